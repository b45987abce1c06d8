import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildRecord } from '../../../../src/check/check.ts';
import { findRevision, versionOf } from '../../../../src/site/astro/version.ts';
import { readFolder } from '../../../../src/record/read/folder.ts';
import { fixtures } from '../../../fixture.ts';
import { fillPermalinks } from '../../../../src/record/schema/permalinks.ts';
import { defining, record } from '../../record.ts';

test('the version of a record is twelve hexadecimal digits, the same every time', () => {
  const made = () => versionOf(record({ a: [defining('truce', '2025-04-18')] }));
  expect(made()).toMatch(/^[0-9a-f]{12}$/);
  expect(made()).toBe(made());
});

test('the order of keys says nothing, the order of a list does', () => {
  const of = (site: object, tags: readonly string[]) =>
    versionOf(record({ a: { actors: [...tags] } }, { site: { ...record({}).site, ...site } }));
  expect(of({ title: 'A', description: 'B' }, ['x', 'y'])).toBe(of({ description: 'B', title: 'A' }, ['x', 'y']));
  expect(of({}, ['x', 'y'])).not.toBe(of({}, ['y', 'x']));
});

test('a changed word anywhere is another version', () => {
  const base = record({ a: [defining('truce', '2025-04-18')] });
  const [article] = base.articles;
  if (!article) throw new Error('Expected an article');
  const changed = [
    base,
    { ...base, site: { ...base.site, description: 'Another.' } },
    { ...base, actors: { ...base.actors, mayor: { name: 'The mayor', type: 'office' as const } } },
    { ...base, permalinks: fillPermalinks({ places: { ids: [], tombstones: { gone: 'A reason.' } } }) },
    { ...base, articles: [{ ...article, html: '<p>Another summary.</p>' }] },
    { ...base, articles: [{ ...article, data: { ...article.data, title: 'Another headline' } }] },
    record({ a: [defining('truce', '2025-04-19')] }),
    record({ b: [defining('truce', '2025-04-18')] }),
  ];
  expect(new Set(changed.map(versionOf)).size).toBe(changed.length);
});

test('publishing leaves the version that it lists as it is', () => {
  const before = record({ a: [defining('truce', '2025-04-18')] });
  const changes = [{ date: '2025-05-01', changes: [{ event: 'truce', change: 'added' as const }] }];
  expect(versionOf({ ...before, changes, snapshot: { events: {}, articles: {} } })).toBe(versionOf(before));
});

describe('a version that differs from the last publication in no event and no article', () => {
  const base = record({ a: [defining('truce', '2025-04-18')] });
  const other = '0123456789ab';
  const published = (listed: object) => ({
    ...base,
    snapshot: {
      events: {},
      articles: {},
      publications: [{ number: 1, date: '2025-05-01', hash: '00000000', ...listed }],
    },
  });
  const current = versionOf(base);
  const revisions = (version: string) => ({ version: other, revisions: [{ date: '2025-05-02', version }] });

  test.each([
    ['the last publication has another', published({ version: other }), current],
    ['the last publication has this one', published({ version: current }), null],
    ['the last revision has another', published({ ...revisions(other), version: current }), current],
    ['the last revision has this one', published(revisions(current)), null],
    ['the last publication was before versions were listed', published({}), current],
    ['nothing was published', base, null],
  ])('where %s', (_, of, expected) => {
    expect(findRevision(of, [])).toBe(expected);
  });

  test('where an event has changed, it is none', () => {
    const changes = [{ event: 'truce', change: 'changed' as const }];
    expect(findRevision(published({ version: other }), changes)).toBe(null);
  });
});

test('a checkout with other ends of lines is the same version', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'record-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(join(fixtures, '_base'), directory, { recursive: true });
  const version = async () => versionOf(buildRecord(await readFolder(directory), { drafts: false }));
  const before = await version();
  const files = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
  }
  expect(await version()).toBe(before);
});
