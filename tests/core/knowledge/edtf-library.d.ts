/** The library brings no types; this is the part that serves as an oracle. */
declare module 'edtf' {
  /** @returns the first and the last millisecond that the value admits. @throws on no EDTF. */
  const edtf: (text: string) => { readonly min: number; readonly max: number };
  export default edtf;
}
