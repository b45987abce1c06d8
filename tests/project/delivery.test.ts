import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatHeadersFile, formatNginx } from '../../src/site/hosts.ts';

const root = join(import.meta.dirname, '../..');

test.each([
  ['public/_headers', formatHeadersFile],
  ['docs/nginx.conf', formatNginx],
])('%s is what the table of headers says; npm run headers writes it', async (file, format) => {
  expect(await readFile(join(root, file), 'utf8')).toBe(format());
});
