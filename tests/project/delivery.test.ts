import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSiteHead } from '../../src/record/read/site-head.ts';
import { formatNginx } from '../../src/site/hosts.ts';

const root = join(import.meta.dirname, '../..');

test('docs/nginx.conf is what the table of headers says; npm run headers writes it', async () => {
  const written = await readFile(join(root, 'docs/nginx.conf'), 'utf8');
  expect(written.replaceAll('\r\n', '\n')).toBe(formatNginx((await readSiteHead()).base));
});
