import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkFolder, buildRecord } from '../../src/check/check.ts';
import { findUnrecorded } from '../../src/check/permalinks.ts';
import { keysAt } from '../../src/check/schema-keys.ts';
import { formatIssues } from '../../src/check/report.ts';
import { parseArticle } from '../../src/ingest/markdown.ts';
import { readFolder } from '../../src/ingest/folder.ts';
import { article, claim, figure, report } from '../../src/schema/article.ts';
import { change, publication } from '../../src/schema/changes.ts';
import { registries } from '../../src/schema/registries.ts';
import { site } from '../../src/schema/site.ts';

const content = join(import.meta.dirname, '../../content');
const folder = await readFolder(content);

test('the content has no issue', () => {
  expect(formatIssues(checkFolder(folder))).toBe('');
});

test('every event on record has its permalink', () => {
  expect(findUnrecorded(buildRecord(folder, { drafts: false })), 'run npm run permalinks').toEqual([]);
});

describe('the authoring guide', async () => {
  const guide = await readFile(join(content, 'README.md'), 'utf8');
  const section = (heading: string) => guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const documented = (heading: string) => [...section(heading).matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);

  test.each<[string, z.ZodType]>([
    ['site.yaml', site],
    ...Object.entries(registries).map(([name, schema]): [string, z.ZodType] => [`${name}.yaml`, schema]),
    ['changes.yaml', publication],
    ['A change', change],
    ['An article', article],
    ['An event', report],
    ['A figure', figure],
    ['A claim', claim],
  ])('%s: every key, and no other', (heading, schema) => {
    expect(documented(heading)).toEqual(keysAt(schema, []));
  });

  test('its worked article passes the check', () => {
    const worked = /```markdown\n(---\n[\s\S]*?)```/.exec(section('One article, worked'))?.[1] ?? '';
    const document = parseArticle('content/articles/worked.md', 'worked', worked);
    const issues = checkFolder({ ...folder, documents: withoutPermalinks(), articles: [document] });
    expect(formatIssues(issues)).toBe('');
  });

  function withoutPermalinks() {
    return new Map([...folder.documents].filter(([name]) => name !== 'permalinks'));
  }
});
