import { expect, test } from './reader.ts';

test.use({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });

test('three moves lead to all that a speaker said on a thread, each with its day, and to the address of that list', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Actors' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Petronella Olm' }).last().click();
  const groups = page.getByRole('navigation', { name: 'Statements by thread' });
  await groups.getByRole('link', { name: 'The pause in the works' }).click();
  await expect(page).toHaveURL('/actors/petronella-olm/#works-pause');
  const said = page.getByRole('region', { name: 'The pause in the works' });
  await expect(said.getByRole('heading', { level: 3 })).toBeInViewport();
  const days = said.getByRole('listitem').locator('time, .date');
  await expect(days.first()).toHaveText('5 April 2019');
  await expect(said.getByRole('listitem').first()).toContainText('the same cannot be said of our neighbours');
  await expect(said.getByRole('link', { name: 'Link to this list' })).toHaveAttribute('href', '#works-pause');
});

test('two sides are beside each other on every question, and in the reverse order lead there', async ({ page }) => {
  await page.goto('/questions/');
  await page.getByRole('link', { name: 'Northpier and Southmole' }).click();
  await expect(page).toHaveURL('/sides/northpier/southmole/');
  const row = page.getByRole('row').filter({ hasText: 'Who kept the pause in the works?' });
  await expect(row).toContainText('Incompatible answers');
  await expect(row.getByRole('cell').first()).toContainText('Petronella Olm, 20 April 2019');
  await expect(row.getByRole('cell').last()).toContainText('The company did not keep it');
  await page.goto('/sides/southmole/northpier/');
  await expect(page).toHaveURL('/sides/northpier/southmole/');
});
