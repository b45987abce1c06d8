/** One of the answers that are offered. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Says what is wrong with an answer, and what was expected; undefined where nothing is. */
export type Problem = (answer: string) => string | undefined;

/** What an author is asked, or shown, next. */
export type Question =
  | {
      readonly type: 'text';
      readonly message: string;
      readonly hint: string;
      readonly initial: string;
      readonly problem: Problem;
    }
  | { readonly type: 'one'; readonly message: string; readonly options: readonly Option[] }
  | {
      readonly type: 'many';
      readonly message: string;
      readonly options: readonly Option[];
      readonly required: boolean;
    }
  | { readonly type: 'yes'; readonly message: string }
  | { readonly type: 'show'; readonly title: string; readonly text: string };

/** Questions in their order, each of which may depend on the answers before; what is made of them comes at the end. */
export type Interview<T> = Generator<Question, T, unknown>;

/** Value of the option to add what is not in the list; no id can be like it. */
export const notListed = '+';

/** Value of the option that chooses nothing. */
export const none = '-';

/** Asks for a text. */
export function* askText(message: string, hint: string, problem: Problem, initial = ''): Interview<string> {
  const answer = (yield { type: 'text', message, hint, initial, problem }) as string | undefined;
  return answer?.trim() ?? '';
}

/** Asks for a text that may be left out. */
export function* askOptional(
  message: string,
  hint: string,
  problem: Problem = () => undefined,
): Interview<string | undefined> {
  const text = yield* askText(message, `${hint}; leave empty if there is none`, (answer) =>
    answer.trim() === '' ? undefined : problem(answer.trim()),
  );
  return text === '' ? undefined : text;
}

/** Asks for texts with commas between them; undefined where there is none. */
export function* askList(message: string, hint: string): Interview<readonly string[] | undefined> {
  const items = ((yield* askOptional(message, hint)) ?? '').split(',').map((item) => item.trim());
  const filled = items.filter((item) => item !== '');
  return filled.length > 0 ? filled : undefined;
}

/** Asks for one of some options; undefined where `none` is chosen. */
export function* chooseOne(message: string, options: readonly Option[]): Interview<string | undefined> {
  const value = (yield { type: 'one', message, options }) as string;
  return value === none ? undefined : value;
}

/** Asks for one of a fixed list of words. */
export function* chooseWord<Word extends string>(message: string, words: readonly Word[]): Interview<Word> {
  return (yield { type: 'one', message, options: words.map((value) => ({ value, label: value })) }) as Word;
}

/** Asks for any number of options. */
export function* chooseMany(
  message: string,
  options: readonly Option[],
  required = false,
): Interview<readonly string[]> {
  return (yield { type: 'many', message, options, required }) as readonly string[];
}

/** Asks for yes or no; Enter alone means no. */
export function* askYes(message: string): Interview<boolean> {
  return (yield { type: 'yes', message }) as boolean;
}

/** Shows a text before the next question. */
export function* show(title: string, text: string): Interview<void> {
  yield { type: 'show', title, text };
}

/** Asks the same again for as long as the author has more. */
export function* askEach<T>(message: string, ask: () => Interview<T>): Interview<T[]> {
  const all: T[] = [];
  while (yield* askYes(all.length === 0 ? message : `${message.replace(/\?$/, '')}, one more?`)) {
    all.push(yield* ask());
  }
  return all;
}
