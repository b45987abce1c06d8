import { z } from 'zod';
import type { Chronology } from '../chronology/model.ts';
import { absolute, permalink } from '../addresses/permalink.ts';
import { publishedKind } from './schema/published-event.ts';
import { permalinksJson } from './schema/published-permalinks.ts';
import {
  actorsJson,
  articlesJson,
  eventJson,
  eventsJson,
  kindsJson,
  measuresJson,
  partiesJson,
  placesJson,
  questionJson,
  questionsJson,
  sourcesJson,
  threadJson,
  threadsJson,
  versionsJson,
} from './schema/published.ts';

const files = [
  eventsJson,
  articlesJson,
  actorsJson,
  questionsJson,
  threadsJson,
  sourcesJson,
  placesJson,
  partiesJson,
  kindsJson,
  measuresJson,
  eventJson,
  questionJson,
  threadJson,
  permalinksJson,
  versionsJson,
] as const;

/** `/data/schema.json`: a JSON Schema (draft 2020-12) that fits each file of data, and names the shape of its parts. */
export function buildDataSchema({ site, kinds }: Chronology) {
  const { $schema, ...shapes } = z.toJSONSchema(z.union(files), {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === publishedKind) jsonSchema.enum = [...kinds.keys()];
    },
  });
  return {
    $schema,
    $id: absolute(site.url, permalink.dataSchema()),
    title: `${site.title}: data`,
    description:
      'What each JSON file of this folder holds, and those beside the pages of events, questions and threads.',
    ...shapes,
  };
}
