const woods =
  'Alder Ash Aspen Beech Birch Cedar Chestnut Cypress Elm Hawthorn Hazel Juniper Larch Linden Maple Oak Pine Poplar Rowan Willow';
const bodies = 'Council|Assembly|Institute|Ministry|Chamber|Union|Board|Commission|Society|Court';
const shores = 'Bay|Cape|Ford|Haven|Hill|Lake|Moor|Port|Ridge|Sound';
const waters = 'Upper|Lower|North|South|East|West|Old|New';

/** The names of the 200 actors. */
export const actorNames: readonly string[] = woods
  .split(' ')
  .flatMap((wood) => bodies.split('|').map((body) => `${body} of ${wood}`));

/** The names of the 80 places. */
export const placeNames: readonly string[] = waters
  .split('|')
  .flatMap((water) => shores.split('|').map((shore) => `${water} ${shore}`));

const matters = 'bridge ferry harbour canal lighthouse railway market school';
const aims = 'toll|repair|opening|closure|lease';

/** What the 40 threads are about: `the toll of the bridge`. */
export const threadMatters: readonly string[] = matters
  .split(' ')
  .flatMap((matter) => aims.split('|').map((aim) => `the ${aim} of the ${matter}`));

/** What actors do in an event. */
export const deeds: readonly string[] = (
  'accepts a plan for|asks for a report on|calls a meeting about|condemns the delay of|delays a vote on|demands an inquiry into|' +
  'doubts the figures for|publishes the accounts of|rejects the terms for|sends a delegation over|signs an agreement on|' +
  'sets a date for|supports a loan for|welcomes the talks on|withdraws its offer for'
).split('|');

/** What was said of it. */
export const remarks: readonly string[] = (
  'the costs had been underestimated|the works could begin in spring|a further round of talks was needed|neither side had kept its word|' +
  'the figures came from an independent survey|nobody had been asked before the decision|the deadline left too little time|' +
  'the neighbours should share the expense|the storm had damaged the foundations|engineers had warned of it for years|' +
  'the proposal went further than the last one|an answer was expected within a week'
).split('|');
