import type { Genre } from '../../record/schema/article.ts';
import { numberWords } from './numbers.ts';

/** The pages of articles. */
export const articleWords = {
  genre: {
    news: 'News',
    analysis: 'Analysis',
    'official text': 'Official text',
    'live report': 'Live report',
  } satisfies Record<Genre, string> as Record<Genre, string>,
  draft: 'Draft',
  by: (authors: readonly string[]) => `By ${authors.join(', ')}`,
  summary: 'Summary',
  writtenHere: 'written for this record',
  editorsNotes: 'Editor’s notes',
  eventsReported: 'Events it reports',
  summaryOf: (title: string) => `Summary of “${title}”`,
  describe: (source: string, events: string) => `${source}: ${events} reported, with a summary.`,
  /** The list of articles. */
  articles: 'Articles',
  usedByYear: 'Articles used, by year of publication.',
  used: 'Articles used, oldest first.',
  allYears: 'All years',
  byYear: 'Articles by year',
  byMonth: 'Articles by month',
  latest: 'Latest articles',
  find: 'Find an article',
  allUsed: (count: number, site: string) => `The ${numberWords.count(count, 'article')} that ${site} uses`,
  describeUsed: (which: string) => `${which}, oldest first.`,
};

export type ArticleWords = typeof articleWords;
