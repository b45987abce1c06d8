import type { Page } from '@playwright/test';
import { events, involving } from './record.ts';
import { expect, test } from './reader.ts';

const shownIds = async (page: Page) =>
  (await page.locator('li.event:visible').evaluateAll((items) => items.map(({ id }) => id))).sort();
const expectShown = async (page: Page, ids: readonly string[]) => {
  await expect(page.locator('li.event:visible')).toHaveCount(ids.length);
  expect(await shownIds(page)).toEqual([...ids].sort());
};
const choose = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true }).check();

test('choosing actors narrows the timeline, and the address says so', async ({ page }) => {
  await page.goto('/');
  await expectShown(
    page,
    events.map(({ id }) => id),
  );
  await choose(page, 'Marco Rubio');
  await expect(page).toHaveURL('/?actor=marco-rubio');
  await expectShown(page, involving('any', 'marco-rubio'));
  await choose(page, 'Dmitry Peskov');
  await expect(page).toHaveURL('/?actor=marco-rubio&actor=dmitry-peskov');
  await expectShown(page, involving('any', 'marco-rubio', 'dmitry-peskov'));
});

test('all of them shows where actors meet', async ({ page }) => {
  await page.goto('/?actor=marco-rubio&actor=russia');
  await page.getByRole('radio', { name: 'All of them' }).check();
  await expect(page).toHaveURL('/?actor=marco-rubio&actor=russia&match=all');
  await expectShown(page, involving('all', 'marco-rubio', 'russia'));
});

test('a shared link, reload and back give the same view', async ({ page }) => {
  await page.goto('/?actor=marco-rubio&actor=russia&match=all');
  const both = involving('all', 'marco-rubio', 'russia');
  await expectShown(page, both);
  await page.reload();
  await expectShown(page, both);
  await page.getByRole('radio', { name: 'Any of those chosen' }).check();
  await expectShown(page, involving('any', 'marco-rubio', 'russia'));
  await page.goBack();
  await expectShown(page, both);
  await expect(page.getByRole('radio', { name: 'All of them' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Marco Rubio', exact: true })).toBeChecked();
});

test('what is on stands over the results and can be removed', async ({ page }) => {
  await page.goto('/?actor=marco-rubio&kind=statement');
  const marks = page.getByRole('list', { name: 'Filters that are on' });
  await expect(marks.getByRole('button')).toHaveText(['Marco Rubio', 'Statement']);
  await marks.getByRole('button', { name: 'Remove the filter Marco Rubio' }).click();
  await expect(page).toHaveURL('/?kind=statement');
  await expect(marks.getByRole('button')).toHaveText(['Statement']);
  await marks.getByRole('button').click();
  await expect(marks).toBeHidden();
  await expectShown(
    page,
    events.map(({ id }) => id),
  );
});

test('the number of results is announced', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'Dmitry Peskov');
  const count = involving('any', 'dmitry-peskov').length;
  await expect(page.getByRole('status').first()).toHaveText(`${count} of ${events.length} events`);
});

test('counts beside the choices follow the other filters', async ({ page }) => {
  await page.goto('/?kind=strike');
  const strikes = await shownIds(page);
  const ofRussia = involving('any', 'russia').filter((id) => strikes.includes(id)).length;
  const row = page.locator('.choices li').filter({ has: page.getByRole('checkbox', { name: 'Russia', exact: true }) });
  await expect(row.locator('.count')).toHaveText(String(ofRussia));
});

test('days, words, threads, places and sources work from the address', async ({ page }) => {
  await page.goto('/?from=2025-04-18&to=2025-04-18');
  const onDay = await shownIds(page);
  expect(onDay).toContain('peskov-briefing');
  expect(onDay).not.toContain('kryvyi-rih-strike');
  for (const query of [
    'thread=energy-moratorium',
    'place=moscow',
    'source=rt',
    'question=who-kept-the-energy-moratorium',
    'q=Zelenskyy',
  ]) {
    await page.goto(`/?${query}`);
    await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
    const shown = await page.locator('li.event:visible').count();
    expect(shown, query).toBeGreaterThan(0);
    expect(shown, query).toBeLessThan(events.length);
  }
});

test('days and words typed into the form narrow too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Words' }).fill('moratorium');
  await page.getByRole('button', { name: /^Show/ }).click();
  await expect(page).toHaveURL('/?q=moratorium');
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('2025-04-18');
  await from.press('Tab');
  await expect(page).toHaveURL('/?from=2025-04-18&q=moratorium');
  expect(await shownIds(page)).toContain('moratorium-month-up');
});

test('what is on record but in no event finds nothing, and is named', async ({ page }) => {
  await page.goto('/?kind=sanctions');
  await expectShown(page, []);
  await expect(page.getByRole('button', { name: 'Remove the filter Sanctions' })).toBeVisible();
  await expect(page.locator('.filter-notice')).toBeEmpty();
});

test('nothing found is said, with a way out', async ({ page }) => {
  await page.goto('/?actor=radoslaw-sikorski&actor=tammy-bruce&match=all');
  await expectShown(page, []);
  await expect(page.getByText('No event is inside all of these filters.')).toBeVisible();
  await page.getByRole('link', { name: 'show every event' }).click();
  await expectShown(
    page,
    events.map(({ id }) => id),
  );
});

test('what does not exist is named, and breaks nothing', async ({ page }) => {
  const strange = '<img src=x onerror=alert(1)>';
  await page.goto(`/?actor=${encodeURIComponent(strange)}&actor=marco-rubio&kind=__proto__&from=2025-02-31`);
  await expectShown(page, involving('any', 'marco-rubio'));
  const notice = page.locator('.filter-notice');
  for (const value of [strange, '__proto__']) await expect(notice).toContainText(`“${value}”`);
  await expect(notice).toContainText('“2025-02-31” is no day to filter from, and is ignored: write YYYY-MM-DD.');
  await expect(notice.locator('*')).toHaveCount(0);
});

test('a day before the first is named, and what is long is cut', async ({ page }) => {
  await page.goto(`/?from=2025-04-18&to=2025-04-01&actor=${'x'.repeat(3000)}`);
  const notice = page.locator('.filter-notice');
  await expect(notice).toContainText('“2025-04-01” is no day to filter to, and is ignored: the first is 2025-04-18,');
  expect((await notice.textContent())?.length).toBeLessThan(300);
});

test('the title of the page names the view', async ({ page }) => {
  await page.goto('/?actor=marco-rubio&kind=deadline');
  await expect(page).toHaveTitle('Marco Rubio · Deadline · The Ceasefire Record');
});

test('choosing in mid-page leads back to the results', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => scrollTo(0, 5000));
  await choose(page, 'Dmitry Medvedev');
  await expect(page.locator('.filter-count')).toBeInViewport();
  await expect(page.locator('li.event[id="medvedev-x-post"]')).toBeInViewport();
});

test('removing a mark with the keyboard leads to the next', async ({ page }) => {
  await page.goto('/?actor=marco-rubio&actor=russia&actor=ukraine');
  await page.getByRole('button', { name: 'Remove the filter Russia' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the filter Ukraine' })).toBeFocused();
});

test('with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.getByRole('checkbox', { name: 'Steve Witkoff' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?actor=steve-witkoff');
  await expect(page.getByRole('checkbox', { name: 'Steve Witkoff' })).toBeFocused();
});

test('on a phone the form opens over the results', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  await expect(page.getByRole('checkbox', { name: 'Marco Rubio' })).toBeHidden();
  await page.getByText('Filter the timeline').click();
  await page.locator('.filter').getByText('United States', { exact: true }).first().click();
  await choose(page, 'Marco Rubio');
  const shown = involving('any', 'marco-rubio');
  await expectShown(page, shown);
  await page.getByRole('button', { name: `Show ${shown.length} of ${events.length} events` }).click();
  await expect(page.getByRole('checkbox', { name: 'Marco Rubio' })).toBeHidden();
  await expect(page.locator('.filter-count')).toBeInViewport();
});

test('the first frame after a choice shows the beginning of what is found, and more follows', async ({ page }) => {
  await page.goto('/?actor=marco-rubio');
  await page.locator('.filter-count').evaluate((count) => count.scrollIntoView());
  const first = await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('[name="actor"][value="marco-rubio"]')?.click();
    await new Promise(requestAnimationFrame);
    const shown = [...document.querySelectorAll<HTMLElement>('li.event:not([hidden])')];
    return { ids: shown.map(({ id }) => id), bottom: shown.at(-1)?.getBoundingClientRect().bottom ?? 0 };
  });
  const all = await page.locator('li.event').evaluateAll((items) => items.map(({ id }) => id));
  const atOnce = all.slice(0, 5);
  expect(first.ids.slice(0, 5)).toEqual(atOnce);
  expect(first.bottom).toBeGreaterThan(900);
  expect(first.ids.length).toBeLessThan(all.length);
  await expectShown(page, all);
});

test('of two choices made at once the last holds, and the numbers are counted once', async ({ page }) => {
  await page.goto('/');
  const counted = await page.evaluate(async () => {
    let times = 0;
    document.querySelector('timeline-filter')?.addEventListener('filtered', () => (times += 1));
    for (const value of ['marco-rubio', 'russia']) {
      document.querySelector<HTMLInputElement>(`[name="actor"][value="${value}"]`)?.click();
    }
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    return times;
  });
  expect(counted).toBe(1);
  await expectShown(page, involving('any', 'marco-rubio', 'russia'));
});
