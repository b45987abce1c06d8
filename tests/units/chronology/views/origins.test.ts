import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildOriginsView } from '../../../../src/chronology/views/origins.ts';
import type { Article } from '../../../../src/record/schema/article.ts';
import { reporting } from '../../record.ts';

test.each<[readonly Partial<Article>[], readonly string[], readonly string[]]>([
  [[{}], ['Gazette 1, 0 carry it'], []],
  [[{}, { source: 'wire' }], ['Gazette 1, 0 carry it', 'Wire 1, 0 carry it'], []],
  [[{ via: 'wire' }, { source: 'wire' }], ['Wire 2, 1 carry it'], []],
  [[{}, { source: 'mirror' }], ['Gazette 1, 0 carry it'], ['Mirror']],
])('the articles %j rest on %j, rewritten by %j', (articles, expected, rewriters) => {
  const chronology = buildChronology(reporting(...articles.map((given) => [given] as const)));
  const { reports, independent, rewritten } = buildOriginsView(chronology, mustGet(chronology.events, 'talks').reports);
  expect(reports).toBe(articles.length);
  expect(independent.map((one) => `${one.source.name} ${one.reports}, ${one.carriers} carry it`)).toEqual(expected);
  expect(rewritten.map(({ name }) => name)).toEqual(rewriters);
});
