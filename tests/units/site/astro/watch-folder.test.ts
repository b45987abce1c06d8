import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../../../src/site/astro/watch-folder.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Watches a folder `content`, or a link to it; `report` is what the watcher of Vite says, `count` how often it called back. */
async function watch(name = 'content') {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'watched-')));
  onTestFinished(() => rm(directory, { recursive: true }));
  await mkdir(join(directory, 'content'));
  await symlink(join(directory, 'content'), join(directory, 'link'));
  const [events, added] = [new EventEmitter(), new Array<string>()];
  let count = 0;
  const watcher = Object.assign(events, { add: (path: string) => added.push(path) });
  watchFolder(watcher, join(directory, name), () => {
    count += 1;
    return Promise.resolve();
  });
  return {
    added: added.map((path) => path.slice(directory.length)),
    report: (event: string, path: string) => events.emit('all', event, join(directory, path)),
    count: () => count,
  };
}

test('a burst of changes calls back once, when it is over', async () => {
  const { report, count, added } = await watch();
  expect(added).toEqual(['/content']);
  for (const event of ['add', 'change', 'unlink', 'change']) {
    report(event, 'content/articles/one.md');
    vi.advanceTimersByTime(59);
  }
  expect(count()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(count()).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(count()).toBe(1);
});

test('what the watcher leaves out, a second change within 50 ms, is there when it calls back', async () => {
  const { report, count } = await watch();
  report('change', 'content/actors.yaml');
  vi.advanceTimersByTime(50);
  expect(count()).toBe(0);
});

test('each burst calls back', async () => {
  const { report, count } = await watch();
  for (const expected of [1, 2, 3]) {
    report('change', 'content/actors.yaml');
    vi.advanceTimersByTime(60);
    expect(count()).toBe(expected);
  }
});

test.each([
  ['a draft', 'content/articles/_draft.md'],
  ['a hidden file', 'content/.DS_Store'],
  ['a copy of an editor', 'content/articles/one.md~'],
  ['a lock of Emacs', 'content/articles/.#one.md'],
  ['a copy of Emacs', 'content/articles/#one.md#'],
  ['a file outside', 'src/pages/index.astro'],
  ['a folder whose name begins alike', 'content-of-others/actors.yaml'],
  ['the folder itself', 'content'],
])('%s is ignored', async (_, path) => {
  const { report, count } = await watch();
  report('change', path);
  vi.advanceTimersByTime(10_000);
  expect(count()).toBe(0);
});

test('a folder behind a link is watched where it is', async () => {
  const { report, count, added } = await watch('link');
  expect(added).toEqual(['/content']);
  report('change', 'content/actors.yaml');
  vi.advanceTimersByTime(60);
  expect(count()).toBe(1);
});
