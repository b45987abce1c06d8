/** The kinds of event, in the order in which they are offered. */
export const kinds = [
  'talks',
  'call',
  'statement',
  'proposal',
  'agreement',
  'decision',
  'strike',
  'violation',
  'deadline',
  'summit',
  'sanctions',
  'background',
] as const;
