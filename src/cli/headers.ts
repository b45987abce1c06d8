import { replaceFile } from '../record/replace-file.ts';
import { readSiteHead } from '../record/read/site-head.ts';
import { formatNginx } from '../site/hosts.ts';

const { base } = await readSiteHead();
await replaceFile('docs/nginx.conf', formatNginx(base));
console.log('Wrote docs/nginx.conf');
