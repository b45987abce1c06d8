import { expect, test } from './reader.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

for (const [path, next] of [
  ['/', '#_results'],
  ['/2019/04/', '#_events'],
] as const) {
  test(`without scripts, a reader on a phone reads the story of ${path}, follows it to an event, or skips it`, async ({
    page,
  }) => {
    await page.goto(path);
    const story = page.getByRole('region', { name: 'How the bridge came to open' });
    await expect(story.getByRole('heading', { name: 'A span that opens', level: 3 })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);

    await story.getByRole('link', { name: 'Skip to the timeline' }).click();
    await expect(page).toHaveURL(path + next);
    await expect(page.locator(next)).toBeInViewport();
    await expect(story.getByRole('heading', { name: 'A span that opens' })).not.toBeInViewport();

    await story.getByRole('link', { name: 'swung over the middle pier' }).click();
    await expect(page).toHaveURL('/events/crane-moves/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('a line of the story has some 65 characters', async ({ page }) => {
    await page.goto('/');
    const characters = await page.locator('.story > p:not([class])').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const lines = paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight);
        return paragraph.textContent.replaceAll(/\s+/g, ' ').length / lines;
      }),
    );
    expect(Math.max(...characters)).toBeLessThan(80);
    expect(Math.max(...characters)).toBeGreaterThan(55);
  });
});
