import { type Kind, type Lane, laneOfParties } from '../../src/record/schema/kinds.ts';

/** Kinds of event for records made for tests: every mark, and every lane. */
export const kinds: Kind[] = [
  { id: 'talks', name: 'talks', mark: 'rings', lane: 'joint', speaks: true, direct: true },
  { id: 'call', name: 'call', mark: 'link', lane: 'joint', speaks: true, direct: true },
  { id: 'statement', name: 'statement', mark: 'disc', lane: laneOfParties, speaks: true },
  { id: 'proposal', name: 'proposal', mark: 'open-square', lane: laneOfParties, speaks: true },
  { id: 'agreement', name: 'agreement', mark: 'square', lane: 'joint', speaks: false },
  { id: 'decision', name: 'decision', mark: 'diamond', lane: laneOfParties, speaks: true },
  { id: 'strike', name: 'strike', mark: 'triangle', lane: 'ground', speaks: false },
  { id: 'violation', name: 'violation', mark: 'open-triangle', lane: 'ground', speaks: false },
  { id: 'deadline', name: 'deadline', mark: 'hourglass', lane: laneOfParties, speaks: false },
  { id: 'summit', name: 'summit', mark: 'hexagon', lane: 'joint', speaks: true, direct: true },
  { id: 'sanctions', name: 'sanctions', mark: 'cross', lane: laneOfParties, speaks: false },
  { id: 'background', name: 'background', mark: 'bars', lane: laneOfParties, speaks: false },
];

/** Their lanes, from the top. */
export const lanes: Lane[] = [
  { id: 'joint', name: 'Talks and agreements' },
  { id: laneOfParties, name: 'No party' },
  { id: 'ground', name: 'On the ground' },
];
