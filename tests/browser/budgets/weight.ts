import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page weighs as it is sent: bytes after gzip. */
export interface Weight {
  /** Its HTML with the stylesheets it waits for. */
  readonly reading: number;
  /** The same up to the first report of an event: its head, its summary and what is disputed. */
  readonly opening: number;
  /** How many reports it shows. */
  readonly reports: number;
  /** Its scripts, with what they import. */
  readonly scripts: number;
}

/** What the front page of the whole record weighs, as if of at most 250 events, and its overview, as if of at least 150. */
export function weighFront(site: string): Readonly<Record<'front' | 'overview', number>> {
  const front = readFileSync(join(site, 'index.html'), 'utf8');
  const [overview] = /<time-overview[^]*<\/time-overview>/.exec(front) ?? [];
  const events = front.match(/<li class="event[ "]/g)?.length;
  if (overview === undefined || events === undefined)
    throw new Error('Expected an overview and events on the front page');
  const asIfOf = (count: number, text: string) => Math.round((sum([text]) / events) * count);
  return { front: asIfOf(Math.min(events, 250), front), overview: asIfOf(Math.max(events, 150), overview) };
}

/** Weighs the page at an address of a built site. */
export function weigh(site: string, address: string): Weight {
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  const html = read(address.endsWith('/') ? `${address}index.html` : address);
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src ?? '');
  const [opening = '', ...reports] = html.split(/(?=<\w+ class="report")/);
  return {
    reading: sum([html, ...styles.map(read)]),
    opening: sum([opening, ...styles.map(read)]),
    reports: reports.length,
    scripts: sum([...withImports(scripts, read)].map(read)),
  };
}

function withImports(scripts: readonly string[], read: (file: string) => string): ReadonlySet<string> {
  const all = new Set(scripts);
  for (const script of all) {
    for (const [, from] of read(script).matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)) {
      all.add(join(script, '..', from ?? ''));
    }
  }
  return all;
}

function sum(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + gzipSync(text).length, 0);
}
