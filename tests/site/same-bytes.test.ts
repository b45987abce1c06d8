import { spawnSync } from 'node:child_process';
import { readFile, readdir, rm } from 'node:fs/promises';
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

test('a build in another folder, time zone and locale gives the same bytes', async () => {
  const project = await copyProject();
  onTestFinished(() => rm(project, { recursive: true }));
  const CONTENT_DIR = contentOf('harbour-bridge');
  const env = { ...process.env, CONTENT_DIR, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: project, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
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
