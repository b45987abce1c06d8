import { isObject, select } from '../../record/read/select.ts';
import type { Folder, Path } from '../../record/read/document.ts';
import { compareText } from '../../chronology/events/compare.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { type Check, issueAt } from '../rule.ts';
import { type Reported, dateOfEvent, reportsOf } from './reports.ts';

/** Only a commitment has steps, and only a step has a side that takes it. */
export const stepsOfCommitments: Check = (folder) => {
  const threads = folder.documents.get('threads')?.data;
  return threadsIn(folder).flatMap(({ report: { article }, path, written }): readonly Issue[] => {
    const thread = isObject(threads) ? threads[String(written['id'])] : undefined;
    if (written['step'] === undefined) {
      if (written['by'] === undefined) return [];
      return [
        issueAt(
          article,
          [...path, 'by'],
          'misplaced-key',
          'Unexpected by, expected only beside a step: remove it here',
          'key',
        ),
      ];
    }
    if (!isObject(thread) || thread['kind'] !== 'storyline') return [];
    const message = `Unexpected step, expected only in a commitment: "${String(written['id'])}" is a storyline`;
    return [issueAt(article, [...path, 'step'], 'misplaced-key', message, 'key')];
  });
};

/** No step of a commitment is over before the commitment is first proposed. */
export const stepsInOrder: Check = (folder) => {
  const steps = threadsIn(folder).flatMap((taken) => {
    const date = dateOfEvent(folder, taken.report.id);
    return date && typeof taken.written['step'] === 'string' ? [{ ...taken, date, step: taken.written['step'] }] : [];
  });
  return [...Map.groupBy(steps, ({ written }) => written['id']).values()].flatMap((ofOne) => {
    const [proposal] = ofOne
      .filter(({ step }) => step === 'proposed')
      .toSorted((a, b) => compareText(a.date.earliest, b.date.earliest));
    if (!proposal) return [];
    return ofOne
      .filter(({ date }) => date.latest < proposal.date.earliest)
      .map(({ report: { article }, path, step }) => {
        const message = `Unexpected step "${step}" before the commitment is proposed, expected on ${proposal.date.earliest} or later: "${proposal.report.id}" proposes it`;
        return issueAt(article, [...path, 'step'], 'step-out-of-order', message);
      });
  });
};

interface Taken {
  readonly report: Reported;
  readonly path: Path;
  readonly written: Readonly<Record<string, unknown>>;
}

function threadsIn(folder: Folder): readonly Taken[] {
  return reportsOf(folder).flatMap(threadsOf);
}

const threadsOf = oncePer((report: Reported): readonly Taken[] =>
  select(report.article, [...report.path, 'threads', '*'].join('.')).flatMap(({ path, value }) =>
    isObject(value) ? [{ report, path, written: value }] : [],
  ),
);
