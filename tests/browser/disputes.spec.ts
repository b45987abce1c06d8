import { expect, test } from './reader.ts';

const pause = 'The pause in the works';

test('where each commitment stands is shown for a day the reader chooses', async ({ page }) => {
  await page.goto('/threads/');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: pause }) });
  const chosen = row.getByRole('cell').last();
  const day = page.getByLabel('On this day');
  await expect(day).toHaveValue('2019-05-05');
  await expect(chosen).toHaveText('Expired, 1 breach alleged');
  await day.fill('2019-04-03');
  await expect(chosen).toHaveText('In force, 1 breach alleged');
  await day.fill('2019-03-01');
  await expect(chosen).toHaveText('Not proposed yet');
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
      'Expired, 1 breach alleged',
      'Expired, 1 breach alleged',
    ]);
  });
});

test('a question shows who answers what, in which words, where, and who does not', async ({ page }) => {
  await page.goto('/questions/who-kept-the-works-pause/');
  const matrix = page.getByRole('table', { name: 'Who answers what, and when' });
  const olm = matrix.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Petronella Olm' }) });
  await expect(olm).toContainText('The company kept it, Southmole did not');
  await expect(olm).toContainText('Southmole did not keep it');
  const mayor = matrix.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'İsmet Gökkuşağı' }) });
  await expect(mayor.getByText('changed')).toHaveCount(1);
  const silent = matrix.getByRole('row').filter({ hasText: 'No answer on record' });
  await expect(silent).toContainText(['Skerry Island']);
  await olm.getByRole('link', { name: 'The company kept it, Southmole did not' }).first().click();
  await expect(page.locator(':target')).toContainText('The company held to the pause');
});

test('an event says on how many independent sources it rests, and why not more', async ({ page }) => {
  await page.goto('/events/pause-agreed/');
  await expect(page.getByRole('heading', { name: /^The accounts/ })).toContainText('rewrites the reports of others');
  await page.goto('/events/olm-briefing/');
  const differ = page.getByRole('region', { name: 'Accounts differ' });
  await differ.getByRole('link', { name: 'in The Harbour Post' }).click();
  await expect(page.locator(':target')).toContainText('the same cannot be said of our neighbours');
});
