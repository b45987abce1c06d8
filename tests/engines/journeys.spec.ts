import { expect, test } from './reader.ts';

/* The readers the record is made for, as in `tests/browser/readers.spec.ts`, as far as every driver goes. */

const phone = { width: 360, height: 780 };

test.describe('a reader who missed the news, with a phone', () => {
  test.use({ viewport: phone });

  test('goes from a name in the story to its event, and back to where it was', async ({ reader }) => {
    await reader.visit('/');
    await reader.click('.story a[href^="/events/"]');
    await reader.hasInView('h1');
    await reader.hasInView('.summary');
    await reader.back();
    await reader.isAt('/');
    await reader.hasInView('.story a[href^="/events/"]');
  });
});

test('an analyst gets from the search to all that a speaker said on a thread, and there again by its address', async ({
  reader,
}) => {
  await reader.visit('/events/crane-moves/');
  await reader.type('header [type="search"]', 'Olm');
  await reader.press('Enter');
  await reader.click('.found-names a', 'Petronella Olm');
  await reader.click('nav a', 'The pause in the works');
  await reader.hasInView('h3', 'The pause in the works');
  const address = await reader.ask(() => location.pathname + location.hash);
  await reader.visit('/about/');
  await reader.visit(address);
  await reader.hasInView('h3', 'The pause in the works');
});

test.describe('a journalist with a number, on a phone', () => {
  test.use({ viewport: phone });

  test('finds the event from the search of any page, and the last count on its first screen', async ({ reader }) => {
    await reader.visit('/sources/');
    await reader.type('header [type="search"]', 'boats held up');
    await reader.press('Enter');
    await reader.click('li.event .event-title a', 'A crane moves');
    await reader.isAt('/events/crane-moves/');
    await reader.hasInView('.toll', 'Boats held up: 21 all boats, according to');
  });

  test('copies the number with who gives it', async ({ reader }) => {
    await reader.visit('/events/crane-moves/');
    await reader.click('button', 'Copy Boats held up:');
    await reader.sees('.copied', 'Copied');
    expect(await reader.pastesInto('header [type="search"]')).toMatch(/^Boats held up: \d.*; reported by .*http/);
  });
});

test('a reader with the keyboard alone comes from the top of the front page to an event, and past its head', async ({
  reader,
}) => {
  const focused = () => reader.ask(() => document.activeElement?.getAttribute('href') ?? '');
  await reader.visit('/');
  let presses = 0;
  do {
    await reader.press('Tab');
    presses += 1;
  } while (!(await focused()).startsWith('/events/') && presses < 20);
  expect(presses).toBeLessThan(20);
  const href = await focused();
  await reader.press('Enter');
  await reader.isAt(href);
  await reader.press('Tab', 'Enter');
  await reader.finds('MAIN', () => reader.ask(() => document.activeElement?.tagName));
});

test('a newsroom takes an event with its citation, and the same as data', async ({ reader }) => {
  await reader.visit('/events/crane-moves/');
  const title = await reader.ask(() => document.querySelector('h1')?.textContent.trim());
  await reader.click('summary', 'Cite this page');
  await reader.click('button', 'Copy BibTeX of this page');
  await reader.sees('.copied', 'Copied');
  expect(await reader.pastesInto('header [type="search"]')).toContain(
    'url = {https://harbour-bridge.example/events/crane-moves/}',
  );
  const data = await reader.ask(async () => (await fetch('/data/events.json')).text());
  const { events } = JSON.parse(data) as { readonly events: readonly object[] };
  expect(events).toContainEqual(expect.objectContaining({ id: 'crane-moves', title }));
});
