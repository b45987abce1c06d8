/** The kinds of event and lanes of the overview in a record that names none itself, by id. */
export const kindWords = {
  kind: {
    statement: 'statement',
    proposal: 'proposal',
    decision: 'decision',
    meeting: 'meeting',
    agreement: 'agreement',
    incident: 'incident',
  },
  lane: {
    together: 'Meetings and agreements',
    parties: 'Everything else',
  },
};

export type KindWords = typeof kindWords;
