import { z } from 'zod';
import { actor, controls } from '../../record/schema/registries.ts';
import { publishedDate } from './published-event.ts';
import { publishedAddress } from './published-head.ts';

const ids = z.array(z.string());
const events = ids.describe('Ids of the events it is involved in, in chronological order');
const aliases = z.array(z.string()).describe('Other spellings');

/** An actor as published, with its events. */
export const publishedActor = z
  .strictObject({
    id: z.string().describe('Id of the actor'),
    ...publishedAddress,
    name: z.string().describe('Name as the record spells it everywhere'),
    type: actor.shape.type,
    party: z.string().nullable().describe('Id of the side it speaks for'),
    role: z.string().nullable().describe('Office or function during the period; the last where there were several'),
    roles: z
      .array(
        z.strictObject({
          role: z.string().describe('Office or function'),
          until: publishedDate.nullable().describe('Its last day; null where it did not end during the period'),
        }),
      )
      .describe('Every office or function during the period, oldest first'),
    aliases,
    events,
  })
  .meta({ id: 'actor', title: 'Actor', description: 'A person, state or organisation involved; implies no blame' });

/** A publisher as published, with its articles. */
export const publishedSource = z
  .strictObject({
    id: z.string().describe('Id of the source'),
    ...publishedAddress,
    name: z.string().describe('Name as published'),
    kind: z.string().describe('What it is, in two or three words'),
    country: z.string().nullable().describe('Country it is published from'),
    homepage: z.string().nullable().describe('Its front page'),
    control: z.enum(controls).nullable().describe('Who may tell it what to write; null where that is not known'),
    exile: z.boolean().describe('Whether it has had to leave the country it reports on'),
    rewrites: z.boolean().describe('Whether its articles rewrite reports of others'),
    note: z.string().nullable().describe('What a reader should know of it'),
    articles: ids.describe('Ids of the articles it published, or whose copy is its own, in order of publication'),
  })
  .meta({ id: 'source', title: 'Source', description: 'A publisher of articles, or the agency whose copy they carry' });

/** A place as published, with its events. */
export const publishedPlace = z
  .strictObject({
    id: z.string().describe('Id of the place'),
    ...publishedAddress,
    name: z.string().describe('Name as the record spells it everywhere'),
    country: z.string().nullable().describe('Country it is in'),
    lat: z.number().describe('Degrees north'),
    lon: z.number().describe('Degrees east; west is negative'),
    note: z.string().nullable().describe('What the point marks, where it is not the place itself'),
    aliases,
    events: ids.describe('Ids of the events that happened there, in chronological order'),
  })
  .meta({ id: 'place', title: 'Place', description: 'Where events happened, as a point on the map' });

/** A party as published, with its actors. */
export const publishedParty = z
  .strictObject({
    id: z.string().describe('Id of the party'),
    name: z.string().describe('Name of the party'),
    actors: ids.describe('Ids of the actors that speak for it'),
  })
  .meta({ id: 'party', title: 'Party', description: 'The side an actor speaks for' });

/** A kind of event as published. */
export const publishedKindOfEvent = z
  .strictObject({
    id: z.string().describe('Id of the kind'),
    name: z.string().describe('Name of the kind, as in a sentence'),
    speaks: z.boolean().describe('Whether actors speak in such events: their claims were then made with the event'),
    direct: z.boolean().describe('Whether the actors of such events meet or speak to each other'),
  })
  .meta({ id: 'kind', title: 'Kind', description: 'A kind of event' });

/** A measure as published. */
export const publishedMeasure = z
  .strictObject({
    id: z.string().describe('Id of the measure'),
    label: z.string().describe('What is counted'),
    unit: z.string().nullable().describe('Unit of the number, where it is no count'),
    grows: z.boolean().describe('Whether later counts may raise it: a toll; not a length or a vote'),
    breaches: z.boolean().describe('Whether it counts alleged breaches of a commitment'),
  })
  .meta({ id: 'measure', title: 'Measure', description: 'What figures count' });
