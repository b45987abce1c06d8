import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const port = Number(values.port);

const notFound = await readFile('dist/404.html').catch(() => null);
if (notFound === null) {
  console.error('There is no built site in dist/: run npm run build first, or npm start, which does both');
  process.exit(1);
}

const serve = sirv('dist', {
  etag: true,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  },
});

createServer((request, response) => {
  serve(request, response);
})
  .on('error', (error) => {
    console.error(
      `The site cannot be served on port ${port} (${error.message}): try npm run preview -- --port ${port + 1}`,
    );
    process.exit(1);
  })
  .listen(port, '127.0.0.1', () => {
    console.log(`The site is at http://localhost:${port}/`);
  });
