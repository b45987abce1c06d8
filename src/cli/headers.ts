import { parseArgs } from 'node:util';
import { replaceFile } from '../record/replace-file.ts';
import { readSiteHead } from '../record/read/site-head.ts';
import { formatCaddy } from '../site/caddy.ts';
import { formatNginx } from '../site/hosts.ts';
import { readArguments } from './arguments.ts';

readArguments('npm run headers', () => parseArgs({}));
const { base } = await readSiteHead();
await replaceFile('docs/nginx.conf', formatNginx(base));
await replaceFile('docs/Caddyfile', formatCaddy(base));
console.log('Wrote docs/nginx.conf and docs/Caddyfile');
