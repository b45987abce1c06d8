import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { findChromium } from '../chromium.ts';

const kept = join(import.meta.dirname, 'kept');
const note = join(kept, 'browser.txt');

/** The browser that took the pictures that are kept, as `Chromium 156.0.8078.108`. */
export const keptBrowser = readFileSync(note, 'utf8').trim();

/** The browser that is here. */
export const browserHere = `Chromium ${/[\d.]+/.exec(execFileSync(findChromium(), ['--version'], { encoding: 'utf8' }))?.[0] ?? ''}`;

/** Whether pictures are being taken anew, to be kept. */
export const isTaking = process.env['PICTURES'] === 'take';

/** Whether this browser draws as the one did that took the pictures; no two versions draw every pixel alike. */
export const isSame = isTaking || keptBrowser === browserHere;

/** What pictures are compared with: those that are kept, or those of the parent commit in this browser. */
export const expected = isSame ? kept : join(import.meta.dirname, '../../../test-results/parent');

/** Notes the browser that is here beside the pictures it took, and leaves of them what 256 colours each take, a third. */
export async function keep(): Promise<void> {
  writeFileSync(note, `${browserHere}\n`);
  for (const file of (await readdir(kept)).filter((name) => name.endsWith('.png'))) {
    const path = join(kept, file);
    await writeFile(
      path,
      await sharp(await readFile(path))
        .png({ palette: true, dither: 0, effort: 10 })
        .toBuffer(),
    );
  }
}
