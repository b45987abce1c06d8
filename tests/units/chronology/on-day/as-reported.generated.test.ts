import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRecord } from '../../../../src/check/check.ts';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { daysOfChange } from '../../../../src/chronology/on-day/days.ts';
import { buildOnDayView } from '../../../../src/chronology/views/on-day.ts';
import { readFolder } from '../../../../src/record/read/folder.ts';
import type { Article, ReportAsWritten, Sentence } from '../../../../src/record/schema/article.ts';
import type { ContentRecord } from '../../../../src/record/schema/record.ts';
import { record } from '../../record.ts';

/**
 * The record without the articles published after a day. Where one of them defined an event, the first that is left does
 * so instead, in the same words: names and dates are of today.
 */
function withoutLater(written: ContentRecord, day: string): ContentRecord {
  const isKept = ({ data }: { readonly data: Article }) => mustParseEdtf(data.date).latest <= day;
  const kept = written.articles
    .filter(isKept)
    .toSorted(
      (a, b) =>
        compare(mustParseEdtf(a.data.date).earliest, mustParseEdtf(b.data.date).earliest) || compare(a.name, b.name),
    );
  const definitions = new Map(
    written.articles
      .filter((file) => !isKept(file))
      .flatMap(({ data }) => data.events.filter(({ title }) => title !== undefined).map((event) => [event.id, event])),
  );
  const names = new Set(kept.map(({ name }) => name));
  const articles = kept.map((file) => {
    const events = file.data.events.map((event): ReportAsWritten => {
      const { title, kind, date, dateNote, weight, summary, updates } = definitions.get(event.id) ?? event;
      definitions.delete(event.id);
      const [first, ...others] = summary ?? [];
      const isFounded = ({ from }: Sentence) => from.every((name) => names.has(name));
      // Only the first sentence of a summary can stand alone.
      const founded = first && isFounded(first) ? [first, ...others.filter(isFounded)] : [];
      return withoutGaps({ ...event, title, kind, date, dateNote, weight, updates, summary: founded });
    });
    return { ...file, data: { ...file.data, events } };
  });
  return { ...written, articles };
}

/** Keys without a value are left out. */
function withoutGaps(report: object): ReportAsWritten {
  return JSON.parse(JSON.stringify(report)) as ReportAsWritten;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** All that the page of a day shows but what was reported later; of an event, what names it. */
function shownOn(written: ContentRecord, day: string): unknown {
  const { later: _later, ...shown } = buildOnDayView(buildChronology(written), day);
  return JSON.parse(
    JSON.stringify(shown, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'reports' in value && 'title' in value && 'id' in value
        ? { id: value.id, title: value.title }
        : value,
    ),
  );
}

describe.each(['harbour-bridge', 'observatory'])(
  '%s: the page of a day rests on what was published by then',
  async (name) => {
    const written = buildRecord(await readFolder(join(import.meta.dirname, '../../../records', name)), {
      drafts: false,
    });
    test.each(daysOfChange(buildChronology(written)))('%s', (day) => {
      expect(shownOn(written, day)).toEqual(shownOn(withoutLater(written, day), day));
    });
  },
);

const ids = ['talks', 'raid', 'vote', 'toll'] as const;
const days = ['2025-04-10', '2025-04-11', '2025-04-12', '2025-04-13', '2025-04-12T09:00+03:00', '2025-04'] as const;
const anyDay = fc.constantFrom(...days);
const by = fc.constantFrom('mayor', 'council', 'article');
const few = { maxLength: 2 };
const anyReport = fc.record({
  threads: fc.array(
    fc.record({
      id: fc.constant('truce'),
      step: fc.constantFrom('proposed', 'accepted', 'in-force', 'breach-alleged', 'ended'),
      by: fc.constantFrom('mayor', 'council'),
    }),
    few,
  ),
  respondsTo: fc.subarray([...ids], few),
  account: fc.constantFrom('It is told so.', 'It is told otherwise.'),
  claims: fc.array(
    fc.record({
      by,
      says: fc.constantFrom('Yes.', 'No.'),
      question: fc.constant('who-fired'),
      answer: fc.constantFrom('north', 'south'),
    }),
    few,
  ),
  figures: fc.array(
    fc.record({ measure: fc.constantFrom('killed', 'violations'), value: fc.integer({ min: 1, max: 9 }), by }),
    few,
  ),
});
const anyRecord = fc
  .record({
    published: fc.array(anyDay, { minLength: 4, maxLength: 6 }),
    reports: fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat(5), anyReport), { minLength: 6, maxLength: 16 }),
    dates: fc.tuple(anyDay, anyDay, anyDay, anyDay),
    kinds: fc.tuple(...ids.map(() => fc.constantFrom('statement' as const, 'strike' as const))),
    from: fc.array(fc.subarray([0, 1, 2, 3], { minLength: 1 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ published, reports, dates, kinds, from }) => {
    const articles = published.map((date, index) => {
      const own = reports.filter(([, at]) => at % published.length === index);
      return { name: `a${index}`, date, own: new Map(own.map(([id, , given]) => [id, given])) };
    });
    const defined = new Set<string>();
    const files = articles.toReversed().map(({ name, date, own }): [string, Partial<Article>] => [
      name,
      {
        date,
        events: [...own].map(([id, given]): ReportAsWritten => {
          const written = { id, actors: ['mayor'], ...given };
          if (defined.has(id)) return written;
          defined.add(id);
          const at = ids.indexOf(id);
          const summary = from.map((some, index) => ({
            says: `Sentence ${index}.`,
            from: some.map((one) => `a${one}`),
          }));
          const updates = id === 'toll' ? { updates: 'raid' } : {};
          return {
            ...written,
            ...updates,
            title: `Title of ${id}`,
            date: dates[at] ?? '2025-04',
            kind: kinds[at] ?? 'strike',
            summary,
          };
        }),
      },
    ]);
    return record(Object.fromEntries(files), {
      measures: {
        killed: { label: 'killed', grows: true },
        violations: { label: 'violations', grows: true, breaches: true },
      },
    });
  });

test('so does that of any day of any record', () => {
  fc.assert(
    fc.property(anyRecord, fc.constantFrom('2025-04-10', '2025-04-11', '2025-04-12', '2025-04-13'), (written, day) => {
      expect(shownOn(written, day)).toEqual(shownOn(withoutLater(written, day), day));
    }),
    { numRuns: 500 },
  );
});
