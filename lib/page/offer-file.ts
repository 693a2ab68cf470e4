/** Hands the reader a file that was made on the spot. */

/** `name` with its ending, `text` in JSON. Where it is saved, the browser asks or decides. */
export function offerFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
