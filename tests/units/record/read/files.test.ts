import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '../../../../src/check/check.ts';
import { openFile } from '../../../../src/record/read/files.ts';
import { readFolder } from '../../../../src/record/read/folder.ts';
import { layFixture } from '../../../fixture.ts';

const makePipe = 'mkfifo';
const layContent = async () => join(await layFixture('stories-are-fine'), 'content');

async function issuesOf(content: string): Promise<readonly string[]> {
  const issues = checkFolder(await readFolder(content));
  return issues.map(({ file, line, column, rule }) => `${file.slice(content.length + 1)}:${line}:${column} ${rule}`);
}

/** Puts a link in place of a file or folder, to the same thing under another name. */
async function linkTo(content: string, name: string): Promise<void> {
  const elsewhere = join(content, '..', 'elsewhere');
  await rename(join(content, name), elsewhere);
  await symlink(elsewhere, join(content, name));
}

test.each([
  'sources.yaml',
  'permalinks.json',
  'articles',
  'stories',
  'stories/2025-04.md',
  'articles/gazette-truce.md',
])('a link in the place of %s is refused, and nothing is taken for missing', async (name) => {
  const content = await layContent();
  await linkTo(content, name);
  expect(await issuesOf(content)).toEqual([`${name}:1:1 stray-file`]);
});

test.each(['/etc/passwd', '/dev/zero', '/nowhere', '.'])('an article that is a link to %s is refused', async (to) => {
  const content = await layContent();
  await symlink(to, join(content, 'articles', 'x.md'));
  expect(await issuesOf(content)).toEqual(['articles/x.md:1:1 stray-file']);
});

test('the content folder itself may be a link', async () => {
  const content = await layContent();
  await symlink(content, join(content, '..', 'link'));
  expect(await issuesOf(join(content, '..', 'link'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a pipe and a socket are refused, and not waited for', async () => {
  const content = await layContent();
  execFileSync(makePipe, [join(content, 'articles', 'pipe.md'), join(content, 'about.md')]);
  const server = createServer().listen(join(content, 'articles', 'socket.md'));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  expect(await issuesOf(content)).toEqual([
    'about.md:1:1 stray-file',
    'articles/pipe.md:1:1 stray-file',
    'articles/socket.md:1:1 stray-file',
  ]);
});

test.skipIf(process.platform === 'win32')('what is no file is called what it is', async () => {
  const content = await layContent();
  const at = (name: string) => join(content, name);
  execFileSync(makePipe, [at('pipe')]);
  await symlink('site.yaml', at('link'));
  const server = createServer().listen(at('socket'));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const kindOf = async (path: string) => {
    const opened = await openFile(path, 'one');
    return 'issue' in opened ? /^Unexpected (.*) one, expected/.exec(opened.issue.message)?.[1] : 'file';
  };
  expect(
    await Promise.all(['site.yaml', 'articles', 'link', 'pipe', 'socket'].map((name) => kindOf(at(name)))),
  ).toEqual(['file', 'folder', 'link', 'pipe', 'socket']);
  expect(await kindOf('/dev/null')).toBe('device');
});

test.each([0, 1, 70_000, 200_000])('a file of %d bytes is read whole', async (size) => {
  const content = await layContent();
  const path = join(content, 'x.md');
  await writeFile(path, 'a'.repeat(size));
  const opened = await openFile(path, 'x.md');
  expect('content' in opened && Buffer.from(opened.content).toString()).toBe('a'.repeat(size));
});

test('what cannot be opened holds nothing', async () => {
  const content = await layContent();
  for (const name of ['about.md', 'articles/x.md', 'stories/2025-04.md']) {
    await rm(join(content, name), { force: true });
    await symlink('/nowhere', join(content, name));
  }
  const { about, articles, stories } = await readFolder(content);
  expect(about).toMatchObject({ html: '', links: [], issues: [{ rule: 'stray-file' }] });
  expect(articles.find(({ name }) => name === 'x')).toMatchObject({
    html: '',
    links: [],
    issues: [{ rule: 'stray-file' }],
  });
  expect(stories.find(({ name }) => name === '2025-04')).toMatchObject({
    chapters: [],
    links: [],
    issues: [{ rule: 'stray-file' }],
  });
});

test.each([
  ['articles/x.md', 200_001],
  ['articles/x.md', 2 ** 40],
  ['changes.yaml', 50_000_001],
])('%s of %d bytes is too large', async (name, size) => {
  const content = await layContent();
  await writeFile(join(content, name), '');
  await truncate(join(content, name), size);
  expect(await issuesOf(content)).toContain(`${name}:1:1 too-large`);
});

test('what has the name of a folder and is a file is refused', async () => {
  const content = await layContent();
  await rm(join(content, 'stories'), { recursive: true });
  await writeFile(join(content, 'stories'), '');
  expect(await issuesOf(content)).toEqual(['stories:1:1 stray-file']);
});

test('two thousand articles are read, however few files a system lets a program open', async () => {
  const content = await layContent();
  await mkdir(join(content, 'stories'), { recursive: true });
  for (let at = 0; at < 2000; at += 1) await writeFile(join(content, 'articles', `x${at}.md`), '---\ntitle: A\n---\n');
  expect((await readFolder(content)).articles.filter(({ data }) => data === undefined)).toEqual([]);
});

test.skipIf(process.platform !== 'linux')('a file that has more than its size is read whole', async () => {
  // The kernel says that it is empty.
  const file = '/proc/self/maps';
  const opened = await openFile(file, file);
  const text = 'content' in opened ? Buffer.from(opened.content).toString() : '';
  expect(text.length).toBeGreaterThan(1000);
  expect(text).toMatch(/\n$/);
});
