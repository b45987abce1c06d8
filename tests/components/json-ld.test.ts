import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import JsonLd from '../../src/features/page/JsonLd.astro';
import { awkwardPieces } from '../awkward.ts';
import { draw } from './draw.ts';

describe('no text of a record ends its element, and each reads back to the letter', () => {
  test.each([
    '</script><script>alert(1)</script>',
    '</SCRIPT\n>',
    '<!--<script>',
    '-->',
    ']]>',
    '&lt;/script&gt;',
    '\u2028\u2029',
    ...awkwardPieces.filter((piece) => !/\s/.test(piece)),
  ])('%j', async (text) => {
    const html = await draw(JsonLd, { things: [{ '@type': 'Claim', text }] });
    const [script, ...more] = parseFragment(html).childNodes;
    expect(more).toEqual([]);
    if (script?.nodeName !== 'script' || !('childNodes' in script)) throw new Error(`Expected a script, found ${html}`);
    expect(script.attrs).toEqual([{ name: 'type', value: 'application/ld+json' }]);
    const [data] = script.childNodes;
    expect(JSON.parse(data && 'value' in data ? data.value : '')).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Claim', text }],
    });
    expect(html).not.toMatch(/[\u2028\u2029]/);
  });
});

test('a page about nothing has no block', async () => {
  expect(await draw(JsonLd, { things: [] })).toBe('');
});
