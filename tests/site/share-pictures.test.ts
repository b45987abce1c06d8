import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { absolute, permalink } from '../../src/addresses/permalink.ts';
import { groupByMonth } from '../../src/chronology/events/group.ts';
import { addresses, chronology, pages, readSite, site } from './pages.ts';

const { events, questions, threads } = chronology;

/** What a page says of its share picture, by property. */
async function readMeta(address: string): Promise<Readonly<Record<string, string>>> {
  const html = await readSite(address);
  const tags = html.matchAll(/<meta (?:property|name)="((?:og:image|twitter)[^"]*)" content="([^"]*)"/g);
  return Object.fromEntries([...tags].map(([, name = '', content = '']) => [name, content.replaceAll('&#39;', '’')]));
}

/** Every page that has a picture of its own, with what it is of. */
const ownPictures = [
  ...[...events.values()].map(
    ({ id, title }) => [permalink.event(id), permalink.picture('events', id), title] as const,
  ),
  ...[...questions.values()].map(
    ({ id, text }) => [permalink.question(id), permalink.picture('questions', id), text] as const,
  ),
  ...[...threads.values()].map(
    ({ id, title }) => [permalink.thread(id), permalink.picture('threads', id), title] as const,
  ),
  ...[...groupByMonth([...events.values()]).keys()].map(
    (month) => [permalink.month(month), permalink.picture('months', month), month.slice(0, 4)] as const,
  ),
  [permalink.home(), permalink.sitePicture(), chronology.site.title] as const,
];

describe('a page with a picture of its own', () => {
  test.each(ownPictures)('%s', async (address, picture, title) => {
    const meta = await readMeta(address);
    expect(meta['og:image']).toBe(absolute(chronology.site.url, picture));
    expect(meta['og:image:alt']).toContain(title.replaceAll("'", '’'));
  });
});

test('every page has a share picture, with its size and what it says', async () => {
  for (const address of pages) {
    const { 'og:image': image = '', 'og:image:alt': alt = '', ...meta } = await readMeta(address);
    expect.soft(addresses, address).toContain(new URL(image).pathname);
    expect.soft(alt, address).not.toBe('');
    expect.soft(meta, address).toEqual({
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
  }
});

test('every picture is a PNG of that size, small, and like no other', async () => {
  const pictures = addresses.filter((address) => address.startsWith('/pictures/'));
  expect(pictures).toEqual(ownPictures.map(([, picture]) => picture).sort());
  const seen = new Map<string, string>();
  for (const picture of pictures) {
    const bytes = await readFile(join(site, picture));
    const { format, width, height } = await sharp(bytes).metadata();
    expect.soft({ format, width, height }, picture).toEqual({ format: 'png', width: 1200, height: 630 });
    expect.soft(bytes.length, picture).toBeLessThan(100_000);
    expect.soft(seen.get(bytes.toString('base64')), picture).toBeUndefined();
    seen.set(bytes.toString('base64'), picture);
  }
});
