/** What pages say where the record has nothing for them. */
export const empty = {
  record: 'Nothing is recorded yet.',
  actor: 'No recorded event involves this actor.',
  thread: 'No recorded event belongs to this thread.',
  place: 'No recorded event happened here.',
  source: 'No articles by this source yet.',
  answer: 'No claims recorded.',
  actors: 'No actors yet.',
  articles: 'No articles yet.',
  places: 'No places yet.',
  sources: 'No sources yet.',
  threads: 'No threads yet.',
  questions: 'No questions yet.',
  day: 'Nothing that happened on this day had been reported by the end of it.',
  changes: 'No changes recorded yet.',
  versions: 'No version has been published yet.',
};

export type Empty = typeof empty;
