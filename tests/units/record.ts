import type { Article, ReportAsWritten } from '../../src/record/schema/article.ts';
import { kinds, lanes } from './kinds.ts';
import { fillPermalinks } from '../../src/record/schema/permalinks.ts';
import { buildChronology } from '../../src/chronology/chronology.ts';
import type { VersionedChronology } from '../../src/chronology/model.ts';
import type { ContentRecord } from '../../src/record/schema/record.ts';

/** A report with what every report needs; what a test is about is given. */
export function report(id: string, given: Partial<ReportAsWritten> = {}): ReportAsWritten {
  return { id, actors: ['mayor'], account: `What the article says of ${id}.`, ...given };
}

/** A report that defines its event. */
export function defining(id: string, date: string, given: Partial<ReportAsWritten> = {}): ReportAsWritten {
  return report(id, { title: `Title of ${id}`, date, kind: 'statement', ...given });
}

/** A record of articles, by file name; every article is of 18 April unless it says otherwise. */
export function record(
  articles: Readonly<Record<string, ReportAsWritten[] | Partial<Article>>>,
  given: Partial<ContentRecord> = {},
): ContentRecord {
  return {
    site: {
      title: 'A Record',
      description: 'What happened.',
      language: 'en',
      timeZone: 'Europe/Kyiv',
      period: '2025-02/2025-04',
      url: 'https://record.example',
      parties: [{ id: 'north', name: 'North' }],
      kinds,
      lanes,
    },
    actors: {
      mayor: { name: 'Mayor', type: 'office', party: 'north', aliases: ['Мэр'] },
      council: { name: 'Council', type: 'office' },
    },
    sources: {
      gazette: { name: 'Gazette', kind: 'newspaper' },
      wire: { name: 'Wire', kind: 'news agency' },
      tribune: { name: 'Tribune', kind: 'newspaper' },
      mirror: { name: 'Mirror', kind: 'rewrite', rewrites: true },
    },
    places: { harbour: { name: 'Harbour', lat: 1, lon: 2 }, town: { name: 'Town', lat: 3, lon: 4 } },
    threads: { truce: { title: 'Truce', description: 'A truce.', kind: 'commitment' } },
    questions: {
      'who-fired': {
        text: 'Who fired?',
        thread: 'truce',
        exclusive: true,
        answers: { north: 'North', south: 'South' },
      },
    },
    measures: {},
    permalinks: fillPermalinks({}),
    changes: [],
    snapshot: null,
    about: null,
    stories: [],
    articles: Object.entries(articles).map(([name, written]) => ({
      name,
      html: '<p>Summary.</p>',
      data: {
        title: `Headline of ${name}`,
        date: '2025-04-18',
        source: 'gazette',
        actors: ['mayor'],
        events: [],
        ...(Array.isArray(written) ? { events: written } : written),
      },
    })),
    ...given,
  };
}

/** The chronology of a record, as a build has it. */
export function versioned(content: ContentRecord): VersionedChronology {
  return { ...buildChronology(content), version: '0123456789ab' };
}

/** A record in which the first of some articles defines the event `talks` of 18 April, and the others report it. */
export function reporting(
  ...articles: readonly (readonly [article: Partial<Article>, report?: Partial<ReportAsWritten>])[]
): ContentRecord {
  return record(
    Object.fromEntries(
      articles.map(([article, given], index): [string, Partial<Article>] => [
        `a${index}`,
        { ...article, events: [index === 0 ? defining('talks', '2025-04-18', given) : report('talks', given)] },
      ]),
    ),
  );
}
