import { z } from 'zod';
import { permalink } from '../../addresses/permalink.ts';
import { publishedAddress, publishedHead } from './published-head.ts';

const gone = (what: string) =>
  z
    .strictObject({
      moved: z
        .array(
          z.strictObject({
            id: z.string().describe('Former id'),
            today: z.string().describe('Id of today'),
            ...publishedAddress,
          }),
        )
        .describe('Ids that have changed'),
      withdrawn: z
        .array(
          z.strictObject({ id: z.string().describe('Former id'), reason: z.string().describe('Why it was withdrawn') }),
        )
        .describe('Ids of what is no longer in the record'),
    })
    .describe(`Former ids of ${what}`);

/** `/data/permalinks.json`. */
export const permalinksJson = z
  .strictObject({
    ...publishedHead,
    events: gone('events'),
    claims: gone('claims'),
    articles: gone('articles, which are the names of their files'),
    actors: gone('actors'),
    places: gone('places'),
    threads: gone('threads'),
    questions: gone('questions'),
    sources: gone('sources'),
  })
  .meta({
    id: 'permalinks.json',
    title: permalink.data('permalinks'),
    description: 'Every id that is no longer in use, and what became of it',
  });
