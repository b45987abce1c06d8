import { buildRandom } from './random.ts';
import { buildRegistries } from './registries.ts';
import { writeArticle } from './article.ts';
import type { MadeEvent } from './event.ts';

/** The files of a content folder by their paths. */
export type RecordFiles = ReadonlyMap<string, string>;

/**
 * Makes a record of so many events: two to an article, of three actors each, with a claim and a figure; 200 actors, 80
 * places and 40 threads, over the more months, the more events there are. The same seed makes the same record.
 */
export function makeRecord(size: number, seed = 1): RecordFiles {
  const random = buildRandom(seed);
  const days = Math.max(30, Math.round(size / eventsADay));
  const registries = buildRegistries(days);
  const files = new Map(Object.entries(registries.files));
  const events: MadeEvent[] = [];
  for (let number = 0; number < size; number += 2) {
    const day = registries.dayOf(Math.floor((number * days) / size));
    const { name, text, defined } = writeArticle({ number, size, day, earlier: events, random });
    events.push(...defined);
    files.set(`articles/${name}.md`, text);
  }
  files.set(`stories/${registries.dayOf(days - 1).slice(0, 7)}.md`, tellStory(events));
  return files;
}

/** The lede of the last month: the last day's events, in a sentence each. */
function tellStory(events: readonly MadeEvent[]): string {
  const lines = events.slice(-6).map(({ id, day }) => `The councils [met again](event:${id}) on ${day}.`);
  return `## The last days\n\n${lines.join('\n\n')}\n`;
}

const eventsADay = 5.5;
