import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSiteHead } from '../../src/record/read/site-head.ts';
import { formatCaddy } from '../../src/site/caddy.ts';
import { formatNginx } from '../../src/site/hosts.ts';

const root = join(import.meta.dirname, '../..');

test.each([
  ['docs/nginx.conf', formatNginx],
  ['docs/Caddyfile', formatCaddy],
])('%s is what the table of headers says; npm run headers writes it', async (file, format) => {
  const written = await readFile(join(root, file), 'utf8');
  expect(written.replaceAll('\r\n', '\n')).toBe(format((await readSiteHead()).base));
});
