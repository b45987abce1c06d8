import { type Document as YamlDocument, type YAMLError, isCollection, isScalar, visit } from 'yaml';

/** What in a block of YAML cannot be read, and how far into the block it is. */
export interface YamlProblem {
  readonly offset: number;
  /** Name of the rule, where it is not `syntax`. */
  readonly rule?: string;
  readonly message: string;
}

/** What the parser's commonest complaints mean to an author; the parser's own words for the rest. */
export function describeComplaint(complaint: YAMLError, document: YamlDocument, source: string): YamlProblem {
  const [offset] = complaint.pos;
  const tab = tabBefore(source, offset);
  if (tab !== null) return { offset: tab, message: 'Unexpected tab, expected spaces for indentation' };
  const opened = openedBefore(document, offset);
  if (opened !== null && /^Missing closing|end with a/.test(complaint.message)) {
    const open = source.charAt(opened);
    const close = {
      '[': '"]" after the last item, on an indented line',
      '{': '"}" after the last value, on an indented line',
    }[open];
    return {
      offset: opened,
      message: `Unexpected ${open} that is never closed, expected ${close ?? `another ${open} at the end of the value`}`,
    };
  }
  const blanks = /^ */.exec(source.slice(offset, offset + 1000))?.[0].length ?? 0;
  return { offset: offset + blanks, message: describe(complaint) };
}

const meanings: readonly (readonly [RegExp, string])[] = [
  [/^Nested mappings/, 'Unexpected ": " in a value, expected quotation marks around the value'],
  [/^Implicit keys need|all keys must be strings/, 'Unexpected key, expected a word and a colon on one line'],
  [/^Implicit map keys/, 'Unexpected text without a colon, expected "key: value"'],
];

function describe({ message }: YAMLError): string {
  const meaning = meanings.find(([said]) => said.test(message))?.[1];
  return meaning ?? `Unexpected YAML, expected keys and values as in the authoring guide: ${message}`;
}

/** Where a tab is in the indentation of the line at an offset. */
function tabBefore(source: string, offset: number): number | null {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const blanks = /^[ \t]*/.exec(source.slice(start, start + 1000))?.[0] ?? '';
  return blanks.includes('\t') ? start + blanks.indexOf('\t') : null;
}

/** Where the innermost quote or bracket that the parser read up to an offset was opened. */
function openedBefore(document: YamlDocument, offset: number): number | null {
  let opened: number | null = null;
  visit(document, {
    Node: (_key, node) => {
      const opens = isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith('QUOTE');
      if (opens === true && node.range?.[1] === offset) opened = node.range[0];
    },
  });
  return opened;
}
