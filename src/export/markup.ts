/** Writes an element of XML that holds text alone. */
export function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

/**
 * Writes text so that a parser of XML or HTML reads it back to the letter. The references are hexadecimal because more
 * readers of feeds take them for the characters they are than `&amp;`; parsers would turn a bare carriage return into
 * a line feed, and white space in an attribute into blanks.
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"'\t\n\r]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
