import { paste } from './paste.ts';
import { expect, test } from './reader.ts';

test.use({ viewport: { width: 360, height: 780 } });

test.describe('a journalist with a number', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('sees the last count, its giver and what came before, and copies it with its source', async ({
    page,
    baseURL,
  }) => {
    await page.goto('/events/crane-moves/');
    const toll = page.locator('.toll');
    await expect(toll).toBeInViewport({ ratio: 1 });
    await expect(toll).toContainText(/Boats held up:\s+21 all boats, according to .+ \(earlier: .+\)/);
    await toll.getByRole('link', { name: 'Boats held up' }).click();
    const row = page.getByRole('region', { name: 'Figures' }).getByRole('row').nth(1);
    const report = row.getByRole('link').last();
    const cited = `${baseURL ?? ''}/events/crane-moves/#_figure_boats-held-up`;
    await expect(report).toHaveAttribute('href', /#_.+_boats-held-up$/);
    await row.getByRole('button', { name: /^Copy Boats held up: / }).click();
    await expect(row.getByText('Copied')).toBeVisible();
    const copied = await paste(page);
    expect(copied).toContain(
      await row
        .getByRole('cell')
        .first()
        .innerText()
        .then((text) => text.split('\n')[0]),
    );
    expect(copied).toMatch(/^Boats held up: \d.*; reported by .* \(A crane moves.*\)\. http/);
    expect(copied).toContain(cited);
    await page.goto(cited);
    await expect(page.locator(':target')).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each figure leads to its report, and how a count changed is there to unfold', async ({ page }) => {
    await page.goto('/events/crane-moves/');
    const figures = page.getByRole('region', { name: 'Figures' });
    await expect(figures.getByRole('button')).toHaveCount(0);
    await figures.getByText('Boats held up (all boats): how the count changed').click();
    await expect(figures.getByRole('table', { name: 'Other counts' })).toContainText('early count');
    await figures.getByRole('row').nth(1).getByRole('link').last().click();
    await expect(page.locator(':target')).toBeVisible();
  });
});
