import { writeFile } from 'node:fs/promises';
import { formatHeadersFile, formatNginx } from '../site/hosts.ts';

await writeFile('public/_headers', formatHeadersFile());
await writeFile('docs/nginx.conf', formatNginx());
console.log('Wrote public/_headers and docs/nginx.conf');
