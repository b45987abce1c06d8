import type { Page } from '@playwright/test';
import { readPages, withoutSpace } from './pdf.ts';
import { events } from './record.ts';
import { expect, test } from './reader.ts';

/** What a printed event begins and ends with, and what comes between. */
interface Printed {
  readonly title: string;
  readonly account: string;
  readonly told: string;
}

const paper = { format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } } as const;
const shownEvents = (page: Page): Promise<readonly Printed[]> =>
  page.locator('li.event:not([hidden])').evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector('.event-title')?.textContent ?? '',
      account: item.querySelector('.told')?.textContent ?? '',
      told: item.querySelector('.source-count span')?.textContent ?? '',
    })),
  );
for (const path of ['/', '/?actor=southmole&kind=statement', '/?thread=bridge-height&order=newest', '/2019/04/']) {
  test(`every event is printed, whole on one page: ${path}`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    const printed = await shownEvents(page);
    const pages = readPages(await page.pdf(paper));
    expect(printed.length).toBeGreaterThan(3);
    const cut = printed.filter(
      ({ title, account, told }) => !pages.some((text) => follow(text, [title, account, told])),
    );
    expect(cut.map(({ title }) => title)).toEqual([]);
    const whole = pages.join('');
    const others = new Set(events.map(({ title }) => withoutSpace(title)));
    for (const { title } of printed) others.delete(withoutSpace(title));
    if (path !== '/2019/04/') expect([...others].filter((title) => whole.includes(title))).toEqual([]);
  });
}

test('where an article tells an event itself, its address is printed', async ({ page }) => {
  await page.goto('/articles/2019-04-03-island-radio-crane/');
  const addresses = await page
    .locator('[data-original]:visible')
    .evaluateAll((links) => links.map((link) => link.dataset['original'] ?? ''));
  const whole = readPages(await page.pdf(paper)).join('');
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !whole.includes(withoutSpace(address)))).toEqual([]);
});

test('a narrowed view is headed by its filter in words, and ends with its version and address', async ({ page }) => {
  await page.goto('/?actor=southmole&kind=statement');
  await expect(page.locator('cite-view pre').first()).toContainText('?actor=southmole&kind=statement');
  const whole = readPages(await page.pdf(paper)).join('');
  expect(whole).toContain(withoutSpace('Events involving Southmole, of kind statement'));
  expect(whole).toMatch(/\(Version[\da-f]{12}\)/);
  expect(whole).toContain('https://harbour-bridge.example/?actor=southmole&kind=statement');
  expect(whole, 'what leads into the whole record stays away').not.toContain(withoutSpace('threads to follow'));
  expect(whole, 'so does the story').not.toContain(withoutSpace('How the bridge came to open'));
});

test('the whole timeline is no narrowed view', async ({ page }) => {
  await page.goto('/');
  const whole = readPages(await page.pdf(paper)).join('');
  expect(whole).not.toContain('Eventsinvolving');
  expect(whole).toContain(withoutSpace('threads to follow'));
  expect(whole).toContain(withoutSpace('Southmole offered more ferries instead; Northpier turned them down.'));
  expect(whole).not.toContain(withoutSpace('Skip to the timeline'));
  expect(whole).toMatch(/\(Version[\da-f]{12}\)/);
});

test('an event is printed with every account, its claims, and the address of every article', async ({ page }) => {
  await page.goto('/events/crane-moves/');
  const said = await page
    .locator('.report :is(.report-text, .report-notes) > p:not(.facts), .claims li > .claim')
    .allTextContents();
  const addresses = await page
    .locator('.report .facts a[rel="external"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const whole = readPages(await page.pdf(paper)).join('');
  expect(said.length).toBeGreaterThan(15);
  expect(said.filter((text) => !whole.includes(withoutSpace(text)))).toEqual([]);
  expect(addresses.filter((address) => !whole.includes(withoutSpace(address)))).toEqual([]);
  expect(whole).toMatch(/\(Version[\da-f]{12}\)/);
  expect(whole).toContain('https://harbour-bridge.example/events/crane-moves/');
});

test('a text cut out of a page is missed', async ({ page }) => {
  await page.setContent('<p>First</p><p style="display: none">Second</p><p>Žluťoučký Перемир’я fi</p>');
  const [text = ''] = readPages(await page.pdf(paper));
  expect(text).toBe('FirstŽluťoučkýПеремир’яfi');
});

/** Whether texts follow one another on a page. */
function follow(page: string, texts: readonly string[]): boolean {
  let from = 0;
  for (const text of texts) {
    const at = page.indexOf(withoutSpace(text), from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
