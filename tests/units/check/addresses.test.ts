import { describe, expect, test } from 'vitest';
import { expectedOfAddress } from '../../../src/record/read/address.ts';
import { addresses, addressReasons } from './addresses.cases.ts';
import { issuesOf } from './altered.ts';
import { reasonOf } from './wording.ts';

const reasons = Object.fromEntries(Object.entries(addressReasons).map(([reason, [expected]]) => [reason, expected]));

describe.each(Object.entries(addresses))('%s', (_about, cases) => {
  test.each(cases)('%j: %s', (text, reason) => {
    const expected = expectedOfAddress(text);
    expect(expected === null ? null : reasonOf(reasons, expected)).toBe(reason);
  });
});

describe('every address of the record is held to it', () => {
  test.each([
    ['articles/gazette-truce.md', 'url: https://gazette.example/truce', 'url: ', '6:6'],
    ['articles/gazette-truce.md', 'via: wire', 'archived: ', '5:11'],
    ['sources.yaml', 'homepage: https://gazette.example', 'homepage: ', '4:13'],
    ['site.yaml', 'url: https://record.example', 'url: ', '6:6'],
  ] as const)('in %s, %s', (file, found, key, place) => {
    expect(issuesOf(file, found, `${key}ftp://gazette.example`)).toEqual([`${place} unsafe-address`]);
    expect(issuesOf(file, found, `${key}https://gazette.example:8080/`)).toEqual([]);
  });
});

describe('the address of the site is a host or a path on it, below which every page is', () => {
  const issues = (url: string) => issuesOf('site.yaml', 'url: https://record.example', `url: ${url}`);

  test.each([
    'https://record.example',
    'https://record.example/',
    'http://record.example:4321',
    'https://record.example/record',
    'https://record.example/record/',
    'https://record.example/a/my-record_2.0',
  ])('%s', (url) => {
    expect(issues(url)).toEqual([]);
  });

  test.each([
    '/?a',
    '?a',
    '#a',
    '//',
    '/record?a',
    '/record/#a',
    '/record//',
    '/a//b',
    '/..',
    '/a/../b',
    '/.well-known',
    '/%C3%A9',
    '/é',
    '/a;b',
    '/:id',
    '/a*',
    "/a'b",
  ])('https://record.example%s', (rest) => {
    expect(issues(`https://record.example${rest}`)).toEqual(['6:6 unsafe-address']);
  });
});
