import { z } from 'zod';
import { standings, steps } from '../../record/schema/article.ts';
import { weights } from '../../record/schema/weights.ts';
import { publishedAddress } from './published-head.ts';

const ids = z.array(z.string());
const address = z.string().regex(/^\/.+\/$/);
const by = z.string().describe("Id of the actor who says so, or `article` for the article's own voice");

/** A date as published: an interval of whole days, and the text as written. */
export const publishedDate = z
  .strictObject({
    edtf: z.string().describe('The date as written, in EDTF (ISO 8601-2) or as a date-time with offset'),
    earliest: z.iso.date().describe('First day it can mean, where it happened'),
    latest: z.iso.date().describe('Last day it can mean, where it happened'),
    precision: z
      .enum(['century', 'decade', 'year', 'month', 'day', 'minute', 'second', 'interval'])
      .describe('Precision of the date'),
    approximate: z.boolean().describe('Whether the date is approximate'),
    uncertain: z.boolean().describe('Whether the date is uncertain'),
    offset: z.string().nullable().describe('Offset from UTC, where a clock time is known'),
  })
  .meta({ id: 'date', title: 'Date', description: 'An interval of whole days, and how well it is known' });

/** A figure as published. */
export const publishedFigure = z
  .strictObject({
    measure: z.string().describe('Id of the measure: what is counted, with its unit'),
    value: z.number().describe('The number'),
    qualifier: z.string().nullable().describe('Limit on the number: at least, about'),
    of: z.string().nullable().describe('Of whom or of what'),
    asOf: publishedDate.nullable().describe('Time of the count, where the article gives it'),
    standing: z
      .enum(standings)
      .nullable()
      .describe('Whether it is known to be an early count, or one that was replaced'),
    by,
  })
  .meta({ id: 'figure', title: 'Figure', description: 'A number in a report, with who gave it' });

/** A claim as published. */
export const publishedClaim = z
  .strictObject({
    id: z.string().nullable().describe('Permanent id of the claim; null until it has one'),
    url: publishedAddress.url.nullable().describe('Address of its page; null until it has an id'),
    path: publishedAddress.path.nullable().describe('The same address without the host'),
    by,
    said: publishedDate
      .extend({ atLatest: z.boolean().describe('Whether it may also have been said earlier') })
      .describe('When it was said'),
    says: z.string().describe("The assertion, in the record's own words"),
    quote: z.string().nullable().describe('A verbatim fragment'),
    question: z.string().nullable().describe('Id of the disputed question it answers'),
    answer: z.string().nullable().describe("Id among that question's answers"),
  })
  .meta({ id: 'claim', title: 'Claim', description: 'What a named actor, or the article itself, asserts in a report' });

const report = z
  .strictObject({
    article: z.string().describe('File name of the article, without `.md`'),
    source: z.string().describe('Id of the publisher'),
    via: z.string().nullable().describe('Id of the agency whose copy the article carries'),
    url: address.describe("Address of the article's page on this site"),
    date: publishedDate.nullable().describe('The date this article gives the event, where it gives one'),
    account: z.string().describe("What the article says of the event, in the record's own words"),
    figures: z.array(publishedFigure).describe('Figures it gives'),
    claims: z.array(publishedClaim).describe('Claims it carries'),
    note: z.string().nullable().describe("Editor's note on this report"),
  })
  .meta({ id: 'report', title: 'Report', description: "One article's account of one event" });

const conflict = z
  .strictObject({
    field: z.enum(['date', 'place', 'figure', 'answer']).describe('What the reports differ on'),
    subject: z
      .string()
      .nullable()
      .describe('The measure of a figure, the id of a question; null for a date or a place'),
    values: z
      .array(
        z.strictObject({
          value: z.union([z.string(), z.number()]).describe('The value: as written, an id, or a number'),
          articles: ids.min(1).describe('File names of the articles that give it'),
          voices: z
            .array(
              z.strictObject({
                by,
                article: z.string().describe('File name of the article'),
                index: z
                  .int()
                  .nullable()
                  .describe('Place among the claims or figures of the report; null for a date or place'),
              }),
            )
            .min(1)
            .describe('Who gives it, and in which article'),
        }),
      )
      .min(2)
      .describe('The conflicting values'),
  })
  .meta({ id: 'conflict', title: 'Conflict', description: 'Values reported for one event that cannot all be true' });

const thread = z
  .strictObject({
    id: z.string().describe('Id of the thread'),
    step: z.enum(steps).nullable().describe('The step a commitment takes with the event'),
    by: z.string().nullable().describe('Id of the party whose step it is; null where all take it together'),
  })
  .meta({
    id: 'thread',
    title: 'Thread of an event',
    description: 'A storyline or a commitment that an event belongs to',
  });

/** Id of a kind of event: one of those that the record names. */
export const publishedKind = z.string().describe('Kind of event');

/** An event as published, with all its reports. */
export const publishedEvent = z
  .strictObject({
    id: z.string().describe('Permanent id of the event'),
    ...publishedAddress,
    title: z.string().describe('A short, neutral headline'),
    kind: publishedKind,
    weight: z.enum(weights).describe('How important it is to the course of events'),
    updates: z.string().nullable().describe('Id of the event of which it is a later state'),
    summary: z
      .array(
        z.strictObject({
          says: z.string().describe('One sentence, in the voice of the record'),
          from: ids.min(1).describe('File names of the articles it draws on'),
        }),
      )
      .describe("What happened, in the record's own words; empty where it has none"),
    date: publishedDate.describe('When it happened'),
    dateNote: z.string().nullable().describe('How the date was established'),
    place: z.string().nullable().describe('Id of the place'),
    actors: ids.min(1).describe('Ids of the actors of all its reports'),
    threads: z.array(thread).describe('Threads it belongs to'),
    respondsTo: ids.describe('Ids of the events it answers'),
    reports: z.array(report).min(1).describe('The defining report first, then by date of publication'),
    independent: z
      .array(
        z.strictObject({
          source: z.string().describe('Id of the agency whose copy they carry, or of their publisher'),
          articles: ids.min(1).describe('File names of the articles that draw on it'),
        }),
      )
      .describe('The independent sources: articles that draw on one text count once, rewrites not at all'),
    figuresOverTime: z
      .array(
        z.strictObject({
          measure: z.string().describe('What is counted'),
          of: z.string().nullable().describe('Of whom or of what'),
          figures: z
            .array(
              z.strictObject({
                event: z.string().describe('Id of the event it is given for: this one, or one that updates it'),
                article: z.string().describe('File name of the article that gives it'),
                index: z.int().describe('Place among the figures of the report'),
              }),
            )
            .min(1)
            .describe('Where each number is given, in order of the times of the counts'),
        }),
      )
      .describe('Measures for which articles give different numbers, and tolls counted of different things'),
    conflicts: z.array(conflict).describe('Where the reports conflict'),
    contradicts: z
      .array(
        z.strictObject({
          event: z.string().describe('Id of the other event'),
          question: z.string().describe('Id of the question that both answer'),
        }),
      )
      .describe('Other events in which another speaker contradicts what is said in this one'),
  })
  .meta({
    id: 'event',
    title: 'Event',
    description: 'Something that happened, merged from the reports of all articles',
  });
