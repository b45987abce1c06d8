import { describe, expect, test } from 'vitest';
import { headerRules, headersFor, patternOf } from '../../../src/site/headers.ts';
import { formatHeadersFile, formatNginx } from '../../../src/site/hosts.ts';

const year = 'public, max-age=31536000, immutable';

describe('what the answer at an address carries', () => {
  test.each([
    ['/', 'no-cache', undefined],
    ['/events/truce-offered/', 'no-cache', undefined],
    ['/favicon.svg', 'no-cache', undefined],
    ['/_astro/main.Bx1.css', year, undefined],
    ['/rss.xml', 'no-cache', '*'],
    ['/feed.json', 'no-cache', '*'],
    ['/actors/mayor/rss.xml', 'no-cache', '*'],
    ['/threads/truce/rss.xml', 'no-cache', '*'],
    ['/search.json', 'no-cache', undefined],
    ['/passages.json', 'no-cache', undefined],
    ['/changes/rss.xml', 'no-cache', '*'],
    ['/changes/', 'no-cache', undefined],
    ['/actors/mayor/', 'no-cache', undefined],
    ['/actors/mayor/of/rss.xml', 'no-cache', undefined],
    ['/rss-xml', 'no-cache', undefined],
    ['/data/events.json', 'no-cache', '*'],
  ])('%s', (address, cache, origin) => {
    const headers = headersFor(address);
    expect(headers['Cache-Control']).toBe(cache);
    expect(headers['Access-Control-Allow-Origin']).toBe(origin);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test.each([
    ['/_astro/main.Bx1.css', 304, year, undefined],
    ['/_astro/main.Bx1.css', 404, 'no-cache', undefined],
    ['/_astro/main.Bx1.css', 405, 'no-cache', undefined],
    ['/rss.xml', 304, 'no-cache', '*'],
    ['/rss.xml', 404, 'no-cache', undefined],
  ])('%s with the status %s', (address, status, cache, origin) => {
    const headers = headersFor(address, status);
    expect(headers['Cache-Control']).toBe(cache);
    expect(headers['Access-Control-Allow-Origin']).toBe(origin);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test('one strict policy for every page: nothing inline, nothing of others, no frame', () => {
    const { 'Content-Security-Policy': policy = '' } = headersFor('/');
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:|https?:|nonce|sha256/);
    const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('trusted-types')).toEqual(["'none'"]);
    expect(
      [...directives.values()].flat().filter((value) => !["'none'", "'self'", "'script'"].includes(value)),
    ).toEqual([]);
  });
});

test('no header is set by two rules that can match one address', () => {
  const addresses = headerRules.map(({ path }) => path.replace(':id', 'x').replace('*', 'x'));
  for (const address of [...addresses, '/']) {
    const names = headerRules
      .filter(({ path }) => new RegExp(patternOf(path)).test(address))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
      address,
    ).toEqual([]);
  }
});

test('a file for hosts: paths at the margin, headers indented, no line over 2000 characters', () => {
  const lines = formatHeadersFile().split('\n');
  expect(lines.filter((line) => !/^(#.*|\/\S*| {2}[A-Z][A-Za-z-]+: \S.*|)$/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('/'))).toEqual(headerRules.map(({ path }) => path));
});

test('both files hold every header of the table', () => {
  for (const [name, value] of headerRules.flatMap(({ headers }) => Object.entries(headers))) {
    expect(formatHeadersFile()).toContain(`  ${name}: ${value}\n`);
    expect(formatNginx()).toContain(`add_header ${name} `);
    expect(formatNginx()).toContain(`"${value}"`);
  }
});
