import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { waitForLayout } from './budgets/visit.ts';
import { paste } from './paste.ts';
import { expect, test } from './reader.ts';

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const idsIn = (page: Page) => page.locator('li.event:visible').evaluateAll((items) => items.map(({ id }) => id));
const help = (page: Page) => page.getByRole('dialog', { name: 'Shortcuts' });

for (const path of ['/', '/?actor=thaddeus-reyk', '/?order=newest', '/2019/04/', '/threads/works-pause/']) {
  test(`j and k go from event to event, and stop at the ends: ${path}`, async ({ page }) => {
    await page.goto(path);
    const ids = await idsIn(page);
    const gone: string[] = [];
    for (const key of ['j', 'j', 'j', 'k', 'k', 'k']) {
      await page.keyboard.press(key);
      gone.push(await focusedId(page));
    }
    expect(gone).toEqual([ids[0], ids[1], ids[2], ids[1], ids[0], ids[0]]);
    await page.locator(`li.event[id="${ids.at(-1) ?? ''}"]`).focus();
    await page.keyboard.press('j');
    expect(await focusedId(page)).toBe(ids.at(-1));
  });
}

for (const height of [900, 256]) {
  test(`at ${height} px of height an event reached by j shows its focus and its title below the headings`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height });
    await page.goto('/2019/04/');
    for (let turn = 0; turn < 12; turn += 1) {
      await page.keyboard.press('j');
      const faults = await page.evaluate(() => {
        const event = document.activeElement as HTMLElement;
        const title = event.querySelector('.event-title a')?.getBoundingClientRect() ?? new DOMRect();
        const seen = document.elementFromPoint(title.left + 2, title.top + 4);
        return {
          outline: getComputedStyle(event).outlineStyle,
          title: event.contains(seen),
        };
      });
      expect(faults).toEqual({ outline: 'solid', title: true });
    }
  });
}

test('j goes on from where the reader has scrolled to', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('j');
  const ids = await idsIn(page);
  await page.locator(`li.event[id="${ids[12] ?? ''}"]`).evaluate((item) => item.scrollIntoView());
  await page.keyboard.press('k');
  expect(await focusedId(page)).toBe(ids[11]);
});

test('on the page of an event j and k lead to the events after and before', async ({ page }) => {
  await page.goto('/2019/04/');
  const [before, at, after] = await idsIn(page);
  await page.goto(`/events/${at ?? ''}/`);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(`/events/${after ?? ''}/`);
  await page.keyboard.press('k');
  await page.waitForURL(`/events/${at ?? ''}/`);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(`/events/${before ?? ''}/`);
});

test.describe('c', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('copies the link to the event that has the focus', async ({ page, baseURL }) => {
    await page.goto('/?actor=petronella-olm');
    await page.locator('li.event[id="olm-briefing"]').focus();
    await page.keyboard.press('c');
    await expect(page.getByText('Link copied')).toBeVisible();
    expect(await paste(page)).toBe(`${baseURL ?? ''}/#olm-briefing`);
  });

  test('copies the link to the first event in view where none has the focus', async ({ page, baseURL }) => {
    await page.goto('/');
    await page.locator('li.event[id="crane-moves"]').evaluate((item) => item.scrollIntoView());
    await page.keyboard.press('c');
    await expect(page.getByText('Link copied')).toBeVisible();
    expect(await paste(page)).toBe(`${baseURL ?? ''}/#crane-moves`);
  });

  test('copies the address of the page of an event', async ({ page, baseURL }) => {
    await page.goto('/events/crane-moves/');
    await page.keyboard.press('c');
    await expect(page.getByText('Link copied')).toBeVisible();
    expect(await paste(page)).toBe(`${baseURL ?? ''}/events/crane-moves/`);
  });
});

for (const width of [320, 1280]) {
  test(`/ leads into the search of the masthead, and is not typed, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    const words = page.getByRole('searchbox', { name: 'Search' });
    await page.goto('/?q=pause');
    // The page leads to its results first, and then lays out what is around them.
    await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
    await waitForLayout(page);
    await page.keyboard.press('/');
    await expect(words).toBeFocused();
    await expect(words).toBeInViewport();
    await page.keyboard.type('jk/?c');
    await expect(words).toHaveValue('jk/?c');
    await expect(help(page)).toBeHidden();
  });
}

test('? says which keys a page has; Esc closes it and gives the focus back', async ({ page }) => {
  const listed = async () => {
    await expect(help(page)).toBeVisible();
    return (await help(page).locator('dl > div').allInnerTexts()).map((row) => row.split(/\s/)[0]);
  };
  await page.goto('/');
  await page.getByRole('link', { name: 'Threads' }).first().focus();
  await page.keyboard.press('?');
  expect(await listed()).toEqual(['j', 'k', 'c', '/', '?', 'Esc']);
  await page.keyboard.press('j');
  expect(await focusedId(page), 'keys rest while it is open').toBe('');
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Threads' }).first()).toBeFocused();
  await page.goto('/sources/');
  await page.keyboard.press('?');
  expect(await listed()).toEqual(['/', '?', 'Esc']);
});

test('2.1.4: keys are switched off, and stay off on every page until they are switched on', async ({ page }) => {
  await page.goto('/events/crane-moves/');
  await page.getByRole('button', { name: 'Shortcuts' }).click();
  await help(page).getByRole('checkbox', { name: 'Use single-key shortcuts' }).uncheck();
  await help(page).getByRole('button', { name: 'Close' }).click();
  for (const path of ['/events/crane-moves/', '/2019/04/', '/']) {
    await page.goto(path);
    await waitForLayout(page);
    const before = await page.locator('body').innerText();
    await page.keyboard.type('abcdefghijklmnopqrstuvwxyz0123456789?/.,+-*#');
    await expect(page).toHaveURL(path);
    expect(await focusedId(page)).toBe('');
    expect(await page.locator('body').innerText()).toBe(before);
  }
  await page.getByRole('button', { name: 'Shortcuts' }).click();
  await help(page).getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await focusedId(page)).not.toBe('');
});

test('keys with Ctrl, Alt or Meta are left to the browser', async ({ page }) => {
  await page.goto('/');
  for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+j`);
  expect(await focusedId(page)).toBe('');
});

test('where the browser remembers nothing, keys work and are switched off for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/2019/04/');
  await page.keyboard.press('j');
  const first = await focusedId(page);
  await page.keyboard.press('?');
  await help(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await focusedId(page)).toBe(first);
});

for (const { width, colorScheme } of [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const) {
  test(`axe finds nothing in the list of keys at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include('dialog')
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}
