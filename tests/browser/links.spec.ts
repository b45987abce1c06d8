import { paste } from './paste.ts';
import { expect, test } from './reader.ts';

const event = (id: string) => `li.event[id="${id}"]`;

test('a link to an event on the timeline leads to it', async ({ page }) => {
  await page.goto('/#sumy-strike');
  await expect(page.locator(event('sumy-strike'))).toBeInViewport();
});

test('a link to an event that a filter hides shows it and says so', async ({ page }) => {
  await page.goto('/?actor=dmitry-medvedev#sumy-strike');
  await expect(page.locator(event('medvedev-x-post'))).toBeVisible();
  await expect(page.locator(event('sumy-strike'))).toBeInViewport();
  await expect(page.getByText('The event this link names is outside the filter')).toBeAttached();
  await page.goto('/?actor=dmitry-medvedev');
  await expect(page.locator(event('sumy-strike'))).toBeHidden();
});

test.describe('the # of an event', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('copies its link, and keeps the filter in the address', async ({ page, baseURL }) => {
    await page.goto('/?actor=dmitry-peskov');
    await page.getByRole('link', { name: /^Link to: Peskov sees/ }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    await expect(page).toHaveURL('/?actor=dmitry-peskov#peskov-briefing');
    expect(await paste(page)).toBe(`${baseURL ?? ''}/#peskov-briefing`);
  });

  test('on an event’s page copies the address of the page', async ({ page, baseURL }) => {
    await page.goto('/events/sumy-strike/');
    await page.getByRole('link', { name: 'Link to this event' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    expect(await paste(page)).toBe(`${baseURL ?? ''}/events/sumy-strike/`);
  });
});

test('an event shows who reports it, who says what, and what came before and after', async ({ page }) => {
  await page.goto('/events/rubio-move-on/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.report')).toHaveCount(5);
  await expect(page.getByRole('link', { name: 'RT', exact: true }).first()).toBeVisible();
  await expect(page.getByText('(state media, Russia)').first()).toBeVisible();
  await expect(page.getByText('5 articles, 4 independent sources')).toBeVisible();
  const around = page.getByRole('navigation', { name: 'Before and after' });
  await expect(around.getByRole('link', { name: 'In the whole record' })).toBeVisible();
  await expect(around.getByRole('link', { name: 'How long Washington will mediate' })).toBeVisible();
  await expect(around.getByText('Before, the same day').first()).toBeVisible();
});

test('an address that does not exist helps on', async ({ request }) => {
  const response = await request.get('/events/no-such-event/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('All events in order');
});
