/** A worker's whole code as text: the build makes it. */
declare module '*?text' {
  const text: string;
  export default text;
}
declare module '*.css';
