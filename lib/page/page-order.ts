/** Document order over the borders of open shadow roots: what a root holds comes at its host. */
import type { Block } from './page-names.ts';

/** Whether block `a` comes after block `b` on the page. */
export function follows(a: Block, b: Block): boolean {
  const nodeA = a.nodes[0];
  const nodeB = b.nodes[0];
  if (!nodeA || !nodeB) return false;
  if (nodeA === nodeB) return a.from > b.from;
  return nodeFollows(nodeA, nodeB);
}

function nodeFollows(a: Node, b: Node): boolean {
  const position = b.compareDocumentPosition(a);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) {
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  const [pathA, pathB] = [hostPath(a), hostPath(b)];
  let depth = 0;
  // The same hosts down to here: what comes next on both paths stands in the same tree.
  while (pathA[depth + 1] && pathA[depth] === pathB[depth]) depth += 1;
  const [stepA, stepB] = [pathA[depth], pathB[depth]];
  if (!stepA || !stepB) return false;
  return (stepB.compareDocumentPosition(stepA) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The node and the hosts above it, the outermost first. */
function hostPath(node: Node): Node[] {
  const path = [node];
  let root = node.getRootNode();
  while (root instanceof ShadowRoot) {
    path.unshift(root.host);
    root = root.host.getRootNode();
  }
  return path;
}
