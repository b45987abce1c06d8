/** The kinds of event and lanes of the overview in a record that names none itself, by id. */
export const kindWords = {
  kind: {
    talks: 'talks',
    call: 'call',
    statement: 'statement',
    proposal: 'proposal',
    agreement: 'agreement',
    decision: 'decision',
    strike: 'strike',
    violation: 'violation',
    deadline: 'deadline',
    summit: 'summit',
    sanctions: 'sanctions',
    background: 'background',
  },
  lane: {
    joint: 'Talks and agreements',
    parties: 'No party',
    ground: 'On the ground',
  },
};

export type KindWords = typeof kindWords;
