/** A wording without the marks of what varies: the example itself. */
export function plain(wording: string): string {
  return wording.replaceAll(/[‹›]/g, '');
}

/** Matches what is worded so, whatever text is where the example varies; captures it. */
export function patternOf(wording: string): RegExp {
  const source = wording
    .split(/‹[^›]*›/)
    .map((fixed) => RegExp.escape(fixed))
    .join('([^]*)');
  return new RegExp(`^${source}$`, 'u');
}

/** The reason whose wording a text has, with the first thing that varies in it. */
export function reasonOf(reasons: Readonly<Record<string, string>>, text: string): string {
  const fitting = Object.entries(reasons).flatMap(([reason, wording]) => {
    const match = patternOf(wording).exec(text);
    return match ? [[reason, ...match.slice(1, 2)].join(' ')] : [];
  });
  return fitting.join(' or ');
}

/** A message without the suggestion at its end, which any name that is unknown may have. */
export function withoutSuggestion(message: string): string {
  return message.replace(/; (did you mean|was it renamed to) "[^"]*"\?$/, '');
}
