import {
  CST,
  Composer,
  type Document as YamlDocument,
  Lexer,
  Parser,
  type YAMLError,
  isCollection,
  isScalar,
  visit,
} from 'yaml';

/** What in a block of YAML cannot be read, and how far into the block it stands. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
}

/** The one document of a block, or the problems that make it none. */
export type YamlResult = { readonly document: YamlDocument } | { readonly problems: readonly YamlProblem[] };

/**
 * Reads one document of YAML 1.2 (core schema) strictly: warnings count as errors; directives, anchors, aliases and tags
 * are refused as they are met, before anything could be expanded, and so is nesting no record needs.
 */
export function readYaml(source: string): YamlResult {
  const { tokens, problems } = readTokens(source);
  if (problems.length > 0) return { problems };
  const options = { schema: 'core', stringKeys: true, uniqueKeys: false, logLevel: 'silent' } as const;
  const [document, second] = new Composer(options).compose(tokens, true, source.length);
  if (!document) throw new RangeError('Expected the composer to make a document of any text');
  // One slip makes the parser stumble on; the first complaint is the one to mend.
  const [complaint] = [...document.errors, ...document.warnings];
  if (complaint) return { problems: [describeComplaint(complaint, document, source)] };
  if (second) {
    const message = 'Unexpected second document, expected one: remove what divides them';
    return { problems: [{ offset: second.range[0], message }] };
  }
  return { document };
}

/** The schemas need five levels; the parser's own stack ends somewhere in the hundreds. */
const deepest = 32;

function readTokens(source: string): { tokens: CST.Token[]; problems: readonly YamlProblem[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const problems: YamlProblem[] = [];
  let isText = false;
  for (const lexeme of new Lexer().lex(source)) {
    const { offset } = parser;
    const message = isText ? null : refusal(lexeme, source, offset);
    if (message !== null) problems.push({ offset, message });
    isText = lexeme === CST.SCALAR;
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > 1 + deepest) {
      const tooDeep = `Unexpected nesting of more than ${deepest} levels, expected keys and values as in the authoring guide`;
      return { tokens, problems: [...problems, { offset, message: tooDeep }] };
    }
  }
  tokens.push(...parser.end());
  return { tokens, problems };
}

function refusal(lexeme: string, source: string, offset: number): string | null {
  switch (CST.tokenType(lexeme)) {
    case 'directive-line':
      return `Unexpected directive "${lexeme}", expected keys and values only`;
    case 'anchor':
      return `Unexpected anchor "${lexeme}", expected the value itself`;
    case 'alias':
      return `Unexpected alias "${lexeme}", expected the value itself`;
    case 'tag':
      return `Unexpected tag "${lexeme}", expected a value without a tag`;
    case 'comment':
      return hidesText(lexeme, source, offset)
        ? 'Unexpected "#" after a blank, expected quotation marks around a value that holds it, or "# " before a comment'
        : null;
    default:
      return null;
  }
}

/** `He wrote #peace` would lose its last word. */
function hidesText(comment: string, source: string, offset: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^#\S/.test(comment) && before.trim() !== '';
}

/** What the parser's commonest complaints mean to an author; the parser's own words for the rest. */
function describeComplaint(complaint: YAMLError, document: YamlDocument, source: string): YamlProblem {
  const [offset] = complaint.pos;
  const tab = tabBefore(source, offset);
  if (tab !== null) return { offset: tab, message: 'Unexpected tab, expected spaces to indent with' };
  const opened = openedBefore(document, offset);
  if (opened !== null && /^Missing closing|end with a/.test(complaint.message)) {
    const open = source.charAt(opened);
    const close = { '[': '"]" after the last item, and indented', '{': '"}" after the last value, and indented' }[open];
    return {
      offset: opened,
      message: `Unexpected ${open} that is never closed, expected ${close ?? `another ${open} at its end`}`,
    };
  }
  const blanks = /^ */.exec(source.slice(offset, offset + 1000))?.[0].length ?? 0;
  return { offset: offset + blanks, message: describe(complaint) };
}

const meanings: readonly (readonly [RegExp, string])[] = [
  [/^Nested mappings/, 'Unexpected ": " inside a value, expected quotation marks around a value that holds a colon'],
  [/^Implicit keys need|all keys must be strings/, 'Unexpected key, expected a word and a colon on one line'],
  [/^Implicit map keys/, 'Unexpected text without a colon, expected "key: value"'],
];

function describe({ message }: YAMLError): string {
  const meaning = meanings.find(([said]) => said.test(message))?.[1];
  return meaning ?? `Unexpected YAML, expected keys and values as in the authoring guide: ${message}`;
}

/** Where a tab is among the blanks that the line of an offset begins with. */
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
