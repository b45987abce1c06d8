import { expect, test } from 'vitest';
import { absolute, fragment, permalink } from '../../src/addresses/permalink.ts';
import { collectClaims } from '../../src/chronology/disputes/answers.ts';
import type { EventsJson } from '../../src/export/schema/published.ts';
import { chronology, pages, readSite } from './pages.ts';

const given = collectClaims(chronology);
const named = given.flatMap(({ claim, ...placed }) =>
  claim.id === undefined ? [] : [{ ...placed, claim, id: claim.id }],
);

/** The text of an element, by its id. */
function textAt(html: string, id: string): string {
  const [, rest = ''] = html.split(`id="${id}"`);
  return rest
    .slice(0, rest.indexOf('</p>'))
    .replaceAll(/^[^>]*>|<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');
}

test('every claim with an id has a page, and no other has', () => {
  expect(named.length).toBeGreaterThan(0);
  const found = pages.filter((page) => page.startsWith(permalink.claim('').slice(0, -1)));
  expect(found.toSorted()).toEqual(named.map(({ id }) => permalink.claim(id)).toSorted());
});

test('the data leads to the page of each claim', async () => {
  const { events } = JSON.parse(await readSite(permalink.data('events'))) as EventsJson;
  const claims = events.flatMap(({ reports }) => reports.flatMap((report) => report.claims));
  const addresses = claims.map(({ id }) => (id === null ? null : permalink.claim(id)));
  expect(claims.map(({ path }) => path)).toEqual(addresses);
  expect(claims.map(({ url }) => url)).toEqual(addresses.map((path) => path && absolute(chronology.site.url, path)));
});

test('every page of a claim has its words, its event and its article, and is listed for search engines', async () => {
  const sitemap = await readSite('/sitemap-0.xml');
  for (const { id, claim, event, report } of named) {
    const html = await readSite(permalink.claim(id));
    const text = html.replaceAll('&#39;', '’').replaceAll('&quot;', '"');
    expect.soft(text, id).toContain(claim.says.replaceAll("'", '’'));
    expect.soft(html).toContain(`href="${permalink.event(event.id)}#${fragment.claim(id, '', 0)}"`);
    expect.soft(html).toContain(`href="${permalink.article(report.article)}"`);
    expect.soft(html).not.toContain('noindex');
    expect.soft(sitemap).toContain(`${permalink.claim(id)}</loc>`);
  }
});

test('fragments that were published lead to the claim they named', async () => {
  const former = named.filter(({ id }) => chronology.formerAnchors[id] !== undefined);
  expect(former.length).toBeGreaterThan(0);
  for (const { id, claim, event } of former) {
    const html = await readSite(permalink.event(event.id));
    const said = claim.says.replaceAll("'", '&#39;');
    expect.soft(textAt(html, chronology.formerAnchors[id] ?? '')).toContain(said);
    expect.soft(textAt(html, fragment.claim(id, '', 0))).toContain(said);
  }
});

test('links of old to a figure by its place lead to the figures of its report', async () => {
  const reports = [...chronology.events.values()].flatMap(({ id, reports: all }) =>
    all.filter(({ figures }) => figures.length > 0).map((report) => ({ event: id, report })),
  );
  expect(reports.length).toBeGreaterThan(0);
  for (const { event, report } of reports) {
    const html = await readSite(permalink.event(event));
    for (const [index] of report.figures.entries()) {
      const [, rest = ''] = html.split(`id="${fragment.formerFigure(report.article, index)}"`);
      const table = rest.slice(0, rest.indexOf('</table>'));
      expect.soft(table).toMatch(/^[^<]*>(<caption>|<\/span>|<span [^>]*>|\s)*Figures\s*<\/caption>/);
      expect.soft(table).toContain(`id="${fragment.figure(report.article, report.figures[0]?.measure ?? '')}"`);
    }
  }
});

test('no link names a claim that has an id by its place', async () => {
  const unnamed = given.flatMap(({ claim, report, index }) =>
    claim.id === undefined ? [fragment.claim(null, report.article, index)] : [],
  );
  for (const page of pages) {
    const html = await readSite(page);
    const places = [...html.matchAll(/href="[^"]*#(_[^"]*_claim-\d+)"/g)].map(([, place]) => place);
    expect
      .soft(
        places.filter((place) => !unnamed.includes(place ?? '')),
        page,
      )
      .toEqual([]);
  }
});
