import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from '../project-copy.ts';
import { writeRecord } from './made/write-record.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Records made from a seed, by how many events they have: `long` has more than the front page holds, `many` those of years. */
const made = { long: 600, many: 2000 };

/** The path of the host under which a record is published. */
export const path = '/record/';

/** How many events the long record has. */
export const longSize = made.long;

/** How many events the record of many has. */
export const manySize = made.many;

/** What other records have in their `site.yaml` than `harbour-bridge`, line by line. */
const likeHarbourBridge = {
  'under-path': { url: `https://someone.example${path.slice(0, -1)}` },
  ukrainian: { language: 'uk' },
};

/** A whole record made for tests. */
export type RecordName = 'harbour-bridge' | 'observatory' | keyof typeof likeHarbourBridge | keyof typeof made;

/** The folder of the site that `npm run build` makes of the real record. */
export const realSite = join(root, 'dist');

/** The content folder of a record made for tests. */
export function contentOf(name: RecordName): string {
  return name in writers ? join(root, '.astro/made', name) : join(import.meta.dirname, name);
}

/** What writes the records that are no folders here. */
const writers: Partial<Record<RecordName, (folder: string) => Promise<void>>> = {
  long: (folder) => writeRecord(folder, made.long),
  many: (folder) => writeRecord(folder, made.many),
  'under-path': (folder) => writeLikeHarbourBridge(folder, likeHarbourBridge['under-path']),
  ukrainian: (folder) => writeLikeHarbourBridge(folder, likeHarbourBridge.ukrainian),
};

async function writeLikeHarbourBridge(folder: string, lines: Readonly<Record<string, string>>): Promise<void> {
  await cp(contentOf('harbour-bridge'), folder, { recursive: true });
  const file = join(folder, 'site.yaml');
  let site = await readFile(file, 'utf8');
  for (const [key, value] of Object.entries(lines)) {
    site = site.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
  }
  await writeFile(file, site);
}

/** The folder here that a record comes from. */
function sourceOf(name: RecordName): string {
  if (name in made) return 'made';
  return name in likeHarbourBridge ? 'harbour-bridge' : name;
}

/** The folder into which `buildSite` builds a record made for tests. */
export function siteOf(name: RecordName): string {
  return join(root, '.astro/records', name);
}

/** Builds the site of a record made for tests, unless it is there and nothing it is made of has changed. */
export async function buildSite(name: RecordName): Promise<void> {
  const mark = `${siteOf(name)}.hash`;
  const hash = await hashOf([
    'src',
    'public',
    'astro.config.mjs',
    'package-lock.json',
    `tests/records/${sourceOf(name)}`,
  ]);
  if ((await readFile(mark, 'utf8').catch(() => '')) === hash) return;
  await writers[name]?.(contentOf(name));
  // A copy, as builds in one folder share its cache.
  const project = await copyProject();
  try {
    const env = {
      ...process.env,
      CONTENT_DIR: contentOf(name),
      // Those of the other records are enough to look at.
      ...((name in made || name === 'ukrainian') && { PICTURES: 'off' }),
      PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    };
    await run('astro', ['build'], { cwd: project, env, maxBuffer: Infinity }).catch((error: unknown) => {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      throw new Error(`The record ${name} cannot be built:\n${stdout}${stderr}`, { cause: error });
    });
    await rm(siteOf(name), { recursive: true, force: true });
    await cp(join(project, 'dist'), siteOf(name), { recursive: true });
    await writeFile(mark, hash);
  } finally {
    await rm(project, { recursive: true });
  }
}

async function hashOf(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of await filesIn(join(root, place))) hash.update(`${file}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(place: string): Promise<readonly string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [place];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
