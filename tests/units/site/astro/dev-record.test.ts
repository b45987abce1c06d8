import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDevRecord } from '../../../../src/site/astro/dev-record.ts';
import { describeIssues } from '../../../../src/site/astro/follow-content.ts';
import { layFixture } from '../../../fixture.ts';

async function laid() {
  const content = join(await layFixture('all-is-well'), 'content');
  const file = join(content, 'articles/gazette-truce.md');
  const edit = async (from: string, to: string) => {
    await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
  };
  return { content, edit, kept: createDevRecord(content) };
}

test('all that need a reading get the same one, and those that ask for another during it get one more', async () => {
  const { kept } = await laid();
  const [one, other] = [kept.latest(), kept.latest()];
  const [next, same] = [kept.refresh(), kept.refresh()];
  expect(await other).toBe(await one);
  expect(await same).toBe(await next);
  expect(await next).not.toBe(await one);
  expect(await kept.latest()).toBe(await next);
});

test('the record is the last one without an issue', async () => {
  const { kept, edit } = await laid();
  const titles = () => kept.record()?.articles.flatMap(({ data }) => data.events.flatMap(({ title }) => title ?? []));
  expect(titles()).toBeUndefined();
  await kept.latest();
  expect(titles()).toContain('The harbour accepts');
  await edit('title: The harbour accepts', 'title: The harbour agrees\n    titel: x');
  expect(describeIssues(await kept.refresh())?.stack).toContain('unknown-key');
  expect(titles()).toContain('The harbour accepts');
  await edit('\n    titel: x', '');
  expect(describeIssues(await kept.refresh())).toBeNull();
  expect(titles()).toContain('The harbour agrees');
});

test('a folder that cannot be opened is said to be so, and read again when it is there', async () => {
  const { kept, content } = await laid();
  await kept.latest();
  await rm(content, { recursive: true });
  expect(describeIssues(await kept.refresh())?.title).toContain('Cannot read the content folder');
  expect(kept.record()).not.toBeNull();
});
