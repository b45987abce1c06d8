import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formerAddresses } from '../former-addresses.ts';
import { siteOf } from '../records/site.ts';
import { findJava } from './java.ts';

/** The Nu Html Checker, the W3C's own, comes as the npm package vnu-jar (MIT). It asks for Java, so `npm test` does without. */
const jar = join(import.meta.dirname, '../../bench/node_modules/vnu-jar/build/dist/vnu.jar');

/** `role="list"` is no slip: without it Safari takes a list that shows no bullets for none. */
const list = /^The “list” role is unnecessary for element “[uo]l”\.$/;
/** A property of SVG 2 that every browser has and the checker does not know: https://www.w3.org/TR/SVG2/painting.html#PaintOrder */
const unknown = /^CSS: “paint-order”: Property “paint-order” doesn't exist\.$/;
/** Container queries, which every browser has and the checker does not know: https://www.w3.org/TR/css-conditional-5/#container-queries */
const container =
  /^CSS: (“container-type”: Property “container-type” doesn't exist\.|Unrecognized at-rule “@container”)$/;

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** What Nu says of some files, errors and warnings alike, in one run for all. */
async function check(files: readonly string[]): Promise<readonly string[]> {
  if (!existsSync(jar)) throw new Error('The Nu checker is not installed: install it with npm ci --prefix bench');
  const report = await run([
    '-jar',
    jar,
    '--format',
    'json',
    '--stdout',
    '--also-check-svg',
    '--also-check-css',
    ...files,
  ]);
  const { messages } = JSON.parse(report) as { messages: readonly Message[] };
  return messages
    .filter(({ message }) => ![list, unknown, container].some((known) => known.test(message)))
    .map(({ type, url, lastLine, message }) => `${url}:${lastLine ?? 1} ${type} ${message}`);
}

/** Runs Java; that it exits with 1 only means that Nu has found something. */
function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(findJava(), args, { maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout === '')
        reject(new Error(`Expected a report of the Nu checker, and it says: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

describe.runIf(process.env['ALL'] === '1')('the Nu checker', () => {
  test.each(['harbour-bridge', 'observatory'] as const)(
    'finds no error and no warning in any page, picture or stylesheet of %s',
    async (name) => {
      // The documents that lead on from former addresses are Astro's own, and not as the checker would have them.
      const isFormer = (file: string) => formerAddresses.some((address) => `/${file}`.startsWith(address));
      const files = (await readdir(siteOf(name), { recursive: true })).filter(
        (file) => /\.(html|svg|css)$/.test(file) && !isFormer(file),
      );
      expect(files.length).toBeGreaterThan(30);
      expect(await check(files.map((file) => join(siteOf(name), file)))).toEqual([]);
    },
  );

  test('finds what is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nu-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const page = join(folder, 'page.html');
    await writeFile(page, '<!doctype html><html lang="en"><title>A page</title><p><div></p>');
    expect(await check([page])).toContainEqual(expect.stringContaining('error No “p” element in scope'));
  });
});
