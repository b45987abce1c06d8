import { expect, test } from 'vitest';
import { findBareSigns } from '../../../../src/record/read/github-markdown.ts';

const paragraph = 'paragraph';
const heading = 'heading';
const item = 'listItem';
const quotation = 'blockquote';

test.each<[type: Parameters<typeof findBareSigns>[0], source: string, found: string]>([
  [paragraph, '| a | b |\n|---|---|', 'table at 0: | a | b |\n|---|---|'],
  [paragraph, 'so:\na | b\r\n:-: | --: \nc | d', 'table at 4: a | b\r\n:-: | --: '],
  [paragraph, 'a | b\n> --- | ---', 'table at 0: a | b\n> --- | ---'],
  [paragraph, 'so ~~a b~~.', 'strikethrough at 3: ~~a b~~'],
  [paragraph, '~~a\nb~~', 'strikethrough at 0: ~~a\nb~~'],
  [heading, '## ~~ab~~', 'strikethrough at 3: ~~ab~~'],
  [item, '- [ ] a', 'task at 2: [ ]'],
  [item, '+   [x]\ta', 'task at 4: [x]'],
  [item, '12) [X] a', 'task at 4: [X]'],
  [quotation, '> [!NOTE]\n> a', 'alert at 2: [!NOTE]'],
  [quotation, '>[!tip] \t\n> a', 'alert at 1: [!tip]'],
  [quotation, '> a\n> [!CAUTION]', 'alert at 6: [!CAUTION]'],
])('a %s of %j has a sign of GitHub’s', (type, source, expected) => {
  const found = findBareSigns(type, source);
  const { name, index = 0, length = 0 } = found ?? {};
  expect(`${name} at ${index}: ${source.slice(index, index + length)}`).toBe(expected);
});

test.each<[type: Parameters<typeof findBareSigns>[0], source: string]>([
  [paragraph, 'a | b'],
  [paragraph, 'a | b\n--- c'],
  [paragraph, 'a | b\n--- | c'],
  [paragraph, 'a | b\nc ---'],
  [paragraph, 'a\n---'],
  [heading, '| a |\n|---|'],
  [paragraph, 'so ~~ a~~'],
  [paragraph, 'so ~~a ~~'],
  [paragraph, 'so ~~~ab~~~'],
  [paragraph, 'so \\~~ab~~'],
  [paragraph, 'so ~~ab~~~'],
  [quotation, '> so ~~ab~~'],
  [paragraph, '[a](/b~~cd~~)'],
  [item, '- [ ]a'],
  [item, '- [y] a'],
  [item, '- a [ ] b'],
  [item, '-     [ ] a'],
  [item, 'a) [ ] a'],
  [paragraph, '- [ ] a'],
  [quotation, '> [!NOTE] a'],
  [quotation, '> [!NOTE]a'],
  [quotation, '> [!OTHER]'],
  [quotation, '> a [!NOTE]'],
  [paragraph, '> [!NOTE]'],
])('a %s of %j has none', (type, source) => {
  expect(findBareSigns(type, source)).toBeNull();
});
