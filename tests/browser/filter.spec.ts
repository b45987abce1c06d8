import type { Page } from '@playwright/test';
import { findChoice } from './choices.ts';
import { events, involving } from './record.ts';
import { expect, test } from './reader.ts';

const shownIds = async (page: Page) =>
  (await page.locator('li.event:not([hidden])').evaluateAll((items) => items.map(({ id }) => id))).sort();
const expectShown = async (page: Page, ids: readonly string[]) => {
  await expect(page.locator('li.event:not([hidden])')).toHaveCount(ids.length);
  expect(await shownIds(page)).toEqual([...ids].sort());
};
const choose = async (page: Page, name: string) => (await findChoice(page, name)).check();

test('choosing actors narrows the timeline, and the address says so', async ({ page }) => {
  await page.goto('/');
  await expectShown(
    page,
    events.map(({ id }) => id),
  );
  await choose(page, 'Ottoline Brink');
  await expect(page).toHaveURL('/?actor=ottoline-brink');
  await expectShown(page, involving('any', 'ottoline-brink'));
  await choose(page, 'Thaddeus Reyk');
  await expect(page).toHaveURL('/?actor=ottoline-brink&actor=thaddeus-reyk');
  await expectShown(page, involving('any', 'ottoline-brink', 'thaddeus-reyk'));
});

test('all of them shows where actors meet', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink&actor=southmole');
  await page.getByRole('radio', { name: 'Match all' }).check();
  await expect(page).toHaveURL('/?actor=ottoline-brink&actor=southmole&match=all');
  await expectShown(page, involving('all', 'ottoline-brink', 'southmole'));
});

test('a shared link, reload and back give the same view', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink&actor=southmole&match=all');
  const both = involving('all', 'ottoline-brink', 'southmole');
  await expectShown(page, both);
  await page.reload();
  await expectShown(page, both);
  await page.getByRole('radio', { name: 'Match any' }).check();
  await expectShown(page, involving('any', 'ottoline-brink', 'southmole'));
  await page.goBack();
  await expectShown(page, both);
  await expect(page.getByRole('radio', { name: 'Match all' })).toBeChecked();
  await expect(await findChoice(page, 'Ottoline Brink')).toBeChecked();
});

test('what is on stands over the results and can be removed', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink&kind=statement');
  const marks = page.getByRole('list', { name: 'Active filters' });
  await expect(marks.getByRole('button')).toHaveText(['Ottoline Brink', 'Statement']);
  await marks.getByRole('button', { name: 'Remove the filter Ottoline Brink' }).click();
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
  await choose(page, 'Thaddeus Reyk');
  const count = involving('any', 'thaddeus-reyk').length;
  await expect(page.getByRole('status').first()).toHaveText(`${count} of ${events.length} events`);
});

test('counts beside the choices follow the other filters', async ({ page }) => {
  await page.goto('/?kind=statement');
  const strikes = await shownIds(page);
  const ofRussia = involving('any', 'southmole').filter((id) => strikes.includes(id)).length;
  await findChoice(page, 'Southmole');
  const row = page
    .locator('.choices li')
    .filter({ has: page.getByRole('checkbox', { name: 'Southmole', exact: true }) });
  await expect(row.locator('.count')).toHaveText(String(ofRussia));
});

test('days, words, threads, places and sources work from the address', async ({ page }) => {
  await page.goto('/?from=2019-04-05&to=2019-04-05');
  const onDay = await shownIds(page);
  expect(onDay).toContain('olm-briefing');
  expect(onDay).not.toContain('crane-moves');
  for (const query of [
    'thread=works-pause',
    'place=skerry-island',
    'source=southmole-gazette',
    'question=who-kept-the-works-pause',
    'q=Brink',
  ]) {
    await page.goto(`/?${query}`);
    await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
    const shown = await page.locator('li.event:not([hidden])').count();
    expect(shown, query).toBeGreaterThan(0);
    expect(shown, query).toBeLessThan(events.length);
  }
});

test('days and words typed into the form narrow too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Keywords' }).fill('pause');
  await page.getByRole('button', { name: /^Show/ }).click();
  await expect(page).toHaveURL('/?q=pause');
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('2019-04-05');
  await from.press('Tab');
  await expect(page).toHaveURL('/?from=2019-04-05&q=pause');
  expect(await shownIds(page)).toContain('pause-expires');
});

test('what is on record but in no event finds nothing, and is named', async ({ page }) => {
  await page.goto('/?kind=sanctions');
  await expectShown(page, []);
  await expect(page.getByRole('button', { name: 'Remove the filter Sanctions' })).toBeVisible();
  await expect(page.locator('.filter-notice')).toBeEmpty();
});

test('nothing found is said, with a way out', async ({ page }) => {
  await page.goto('/?actor=joana-aco&actor=ferry-union&match=all');
  await expectShown(page, []);
  await expect(page.getByText('No events match.')).toBeVisible();
  await page.getByRole('link', { name: 'clear all' }).click();
  await expectShown(
    page,
    events.map(({ id }) => id),
  );
});

test('what does not exist is named, and breaks nothing', async ({ page }) => {
  const strange = '<img src=x onerror=alert(1)>';
  await page.goto(`/?actor=${encodeURIComponent(strange)}&actor=ottoline-brink&kind=__proto__&from=2019-02-31`);
  await expectShown(page, involving('any', 'ottoline-brink'));
  const notice = page.locator('.filter-notice');
  for (const value of [strange, '__proto__']) await expect(notice).toContainText(`“${value}”`);
  await expect(notice).toContainText('“2019-02-31” is not a date and was ignored. Use YYYY-MM-DD.');
  await expect(notice.locator('*')).toHaveCount(0);
});

test('a day before the first is named, and what is long is cut', async ({ page }) => {
  await page.goto(`/?from=2019-04-05&to=2019-04-01&actor=${'x'.repeat(3000)}`);
  const notice = page.locator('.filter-notice');
  await expect(notice).toContainText('“2019-04-01” was ignored. Use a date from 2019-04-05 on.');
  expect((await notice.textContent())?.length).toBeLessThan(300);
});

test('the title of the page names the view', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink&kind=deadline');
  await expect(page).toHaveTitle('Ottoline Brink · Deadline · The Harbour Bridge Record');
});

test('choosing in mid-page leads back to the results', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => scrollTo(0, 5000));
  await choose(page, 'Joana Aço');
  await expect(page.locator('.filter-count')).toBeInViewport();
  await expect(page.locator('li.event[id="steel-yard-visit"]')).toBeInViewport();
});

test('removing a mark with the keyboard leads to the next', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink&actor=southmole&actor=northpier');
  await page.getByRole('button', { name: 'Remove the filter Southmole' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the filter Northpier' })).toBeFocused();
});

test('with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await (await findChoice(page, 'Viktor Lamplight')).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?actor=viktor-lamplight');
  await expect(page.getByRole('checkbox', { name: 'Viktor Lamplight' })).toBeFocused();
});

test('on a phone the form opens over the results', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  await expect(page.getByRole('checkbox', { name: 'Ottoline Brink' })).toBeHidden();
  await page.getByText('Filter the timeline').click();
  await choose(page, 'Ottoline Brink');
  const shown = involving('any', 'ottoline-brink');
  await expectShown(page, shown);
  await page.getByRole('button', { name: `Show ${shown.length} of ${events.length} events` }).click();
  await expect(page.getByRole('checkbox', { name: 'Ottoline Brink' })).toBeHidden();
  await expect(page.locator('.filter-count')).toBeInViewport();
});

test('the first frame after a choice shows the beginning of what is found, and more follows', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink');
  await page.locator('.filter-count').evaluate((count) => count.scrollIntoView());
  const first = await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('[name="actor"][value="ottoline-brink"]')?.click();
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
    for (const value of ['ottoline-brink', 'southmole']) {
      document.querySelector<HTMLInputElement>(`[name="actor"][value="${value}"]`)?.click();
    }
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    return times;
  });
  expect(counted).toBe(1);
  await expectShown(page, involving('any', 'ottoline-brink', 'southmole'));
});

for (const [former, today] of [
  ['?actor=mayor-brink', '?actor=ottoline-brink'],
  ['?not=mayor-brink', '?not=ottoline-brink'],
  ['?place=the-skerry', '?place=skerry-island'],
  ['?source=bay-news&thread=pause-of-works', '?source=bay-bulletin&thread=works-pause'],
  ['?question=who-kept-the-pause', '?question=who-kept-the-works-pause'],
  ['?actor=mayor-brink&actor=ottoline-brink', '?actor=ottoline-brink'],
] as const) {
  test(`${former} is ${today}: ids that have moved`, async ({ page }) => {
    const filter = page.locator('timeline-filter');
    await page.goto(`/${today}`);
    await expect(filter).toHaveAttribute('data-query', today);
    const shown = await shownIds(page);
    await page.goto(`/${former}`);
    await expect(filter).toHaveAttribute('data-query', today);
    await expectShown(page, shown);
    await expect(page.locator('.filter-notice')).toBeEmpty();
  });
}

test('a link to a former id shows its event, outside the filter too', async ({ page }) => {
  await page.goto('/?actor=emil-whitewash#crane-turns');
  await expect(page.locator('#crane-moves')).toBeVisible();
  await expect(page.locator('#crane-moves')).toHaveClass(/outside/);
});
