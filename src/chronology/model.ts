import type { Claim, Figure, Genre, Sentence, Step } from '../record/schema/article.ts';
import type { Change } from '../record/schema/changes.ts';
import type { Kind } from '../record/schema/kinds.ts';
import type { Permalinks } from '../record/schema/permalinks.ts';
import type { Actor, Measure, Place, Source, Thread } from '../record/schema/registries.ts';
import type { Site } from '../record/schema/site.ts';
import type { ListedPublication } from '../record/schema/snapshot.ts';
import type { Weight } from '../record/schema/weights.ts';
import type { Story } from '../record/schema/story.ts';
import type { EdtfDate } from './dates/edtf.ts';
import type { ResolvedQuestion } from './disputes/questions.ts';

/** An entry of a registry together with its id. */
export type Identified<T> = T & { readonly id: string };

/** A thread an event belongs to, with the step it takes where the thread is a commitment. */
export interface ThreadMembership {
  readonly id: string;
  readonly step: Step | null;
  /** Id of the party (or of an actor of none) whose step it is; null where all take it together, or there is no step. */
  readonly by: string | null;
}

/** One article's account of one event. */
export interface Report {
  /** File name of the article. */
  readonly article: string;
  /** Id of the publisher. */
  readonly source: string;
  /** Id of the agency whose text the article carries. */
  readonly via: string | null;
  /** When the article was published. */
  readonly publishedOn: EdtfDate;
  /** The date this article gives the event, where it gives one of its own. */
  readonly date: EdtfDate | null;
  readonly dateNote: string | null;
  /** The place this article gives the event. */
  readonly place: string | null;
  readonly actors: readonly string[];
  readonly threads: readonly ThreadMembership[];
  readonly respondsTo: readonly string[];
  readonly account: string;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly note: string | null;
  /** Its place among the reports of its article. */
  readonly position: number;
  /** Whether this is the report that gives the event its title, date and kind. */
  readonly defines: boolean;
}

/** Who gives a value, and in which article. */
export interface Voice {
  /** Actor id, or `article` for the article's own voice. */
  readonly by: string;
  readonly article: string;
  /** Its place among the claims or figures of the report; null for a date or place. */
  readonly index: number | null;
}

/** One of the conflicting values, the articles that give it, and in whose voice. */
export interface ConflictValue {
  readonly value: string | number;
  readonly articles: readonly string[];
  readonly voices: readonly Voice[];
}

/** Values in the reports of one event that cannot all be true. */
export interface Conflict {
  readonly field: 'date' | 'place' | 'figure' | 'answer';
  /** What differs: the measure of a figure, the id of a question; null for a date or place. */
  readonly subject: string | null;
  readonly values: readonly ConflictValue[];
}

/** Another event in which another speaker contradicts what is said in this one. */
export interface Contradiction {
  /** Id of the other event. */
  readonly event: string;
  /** Id of the question that both answer. */
  readonly question: string;
}

/** Something that happened, merged from the reports of all articles. */
export interface RecordedEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly date: EdtfDate;
  readonly dateNote: string | null;
  readonly weight: Weight;
  /** What happened, in the record's own words; empty where the record has none. */
  readonly summary: readonly Sentence[];
  /** Id of the event of which this one is a later state. */
  readonly updates: string | null;
  readonly place: string | null;
  /** Union over the reports, in the order in which they are named. */
  readonly actors: readonly string[];
  readonly threads: readonly ThreadMembership[];
  /** Ids of the events this one answers. */
  readonly respondsTo: readonly string[];
  /** The defining report first, then by date of publication. */
  readonly reports: readonly Report[];
  readonly conflicts: readonly Conflict[];
  readonly contradicts: readonly Contradiction[];
  /** Former ids of this event. */
  readonly aliases: readonly string[];
}

/** An article in which every optional key has a value. */
export interface ResolvedArticle {
  /** File name without `.md`. */
  readonly name: string;
  readonly title: string;
  readonly date: EdtfDate;
  readonly dateNote: string | null;
  readonly source: string;
  readonly via: string | null;
  readonly url: string | null;
  readonly archived: string | null;
  /** Day on which it was read for the record, in EDTF. */
  readonly accessed: string | null;
  readonly byline: readonly string[];
  readonly language: string;
  readonly genre: Genre;
  readonly draft: boolean;
  readonly actors: readonly string[];
  /** Ids of the events it reports, in the order of the record. */
  readonly events: readonly string[];
  readonly notes: readonly string[];
  /** Summary as sanitised HTML. */
  readonly html: string;
}

/** One entry of the history: what became of an event or article, and where that can be read today. */
export interface ResolvedChange extends Change {
  /** Day of publishing, `YYYY-MM-DD`. */
  readonly date: string;
  /** Number of the publication, from 1. */
  readonly publication: number;
  /** Id or file name that it was entered under. */
  readonly enteredAs: string;
  /** Distinguishes it from every other entry; made of date and id. */
  readonly key: string;
  /** Today's title, or the last it had, or its id. */
  readonly title: string;
  /** Whether it has a page: that of the event (or of its withdrawal) or of the article. */
  readonly hasPage: boolean;
}

/** What became of one event or article, the oldest first. */
export type History = readonly ResolvedChange[];

/** Entries by id, in the order in which they are shown. */
export type Register<T> = ReadonlyMap<string, T>;

/** A section of the site that a record may leave empty. */
export type Section = 'threads' | 'questions' | 'places';

/** What the record says of itself, and what every page of it needs to know. */
export interface RecordedSite extends Site {
  /** The sections that have entries. */
  readonly sections: readonly Section[];
  /** A name that a search finds. */
  readonly example: string;
}

/** The computed record: everything that pages, feeds and data are made from. */
export interface Chronology {
  readonly site: RecordedSite;
  /** What the record says of itself, as sanitised HTML; null where it says nothing. */
  readonly about: string | null;
  /** By id, in reading order: by first day, and within it what is answered before what answers it, then by clock time, then by first publication. */
  readonly events: Register<RecordedEvent>;
  /** By file name, in order of publication, then name. */
  readonly articles: Register<ResolvedArticle>;
  /** By name, `YYYY-MM` or `YYYY`. */
  readonly stories: Register<Story>;
  /** Registries by id, in the order in which they are written. */
  readonly kinds: Register<Kind>;
  readonly actors: Register<Identified<Actor>>;
  readonly sources: Register<Identified<Source>>;
  readonly places: Register<Identified<Place>>;
  readonly threads: Register<Identified<Thread>>;
  readonly questions: Register<ResolvedQuestion>;
  readonly measures: Register<Identified<Measure>>;
  /** Every change of every publishing, the oldest first. */
  readonly changes: History;
  /** Histories by event id and by file name of the article, under the names of today. */
  readonly histories: { readonly events: Register<History>; readonly articles: Register<History> };
  /** Every id ever published, and what became of those that are gone. */
  readonly permalinks: Permalinks;
  /** Every publication, the oldest first; none where no history is kept. */
  readonly publications: readonly ListedPublication[];
  /** By the id of a claim, the fragment that led to it on the page of its event before it had one. */
  readonly formerAnchors: Readonly<Record<string, string>>;
}

/** The chronology of one state of the record. */
export interface VersionedChronology extends Chronology {
  /** Hash of the content. */
  readonly version: string;
}

/** The chronology as pages have it. */
export interface CitableChronology extends VersionedChronology {
  /** The version as a page writes it where it says how to cite it; a build may fill it in later. */
  readonly citedVersion: string;
}
