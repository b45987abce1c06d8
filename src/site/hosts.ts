import {
  type HeaderRule,
  everyAddress,
  headerRules,
  headersFor,
  overHttps,
  patternOf,
  shownHereAlone,
  statusesOfFiles,
} from './headers.ts';
import { addressesUnder, withinSite } from '../addresses/permalink.ts';

/**
 * Writes the table for hosts that read a file `_headers` (Netlify, Cloudflare Pages), for a site under a base with these
 * files and folders (which end with a slash) at its top. These hosts cannot say “all but”, and join what two rules say of
 * an address with a comma; so what is shown here alone is said of each. Years and decades get no rule of their own:
 * Cloudflare takes at most 100 rules, and years have no end. `X-Frame-Options` protects their pages. Both hosts let browsers
 * revalidate by themselves.
 * Source: https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
export function formatHeadersFile(entries: readonly string[], base: string): string {
  const shown = new Set(
    headerRules.filter(({ headers }) => 'Cross-Origin-Resource-Policy' in headers).map(({ path }) => path),
  );
  const sections = entries
    .filter((entry) => !period.test(entry))
    .map(pathOfEntry)
    .filter((path) => !shown.has(path));
  const rules = [
    ...headerRules,
    { path: everyAddress, headers: overHttps },
    ...sections.map((path) => ({ path, headers: shownHereAlone })),
  ];
  return `# Written by npm run build\n${[...Map.groupBy(rules, ({ path }) => path)]
    .map(([path, same]) => `\n${under(base, path)}\n${same.flatMap(({ headers }) => linesOf(headers)).join('\n')}\n`)
    .join('')}`;
}

/** The folder of a year or decade at the top of the site: a host may take no more than a hundred rules. */
const period = /^\d+x?\/$/;

/** The path of the rule for a file or folder at the top of the site. */
function pathOfEntry(entry: string): string {
  const path = withinSite.file(entry === 'index.html' ? '' : entry);
  return entry.endsWith('/') ? `${path}*` : path;
}

/**
 * Writes the table as a server of nginx, for a site under a base: its files lie under that path in the folder of the server. Headers that only some answers carry go through a `map`: an empty value sends
 * none, while an `add_header` in a location would drop those of the server. They follow the status, so that no browser
 * keeps a page “not found” for a year.
 * Source: https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function formatNginx(base: string): string {
  const site = addressesUnder(base);
  const [common, ...special] = headerRules;
  const names = [...new Set(special.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => formatMap(name, special, base));
  const always = Object.entries({ ...common?.headers, ...overHttps }).filter(([name]) => !names.includes(name));
  const added = [
    ...always.map(([name, value]) => `  add_header ${name} ${quote(value)} always;`),
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
  ];
  return `# Written by npm run headers. Belongs into the http block; set listen, server_name, certificates, root, and the
# same folder in the first map, whose former addresses nginx reads when it starts or reloads.
map $uri $record_moved {
  include /srv/record${site.file('_redirects.nginx')}*;
}

${maps.join('\n')}
map $status $record_allow {
  default "";
  405 "GET, HEAD";
}

server {
  listen 443 ssl;
  server_name record.example;
  root /srv/record;

  absolute_redirect off;
  charset utf-8;
  charset_types text/xml text/plain text/calendar text/css text/csv text/javascript application/javascript application/json;
  server_tokens off;
  error_page 404 ${site.file('404.html')};
  error_page 403 =404 ${site.file('404.html')};
  max_ranges 0;
  gzip on;
  gzip_vary on;
  gzip_types text/xml text/plain text/calendar text/css text/csv text/javascript application/javascript application/json image/svg+xml;

${added.join('\n')}
  add_header Allow $record_allow always;

  if ($request_method !~ "^(GET|HEAD)$") {
    return 405;
  }

  if ($record_moved) {
    return 301 $record_moved$is_args$args;
  }

${leadToBase(base)}  location / {
    try_files $uri $uri/ =404;
  }

  location ~ /\\. {
    return 404;
  }
}
`;
}

/** A rule of the map has the value that an answer at its path carries, policies joined. */
function formatMap(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = name in headers ? headersFor(path)[name] : undefined;
    return value === undefined
      ? []
      : [`  "~^(${statusesOfFiles.join('|')}) ${patternOf(under(base, path)).slice(1)}" ${quote(value)};`];
  });
  const usual = headersFor(withinSite.home())[name] ?? '';
  return `map "$status $uri" ${variable(name)} {\n  default ${quote(usual)};\n${lines.join('\n')}\n}\n`;
}

/** The top of a host leads to the one site on it. */
function leadToBase(base: string): string {
  return base === withinSite.home() ? '' : `  location = / {\n    return 302 ${base};\n  }\n\n`;
}

/** Puts the base before an address within the site. */
function under(base: string, path: string): string {
  return base + path.slice(withinSite.home().length);
}

function linesOf(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}

function quote(value: string): string {
  return `"${value}"`;
}

function variable(header: string): string {
  return `$record_${header.toLowerCase().replaceAll('-', '_')}`;
}
