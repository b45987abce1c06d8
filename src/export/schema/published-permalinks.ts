import { z } from 'zod';

const gone = (what: string) =>
  z
    .strictObject({
      aliases: z.record(z.string(), z.string()).describe('By former id, the id of today'),
      tombstones: z.record(z.string(), z.string()).describe('By former id, why it was withdrawn'),
    })
    .describe(`Former ids of ${what}`);

/** `/data/permalinks.json`. */
export const permalinksJson = z
  .strictObject({
    title: z.string().describe('Name of the chronology'),
    events: gone('events'),
    claims: gone('claims'),
    articles: gone('articles, which are file names'),
    actors: gone('actors'),
    places: gone('places'),
    threads: gone('threads'),
    questions: gone('questions'),
    sources: gone('sources'),
  })
  .meta({
    id: 'permalinks.json',
    title: '/data/permalinks.json',
    description: 'Every id that is no longer in use, and what became of it',
  });
