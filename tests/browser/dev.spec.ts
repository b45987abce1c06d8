import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../project-copy.ts';

/** `npm run dev` in a copy of the project, on the base fixture. */
let project: string;
let server: ChildProcess;
let address: string;
let printed = '';

const article = (name: string) => join(project, 'content/articles', name);
const edit = async (name: string, from: string, to: string) =>
  writeFile(article(name), (await readFile(article(name), 'utf8')).replace(from, to));

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  project = await copyProject();
  await rm(join(project, 'content'), { recursive: true });
  await cp(join(import.meta.dirname, '../fixtures/_base'), join(project, 'content'), { recursive: true });
  await edit('gazette-truce.md', 'kind: agreement', 'kind: agreemnt');
  server = spawn('npm', ['run', 'dev', '--', '--port', '0'], {
    cwd: project,
    detached: true,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  await expect.poll(() => /http:\/\/localhost:\d+\//.exec(printed)?.[0] ?? '', { timeout: 60_000 }).not.toBe('');
  address = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? '';
});

test.afterAll(async () => {
  // The group, as npm starts the server as a child of its own.
  if (server.pid !== undefined) process.kill(-server.pid);
  await rm(project, { recursive: true });
});

test('content that is broken from the start shows its issues, and comes up once it is repaired', async ({ page }) => {
  const answer = await page.goto(`${address}/`);
  // Not an error of the page: Astro would lay it over the page after the repair.
  expect(answer?.status()).toBe(503);
  await expect(page.locator('vite-error-overlay')).toContainText('gazette-truce.md:28:11  unknown-value');
  expect(printed).toContain('gazette-truce.md:28:11  unknown-value');
  await edit('gazette-truce.md', 'kind: agreemnt', 'kind: agreement');
  await expect(page.getByRole('heading', { name: 'The harbour accepts' })).toBeVisible();
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});

test('a broken article shows its issues over the last good record, also after a reload; a repair brings it back', async ({
  page,
}) => {
  await page.goto(`${address}/`);
  await expect(page.getByRole('heading', { name: 'The harbour accepts' })).toBeVisible();
  await edit('gazette-truce.md', 'actors: [harbour-master]', 'actors: [harbor-master]');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('did you mean "harbour-master"?');
  await page.reload();
  await expect(overlay).toContainText('did you mean "harbour-master"?');
  await expect(page.getByRole('heading', { name: 'The harbour accepts' })).toBeAttached();
  await edit('gazette-truce.md', 'actors: [harbor-master]', 'actors: [harbour-master]');
  await expect(overlay).toHaveCount(0);
  await edit('gazette-truce.md', 'title: The harbour accepts', 'title: The harbour agrees');
  await expect(page.getByRole('heading', { name: 'The harbour agrees' })).toBeVisible();
});

test('a story shows on the page of its month as it is written, and its errors over it', async ({ page }) => {
  const write = (id: string) =>
    writeFile(join(project, 'content/stories/2025-04.md'), `It was [offered](event:${id}).\n`);
  await page.goto(`${address}/2025/04/`);
  await expect(page.getByRole('heading', { name: 'April 2025', exact: true })).toBeVisible();
  await mkdir(join(project, 'content/stories'));
  await write('truce-offered');
  await expect(page.getByRole('region', { name: 'April 2025 in brief' })).toBeVisible();
  await write('truce-ofered');
  await expect(page.locator('vite-error-overlay')).toContainText('stories/2025-04.md:1:24  unknown-event');
  await write('truce-offered');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});

test('a deleted article is gone at once, a renamed one is at its new address', async ({ page }) => {
  const statusOf = async (path: string) => (await page.request.get(`${address}${path}`)).status();
  expect(await statusOf('/articles/wire-truce/')).toBe(200);
  await rm(article('wire-truce.md'));
  await expect.poll(() => statusOf('/articles/wire-truce/')).toBe(404);
  await rename(article('gazette-truce.md'), article('gazette-offer.md'));
  await expect.poll(() => statusOf('/articles/gazette-offer/')).toBe(200);
  expect(await statusOf('/articles/gazette-truce/')).toBe(404);
});

test('the style guide is served', async ({ page }) => {
  await page.goto(`${address}/style-guide/`);
  await expect(page.getByRole('heading', { name: 'Style guide', level: 1 })).toBeVisible();
  await expect(page.locator('.specimens > section')).not.toHaveCount(0);
});
