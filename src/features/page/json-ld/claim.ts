import type { Claim, CreativeWork, NewsArticle, Organization, Person } from 'schema-dts';
import { mustGet } from '../../../chronology/chronology.ts';
import { type PlacedClaim, whenSaid } from '../../../chronology/disputes/answers.ts';
import type { Chronology, RecordedEvent } from '../../../chronology/model.ts';
import { exactDate } from './exact-dates.ts';

type Named = Pick<Chronology, 'actors' | 'articles' | 'sources'>;

/** Describes a claim: what was said, by whom and when, and the article in which it appears. */
export function claimOf(chronology: Named, { claim, report, date, atLatest }: PlacedClaim): Claim {
  const day = atLatest ? undefined : exactDate(date);
  return {
    '@type': 'Claim',
    text: claim.says,
    author: claim.by === 'article' ? publisherOf(chronology, report.source) : speakerOf(chronology, claim.by),
    ...(day !== undefined && { dateCreated: day }),
    appearance: articleOf(chronology, report.article),
  };
}

/** Describes those claims of an event that answer a question: what its reports dispute, or others might. */
export function claimsOf(chronology: Named, event: RecordedEvent): readonly Claim[] {
  return event.reports.flatMap((report) =>
    report.claims.flatMap((claim, index) =>
      claim.question === undefined
        ? []
        : [claimOf(chronology, { event, report, claim, index, ...whenSaid(claim, event, report) })],
    ),
  );
}

/** Describes an article as its publisher published it; an official text is no journalism. */
function articleOf(chronology: Named, name: string): NewsArticle | CreativeWork {
  const { title, url, archived, date, source, language, genre } = mustGet(chronology.articles, name);
  const day = exactDate(date);
  const address = url ?? archived;
  return {
    '@type': genre === 'official text' ? 'CreativeWork' : 'NewsArticle',
    // A headline in square brackets is the record's own: the copy that was read had none.
    ...(title.startsWith('[') ? { name: title } : { headline: title }),
    ...(address !== null && { url: address }),
    ...(day !== undefined && { datePublished: day }),
    publisher: publisherOf(chronology, source),
    inLanguage: language,
  };
}

function publisherOf({ sources }: Named, id: string): Organization {
  return { '@type': 'Organization', name: mustGet(sources, id).name };
}

function speakerOf({ actors }: Named, id: string): Person | Organization {
  const { name, type } = mustGet(actors, id);
  return { '@type': type === 'person' ? 'Person' : 'Organization', name };
}
