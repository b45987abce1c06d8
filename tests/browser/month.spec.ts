import { readPages, withoutSpace } from './pdf.ts';
import { expect, test } from './reader.ts';

const month = '/2019/04/';

test.describe('a student with a printer', () => {
  test('prints a month: name, address and day on page 1, page numbers, and who answered whom on one sheet', async ({
    page,
  }) => {
    await page.goto(month);
    const drawn = await page.locator('.exchange-title a').allTextContents();
    const pages = readPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const [first = ''] = pages;
    expect(first).toContain(withoutSpace('The Harbour Bridge Record https://harbour-bridge.example/2019/04/'));
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    expect(first).toContain(withoutSpace(`Printed ${today}`));
    expect(pages.filter((text, index) => !text.includes(`${String(index + 1)}/${String(pages.length)}`))).toEqual([]);

    const sheets = pages.filter((text) => text.includes(withoutSpace('Who answered whom in April 2019')));
    expect(sheets).toHaveLength(1);
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.filter((title) => !sheets[0]?.includes(withoutSpace(title)))).toEqual([]);
    expect(sheets[0], 'the key to the marks is on the sheet').toContain('Proposal');
  });
});

test.describe('without scripts, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test('a reader goes from all events to a month, sees who answered whom, and finds the same in the list', async ({
    page,
  }) => {
    await page.goto('/events/');
    await page.getByRole('heading', { name: 'April 2019' }).getByRole('link').click();
    await expect(page).toHaveURL(month);
    await page.getByRole('link', { name: 'Who answered whom', exact: true }).click();
    const exchange = page.getByRole('region', { name: 'Who answered whom in April 2019' });
    await expect(exchange.getByRole('img', { name: /^Lanes: / })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await exchange.getByText('Show as a list').click();
    const offer = exchange
      .locator('.exchange-list li')
      .filter({ has: page.locator(':scope > p a', { hasText: 'ferries' }) });
    await expect(offer.first().locator('ol li').first()).toBeVisible();
  });

  test('a year leads to its months, and each to the years around', async ({ page }) => {
    await page.goto('/2019/');
    await expect(page.getByText('How the bridge came to open')).toBeVisible();
    await page.getByRole('link', { name: /^All \d+ events in April 2019$/ }).click();
    await expect(page).toHaveURL(month);
    await page.getByRole('link', { name: 'All of 2019' }).click();
    await page.getByRole('navigation', { name: 'Other years' }).getByRole('link', { name: '1998' }).click();
    await expect(page).toHaveURL('/1998/');
  });
});

test.describe('on any screen', () => {
  for (const width of [360, 768, 1280]) {
    test(`marks meet their lines and touch no words at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(month);
      const rows = await page.locator('.exchange-row').evaluateAll((all) =>
        all.map((row) => {
          const box = (name: string) => row.querySelector(name)?.getBoundingClientRect();
          const [mark, title, lines] = [box('.kind-mark'), box('.exchange-title'), box(':scope > svg')];
          return { mark, title, height: [row.getBoundingClientRect().height, lines?.height] };
        }),
      );
      for (const { mark, title, height } of rows) {
        expect(mark && title && mark.right <= title.left).toBe(true);
        expect(height[0]).toBeCloseTo(height[1] ?? 0, 0);
      }
    });
  }
});
