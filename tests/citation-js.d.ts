/** The little of citation-js that the tests use; its packages come without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: unknown, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(output: 'bibliography', options: { readonly template: 'apa'; readonly format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
