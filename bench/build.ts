// How much a build costs beside a bare Astro that writes as many pages of the same size, and a build after one edit beside
// the first: `node bench/build.ts 300 2000`.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeRecord } from '../tests/records/made/write-record.ts';

/** What a build cost, and what it wrote. */
interface Cost {
  /** Processor time of user and system, in seconds. */
  readonly seconds: number;
  /** The most memory it had at once, in megabytes. */
  readonly peak: number;
}

const root = join(import.meta.dirname, '..');
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [300, 2000];

const work = await mkdtemp(join(tmpdir(), 'bench-build-'));
console.log('events   pages  bytes/page    ours, s  bare, s  ratio   ours, MB  bare, MB   again, s  ratio');
try {
  for (const size of sizes) await compare(size);
} finally {
  await rm(work, { recursive: true, force: true });
}

async function compare(size: number): Promise<void> {
  const record = join(work, 'record');
  await writeRecord(record, size, 1);
  const site = join(work, 'site');
  const env = { CONTENT_DIR: record, PICTURES: 'off' };
  const ours = await build(root, site, env, '--force');
  const { pages, bytes } = await measurePages(site);
  await editArticle(record);
  const again = await build(root, site, env);
  const bareRoot = join(work, 'bare');
  await writeBare(bareRoot, pages, Math.round(bytes / pages));
  const bare = await build(bareRoot, join(bareRoot, 'dist'), {});
  const cells: readonly (readonly [value: string, width: number])[] = [
    [String(size), 6],
    [String(pages), 8],
    [(bytes / pages).toFixed(0), 12],
    [ours.seconds.toFixed(1), 11],
    [bare.seconds.toFixed(1), 9],
    [(ours.seconds / bare.seconds).toFixed(1), 7],
    [ours.peak.toFixed(0), 11],
    [bare.peak.toFixed(0), 10],
    [again.seconds.toFixed(1), 11],
    [(again.seconds / ours.seconds).toFixed(2), 7],
  ];
  console.log(cells.map(([value, width]) => value.padStart(width)).join(''));
  for (const folder of [record, site, bareRoot]) await rm(folder, { recursive: true, force: true });
}

/** Builds a project in a process of its own, which says at its end what it has used. */
async function build(
  project: string,
  outDir: string,
  env: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<Cost> {
  const report = join(work, 'usage.json');
  const atExit = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`;
  const hook = `data:text/javascript,${encodeURIComponent(atExit)}`;
  await promisify(execFile)(process.execPath, ['--import', hook, astro, 'build', '--outDir', outDir, ...options], {
    cwd: project,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: Infinity,
  });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(report, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
}

/** Changes one account in the middle of the record. */
async function editArticle(record: string): Promise<void> {
  const names = (await readdir(join(record, 'articles'))).sort();
  const file = join(record, 'articles', names[Math.floor(names.length / 2)] ?? '');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^ {4}account: /m, '$&As was heard later, after a night of talks, '));
}

async function measurePages(folder: string): Promise<{ readonly pages: number; readonly bytes: number }> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = files.filter((file) => file.isFile() && file.name.endsWith('.html'));
  let bytes = 0;
  for (const { parentPath, name } of pages) bytes += (await stat(join(parentPath, name))).size;
  return { pages: pages.length, bytes };
}

/** An Astro project of one route and one layout of nothing but paragraphs. */
async function writeBare(folder: string, pages: number, bytes: number): Promise<void> {
  const paragraph = 'The council met in the morning and again in the evening, and said what it had said before.';
  const count = Math.ceil(bytes / (paragraph.length + '<p></p>'.length));
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(
    join(folder, 'src/pages/[page].astro'),
    `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, at) => ({ params: { page: \`page-\${at}\` }, props: { at } }));
}
const { at } = Astro.props;
const paragraphs = Array.from({ length: ${count} }, () => ${JSON.stringify(paragraph)});
---
<html lang="en"><head><title>Page {at}</title></head><body>{paragraphs.map((text) => <p>{text}</p>)}</body></html>
`,
  );
}
