import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const files = (await readdir(source, { recursive: true })).filter((file) => /\.(ts|astro|css)$/.test(file)).sort();

/** A literal that begins as an address of the site does, or a link to its root. */
const literals = /(?:['"`]|url\()\/(?:[\w#?]|\$\{)[^'"`)]*|\b(?:href|src|action|path)=\{?['"`]\/['"`]/g;

/** The addresses a file writes out, comments apart. */
function findAddresses(text: string): readonly string[] {
  const code = text.replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
  return [...code.matchAll(literals)].map(([address]) => address);
}

test.each([
  ['<a href="/about/">', 1],
  ['<form action="/">', 1],
  ["fetch('/search.json')", 1],
  ['const address = `/events/${id}/`;', 1],
  ['const address = `/${hash}`;', 1],
  ["const address = '/#talks';", 1],
  ["background: url('/paper.svg')", 1],
  ['background: url(/paper.svg)', 1],
  ["/** `'/about/'` */\n// '/about/'\nname.split('/')", 0],
  ['<a href={permalink.about()}>', 0],
  ["import { base } from '../addresses/base.ts'", 0],
])('%s writes out %i', (text, count) => {
  expect(findAddresses(text)).toHaveLength(count);
});

describe('only addresses/ writes out an address of the site', () => {
  test.each(files.filter((file) => !file.startsWith('addresses/')))('%s', async (file) => {
    expect(findAddresses(await readFile(join(source, file), 'utf8'))).toEqual([]);
  });
});
