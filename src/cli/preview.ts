import { parseArgs } from 'node:util';
import { besideFolder, settleFolder } from '../site/swap-folders.ts';
import { createSiteServer } from '../site/server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const port = Number(values.port);

await settleFolder(besideFolder('dist'));
const server = await createSiteServer('dist').catch(() => null);
if (server === null) {
  console.error('No built site in dist/: run npm run build first, or npm start, which builds and serves');
  process.exit(1);
}

server
  .on('error', (error) => {
    console.error(
      `Cannot serve the site on port ${port} (${error.message}): try npm run preview -- --port ${port + 1}`,
    );
    process.exit(1);
  })
  .listen(port, '127.0.0.1', () => {
    console.log(`The site is at http://localhost:${port}/`);
  });
