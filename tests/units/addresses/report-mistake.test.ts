import { describe, expect, test } from 'vitest';
import { reportAddress } from '../../../src/addresses/report-mistake.ts';
import { mistakeWords } from '../../../src/words/en/ui.ts';

const page = 'https://record.example/events/truce/';
const mail = (email: string, title = 'A Record') =>
  reportAddress({ name: 'The editors', email }, title, page, mistakeWords);
const form = (url: string) => reportAddress({ name: 'The editors', url }, 'A Record', page, mistakeWords);

test('a mail names the record and the page, line by line', () => {
  expect(mail('desk@record.example')).toBe(
    'mailto:desk@record.example?subject=Mistake%20in%20A%20Record&body=Page%3A%20https%3A%2F%2Frecord.example%2Fevents%2Ftruce%2F%0D%0A%0D%0AWhat%20is%20wrong%3A%0D%0A%0D%0AA%20source%20that%20shows%20it%3A%0D%0A',
  );
});

describe('what would end a part of a mail address is encoded', () => {
  test.each(['a+b@record.example', "o'neill@record.example", 'a?cc=x&y@record.example', 'a%40b@record.example'])(
    '%s',
    (email) => {
      const { protocol, pathname, searchParams } = new URL(mail(email));
      expect([protocol, decodeURIComponent(pathname), [...searchParams.keys()]]).toEqual([
        'mailto:',
        email,
        ['subject', 'body'],
      ]);
    },
  );

  test.each(['Brücke & Hafen', 'Is it 100 % true?', 'A+B', 'Мир #1'])('title: %s', (title) => {
    const subject = /[?&]subject=([^&]*)/.exec(mail('desk@record.example', title))?.[1] ?? '';
    expect(decodeURIComponent(subject)).toBe(`Mistake in ${title}`);
    expect(subject).not.toContain('+');
  });
});

test.each([
  ['https://record.example/form', 'https://record.example/form?page=https%3A%2F%2Frecord.example%2Fevents%2Ftruce%2F'],
  [
    'https://forms.example/f?id=7#top',
    'https://forms.example/f?id=7&page=https%3A%2F%2Frecord.example%2Fevents%2Ftruce%2F#top',
  ],
])('a form is told the page: %s', (url, address) => {
  expect(form(url)).toBe(address);
});
