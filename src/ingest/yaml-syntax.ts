import { CST, Composer, type Document as YamlDocument, Lexer, Parser, type YAMLError, visit } from 'yaml';

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
  const [complaint] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
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
    const message = isText ? null : refusal(lexeme);
    if (message !== null) problems.push({ offset, message });
    isText = lexeme === CST.SCALAR;
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest) {
      const tooDeep = `Unexpected nesting of more than ${deepest} levels, expected keys and values as in the authoring guide`;
      return { tokens, problems: [...problems, { offset, message: tooDeep }] };
    }
  }
  tokens.push(...parser.end());
  return { tokens, problems };
}

function refusal(lexeme: string): string | null {
  switch (CST.tokenType(lexeme)) {
    case 'directive-line':
      return `Unexpected directive "${lexeme}", expected keys and values only`;
    case 'anchor':
      return `Unexpected anchor "${lexeme}", expected the value itself`;
    case 'alias':
      return `Unexpected alias "${lexeme}", expected the value itself`;
    case 'tag':
      return `Unexpected tag "${lexeme}", expected a value without a tag`;
    default:
      return null;
  }
}

/** What the parser's commonest complaints mean to an author; the parser's own words for the rest. */
function describeComplaint({ code, message, pos: [offset] }: YAMLError, document: YamlDocument, source: string) {
  if (/^Missing closing|end with a/.test(message)) {
    const opened = openedBefore(document, offset);
    const [open = ''] = source.slice(opened);
    const close = { '[': ']', '{': '}' }[open];
    const expected =
      close === undefined ? `another ${open} at its end` : `"${close}" after the last item, and indented`;
    return { offset: opened, message: `Unexpected ${open} that is never closed, expected ${expected}` };
  }
  switch (code) {
    case 'TAB_AS_INDENT':
      return { offset, message: 'Unexpected tab, expected spaces to indent with' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        offset,
        message: 'Unexpected ": " inside a value, expected quotation marks around a value that holds a colon',
      };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'NON_STRING_KEY':
      return { offset, message: 'Unexpected key, expected a word and a colon on one line' };
    default: {
      if (message.startsWith('Implicit map keys')) {
        return { offset, message: 'Unexpected text without a colon, expected "key: value"' };
      }
      return {
        offset,
        message: `Unexpected YAML, expected keys and values as in the authoring guide: ${message}`,
      };
    }
  }
}

/** Where the innermost quote or bracket that the parser read up to an offset was opened. */
function openedBefore(document: YamlDocument, offset: number): number {
  let opened = offset;
  visit(document, {
    Node: (_key, { range }) => {
      if (range?.[1] === offset) opened = range[0];
    },
  });
  return opened;
}
