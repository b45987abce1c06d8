import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { conduct } from '../../../../src/cli/new/prompt.ts';
import { chooseOne, none, notListed } from '../../../../src/cli/new/question.ts';

const enter = '\r';
const options = [
  { value: none, label: 'None' },
  { value: notListed, label: 'Not in the list: add one' },
  { value: 'ada-brook', label: 'Ada Brook' },
  { value: 'jill-hall', label: 'Jill Hall' },
];

/** The letters j and l move the choice in menus that take no text. */
test.each([
  ['jill', 'jill-hall'],
  ['BROOK', 'ada-brook'],
  ['nobody', notListed],
  ['', undefined],
])('typing “%s” and Enter chooses %s, in a short list too', async (typed, chosen) => {
  const input = new PassThrough();
  const answer = conduct(chooseOne('Who says it', options), { input, output: new PassThrough() });
  input.write(typed);
  input.write(enter);
  expect(await answer).toBe(chosen);
});
