import { z } from 'zod';
import { steps } from '../../record/schema/article.ts';
import { publishedDate } from './published-event.ts';
import { publishedAddress } from './published-head.ts';
import { question, thread } from '../../record/schema/registries.ts';

const ids = z.array(z.string());
const step = z.enum(steps);

const answer = z
  .strictObject({
    actor: z.string().nullable().describe('Id of the actor who answers; null for a publisher in its own reporting'),
    answer: z.string().describe("Id among the question's answers"),
    date: publishedDate.describe('When it was given, as far as the record knows'),
    changed: z.boolean().describe('Whether the same voice answered otherwise on the last day before'),
    event: z.string().describe('Id of the event with which it was given'),
    article: z.string().describe('File name of the article that carries it'),
    source: z.string().describe('Id of its publisher'),
    index: z.int().describe('Place among the claims of the report'),
  })
  .meta({ id: 'answer', title: 'Answer', description: 'A claim that answers a disputed question' });

/** A disputed question as published, with who answers what and who does not. */
export const publishedQuestion = z
  .strictObject({
    id: z.string().describe('Id of the question'),
    ...publishedAddress,
    text: question.shape.text,
    thread: z.string().nullable().describe('Id of the thread it belongs to'),
    answers: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the answer'),
          label: z.string().describe('The answer in words'),
        }),
      )
      .describe('The possible answers, in the order of the register'),
    given: z.array(answer).describe('Who gave which, by voice and then in order of time'),
    silentParties: ids.describe('Ids of the parties of which no actor answers'),
    oneSided: z
      .array(
        z.strictObject({
          source: z.string().describe('Id of the source'),
          answer: z.string().describe('Id of the answer'),
        }),
      )
      .describe('Sources of which one answer alone is recorded, and another is given that it excludes'),
  })
  .meta({ id: 'question', title: 'Question', description: 'A disputed question that claims answer differently' });

const state = z
  .strictObject({
    day: z.iso.date().describe('The day at whose end this is the status'),
    step: step.nullable().describe('The last step that all took together; null where there is none'),
    event: z.string().nullable().describe('Id of the event with which they took it'),
    sides: z
      .array(
        z.strictObject({
          party: z.string().describe('Id of the party'),
          step: step.describe('Its last step'),
          event: z.string().describe('Id of the event with which it took it'),
        }),
      )
      .describe('The last step of each party since then, `expired` where its time is over'),
    unreported: z.boolean().describe('Whether it is over, and no event says whether it was kept'),
    allegations: z
      .array(
        z.strictObject({
          party: z.string().nullable().describe('Id of the party that alleges breaches'),
          event: z.string().describe('Id of the event with which it first did'),
          count: z
            .strictObject({
              event: z.string().describe('Id of the event it is given of'),
              article: z.string().describe('File name of the article'),
              index: z.int().describe('Place among the figures of the report'),
              value: z.number().describe('The number'),
            })
            .nullable()
            .describe('The largest number it gives that nothing has replaced'),
        }),
      )
      .describe('Who alleges breaches by then'),
  })
  .meta({ id: 'state', title: 'State', description: 'Status of a commitment at the end of a day' });

/** A thread as published: a storyline, or a commitment with its path. */
export const publishedThread = z
  .strictObject({
    id: z.string().describe('Id of the thread'),
    ...publishedAddress,
    title: thread.shape.title,
    description: thread.shape.description,
    kind: thread.shape.kind,
    events: ids.describe('Ids of its events, in order of time'),
    steps: z
      .array(
        z.strictObject({
          event: z.string().describe('Id of the event'),
          step: step.describe('The step it takes'),
          by: z.string().nullable().describe('Id of the party whose step it is; null where all take it together'),
        }),
      )
      .describe('The path of a commitment, in order of time'),
    states: z
      .array(state)
      .describe(
        'Status of a commitment at the end of each month and of the record; in a record of more than ten years, of each month in which it changes',
      ),
  })
  .meta({
    id: 'storyline-or-commitment',
    title: 'Thread',
    description: 'A storyline or a commitment, with its events',
  });
