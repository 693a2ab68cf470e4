/** Whether words meet at a place in a text. */

/** Letters and digits for sure; of other alphabets and signs beyond ASCII as good as. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code > 0x7f || (code > 0x2f && code < 0x3a) || ((code | 0x20) > 0x60 && (code | 0x20) < 0x7b)
  );
}
