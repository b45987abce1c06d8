import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { absolute, permalink } from '../../src/addresses/permalink.ts';
import { chronology, pages, readSite } from './pages.ts';

// The vocabulary is that of schema-dts (npm, Apache-2.0), which Google generates from schema.org's own definitions.
const vocabulary = readVocabulary(
  await readFile(join(import.meta.dirname, '../../node_modules/schema-dts/dist/schema.d.ts'), 'utf8'),
);

/** The properties of every type of schema.org, those it inherits included. */
function readVocabulary(definitions: string): ReadonlyMap<string, ReadonlySet<string>> {
  const bases = new Map(
    [...definitions.matchAll(/^interface (\w+)Base extends ([^{]+) \{\n([^]*?)^\}/gm)].map(
      ([, name = '', parents = '', body = '']) => [
        name,
        {
          parents: [...parents.matchAll(/\b(\w+)Base\b/g)].map(([, parent]) => parent ?? ''),
          own: [...body.matchAll(/^ {4}"(\w+)"\?: /gm)].map(([, property]) => property ?? ''),
        },
      ],
    ),
  );
  const all = (name: string): readonly string[] => {
    const { parents, own } = bases.get(name) ?? { parents: [], own: [] };
    return [...own, ...parents.flatMap(all)];
  };
  const types = [...definitions.matchAll(/extends (\w+)Base \{\n\s*"@type": "(\w+)";/g)];
  return new Map(types.map(([, base = '', type = '']) => [type, new Set(all(base))]));
}

/** What is not schema.org's in a description: types and, of each type, properties. */
function findUnknown(thing: unknown): readonly string[] {
  if (Array.isArray(thing)) return thing.flatMap(findUnknown);
  if (typeof thing !== 'object' || thing === null) return [];
  const { '@type': type, ...properties } = thing as Readonly<Record<string, unknown>>;
  const known = vocabulary.get(String(type));
  if (!known) return [`the type ${String(type)}`];
  return Object.entries(properties).flatMap(([property, value]) => [
    ...(known.has(property) ? [] : [`${property} of ${String(type)}`]),
    ...findUnknown(value),
  ]);
}

interface Described {
  readonly '@type': string;
  readonly text?: string;
  readonly itemListElement?: readonly { readonly item: string }[];
}

/** What a page describes. */
async function describedOn(address: string): Promise<readonly Described[]> {
  const blocks = [...(await readSite(address)).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(
    ([, block]) => JSON.parse(block ?? '') as Readonly<Record<string, unknown>>,
  );
  expect(blocks.length).toBeLessThan(2);
  for (const block of blocks) expect(Object.keys(block)).toEqual(['@context', '@graph']);
  for (const block of blocks) expect(block['@context']).toBe('https://schema.org');
  return blocks.flatMap((block) => block['@graph'] as Described[]);
}

test('the vocabulary knows its own, and no other', () => {
  const article = { '@type': 'NewsArticle', headline: 'A', dateline: 'B', name: 'C' };
  expect(findUnknown({ '@type': 'Claim', text: 'It rained.', appearance: article })).toEqual([]);
  expect(findUnknown({ '@type': 'Claim', truth: 1, appearance: [{ '@type': 'Newspiece' }] })).toEqual([
    'truth of Claim',
    'the type Newspiece',
  ]);
  expect(findUnknown({ '@type': 'Event', headline: 'A' })).toEqual(['headline of Event']);
});

describe.each(pages)('%s', async (address) => {
  const things = await describedOn(address);

  test('uses terms of schema.org alone, and rates nothing', () => {
    expect(things.flatMap(findUnknown)).toEqual([]);
    expect(JSON.stringify(things)).not.toMatch(/ClaimReview|Rating/);
  });

  test('says where it is, below the first level', async () => {
    const isDeep = address.split('/').length > 3 && !(await readSite(address)).includes('content="noindex"');
    const trails = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
    expect(trails.map(({ itemListElement }) => itemListElement?.at(-1)?.item)).toEqual(
      isDeep ? [absolute(chronology.site.url, address)] : [],
    );
    for (const { item } of trails.flatMap(({ itemListElement = [] }) => itemListElement)) {
      expect(pages).toContain(new URL(item).pathname);
    }
  });
});

describe.each([...chronology.events.values()])('the page of $id', async (event) => {
  const things = await describedOn(permalink.event(event.id));

  test('describes every claim that answers a question', () => {
    const says = event.reports
      .flatMap(({ claims }) => claims)
      .flatMap((claim) => (claim.question === undefined ? [] : [claim.says]));
    expect(things.filter((thing) => thing['@type'] === 'Claim').map(({ text }) => text)).toEqual(says);
  });

  test('describes an event where it happened somewhere on a day', () => {
    const { kind, place, date } = event;
    const happened = place !== null && date.precision === 'day' && (kind.direct === true || !kind.speaks);
    if (date.approximate || date.uncertain || (date.precision !== 'day' && date.precision !== 'month')) return;
    expect(things.some((thing) => thing['@type'] === 'Event')).toBe(happened);
  });
});

test('the data is described with its licence and its files', async () => {
  const [dataset] = (await describedOn(permalink.about())).filter((thing) => thing['@type'] === 'Dataset');
  expect(dataset).toMatchObject({
    license: chronology.site.license?.url,
    publisher: { name: chronology.site.publisher },
    distribution: expect.arrayContaining([
      expect.objectContaining({ contentUrl: absolute(chronology.site.url, permalink.data('events')) }),
    ]) as unknown,
  });
});
