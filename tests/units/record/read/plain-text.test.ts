import { expect, test } from 'vitest';
import { findMarkdown } from '../../../../src/record/read/plain-text.ts';

test.each([
  ['a *word* in it', '*word*'],
  ['a **word** in it', '**word**'],
  ['see [the page](https://gazette.example/)', '[the page](https://gazette.example/)'],
  ['see [the page][1]\n\n[1]: https://gazette.example/', '[the page][1]'],
  ['![a map](/map.png)', '![a map](/map.png)'],
  ['![a map][1]\n\n[1]: /map.png', '![a map][1]'],
  ['run `npm`', '`npm`'],
  ['<https://gazette.example/>', '<https://gazette.example/>'],
])('%j has Markdown: %j', (text, found) => {
  expect(findMarkdown(text)).toBe(found);
});

test.each(['plain words', 'two * three', 'snake_case_name', '[sic]', 'a < b', 'a ` mark'])('%j has none', (text) => {
  expect(findMarkdown(text)).toBeNull();
});
