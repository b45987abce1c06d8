import { createHash } from 'node:crypto';
import { access, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const { version } = createRequire(join(process.cwd(), 'package.json'))('@resvg/resvg-js/package.json') as {
  readonly version: string;
};

/** A picture of the cache. */
export interface KeptPicture {
  readonly file: string;
  /** Whether it had to be drawn. */
  readonly isNew: boolean;
}

/** Renders an SVG as PNG, at a width of its own or its own. What no font of the machine can change is the same everywhere. */
export async function renderPng(svg: string, width?: number): Promise<Buffer> {
  const fitTo = width === undefined ? ({ mode: 'original' } as const) : ({ mode: 'width', value: width } as const);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false }, fitTo });
  return image.asPng();
}

/** The file of an SVG as PNG, rendered unless a build before has done so. */
export async function keepPng(folder: string, svg: string): Promise<KeptPicture> {
  const hash = createHash('sha256').update(`${version}\0${svg}`).digest('hex').slice(0, 32);
  const file = join(folder, `${hash}.png`);
  if (await isThere(file)) return { file, isNew: false };
  await mkdir(folder, { recursive: true });
  // A build that ends early leaves no half of a picture.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, await renderPng(svg));
  await rename(unfinished, file);
  return { file, isNew: true };
}

/** The bytes of a picture of the cache. */
export async function readKept(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file));
}

/** Removes what is in the cache and is none of these files: pictures of former builds, and unfinished ones. */
export async function pruneKept(folder: string, files: readonly string[]): Promise<void> {
  const used = new Set(files.map((file) => basename(file)));
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { force: true })));
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
