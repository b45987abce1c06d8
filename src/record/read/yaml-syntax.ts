import { CST, Composer, type Document as YamlDocument, Lexer, Parser } from 'yaml';
import { type YamlProblem, describeComplaint } from './yaml-complaints.ts';

/** The one document of a block, or the problems that make it none. */
export type YamlResult = { readonly document: YamlDocument } | { readonly problems: readonly YamlProblem[] };

/**
 * Reads one document of YAML 1.2 (core schema) strictly: warnings count as errors; directives, anchors, aliases and tags
 * are refused as they are met, before anything could be expanded, and so are nesting no record needs and more than a
 * number of keys and values.
 */
export function readYaml(source: string, most: number): YamlResult {
  const { tokens, problems } = readTokens(source, most);
  if (problems.length > 0) return { problems };
  const options = { schema: 'core', stringKeys: true, uniqueKeys: false, logLevel: 'silent' } as const;
  const [document, second] = new Composer(options).compose(tokens, true, source.length);
  if (!document) throw new RangeError('Expected the composer to make a document of any text');
  // One slip makes the parser stumble on; the first complaint is the one to mend.
  const [complaint] = [...document.errors, ...document.warnings];
  if (complaint) return { problems: [describeComplaint(complaint, document, source)] };
  if (second) {
    const message = 'Unexpected second document, expected only one: remove the line that separates them';
    return { problems: [{ offset: second.range[0], message }] };
  }
  return { document };
}

/** The schemas need five levels; the parser's own stack ends somewhere in the hundreds. */
const deepest = 32;

function readTokens(source: string, most: number): { tokens: CST.Token[]; problems: readonly YamlProblem[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const problems: YamlProblem[] = [];
  let isText = false;
  let values = 0;
  for (const lexeme of new Lexer().lex(source)) {
    const { offset } = parser;
    const message = isText ? null : refusal(lexeme, source, offset);
    if (message !== null) problems.push({ offset, message });
    isText = lexeme === CST.SCALAR;
    if (isText || /^[-?[{]$/.test(lexeme)) values += 1;
    if (values > most) {
      const tooMany = `Unexpected file of more than ${most} keys and values, expected at most that many: split it`;
      return { tokens, problems: [...problems, { offset, rule: 'too-large', message: tooMany }] };
    }
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
      return `Unexpected directive "${lexeme}", expected only keys and values`;
    case 'anchor':
      return `Unexpected anchor "${lexeme}", expected the value itself: write it out`;
    case 'alias':
      return `Unexpected alias "${lexeme}", expected the value itself: write it out`;
    case 'tag':
      return `Unexpected tag "${lexeme}", expected the value without a tag`;
    case 'comment':
      return hidesText(lexeme, source, offset)
        ? 'Unexpected "#" after a space, expected quotation marks around a value that contains it, or "# " before a comment'
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
