import { expect, loud, test } from './reader.ts';

test.describe('where the browser refuses', () => {
  // Whatever is not granted here is refused.
  test.use({ permissions: ['geolocation'] });

  test('to copy, a reader is told so', async ({ page }) => {
    await page.goto('/events/crane-moves/');
    await page
      .getByRole('button', { name: /^Copy Boats held up/ })
      .first()
      .click();
    await expect(page.getByRole('status')).toHaveText('Your browser refused to copy');
  });
});

loud.describe('on plain http, where no browser copies', () => {
  loud.beforeEach(async ({ page, baseURL }) => {
    await page.route('http://plain.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${baseURL ?? ''}${pathname}` }) });
    });
  });

  loud('no button offers it', async ({ page }) => {
    await page.goto('http://plain.example/events/crane-moves/');
    await page.getByText('Cite this page').click();
    await expect(page.locator('.cite pre').first()).toBeVisible();
    await expect(page.locator('copy-text')).not.toHaveCount(0);
    await expect(page.locator('copy-text button')).toHaveCount(0);
  });

  loud('the link to an event leads to it, and fails in no script', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('http://plain.example/?actor=petronella-olm');
    await page.getByRole('link', { name: /^Link to: Northpier’s spokeswoman sees/ }).click();
    await expect(page).toHaveURL('http://plain.example/?actor=petronella-olm#olm-briefing');
    await expect(page.locator('.copied')).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  loud('no key is said to copy', async ({ page }) => {
    await page.goto('http://plain.example/events/crane-moves/');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Shortcuts' });
    await expect(help).toContainText('Search');
    await expect(help).not.toContainText('Copy');
  });
});
