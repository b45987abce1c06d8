import { describe, expect, test } from 'vitest';
import type { Link, PhrasingContent } from 'mdast';
import { remark } from 'remark';
import { deepest } from '../../../../src/record/read/limits.ts';
import { expectedOfLink, namesAnother } from '../../../../src/record/read/links.ts';

test.each([
  'https://gazette.example/truce',
  'http://gazette.example/',
  '/events/truce/',
  '/go?to=https://gazette.example/a|b',
  '/about/#http:',
  '/',
  '#truce',
])('%s may be published', (address) => {
  expect(expectedOfLink(address)).toBeNull();
});

const path = 'http://, https:// or a path on this site, without spaces';

test.each([
  ['', path],
  ['truce', path],
  ['//gazette.example/', path],
  ['/a b', path],
  ['/a\\b', path],
  ['javascript:alert(1)', path],
  ['mailto:desk@gazette.example', path],
  ['HTTPS://gazette.example/', 'an address that begins with http:// or https:// in lower case'],
  ['https:gazette.example', 'an address that begins with http:// or https://'],
])('%j may not: expected is %s', (address, expected) => {
  expect(expectedOfLink(address)).toBe(expected);
});

test('the words of a link are read as deep as texts may be nested', () => {
  const nest = (depth: number, inner: PhrasingContent): PhrasingContent =>
    depth === 0 ? inner : { type: 'emphasis', children: [nest(depth - 1, inner)] };
  const host: PhrasingContent = { type: 'text', value: 'herald.example' };
  const link = (depth: number): Link => ({
    type: 'link',
    url: 'https://gazette.example/',
    children: [nest(depth, host)],
  });
  expect([deepest - 1, deepest].map((depth) => namesAnother(link(depth)))).toEqual([true, false]);
});

describe('a link that names', () => {
  const parse = (markdown: string) => {
    const [paragraph] = remark().parse(markdown).children;
    const [link] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    if (link?.type !== 'link') throw new TypeError(`Expected a link: ${markdown}`);
    return link;
  };

  test.each([
    ['words alone', '[the page](https://gazette.example/truce)'],
    ['its host', '[gazette.example](https://gazette.example/truce)'],
    ['its host without www', '[gazette.example](https://www.gazette.example/truce)'],
    ['a part of its host', '[gazette.example](https://news.gazette.example/truce)'],
    ['the beginning of its path', '[gazette.example/2025](https://gazette.example/2025/04/)'],
    ['its address', '[https://gazette.example/truce/](https://gazette.example/truce)'],
    ['its host at the end of a sentence', '[So says gazette.example.](https://gazette.example/)'],
    ['a publisher, and leads to its page', '[gazette.example](/sources/gazette/)'],
    ['a town with a dot', '[St.Petersburg](https://gazette.example/)'],
    ['its host in the title', '[so](https://gazette.example/ "gazette.example")'],
  ])('%s leads where it says', (_what, markdown) => {
    expect(namesAnother(parse(markdown))).toBe(false);
  });

  test.each([
    ['another host', '[herald.example](https://gazette.example/)'],
    ['another host in capitals', '[GOV.UK](https://gazette.example/)'],
    ['another host in full width', '[ｈｅｒａｌｄ．example](https://gazette.example/)'],
    ['a host that only ends alike', '[ette.example](https://gazette.example/)'],
    ['another path', '[gazette.example/2024](https://gazette.example/2025/)'],
    ['another host in the title', '[so](https://gazette.example/ "herald.example")'],
    ['another host in emphasis', '[see *herald*.example](https://gazette.example/)'],
    ['a host as a user name', '[herald.example@gazette.example](https://gazette.example/)'],
    ['an address, and leads to a page of the site', '[https://herald.example](/sources/herald/)'],
    ['an address with www, and leads to a page of the site', '[www.herald.example](/sources/herald/)'],
  ])('%s does not', (_what, markdown) => {
    expect(namesAnother(parse(markdown))).toBe(true);
  });
});
