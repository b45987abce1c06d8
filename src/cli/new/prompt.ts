import {
  type CommonOptions,
  type Option as Choice,
  autocomplete,
  autocompleteMultiselect,
  cancel,
  confirm,
  isCancel,
  note,
  text,
} from '@clack/prompts';
import { splitWords } from '../../chronology/filter/spelling.ts';
import { type Interview, type Question, none, notListed } from './question.ts';

/** Where questions are read from and written to, if not the terminal of the command. */
type Terminal = Pick<CommonOptions, 'input' | 'output'>;

/** Asks the questions of an interview in the terminal. Where the author breaks off, the command ends with exit code 1. */
export async function conduct<T>(interview: Interview<T>, terminal: Terminal = {}): Promise<T> {
  let step = interview.next();
  while (step.done !== true) {
    const answer = await put(step.value, terminal);
    if (isCancel(answer)) {
      cancel('Cancelled, nothing written.');
      process.exit(1);
    }
    step = interview.next(answer);
  }
  return step.value;
}

async function put(question: Question, terminal: Terminal): Promise<unknown> {
  if (question.type === 'show') {
    note(question.text, question.title, terminal);
    return undefined;
  }
  const { message } = question;
  switch (question.type) {
    case 'yes':
      return confirm({ ...terminal, message, initialValue: false });
    case 'text':
      return text({
        ...terminal,
        message,
        placeholder: question.hint,
        initialValue: question.initial,
        validate: (value) => question.problem(value ?? ''),
      });
    // Short lists take typing too: in a menu without it, the letters of a name move the choice, and Enter takes another.
    case 'one':
      return autocomplete({
        ...terminal,
        message,
        options: foundAmong([...question.options]),
        filter: matches,
        validate: expectOne,
      });
    case 'many':
      return autocompleteMultiselect({
        ...terminal,
        message,
        options: foundAmong([...question.options]),
        required: question.required,
        filter: matches,
      });
  }
}

/** Enter with no option in sight chooses nothing, not even none. */
function expectOne(value: unknown): string | undefined {
  return value === undefined ? 'Expected one of the list: change what you typed' : undefined;
}

/** Any spelling finds an option. */
function matches(search: string, { value, label, hint }: Choice<string>): boolean {
  const words = splitWords(`${label ?? ''} ${hint ?? ''}`);
  return value === notListed || splitWords(search).every((one) => words.some((word) => word.startsWith(one)));
}

/** Once the author types, Enter chooses what was found, and never nothing; where nothing is found, it can be added. */
function foundAmong(options: Choice<string>[]) {
  const named = options.filter(({ value }) => value !== none && value !== notListed);
  return function (this: { readonly userInput: string }): Choice<string>[] {
    if (this.userInput === '') return options;
    return named.some((option) => matches(this.userInput, option))
      ? named
      : options.filter((one) => one.value !== none);
  };
}
