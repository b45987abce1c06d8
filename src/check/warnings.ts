import { buildChronology } from '../chronology/chronology.ts';
import type { Folder } from '../record/read/document.ts';
import type { Issue } from '../record/schema/issue.ts';
import { buildRecord, compareIssues } from './check.ts';
import type { Hint } from './rule.ts';
import { noAddress, noArchivedCopy } from './warnings/articles.ts';
import { openDate, singleSource } from './warnings/events.ts';
import { unusedActors, unusedAnswers, unusedPlaces, unusedSources, unusedThreads } from './warnings/unused.ts';

/** Something that may be worth mending, and stops no build. */
interface Warning {
  /** What it is: the first sentence of its section in the authoring guide. */
  readonly summary: string;
  readonly find: Hint;
}

/** Every warning, by the name it is printed with, in the order of the authoring guide. */
export const warnings: Readonly<Record<string, Warning>> = {
  'no-address': { summary: 'An article has no address.', find: noAddress },
  'no-archived-copy': { summary: 'The address of an article has no archived copy.', find: noArchivedCopy },
  'single-source': { summary: 'Fewer than two independent sources report an event.', find: singleSource },
  'open-date': { summary: 'The day of an event is uncertain.', find: openDate },
  'unused-actor': { summary: 'No article uses an actor.', find: unusedActors },
  'unused-source': { summary: 'No article uses a source.', find: unusedSources },
  'unused-place': { summary: 'No article uses a place.', find: unusedPlaces },
  'unused-thread': { summary: 'No article uses a thread.', find: unusedThreads },
  'unused-answer': { summary: 'No claim gives an answer.', find: unusedAnswers },
};

/**
 * Finds all warnings, in the order of files and lines, in a folder in which `checkFolder` found no issue. Drafts count
 * as use of what they name.
 */
export function findWarnings(folder: Folder): readonly Issue[] {
  const chronology = buildChronology(buildRecord(folder, { drafts: true }));
  return Object.values(warnings)
    .flatMap(({ find }) => find(folder, chronology))
    .sort(compareIssues);
}
