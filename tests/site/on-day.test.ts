import { describe, expect, test } from 'vitest';
import { daysOfChange, daysWithoutChange } from '../../src/chronology/on-day/days.ts';
import { collectClaims } from '../../src/chronology/disputes/answers.ts';
import { permalink } from '../../src/addresses/permalink.ts';
import { chronology, readSite } from './pages.ts';

const days = daysOfChange(chronology);
const later = /<section aria-labelledby="_later">.*?<\/section>/s;

const articleOfClaim = new Map(
  collectClaims(chronology).map(({ claim, report }) => [permalink.claim(claim.id ?? ''), report.article]),
);

/** The articles whose claims a page leads to; figures it leads to by what they count, whoever reports them. */
function articlesIn(html: string): readonly string[] {
  const links = [...html.matchAll(/href="(\/claims\/[^"#]+)"/g)];
  return links.map(([, address]) => articleOfClaim.get(address ?? '') ?? '');
}

describe('the page of a day leads to no report published after it', () => {
  test.each(days)('%s', async (day) => {
    const html = (await readSite(permalink.day(day))).replace(later, '');
    const dates = articlesIn(html).map((article) => chronology.articles.get(article)?.date.latest ?? 'unknown');
    expect(dates.filter((date) => date > day)).toEqual([]);
    expect(articlesIn(html).length > 0, 'it leads to some once there are answers').toBe(day >= '2019-03-04');
  });
});

test('a day on which nothing changed leads to the last that brought a change', async () => {
  for (const [day, last] of daysWithoutChange(chronology)) {
    expect(await readSite(permalink.day(day))).toContain(`content="0; url=${permalink.day(last)}"`);
  }
});
