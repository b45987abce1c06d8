import fc from 'fast-check';
import { findInvisible } from '../src/record/read/characters.ts';

/** What has broken writers and readers of markup before, and the rules for content let through. */
export const awkwardPieces: readonly string[] = [
  ...[
    '&',
    '<',
    '>',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '%',
    '#',
    '{',
    '}',
    '[[',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<!-- a -->',
    '<?xml ?>',
  ],
  ...['&amp;', '&lt;', '&apos;', '&quot;', '&nbsp;', '&eacute', '&#x0;', '&#38;', '&#x26;', '&amp;amp;', '&unknown;'],
  ...['<b>bold</b>', '<script>alert(1)</script>', '</title>', '</description>', '</item>', '<br>', '\\u0000', '\\n'],
  ...[' ', '  ', '\t', '\n', '\n\n', '\r\n', '\u00A0', '\u2003', '\u3000'],
  ...['😀', '👩‍👩‍👧', '🇦🇶', '𝒳', '𠀀', '\u{10FFFD}', '\uE000', 'e\u0301', '\u0301', 'Å', 'ﬁ', 'İ', 'ß'],
  ...[
    'שלום',
    'مرحبا',
    'שלום\u200F',
    'שלום\u200E',
    'مرحبا\u061C',
    'می\u200Cخواهم',
    'Тиша',
    '静',
    '“',
    '’',
    '–',
    '…',
    'a',
    'Word',
    '0',
    'null',
    'true',
  ],
];

/** Texts of awkward pieces and of any characters, as far as the rules for content let them through. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...awkwardPieces), weight: 4 }, fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '' && findInvisible(text) === null);

/**
 * A text as it comes back from RSS: lines end as XML has them, and the writer takes blanks off the ends of a text and puts an
 * apostrophe where the text has the letters of its entity. A description keeps these, as it is escaped once more, as HTML.
 */
export function readFromRss(text: string): string {
  return readFromXml(text.replaceAll('&apos;', "'"));
}

/** The same of a description. */
export function readFromXml(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
