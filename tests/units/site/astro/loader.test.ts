import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { recordLoader } from '../../../../src/site/astro/loader.ts';
import { layFixture } from '../../../fixture.ts';

/** Loads a content folder as a build does; tells what was said, and what is stored. */
async function load(content: string) {
  const [said, stored] = [new Array<string>(), new Array<unknown>()];
  const say = (level: string) => (message: string) => said.push(`${level}: ${message.replaceAll(content, 'content')}`);
  const context = {
    logger: { info: say('info'), warn: say('warn'), error: say('error') },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: () => 'digest',
    store: { clear: () => (stored.length = 0), set: ({ data }: { data: unknown }) => stored.push(data) },
  };
  await recordLoader(content).load(context as unknown as LoaderContext);
  return { said, stored };
}

const contentOf = async (fixture: string) => join(await layFixture(fixture), 'content');

/** What a build that is refused says. */
async function refusal(content: string): Promise<string> {
  const error: unknown = await load(content).catch((thrown: unknown) => thrown);
  if (!(error instanceof AstroError)) throw new TypeError('It was not refused', { cause: error });
  return error.message.replaceAll(content, 'content');
}

test('a sound record is stored as one entry, and counted', async () => {
  const { said, stored } = await load(await contentOf('all-is-well'));
  expect(said[0]).toBe('info: 2 articles read: 0 errors');
  expect(stored).toMatchObject([{ site: { title: 'The Harbour Record' } }]);
});

test('what is to be done before publishing is said once, after the count', async () => {
  const content = await contentOf('history-is-fine');
  const article = join(content, 'articles/gazette-truce.md');
  await writeFile(article, (await readFile(article, 'utf8')).replace('value: 30', 'value: 31'));
  const [count, reminder, ...more] = (await load(content)).said;
  expect(count).toBe('info: 2 articles read: 0 errors');
  expect(reminder?.split('\n')).toEqual([
    expect.stringMatching(
      /^warn: 2 articles, .* are not in permalinks\.json yet: run npm run permalinks before you publish$/,
    ),
    '1 claim has no id yet: run npm run permalinks before you publish',
    '1 event changed since the last publication: run npm run changes when you publish',
  ]);
  expect(more).toEqual([]);
});

test('every issue of every file is said with its place', async () => {
  const message = await refusal(await contentOf('many-issues-in-one-run'));
  expect(message).toMatch(/^2 articles read: 5 errors; nothing is published until they are fixed\n\n/);
  expect(message.match(/^content\/\S+:\d+:\d+ {2}[\w-]+ {2}.+$/gm)).toHaveLength(5);
});

test('a folder that is not there is said with what was expected', async () => {
  expect(await refusal(join(await contentOf('all-is-well'), 'none'))).toMatch(
    /^Cannot read the content folder \(ENOENT.*\): expected site\.yaml, the registries and articles\/ in content\//,
  );
});
