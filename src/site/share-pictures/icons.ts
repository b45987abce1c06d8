import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderPng } from './png.ts';

/** Draws the icon of the site as PNG, so many pixels wide. */
export async function drawIcon(width: number): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await readFile(join(process.cwd(), 'public/favicon.svg'), 'utf8');
  return new Uint8Array(await renderPng(svg, width));
}

/** Draws the icon of the site as ICO, for programs that ask for `/favicon.ico` unasked: one PNG behind its header. */
export async function drawIco(): Promise<Uint8Array<ArrayBuffer>> {
  const width = 32;
  const png = await drawIcon(width);
  const header = new DataView(new ArrayBuffer(22));
  const fields: readonly (readonly [at: number, value: number])[] = [
    [2, 1], // an icon, not a cursor
    [4, 1], // of one picture
    [10, 1], // colour planes
    [12, 32], // bits per pixel
  ];
  for (const [at, value] of fields) header.setUint16(at, value, true);
  header.setUint8(6, width);
  header.setUint8(7, width);
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true);
  return new Uint8Array([...new Uint8Array(header.buffer), ...png]);
}
