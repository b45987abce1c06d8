import { expect, test } from './reader.ts';

const energy = 'The halt to strikes on energy infrastructure';

test('where each commitment stands is shown for a day the reader chooses', async ({ page }) => {
  await page.goto('/threads/');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: energy }) });
  const chosen = row.getByRole('cell').last();
  const day = page.getByLabel('On this day');
  await expect(day).toHaveValue('2025-05-16');
  await expect(chosen).toHaveText(/Expired, \d+ breaches alleged/);
  await day.fill('2025-03-18');
  await expect(chosen).toHaveText('Accepted, 1 breach alleged');
  await day.fill('2025-02-01');
  await expect(chosen).toHaveText('Not proposed yet');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is shown for the end of each month and of the record', async ({ page }) => {
    await page.goto('/threads/');
    const headings = page.getByRole('table').first().getByRole('columnheader');
    const days = ['28 February 2025', '31 March 2025', '30 April 2025', '16 May 2025'];
    await expect(headings).toHaveText(['Commitment', ...days]);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: energy }) });
    await expect(row.getByRole('cell')).toHaveText([
      /Not proposed yet/,
      /In force, \d breaches alleged/,
      /Expired, \d+ breaches alleged/,
      /Expired, \d+ breaches alleged/,
    ]);
  });
});

test('a question shows who answers what, in which words, where, and who does not', async ({ page }) => {
  await page.goto('/questions/who-kept-the-energy-moratorium/');
  const matrix = page.getByRole('table', { name: 'Who answers what, and when' });
  const peskov = matrix.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Dmitry Peskov' }) });
  await expect(peskov).toContainText('Russia kept it, Ukraine did not');
  await expect(peskov).toContainText('Ukraine did not keep it');
  const tykhyi = matrix.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Heorhii Tykhyi' }) });
  await expect(tykhyi.getByText('changed')).toHaveCount(1);
  const silent = matrix.getByRole('row').filter({ hasText: 'No answer on record' });
  await expect(silent).toContainText(['United States']);
  await peskov.getByRole('link', { name: 'Russia kept it, Ukraine did not' }).first().click();
  await expect(page.locator(':target')).toContainText('Russia held to the temporary moratorium');
});

test('an event says on how many independent sources it rests, and why not more', async ({ page }) => {
  await page.goto('/events/ukraine-accepts-30-day-ceasefire/');
  await expect(page.getByRole('heading', { name: /^The accounts/ })).toContainText('rewrites the reports of others');
  await page.goto('/events/peskov-briefing/');
  const differ = page.getByRole('region', { name: 'Accounts differ' });
  await differ.getByRole('link', { name: 'in RT' }).click();
  await expect(page.locator(':target')).toContainText('the same cannot be said for the Ukrainian side');
});
