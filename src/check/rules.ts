import { safeAddresses } from './rules/addresses.ts';
import { knownAnswers } from './rules/answers.ts';
import { distinctArticles, writtenSummaries } from './rules/articles.ts';
import { completeChanges, knownChanges } from './rules/changes.ts';
import { distinctClaims } from './rules/claim-ids.ts';
import { oneContact } from './rules/contact.ts';
import { possibleDates } from './rules/dates.ts';
import { completeDefinition, definedEvents, definedOnce } from './rules/definitions.ts';
import { distinctTitles, oneReportPerArticle } from './rules/duplicates.ts';
import { possibleAnswers, relatedAnswers } from './rules/exclusion.ts';
import { allFilesThere } from './rules/files.ts';
import { historyInOrder, historyWhole, permalinksKept } from './rules/history.ts';
import { distinctEntries, ownVoice, wellFormedIds } from './rules/ids.ts';
import { distinctMarks, kindsWithLanes, knownKinds, knownLanes, usedLanes } from './rules/kinds.ts';
import { knownEvents } from './rules/known-events.ts';
import { knownLocale } from './rules/locale.ts';
import { printedFigures } from './rules/numbers.ts';
import { knownParties, knownSides } from './rules/parties.ts';
import { knownPages } from './rules/pages.ts';
import { aliasesLeadOn, lastingPermalinks, publishedPermalinks, retiredIds } from './rules/permalinks.ts';
import { historyUnaltered } from './rules/publications.ts';
import { textsWithoutMarkdown } from './rules/plain-texts.ts';
import { shortQuotes } from './rules/quotes.ts';
import {
  knownActors,
  knownMeasures,
  knownPlaces,
  knownQuestions,
  knownSources,
  knownThreads,
} from './rules/references.ts';
import type { Check } from './rule.ts';
import { answersLater, answersWithoutCircle } from './rules/responses.ts';
import { rolesInOrder } from './rules/roles.ts';
import { shape } from './rules/shape.ts';
import { stepsInOrder, stepsOfCommitments } from './rules/steps.ts';
import { knownFront, knownStoryLinks, storiesOfThePeriod } from './rules/stories.ts';
import { allSummarised, foundedSummaries, plainSummaries, shortSummaries } from './rules/summaries.ts';
import { countsInTime, saidInTime } from './rules/times.ts';

/** A rule of the content. */
interface Rule {
  /** What is wrong where the rule is broken: the first sentence of its section in the authoring guide. */
  readonly summary: string;
  /** What finds where it is broken. */
  readonly checks: readonly Check[];
}

/** Reading a file finds these, before any check runs. */
const whileReading: readonly Check[] = [];

/** Every rule of the content, by the name that its issues are printed with, in the order of the authoring guide. */
export const rules: Readonly<Record<string, Rule>> = {
  'missing-file': {
    summary: 'A file that the record needs is missing.',
    checks: [allFilesThere, historyWhole, permalinksKept],
  },
  'stray-file': { summary: 'Nothing reads a file of this name, or the file cannot be opened.', checks: whileReading },
  'too-large': { summary: 'A file, a folder, a text or a list is larger than any record needs.', checks: [shape] },
  syntax: { summary: 'The file is not plain text in UTF-8, or its YAML cannot be read.', checks: whileReading },
  'duplicate-key': { summary: 'A key appears twice in one entry.', checks: whileReading },
  'unknown-key': { summary: 'No such key exists here.', checks: [shape] },
  'missing-key': {
    summary: 'A required key is missing.',
    checks: [
      shape,
      completeDefinition,
      knownAnswers,
      allSummarised,
      completeChanges,
      rolesInOrder,
      kindsWithLanes,
      oneContact,
    ],
  },
  'misplaced-key': {
    summary: 'A key is not allowed here.',
    checks: [completeDefinition, stepsOfCommitments, completeChanges, rolesInOrder, oneContact],
  },
  'empty-value': { summary: 'A text or a list is empty.', checks: [shape, writtenSummaries] },
  'wrong-type': { summary: 'A value is of the wrong type.', checks: [shape, printedFigures] },
  'unknown-value': { summary: 'A value is not one that the key allows.', checks: [shape, knownKinds] },
  'unsafe-address': { summary: 'An address is not safe to link to.', checks: [safeAddresses] },
  'unknown-language': {
    summary: 'A language is not a BCP 47 tag, or the interface has no words in it.',
    checks: [knownLocale],
  },
  'unknown-time-zone': { summary: 'The time zone is not an IANA name.', checks: [knownLocale] },
  'unknown-date-form': {
    summary: 'A date is not in a form that the record reads.',
    checks: [possibleDates, historyInOrder],
  },
  'impossible-date': { summary: 'A date does not exist.', checks: [possibleDates] },
  'time-without-offset': { summary: 'A time has no offset from UTC.', checks: [possibleDates] },
  'unsafe-markdown': {
    summary: 'The text contains something other than paragraphs, headings, lists, quotations and links.',
    checks: whileReading,
  },
  'markdown-in-text': {
    summary: 'A note, an account or a sentence contains Markdown, which would be printed as it is.',
    checks: [textsWithoutMarkdown],
  },
  'long-summary': { summary: 'The text is longer than 10,000 characters.', checks: whileReading },
  'summary-over-90-words': {
    summary: 'The summary of an event is longer than ninety words.',
    checks: [shortSummaries],
  },
  'summary-wording': {
    summary: 'A sentence of a summary speaks of articles, or points back to the one before it.',
    checks: [plainSummaries],
  },
  'unfounded-summary': {
    summary: 'A sentence of a summary rests on an article that does not report the event.',
    checks: [foundedSummaries],
  },
  'story-name': {
    summary: 'A story is not named after a month or a year of the period.',
    checks: [storiesOfThePeriod],
  },
  'story-form': {
    summary: 'A story contains something other than chapters, paragraphs and links into the record.',
    checks: whileReading,
  },
  'story-without-event': { summary: 'A paragraph of a story has no link to an event.', checks: whileReading },
  'quote-over-12-words': { summary: 'A quotation is longer than twelve words.', checks: [shortQuotes] },
  'bad-id': { summary: 'An id cannot be part of an address.', checks: [wellFormedIds, ownVoice] },
  'duplicate-registry-id': { summary: 'Two entries have the same id.', checks: [distinctEntries] },
  'unknown-actor': { summary: 'An actor is not in `actors.yaml`.', checks: [knownActors, aliasesLeadOn] },
  'unknown-source': { summary: 'A source is not in `sources.yaml`.', checks: [knownSources, aliasesLeadOn] },
  'unknown-place': { summary: 'A place is not in `places.yaml`.', checks: [knownPlaces, aliasesLeadOn] },
  'unknown-measure': { summary: 'A measure is not in `measures.yaml`.', checks: [knownMeasures] },
  'unknown-thread': {
    summary: 'A thread is not in `threads.yaml`.',
    checks: [knownThreads, knownStoryLinks, aliasesLeadOn],
  },
  'unknown-question': {
    summary: 'A question is not in `questions.yaml`.',
    checks: [knownQuestions, knownStoryLinks, aliasesLeadOn],
  },
  'unknown-answer': {
    summary: 'An answer is not one of those to its question.',
    checks: [knownAnswers, relatedAnswers],
  },
  'impossible-answer': { summary: 'An answer excludes what it implies.', checks: [possibleAnswers] },
  'unknown-party': { summary: 'A party is not in `site.yaml`.', checks: [knownParties, knownSides] },
  'unknown-lane': { summary: 'A lane is not in `lanes` of `site.yaml`.', checks: [knownLanes] },
  'unused-lane': { summary: 'A lane has no kind.', checks: [usedLanes] },
  'duplicate-mark': { summary: 'Two kinds have the same mark.', checks: [distinctMarks] },
  'unknown-event': {
    summary: 'An event is not in the record.',
    checks: [knownEvents, aliasesLeadOn, knownChanges, knownStoryLinks],
  },
  'unknown-claim': { summary: 'A claim that an alias leads to is not in the record.', checks: [aliasesLeadOn] },
  'unknown-story': { summary: 'The story of the front page is not in `stories/`.', checks: [knownFront] },
  'unknown-page': { summary: 'A link leads to a page that the site does not have.', checks: [knownPages] },
  'event-never-defined': { summary: 'No article defines an event.', checks: [definedEvents] },
  'duplicate-event-definition': { summary: 'Two articles define one event.', checks: [definedOnce] },
  'duplicate-report': { summary: 'An article reports one event twice.', checks: [oneReportPerArticle] },
  'duplicate-title': { summary: 'Two events of one date have the same title.', checks: [distinctTitles] },
  'duplicate-article': { summary: 'Two articles are one.', checks: [distinctArticles] },
  'duplicate-claim-id': { summary: 'Two claims have the same id.', checks: [distinctClaims] },
  'response-out-of-order': {
    summary: 'An event answers a later one, or events answer each other in a circle.',
    checks: [answersLater, answersWithoutCircle],
  },
  'step-out-of-order': { summary: 'A commitment takes a step before it is proposed.', checks: [stepsInOrder] },
  'date-out-of-range': {
    summary: 'A count is dated before its event, or a count or a statement after its article.',
    checks: [countsInTime, saidInTime],
  },
  'vanished-permalink': { summary: 'An id of `permalinks.json` is gone.', checks: [lastingPermalinks] },
  'lost-permalink': {
    summary: 'A published event or article is not in `permalinks.json`.',
    checks: [publishedPermalinks],
  },
  'permalink-in-use': { summary: 'An alias or a tombstone has an id that is in use.', checks: [retiredIds] },
  'unknown-article': {
    summary: 'An article in `changes.yaml` or `permalinks.json` is not in the record.',
    checks: [knownChanges, aliasesLeadOn],
  },
  'date-out-of-order': {
    summary: 'A publication or the end of a role is older than the one before it.',
    checks: [historyInOrder, rolesInOrder],
  },
  'altered-history': {
    summary: '`changes.yaml` and `published.json` disagree on what was published.',
    checks: [historyUnaltered],
  },
};
