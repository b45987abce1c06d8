import { paste } from './paste.ts';
import { expect, test } from './reader.ts';

const event = (id: string) => `li.event[id="${id}"]`;

test('a link to an event on the timeline leads to it', async ({ page }) => {
  await page.goto('/#crane-moves');
  await expect(page.locator(event('crane-moves'))).toBeInViewport();
});

test('a link to an event that a filter hides shows it and says so', async ({ page }) => {
  await page.goto('/?actor=joana-aco#crane-moves');
  await expect(page.locator(event('steel-yard-visit'))).toBeVisible();
  await expect(page.locator(event('crane-moves'))).toBeInViewport();
  await expect(page.getByText('This link points to an event outside your filters')).toBeAttached();
  await page.goto('/?actor=joana-aco');
  await expect(page.locator(event('crane-moves'))).toBeHidden();
});

test.describe('the # of an event', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('copies its link, and keeps the filter in the address', async ({ page, baseURL }) => {
    await page.goto('/?actor=petronella-olm');
    await page.getByRole('link', { name: /^Link to: Northpier’s spokeswoman sees/ }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    await expect(page).toHaveURL('/?actor=petronella-olm#olm-briefing');
    expect(await paste(page)).toBe(`${baseURL ?? ''}/#olm-briefing`);
  });

  test('on an event’s page copies the address of the page', async ({ page, baseURL }) => {
    await page.goto('/events/crane-moves/');
    await page.getByRole('link', { name: 'Link to this event' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    expect(await paste(page)).toBe(`${baseURL ?? ''}/events/crane-moves/`);
  });
});

test('an event shows who reports it, who says what, and what came before and after', async ({ page }) => {
  await page.goto('/events/pause-agreed/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.report')).toHaveCount(3);
  await expect(page.getByRole('link', { name: 'Bay Bulletin', exact: true }).first()).toBeVisible();
  await expect(page.getByText('(rewriting website)').first()).toBeVisible();
  await expect(page.getByText(/3 reports, 1 independent source/)).toBeVisible();
  const around = page.getByRole('navigation', { name: 'Previous and next' });
  await expect(around.getByRole('link', { name: 'All events' })).toBeVisible();
  await expect(around.getByRole('link', { name: 'The pause in the works', exact: true })).toBeVisible();
  await expect(around.getByText('Previous, a day earlier').first()).toBeVisible();
});

test('an address that does not exist helps on', async ({ request }) => {
  const response = await request.get('/events/no-such-event/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Page not found');
});
