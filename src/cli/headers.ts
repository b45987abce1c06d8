import { replaceFile } from '../record/replace-file.ts';
import { formatNginx } from '../site/hosts.ts';

await replaceFile('docs/nginx.conf', formatNginx());
console.log('Wrote docs/nginx.conf');
