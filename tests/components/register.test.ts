import { expect, test } from 'vitest';
import Register from '../../src/features/register/Register.astro';
import { draw } from './draw.ts';

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    href: `/actors/actor-${index}/`,
    name: `${String.fromCharCode(65 + (index % 26))}ctor ${index}`,
    count: '1 event',
    party: index % 2 === 0 ? 0 : null,
    aliases: index === 0 ? ['Актёр'] : undefined,
  }));

const drawn = (count: number, given: object = {}) =>
  draw(Register, { entries: entries(count), name: 'actors', ...given });
const rowsOf = (html: string) => html.match(/<li data-|<li>\s*<a href="\/actors\/actor/g)?.length ?? 0;

test('a short register is one list, without letters and without a field', async () => {
  const html = await drawn(60);
  expect(rowsOf(html)).toBe(60);
  expect(html).not.toContain('letters');
  expect(html).not.toContain('find-entry');
});

test('a longer one has letters with their counts, which lead to headings, and a field that finds other spellings', async () => {
  const html = await drawn(78, { parties: ['North'] });
  expect(rowsOf(html)).toBe(78);
  expect(html).toMatch(/<a href="#_letter-a"> ?A ?<\/a> <small>3<\/small>/);
  expect(html).toContain('<h2 id="_letter-z">Z</h2>');
  expect(html).toContain('data-also="Актёр"');
  expect(html).toContain('<option value="0">North</option>');
  expect(html).toContain('role="status"');
});

test('one that is too long for a page leads to a page of each letter, and finds names on all of them', async () => {
  const html = await drawn(520);
  expect(rowsOf(html)).toBe(0);
  expect(html).toMatch(/<a href="\/actors\/_a\/"> ?A ?<\/a> <small>20<\/small>/);
  expect(html).toContain('data-names="/actors/names.json"');

  const letter = await drawn(520, { here: 'b' });
  expect(rowsOf(letter)).toBe(20);
  expect(letter).toContain('aria-current="page"');
});
