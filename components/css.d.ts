/** Stylesheets: imported for their effect on a page of ours, or with `?inline` as text. */
declare module '*.css';
declare module '*.css?inline' {
  const text: string;
  export default text;
}
