import { z } from 'zod';
import { fileShapes } from '../schema/files.ts';
import type { Folder } from '../read/document.ts';
import { article } from '../schema/article.ts';
import { story } from '../schema/story.ts';
import { type IdList, answersByQuestion, listIds } from './ids.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Builds a JSON Schema (draft 2020-12) for the articles, the stories and each file beside them, by name, with the ids that are
 * recorded: what an editor completes and underlines by. It refuses nothing that the check accepts.
 */
export function buildEditorSchemas(folder: Folder): Readonly<Record<string, JsonSchema>> {
  const lists = listIds(folder);
  const parts = (name: string, part: JsonSchema): JsonSchema => {
    const list = lists[name];
    if (name === 'claim') return { ...part, ...answersOf(folder) };
    if (name === 'report') return { ...part, dependentRequired };
    if (name === 'anyEvent') return { anyOf: [{ $ref: '#/$defs/events' }, part] };
    return list && list.size > 0 ? { ...part, ...choice(list) } : part;
  };
  return Object.fromEntries(
    Object.entries({ articles: article, stories: story, ...fileShapes }).map(([name, shape]) => {
      const { $defs = {}, ...schema } = z.toJSONSchema(shape, { io: 'input' });
      const named = Object.entries($defs).map(([key, part]) => [key, parts(key, part)] as const);
      return [name, { ...schema, $defs: Object.fromEntries(named) }];
    }),
  );
}

/** What an article says of an event only where it defines it. */
const dependentRequired = {
  title: ['date', 'kind'],
  ...Object.fromEntries(['kind', 'weight', 'summary', 'updates'].map((key) => [key, ['title']])),
};

/** One of a list of ids; editors show the name beside the id. */
function choice(list: IdList): JsonSchema {
  return { enum: [...list.keys()], enumDescriptions: [...list.values()] };
}

/** A claim that answers a question gives one of its answers. */
function answersOf(folder: Folder): JsonSchema {
  return {
    dependentRequired: { question: ['answer'], answer: ['question'] },
    allOf: [...answersByQuestion(folder)].map(([question, answers]) => ({
      if: { properties: { question: { const: question } }, required: ['question'] },
      then: { properties: { answer: choice(answers) } },
    })),
  };
}
