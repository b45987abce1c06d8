import { expect, test } from 'vitest';
import { readSite } from './pages.ts';

const storyOf = (html: string) => /<section class="story".*?<\/section>/s.exec(html)?.[0] ?? null;
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test.each(['/', '/2019/04/'])('%s shows the story of April, with its chapters and links', async (address) => {
  const story = storyOf(await readSite(address)) ?? '';
  expect([...story.matchAll(/<(h\d)[^>]*>(.*?)<\/\1>/g)].map(([, level, title]) => [level, title])).toEqual([
    ['h2', 'How the bridge came to open'],
    ['h3', 'A crane in the strait'],
    ['h3', 'A span that opens'],
  ]);
  expect(textOf(story)).toContain('Southmole offered more ferries instead; Northpier turned them down. With a week’s');
  for (const address of ['/events/crane-moves/', '/questions/who-kept-the-works-pause/', '/threads/bridge-height/']) {
    expect(story).toContain(`<a href="${address}">`);
  }
  expect(story).toContain('the <em>first</em> barge');
});

test('it comes before the events and the overview of its page', async () => {
  for (const address of ['/', '/2019/04/']) {
    const html = await readSite(address);
    expect(html.indexOf('id="story"')).toBeGreaterThan(html.indexOf('<h1'));
    expect(html.indexOf('id="story"')).toBeLessThan(html.indexOf('<time-overview'));
  }
});

test('a month without a story shows none', async () => {
  expect(await readSite('/2019/03/')).not.toContain('story');
});
