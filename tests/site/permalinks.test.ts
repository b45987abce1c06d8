import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { type Ledger, addressed } from '../../src/record/schema/permalinks.ts';
import { fixtures, layFixture } from '../fixture.ts';
import { runScript } from './command.ts';

interface Written {
  readonly events: Partial<Ledger>;
}

/** A published chronology of two events, `truce-offered` and `truce-accepted`, to which things can happen. */
async function publish() {
  const directory = await layFixture('all-is-well');
  const [content, out] = [join(directory, 'content'), join(directory, 'out')];
  const [list, article] = [join(content, 'permalinks.json'), join(content, 'articles/gazette-truce.md')];
  const published = JSON.parse(await readFile(list, 'utf8')) as Written;
  return {
    out,
    run: (name: string, ...options: readonly string[]) => runScript(content, name, ...options),
    build: () => runScript(content, 'build', '--outDir', out),
    page: async (address: string) =>
      (await readFile(join(out, address, 'index.html'), 'utf8')).replaceAll('\u00a0', ' '),
    permalinks: async () => (JSON.parse(await readFile(list, 'utf8')) as Written).events,
    note: (change: Partial<Ledger>) =>
      writeFile(list, JSON.stringify({ ...published, events: { ...published.events, ...change } })),
    edit: async (change: (text: string) => string) => writeFile(article, change(await readFile(article, 'utf8'))),
    moveArticle: (name: string) => rename(article, join(content, 'articles', name)),
  };
}

const vanished = /content\/permalinks\.json:2:11 {2}vanished-permalink {2}.*"truce-accepted"/;

async function brokenLinks(out: string): Promise<readonly string[]> {
  const { links } = await new LinkChecker().check({
    path: '.',
    serverRoot: out,
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link)),
  });
  return links.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url);
}

test('a new headline, a corrected date and a renamed file leave the address of an event as it was', async () => {
  const { edit, moveArticle, build, page } = await publish();
  await edit((text) => text.replace('The harbour accepts', 'Yes, says the harbour').replace('18T18:00', '19T09:30'));
  await moveArticle('another-name.md');
  expect(build().code).toBe(0);
  const event = await page('events/truce-accepted');
  expect(event).toContain('<h1>Yes, says the harbour</h1>');
  expect(event).toContain('19 April 2025');
});

test('a deleted event stops the build; a tombstone gives it a page that says what became of it', async () => {
  const { edit, note, build, page, run, permalinks, out } = await publish();
  await edit((text) => text.replace(/ {2}- id: truce-accepted[^]*?(?=---)/, ''));
  const refused = build();
  expect(refused.code).not.toBe(0);
  expect(refused.output).toMatch(vanished);

  await note({ tombstones: { 'truce-accepted': 'It was reported in error.' } });
  expect(run('permalinks').code).toBe(0);
  expect((await permalinks()).ids).toEqual(['truce-accepted', 'truce-offered']);
  expect(build().code).toBe(0);
  expect(await page('events/truce-accepted')).toContain('It was reported in error.');
  expect(await page('.')).not.toContain('id="truce-accepted"');
  expect(await brokenLinks(out)).toEqual([]);
});

test('a renamed event stops the build; aliases lead on from every former address in one hop', async () => {
  const { edit, note, build, page, run, permalinks, out } = await publish();
  await edit((text) => text.replaceAll('truce-accepted', 'harbour-accepts'));
  expect(run('check').output).toMatch(vanished);

  await note({
    ids: ['harbour-says-yes', 'truce-accepted', 'truce-offered'],
    aliases: { 'truce-accepted': 'harbour-accepts', 'harbour-says-yes': 'harbour-accepts' },
  });
  expect(run('permalinks').code).toBe(0);
  expect((await permalinks()).ids).toEqual(['harbour-accepts', 'harbour-says-yes', 'truce-accepted', 'truce-offered']);
  expect(build().code).toBe(0);
  for (const id of ['truce-accepted', 'harbour-says-yes']) {
    expect(await page(`events/${id}`)).toContain('content="0; url=/events/harbour-accepts/"');
    expect(await page('.')).toContain(`<span id="${id}">`);
  }
  expect(await page('events/harbour-accepts')).not.toContain('http-equiv="refresh"');
  expect(await page('events/harbour-accepts')).toContain('<h1>The harbour accepts</h1>');
  expect(await brokenLinks(out)).toEqual([]);
});

test('what is not yet kept for ever is called for, and added: an id to a line, sorted', async () => {
  const content = join(await layFixture('no-permalinks-yet-is-fine'), 'content');
  expect(runScript(content, 'check').output).toMatch(
    /2 events, 2 articles, .* and 2 sources are not in permalinks\.json yet/,
  );
  expect(runScript(content, 'permalinks').code).toBe(0);
  expect(runScript(content, 'check').output).not.toContain('permalinks.json');
  const written = await readFile(join(content, 'permalinks.json'), 'utf8');
  expect(written).toMatch(
    /^\{\n {2}"events": \{\n {4}"ids": \[\n {6}"truce-accepted",\n {6}"truce-offered"\n {4}\],\n/,
  );
  expect(JSON.parse(written)).toEqual(
    Object.fromEntries(
      addressed.map((kind) => [kind, { ids: expect.arrayContaining([]) as unknown, aliases: {}, tombstones: {} }]),
    ),
  );
  expect(Object.keys(JSON.parse(written) as object)).toEqual(addressed);
});

test('npm run permalinks writes nothing while there is an issue', async () => {
  const content = join(await layFixture('unknown-actor'), 'content');
  expect(runScript(content, 'permalinks').code).toBe(1);
  expect(await readFile(join(content, 'permalinks.json'), 'utf8')).toBe(
    await readFile(join(fixtures, '_base/permalinks.json'), 'utf8'),
  );
});
