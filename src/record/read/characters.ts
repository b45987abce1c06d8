/** A character that cannot be published, with its place in a text. */
export interface Invisible {
  readonly index: number;
  readonly message: string;
}

/** Finds the first character that no reader can see and that may do harm, and says which it is. */
export function findInvisible(written: string): Invisible | null {
  const text = written.replace(emojiSequences, (sequence) => '#'.repeat(sequence.length));
  const found = refused
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  return found ? { index: found.index, message: describe(found[0]) } : null;
}

/**
 * Finds the character reference, such as `&#x202E;`, that put an unreadable character into the text read from a source:
 * one that `findInvisible` refuses, or one that does not exist.
 */
export function findUnreadable(source: string, read: string): Invisible | null {
  if (!read.includes('\uFFFD') && !findInvisible(read)) return null;
  for (const { 0: reference, 1: hex = '', 2: decimal, index } of source.matchAll(numericReference)) {
    if (isReadable(decimal === undefined ? parseInt(hex, 16) : Number(decimal))) continue;
    return { index, message: `Unexpected character "${reference}", expected visible text: remove it` };
  }
  return null;
}

function describe(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\r') {
    return `Unexpected carriage return ${code} without a line feed, expected lines ending in LF or CRLF: change the line endings`;
  }
  if (character === '\uFFFD') {
    return `Unexpected replacement character ${code}, expected the character that was lost: type it again`;
  }
  return `Unexpected invisible character ${code}, expected visible text: remove it`;
}

/** Keys with a sign on them, and flags of parts of a country, are written with characters that are refused elsewhere. */
const emojiSequences = /[\p{Emoji_Keycap_Sequence}\p{RGI_Emoji_Tag_Sequence}]/gv;

const refused: readonly RegExp[] = [
  // Controls but tab and line ends; halves of surrogate pairs; what Unicode lets a font leave out, which makes two texts
  // look the same (zero-width and soft hyphens, tags, fillers, byte order marks inside); bidirectional embeddings,
  // overrides and isolates, which make a text read other than it is; separators that only some programs take for line
  // ends; noncharacters. No language needs one of them to be written.
  /[[\p{Cc}\p{Cs}\p{DI}\p{NChar}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFD]--[\t\n\r\u061C\u180E\u200C-\u200F\p{VS}]]/v,
  // Lines end in the same place for every program that counts them.
  /\r(?!\n)/,
  // Persian, the Indic scripts and emoji are written with joiners, after a letter or sign that can join.
  /(?<![[\p{L}\p{M}\p{ExtPict}\p{EMod}]--[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}]])[\u200C\u200D]/v,
  // A variation selector chooses a form of the letter or sign before it; Latin, Greek and Cyrillic have none to choose.
  /(?<![[\p{L}\p{M}\p{S}\p{Emoji}]--[\p{ASCII}\p{VS}\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}]])[\p{VS}\u180E]/v,
  // Marks of direction are needed only near letters that run from right to left.
  /(?<![\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}].{0,80})[\u061C\u200E\u200F](?!.{0,80}[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}])/v,
];

/** One that no backslash escapes. */
const numericReference = /(?<=(?<!\\)(?:\\\\)*)&#(?:x([\da-f]+)|(\d+));/gi;

function isReadable(codePoint: number): boolean {
  if (codePoint > 0x10ffff) return false;
  const character = String.fromCodePoint(codePoint);
  return !findInvisible(character);
}
