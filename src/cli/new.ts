import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { autocomplete, autocompleteMultiselect, cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import { expectedOfAddress } from '../check/rules/addresses.ts';
import { expectedOfId } from '../check/rules/ids.ts';
import { findUnrecorded } from '../check/rules/permalinks.ts';
import { parseEdtf } from '../chronology/dates/edtf.ts';
import { writeEditorSchemas } from '../record/editor-schemas/write.ts';
import { contentDirectory } from '../record/read/folder.ts';
import { kinds } from '../record/schema/article.ts';
import { readContent, readSoundRecord } from './content.ts';
import { type NewEvent, suggestId, writeArticle } from './new-article.ts';

const record = await readSoundRecord({ drafts: true });
const taken = new Set([...record.permalinks.ids, ...findUnrecorded(record)]);

intro('New article');
const source = await answered(autocomplete({ message: 'Publisher', options: named(record.sources) }));
const date = await ask('Publication date', 'EDTF, such as 2025-04-18', dateProblem);
const title = await ask('Headline', 'as published', required);
const url = await ask('Address (URL)', 'leave empty if unknown', (value) =>
  value === '' ? undefined : sayExpected(expectedOfAddress(value)),
);
const actors = await answered(
  autocompleteMultiselect({ message: 'Actors it is about or quotes', options: named(record.actors), required: true }),
);
const recorded = record.articles.flatMap(({ data }) =>
  data.events.flatMap(({ id, title }) => (title === undefined ? [] : [{ value: id, label: title, hint: id }])),
);
const event = await answered(
  autocomplete({
    message: 'Event it leads with',
    options: [{ value: '', label: 'A new event' }, ...recorded],
  }),
).then((id) => (id === '' ? askForEvent() : { id }));
const account = await ask('What the article says of it', 'one to three sentences in your own words', required);

const name = suggestId(`${date.slice(0, 10)} ${source} ${title}`);
const file = join(contentDirectory(), 'articles', `${name}.md`);
const article = writeArticle({
  title,
  date,
  source,
  url,
  actors,
  event,
  account,
});
await writeFile(file, article, { flag: 'wx' });
await writeEditorSchemas(await readContent());
outro(`Wrote ${file}. Add its other events and a summary, then run npm run check and npm run permalinks`);

async function askForEvent(): Promise<NewEvent> {
  const eventTitle = await ask('Event title', 'a short, neutral headline of your own', required);
  const id = await ask('Event id (permanent)', suggestId(eventTitle), idProblem, suggestId(eventTitle));
  const eventDate = await ask('Event date', 'EDTF, such as 2025-04-18', dateProblem, date);
  const kind = await answered(
    select({ message: 'Kind of event', options: kinds.map((value) => ({ value, label: value })) }),
  );
  return { id, title: eventTitle, date: eventDate, kind };
}

/** Choices by name; typing finds them by any spelling. */
function named(registry: Readonly<Record<string, { readonly name: string; readonly aliases?: string[] | undefined }>>) {
  return Object.entries(registry).map(([value, { name, aliases = [] }]) => ({
    value,
    label: name,
    hint: [value, ...aliases].join(', '),
  }));
}

async function ask(
  message: string,
  placeholder: string,
  problem: (value: string) => string | undefined,
  initialValue = '',
): Promise<string> {
  return answered(text({ message, placeholder, initialValue, validate: (value) => problem(value ?? '') }));
}

/** An answer, unless the author has broken off: then nothing is written. */
async function answered<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (isCancel(answer)) {
    cancel('Cancelled, nothing written.');
    process.exit(1);
  }
  return answer as Exclude<T, symbol>;
}

function required(value: string): string | undefined {
  return value.trim() === '' ? 'Expected an answer' : undefined;
}

function dateProblem(value: string): string | undefined {
  const result = parseEdtf(value);
  return 'problem' in result ? `Expected ${result.problem.expected}` : undefined;
}

function idProblem(value: string): string | undefined {
  if (taken.has(value)) return 'This id is taken: start again and choose that event, or use another id';
  return sayExpected(expectedOfId(value));
}

function sayExpected(expected: string | null): string | undefined {
  return expected === null ? undefined : `Expected ${expected}`;
}
