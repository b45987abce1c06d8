/** Events at a glance. */
export const overviewWords = {
  atAGlance: 'At a glance',
  skip: 'Skip the overview',
  /** What a line of time is cut into. */
  unit: {
    week: 'week',
    month: 'month',
    year: 'year',
    decade: 'decade',
    'half-century': '50 years',
    century: 'century',
    'half-millennium': '500 years',
  },
  eventsPer: {
    week: 'Events per week',
    month: 'Events per month',
    year: 'Events per year',
    decade: 'Events per decade',
    'half-century': 'Events per 50 years',
    century: 'Events per century',
    'half-millennium': 'Events per 500 years',
  },
  days: 'Days',
  keyEvents: 'Key events',
  jump: 'Select a mark to jump to its event.',
  /** Follows where the timeline can be filtered. */
  filter: 'Select one day, or a first and a last day, to filter.',
  table: 'Show as a table',
  lasted: 'Lasted several days',
  /** The same where days are too short to be seen. */
  lastedLonger: 'Lasted some time',
  uncertain: 'Date uncertain',
  busiest: (day: string, events: string) => `Busiest day: ${day} (${events}).`,
  background: 'Background',
  aftermath: 'Aftermath',
  more: (count: string) => `and ${count} more`,
};

export type OverviewWords = typeof overviewWords;
