import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { ShareCard } from '../../../../src/pictures/share/card.ts';
import { drawCard } from '../../../../src/pictures/share/draw-card.ts';
import { drawIco, drawIcon } from '../../../../src/site/share-pictures/icons.ts';
import { keepPng, pruneKept, renderPng } from '../../../../src/site/share-pictures/png.ts';
import { loadTypefaces } from '../../../../src/site/share-pictures/typefaces.ts';

const letters = 'The mayor meets council 18 April2025źЛ…';
const faces = await loadTypefaces(letters);
const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
afterAll(() => rm(folder, { recursive: true }));

const card = (title: string): ShareCard => ({
  address: '/pictures/events/talks.png',
  publication: '',
  label: null,
  when: null,
  title,
  block: null,
  foot: '',
  parties: [],
});

/** How much of a part of a picture is darker than its paper, from 0 to 1. */
async function inkIn(png: Buffer, part: { left: number; top: number; width: number; height: number }): Promise<number> {
  const pixels = await sharp(png).extract(part).greyscale().raw().toBuffer();
  return pixels.filter((grey) => grey < 128).length / pixels.length;
}

const title = { left: 60, top: 130, width: 900, height: 110 };

test('words are drawn where the title is', async () => {
  const png = await renderPng(drawCard(card('The mayor meets the council'), faces));
  expect(await inkIn(png, title)).toBeGreaterThan(0.05);
  expect(await inkIn(await renderPng(drawCard(card(''), faces)), title)).toBe(0);
});

test('another title is another picture, the same title the same bytes', async () => {
  const [one, same, other] = await Promise.all(
    ['The mayor', 'The mayor', 'The council'].map((words) => renderPng(drawCard(card(words), faces))),
  );
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
});

test('each face has its weight, and the letters of every script', () => {
  // A variable font whose weight is not pinned is drawn at its lightest.
  expect(faces.strong.widthOf('mayor')).toBeGreaterThan(faces.plain.widthOf('mayor'));
  const drawn = (letter: string) => faces.title.outline(letter).replaceAll(/transform="[^"]*"/g, '');
  const missing = drawn('☃');
  for (const letter of ['m', 'ź', 'Л', '…']) expect.soft(drawn(letter), letter).not.toBe(missing);
});

test('a picture is rendered once', async () => {
  const svg = drawCard(card('The mayor'), faces);
  const first = await keepPng(folder, svg);
  const second = await keepPng(folder, svg);
  const other = await keepPng(folder, drawCard(card('The council'), faces));
  expect([first, second, other].map(({ isNew }) => isNew)).toEqual([true, false, true]);
  expect(second.file).toBe(first.file);
  expect(await readFile(first.file)).toEqual(await renderPng(svg));
  expect((await readdir(folder)).filter((name) => name.endsWith('.png'))).toHaveLength(2);
});

test('pictures that the last build did not use are removed, and what a killed build left', async () => {
  const cache = join(folder, 'cache');
  await pruneKept(cache, []);
  const [used, former] = [
    await keepPng(cache, drawCard(card('Used'), faces)),
    await keepPng(cache, drawCard(card('Former'), faces)),
  ];
  await writeFile(`${former.file}.4321`, 'half');
  expect(await readdir(cache)).toHaveLength(3);
  await pruneKept(cache, [used.file]);
  expect(await readdir(cache)).toEqual([basename(used.file)]);
  expect((await keepPng(cache, drawCard(card('Used'), faces))).isNew).toBe(false);
});

test('the icons are those of the site, in the sizes that are asked for', async () => {
  const { data, info } = await sharp(await drawIcon(180))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([180, 180]);
  const middleOf = (y: number) => [...data.subarray((y * 180 + 90) * info.channels).subarray(0, 3)];
  expect(middleOf(20), 'its ground').toEqual([0x23, 0x38, 0x4d]);
  const ico = Buffer.from(await drawIco());
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const png = ico.subarray(ico.readUInt32LE(18));
  expect(png).toHaveLength(ico.readUInt32LE(14));
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
});
