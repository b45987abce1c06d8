import { spawnSync } from 'node:child_process';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import { contentOf, realSite, siteOf } from '../records/site.ts';

const root = join(import.meta.dirname, '../..');

const filesIn = async (directory: string) =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length))
    .sort();

const build = (project: string, env: Readonly<Record<string, string>>) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  expect(status, stderr).toBe(0);
  return stdout;
};

/** What the next build has to draw anew. */
const edit = async (article: string) => {
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace(/^title: .*$/m, 'title: A title of another day'));
  return () => writeFile(article, text);
};

const differing = async (one: string, other: string) => {
  const files = await filesIn(one);
  expect(await filesIn(other)).toEqual(files);
  const found = [];
  for (const file of files) {
    const [here, there] = await Promise.all([readFile(join(one, file)), readFile(join(other, file))]);
    if (!here.equals(there)) found.push(file);
  }
  return found;
};

test('a build in another folder, time zone and locale, after one of an earlier state, gives the same bytes', async () => {
  const project = await copyProject();
  onTestFinished(() => rm(project, { recursive: true }));
  await rm(join(project, 'content'), { recursive: true });
  await cp(contentOf('harbour-bridge'), join(project, 'content'), { recursive: true });
  const restore = await edit(join(project, 'content/articles/2019-04-03-island-radio-crane.md'));
  build(project, {});
  await restore();
  const printed = build(project, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  // Pages that the title is not on are those of the first build.
  expect(printed).toMatch(/\/articles\/2019-04-03-island-radio-crane\/index\.html \(\+/);
  expect(printed).toMatch(/\/events\/[^/]+\/index\.html \(restored\)/);
  expect(await differing(siteOf('harbour-bridge'), join(project, 'dist'))).toEqual([]);
});

test.runIf(process.env['ALL'] === '1')(
  'so does a build of the real record after one of an earlier state',
  async () => {
    const project = await copyProject();
    onTestFinished(() => rm(project, { recursive: true }));
    // Drawing them all takes longer than all else, and is the same in both.
    await cp(join(root, '.astro/cache/pictures'), join(project, '.astro/cache/pictures'), { recursive: true });
    const articles = join(project, 'content/articles');
    const [first = ''] = (await readdir(articles)).filter((file) => file.endsWith('.md')).sort();
    const restore = await edit(join(articles, first));
    build(project, {});
    await restore();
    expect(build(project, {})).toContain('(restored)');
    expect(await differing(realSite, join(project, 'dist'))).toEqual([]);
  },
  600_000,
);
