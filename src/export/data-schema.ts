import { z } from 'zod';
import type { Chronology } from '../chronology/model.ts';
import { absolute, permalink } from '../addresses/permalink.ts';
import { publishedKind } from './schema/published-event.ts';
import { actorsJson, articlesJson, eventsJson, questionsJson, threadsJson, versionsJson } from './schema/published.ts';

/** `/data/schema.json`: a JSON Schema (draft 2020-12) that fits each file of data, and names the shape of its parts. */
export function buildDataSchema({ site, kinds }: Chronology) {
  const { $schema, ...shapes } = z.toJSONSchema(
    z.union([eventsJson, articlesJson, actorsJson, questionsJson, threadsJson, versionsJson]),
    {
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === publishedKind) jsonSchema.enum = [...kinds.keys()];
      },
    },
  );
  return {
    $schema,
    $id: absolute(site.url, permalink.dataSchema()),
    title: `${site.title}: data`,
    description:
      'What the files events.json, articles.json, actors.json, questions.json, threads.json and versions.json beside this one hold.',
    ...shapes,
  };
}
