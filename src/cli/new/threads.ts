import { type ReportAsWritten, steps } from '../../record/schema/article.ts';
import { type Desk, optionsOf } from './desk.ts';
import { type Interview, type Option, chooseMany, chooseOne, none } from './question.ts';

type Threads = NonNullable<ReportAsWritten['threads']>;

/** Asks for the threads of an event, and for the step it takes in each commitment. */
export function* askThreads(desk: Desk): Interview<Threads> {
  const { threads } = desk.record;
  const options = Object.entries(threads).map(([value, { title, kind }]) => ({
    value,
    label: title,
    hint: `${value}, ${kind}`,
  }));
  if (options.length === 0) return [];
  const asked: Threads = [];
  for (const id of yield* chooseMany('Threads it belongs to', options)) {
    const thread = threads[id];
    asked.push(thread?.kind === 'commitment' ? yield* askStep(desk, id, thread.title) : id);
  }
  return asked;
}

function* askStep(desk: Desk, id: string, title: string): Interview<Threads[number]> {
  const step = yield* chooseOne(`Step in “${title}”`, [
    { value: none, label: 'None' },
    ...steps.map((value) => ({ value, label: value })),
  ]);
  const known = steps.find((one) => one === step);
  if (known === undefined) return id;
  const by = yield* chooseOne('Whose step it is', [{ value: none, label: 'All take it together' }, ...sides(desk)]);
  return { id, step: known, ...(by && { by }) };
}

/** The parties; then the actors, of which those of no party stand for themselves. */
function sides(desk: Desk): readonly Option[] {
  const parties = desk.record.site.parties.map(({ id, name }) => ({ value: id, label: name, hint: 'party' }));
  const isParty = new Set(parties.map(({ value }) => value));
  return [...parties, ...optionsOf(desk, 'actors').filter(({ value }) => !isParty.has(value))];
}
