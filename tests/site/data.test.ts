import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { chronology, readSite } from './pages.ts';

interface EventsJson {
  readonly title: string;
  readonly events: readonly { id: string; date: { earliest: string; latest: string }; reports: readonly unknown[] }[];
}

test('events.json holds every event and every report, in order', async () => {
  const { title, events } = JSON.parse(await readSite('/data/events.json')) as EventsJson;
  expect(title).toBe(chronology.site.title);
  expect(events.map(({ id }) => id).sort()).toEqual([...chronology.events.keys()].sort());
  const keys = events.map(({ id, date }) => `${date.earliest} ${date.latest} ${id}`);
  expect(keys).toEqual([...keys].sort());
  const reports = [...chronology.articles.values()].reduce((sum, article) => sum + article.events.length, 0);
  expect(events.reduce((sum, event) => sum + event.reports.length, 0)).toBe(reports);
});

test('the feeds hold every event, those of an actor the actor’s', async () => {
  const all = parseRssFeed(await readSite('/rss.xml')).items ?? [];
  expect(all).toHaveLength(chronology.events.size);
  expect(parseJsonFeed(await readSite('/feed.json')).items).toHaveLength(chronology.events.size);
  for (const id of chronology.actors.keys()) {
    const own = [...chronology.events.values()].filter(({ actors }) => actors.includes(id));
    expect(parseRssFeed(await readSite(`/actors/${id}/rss.xml`)).items ?? []).toHaveLength(own.length);
  }
});
