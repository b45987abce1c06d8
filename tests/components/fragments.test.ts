import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import { selectEvents } from '../../src/chronology/filter/filterable.ts';
import { buildActorView } from '../../src/chronology/views/actor.ts';
import { type PartView, buildPartView, listPartPages } from '../../src/chronology/views/part.ts';
import { buildMonthDays, linkMonths, listEvents } from '../../src/chronology/views/periods.ts';
import { buildThreadView } from '../../src/chronology/views/thread.ts';
import { buildTimeline } from '../../src/chronology/views/timeline.ts';
import ActorPage from '../../src/features/actor/ActorPage.astro';
import MonthPage from '../../src/features/month/MonthPage.astro';
import ThreadPage from '../../src/features/thread/ThreadPage.astro';
import { layOutOverview } from '../../src/pictures/overview/overview.ts';
import { defining, record } from '../units/record.ts';
import { draw } from './draw.ts';

/** A record of so many events of one actor and one thread, one in fifty key, which the overview marks where they are too many. */
function recorded(count: number, days: (index: number) => string) {
  const events = Array.from({ length: count }, (_, index) =>
    defining(`e${index}`, days(index), { weight: index % 50 === 0 ? 'key' : 'normal', threads: ['truce'] }),
  );
  return buildChronology(record({ one: events }));
}

const inTwoYears = (count: number) =>
  recorded(count, (index) => (index < count - 110 ? `2024-12-${10 + (index % 20)}` : `2025-0${1 + (index % 6)}-18`));
const inAMonth = (count: number) => recorded(count, (index) => `2025-04-${10 + (index % 20)}`);

type Drawn = (count: number) => Promise<string>;

const drawn: Readonly<Record<'actor' | 'thread' | 'month', Drawn>> = {
  actor: async (count) => {
    const { chronology, overview, whole, part } = partOf(count, { actor: ['mayor'] });
    const actor = buildActorView(chronology, mustGet(chronology.actors, 'mayor'), whole);
    return draw(ActorPage, { actor, part, pairs: [], overview });
  },
  thread: async (count) => {
    const { chronology, overview, part } = partOf(count, { thread: ['truce'] });
    return draw(ThreadPage, {
      thread: buildThreadView(chronology, mustGet(chronology.threads, 'truce')),
      part,
      overview,
    });
  },
  month: async (count) => {
    const chronology = inAMonth(count);
    const events = [...chronology.events.values()];
    const days = buildMonthDays(chronology, events);
    return draw(MonthPage, {
      month: '2025-04',
      count,
      keyEvents: listEvents(
        chronology,
        events.filter(({ weight }) => weight === 'key'),
      ),
      exchange: null,
      overview: layOutOverview(chronology, events, stretchOf('2025-04')),
      timeline: days ? [] : buildTimeline(chronology, events),
      days,
      links: linkMonths(events, '2025-04'),
    });
  },
};

function partOf(count: number, of: Parameters<typeof selectEvents>[1]) {
  const chronology = inTwoYears(count);
  const [page] = listPartPages(selectEvents(chronology, of));
  if (!page) throw new Error('Expected a page');
  const part: PartView = buildPartView(chronology, page.whole, page.part);
  const overview = layOutOverview(chronology, page.part.entries, stretchOf(chronology.site.period));
  return { chronology, overview, whole: page.whole, part };
}

function stretchOf(edtf: string) {
  const { earliest: from, latest: to } = mustParseEdtf(edtf);
  return { from, to };
}

test.each([
  ['actor', 200],
  ['actor', 210],
  ['thread', 200],
  ['thread', 210],
  ['month', 400],
  ['month', 410],
] as const)('%s of %i events: every link within the page leads to something on it', async (page, count) => {
  const html = await drawn[page](count);
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const fragments = [...html.matchAll(/href="#([^"]+)"/g)].map(([, fragment]) => fragment);
  expect(fragments.length).toBeGreaterThan(0);
  expect(fragments.filter((fragment) => !ids.has(fragment))).toEqual([]);
});
