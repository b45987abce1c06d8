import { expect, test } from './reader.ts';

const pause = 'The pause in the works';

test('where each commitment stands is shown for a day the reader chooses', async ({ page }) => {
  await page.goto('/threads/');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: pause }) });
  const chosen = row.getByRole('cell').last();
  const day = page.getByLabel('On this day');
  await expect(day).toHaveValue('2019-05-05');
  await expect(chosen).toHaveText('Expired; violations alleged by Southmole');
  await day.fill('2019-04-03');
  await expect(chosen).toHaveText('In force; violations alleged by Southmole');
  await day.fill('2019-03-01');
  await expect(chosen).toHaveText('Not yet proposed');
});

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
  await expect(page.locator(':target')).toContainText('The company held to the pause');
});

test('an event says on how many independent sources it rests, and why not more', async ({ page }) => {
  await page.goto('/events/pause-agreed/');
  await expect(page.getByRole('heading', { name: /^The accounts/ })).toContainText('rewrites the reports of others');
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
  const words = 'Accounts differ: the date, how many boats held up, who kept the pause';
  await page.getByRole('link', { name: words }).click();
  const differ = page.getByRole('region', { name: 'Accounts differ' });
  await expect(differ.getByRole('heading', { level: 3 })).toHaveText([
    'The date',
    'How many boats held up all boats',
    'Who kept the pause',
  ]);
  await differ.getByRole('link', { name: 'in Three Towns Bridge Company' }).last().click();
  await expect(page.locator(':target')).toContainText('the pause was kept');
});

test('an event that another contradicts names it, and so does the question', async ({ page }) => {
  await page.goto('/events/company-denies-breach/');
  await page.getByRole('link', { name: 'Contradicted: who kept the pause' }).click();
  const contradicted = page.getByRole('region', { name: 'Contradicted' });
  const other = contradicted.getByRole('link', { name: /^A crane moves at the middle pier/ });
  await other.click();
  await expect(page.getByRole('region', { name: 'Contradicted elsewhere' })).toContainText('its crane only turned');
  await page.goto('/questions/who-kept-the-works-pause/');
  const pairs = page.getByRole('region', { name: 'Contradicted: who kept the pause' }).getByRole('listitem');
  await expect(pairs.first()).toContainText('against');
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
  const cost = page.getByRole('table', { name: /^Cost/ });
  await expect(cost.getByRole('row').nth(1)).toContainText('at least 12 million crowns');
  await expect(cost.getByRole('row').nth(2)).toContainText('14 million crowns');
  await cost.getByRole('link', { name: 'council hears an estimate of the toll' }).click();
  await expect(page).toHaveURL('/events/toll-estimate/');
});

test('counts of different things stand beside each other', async ({ page }) => {
  await page.goto('/events/crane-moves/');
  const figures = page.getByRole('region', { name: /^Figures over time/ });
  await expect(figures.getByRole('heading', { level: 3 })).toHaveText('Boats held up counts of different things');
  const tables = figures.getByRole('table');
  await expect(tables.first()).toContainText('early count');
  await expect(tables.nth(1)).toContainText('Boats held up (ferries)');
});
