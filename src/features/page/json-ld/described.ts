import type { BreadcrumbList, Claim, Dataset, Event } from 'schema-dts';

/** What pages describe in the terms of schema.org. */
export type Described = BreadcrumbList | Claim | Dataset | Event;

/** Characters that could end the element the data is in (`</script`, `<!--`), or a line of JavaScript. */
const unsafe = /[<\u2028\u2029]/g;

/** Writes JSON-LD that is safe within a script element, whatever the record says. */
export function renderJsonLd(things: readonly Described[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
