import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Permalinks } from '../../src/record/schema/permalinks.ts';
import { layFixture } from '../fixture.ts';
import { runScript } from './command.ts';

/** A chronology of two events, first published on 1 May 2025 or on another day, to which things can happen. */
async function publish(day = '2025-05-01') {
  const directory = await layFixture('all-is-well');
  const [content, out] = [join(directory, 'content'), join(directory, 'out')];
  const rewrite = async (file: string, change: (text: string) => string) =>
    writeFile(join(content, file), change(await readFile(join(content, file), 'utf8')));
  const run = (name: string, ...options: readonly string[]) => runScript(content, name, ...options);
  expect(run('permalinks').code).toBe(0);
  expect(run('changes', '--date', day).code).toBe(0);
  return {
    content,
    rewrite,
    run,
    build: () => runScript(content, 'build', '--outDir', out),
    file: (name: string) => readFile(join(content, name), 'utf8'),
    page: (address: string) => readFile(join(out, address), 'utf8'),
    text: async (address: string) =>
      (await readFile(join(out, address, 'index.html'), 'utf8')).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '),
  };
}

const first = `# What changed, by day of publication, newest last. npm run changes adds to it; add reasons by hand.
- date: 2025-05-01
  changes:
    - { event: truce-accepted, change: added }
    - { event: truce-offered, change: added }
    - { article: gazette-truce, change: added }
    - { article: wire-truce, change: added }
`;

test('a correction is called for, written down, and shown on the page it corrects, on that of changes and in the feed', async () => {
  const { rewrite, run, build, file, page, text } = await publish();
  expect(await file('changes.yaml')).toBe(first);
  expect(run('changes').output).toContain('Nothing has changed since the last publication');
  expect(await file('changes.yaml')).toBe(first);

  await rewrite('articles/gazette-truce.md', (article) => article.replace('date: 2025-04-17', 'date: 2025-04-16'));
  expect(run('check').output).toContain('1 event changed since the last publication: run npm run changes');
  expect(run('changes', '--date', '2025-05-03').output).toContain('Wrote to changes.yaml: 1 changed');
  expect(await file('changes.yaml')).toBe(`${first}- date: 2025-05-03
  changes:
    - event: truce-offered
      change: changed
      fields: [ date ]
      was: { date: 2025-04-17 }
      now: { date: 2025-04-16 }
`);
  expect(run('check').output).not.toContain('npm run changes');

  await rewrite('changes.yaml', (history) =>
    history.replace('change: changed', 'change: corrected\n      reason: The offer came a day earlier.'),
  );
  expect(build().code).toBe(0);
  const event = await text('events/truce-offered');
  expect(event).toContain(
    'Corrected 3 May 2025 (date). The offer came a day earlier. Previously, the date was 17 April 2025.',
  );
  expect(event).toContain('Added 1 May 2025 · last corrected 3 May 2025 · See what changed');
  expect(await text('events/truce-accepted')).toMatch(/Added 1 May 2025 (?!·)/);
  expect(await text('events/truce-accepted')).not.toContain('Corrected');
  expect(await text('articles/wire-truce')).toContain('Added 1 May 2025');
  const changes = await text('changes');
  expect(changes).toMatch(/3 May 2025 1 change Version [0-9a-f]{12} Corrected The mayor offers a truce event · date/);
  expect(changes).toMatch(/3 May 2025 1 change.*1 May 2025 4 changes Version [0-9a-f]{12} Added/);
  expect(parseRssFeed(await page('changes/rss.xml')).items?.map(({ title }) => title)).toEqual([
    'Corrected: The mayor offers a truce',
    'Added: Truce at the harbour',
    'Added: Mayor offers a truce',
    'Added: The mayor offers a truce',
    'Added: The harbour accepts',
  ]);
  expect(await page('index.html')).toMatch(/id="truce-offered"[^>]* data-added="1" data-changed="2"/);
});

test('a record without a history says nothing of it', async () => {
  const directory = await layFixture('all-is-well');
  const out = join(directory, 'out');
  expect(runScript(join(directory, 'content'), 'build', '--outDir', out).code).toBe(0);
  const read = (address: string) => readFile(join(out, address, 'index.html'), 'utf8');
  expect(await read('events/truce-offered')).not.toContain('class="history"');
  expect(await read('changes')).toContain('No changes recorded yet.');
  expect(await read('.')).not.toMatch(/<since-last-visit|data-changed/);
});

test('npm run changes writes nothing for what is no day, or a day before the last', async () => {
  const { rewrite, run, file } = await publish();
  await rewrite('articles/gazette-truce.md', (article) => article.replace('value: 30', 'value: 31'));
  for (const date of ['2025-04-30', '2025-05', '2025-06-31', 'today']) {
    const { code, output } = run('changes', '--date', date);
    expect(code).toBe(2);
    expect(output).toContain(`Unexpected --date ${date}, expected a day such as 2025-04-18, not before 2025-05-01`);
  }
  expect(await file('changes.yaml')).toBe(first);
});

test('npm run changes writes nothing while there is an issue', async () => {
  const { rewrite, run, file } = await publish();
  await rewrite('articles/gazette-truce.md', (article) => article.replace('value: 30', 'value: many'));
  expect(run('changes').code).toBe(1);
  expect(await file('changes.yaml')).toBe(first);
});

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** Another value for the one figure, which is a change to publish. */
const recount = (text: string) => text.replace(/value: \d+/, (found) => `value: ${Number(found.slice(7)) + 1}`);

test('the day is that of the site’s time zone, where none is given', async () => {
  const { rewrite, run, file } = await publish(dayOf(new Date(Date.now() - 48 * 3_600_000)));
  const before = await file('changes.yaml');
  await rewrite('site.yaml', (site) => site.replace(/timeZone: .*/, 'timeZone: Pacific/Kiritimati'));
  await rewrite('articles/gazette-truce.md', recount);
  const today = () => dayOf(new Date(Date.now() + 14 * 3_600_000));
  const days = [today()];
  expect(run('changes').code).toBe(0);
  days.push(today());
  expect(days).toContain(/- date: (\S+)/.exec((await file('changes.yaml')).slice(before.length))?.[1]);
});

test.each([
  [
    'more than a year after the last publication',
    '1999-05-01',
    'more than a year after the last publication, 1999-05-01',
  ],
  [
    'before it',
    '2999-05-01',
    'before the last publication, 2999-05-01: name the day, as in npm run changes -- --date 2999-05-01',
  ],
])('where the clock is %s, and nobody can answer, the day has to be named', async (_, last, said) => {
  const { rewrite, run, file } = await publish(last);
  const before = await file('changes.yaml');
  expect(run('changes').code, 'nothing to publish').toBe(0);
  await rewrite('articles/gazette-truce.md', recount);
  const { code, output } = run('changes');
  expect(code).toBe(2);
  expect(output).toContain(said);
  expect(await file('changes.yaml')).toBe(before);
  expect(run('changes', '--date', '2999-05-02').code).toBe(0);
  expect(await file('changes.yaml')).toContain('- date: 2999-05-02');
});

test('an article that has been withdrawn is removed by the next publishing', async () => {
  const { content, rewrite, run, build, text } = await publish();
  await rm(join(content, 'articles/wire-truce.md'));
  expect(run('check').output).toMatch(/vanished-permalink {2}Published article "wire-truce" is missing/);
  await rewrite('permalinks.json', (list) => {
    const ledgers = JSON.parse(list) as Permalinks;
    const articles = { ...ledgers.articles, tombstones: { 'wire-truce': 'It is a copy.' } };
    return JSON.stringify({ ...ledgers, articles });
  });
  expect(run('check').code).toBe(0);
  expect(run('changes', '--date', '2025-05-02').output).toContain('1 changed, 1 removed');
  expect(build().code).toBe(0);
  expect(await text('changes')).toContain('Removed Truce at the harbour article');
  expect(await text('articles/wire-truce')).toContain('Withdrawn article wire-truce It is a copy.');
});

const files = ['changes.yaml', 'published.json', 'permalinks.json'] as const;

/** What a folder says of the past, file by file. */
const past = async (file: (name: string) => Promise<string>) =>
  Promise.all(files.map((name) => file(name).catch(() => null)));

test('each publication is listed with its day, the version it published and what the record then had', async () => {
  const { rewrite, run, file } = await publish();
  await rewrite('articles/gazette-truce.md', recount);
  expect(run('changes', '--date', '2025-05-02').code).toBe(0);
  const { publications } = JSON.parse(await file('published.json')) as { publications: Record<string, unknown>[] };
  const hash = expect.stringMatching(/^[0-9a-f]{8}$/) as unknown;
  const version = expect.stringMatching(/^[0-9a-f]{12}$/) as unknown;
  expect(publications).toEqual([
    { number: 1, date: '2025-05-01', hash, version, events: 2, articles: 2 },
    { number: 2, date: '2025-05-02', hash, version, events: 2, articles: 2 },
  ]);
  expect(new Set(publications.map((one) => one['version'])).size).toBe(2);
});

test('every published version has a page for ever, that of the site too before it is published', async () => {
  const { rewrite, run, build, file, page, text } = await publish();
  const cited = async () =>
    /href="\/(versions\/[0-9a-f]{12})\/"/.exec(await page('events/truce-offered/index.html'))?.[1] ?? '';

  const last = /"version":"([0-9a-f]{12})"/.exec(await file('published.json'))?.[1] ?? '';
  const first = `versions/${last}`;
  await rewrite('articles/gazette-truce.md', recount);
  expect(build().code).toBe(0);
  const second = await cited();
  expect(second).not.toBe(first);
  expect(await text(second)).toContain(`This version has not been published. The last one is ${last} of 1 May 2025`);
  expect(await page(`${second}/index.html`)).toContain('noindex');
  expect(await text('versions')).toContain('on this site, not published yet');

  expect(run('changes', '--date', '2025-05-02').code).toBe(0);
  await rewrite('actors.yaml', (actors) => actors.replace(/name: .*/, '$& of old'));
  expect(run('changes', '--date', '2025-05-03').output).toContain('No event or article has changed. Listed version');
  const listed = await file('published.json');
  expect(run('changes').output).toContain('Nothing has changed since the last publication');
  expect(await file('published.json')).toBe(listed);
  expect(build().code).toBe(0);
  const third = await cited();
  expect(await page(`${first}/index.html`)).toContain('href="/changes/#_2025-05-01"');
  expect(await text(first)).toContain('Published 1 May 2025 2 events, 2 articles · 4 added');
  expect(await text(second)).toContain('Published 2 May 2025 2 events, 2 articles · 1 changed');
  expect(await text(third)).toContain('Published 3 May 2025 2 events, 2 articles · No event or article changed');
  const { version, versions } = JSON.parse(await page('data/versions.json')) as {
    readonly version: string;
    readonly versions: readonly { readonly path: string; readonly date: string }[];
  };
  expect(versions.map(({ path, date }) => [path, date])).toEqual([
    [`/${first}/`, '2025-05-01'],
    [`/${second}/`, '2025-05-02'],
    [`/${third}/`, '2025-05-03'],
  ]);
  expect(third).toBe(`versions/${version}`);
});

test('where npm run changes is killed between its two files, the publication can be taken out and entered once', async () => {
  const { rewrite, run, file } = await publish();
  const published = await file('published.json');
  await rewrite('articles/gazette-truce.md', recount);
  expect(run('changes', '--date', '2025-05-02').code).toBe(0);
  const whole = await past(file);

  await rewrite('published.json', () => published);
  const killed = await past(file);
  const { code, output } = run('changes', '--date', '2025-05-02');
  expect(code).toBe(1);
  expect(output).toMatch(/content\/changes\.yaml:8:3 {2}altered-history {2}Unexpected publication 2/);
  expect(await past(file)).toEqual(killed);

  await rewrite('changes.yaml', () => first);
  expect(run('changes', '--date', '2025-05-02').code).toBe(0);
  expect(await past(file)).toEqual(whole);
});

test('a folder of an earlier version is listed before anything is added', async () => {
  const { rewrite, run, file } = await publish();
  const withoutList = (text: string) => {
    const { publications: _publications, ...last } = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify(last);
  };
  await rewrite('published.json', withoutList);
  expect(run('check').code).toBe(0);
  await rewrite('articles/gazette-truce.md', recount);
  expect(run('changes', '--date', '2025-05-02').code).toBe(0);
  const { publications } = JSON.parse(await file('published.json')) as { publications: Record<string, unknown>[] };
  expect(publications.map(({ number, date, version }) => [number, date, typeof version])).toEqual([
    [1, '2025-05-01', 'undefined'],
    [2, '2025-05-02', 'string'],
  ]);
  expect(run('check').code).toBe(0);
});

test.each<readonly [name: (typeof files)[number], what: string, (text: string) => string, rule: string]>([
  ['changes.yaml', 'cut at a line', (text) => text.slice(0, text.lastIndexOf('    - {')), 'altered-history'],
  ['changes.yaml', 'emptied', () => '', 'wrong-type'],
  ['published.json', 'emptied', () => '', 'wrong-type'],
  ['published.json', 'emptied of its entries', () => '{"events": {}, "articles": {}}', 'altered-history'],
  ['permalinks.json', 'emptied', () => '', 'lost-permalink'],
  ['permalinks.json', 'emptied of its entries', () => '{"events": {"ids": []}}', 'lost-permalink'],
])('%s, %s, is an issue, and no command writes anything', async (name, _, change, rule) => {
  const { rewrite, run, file } = await publish();
  await rewrite(name, change);
  const before = await past(file);
  for (const command of ['check', 'changes', 'permalinks']) {
    const { code, output } = run(command);
    expect(code, command).toBe(1);
    expect(output).toMatch(new RegExp(`content/${name}:\\d+:\\d+ {2}${rule} {2}.*version control`));
  }
  expect(await past(file)).toEqual(before);
});

test.each(files)('without %s, no command writes anything', async (name) => {
  const { content, run, file } = await publish();
  await rm(join(content, name));
  const before = await past(file);
  for (const command of ['check', 'changes', 'permalinks']) {
    const { code, output } = run(command);
    expect(code, command).toBe(1);
    expect(output).toContain(`content/${name}:1:1  missing-file  Missing content/${name}`);
  }
  expect(await past(file)).toEqual(before);
});

test('an event without a permalink is not published', async () => {
  const directory = await layFixture('no-permalinks-yet-is-fine');
  const content = join(directory, 'content');
  const { code, output } = runScript(content, 'changes', '--date', '2025-05-01');
  expect(code).toBe(2);
  expect(output).toContain('is not in permalinks.json: run npm run permalinks before you publish');
  expect(await readdir(content)).not.toContain('changes.yaml');
});
