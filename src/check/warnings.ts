import { buildChronology } from '../chronology/chronology.ts';
import type { Folder } from '../record/read/document.ts';
import type { Issue } from '../record/schema/issue.ts';
import { buildRecord, compareIssues } from './check.ts';
import type { Hint } from './rule.ts';
import { draftsLeft, foreignHosts, noAddress, noArchivedCopy } from './warnings/articles.ts';
import { misplacedPlaces } from './warnings/coordinates.ts';
import { disagreeingDates, distantDates } from './warnings/dates.ts';
import { nearDuplicates, secondSources, sharedAliases } from './warnings/duplicates.ts';
import { openDate, singleSource } from './warnings/events.ts';
import { distantFigures, partsOverWholes } from './warnings/figures.ts';
import { placeholderAddresses } from './warnings/site.ts';
import { unshownStories } from './warnings/stories.ts';
import { unusedActors, unusedAnswers, unusedPlaces, unusedSources, unusedThreads } from './warnings/unused.ts';
import { differingQuotes, outdatedNotes } from './warnings/words.ts';

/** Something that may be worth mending, and stops no build. */
interface Warning {
  /** What it is: the first sentence of its section in the authoring guide. */
  readonly summary: string;
  readonly find: Hint;
}

/** Every warning, by the name it is printed with, in the order of the authoring guide. */
export const warnings: Readonly<Record<string, Warning>> = {
  'placeholder-address': {
    summary: 'An address in `site.yaml` is on a host that is reserved for examples, or on your own machine.',
    find: placeholderAddresses,
  },
  'no-address': { summary: 'An article has no address.', find: noAddress },
  'no-archived-copy': { summary: 'The address of an article has no archived copy.', find: noArchivedCopy },
  'single-source': { summary: 'Fewer than two independent sources report an event.', find: singleSource },
  'open-date': { summary: 'The day of an event is uncertain.', find: openDate },
  'near-duplicate': { summary: 'Two events of neighbouring days may be one.', find: nearDuplicates },
  'distant-date': {
    summary: 'An event is outside the period, or more than a week before its article, and has no `dateNote`.',
    find: distantDates,
  },
  'disagreeing-dates': {
    summary: 'The file name, the address and the date of an article disagree.',
    find: disagreeingDates,
  },
  'foreign-host': { summary: 'An article is not at its publisher’s host.', find: foreignHosts },
  'shared-alias': { summary: 'One spelling names two actors or two places.', find: sharedAliases },
  'second-source': { summary: 'Two sources have the same name or homepage.', find: secondSources },
  'part-over-whole': { summary: 'A part is greater than the whole.', find: partsOverWholes },
  'distant-figure': { summary: 'A number is ten times that of other reports, or a tenth.', find: distantFigures },
  'differing-quote': { summary: 'Two articles quote the same words differently.', find: differingQuotes },
  'misplaced-place': { summary: 'A place is far outside its country.', find: misplacedPlaces },
  'outdated-note': {
    summary: 'A note says that no article reports an event, and another one does.',
    find: outdatedNotes,
  },
  'unshown-story': { summary: 'No page shows a story.', find: unshownStories },
  draft: { summary: 'An article is a draft.', find: draftsLeft },
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
