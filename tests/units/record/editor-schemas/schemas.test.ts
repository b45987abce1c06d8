import { expect, test } from 'vitest';
import { buildEditorSchemas } from '../../../../src/record/editor-schemas/schemas.ts';
import { alter } from '../../check/altered.ts';

const { articles, site } = buildEditorSchemas(alter('site.yaml', 'en', 'en'));

test('editors ask for what the article says that defines an event, and only there', () => {
  expect(articles?.$defs?.['report']).toMatchObject({
    required: ['id', 'actors', 'account'],
    dependentRequired: {
      title: ['date', 'kind'],
      kind: ['title'],
      weight: ['title'],
      summary: ['title'],
      updates: ['title'],
    },
  });
});

test('editors offer a claim the answers of the question it answers', () => {
  expect(articles?.$defs?.['claim']).toMatchObject({
    dependentRequired: { question: ['answer'], answer: ['question'] },
    allOf: [
      {
        if: { properties: { question: { const: 'who-broke-the-truce' } }, required: ['question'] },
        then: { properties: { answer: { enum: ['town', 'harbour'] } } },
      },
    ],
  });
});

test('editors ask for lanes where a record names kinds, and the other way round', () => {
  expect(site).toMatchObject({ dependentRequired: { kinds: ['lanes'], lanes: ['kinds'] } });
});

test('editors know the ids that are recorded, with their names', () => {
  expect(articles?.$defs?.['sources']).toMatchObject({
    enum: ['gazette', 'wire'],
    enumDescriptions: ['Gazette', 'Wire'],
  });
});

test('editors take any id of a list that is empty or cannot be read', () => {
  const schemas = buildEditorSchemas(alter('threads.yaml', 'title: The truce', 'title: "The truce'));
  expect(schemas['articles']?.$defs?.['threads']).not.toHaveProperty('enum');
});
