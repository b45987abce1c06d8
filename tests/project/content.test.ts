import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkFolder, buildRecord } from '../../src/check/check.ts';
import { findUnrecorded } from '../../src/check/rules/permalinks.ts';
import { formatIssues } from '../../src/check/print-issues.ts';
import { parseArticle } from '../../src/record/read/markdown.ts';
import { readFolder } from '../../src/record/read/folder.ts';
import { article, claim, figure, report, steps } from '../../src/record/schema/article.ts';
import { change, publication } from '../../src/record/schema/changes.ts';
import { kind } from '../../src/record/schema/kinds.ts';
import { registries } from '../../src/record/schema/registries.ts';
import { site } from '../../src/record/schema/site.ts';
import { story } from '../../src/record/schema/story.ts';

type Shape = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

const content = join(import.meta.dirname, '../../content');
const folder = await readFolder(content);

test('the content has no issue', () => {
  expect(formatIssues(checkFolder(folder))).toBe('');
});

test('every event on record has its permalink', () => {
  expect(findUnrecorded(buildRecord(folder, { drafts: false })), 'run npm run permalinks').toEqual([]);
});

describe('the authoring guide', async () => {
  const guide = (await readFile(join(content, 'README.md'), 'utf8')).replaceAll('\r\n', '\n');
  const section = (heading: string) => guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const documented = (heading: string) =>
    [...section(heading).matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|/gm)].map(([, key, needed, what]) => ({
      key,
      needed: needed === 'yes',
      what,
    }));

  test.each<[string, Shape]>([
    ['site.yaml', site],
    ['A kind', kind],
    ...Object.entries(registries).map(([name, schema]): [string, Shape] => [`${name}.yaml`, schema]),
    ['stories/', story],
    ['changes.yaml', publication],
    ['A change', change],
    ['An article', article],
    ['An event', report],
    ['A figure', figure],
    ['A claim', claim],
  ])('%s: every key and no other, in the words of the schema', (heading, schema) => {
    expect(documented(heading)).toEqual(
      Object.entries(schema.shape).map(([key, value]) => ({
        key,
        needed: !value.safeParse(undefined).success,
        what: listValues(value) ?? value.description,
      })),
    );
  });

  /** Where a key takes one of a list, the guide gives the list. */
  function listValues(value: z.ZodType): unknown {
    const inner = value instanceof z.ZodOptional ? value.unwrap() : value;
    if (!(inner instanceof z.ZodEnum)) return null;
    const values = inner.options.map((option) => `\`${option}\``);
    return expect.stringContaining(`${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`) as unknown;
  }

  test('the steps of a commitment: all, in order', () => {
    const listed = [
      ...(/The steps of a commitment are (.*)\./.exec(section('An event'))?.[1]?.matchAll(/`([^`]+)`/g) ?? []),
    ];
    expect(listed.map(([, step]) => step)).toEqual(steps);
  });

  test('its worked article passes the check', () => {
    const worked = /```markdown\n(---\n[\s\S]*?)```/.exec(section('One article, worked'))?.[1] ?? '';
    const document = parseArticle('content/articles/worked.md', 'worked', worked);
    const issues = checkFolder({ ...folder, documents: withoutPermalinks(), articles: [document] });
    expect(formatIssues(issues.filter(({ file }) => file === document.file))).toBe('');
  });

  function withoutPermalinks() {
    return new Map([...folder.documents].filter(([name]) => name !== 'permalinks'));
  }
});
