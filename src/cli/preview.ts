import { access } from 'node:fs/promises';
import { besideFolder, settleFolder } from '../site/swap-folders.ts';
import { readBase } from '../site/served-base.ts';
import { serve } from './serve.ts';

await settleFolder(besideFolder('dist'));
const address = await serve();
await access('dist/404.html').catch(() => {
  console.error('No built site in dist/: run npm run build first, or npm start, which builds and serves');
  process.exit(1);
});
console.log(`The site is at ${address}${await readBase('dist')}`);
