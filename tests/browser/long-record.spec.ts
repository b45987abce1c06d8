import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { longSize, siteOf } from '../records/site.ts';
import { expectNothingOfAxe } from './axe.ts';
import { paste } from './paste.ts';
import { readPages, withoutSpace } from './pdf.ts';
import { expect, loud, test } from './reader.ts';

/* A record of more events than the front page holds, from January to April 2020; April is its front. */

test.use({ directory: siteOf('long') });
loud.use({ directory: siteOf('long') });

interface Published {
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly date: { readonly earliest: string };
    readonly actors: readonly string[];
    readonly summary: readonly { readonly says: string }[];
  }[];
}
const { events } = JSON.parse(readFileSync(join(siteOf('long'), 'data/events.json'), 'utf8')) as Published;
const of = (month: string) => events.filter(({ date }) => date.earliest.startsWith(month));
const far = of('2020-01').at(40)?.id ?? '';
/** The actor with the most events. */
const busiest =
  [
    ...Map.groupBy(
      events.flatMap(({ actors }) => actors),
      (id) => id,
    ),
  ].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
const shown = (page: Page) => page.locator('li.event:visible');
const settled = (page: Page) => expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
const count = (page: Page) => page.locator('.filter-count');
const row = (page: Page, id: string) => page.locator(`li.event[id="${id}"]`);

test('the front page holds the front month, and says where the others are', async ({ page }) => {
  expect(events).toHaveLength(longSize);
  await page.goto('/');
  await expect(shown(page)).toHaveCount(of('2020-04').length);
  await expect(count(page)).toHaveText(`${longSize} events`);
  await expect(page.locator('.other-period')).toHaveText([`Earlier: March 2020 (${of('2020-03').length} events)`]);
  await expect(page.getByRole('navigation', { name: 'Years and months' }).getByRole('link')).toHaveText([
    '2020',
    'Jan',
    'Feb',
    'Mar',
    'Apr',
  ]);
  const picture = await page.locator('.overview-picture').boundingBox();
  expect(picture?.height).toBeLessThanOrEqual(400);
});

test('earlier months come into the list one by one, in their order and under their headings', async ({ page }) => {
  await page.goto('/');
  for (const name of ['March 2020', 'February 2020', 'January 2020']) {
    await page.getByRole('link', { name: `Earlier: ${name}` }).click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
  }
  await expect(page.locator('.other-period')).toHaveCount(0);
  await expect(shown(page)).toHaveCount(longSize);
  await expect(page.locator('.timeline .period > h2')).toHaveText([
    'January 2020',
    'February 2020',
    'March 2020',
    'April 2020',
  ]);
  const first = page.locator('.timeline .day').first();
  await expect(first.getByRole('heading', { level: 3 })).toHaveText('Wednesday 1 January');
  await expect(first.getByRole('heading', { level: 4 }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Newest first' }).click();
  await expect(page.locator('.timeline .period > h2')).toHaveText([
    'April 2020',
    'March 2020',
    'February 2020',
    'January 2020',
  ]);
});

test('a month that is asked for twice comes once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Earlier: March 2020' });
  // Both clicks come before anything can have loaded.
  await link.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await expect(page.getByRole('heading', { level: 2, name: 'March 2020' })).toBeFocused();
  expect(asked.filter((path) => path === '/2020/03/')).toHaveLength(1);
  await expect(page.locator('.timeline .period > h2')).toHaveText(['March 2020', 'April 2020']);
});

loud('a month that does not load can be asked for again', async ({ page }) => {
  await page.route('**/2020/03/', (route) => route.abort('aborted'));
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Earlier: March 2020' });
  const followed = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
  await link.click();
  await followed;
  await page.unroute('**/2020/03/');
  await link.click();
  await expect(page.getByRole('heading', { level: 2, name: 'March 2020' })).toBeFocused();
  await expect(page).toHaveURL('/');
});

test('a month that comes while the newest are first is turned too, and comes below', async ({ page }) => {
  await page.goto('/?order=newest');
  await page.getByRole('link', { name: 'Earlier: March 2020' }).click();
  await expect(page.locator('.timeline .period > h2')).toHaveText(['April 2020', 'March 2020']);
  const march = page.locator('.timeline .period').nth(1);
  await expect(march.locator('.day > h3').first()).toHaveText('Tuesday 31 March');
  await expect(page.locator('.timeline > :last-child')).toHaveText(/^Earlier: February 2020/);
});

test('the address of an event far away leads to it in its month', async ({ page }) => {
  await page.goto(`/#${far}`);
  await expect(row(page, far)).toBeInViewport();
  await expect(row(page, far)).toBeFocused();
  await expect(page.locator('.timeline .period > h2')).toHaveText(['January 2020']);
  await expect(page.locator('.other-period')).toHaveText([/^Later: February 2020/]);
  await page.evaluate((id) => (location.hash = id), of('2020-03').at(7)?.id ?? '');
  await expect(row(page, of('2020-03').at(7)?.id ?? '')).toBeFocused();
  await expect(page.locator('.timeline .period > h2')).toHaveText(['March 2020']);
});

loud('an event whose place does not load leads to no other', async ({ page }) => {
  const rows = '**/index/*/rows-1.json';
  await page.goto(`/#${far}`);
  await expect(row(page, far)).toBeFocused();
  await page.route(rows, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate((id) => (location.hash = id), events.at(-1)?.id ?? '');
  await failed;
  await page.unroute(rows);
  const next = of('2020-03').at(7)?.id ?? '';
  await page.evaluate((id) => (location.hash = id), next);
  await expect(row(page, next)).toBeFocused();
  await expect(page.locator('.found li.event')).toHaveCount(0);
});

test('the address of an event outside a filter shows it before the results', async ({ page }) => {
  const without = of('2020-02').find(({ actors }) => !actors.includes('actor-1'))?.id ?? '';
  await page.goto(`/?actor=actor-1#${without}`);
  await expect(row(page, without)).toBeInViewport();
  await expect(page.locator('.filter-notice')).toContainText('outside your filters');
});

test('a filter finds events of the whole record, says how many, and shows more as it is asked', async ({ page }) => {
  const statements = events.filter(({ kind }) => kind === 'statement');
  await page.goto('/?kind=statement');
  await settled(page);
  await expect(count(page)).toHaveText(`${statements.length} of ${longSize} events`);
  expect(await page.locator('li.event').first().getAttribute('id')).toBe(statements[0]?.id);
  const more = page.getByRole('button', { name: 'Show more' });
  await expect(more).toBeVisible();
  // Scrolling brings more too, so that the button may be gone before it is pressed.
  const press = () => more.evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).click()));
  await expect.poll(async () => (await press(), shown(page).count())).toBe(statements.length);
  const ids = await shown(page).evaluateAll((rows) => rows.map(({ id }) => id));
  expect(new Set(ids)).toEqual(new Set(statements.map(({ id }) => id)));
  expect(ids).toHaveLength(statements.length);
});

loud('results whose rows do not load can be asked for again', async ({ page }) => {
  const rows = '**/index/*/rows-*.json';
  await page.route(rows, (route) => route.abort());
  await page.goto('/?kind=statement');
  const more = page.getByRole('button', { name: 'Show more' });
  await expect(more).toBeVisible();
  await expect(shown(page)).toHaveCount(0);
  await page.unroute(rows);
  await more.click();
  await expect(shown(page).first()).toBeFocused();
});

test('results are there when the list is no longer busy', async ({ page }) => {
  await page.route('**/index/*/rows-*.json', async (route) => {
    await expect(count(page)).toHaveText(/of/);
    expect(await page.locator('.results').getAttribute('aria-busy')).toBe('true');
    await route.continue();
  });
  await page.goto('/?kind=statement');
  await settled(page);
  expect(await shown(page).count()).toBeGreaterThan(0);
});

test('words are marked, whichever letters were typed while they loaded', async ({ page }) => {
  const loaded = Promise.withResolvers<undefined>();
  await page.route('**/index/*/words-*.json', async (route) => {
    await loaded.promise;
    await route.continue();
  });
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Keywords' }).pressSequentially('repair');
  await expect(page).toHaveURL('/?q=repair');
  loaded.resolve(undefined);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
});

test('numbers that scripts write have their thousands apart', async ({ page }) => {
  await page.route('/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ body: (await answer.text()).replace('data-count="600"', 'data-count="12345"') });
  });
  await page.route('**/index/*/head.json', async (route) => {
    const head = (await (await route.fetch()).json()) as { periods: { count: number }[] };
    await route.fulfill({ json: { ...head, periods: head.periods.map((period) => ({ ...period, count: 1204 })) } });
  });
  await page.goto('/');
  await expect(count(page)).toHaveText('12,345 events');
  await page.getByRole('link', { name: 'Earlier: March 2020' }).click();
  await expect(page.locator('.other-period')).toHaveText('Earlier: February 2020 (1,204 events)');
});

test('actor, words and days together are the view that the address says, after reload and on the way back', async ({
  page,
}) => {
  const expected = events.filter(
    ({ actors, date, title, summary }) =>
      actors.includes(busiest) &&
      date.earliest >= '2020-01-10' &&
      date.earliest <= '2020-03-20' &&
      [title, ...summary.map(({ says }) => says)].some((text) => /\brepair/i.test(text)),
  );
  await page.goto('/');
  const box = `[name=actor][value=${busiest}]`;
  await page.locator(`.choices:has(${box}) > summary`).click();
  await page.locator(box).check();
  await page.getByLabel('From').fill('2020-01-10');
  await page.getByLabel('To', { exact: true }).fill('2020-03-20');
  await page.getByRole('searchbox', { name: 'Keywords' }).fill('repair');
  const ids = () => shown(page).evaluateAll((rows) => rows.map(({ id }) => id));
  const address = `/?actor=${busiest}&from=2020-01-10&to=2020-03-20&q=repair`;
  await expect(page).toHaveURL(address);
  await settled(page);
  await expect.poll(async () => (await ids()).length).toBeGreaterThanOrEqual(expected.length);
  const found = await ids();
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
  await expect(count(page)).toHaveText(`${found.length} of ${longSize} events`);
  await expect(page.locator('timeline-filter')).toHaveAttribute(
    'data-view',
    /^Events involving .+, from 10 January 2020/,
  );
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  await page.reload();
  await settled(page);
  await expect.poll(ids).toEqual(found);
  await row(page, found[0] ?? '')
    .locator('.event-title a')
    .click();
  await expect(page).toHaveURL(`/events/${found[0]}/`);
  await page.goBack();
  await settled(page);
  await expect.poll(ids).toEqual(found);
  const marks = page.getByRole('button', { name: /^Remove the filter/ });
  for (let left = await marks.count(); left > 0; left--) {
    await marks.first().click();
    await expect(marks).toHaveCount(left - 1);
  }
  await expect(page).toHaveURL('/');
  await expect(shown(page)).toHaveCount(of('2020-04').length);
});

test('nothing found says what to drop, and what that would bring back', async ({ page }) => {
  await page.goto('/?actor=actor-1&q=zzzz');
  await page.getByRole('button', { name: /^Remove “zzzz”/ }).click();
  await expect(page).toHaveURL('/?actor=actor-1');
  const all = events.filter(({ actors }) => actors.includes('actor-1')).length;
  await expect(count(page)).toHaveText(`${all} of ${longSize} events`);
});

test('days chosen in the overview are shown, whichever they are', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await page.locator('.overview-picture a[data-from]').first().click();
  await expect(page).toHaveURL(/\?from=2020-01-01&to=/);
  await settled(page);
  await expect(row(page, events[0]?.id ?? '')).toBeVisible();
});

test('keys step through results, and copy the link to one', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('/?actor=actor-1');
  await settled(page);
  // Rows come after the count, and before them no key has anywhere to go.
  await expect(page.locator('.results li.event').first()).toBeVisible();
  await page.keyboard.press('j');
  const first = await page.locator('li.event:focus').getAttribute('id');
  await page.keyboard.press('j');
  const second = await page.locator('li.event:focus').getAttribute('id');
  const ids = await shown(page).evaluateAll((rows) => rows.map(({ id }) => id));
  expect(ids.indexOf(second ?? '')).toBe(ids.indexOf(first ?? '') + 1);
  await page.keyboard.press('c');
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await paste(page)).toBe(`${baseURL ?? ''}/#${second}`);
});

loud('where the index does not load, readers are told, and the month stays', async ({ page }) => {
  await page.route('**/index/**', (route) => route.abort());
  await page.goto('/?actor=actor-1');
  await expect(page.locator('.filter-notice')).toHaveText(
    'Filters did not load, so they are ignored. Reload to try again.',
  );
  await expect(shown(page)).toHaveCount(of('2020-04').length);
});

test('a choice loads what it asks about, and an open group what it counts', async ({ page }) => {
  const columns: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/of-(\w+)\.json$/.exec(request.url()) ?? [];
    if (name !== undefined) columns.push(name);
  });
  await page.goto('/');
  const box = page.locator(`[name=actor][value=${busiest}]`);
  await page.locator(`.choices:has([value=${busiest}]) > summary`).first().click();
  await box.check();
  await settled(page);
  await expect(page.locator('li:has(> label > [name=actor]) .count').first()).toHaveText(/\d/);
  expect(columns).toEqual(['actors']);
  await page.locator('summary', { hasText: /^Kind$/ }).click();
  const statements = events.filter(({ kind, actors }) => kind === 'statement' && actors.includes(busiest));
  await expect(page.locator('li:has(> label > [name=kind][value=statement]) .count')).toHaveText(
    `${statements.length}`,
  );
  expect(columns).toEqual(['actors', 'kind']);
});

loud('a filter that does not load is ignored, and leaves no number of another', async ({ page }) => {
  await page.goto('/?kind=statement');
  await settled(page);
  await page.locator('summary', { hasText: /^Kind$/ }).click();
  const number = page.locator('li:has(> label > [name=kind][value=statement]) .count');
  await expect(number).toHaveText(/^\d+$/);
  await page.route('**/index/*/of-actors.json', (route) => route.abort());
  await page.evaluate((id) => {
    const box = document.querySelector<HTMLInputElement>(`[name=actor][value=${id}]`);
    box?.click();
  }, busiest);
  await expect(page.locator('.filter-notice')).toHaveText(
    'Filters did not load, so they are ignored. Reload to try again.',
  );
  await expect(shown(page)).toHaveCount(of('2020-04').length);
  await expect(number).toHaveText('');
});

test('where names are on the pages of letters, Enter opens what is found on any page, and nothing where nothing is found', async ({
  page,
}) => {
  await page.route('**/actors/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<find-entry ', '<find-entry data-names="/actors/names.json" ');
    await route.fulfill({ response, body });
  });
  await page.route('**/actors/names.json', (route) => route.fulfill({ json: [['/actors/far/', 'Far Council']] }));
  await page.goto('/actors/');
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      event.preventDefault();
      document.body.dataset['opened'] = (event.target as Element).closest('a')?.pathname ?? '';
    });
  });
  const opened = () => page.evaluate(() => document.body.dataset['opened']);
  const names = page.getByRole('searchbox', { name: 'Find a name' });
  const status = page.locator('find-entry').getByRole('status').first();

  await names.fill('zzz');
  await expect(status).toHaveText('No matching name.');
  await expect(page.locator('.lettered')).toBeHidden();
  await names.press('Enter');
  expect(await opened()).toBeUndefined();

  await names.fill('far');
  await expect(status).toHaveText('1 of 1 name. Enter opens the first.');
  await names.press('Enter');
  expect(await opened()).toBe('/actors/far/');

  await names.fill('');
  await expect(page.locator('.lettered')).toBeVisible();
});

test.describe('the readers the record is made for', () => {
  test('who missed the news reads the story, and goes from it to an event', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/');
    await page.locator('.story a[href^="/events/"]').first().click();
    await expect(page.locator('.summary')).toBeInViewport();
  });

  test('an analyst gets from the search to all that an actor said, and back by the address of that list', async ({
    page,
  }) => {
    await page.goto(`/events/${far}/`);
    await page.getByRole('banner').getByRole('searchbox').fill('Council of Alder');
    await page.keyboard.press('Enter');
    await page.locator('.found-names').getByRole('link', { name: 'Council of Alder' }).click();
    await expect(page).toHaveURL('/actors/actor-1/');
    const address = page.url();
    await page.goto('/about/');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Council of Alder/);
  });

  test('a journalist finds an event by its words from any page', async ({ page }) => {
    const event = of('2020-02').at(3);
    await page.goto('/sources/');
    await page
      .getByRole('banner')
      .getByRole('searchbox')
      .fill(/item \d+$/.exec(event?.title ?? '')?.[0] ?? '');
    await page.keyboard.press('Enter');
    await row(page, event?.id ?? '')
      .locator('.event-title a')
      .click();
    await expect(page).toHaveURL(`/events/${event?.id}/`);
  });

  test('a teacher prints the events of a view, with the address', async ({ page }) => {
    await page.goto(`/?actor=${busiest}&to=2020-01-31`);
    await settled(page);
    const title = await shown(page).first().locator('.event-title').innerText();
    await expect.poll(async () => withoutSpace(readPages(await page.pdf()).join(''))).toContain(withoutSpace(title));
  });

  test('a reader with a keyboard comes to the first event in few steps', async ({ page }) => {
    await page.goto('/');
    let stops = 0;
    for (; stops < 20; stops++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('li.event') !== null)) break;
      if (await page.evaluate(() => document.activeElement?.matches('.skip[href="#_results"]')))
        await page.keyboard.press('Enter');
    }
    expect(stops).toBeLessThan(20);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('links lead to every month, and to a list of all events', async ({ page }) => {
    await page.goto(`/#${far}`);
    await expect(page.locator('.results')).toContainText('This page has the events of April 2020 alone.');
    await page.getByRole('link', { name: /^Earlier: March 2020/ }).click();
    await expect(page).toHaveURL('/2020/03/');
    await page.goto('/');
    await page.locator('.results').getByRole('link', { name: 'all events by date' }).click();
    await expect(page).toHaveURL('/events/');
  });
});

for (const path of ['/', '/?kind=statement', `/#${far}`]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await expectNothingOfAxe(page, path);
  });
}
