import { replaceFile } from '../record/replace-file.ts';
import { formatHeadersFile, formatNginx } from '../site/hosts.ts';

await replaceFile('public/_headers', formatHeadersFile());
await replaceFile('docs/nginx.conf', formatNginx());
console.log('Wrote public/_headers and docs/nginx.conf');
