import type { Question } from './ask.ts';
import { longPage } from './folder.ts';

/** What an answer has to have; what is left out is that of a page: not kept, read by no other site, leading nowhere. */
export interface Expected {
  readonly status: number;
  /** The whole body; left out where each server has its own words. */
  readonly body?: string;
  readonly type?: string;
  readonly cache?: string;
  readonly origin?: string;
  readonly location?: string;
  readonly allow?: string;
  readonly encoding?: string;
  /** Whether it may be shown in pages of other sites. */
  readonly elsewhere?: true;
}

/** A request, by a few words or by its path, and its answer. `TAG` in a header is the ETag of that path. */
export type Row = readonly [string | (Question & { readonly name: string }), Expected];

const html = 'text/html; charset=utf-8';
const home: Expected = { status: 200, type: html, body: '<!doctype html><title>Home</title>' };
const about: Expected = { status: 200, type: html, body: '<!doctype html><title>About</title>' };
const notFound: Expected = { status: 404, type: html, body: '<!doctype html><title>Page not found</title>' };
const toAbout: Expected = { status: 301, location: '/about/' };
const refused: Expected = { status: 400 };
const notAllowed: Expected = { status: 405, allow: 'GET, HEAD' };
const unchanged: Expected = { status: 304, body: '' };
const year = 'public, max-age=31536000, immutable';
const style: Expected = { status: 200, type: 'text/css; charset=utf-8', cache: year, body: 'p { color: red }' };

const pages: readonly Row[] = [
  ['/', home],
  ['/about/', about],
  ['/about/?year=2025', about],
  ['/about/index.html', about],
  ['/about/#sources', about],
  ['/empty/', { status: 200, type: html, body: '' }],
  ['/about', toAbout],
  ['/events/old/', { status: 301, location: '/events/long/' }],
  ['/events/old/?year=2025', { status: 301, location: '/events/long/?year=2025' }],
  ['/events/old', { status: 301, location: '/events/old/' }],
  ['/events/older/', notFound],
  ['/about?year=2025', { status: 301, location: '/about/?year=2025' }],
  [{ name: 'a folder by HEAD', path: '/about', method: 'HEAD' }, toAbout],
  [
    { name: 'a page by HEAD', path: '/about/', method: 'HEAD' },
    { ...about, body: '' },
  ],
];

/** Of a site that is served under `/record/`. */
export const requestsUnderPath: readonly Row[] = [
  ['/', { status: 302, location: '/record/' }],
  ['/record', { status: 301, location: '/record/' }],
  ['/record/', home],
  ['/record/?year=2025', home],
  ['/record/about/', about],
  ['/record/about', { status: 301, location: '/record/about/' }],
  ['/record/about?year=2025', { status: 301, location: '/record/about/?year=2025' }],
  ['/record/events/old/?year=2025', { status: 301, location: '/record/events/long/?year=2025' }],
  ['/record/_astro/main.Bx1.css', style],
  ['/record/rss.xml', { status: 200, type: 'text/xml; charset=utf-8', origin: '*' }],
  ['/record/embed/events/talks/', { status: 200, type: html, elsewhere: true }],
  ['/record/nothing/', notFound],
  ['/record/.hidden', notFound],
  ['/record/record/', notFound],
  ['/about/', notFound],
  ['/recorded/', notFound],
  ['/_astro/main.Bx1.css', notFound],
  ['/secret.txt', notFound],
  ['/record/../secret.txt', notFound],
  ['/record/../../secret.txt', refused],
];

const files: readonly Row[] = [
  ['/_astro/main.Bx1.css', style],
  ['/_astro/main.Bx1.js', { status: 200, type: 'application/javascript; charset=utf-8', cache: year }],
  ['/_astro/serif.Bx1.woff2', { status: 200, type: 'font/woff2', cache: year, body: 'wOF2' }],
  ['/rss.xml', { status: 200, type: 'text/xml; charset=utf-8', origin: '*' }],
  ['/data/events.json', { status: 200, type: 'application/json; charset=utf-8', origin: '*', body: '{"events":[]}' }],
  ['/robots.txt', { status: 200, type: 'text/plain; charset=utf-8' }],
  ['/favicon.svg', { status: 200, type: 'image/svg+xml' }],
  ['/404.html', { ...notFound, status: 200 }],
  ['/embed/events/talks/', { status: 200, type: html, elsewhere: true }],
  ['/embed/events/nothing/', notFound],
  ['/pictures/site.png', { status: 200, type: 'image/png', elsewhere: true }],
  ['/oembed/events/talks.json', { status: 200, type: 'application/json; charset=utf-8', origin: '*', body: '{}' }],
];

const missing: readonly Row[] = [
  ['/nothing', notFound],
  ['/nothing/', notFound],
  ['/404', notFound],
  ['/rss.xml/', notFound],
  ['/index.html/', notFound],
  ['/_astro/none.css', notFound],
  ['/_astro/', notFound],
  ['/data/none.json', notFound],
  ['/changes/rss.xml', notFound],
  ['/folder-without-page/', notFound],
  ['/.hidden', notFound],
  ['/about\\', notFound],
  [
    { name: 'nothing by HEAD', path: '/nothing', method: 'HEAD' },
    { ...notFound, body: '' },
  ],
  [{ name: 'a name too long for a disk', path: `/${'a'.repeat(300)}` }, notFound],
  [{ name: 'an address of 5000 characters', path: `/${'a'.repeat(5000)}` }, notFound],
  [{ name: 'an address of 9000 characters', path: `/${'a'.repeat(9000)}` }, { status: 414 }],
];

const spellings: readonly Row[] = [
  ['//about/', about],
  ['/about//', about],
  ['/%61bout/', about],
  ['/about%2f', about],
  ['/about%2Findex.html', about],
  ['/about/../', home],
  ['/about/./', about],
  ['//about', toAbout],
  ['/%61bout', toAbout],
  ['http://localhost', home],
  ['http://localhost/about/', about],
  ['http://other.example/about?year=2025', { status: 301, location: '/about/?year=2025' }],
  ['http://localhost/nothing', notFound],
  ['HTTP://LOCALHOST/_astro/main.Bx1.css', style],
  ['/../secret.txt', refused],
  ['/about/../../secret.txt', refused],
  ['/%2e%2e/secret.txt', refused],
  ['/..%2fsecret.txt', refused],
  ['/..', refused],
  ['/%00', refused],
  ['/about%00/', refused],
  ['/%zz', refused],
  ['/%', refused],
  ['*', refused],
];

const methods: readonly Row[] = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND', 'TRACE'].flatMap((method) =>
  ['/about/', '/about', '/nothing', '/_astro/main.Bx1.css'].map((path): Row => [
    { name: `${path} by ${method}`, path, method },
    notAllowed,
  ]),
);

// None is offered, so each answer is whole.
const ranges: readonly Row[] = [
  ...['0-3', '5-', '-5', '99999-', '99999-100000', '0-18446744073709551615', '99999999999999999999-'],
  ...['-99999', '-0', '-', '0-1,4-5', '9-3', 'abc', ''],
].map((range): Row => [{ name: `bytes=${range}`, path: '/about/', headers: { range: `bytes=${range}` } }, about]);

const conditions: readonly Row[] = (
  [
    ['if-none-match', 'TAG', unchanged],
    ['if-none-match', '"x", TAG', unchanged],
    ['if-none-match', 'TAG , "x"', unchanged],
    ['if-none-match', '*', unchanged],
    ['if-none-match', '"x", W/"y"', about],
    ['if-none-match', '', about],
    ['if-match', '*', about],
    ['if-match', '"x"', { status: 412 }],
    ['if-modified-since', 'Fri, 01 Jan 2010 00:00:00 GMT', about],
    ['if-modified-since', 'yesterday', about],
    ['if-unmodified-since', 'Fri, 01 Jan 2010 00:00:00 GMT', { status: 412 }],
  ] as const
).map(([header, value, answer]): Row => [
  { name: `${header}: ${value}`, path: '/about/', headers: { [header]: value } },
  answer,
]);

const others: readonly Row[] = [
  [
    { name: 'a hashed file that is there still', path: '/_astro/main.Bx1.css', headers: { 'if-none-match': '*' } },
    { ...unchanged, cache: year },
  ],
  [{ name: 'if-none-match: * on nothing', path: '/nothing', headers: { 'if-none-match': '*' } }, notFound],
  [
    { name: 'gzip', path: '/events/long/', headers: { 'accept-encoding': 'gzip' } },
    { status: 200, type: html, encoding: 'gzip', body: longPage },
  ],
  [
    { name: 'gzip and a range', path: '/events/long/', headers: { 'accept-encoding': 'gzip', range: 'bytes=0-9' } },
    { status: 200, type: html, encoding: 'gzip', body: longPage },
  ],
  [
    { name: 'no gzip', path: '/events/long/', headers: { 'accept-encoding': 'gzip;q=0' } },
    { status: 200, type: html, body: longPage },
  ],
];

/** Requests and their answers, the same from our server and from nginx with the documented configuration. */
export const requests: Readonly<Record<string, readonly Row[]>> = {
  pages,
  files,
  'what is not there': missing,
  'spellings of an address': spellings,
  methods,
  ranges,
  conditions: [...conditions, ...others],
};
