import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Site } from '../../src/record/schema/site.ts';

const read = (file: string) => readFile(join(import.meta.dirname, '../..', file), 'utf8');

test('CITATION.cff says what site.yaml and package.json say, and names no person', async () => {
  const site = parse(await read('content/site.yaml')) as Site;
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  expect(parse(await read('CITATION.cff'))).toEqual({
    'cff-version': '1.2.0',
    message: expect.any(String) as unknown,
    type: 'dataset',
    title: site.title,
    abstract: site.description,
    authors: [{ name: site.publisher }],
    version,
    // Its identifier in the list of SPDX, which the format asks for, has hyphens for spaces.
    license: site.license?.name.replaceAll(' ', '-'),
    url: site.url,
    'repository-code': site.repository,
  });
});
