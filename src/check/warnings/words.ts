import { distance } from 'fastest-levenshtein';
import { type Hint, issueAt } from '../rule.ts';
import { oldestFirst } from '../rules/reports.ts';
import { reportsIn } from './places.ts';

/** A quotation may differ from another article's of the same words. */
export const differingQuotes: Hint = (folder, chronology) => {
  const quoted = oldestFirst(folder, reportsIn(folder, chronology)).flatMap(({ event, report, article, path }) =>
    report.claims.flatMap(({ by, quote }, index) =>
      quote === undefined ? [] : [{ event, by, quote, article, path: [...path, 'claims', index, 'quote'] }],
    ),
  );
  return [...Map.groupBy(quoted, ({ event, by }) => `${event.id} ${by}`).values()].flatMap((ofOne) =>
    ofOne.flatMap(({ quote, article, path }, index) => {
      const other = ofOne.slice(0, index).find((one) => one.article !== article && areVariants(one.quote, quote));
      if (!other) return [];
      const message = `“${quote}” is “${other.quote}” in ${other.article.name}: check both, or note that they differ`;
      return [issueAt(article, path, 'differing-quote', message)];
    }),
  );
};

/** A note that nobody else reports an event is outdated when somebody does. */
export const outdatedNotes: Hint = (folder, chronology) =>
  reportsIn(folder, chronology)
    .filter(
      ({ event, report }) => event.reports.length > 1 && /\bno (?:other )?article reports\b/i.test(report.note ?? ''),
    )
    .map(({ event, article, path }) => {
      const message = `The note says that no article reports it, and ${event.reports.length} report the event "${event.id}"`;
      return issueAt(article, [...path, 'note'], 'outdated-note', message);
    });

/** Nearly the same words: neither is a part of the other, and few letters differ. */
function areVariants(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one.includes(other) || other.includes(one)) return false;
  return distance(one, other) <= Math.max(one.length, other.length) / 4;
}

function lettersOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
