import type { RecordedSite, ResolvedArticle } from '../../chronology/model.ts';
import { absolute, permalink } from '../../addresses/permalink.ts';
import { publishedDate } from '../schema/published-event.ts';
import { publishedArticle } from '../schema/published.ts';
import { column, defineTable } from './table.ts';

interface Row {
  readonly site: RecordedSite;
  readonly article: ResolvedArticle;
}

const { shape } = publishedArticle;
const optional = { required: false };

/** `/data/articles.csv`: an article a row. */
export const articlesTable = defineTable<Row>({
  name: 'articles',
  title: 'Articles',
  description: 'Every article: who published it, when, and which events it reports',
  primaryKey: ['id'],
  references: [],
  columns: [
    column('id', 'string', shape.id, ({ article }) => article.name),
    column('url', 'string', shape.url, ({ site, article }) => absolute(site.url, permalink.article(article.name))),
    column('originalUrl', 'string', shape.originalUrl, ({ article }) => article.url, optional),
    column('archived', 'string', shape.archived, ({ article }) => article.archived, optional),
    column('title', 'string', shape.title, ({ article }) => article.title),
    column('date', 'string', 'Date of publication, in EDTF', ({ article }) => article.date.edtf),
    column('earliest', 'date', publishedDate.shape.earliest, ({ article }) => article.date.earliest),
    column('latest', 'date', publishedDate.shape.latest, ({ article }) => article.date.latest),
    column('dateNote', 'string', shape.dateNote, ({ article }) => article.dateNote, optional),
    column('source', 'string', shape.source, ({ article }) => article.source),
    column('via', 'string', shape.via, ({ article }) => article.via, optional),
    column('byline', 'list', shape.byline, ({ article }) => article.byline, optional),
    column('language', 'string', shape.language, ({ article }) => article.language),
    column('genre', 'string', shape.genre, ({ article }) => article.genre),
    column('accessed', 'string', shape.accessed, ({ article }) => article.accessed, optional),
    column('actors', 'list', shape.actors, ({ article }) => article.actors),
    column('events', 'list', shape.events, ({ article }) => article.events),
  ],
  rows: ({ site, articles }) => [...articles.values()].map((article) => ({ site, article })),
});
