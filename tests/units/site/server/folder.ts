import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A page long enough to be compressed. */
export const longPage = `<!doctype html><title>Long</title>${'<p>A sentence that is said again.</p>'.repeat(200)}`;

/** Bytes that do not compress, and are more than a socket takes at once. */
export const manyBytes = randomBytes(4_000_000).toString('base64');

const filesUnder = (base: string): Readonly<Record<string, string>> => ({
  'site/index.html': '<!doctype html><title>Home</title>',
  'site/404.html': '<!doctype html><title>Page not found</title>',
  'site/about/index.html': '<!doctype html><title>About</title>',
  'site/empty/index.html': '',
  'site/folder-without-page/x.txt': 'x',
  'site/events/long/index.html': longPage,
  'site/events/many/index.html': manyBytes,
  'site/rss.xml': '<?xml version="1.0"?><rss/>',
  'site/data/events.json': '{"events":[]}',
  'site/embed/events/talks/index.html': '<!doctype html><title>Card</title>',
  'site/pictures/site.png': 'PNG',
  'site/oembed/events/talks.json': '{}',
  'site/manifest.webmanifest': JSON.stringify({ scope: base }),
  'site/robots.txt': 'User-agent: *',
  'site/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'site/_headers': '/*',
  'site/_redirects': `${base}events/old/ ${base}events/long/ 301!\n${base}events/old/ ${base}events/long/ 301\n`,
  'site/_redirects.nginx': `"${base}events/old/" "${base}events/long/";\n`,
  'site/events/old/index.html': '<!doctype html><title>Moved</title>',
  'site/.hidden': 'hidden',
  'site/_astro/main.Bx1.css': 'p { color: red }',
  'site/_astro/main.Bx1.js': 'export {}',
  'site/_astro/serif.Bx1.woff2': 'wOF2',
  'secret.txt': 'secret',
});

/** Makes a folder with a small site in `site/`, to be served under a base, and a secret beside it, for the caller to remove. */
export async function makeFolder(base = '/'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  for (const [path, text] of Object.entries(filesUnder(base))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Lays the site of that folder under a base, in a folder that other servers serve whole; returns that folder. */
export async function layUnder(folder: string, base: string): Promise<string> {
  if (base === '/') return join(folder, 'site');
  const root = join(folder, 'root');
  const place = join(root, base.slice(1, -1));
  await mkdir(root, { recursive: true });
  await rm(place, { force: true });
  await symlink(join(folder, 'site'), place);
  return root;
}
