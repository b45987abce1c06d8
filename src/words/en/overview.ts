/** Events at a glance. */
export const overviewWords = {
  atAGlance: 'At a glance',
  skip: 'Skip the overview',
  /** What a line of time is cut into. */
  unit: { week: 'week', month: 'month', year: 'year', decade: 'decade' },
  eventsPer: {
    week: 'Events per week',
    month: 'Events per month',
    year: 'Events per year',
    decade: 'Events per decade',
  },
  days: 'Days',
  keyEvents: 'Key events',
  jump: 'Select a mark to jump to its event.',
  /** Follows where the timeline can be filtered. */
  filter: 'Select one day, or a first and a last day, to filter.',
  table: 'Show as a table',
  lasted: 'Lasted several days',
  uncertain: 'Date uncertain',
  busiest: (day: string, events: string) => `Busiest day: ${day} (${events}).`,
  background: 'Background',
  aftermath: 'Aftermath',
  more: (count: string) => `and ${count} more`,
};

export type OverviewWords = typeof overviewWords;
