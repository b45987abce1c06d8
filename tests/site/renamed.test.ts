import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '../../src/addresses/page-of.ts';
import { checkFolder } from '../../src/check/check.ts';
import { formatIssues } from '../../src/check/print-issues.ts';
import { readFolder } from '../../src/record/read/folder.ts';
import { type Addressed, addressed, nouns } from '../../src/record/schema/permalinks.ts';
import { contentOf } from '../records/site.ts';
import { runScript } from './command.ts';

/** Of each kind one entry, with its id of tomorrow. */
const renamed: Readonly<Record<Addressed, readonly [former: string, today: string]>> = {
  events: ['harbour-summit', 'summit-of-the-harbours'],
  claims: ['c09gm', 'c1111'],
  articles: ['2019-04-28-le-phare-sommet', '2019-04-28-le-phare-deux-ports'],
  actors: ['harbour-pilots', 'pilots-guild'],
  places: ['middle-pier', 'pier-in-the-middle'],
  threads: ['extra-ferries', 'ferries'],
  questions: ['how-high-should-it-be', 'height-of-the-bridge'],
  sources: ['island-radio', 'radio-of-the-island'],
};

const withdrawn = 'It is the tollgate under another name.';

let directory: string;
let content: string;
const check = async () => formatIssues(checkFolder(await readFolder(content)));
const page = (address: string) => readFile(join(directory, 'out', address, 'index.html'), 'utf8');

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'renamed-'));
  content = join(directory, 'content');
  await cp(contentOf('harbour-bridge'), content, { recursive: true });
});
afterAll(() => rm(directory, { recursive: true }));

/** Renames an entry wherever an author names it. */
async function renameEntry(kind: Addressed): Promise<void> {
  const [former, today] = renamed[kind];
  const id = new RegExp(`(?<![\\w-])${former}(?![\\w-])`, 'g');
  for (const name of await readdir(content, { recursive: true })) {
    const file = join(content, name);
    if (!/\.(md|yaml)$/.test(name) || name === 'changes.yaml') continue;
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(id, today));
    if (name === `articles/${former}.md`) await rename(file, join(content, `articles/${today}.md`));
  }
}

async function note(kind: Addressed, list: 'aliases' | 'tombstones', former: string, value: string): Promise<void> {
  const file = join(content, 'permalinks.json');
  const ledger = JSON.parse(await readFile(file, 'utf8')) as Record<string, Record<string, Record<string, string>>>;
  Object.assign(ledger[kind]?.[list] ?? {}, { [former]: value });
  await writeFile(file, `${JSON.stringify(ledger, null, 2)}\n`);
}

/** Each step is made on what the one before has left. */
test.each(addressed)('one of the %s renamed is one issue, at its line; an alias settles it', async (kind) => {
  const [former, today] = renamed[kind];
  await renameEntry(kind);
  const lines = (await readFile(join(content, 'permalinks.json'), 'utf8')).split('\n');
  const line = lines.indexOf(`      "${former}",`) + 1 || lines.indexOf(`      "${former}"`) + 1;
  expect(await check()).toMatch(
    new RegExp(
      `^\\S*permalinks\\.json:${line}:7 {2}vanished-permalink {2}.*${nouns[kind]}.*was it renamed to "${today}"\\?$`,
    ),
  );
  await note(kind, 'aliases', former, today);
  expect(await check()).toBe('');
});

test('a place removed is one issue, and a tombstone settles it', async () => {
  const places = join(content, 'places.yaml');
  const text = await readFile(places, 'utf8');
  await writeFile(places, `${text}\nold-toll:\n  name: Old Toll\n  lat: 1\n  lon: 2\n`);
  expect(runScript(content, 'permalinks').code).toBe(0);
  await writeFile(places, text);
  expect(await check()).toMatch(/^\S+ {2}vanished-permalink {2}Id "old-toll" .*$/);
  await note('places', 'tombstones', 'old-toll', withdrawn);
  expect(await check()).toBe('');
});

test('after the build each old address leads on, and is in no sitemap', async () => {
  const { code, output } = runScript(content, 'build', '--outDir', join(directory, 'out'));
  expect(code, output).toBe(0);
  const sitemap = await readFile(join(directory, 'out/sitemap-0.xml'), 'utf8');
  const redirects = await readFile(join(directory, 'out/_redirects'), 'utf8');
  for (const kind of addressed) {
    const [former, today] = renamed[kind].map(pageOf[kind]) as [string, string];
    const moved = await page(former);
    expect.soft(moved).toContain(`content="0; url=${today}"`);
    expect.soft(moved).toContain(`<h1>This ${nouns[kind]} has moved</h1>`);
    expect.soft(redirects).toContain(`\n${former} ${today} 301\n`);
    expect.soft(sitemap).not.toContain(former);
    expect.soft(await page(today)).toContain('<h1');
    expect.soft(sitemap).toContain(today);
  }
  expect(redirects).toContain('/threads/extra-ferries/rss.xml /threads/ferries/rss.xml 301');
  expect(await page(pageOf.places('old-toll'))).toContain(withdrawn);
  expect(sitemap).not.toContain('old-toll');
});

test('the filter knows the former ids', async () => {
  const timeline = await page('');
  for (const kind of ['actors', 'places', 'threads', 'questions', 'sources'] as const) {
    const [former, today] = renamed[kind];
    expect.soft(timeline).toMatch(new RegExp(`<input [^>]*value="${today}" data-former="${former}"`));
  }
  expect(timeline).toContain(`<span id="${renamed.events[0]}">`);
  expect(await page(pageOf.events(renamed.events[1]))).toContain(`<span id="_${renamed.articles[0]}">`);
});
