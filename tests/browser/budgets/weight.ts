import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const site = join(import.meta.dirname, '../../../dist');

/** The address of every built page. */
export const weighedPages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** What a page weighs as it is sent: bytes after gzip. */
export interface Weight {
  /** Its HTML with the stylesheets it waits for. */
  readonly reading: number;
  /** Its scripts, with what they import. */
  readonly scripts: number;
}

/** Weighs the built page at an address of the site. */
export function weigh(address: string): Weight {
  const html = read(address.endsWith('/') ? `${address}index.html` : address);
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src ?? '');
  return {
    reading: sum([html, ...styles.map(read)]),
    scripts: sum([...withImports(scripts)].map(read)),
  };
}

function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const all = new Set(scripts);
  for (const script of all) {
    for (const [, from] of read(script).matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)) {
      all.add(join(script, '..', from ?? ''));
    }
  }
  return all;
}

function read(address: string): string {
  return readFileSync(join(site, address), 'utf8');
}

function sum(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + gzipSync(text).length, 0);
}
