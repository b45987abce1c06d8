import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatHeadersFile, formatNginx } from '../../src/site/hosts.ts';

const root = join(import.meta.dirname, '../..');

test.each([
  ['public/_headers', formatHeadersFile],
  ['docs/nginx.conf', formatNginx],
])('%s is what the table of headers says; npm run headers writes it', async (file, format) => {
  const written = await readFile(join(root, file), 'utf8');
  expect(written.replaceAll('\r\n', '\n')).toBe(format());
});
