import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/record/schema/permalinks.ts';
import { contentOf, siteOf } from '../records/site.ts';
import { runScript } from './command.ts';

// Three edits of one published record, published together and built once.
const crane = '2019-04-03-island-radio-crane';
const [minutes, radio] = ['2019-04-16-northpier-town-hall-minutes', '2019-04-17-island-radio-toll'];
const visit = '2019-03-15-liria-diario-visit';

const newClaim = 'A second crane waited behind the first';
const newTitle = 'Northpier’s mayor spends three days at the steel yard in Puerto Liria';
const newHeadline = 'Alcaldesa del norte visita el astillero de Puerto Liria';
const reason = 'The newspaper has changed its headline; one mayor came.';

let directory: string;
let content: string;
let ledger: Ledger;

const before = (address: string) => readFile(join(siteOf('harbour-bridge'), address), 'utf8');
const after = (address: string) => readFile(join(directory, 'out', address), 'utf8');
const page = (address: string) => after(`${address}index.html`);
const text = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00A0]+/g, ' ');
const headingOf = (html: string) => text(/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1] ?? '').trim();

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const [path, was] = [join(content, file), await readFile(join(content, file), 'utf8')];
  const now = change(was);
  expect(now, `${file} changed`).not.toBe(was);
  await writeFile(path, now);
}

function run(name: string, ...options: readonly string[]): string {
  const { code, output } = runScript(content, name, ...options);
  expect(code, output).toBe(0);
  return output;
}

/** Lets the second article define the event, in another month. */
async function moveEvent(): Promise<void> {
  const defined = /^ {4}(?:title|date|kind|updates|summary):.*\n(?: {6}.*\n)*/gm;
  await rewrite(`articles/${minutes}.md`, (article) => article.replaceAll(defined, ''));
  await rewrite(`articles/${radio}.md`, (article) =>
    article.replace(
      '  - id: toll-estimate\n',
      `  - id: toll-estimate
    title: Northpier’s council hears an estimate of the toll
    date: 2019-03-30
    kind: decision
    updates: bridge-plan-published
    summary:
      - says: On 30 March 2019 the council of Northpier heard an estimate of the toll, three crowns by its minutes.
        from: [${minutes}, ${radio}]
`,
    ),
  );
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'edited-'));
  content = join(directory, 'content');
  await cp(contentOf('harbour-bridge'), content, { recursive: true });
  run('changes', '--date', '2019-05-27');

  await rewrite(`articles/${crane}.md`, (article) =>
    article.replace('    claims:\n', `    claims:\n      - by: harbour-pilots\n        says: ${newClaim}.\n`),
  );
  await rewrite(`articles/${visit}.md`, (article) =>
    article.replace(/^title: .*/m, `title: ${newHeadline}`).replace(/^ {4}title: .*/m, `    title: ${newTitle}`),
  );
  await moveEvent();
  run('permalinks');
  run('changes', '--date', '2019-06-03');
  await rewrite('changes.yaml', (history) =>
    history.replace(
      /(event: steel-yard-visit\n {6}change: )changed(?=\n {6}fields: \[ title \])/,
      `$1corrected\n      reason: ${reason}`,
    ),
  );
  run('build', '--outDir', join(directory, 'out'));
  const permalinks = JSON.parse(await readFile(join(content, 'permalinks.json'), 'utf8')) as { claims: Ledger };
  ledger = permalinks.claims;
}, 600_000);
afterAll(() => rm(directory, { recursive: true }));

describe('a claim put first before others in its report', () => {
  const anchorsOf = ({ anchors = {} }: Ledger) =>
    Object.entries(anchors).filter(([, at]) => at.startsWith(`_${crane}_`));

  test('has an id and a page of its own', async () => {
    const known = JSON.parse(await readFile(join(contentOf('harbour-bridge'), 'permalinks.json'), 'utf8')) as {
      claims: Ledger;
    };
    const [added, ...more] = ledger.ids.filter((id) => !known.claims.ids.includes(id));
    expect(more).toEqual([]);
    expect(headingOf(await page(`claims/${added ?? ''}/`))).toContain(newClaim);
    expect(await page('events/crane-moves/')).toMatch(new RegExp(`id="_${added ?? ''}"`));
  });

  test('leaves the others their pages, and their words', async () => {
    expect(anchorsOf(ledger)).toHaveLength(3);
    for (const [id] of anchorsOf(ledger)) {
      expect.soft(headingOf(await page(`claims/${id}/`))).toBe(headingOf(await before(`claims/${id}/index.html`)));
    }
  });

  test('leaves the anchors of old with the claims that they named', async () => {
    const html = await page('events/crane-moves/');
    const claims = html.split(/(?=<li id="_c[0-9a-z]{4}")/);
    for (const [id, at] of anchorsOf(ledger)) {
      expect
        .soft(claims.filter((claim) => claim.includes(`id="${at}"`)).map((claim) => claim.slice(9, 14)))
        .toEqual([id]);
    }
    expect(html).not.toContain(`id="_${crane}_claim-4"`);
  });
});

describe('a corrected headline', () => {
  const address = 'events/steel-yard-visit/';

  test('leaves event and article their addresses', async () => {
    expect(headingOf(await page(address))).toBe(newTitle);
    expect(headingOf(await page(`articles/${visit}/`))).toContain(newHeadline);
  });

  test('is told by the event, the page of changes and that of the article', async () => {
    const was = 'Northpier’s mayor visits the steel yard in Puerto Liria';
    expect(text(await page(address))).toMatch(
      new RegExp(`Corrected 3 June 2019 \\(title\\)\\. ${reason} Previously, the title was “${was}”`),
    );
    expect(text(await page(`articles/${visit}/`))).toMatch(/last edited 3 June 2019/);
    const changes = text(await page('changes/'));
    expect(changes).toContain(`Corrected ${newTitle} event · title`);
    expect(changes).toContain(reason);
  });

  test('keeps the entry of the feeds, updated on that day', async () => {
    const rss = [parseRssFeed(await before('rss.xml')), parseRssFeed(await after('rss.xml'))];
    const guids = rss.map(({ items }) => items?.find(({ link }) => link?.endsWith(address))?.guid?.value);
    expect(guids[1]).toBe(guids[0]);
    expect(guids[0]).toMatch(/steel-yard-visit\/$/);
    const entry = parseAtomFeed(await after('atom.xml')).entries?.find(({ id }) => id === guids[0]);
    expect(entry?.title).toMatchObject({ value: expect.stringContaining(newTitle) as unknown });
    expect(entry?.updated).toMatch(/^2019-06-03T/);
    expect(entry?.published).toMatch(/^2019-05-06T/);
    const item = parseJsonFeed(await after('feed.json')).items?.find(({ id }) => id === guids[0]);
    expect(String(item?.date_modified)).toMatch(/^2019-06-03T/);
  });
});

describe('an event dated to another month, and defined by another article', () => {
  const address = 'events/toll-estimate/';

  test('keeps its address, and what both articles say of it', async () => {
    const html = await page(address);
    expect(text(html)).toContain('30 March 2019');
    expect(headingOf(html)).toBe(headingOf(await before(`${address}index.html`)));
    for (const id of [`_${minutes}`, `_${radio}`, '_ck36q', '_cqj1h']) expect.soft(html).toContain(`id="${id}"`);
    for (const id of ['ck36q', 'cqj1h']) {
      expect.soft(headingOf(await page(`claims/${id}/`))).toBe(headingOf(await before(`claims/${id}/index.html`)));
    }
  });

  test('is on the timeline under its id, and in the month it has moved to', async () => {
    expect(await page('')).toContain('id="toll-estimate"');
    const pages = {
      before: (month: string) => before(`${month}/index.html`),
      after: (month: string) => page(`${month}/`),
    };
    const names = async (html: Promise<string>) => (await html).includes('href="/events/toll-estimate/"');
    expect(await names(pages.before('2019/04'))).toBe(true);
    expect(await names(pages.before('2019/03'))).toBe(false);
    expect(await names(pages.after('2019/03'))).toBe(true);
    expect(await names(pages.after('2019/04'))).toBe(false);
  });

  test('keeps its entry in the feeds, and its card', async () => {
    for (const feed of ['rss.xml', 'threads/who-pays/rss.xml']) {
      const guids = await Promise.all(
        [before(feed), after(feed)].map(async (xml) =>
          parseRssFeed(await xml).items?.flatMap(({ guid }) =>
            guid?.value?.includes('toll-estimate') === true ? [guid.value] : [],
          ),
        ),
      );
      expect.soft(guids[0]).toHaveLength(1);
      expect.soft(guids[1]).toEqual(guids[0]);
    }
    expect(text(await page('embed/events/toll-estimate/'))).toContain('30 March 2019');
  });

  test('is told by the page of changes, with both dates', async () => {
    expect(text(await page('changes/'))).toMatch(/toll event · [^.]*date[^.]*Previously, the date was 15 April 2019/);
  });

  test('makes a version, which its citations and the list of versions name', async () => {
    const { publications } = JSON.parse(await readFile(join(content, 'published.json'), 'utf8')) as {
      publications: readonly { date: string; version?: string }[];
    };
    const [former, last] = publications.slice(-2);
    expect([former?.date, last?.date]).toEqual(['2019-05-27', '2019-06-03']);
    expect(former?.version).not.toBe(last?.version);
    const versions = await page('versions/');
    for (const one of [former, last]) {
      expect.soft(versions).toContain(`href="/versions/${one?.version ?? '-'}/"`);
      expect.soft(await page(`versions/${one?.version ?? '-'}/`)).toContain(`href="/changes/#_${one?.date ?? '-'}"`);
    }
    expect(await page(address)).toContain(`/versions/${last?.version ?? '-'}/`);
    expect(await page('changes/')).toContain(`href="/versions/${last?.version ?? '-'}/"`);
  });
});
