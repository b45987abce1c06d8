import { expect, test } from './reader.ts';

const title = (day: string) => `The state of play on ${day}`;

test.describe('on a phone, without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test('a reader finds what was known on a day, and what was reported only later', async ({ page }) => {
    await page.goto('/threads/');
    await expect(page.getByLabel('Day', { exact: true })).toBeHidden();
    await page.getByText('Choose from a list').click();
    await page.getByRole('link', { name: '11 April 2019', exact: true }).click();
    await expect(page).toHaveTitle(`${title('11 April 2019')} · The Harbour Bridge Record`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('11 April 2019'));

    const pause = page.getByRole('region', { name: 'Commitments' });
    await expect(pause).toContainText('In force');
    await expect(pause.getByRole('definition')).toHaveText([/^\s*In force/, /^\s*Alleges violations/]);

    const answers = page.getByRole('region', { name: 'What each side last said' });
    await expect(answers).toContainText('“the same cannot be said of our neighbours”');
    await expect(answers.getByText('Ottoline Brink').first(), 'older answers are folded').toBeHidden();
    await answers.getByText('2 questions last answered more than two weeks earlier').click();
    await expect(answers.getByText('Ottoline Brink').first()).toBeVisible();

    const counts = page.getByRole('region', { name: 'Latest counts' }).getByRole('row');
    await expect(counts).toContainText([
      'What',
      /21\s+Harbour pilots of Southmole/,
      /at most 5\s+Three Towns Bridge Company/,
    ]);

    const later = page.getByRole('region', { name: 'Reported later' }).getByRole('listitem');
    await expect(later).toHaveText([
      /^\s*Southmole offers twelve extra ferries.*First reported\s+12\sApril\s2019\s+by Southmole Gazette\s*$/s,
      /^\s*Mayors and mediator hold talks on Skerry Island/,
    ]);
    await page.getByRole('link', { name: '12 April 2019' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('12 April 2019'));
    await expect(page.getByText('Mayors and mediator hold talks'), 'it happened on another day').toHaveCount(0);
  });

  test('a day on which nothing changed leads to the last that brought a change', async ({ page }) => {
    await page.goto('/on/2019-04-07/');
    await expect(page).toHaveURL(/\/on\/2019-04-06\/$/);
    await expect(page.getByText('Nothing changed on 7 April 2019.')).toBeVisible();
  });

  test('the date of an event leads to its day', async ({ page }) => {
    await page.goto('/events/crane-moves/');
    await page.getByRole('banner').or(page.locator('.intro')).getByRole('link', { name: '3 April 2019' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('3 April 2019'));
    await expect(page.getByRole('region', { name: 'What happened' })).toContainText('A crane moves at the middle pier');
  });
});

for (const [chosen, day] of [
  ['2019-04-11', '11 April 2019'],
  ['2019-04-07', '6 April 2019'],
] as const) {
  test(`the field for a day leads from ${chosen} to ${day}`, async ({ page }) => {
    await page.goto('/threads/');
    const field = page.getByLabel('Day', { exact: true });
    await expect(field).toHaveValue('2019-05-05');
    await field.fill(chosen);
    await field.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title(day));
  });
}

test('the field leads to no day before the first of the record, where months are listed', async ({ page }) => {
  await page.route('**/threads/', async (route) => {
    const response = await route.fetch();
    // As a long record lists them, and as one that begins on a day in the middle of a month.
    const body = (await response.text())
      .replaceAll(/data-day="(\d{4}-\d{2})-\d{2}"/g, 'data-month="$1"')
      .replace('min="2019-03-01"', 'min="2019-04-11"');
    await route.fulfill({ response, body });
  });
  await page.goto('/threads/');
  const field = page.getByLabel('Day', { exact: true });
  await field.fill('2019-04-06');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('11 April 2019'));
});

test('the timeline of a commitment marks each step, and its head says where each side stands', async ({ page }) => {
  await page.goto('/threads/works-pause/');
  const status = page.getByRole('region', { name: 'Status on 5 May 2019' });
  await expect(status.getByRole('definition')).toHaveText([/^\s*Expired/, /^\s*Alleges violations/]);
  const path = page.getByRole('region', { name: 'How it unfolded' });
  await expect(path.getByRole('heading', { name: /^A crane moves/ }), 'path and list are one').toHaveCount(1);
  const crane = path.locator('#crane-moves');
  await expect(crane).toContainText('Violation alleged by Southmole');
  await expect(crane).toContainText('“that hook was not empty”');
});
