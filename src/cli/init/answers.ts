import type { Site } from '../../record/schema/site.ts';
import { type Interview, askText } from '../new/question.ts';
import { findProblem } from './problem.ts';

/** What is known of a new record: keys of `site.yaml`. */
export type Answers = Partial<Site>;

/** One thing that is asked of a new record; its answer may also come as an option of the command. */
interface Asked {
  readonly option: string;
  readonly message: string;
  readonly hint: string;
  readonly isOptional?: boolean;
  readonly initial?: string;
  /** The keys that an answer fills; null where it is not in the form of the hint. */
  readonly read: (answer: string) => Answers | null;
}

/** The addresses of the licences that need only be named. */
export const licences: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

const questions: readonly Asked[] = [
  { option: 'title', message: 'Title', hint: 'the name of the chronology', read: (title) => ({ title }) },
  {
    option: 'description',
    message: 'Description',
    hint: 'what it covers, in a sentence or two',
    read: (description) => ({ description }),
  },
  {
    option: 'language',
    message: 'Language',
    hint: 'a BCP 47 tag such as en',
    initial: 'en',
    read: (language) => ({ language }),
  },
  {
    option: 'time-zone',
    message: 'Time zone',
    hint: 'an IANA zone such as Europe/Paris',
    initial: Intl.DateTimeFormat().resolvedOptions().timeZone,
    read: (timeZone) => ({ timeZone }),
  },
  {
    option: 'period',
    message: 'Period',
    hint: 'first and last day, month or year, such as 2024-03/2025',
    read: (period) => ({ period }),
  },
  {
    option: 'url',
    message: 'Address of the site',
    hint: 'https://…, also with a path',
    isOptional: true,
    read: (url) => ({ url }),
  },
  {
    option: 'license',
    message: 'Licence',
    hint: `${Object.keys(licences).join(', ')}, or another name and the address of its text`,
    isOptional: true,
    read: readLicence,
  },
  {
    option: 'publisher',
    message: 'Publisher',
    hint: 'as citations name it',
    isOptional: true,
    read: (publisher) => ({ publisher }),
  },
  {
    option: 'contact',
    message: 'Contact for corrections',
    hint: 'who answers, then an email or the address of a form, such as The editors, editors@example.org',
    isOptional: true,
    read: readContact,
  },
];

/** The options of the command, in the order in which it asks. */
export const options = Object.fromEntries(questions.map(({ option }) => [option, { type: 'string' as const }]));

/** Answers as they are given with the command: options by name. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** Says what is wrong with the options, and where nobody can be asked, which are missing. */
export function problemsOf(given: Given, canAsk: boolean): readonly string[] {
  return questions.flatMap((asked) => {
    const answer = given[asked.option];
    if (typeof answer !== 'string') {
      return canAsk || asked.isOptional === true ? [] : [`Missing --${asked.option}, expected ${asked.hint}`];
    }
    const problem = problemOf(asked, answer);
    return problem === undefined ? [] : [`--${asked.option}: ${problem}`];
  });
}

/** Asks what the options leave open; where nobody can be asked, that is left out. */
export function* askAnswers(given: Given, canAsk: boolean): Interview<Answers> {
  let answers: Answers = {};
  for (const asked of questions) {
    const { option, message, hint, isOptional, initial } = asked;
    let answer = given[option];
    if (answer === undefined && canAsk) {
      const end = isOptional === true ? '; leave empty if there is none' : '';
      answer = yield* askText(message, hint + end, (text) => problemOf(asked, text), initial);
    }
    if (typeof answer === 'string' && answer.trim() !== '') answers = { ...answers, ...asked.read(answer.trim()) };
  }
  return answers;
}

function problemOf({ isOptional, hint, read }: Asked, answer: string): string | undefined {
  const text = answer.trim();
  if (text === '') return isOptional === true ? undefined : `Expected ${hint}`;
  const filled = read(text);
  return filled === null ? `Unexpected "${text}", expected ${hint}` : findProblem(filled);
}

function readLicence(answer: string): Answers | null {
  const known = Object.keys(licences).find((name) => name.toLowerCase() === answer.toLowerCase());
  const [, name, url] = /^(.+?),?\s+(https?:\S+)$/.exec(answer) ?? [undefined, known, licences[known ?? '']];
  return name === undefined || url === undefined ? null : { license: { name, url } };
}

function readContact(answer: string): Answers | null {
  const [, name, address] = /^(.+?),?\s+<?([^\s<>]+)>?$/.exec(answer) ?? [];
  if (name === undefined || address === undefined) return null;
  return { contact: { name, [/^https?:/.test(address) ? 'url' : 'email']: address } };
}
