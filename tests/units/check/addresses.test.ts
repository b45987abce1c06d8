import { describe, expect, test } from 'vitest';
import { expectedOfAddress } from '../../../src/check/addresses.ts';
import { addresses } from './addresses.cases.ts';
import { issuesOf } from './altered.ts';

describe.each(Object.entries(addresses))('%s', (_about, cases) => {
  test.each(cases)('%j', (text, expected) => {
    expect(expectedOfAddress(text)).toBe(expected);
  });
});

describe('every address of the record is held to it', () => {
  test.each([
    ['articles/gazette-truce.md', 'url: https://gazette.example/truce', 'url: ', '6:6'],
    ['articles/gazette-truce.md', 'via: wire', 'archived: ', '5:11'],
    ['sources.yaml', 'homepage: https://gazette.example', 'homepage: ', '4:13'],
    ['site.yaml', 'url: https://record.example', 'url: ', '6:6'],
  ] as const)('in %s, %s', (file, found, key, place) => {
    expect(issuesOf(file, found, `${key}ftp://gazette.example`)).toEqual([
      `${place} unsafe-address Unexpected address "ftp://gazette.example", expected an address that begins with http:// or https://`,
    ]);
    expect(issuesOf(file, found, `${key}https://gazette.example:8080/`)).toEqual([]);
  });
});

describe('the address of the site is a host, below which every page stands', () => {
  const issues = (url: string) => issuesOf('site.yaml', 'url: https://record.example', `url: ${url}`);

  test.each(['https://record.example', 'https://record.example/', 'http://record.example:4321'])('%s', (url) => {
    expect(issues(url)).toEqual([]);
  });

  test.each(['/record', '/record/', '/?a', '?a', '#a', '//'])('https://record.example%s', (rest) => {
    expect(issues(`https://record.example${rest}`)).toEqual([
      `6:6 unsafe-address Unexpected address "https://record.example${rest}", expected nothing after the host`,
    ]);
  });
});

test('a long address is quoted in part', () => {
  const [issue] = issuesOf('sources.yaml', 'https://gazette.example', `https://gazette.example/${'a'.repeat(5000)}`);
  expect(issue).toBe(
    `4:13 unsafe-address Unexpected address "https://gazette.example/${'a'.repeat(176)}…", expected at most 2000 characters`,
  );
});
