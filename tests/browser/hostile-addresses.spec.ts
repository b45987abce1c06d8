import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { parseFilter } from '../../src/chronology/filter/filter.ts';
import { listKeys } from '../../src/chronology/filter/key-lists.ts';
import { parseAttributes } from '../../src/chronology/filter/attributes.ts';
import { filterEvents } from '../../src/chronology/filter/matching.ts';
import { type WordIndex, findEvents } from '../../src/chronology/filter/search.ts';
import { describeIgnored } from '../../src/features/filter/filter-sentences.ts';
import { readSite } from '../site/pages.ts';
import { hostileHashes, hostileValues, queries } from '../hostile/addresses.ts';
import { vocabulary } from '../vocabulary.ts';
import { expect, test } from './reader.ts';

/** A browser slows down a page that changes its address more often than a reader can. */
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-ipc-flooding-protection'] });
  },
});

interface View {
  readonly shown: number;
  readonly notice: string;
  readonly strangers: number;
}

/** Goes to addresses on the page that is open, one after the other, and says what each shows. */
function visit(page: Page, addresses: readonly string[]): Promise<readonly View[]> {
  return page.evaluate((given) => {
    const drawn = (inside: string) =>
      document.querySelectorAll(`:is(.filter-marks, .filter-feeds, .filter-widenings, .found-names) ${inside}`).length;
    const strangers = () => document.querySelectorAll('timeline-filter *').length - drawn('*');
    const usual = strangers();
    return given.map((address) => {
      history.replaceState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      return {
        shown: document.querySelectorAll('li.event:not([hidden])').length,
        notice: document.querySelector('.filter-notice')?.textContent ?? '',
        strangers: strangers() - usual + drawn(':not(li, button, a, p)'),
      };
    });
  }, addresses);
}

/** Goes to the timeline, and waits until it has its index of words. */
async function openWithWords(page: Page): Promise<void> {
  await page.goto('/?q=a');
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
}

/** The events and the values that exist, as the page has them. */
async function readPage(page: Page) {
  const items = await page
    .locator('li.event')
    .evaluateAll((all: HTMLElement[]) =>
      all.map(({ id, dataset }) => ({ id, dataset: Object.fromEntries(Object.entries(dataset)) })),
    );
  const choices = await page
    .locator('form input[type="checkbox"]')
    .evaluateAll((all: HTMLInputElement[]) =>
      all.map(({ name, value, dataset }) => ({ name, value, dataset: Object.fromEntries(Object.entries(dataset)) })),
    );
  const events = parseAttributes(
    items,
    choices.filter(({ name }) => name !== 'not'),
  );
  const valuesOf = (key: string) => choices.filter(({ name }) => name === key).map(({ value }) => value);
  const known = vocabulary({
    ...Object.fromEntries(listKeys.map((key) => [key, valuesOf(key)])),
    not: valuesOf('actor'),
  });
  return { events, known, index: JSON.parse(await readSite('/search.json')) as WordIndex };
}

test('addresses made at random show what they ask for, and name what they cannot', async ({ page }) => {
  test.slow();
  await openWithWords(page);
  const { events, known, index } = await readPage(page);
  const addresses = fc
    .sample(queries, { seed: 1, numRuns: process.env['ALL'] === '1' ? 1000 : 100 })
    .map((query) => `/${query}`);
  const views = await visit(page, addresses);
  const expected = addresses.map((address): View => {
    const { filter, ignored } = parseFilter(new URL(address, 'https://record.example/').search, known);
    const notice = describeIgnored(ignored, filter).join(' ');
    return {
      shown: filterEvents(events, filter, filter.q === '' ? null : findEvents(index, filter.q)).length,
      notice,
      strangers: 0,
    };
  });
  expect(views).toEqual(expected);
  expect(new Set(views.map(({ notice }) => notice)).size).toBeGreaterThan(addresses.length / 2);
  await expectUnharmed(page);
});

test('what is large is named shortly, and the page stays readable', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openWithWords(page);
  const all = await page.locator('li.event').count();
  const withAnA = (await visit(page, ['/?q=a']))[0]?.shown;
  const many = Array.from({ length: 5000 }, (_, index) => `actor=nobody-${index}`).join('&');
  const long = 'x'.repeat(100_000);
  const addresses = [
    [`/?${many}`, all],
    [`/?actor=${long}`, all],
    [`/?from=${long}&match=${long}&kind=${long}`, all],
    [`/?q=${long}`, 0],
    [`/?q=${'a+'.repeat(50_000)}`, withAnA],
    [`/?q=${'%E2%80%AE'.repeat(10_000)}`, 0],
  ] as const;
  for (const [address, shown] of addresses) {
    const [view] = await visit(page, [address]);
    expect(view?.shown).toBe(shown);
    expect(view?.notice.length, address.slice(0, 20)).toBeLessThan(600);
    expect((await page.title()).length).toBeLessThan(120);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'no sideways scrolling',
    ).toBeLessThanOrEqual(320);
  }
  await visit(page, [`/?${many}`]);
  await expect(page.locator('.filter-notice')).toContainText(
    'Ignored actor=“nobody-4”: not in this record. And 4995 more.',
  );
});

test('fragments that name nothing change nothing', async ({ page }) => {
  await page.goto('/?kind=statement');
  const strikes = await page.locator('li.event:visible').count();
  for (const hash of hostileHashes) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, hash);
    await expect(page.locator('li.event:visible'), hash.slice(0, 40)).toHaveCount(strikes);
    await expect(page.locator('.filter-notice')).toBeEmpty();
  }
  await expectUnharmed(page);
});

test('loaded anew, what does not exist is named, whatever it is and whatever the fragment', async ({ page }) => {
  test.slow();
  const keys = ['actor', 'not', 'kind', 'source', 'thread', 'place', 'question', 'weight', 'from', 'to', 'match'];
  const values = hostileValues
    .filter((value) => /^(?!$|&|any$|all$|9999)/.test(value))
    .slice(0, process.env['ALL'] === '1' ? 32 : 12);
  for (const [index, value] of values.entries()) {
    const hash = hostileHashes[index % hostileHashes.length] ?? '';
    await page.goto(`/?${keys[index % keys.length] ?? ''}=${value}&utm_source=letter${hash}`);
    await expect(page.locator('.filter-notice')).toHaveText(
      /^(Ignored \w+=“[^]+”: .+|“[^]+” is not a date and was ignored\. Use YYYY-MM-DD)\.$/,
    );
    await expect(page.locator('.filter-notice *')).toHaveCount(0);
    await expect(page.locator('.filter-count')).toHaveText(/^\d+ events$/);
  }
  await expectUnharmed(page);
});

async function expectUnharmed(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => ({
      pwned: 'pwned' in window,
      prototype: Object.keys(Object.prototype),
      body: document.body instanceof HTMLBodyElement,
      getElementById: typeof document.getElementById,
      cookie: document.cookie,
    })),
  ).toEqual({ pwned: false, prototype: [], body: true, getElementById: 'function', cookie: '' });
}
