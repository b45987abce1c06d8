import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/record/read/text.ts';

function decode(bytes: Uint8Array): string {
  const result = decodeText('one.md', bytes);
  if ('text' in result) return result.text;
  const { line, column, rule } = result.issue;
  return `${line}:${column} ${rule}`;
}

const utf8 = (text: string) => Buffer.from(text);
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32le = (text: string) => Buffer.from(Uint32Array.from(text, (one) => one.codePointAt(0) ?? 0).buffer);
const utf32be = (text: string) => utf32le(text).swap32();
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('encodings', () => {
  const other = '1:1 syntax';
  const damaged = (line: number, column: number) => `${line}:${column} syntax`;

  test.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8('---\ntitle: Тиша\n'), '---\ntitle: Тиша\n'],
    ['UTF-8 with a byte order mark', utf8('\uFEFF---\n'), '---\n'],
    ['nothing', utf8(''), ''],
    ['UTF-16 LE', Buffer.from('---\n', 'utf16le'), other],
    ['UTF-16 LE with a byte order mark', Buffer.from('\uFEFF---\n', 'utf16le'), other],
    ['UTF-16 BE', utf16be('---\n'), other],
    ['UTF-16 BE with a byte order mark', utf16be('\uFEFF---\n'), other],
    ['UTF-32 LE', utf32le('---\n'), other],
    ['UTF-32 LE with a byte order mark', utf32le('\uFEFF---\n'), other],
    ['UTF-32 BE', utf32be('---\n'), other],
    ['UTF-32 BE with a byte order mark', utf32be('\uFEFF---\n'), other],
    ['Latin-1', latin1('---\ntitle: café\n'), damaged(2, 11)],
    ['Windows-1251', Buffer.from([0x61, 0x3a, 0x20, 0xd2, 0xe8, 0xf8, 0xe0]), damaged(1, 4)],
    ['a lone continuation byte', Buffer.from([0x61, 0x0a, 0x62, 0x80]), damaged(2, 2)],
    ['a sequence cut short by the end', Buffer.from([0x61, 0xe2, 0x82]), damaged(1, 2)],
    ['a sequence cut short by a letter', Buffer.from([0x61, 0xe2, 0x82, 0x62]), damaged(1, 2)],
    ['an overlong slash of two bytes', Buffer.from([0x61, 0xc0, 0xaf]), damaged(1, 2)],
    ['an overlong slash of three bytes', Buffer.from([0x61, 0xe0, 0x80, 0xaf]), damaged(1, 2)],
    ['an overlong NUL', Buffer.from([0x61, 0x62, 0xc0, 0x80]), damaged(1, 3)],
    ['half a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), damaged(1, 2)],
    [
      'both halves of a surrogate pair (CESU-8)',
      Buffer.from([0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]),
      damaged(1, 2),
    ],
    ['a code point beyond Unicode', Buffer.from([0x61, 0xf4, 0x90, 0x80, 0x80]), damaged(1, 2)],
    ['a byte that UTF-8 never has', Buffer.from([0x61, 0xff]), damaged(1, 2)],
    ['damage after letters of several bytes', Buffer.from([...utf8('Тиша😀\nТи'), 0xff]), damaged(2, 3)],
  ])('%s', (_name, bytes, expected) => {
    expect(decode(bytes)).toBe(expected);
  });
});

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const name = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

describe('characters nobody can see, in the second line between letters', () => {
  const controls = range(0, 0x9f).filter((code) => (code < 0x20 || code > 0x7e) && ![0x09, 0x0a, 0x0d].includes(code));
  const directions = [...range(0x202a, 0x202e), ...range(0x2066, 0x2069)];
  const separators = [0x2028, 0x2029];
  // Soft hyphen, combining grapheme joiner, Hangul fillers, Khmer inherent vowels, zero-width space, word joiner, invisible
  // operators, deprecated format characters, byte order mark, musical and shorthand controls, annotation anchors, tags.
  const ignorable = [
    ...[0x00ad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x200b, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064],
    ...range(0x206a, 0x206f),
    ...[0x3164, 0xfeff, 0xffa0, 0xfff9, 0xfffa, 0xfffb, 0xfffc, 0x1bca0, 0x1d173, 0xe0001, 0xe0020, 0xe0061, 0xe007f],
  ];
  const noncharacters = [0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x10ffff];
  const joinersAstray = [0x200c, 0x200d, 0x200e, 0x200f, 0x061c, 0x180e, 0xfe00, 0xfe0f, 0xe0100];

  test.each(
    [...controls, ...directions, ...separators, ...ignorable, ...noncharacters, ...joinersAstray].map((code) => [
      name(code),
      code,
    ]),
  )('%s is refused', (_name, code) => {
    expect(decode(utf8(`a\nbc${String.fromCodePoint(code)}d`))).toBe('2:3 syntax');
  });

  test('the first of several is the one that is refused', () => {
    expect(decode(utf8('a\nbc\u200Bd\u0000'))).toBe('2:3 syntax');
    expect(decode(utf8('a\nbc\u0000d\u200B'))).toBe('2:3 syntax');
    expect(decode(utf8('a\nbc\rd\u0000'))).toBe('2:3 syntax');
    expect(decode(utf8('a\nbc\u0000d\r'))).toBe('2:3 syntax');
  });

  test('what is written with several characters moves no place', () => {
    expect(decode(utf8('1\uFE0F\u20E3 a\u200B'))).toBe('1:6 syntax');
  });

  test('a replacement character, where something was lost', () => {
    expect(decode(utf8('a\uFFFD'))).toBe('1:2 syntax');
  });

  test.each(['a\rb', 'a\r', '\ra', 'a\r\r\nb'])('%j has a carriage return without a line feed', (text) => {
    expect(decode(utf8(text))).toBe(`1:${text.indexOf('\r') + 1} syntax`);
  });
});

describe('characters that some language or sign is written with', () => {
  test.each([
    ['tabs and line ends', 'a\tb\nc\r\nd'],
    ['a zero-width non-joiner in Persian', 'می\u200Cخواهم'],
    ['a zero-width joiner in Sinhala', 'ශ්\u200Dරී'],
    ['both in Devanagari', 'क्\u200Cष क्\u200Dष'],
    ['a family of emoji', '👩\u200D👩\u200D👧'],
    ['a profession with a colour of skin', '👩🏽\u200D⚖\uFE0F'],
    ['a heart and a kiss', '👩\u200D❤\uFE0F\u200D💋\u200D👨'],
    ['a sign as text', '☎\uFE0E'],
    ['a Japanese name with a variant of its sign', '葛\u{E0100}城'],
    ['a Mongolian letter in another form', 'ᠠ\u180B'],
    ['a Mongolian vowel set apart', 'ᠨ\u180Eᠠ'],
    ['a right-to-left mark that holds a full stop', 'הפסקת אש בנמל.\u200F'],
    ['a left-to-right mark in a Hebrew line', 'שפת C++\u200E נמל'],
    ['an Arabic letter mark before a number', 'هدنة \u061C30'],
    ['no-break and ideographic spaces', '30\u00A0days\u202F\u3000'],
    ['combining marks', 'e\u0301 и\u0306'],
    ['flags', '🇺🇳'],
    ['flags of parts of a country', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['keys with a digit or a sign', '1\uFE0F\u20E3 #\uFE0F\u20E3'],
  ])('%s', (_name, text) => {
    expect(decode(utf8(text))).toBe(text);
  });
});

describe('the same characters where nothing is written with them', () => {
  test.each([
    ['a joiner after a Latin letter', 'truce\u200D', 6],
    ['a joiner after a Cyrillic letter', 'мир\u200C', 4],
    ['a joiner after an accent', 'e\u0301\u200D', 3],
    ['a joiner at the beginning', '\u200Dtruce', 1],
    ['a joiner after a blank', 'a \u200Db', 3],
    ['two joiners', 'क्\u200D\u200Dष', 4],
    ['a variation selector after a digit', '1\uFE0F', 2],
    ['tags that make no flag', '🏴\u{E0061}\u{E007F}', 3],
    ['two variation selectors', '😀\uFE0F\uFE0F', 4],
    ['a right-to-left mark in a Latin line', 'truce\u200F', 6],
    ['a left-to-right mark in a Latin line', '\u200Etruce', 1],
    ['a mark of direction a line away from what it serves', 'הפסקת אש\n.\u200F', 11],
  ])('%s', (_name, text, at) => {
    const column = at - (text.lastIndexOf('\n') + 1);
    expect(decode(utf8(text))).toBe(`${text.includes('\n') ? 2 : 1}:${column} syntax`);
  });
});
