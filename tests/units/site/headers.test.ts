import { describe, expect, test } from 'vitest';
import { headerRules, headersFor, patternOf } from '../../../src/site/headers.ts';
import { formatHeadersFile, formatNginx } from '../../../src/site/hosts.ts';
import { joinAsHosts } from '../../hosts.ts';

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
    ['/data/events.csv', 'no-cache', '*'],
    ['/data/', 'no-cache', undefined],
    ['/events/talks.json', 'no-cache', '*'],
    ['/threads/truce/calendar.ics', 'no-cache', '*'],
    ['/threads/truce/feed/1.json', 'no-cache', '*'],
    ['/kinds/talks/rss/1.xml', 'no-cache', '*'],
    ['/events/rss.xml', 'no-cache', undefined],
    ['/changes/rss/1.xml', 'no-cache', '*'],
    ['/oembed/events/talks.json', 'no-cache', '*'],
    ['/embed/events/talks/', 'no-cache', undefined],
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

  test.each([
    ['/', 200, "'none'", 'same-origin'],
    ['/events/talks/', 200, "'none'", 'same-origin'],
    ['/data/events.json', 200, "'none'", 'same-origin'],
    ['/embed/events/talks/', 200, '*', 'cross-origin'],
    ['/embed/months/2025-04/', 304, '*', 'cross-origin'],
    ['/pictures/events/talks.png', 200, '*', 'cross-origin'],
    ['/pictures/site.png', 200, '*', 'cross-origin'],
    ['/embed/events/nothing/', 404, "'none'", 'same-origin'],
    ['/oembed/events/talks.json', 200, "'none'", 'same-origin'],
  ])('%s with the status %s can be framed by %s', (address, status, ancestors, resource) => {
    const headers = headersFor(address, status);
    const policies = (headers['Content-Security-Policy'] ?? '').split(', ');
    expect(policies).toEqual([
      headersFor('/')['Content-Security-Policy']?.split(', ')[0],
      `frame-ancestors ${ancestors}`,
    ]);
    expect(headers['Cross-Origin-Resource-Policy']).toBe(resource);
  });

  test('one strict policy for every page: nothing inline, nothing of others, no frame', () => {
    const { 'Content-Security-Policy': policy = '' } = headersFor('/');
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:|https?:|nonce|sha256/);
    const directives = new Map(policy.split(/[;,] /).map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('trusted-types')).toEqual(["'none'"]);
    expect(
      [...directives.values()].flat().filter((value) => !["'none'", "'self'", "'script'"].includes(value)),
    ).toEqual([]);
  });
});

test('no header is set by two rules that can match one address, policies apart', () => {
  const addresses = headerRules.map(({ path }) => path.replace(':id', 'x').replace('*', 'x'));
  for (const address of [...addresses, '/']) {
    const names = headerRules
      .filter(({ path }) => new RegExp(patternOf(path)).test(address))
      .flatMap(({ headers }) => Object.keys(headers))
      .filter((name) => name !== 'Content-Security-Policy');
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
      address,
    ).toEqual([]);
  }
});

const entries = [
  'index.html',
  '404.html',
  'rss.xml',
  '0987/',
  '112x/',
  '2025/',
  '_astro/',
  'actors/',
  'embed/',
  'events/',
  'pictures/',
];
const lines = formatHeadersFile(entries, '/').split('\n');

test('a file for hosts: paths at the margin, headers indented, no line over 2000 characters', () => {
  expect(lines.filter((line) => !/^(#.*|\/\S*| {2}[A-Z][A-Za-z-]+: \S.*|)$/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths).toEqual(expect.arrayContaining(['/*', '/', '/404.html', '/embed/*', '/events/*']));
  expect(new Set(paths).size).toBe(paths.length);
  // A record of centuries would have more than the hundred that a host takes.
  expect(paths.filter((path) => /\d{3}[\dx]\//.test(path))).toEqual([]);
});

describe('a host that joins the rules of that file with a comma sends what our own server does', () => {
  test.each([
    '/',
    '/404.html',
    '/rss.xml',
    '/_astro/main.Bx1.css',
    '/actors/mayor/',
    '/actors/mayor/rss.xml',
    '/embed/events/talks/',
    '/events/',
    '/events/talks/',
    '/pictures/site.png',
  ])('%s', (address) => {
    const { 'Strict-Transport-Security': transport, ...sent } = joinAsHosts(lines, address);
    expect(transport).toBe('max-age=63072000');
    expect({ 'Cache-Control': 'no-cache', ...sent }).toEqual(headersFor(address));
  });
});

test.each(['/', '/rss.xml', '/embed/events/talks/', '/_astro/main.Bx1.css'])(
  'under a path, the file says of %s below it what our own server sends, and nothing of what is beside it',
  (address) => {
    const under = formatHeadersFile(entries, '/record/').split('\n');
    const { 'Strict-Transport-Security': _transport, ...sent } = joinAsHosts(under, `/record${address}`);
    expect({ 'Cache-Control': 'no-cache', ...sent }).toEqual(headersFor(address));
    expect(joinAsHosts(under, `/other${address}`)).toEqual({});
  },
);

test('a file or two more, or a kind of page, still find room among the 100 rules that Cloudflare Pages takes', () => {
  const rules = formatHeadersFile([], '/')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(rules.length).toBeLessThanOrEqual(30);
});

test('a record of thirty years has as many rules as one of a year', () => {
  const years = Array.from({ length: 30 }, (_, index) => `${2025 + index}/`);
  expect(formatHeadersFile([...entries, ...years], '/')).toBe(formatHeadersFile(entries, '/'));
});

test.each(['/no-such-page/', '/2025/', '/2025/04/'])(
  'without a rule of its own, %s cannot be framed either',
  (address) => {
    const sent = joinAsHosts(lines, address);
    expect(sent['X-Frame-Options']).toBe('DENY');
    expect(sent['Content-Security-Policy']).toMatch(/^default-src 'none'/);
  },
);

test('both files hold every header of the table', () => {
  for (const [name, value] of headerRules.flatMap(({ headers }) => Object.entries(headers))) {
    expect(lines).toContain(`  ${name}: ${value}`);
    expect(formatNginx('/')).toContain(`add_header ${name} `);
    expect(formatNginx('/')).toContain(value);
  }
});
