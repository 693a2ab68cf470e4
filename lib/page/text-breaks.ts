/**
 * Whether two words that touch in the page's text are apart on screen, where the tags between them do
 * not say so: `<span>Rosie Duffield</span><span>MP</span>` as two lines or cells. It asks for style.
 */

/**
 * Whether a reader sees a gap between two text nodes of one block that follow each other. Asked where
 * the one ends and the other begins with a letter.
 */
export function areApart(before: Text, after: Text): boolean {
  if (before.nextSibling === after) return false;
  return hasEdge(before, after) || hasEdge(after, before);
}

/** Whether an element that holds `inner` but not `outer` sets its text apart. */
function hasEdge(inner: Text, outer: Text): boolean {
  for (let at = inner.parentElement; at && !at.contains(outer); at = at.parentElement) {
    const { display, float } = getComputedStyle(at);
    // A large first letter floats beside the word that it begins.
    const isInitial = float !== 'none' && at.textContent.trim().length === 1;
    if (display !== 'inline' && display !== 'contents' && !isInitial) return true;
  }
  return false;
}
