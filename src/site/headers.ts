import { pathWithin, withinSite } from '../addresses/permalink.ts';
import { publishedFiles } from '../export/files.ts';

/** Headers of the answers under some addresses, beside those of every answer. */
export interface HeaderRule {
  /** An address within the site, in which `:id` stands for one segment and a `*` at the end for the rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The one header whose values mean the same joined by a comma: each of them is a policy, and all apply. */
const policy = 'Content-Security-Policy';

/** Own scripts, styles, fonts, pictures and data, and nothing else: no inline code, no other host. */
const ownAlone = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Features of the browser that no page uses; copying a link needs `clipboard-write`, which is not among them. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

const security = {
  [policy]: ownAlone,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Browsers leave it to `frame-ancestors` where there is one, so it is for addresses without a rule of their own.
  'X-Frame-Options': 'DENY',
};

/** Shown in pages of any site. */
const shownElsewhere = { [policy]: 'frame-ancestors *', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Shown in no other page: all that no rule shows elsewhere. */
export const shownHereAlone = { [policy]: "frame-ancestors 'none'", 'Cross-Origin-Resource-Policy': 'same-origin' };

/** What an answer carries over https only (RFC 6797, section 7.2): for two years, ask this host over https alone. */
export const overHttps = { 'Strict-Transport-Security': 'max-age=63072000' };

/** For every answer but the hashed files: browsers ask each time whether it has changed. */
export const revalidated = { 'Cache-Control': 'no-cache' };

const readableFromAnywhere = { 'Access-Control-Allow-Origin': '*' };

/** The path of the rule for all answers. */
export const everyAddress = `${withinSite.home()}*`;

/** The paths of files that scripts of any site may read. */
const readablePaths = new Set(
  publishedFiles
    .filter((file) => file.readableFromAnywhere)
    .map(({ address }) => widen(withinSite.file(pathWithin(address(':id'))))),
);

/** One path for many, as some hosts take few rules: of all data, of all cards, and of the like files of every kind of page. */
function widen(path: string): string {
  const within = path.slice(withinSite.home().length);
  if (path.startsWith(withinSite.oembeds())) return `${withinSite.oembeds()}*`;
  if (path.startsWith(withinSite.dataPage())) return `${withinSite.dataPage()}:file`;
  return `${withinSite.home()}${within.replace(/^[a-z]+(?=\/:id\/)/, ':kind')}`;
}

/**
 * The one table of headers. No two rules that match one address set the same header, as some hosts would join the values
 * with a comma; the policy alone may be joined.
 */
export const headerRules: readonly HeaderRule[] = [
  { path: everyAddress, headers: security },
  { path: withinSite.asset('*'), headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ...Array.from(readablePaths, (path) => ({ path, headers: readableFromAnywhere })),
  { path: `${withinSite.embeds()}*`, headers: shownElsewhere },
  { path: `${withinSite.pictures()}*`, headers: shownElsewhere },
];

/** Statuses of an answer about the file at its address; all others carry only the headers of every answer. */
export const statusesOfFiles: readonly number[] = [200, 304];

/** The headers of the answer at an address within the site, over plain http. */
export function headersFor(address: string, status = 200): Readonly<Record<string, string>> {
  const rules = headerRules.filter(
    ({ path }) =>
      path === everyAddress || (statusesOfFiles.includes(status) && new RegExp(patternOf(path)).test(address)),
  );
  const isShownElsewhere = rules.some(({ headers }) => headers === shownElsewhere);
  return joinHeaders([
    revalidated,
    ...rules.map(({ headers }) => headers),
    ...(isShownElsewhere ? [] : [shownHereAlone]),
  ]);
}

/** Puts the headers of several rules together; of one name the last counts, and of policies all. */
function joinHeaders(all: readonly HeaderRule['headers'][]): HeaderRule['headers'] {
  return all.reduce((joined, headers) => ({ ...joined, ...headers, ...joinPolicies(joined, headers) }), {});
}

function joinPolicies(one: HeaderRule['headers'], other: HeaderRule['headers']): HeaderRule['headers'] {
  const policies = [one[policy], other[policy]].filter((value) => value !== undefined);
  return policies.length === 0 ? {} : { [policy]: policies.join(', ') };
}

/** The regular expression of a rule's path. */
export function patternOf(path: string): string {
  return `^${path
    .replaceAll('.', String.raw`\.`)
    .replaceAll(/:\w+/g, '[^/]+')
    .replace(/\*$/, '.*')}$`;
}
