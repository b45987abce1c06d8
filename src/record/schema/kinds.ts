import { z } from 'zod';
import { id, text, title } from './values.ts';

/** The shapes that the program can draw. */
export const marks = [
  'rings',
  'link',
  'disc',
  'open-square',
  'square',
  'diamond',
  'triangle',
  'open-triangle',
  'hourglass',
  'hexagon',
  'cross',
  'bars',
] as const;

/** Id of the lane that is divided by party: one lane for each, and one for events of none. */
export const laneOfParties = 'parties';

/** One kind of event. */
export const kind = z.strictObject({
  id: text.describe('Short name in articles and addresses'),
  name: title.describe('Name as readers see it, in lower case as in a sentence'),
  mark: z.enum(marks).describe('Its shape; no two kinds have the same'),
  lane: id.lane.describe('Id of the lane its events are in'),
  speaks: z.boolean().describe('`true` where actors speak in such events: their claims were then made with the event'),
  direct: z.boolean().optional().describe('`true` where the actors of such events meet or speak to each other'),
});

/** One lane of the overview. */
export const lane = z.strictObject({
  id: text.describe('Short name in `kinds`'),
  name: title.describe('Name as readers see it'),
});

/** A kind of event, as written. */
export type Kind = z.infer<typeof kind>;
/** A lane of the overview, as written. */
export type Lane = z.infer<typeof lane>;
/** The name of a shape. */
export type Mark = Kind['mark'];

/** The kinds of a record that names none, in the order in which they are offered: what people do in any dispute. */
export const defaultKinds: Kind[] = [
  { id: 'statement', name: 'statement', mark: 'disc', lane: laneOfParties, speaks: true },
  { id: 'proposal', name: 'proposal', mark: 'open-square', lane: laneOfParties, speaks: true },
  { id: 'decision', name: 'decision', mark: 'diamond', lane: laneOfParties, speaks: true },
  { id: 'meeting', name: 'meeting', mark: 'rings', lane: 'together', speaks: true, direct: true },
  { id: 'agreement', name: 'agreement', mark: 'square', lane: 'together', speaks: false },
  { id: 'incident', name: 'incident', mark: 'triangle', lane: laneOfParties, speaks: false },
];

/** The lanes of a record that names none, from the top. */
export const defaultLanes: Lane[] = [
  { id: 'together', name: 'Meetings and agreements' },
  { id: laneOfParties, name: 'Everything else' },
];
