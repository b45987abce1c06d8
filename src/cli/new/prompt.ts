import {
  type Option as Choice,
  autocomplete,
  autocompleteMultiselect,
  cancel,
  confirm,
  isCancel,
  note,
  select,
  text,
} from '@clack/prompts';
import { splitWords } from '../../chronology/filter/spelling.ts';
import { type Interview, type Question, none, notListed } from './question.ts';

/** Asks the questions of an interview in the terminal. Where the author breaks off, the command ends with exit code 1. */
export async function conduct<T>(interview: Interview<T>): Promise<T> {
  let step = interview.next();
  while (step.done !== true) {
    const answer = await put(step.value);
    if (isCancel(answer)) {
      cancel('Cancelled, nothing written.');
      process.exit(1);
    }
    step = interview.next(answer);
  }
  return step.value;
}

/** Beyond as many options as this, typing is faster than looking. */
const atAGlance = 14;

async function put(question: Question): Promise<unknown> {
  if (question.type === 'show') {
    note(question.text, question.title);
    return undefined;
  }
  const { message } = question;
  switch (question.type) {
    case 'yes':
      return confirm({ message, initialValue: false });
    case 'text':
      return text({
        message,
        placeholder: question.hint,
        initialValue: question.initial,
        validate: (value) => question.problem(value ?? ''),
      });
    case 'one': {
      const options = [...question.options];
      if (options.length <= atAGlance) return select({ message, options });
      return autocomplete({ message, options: foundAmong(options), filter: matches, validate: expectOne });
    }
    case 'many':
      return autocompleteMultiselect({
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
