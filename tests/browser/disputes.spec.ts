import { expect, test } from './reader.ts';

const pause = 'The pause in the works';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is shown for the end of each month and of the record', async ({ page }) => {
    await page.goto('/threads/');
    const headings = page.getByRole('table').first().getByRole('columnheader');
    const days = ['31 March 2019', '30 April 2019', '5 May 2019'];
    await expect(headings).toHaveText(['Commitment', ...days]);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: pause }) });
    await expect(row.getByRole('cell')).toHaveText([
      'In force',
      'Expired; violations alleged by Southmole',
      'Expired; violations alleged by Southmole',
    ]);
  });
});

test('a question shows its positions, who takes each, in which words and when, and who does not answer', async ({
  page,
}) => {
  await page.goto('/questions/who-kept-the-works-pause/');
  await expect(page.getByText('11 statements, 4 positions')).toBeVisible();
  const position = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'The company kept it, Southmole did not' }),
  });
  await expect(position.getByRole('heading', { level: 3 })).toHaveText([
    'Petronella Olm',
    'Thaddeus Reyk',
    'Three Towns Bridge Company',
  ]);
  await expect(position.getByText('5 April 2019')).toBeVisible();
  await expect(page.getByText('by 3 April 2019', { exact: true })).toBeVisible();
  await expect(page.getByText('No answer recorded from')).toContainText('Skerry Island');
  await position.getByRole('link', { name: 'Harbour Post' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The company held to the pause');
});

test('an event says on how many independent sources it rests, and why not more', async ({ page }) => {
  await page.goto('/events/pause-agreed/');
  const reported = page.getByRole('region', { name: 'How it was reported' });
  await expect(reported).toContainText(/3 reports, 1 independent source \(.* is a rewrite\)\./);
});

test('a speaker has changed an answer where the new one excludes the old', async ({ page }) => {
  await page.goto('/questions/how-high-should-it-be/');
  for (const name of ['İsmet Gökkuşağı', 'Ottoline Brink']) {
    const given = page.locator('.answerer').filter({ has: page.getByRole('heading', { name }) });
    await expect(given.getByText('changed', { exact: true })).toHaveCount(1);
  }
  await page.goto('/questions/who-kept-the-works-pause/');
  await expect(page.getByText('changed', { exact: true })).toHaveCount(0);
});

test('an event says what its accounts differ on, and leads to who says what', async ({ page }) => {
  await page.goto('/events/crane-moves/');
  const words = 'Accounts differ: who kept the pause, the date, and 1 more';
  await page.getByRole('link', { name: words }).click();
  const differ = page.getByRole('region', { name: 'Accounts differ' });
  await expect(differ.getByRole('heading', { level: 3 })).toHaveText([
    'Who kept the pause',
    'The date',
    'How many boats held up (all boats)',
  ]);
  const question = differ.locator('.conflict').first();
  await question.getByRole('link', { name: 'Three Towns Bridge Company' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The company has kept the pause');
});

test('an event that another contradicts names it, and so does the question', async ({ page }) => {
  await page.goto('/events/company-denies-breach/');
  await page.getByRole('link', { name: 'Contradicted: who kept the pause' }).click();
  const contradicted = page.getByRole('region', { name: 'Contradicted' });
  const other = contradicted.getByRole('link', { name: /^A crane moves at the middle pier/ });
  await other.click();
  const differ = page.getByRole('region', { name: 'Accounts differ' });
  await expect(differ).toContainText('its crane only turned');
  await expect(differ.getByRole('heading', { name: 'Who kept the pause' })).toHaveCount(1);
  await page.goto('/questions/who-kept-the-works-pause/');
  const pairs = page.getByRole('region', { name: 'Contradicted: who kept the pause' }).getByRole('listitem');
  await expect(pairs.first()).toContainText('conflicts with');
});

test('answers that exclude each other are beside each other, on a telephone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/events/crane-moves/');
  const columns = page.locator('.conflict').first().locator('dl > div');
  const [one, other] = await Promise.all([columns.first().boundingBox(), columns.nth(1).boundingBox()]);
  expect(one?.y).toBe(other?.y);
  expect(one?.x).toBeLessThan(other?.x ?? 0);
});

test('a summary leads from each sentence to the reports it rests on', async ({ page }) => {
  await page.goto('/events/bridge-plan-published/');
  const summary = page.locator('.summary');
  await expect(summary.getByRole('link')).toHaveCount(4);
  await summary.getByRole('link', { name: 'report 2' }).click();
  await expect(page.locator(':target')).toContainText('Report 2');
  await summary.getByRole('link', { name: 'report 3' }).click();
  await expect(page).toHaveURL('/events/toll-estimate/#_2019-04-16-northpier-town-hall-minutes');
});

test('the numbers of an event go on with those of a later state of it', async ({ page }) => {
  await page.goto('/events/bridge-plan-published/');
  const figures = page.getByRole('region', { name: 'Figures' });
  const latest = figures.getByRole('table').first().getByRole('row').filter({ hasText: 'Cost' });
  await expect(latest).toContainText('14 million crowns');
  const earlier = figures.getByRole('group').filter({ hasText: /Cost.*: other numbers/ });
  await earlier.getByText(/: other numbers/).click();
  await expect(earlier.getByRole('row').nth(1)).toContainText('at least 12 million crowns');
  await latest.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/events\/toll-estimate\/#_2019-04-16-northpier-town-hall-minutes_million-crowns$/);
});

test('counts of different things are beside each other, the latest of each first', async ({ page }) => {
  await page.goto('/events/crane-moves/');
  const figures = page.getByRole('region', { name: 'Figures' });
  const held = figures.getByRole('rowheader', { name: 'Boats held up' });
  await expect(held).toHaveText([/all boats/, /ferries/]);
  await expect(figures.getByRole('group').first()).toContainText('early count');
});
