import { readPages, withoutSpace } from './pdf.ts';
import { expect, test } from './reader.ts';

/* The readers the record is made for, each on the whole way; steps of it are tested by the specs of the pages. */

const phone = { width: 360, height: 780 };

test.describe('a reader who missed the news, with a phone', () => {
  test.use({ viewport: phone });

  test('reads the story first, and goes from a name in it to its event', async ({ page }) => {
    await page.goto('/');
    const told = await page.locator('.story').innerText();
    expect(told.trim().split(/\s+/).length).toBeLessThan(500);
    const link = page.locator('.story a[href^="/events/"]').first();
    const href = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(href ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.locator('.summary')).toBeInViewport();
  });
});

test.describe('an analyst, with scripts', () => {
  test('gets from the search to all that a speaker said on a thread, and back by the address of that list', async ({
    page,
  }) => {
    await page.goto('/events/crane-moves/');
    await page.getByRole('banner').getByRole('searchbox').fill('Olm');
    await page.keyboard.press('Enter');
    await page.locator('.found-names').getByRole('link', { name: 'Petronella Olm' }).click();
    const groups = page.getByRole('navigation', { name: 'Statements by thread' });
    await groups.getByRole('link', { name: 'The pause in the works' }).click();
    const address = page.url();
    await page.goto('/about/');
    await page.goto(address);
    const said = page.getByRole('region', { name: 'The pause in the works' });
    await expect(said.getByRole('heading', { level: 3 })).toBeInViewport();
    const items = said.getByRole('listitem').filter({ has: page.getByRole('link') });
    await expect(items.first().locator('.date, time').first()).toBeVisible();
  });
});

test.describe('a journalist with a number, on a phone', () => {
  test.use({ viewport: phone });

  test('finds the event from the search of any page, and the last count on its first screen', async ({ page }) => {
    await page.goto('/sources/');
    await page.getByRole('banner').getByRole('searchbox').fill('boats held up');
    await page.keyboard.press('Enter');
    await page
      .locator('li.event:visible')
      .getByRole('link', { name: /^A crane moves/ })
      .first()
      .click();
    await expect(page).toHaveURL('/events/crane-moves/');
    await expect(page.locator('.toll')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.toll')).toContainText(/Boats held up:\s+21 all boats, according to/);
  });
});

test.describe('a teacher with a printer and a slow line', () => {
  test.use({ javaScriptEnabled: false });

  test('prints a month without scripts: its name and address, and who answered whom on one sheet', async ({ page }) => {
    await page.goto('/events/');
    await page.getByRole('heading', { name: 'April 2019' }).getByRole('link').click();
    const pages = readPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(pages[0]).toContain(withoutSpace('The Harbour Bridge Record https://harbour-bridge.example/2019/04/'));
    expect(pages.filter((text) => text.includes(withoutSpace('Who answered whom in April 2019')))).toHaveLength(1);
    expect(pages.at(-1)).toContain(`${String(pages.length)}/${String(pages.length)}`);
  });
});

test.describe('a reader with the keyboard alone', () => {
  test('comes from the top of the front page to the page of an event', async ({ page }) => {
    await page.goto('/');
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    let presses = 0;
    do {
      await page.keyboard.press('Tab');
      presses += 1;
    } while (!(await at()).startsWith('/events/') && presses < 20);
    expect(presses).toBeLessThan(20);
    const href = await at();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
});

test.describe('a newsroom', () => {
  test('takes an event with its citation, and the same as data', async ({ page, request }) => {
    await page.goto('/events/crane-moves/');
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByText('Cite this page').click();
    await expect(page.locator('.cite')).toContainText('https://harbour-bridge.example/events/crane-moves/');
    const data = (await (await request.get('/data/events.json')).json()) as { readonly events: readonly object[] };
    expect(data.events).toContainEqual(expect.objectContaining({ id: 'crane-moves', title }));
  });
});
