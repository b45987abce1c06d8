import type { Page } from '@playwright/test';
import { findChoice } from '../choices.ts';
import { events, involving } from '../record.ts';
import { expect, test } from '../reader.ts';
import { views } from './check.ts';

const shown = (page: Page) => page.locator('li.event:visible');

test('2.1.1, 3.2.2: every part of the filter is used with the keyboard, and leaves the reader where they are', async ({
  page,
}) => {
  await page.goto('/');
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  await (await findChoice(page, 'Ottoline Brink')).focus();
  await page.keyboard.press('Space');
  await expect(shown(page)).toHaveCount(involving('any', 'ottoline-brink').length);
  await expect(page.getByRole('checkbox', { name: 'Ottoline Brink', exact: true })).toBeFocused();
  await (await findChoice(page, 'Southmole')).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: 'Match any' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL('/?actor=ottoline-brink&actor=southmole&match=all');
  await expect(page.getByRole('radio', { name: 'Match all' })).toBeFocused();
  await page.locator('.choices summary', { hasText: 'Kind' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Talks', exact: true })).toBeChecked();
  await page.getByRole('searchbox', { name: 'Keywords' }).focus();
  await page.keyboard.type('talks');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=talks/);
  await expect(page.getByRole('searchbox', { name: 'Keywords' })).toBeFocused();
  expect(await page.evaluate(() => 'samePage' in window), 'no other page was loaded').toBe(true);
});

test('2.1.1, 3.2.2: a day is typed digit by digit, and narrows the timeline once', async ({ page }) => {
  await page.goto('/?to=2019-04-05');
  const views = await page.evaluate(() => history.length);
  await page.getByRole('textbox', { name: 'From' }).focus();
  await page.keyboard.type('04052019');
  await expect(page).toHaveURL('/?from=2019-04-05&to=2019-04-05');
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('2019-04-05');
  expect(await page.evaluate(() => history.length)).toBe(views + 1);
});

test('2.4.1: the links that skip move the focus', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('link', { name: 'Skip to the timeline' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.results')).toBeFocused();
});

test('2.4.2: the title of a filtered timeline names the filters', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink');
  await expect(page).toHaveTitle(/^Ottoline Brink · /);
});

test('2.5.2: a press that moves away before it is let go does nothing', async ({ page }) => {
  await page.goto('/');
  await findChoice(page, 'Ottoline Brink');
  for (const target of [page.getByText('Ottoline Brink', { exact: true }).first(), page.getByRole('link').nth(3)]) {
    await target.hover();
    await page.mouse.down();
    await expect(page, 'pressing alone does nothing').toHaveURL('/');
    await page.mouse.move(0, 0);
    await page.mouse.up();
  }
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('3.3.1, 3.3.3, 4.1.3: a last day before the first is quoted and explained, and stays to be mended', async ({
  page,
}) => {
  await page.goto('/?from=2019-04-05');
  const to = page.getByRole('textbox', { name: 'To', exact: true });
  await to.fill('2019-04-01');
  const notice = page.getByRole('status').filter({ hasText: '2019-04-01' });
  await expect(notice).toHaveText('“2019-04-01” was ignored. Use a date from 2019-04-05 on.');
  await expect(to).toHaveValue('2019-04-01');
  await expect(page).toHaveURL('/?from=2019-04-05');
  await to.fill('2019-04-20');
  await expect(page).toHaveURL('/?from=2019-04-05&to=2019-04-20');
  await expect(page.locator('.filter-notice')).toBeEmpty();
});

test('4.1.3: the number of events found is announced, and the focus stays', async ({ page }) => {
  await page.goto('/');
  const rubio = await findChoice(page, 'Ottoline Brink');
  await rubio.check();
  const count = involving('any', 'ottoline-brink').length;
  await expect(page.getByRole('status').first()).toHaveText(`${count} of ${events.length} events`);
  await expect(rubio).toBeFocused();
});

test.describe('4.1.3: that a link was copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('4.1.3: is a change in a status that was there before', async ({ page }) => {
    await page.goto('/events/crane-moves/');
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          if (addedNodes.length > 0) changes.push(`${target.nodeName} gains “${addedNodes[0]?.textContent ?? ''}”`);
        }
      }).observe(document.querySelector('copy-link') ?? document, { childList: true, subtree: true });
    });
    await page.getByRole('link', { name: 'Link to this event' }).click();
    await expect(page.getByRole('status')).toHaveText('Link copied');
    const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    expect(changes).toEqual(['COPY-LINK gains “”', 'SPAN gains “Link copied”']);
  });
});

test('1.3.4, 1.4.10: turning or zooming the page folds the form and opens it again', async ({ page }) => {
  const form = page.locator('details.filter');
  const groups = page.locator('.choices[open]');
  await page.setViewportSize(views.desk);
  await page.goto('/');
  const open = await groups.count();
  await page.setViewportSize(views.phone);
  await expect(form).not.toHaveAttribute('open');
  await expect(groups).toHaveCount(0);
  await page.setViewportSize(views.desk);
  await expect(form).toHaveAttribute('open');
  await expect(groups).toHaveCount(open);
  await page.getByRole('searchbox', { name: 'Keywords' }).focus();
  await page.setViewportSize(views.phone);
  await expect(page.getByRole('searchbox', { name: 'Keywords' }), 'unless the reader is inside').toBeFocused();
});
