/** What pages say where the record has nothing for them. */
export const empty = {
  actor: 'No event on record involves this actor.',
  thread: 'No event on record belongs to this thread.',
  place: 'No event on record happened here.',
  source: 'No article on record is by this source.',
  answer: 'No claim on record.',
  threads: 'There are no threads yet.',
  questions: 'There are no questions yet.',
  day: 'Nothing that happened on this day had been reported by its end.',
  changes: 'No change is on record yet.',
} as const;
