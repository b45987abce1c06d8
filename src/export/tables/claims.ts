import { whenSaid } from '../../chronology/disputes/answers.ts';
import type { SaidDate } from '../../chronology/dates/said.ts';
import type { RecordedEvent, RecordedSite, Report } from '../../chronology/model.ts';
import { absolute, permalink } from '../../addresses/permalink.ts';
import type { Claim } from '../../record/schema/article.ts';
import { stableEvents } from '../head.ts';
import { publishedClaim, publishedDate } from '../schema/published-event.ts';
import { placeColumns, placeReferences } from './place-in-report.ts';
import { column, defineTable } from './table.ts';

interface Row extends SaidDate {
  readonly site: RecordedSite;
  readonly event: RecordedEvent;
  readonly report: Report;
  readonly index: number;
  readonly claim: Claim;
}

const { shape } = publishedClaim;
const optional = { required: false };

/** `/data/claims.csv`: a claim of a report a row. */
export const claimsTable = defineTable<Row>({
  name: 'claims',
  title: 'Claims',
  description: 'Every claim: who says what, when, and in which article’s report of which event',
  primaryKey: ['event', 'article', 'index'],
  references: placeReferences,
  columns: [
    ...placeColumns<Row>('claims'),
    column('id', 'string', shape.id, ({ claim }) => claim.id ?? null, optional),
    column(
      'url',
      'string',
      shape.url,
      ({ site, claim }) => (claim.id === undefined ? null : absolute(site.url, permalink.claim(claim.id))),
      optional,
    ),
    column('by', 'string', shape.by, ({ claim }) => claim.by),
    column('said', 'string', 'When it was said, in EDTF', ({ date }) => date.edtf),
    column('saidEarliest', 'date', publishedDate.shape.earliest, ({ date }) => date.earliest),
    column('saidLatest', 'date', publishedDate.shape.latest, ({ date }) => date.latest),
    column('saidAtLatest', 'boolean', 'Whether it may also have been said earlier', ({ atLatest }) => atLatest),
    column('says', 'string', shape.says, ({ claim }) => claim.says),
    column('quote', 'string', shape.quote, ({ claim }) => claim.quote ?? null, optional),
    column('question', 'string', shape.question, ({ claim }) => claim.question ?? null, optional),
    column('answer', 'string', shape.answer, ({ claim }) => claim.answer ?? null, optional),
  ],
  rows: (chronology) =>
    stableEvents(chronology).flatMap((event) =>
      event.reports.flatMap((report) =>
        report.claims.map((claim, index) => ({
          site: chronology.site,
          event,
          report,
          index,
          claim,
          ...whenSaid(claim, event, report),
        })),
      ),
    ),
});
