import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { layFixture } from '../fixture.ts';
import { runScript } from './command.ts';

/** A chronology of two events, first published on 1 May 2025, to which things can happen. */
async function publish() {
  const directory = await layFixture('all-is-well');
  const [content, out] = [join(directory, 'content'), join(directory, 'out')];
  const rewrite = async (file: string, change: (text: string) => string) =>
    writeFile(join(content, file), change(await readFile(join(content, file), 'utf8')));
  const run = (name: string, ...options: readonly string[]) => runScript(content, name, ...options);
  expect(run('changes', '--date', '2025-05-01').code).toBe(0);
  return {
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
  expect(changes.indexOf('3 May 2025 1 change Corrected The mayor offers a truce event · date')).toBeGreaterThan(0);
  expect(changes.indexOf('1 May 2025 4 changes Added')).toBeGreaterThan(changes.indexOf('3 May 2025 1 change'));
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

test('the day is that of the site’s time zone, where none is given', async () => {
  const { rewrite, run, file } = await publish();
  await rewrite('site.yaml', (site) => site.replace(/timeZone: .*/, 'timeZone: Pacific/Kiritimati'));
  await rewrite('articles/gazette-truce.md', (article) => article.replace('value: 30', 'value: 31'));
  const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  const days = [today()];
  expect(run('changes').code).toBe(0);
  days.push(today());
  expect(days).toContain(/- date: (\S+)/.exec((await file('changes.yaml')).slice(first.length))?.[1]);
});

test('an article that has been deleted is removed by the next publishing', async () => {
  const { rewrite, run, build, text } = await publish();
  await rewrite('articles/wire-truce.md', (article) => article.replace('source: wire', 'source: wire\ndraft: true'));
  expect(run('check').code).toBe(0);
  expect(run('changes', '--date', '2025-05-02').output).toContain('1 changed, 1 removed');
  expect(build().code).toBe(0);
  expect(await text('changes')).toContain('Removed Truce at the harbour article');
});
