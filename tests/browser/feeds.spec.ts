import fc from 'fast-check';
import { buildChronology } from '../../src/chronology/chronology.ts';
import { whenRecorded } from '../../src/chronology/history/recorded.ts';
import type { Chronology, RecordedEvent } from '../../src/chronology/model.ts';
import { renderRss } from '../../src/export/feeds.ts';
import { permalink } from '../../src/addresses/permalink.ts';
import { formatDate } from '../../src/format/date.ts';
import { awkwardPieces, awkwardText, readFromRss, readFromXml } from '../awkward.ts';
import { addresses, chronology, readSite } from '../site/pages.ts';
import { defining, record } from '../units/record.ts';
import { expect, test } from './reader.ts';

/** Runs in the browser, whose parser of XML refuses whatever is not well formed, and whose HTML is that of readers. */
function parseFeeds(texts: readonly string[]) {
  const parser = new DOMParser();
  const trim = (text: string) => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  const textsOf = (parent: Element | null, name: string) =>
    [...(parent?.children ?? [])].filter(({ nodeName }) => nodeName === name).map((child) => trim(child.textContent));
  const shown = (html: string) =>
    trim(parser.parseFromString(`<div>${html}</div>`, 'text/html').querySelector('div')?.textContent ?? '');
  return texts.map((text) => {
    const feed = parser.parseFromString(text, 'application/xml');
    const channel = feed.querySelector('channel');
    return {
      error: feed.querySelector('parsererror')?.textContent,
      title: textsOf(channel, 'title'),
      description: textsOf(channel, 'description'),
      self: channel?.getElementsByTagName('atom:link')[0]?.getAttribute('href'),
      items: [...feed.querySelectorAll('item')].map((item) => ({
        title: textsOf(item, 'title'),
        link: textsOf(item, 'link'),
        guid: textsOf(item, 'guid'),
        account: textsOf(item, 'description').map(shown),
        categories: textsOf(item, 'category'),
        instant: textsOf(item, 'pubDate').map(Date.parse),
      })),
    };
  });
}

test('the feed of changes is XML with an item for each publication', async ({ page }) => {
  const [parsed] = await page.evaluate(parseFeeds, [await readSite(permalink.changesRss())]);
  expect(parsed?.error).toBeUndefined();
  expect(parsed?.items.length).toBeGreaterThan(0);
});

test('every feed of events is XML that reads back as the record', async ({ page }) => {
  const feeds = addresses.filter((address) => /^(\/(actors|threads)\/[^/]+)?\/rss\.xml$/.test(address));
  expect(feeds).toHaveLength(chronology.actors.size + chronology.threads.size + 1);
  const parsed = await page.evaluate(parseFeeds, await Promise.all(feeds.map(readSite)));
  for (const [index, address] of feeds.entries()) {
    const actor = /^\/actors\/([^/]+)\//.exec(address)?.[1];
    const thread = /^\/threads\/([^/]+)\//.exec(address)?.[1];
    const { title } = chronology.site;
    const name = chronology.actors.get(actor ?? '')?.name ?? chronology.threads.get(thread ?? '')?.title;
    const events = [...chronology.events.values()].filter(
      ({ actors, threads }) =>
        (actor === undefined || actors.includes(actor)) &&
        (thread === undefined || threads.some(({ id }) => id === thread)),
    );
    expect.soft(parsed[index], address).toEqual({
      error: undefined,
      title: [name === undefined ? title : `${name} · ${title}`],
      description: [chronology.site.description],
      self: new URL(address, chronology.site.url).href,
      items: newestFirst(events).map((event) => itemOf(chronology, event)),
    });
  }
});

test('any text the content may hold reads back, as far as the writer of feeds and XML let it through', async ({
  page,
}) => {
  // The rules refuse a text in which nothing can be seen.
  const texts = [...awkwardPieces, ...fc.sample(awkwardText, { numRuns: 1000, seed: 1 })].filter((text) =>
    /\S/u.test(text),
  );
  const chronologies = texts.map((text) => {
    const made = record({ one: [defining('talks', '2025-04-17', { title: text, account: text })] });
    const site = { ...made.site, title: text, description: text };
    return buildChronology({ ...made, site, actors: { mayor: { name: text, type: 'office' } } });
  });
  const feeds = chronologies.map((made) =>
    renderRss(made, { title: made.site.title, path: '/', feedPath: '/feed', events: [...made.events.values()] }),
  );
  expect(await page.evaluate(parseFeeds, feeds)).toEqual(
    chronologies.map((made, index) => ({
      error: undefined,
      title: [readFromRss(texts[index] ?? '')],
      description: [readFromRss(texts[index] ?? '')],
      self: 'https://record.example/feed',
      items: [...made.events.values()].map((event) => itemOf(made, event)),
    })),
  );
});

/** What was recorded or changed last comes first, then what is newest. */
function newestFirst(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const published = (event: RecordedEvent) => whenRecorded(chronology, event).publication ?? Infinity;
  return events.toReversed().sort((a, b) => published(b) - published(a));
}

function itemOf(made: Chronology, event: RecordedEvent) {
  const { site, actors } = made;
  const { firstId, added } = whenRecorded(made, event);
  const [address, id] = [event.id, firstId].map((one) => new URL(`/events/${one}/`, site.url).href);
  return {
    title: [readFromRss(`${formatDate(event.date)}: ${event.title}`)],
    link: [address],
    guid: [id],
    account: [readFromXml(event.summary.map(({ says }) => says).join(' ') || (event.reports[0]?.account ?? ''))],
    categories: event.actors.map((id) => readFromRss(actors.get(id)?.name ?? '')),
    instant: added === null ? instantsOf(event, site.timeZone) : [noonOf(added, site.timeZone)],
  };
}

/** Noon in the zone of the site where the day is known, the clock time where that is written, else nothing. */
function instantsOf({ date: { edtf, precision, earliest } }: RecordedEvent, timeZone: string): readonly number[] {
  if (precision === 'minute' || precision === 'second') return [Date.parse(edtf)];
  if (precision !== 'day') return [];
  return [noonOf(earliest, timeZone)];
}

function noonOf(day: string, timeZone: string): number {
  const noon = Date.parse(`${day}T12:00Z`);
  const hours = Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(noon));
  return noon - (hours - 12) * 3_600_000;
}
