/** An entry of a register, by what it is sorted. */
export interface Named {
  readonly name: string;
}

/** An entry that is used so many times. */
export interface Used {
  readonly used: number;
}

/** The entries whose names begin with one letter. */
export interface LetterGroup<T> {
  /** A capital letter, without accents that make no other letter of it; `0` for what begins with none. */
  readonly letter: string;
  readonly entries: readonly T[];
}

/** A register of up to so many entries is one list; a longer one is divided by letters. */
const mostInList = 60;

/** So many entries are on one page; of more, each letter has a page. */
const mostInRegister = 500;

/** How a register is divided: not at all, by headings of letters, or into a page for each letter. */
export type RegisterForm = 'list' | 'letters' | 'pages';

/** Tells how a register of so many entries is divided. */
export function formOfRegister(entries: number): RegisterForm {
  if (entries <= mostInList) return 'list';
  return entries <= mostInRegister ? 'letters' : 'pages';
}

/** The name of a letter in an address: itself where it is a plain one, otherwise the number Unicode gives it. */
export function nameLetter(letter: string): string {
  return /^[0A-Z]$/.test(letter)
    ? letter.toLowerCase()
    : `u${letter.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`;
}

/** Sorts by name as an index in a language does: accents and capitals count for nothing, nor does a `The` in front. */
export function sortByName<T extends Named>(entries: Iterable<T>, language: string): readonly T[] {
  const order = orderOf(language);
  return [...entries].sort((a, b) => order.compare(indexed(a), indexed(b)));
}

/** Groups entries by the first letter of their names, in the order of a language. */
export function groupByLetter<T extends Named>(entries: Iterable<T>, language: string): readonly LetterGroup<T>[] {
  const order = orderOf(language);
  const groups = Map.groupBy(sortByName(entries, language), (entry) => letterOf(entry, order));
  return [...groups].map(([letter, ofLetter]) => ({ letter, entries: ofLetter }));
}

/** The entries used most, the first of them first; those used once or never are not among them. */
export function mostUsed<T extends Used>(entries: Iterable<T>, atMost = 6): readonly T[] {
  return [...entries]
    .filter(({ used }) => used > 1)
    .sort((a, b) => b.used - a.used)
    .slice(0, atMost);
}

function indexed({ name }: Named): string {
  return name.replace(/^The (?=\S)/, '');
}

/** Й and И are two letters, É and E are one, where the language has it so. */
function letterOf(entry: Named, order: Intl.Collator): string {
  const first = indexed(entry).normalize('NFC').charAt(0).toUpperCase();
  const plain = first.normalize('NFD').charAt(0);
  const letter = order.compare(first, plain) === 0 ? plain : first;
  return /\p{L}/u.test(letter) ? letter : '0';
}

function orderOf(language: string): Intl.Collator {
  return new Intl.Collator(language, { sensitivity: 'base', numeric: true });
}
