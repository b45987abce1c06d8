import { expect, test } from 'vitest';
import { parseStory } from '../../../../src/record/read/story.ts';

const parse = (text: string) => parseStory('content/stories/2025-04.md', '2025-04', text);
const offered = {
  type: 'link',
  to: 'event',
  id: 'truce-offered',
  words: [{ type: 'text', text: 'offered' }],
};

test('a story is chapters of paragraphs, those before the first heading without a title', () => {
  const { chapters, issues } = parse(
    'She [offered](event:truce-offered).\n\n## *Harbour*\n\nHe [offered](event:truce-offered)\n**twice**.\n',
  );
  expect(issues).toEqual([]);
  expect(chapters).toEqual([
    { title: null, paragraphs: [[{ type: 'text', text: 'She ' }, offered, { type: 'text', text: '.' }]] },
    {
      title: [{ type: 'emphasis', words: [{ type: 'text', text: 'Harbour' }] }],
      paragraphs: [
        [
          { type: 'text', text: 'He ' },
          offered,
          { type: 'text', text: '\n' },
          { type: 'strong', words: [{ type: 'text', text: 'twice' }] },
          { type: 'text', text: '.' },
        ],
      ],
    },
  ]);
});

test.each([
  ['none', 'It was [offered](event:truce-offered).\n', {}],
  ['a title', '---\ntitle: An offer\n---\nIt was [offered](event:truce-offered).\n', { title: 'An offer' }],
  ['a line of dashes further down', 'It was offered.\n\n---\nTwice.\n', {}],
  ['dashes that begin a line of text', '--- is a line\n', {}],
])('the frontmatter of a story: %s', (_what, text, data) => {
  expect(parse(text).data).toEqual(data);
});

test.each(['---', '---\ntitle: An offer\n', '--- \t\r\ntitle: An offer\r\n'])('%j is never closed', (text) => {
  expect(
    parse(text).issues.map(({ line, column, rule, message }) => [line, column, rule, message.slice(0, 47)]),
  ).toEqual([[1, 1, 'syntax', 'Unexpected frontmatter that is never closed, ex']]);
});

test('a story without frontmatter has nothing written anywhere, and all of it in its first line', () => {
  const story = parse('It was offered.\n');
  expect(story.placeOf(['title'])).toEqual({ line: 1, column: 1 });
  expect(story.writtenAt(['title'])).toBeNull();
});

test('what cannot be read has all in its first line', () => {
  const story = parse('---\ntitle: An offer\n');
  expect(story.placeOf(['title'])).toEqual({ line: 1, column: 1 });
  expect(story.writtenAt(['title'])).toBeNull();
});

test('every link is known with the place of its id, however often the id is in the line', () => {
  const { links } = parse(
    '---\ntitle: Truce\n---\nThe [truce](thread:truce) was *[offered](event:truce)*; [who](question:who-broke-the-truce)?\n',
  );
  expect(links).toEqual([
    { to: 'thread', id: 'truce', line: 4, column: 20 },
    { to: 'event', id: 'truce', line: 4, column: 48 },
    { to: 'question', id: 'who-broke-the-truce', line: 4, column: 72 },
  ]);
});

test.each([
  ['HTML', 'It was <b>[offered](event:truce-offered)</b>.', ['1:8 unsafe-markdown', '1:41 unsafe-markdown']],
  ['an address that browsers run', '[It](event:truce) [runs](javascript:alert(1)).', ['1:19 story-form']],
  ['strikethrough', '[It](event:truce) was ~~offered~~.', ['1:23 unsafe-markdown']],
  ['a story of more than 10,000 characters', `[It](event:truce) ${'was '.repeat(2500)}`, ['1:10001 long-summary']],
])('refuses %s', (_what, text, expected) => {
  expect(parse(text).issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected);
});
