import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readFolder } from '../../../../src/record/read/folder.ts';
import { emptyMemory } from '../../../../src/record/read/memory.ts';
import { layFixture } from '../../../fixture.ts';

const articles = async (content: string, memory = emptyMemory()) => {
  const read = async () => new Map((await readFolder(content, memory)).articles.map((one) => [one.name, one]));
  return { before: await read(), again: read };
};

test('a file that has changed is read again; the documents of the others are the same as before', async () => {
  const content = join(await layFixture('all-is-well'), 'content');
  const { before, again } = await articles(content);
  const file = join(content, 'articles/gazette-truce.md');
  // As many bytes as before, in the same moment.
  await writeFile(file, (await readFile(file, 'utf8')).replace('The harbour accepts', 'The harbour refuses'));
  const after = await again();
  expect(after.get('gazette-truce')?.data).toMatchObject({ events: [{}, { title: 'The harbour refuses' }] });
  expect([...after].filter(([name, one]) => one !== before.get(name)).map(([name]) => name)).toEqual(['gazette-truce']);
});

test('a file that is written again as it was is the same document', async () => {
  const content = join(await layFixture('all-is-well'), 'content');
  const { before, again } = await articles(content);
  const file = join(content, 'articles/gazette-truce.md');
  await writeFile(file, await readFile(file));
  await utimes(file, 0, 0);
  expect((await again()).get('gazette-truce')).toBe(before.get('gazette-truce'));
});

test('a file that is deleted is gone, and comes back as it is then', async () => {
  const content = join(await layFixture('all-is-well'), 'content');
  const { again } = await articles(content);
  const file = join(content, 'articles/wire-truce.md');
  const text = await readFile(file);
  await rm(file);
  expect((await again()).has('wire-truce')).toBe(false);
  await writeFile(file, text);
  expect((await again()).has('wire-truce')).toBe(true);
});

/** Reads a file twice: whether both are the same document, and how often it was opened. */
async function recallTwice(path: string) {
  const memory = emptyMemory();
  let opened = 0;
  const open = async () => {
    opened += 1;
    return { content: await readFile(path) };
  };
  const recall = async () => {
    const parsed = await memory.recall(path, open, () => ({}));
    memory.forgetUnread();
    return parsed;
  };
  const first = await recall();
  return { isSame: (await recall()) === first, opened };
}

test('a file that has not changed for a while is not opened again', async () => {
  expect(await recallTwice(import.meta.filename)).toEqual({ isSame: true, opened: 1 });
});

test('a file that was written a moment ago is opened again: it may be written in the same moment', async () => {
  const file = join(await layFixture('all-is-well'), 'content/site.yaml');
  await writeFile(file, await readFile(file));
  expect(await recallTwice(file)).toEqual({ isSame: true, opened: 2 });
});

test('a file of as many bytes that is written later is opened again', async () => {
  const file = join(await layFixture('all-is-well'), 'content/site.yaml');
  const memory = emptyMemory();
  const recall = async () => {
    const parsed = await memory.recall(
      file,
      async () => ({ content: await readFile(file) }),
      (opened) => ('content' in opened ? Buffer.from(opened.content).toString() : ''),
    );
    memory.forgetUnread();
    return parsed;
  };
  // An hour later nothing has changed a moment ago.
  vi.setSystemTime(Date.now() + 3_600_000);
  const first = await recall();
  await writeFile(file, first.toUpperCase());
  expect(await recall()).toBe(first.toUpperCase());
  vi.useRealTimers();
});
