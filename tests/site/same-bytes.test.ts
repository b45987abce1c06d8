import { spawnSync } from 'node:child_process';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import { contentOf, siteOf } from '../records/site.ts';

const site = siteOf('harbour-bridge');

const filesIn = async (directory: string) =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length))
    .sort();

const build = (project: string, env: Readonly<Record<string, string>>) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout;
};

test('a build in another folder, time zone and locale, after one of an earlier state, gives the same bytes', async () => {
  const project = await copyProject();
  onTestFinished(() => rm(project, { recursive: true }));
  const content = join(project, 'content');
  const article = join(content, 'articles/2019-04-03-island-radio-crane.md');
  await rm(content, { recursive: true });
  await cp(contentOf('harbour-bridge'), content, { recursive: true });
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace(/^title: .*$/m, 'title: A title of another day'));
  build(project, {});
  await writeFile(article, text);
  const printed = build(project, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  // Pages that the title is not on are those of the first build.
  expect(printed).toMatch(/\/articles\/2019-04-03-island-radio-crane\/index\.html \(\+/);
  expect(printed).toMatch(/\/events\/[^/]+\/index\.html \(restored\)/);
  const other = join(project, 'dist');
  const files = await filesIn(site);
  expect(await filesIn(other)).toEqual(files);
  const differing = [];
  for (const file of files) {
    const [here, there] = await Promise.all([readFile(join(site, file)), readFile(join(other, file))]);
    if (!here.equals(there)) differing.push(file);
  }
  expect(differing).toEqual([]);
});
