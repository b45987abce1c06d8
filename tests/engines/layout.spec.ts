import { expect, test } from './reader.ts';

const question = '/questions/who-kept-the-works-pause/';

test('a position on a question is in one column, and the columns begin at one height', async ({ reader }) => {
  await reader.visit(question);
  const places = await reader.ask(() =>
    [...document.querySelectorAll('.position')].map((position) => {
      const { left, top } = position.getBoundingClientRect();
      return { parts: position.getClientRects().length, left, top: Math.round(top) };
    }),
  );
  expect(places.map(({ parts }) => parts)).toEqual([1, 1, 1, 1]);
  const columns = Map.groupBy(places, ({ left }) => left).values();
  const tops = [...columns].map((column) => Math.min(...column.map(({ top }) => top)));
  expect(tops).toEqual([tops[0], tops[0], tops[0]]);
});

test('an event has every report at its left, and no name of a source in two columns', async ({ reader }) => {
  await reader.visit('/events/crane-moves/');
  const { lefts, parts } = await reader.ask(() => ({
    lefts: [...document.querySelectorAll('.reports > h2, .report-text')].map(
      (part) => part.getBoundingClientRect().left,
    ),
    parts: [...document.querySelectorAll('.aside ol > li')].map((item) => item.getClientRects().length),
  }));
  expect(lefts.length).toBe(7);
  expect(new Set(lefts).size).toBe(1);
  expect(parts).toEqual([1, 1, 1, 1, 1, 1]);
});

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const path of ['/', '/?q=pause', '/events/crane-moves/', question, '/on/2019-04-12/', '/2019/04/']) {
      test(`${path} fits its width`, async ({ reader }) => {
        await reader.visit(path);
        expect(await reader.ask(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  });
}
