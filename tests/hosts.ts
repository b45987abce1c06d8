/** What a host sends at an address that reads the lines of a file `_headers`: the values of all rules that match, joined. */
export function joinAsHosts(lines: readonly string[], address: string): Readonly<Record<string, string>> {
  const sent: Record<string, string> = {};
  let isMatched = false;
  for (const line of lines) {
    if (line.startsWith('/')) isMatched = patternOf(line).test(address);
    const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (isMatched && name !== '') sent[name] = name in sent ? `${sent[name] ?? ''}, ${value}` : value;
  }
  return sent;
}

/** A `*` stands for anything, a placeholder for one segment. */
function patternOf(path: string): RegExp {
  return new RegExp(
    `^${path
      .replaceAll('.', String.raw`\.`)
      .replaceAll(/:\w+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  );
}
