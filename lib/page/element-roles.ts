/**
 * What an element means for the text around it, told from its tag alone: no style, no layout. Only a
 * custom element, whose tag says nothing, is asked for its display, once for each tag.
 */

/**
 * `inline`: text runs on. `block`: text never joins over its edges. `break`: a line ends.
 * `object`: not read, but seen, so the words at its sides are apart. `skip`: not read and not seen.
 */
export type Role = 'inline' | 'block' | 'break' | 'object' | 'skip';

const rolesByTag: Record<Exclude<Role, 'inline'>, string> = {
  block:
    'address article aside blockquote body button caption center col colgroup dd details dialog ' +
    'dir div dl dt fieldset figcaption figure footer foreignobject form frameset h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li listing main marquee menu mi mn mo ms mtext nav ol optgroup p plaintext pre ' +
    'search section slot summary svg table tbody td text tfoot th thead tr ul xmp',
  break: 'br',
  // Pictures, code and machine output, and what a reader types into.
  object:
    'applet audio canvas code embed frame iframe img input kbd math-field meter object output ' +
    'picture progress samp select textarea video',
  // Never shown as text, or (ruby's readings) set above the words they would cut in two.
  skip:
    'annotation annotation-xml datalist defs desc head metadata noembed noframes noscript option ' +
    'rp rt script style template title',
};

const rolesMet = new Map<string, Role>();
for (const role of Object.keys(rolesByTag) as (keyof typeof rolesByTag)[]) {
  for (const tag of rolesByTag[role].split(' ')) rolesMet.set(tag, role);
}

/** By tag; of those that are not here `learnRole` tells. */
export const roles: ReadonlyMap<string, Role> = rolesMet;

/** Selects what a text must not stand in, at any depth, for it to be read. */
export const unread = [...roles]
  .flatMap(([tag, role]) => (role === 'object' || role === 'skip' ? [tag] : []))
  .join(',');

/** Browsers' own words for the three kinds of element that have a tag we know. */
const knownNamespaces = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
]);

/** Told by its tag; of custom elements, by how the first of that tag that is displayed is displayed. */
export function roleOf(element: Element): Role {
  return roles.get(element.localName) ?? learnRole(element);
}

/** The role of an element whose tag is met for the first time. */
export function learnRole(element: Element): Role {
  // A form gives a field of that name in place of its own property.
  if (typeof element.localName !== 'string') return 'block';
  // In a feed or another XML vocabulary every element is a field of its own.
  if (!knownNamespaces.has(element.namespaceURI ?? '')) return 'block';
  const name = element.localName;
  // SVG writes some names with capitals. All tags that are not listed are inline but for custom ones.
  const role =
    roles.get(name.toLowerCase()) ?? (name.includes('-') ? displayed(element) : 'inline');
  if (role) rolesMet.set(name, role);
  return role ?? 'block';
}

/** Null where the element is not displayed: the next one of its kind may tell. */
function displayed(element: Element): Role | null {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  if (!display || display === 'none') return null;
  return display === 'inline' || display === 'contents' ? 'inline' : 'block';
}

/** By the type of the node, which also holds for one that was made in another frame. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Text and CDATA sections (which XHTML documents may hold). */
export function isText(node: Node): node is Text {
  const { nodeType } = node;
  return nodeType === 3 || nodeType === 4;
}

/** Whether text may run on over this node: text, comments and inline elements. */
export function letsTextRunOn(node: Node): boolean {
  if (!isElement(node)) return node.nodeType !== 9 && node.nodeType !== 11;
  return roleOf(node) !== 'block';
}

/** Whether a node is (still) on this page, and where text is read at all. */
export function isReadable(node: Node): boolean {
  if (!node.isConnected || (node.ownerDocument ?? node) !== document) return false;
  for (let at = node; ; ) {
    const element = isElement(at) ? at : at.parentElement;
    if (element?.closest(unread)) return false;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return true;
    at = root.host;
  }
}
