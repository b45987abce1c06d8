import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mustParseEdtf } from '../../../../../src/chronology/dates/edtf.ts';
import { citeDate } from '../../../../../src/features/cite/forms/date.ts';
import { readBack } from '../../../../read-back.ts';
import { cite } from './citable.ts';

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** Texts with what the formats give a meaning of its own; the record has no control characters. */
const awkward = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\\',
        '{',
        '}',
        '&',
        '%',
        '$',
        '#',
        '_',
        '~',
        '^',
        '"',
        "'",
        '`',
        '@',
        '=',
        ',',
        ';',
        '-',
        '<',
        '>',
      ),
      fc.constantFrom(' ', ' and ', '\r\n', '  - ', '\nTY  - BOOK', '\\n{', '🕊️', 'Мэр', 'שלום'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replaceAll(/[\p{Cc}&&[^\r\n]]|\p{Cs}/gv, ''))
  .filter((text) => flat(text) !== '');
const page = fc.record({ title: awkward, container: awkward, url: fc.webUrl({ withQueryParameters: true }) });

describe('whatever the words, a citation library reads back', () => {
  test('all of a page from CSL-JSON', () => {
    fc.assert(
      fc.property(page, (given) => {
        expect(readBack('CSL-JSON', cite('CSL-JSON', given))).toEqual({
          id: 'events-truce',
          type: 'webpage',
          title: flat(given.title),
          'container-title': flat(given.container),
          version: '0123456789ab',
          URL: given.url,
        });
      }),
    );
  });

  test('all of a page from BibTeX, the site as its publisher', () => {
    fc.assert(
      fc.property(page, (given) => {
        const { URL: url, ...read } = readBack('BibTeX', cite('BibTeX', given));
        expect(read).toEqual({
          id: 'events-truce',
          type: 'webpage',
          title: flat(given.title),
          publisher: flat(given.container),
          version: '0123456789ab',
        });
        expect(new URL(String(url)).href).toBe(new URL(given.url).href.replaceAll(/[{}]/g, encodeURIComponent));
      }),
    );
  });

  test('all of a page from RIS, the version as a note', () => {
    fc.assert(
      fc.property(page, (given) => {
        expect(readBack('RIS', cite('RIS', given))).toEqual({
          type: 'webpage',
          title: flat(given.title),
          'collection-title': flat(given.container),
          note: 'Version 0123456789ab',
          URL: given.url,
        });
      }),
    );
  });

  test('authors, however they are printed', () => {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 1, maxLength: 4 }), (authors) => {
        const printed = authors.map(flat);
        expect(readBack('CSL-JSON', cite('CSL-JSON', { authors }))['author']).toEqual(
          printed.map((literal) => ({ literal })),
        );
        expect(readBack('BibTeX', cite('BibTeX', { authors }))['author']).toEqual(
          printed.map((family) => ({ family })),
        );
      }),
    );
  });

  test('a title of ten thousand letters', () => {
    const title = 'Truce & harbour '.repeat(625).trim();
    for (const form of ['BibTeX', 'RIS', 'CSL-JSON'] as const) {
      expect(readBack(form, cite(form, { title }))['title']).toBe(title);
    }
  });
});

/** CSL-JSON alone has room for “about”, and RIS for one day only. */
describe('dates of publication are read back', () => {
  test.each([
    ['2025-04-18', [[2025, 4, 18]]],
    ['2025-04-18T23:30-03:30', [[2025, 4, 18]]],
    ['2025-04', [[2025, 4]]],
    ['2025-04-XX', [[2025, 4]]],
    ['2025', [[2025]]],
    [
      '2025-04-18/2025-04-19',
      [
        [2025, 4, 18],
        [2025, 4, 19],
      ],
    ],
    [
      '2025-02/2025-04',
      [
        [2025, 2],
        [2025, 4],
      ],
    ],
    ['2025-03-16~', [[2025, 3, 16]]],
    ['2025-03-16?', [[2025, 3, 16]]],
  ])('%s', (text, parts) => {
    const date = mustParseEdtf(text);
    const issued = citeDate(date);
    const circa = date.approximate || date.uncertain;
    expect(readBack('CSL-JSON', cite('CSL-JSON', { issued }))['issued']).toEqual({
      'date-parts': parts,
      ...(circa && { circa }),
    });
    expect(readBack('BibTeX', cite('BibTeX', { issued }))['issued']).toEqual({ 'date-parts': parts });
    expect(readBack('RIS', cite('RIS', { issued }))['issued']).toEqual({ 'date-parts': parts.slice(0, 1) });
  });
});
