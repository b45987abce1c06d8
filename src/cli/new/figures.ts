import { type EdtfDate, mustParseEdtf } from '../../chronology/dates/edtf.ts';
import { type Figure, standings } from '../../record/schema/article.ts';
import { ownVoice } from './claims.ts';
import { type Desk, entriesOf } from './desk.ts';
import { between, numberProblem, required } from './problems.ts';
import { type Interview, askOptional, askText, chooseOne, none } from './question.ts';
import { mustChooseEntry } from './registry.ts';

/** Asks for a figure of an event in an article of a date. */
export function* askFigure(desk: Desk, event: EdtfDate | null, published: string): Interview<Figure> {
  const measure = yield* askMeasure(desk);
  const value = Number(yield* askText('Number', 'in plain digits', numberProblem));
  const qualifier = yield* askOptional('Qualifier', 'such as at least, more than, up to');
  const of = yield* askOptional('Of whom or what', wordingOf(desk, measure));
  const asOf = yield* askOptional(
    'When the count stood so',
    'EDTF, where the article says it',
    between(event, mustParseEdtf(published)),
  );
  const standing = yield* askStanding(desk, measure, asOf);
  const by = yield* mustChooseEntry(desk, 'actors', 'Who gives it', [ownVoice]);
  return {
    measure,
    value,
    ...(qualifier && { qualifier }),
    ...(of && { of }),
    ...(standing && { standing }),
    ...(asOf && { asOf }),
    by,
  };
}

/** Only counts that grow can be early or replaced, and an hour says it better. */
function* askStanding(desk: Desk, measure: string, asOf = ''): Interview<Figure['standing']> {
  const grows = entriesOf(desk, 'measures').some(([id, entry]) => id === measure && entry['grows'] === true);
  if (!grows || asOf.includes('T')) return undefined;
  const standing = yield* chooseOne('Standing of the count', [
    { value: none, label: 'Not known' },
    ...standings.map((word) => ({ value: word, label: word })),
  ]);
  return standings.find((word) => word === standing);
}

/** A record without a registry of measures names them in words. */
function* askMeasure(desk: Desk): Interview<string> {
  if (entriesOf(desk, 'measures').length > 0) return yield* mustChooseEntry(desk, 'measures', 'What it counts');
  return yield* askText('What it counts', 'such as killed, days', required);
}

/** The wording of `of` that a measure has most often, so that numbers of one thing can be compared. */
function wordingOf({ record }: Desk, measure: string): string {
  const counts = new Map<string, number>();
  for (const figure of record.articles.flatMap(({ data }) => data.events.flatMap(({ figures = [] }) => figures))) {
    if (figure.measure === measure && figure.of !== undefined) counts.set(figure.of, (counts.get(figure.of) ?? 0) + 1);
  }
  const used = [...counts].sort(([, a], [, b]) => b - a).map(([of]) => of);
  return used.length === 0 ? 'a few words' : `recorded so far: ${used.slice(0, 3).join(' · ')}`;
}
