import type { Citable } from './citable.ts';

/**
 * A reference in the style of APA, seventh edition: without an author the title comes first, followed by what tells its
 * versions apart, then the date.
 */
export function formatApa({ authors, title, container, publisher, issued, version, url }: Citable): string {
  const name = version === null ? title : `${title} (Version ${version})`;
  const date = `(${issued?.apa ?? 'n.d.'}).`;
  const head = authors.length === 0 ? [close(name), date] : [close(list(authors, '&')), date, close(name)];
  const places = [container, publisher].map((name) => (name === null ? '' : close(name)));
  return [...head, ...places, url ?? ''].filter((part) => part !== '').join(' ');
}

/** An entry of a bibliography in the style of Chicago, seventeenth edition; the version takes the place of a date. */
export function formatChicago({ authors, title, container, publisher, issued, version, url }: Citable): string {
  const where = [container, publisher, issued?.chicago]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
  return [
    authors.length === 0 ? '' : close(list(authors, 'and')),
    container === null ? close(title) : `“${close(quoted(title))}”`,
    where === '' ? '' : close(where),
    version === null ? '' : `Version ${version}.`,
    url === null ? '' : `${url}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * Ends a part with a full stop, unless it has an end of its own. In American style, the stop comes before a mark
 * that closes a quotation.
 */
function close(text: string): string {
  if (/[.?!…][”’"']?$/.test(text)) return text;
  return closesQuotation.test(text) ? text.replace(/.$/u, '.$&') : `${text}.`;
}

const closesQuotation = /“[^”]*”$|‘.*’$|"[^"]*"$|(?<!\S)'.*'$/u;

function list(names: readonly string[], and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
}

/** Quotation marks inside quotation marks are single. */
function quoted(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
}
