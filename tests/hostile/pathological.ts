/**
 * Markdown that makes parsers run out of stack or of time, as a shape of any size: nothing else is as slow as what opens
 * and does not close.
 */
export const pathologicalShapes: Readonly<Record<string, (length: number) => string>> = {
  'quotations in quotations': (length) => '>'.repeat(length),
  'quotations with spaces': (length) => '> '.repeat(length / 2),
  'lists in lists on one line': (length) => '1. '.repeat(length / 3),
  'lists in quotations in lists': (length) => '> - '.repeat(length / 4),
  'lists in lists, each on a line': (length) => staircase('  ', length),
  'quotations in quotations, each on a line': (length) => staircase('>', length),
  'a quotation that every next line continues': (length) => `${'>'.repeat(40)}a\n${'a\n'.repeat(length / 2 - 40)}`,
  'a list that every next line continues': (length) => `${'- '.repeat(20)}a\n${'a\n'.repeat(length / 2 - 40)}`,
  'a list and blank lines': (length) => `${'- '.repeat(20)}a${'\n'.repeat(length - 50)}`,
  'emphasis in emphasis': (length) => '*'.repeat(length / 2) + 'a' + '*'.repeat(length / 2 - 1),
  'emphasis that opens': (length) => '*a **a '.repeat(length / 7),
  'emphasis of two kinds that opens': (length) => '*a_ '.repeat(length / 4),
  'emphasis of two kinds that opens and closes': (length) => '*a_ '.repeat(length / 8) + ' a_*'.repeat(length / 8),
  'emphasis inside words': (length) => 'a**b'.repeat(length / 4),
  'emphasis and strong emphasis by turns': (length) => '*a **a '.repeat(length / 14) + 'a** a*'.repeat(length / 14),
  'emphasis around links': (length) => '*[a](/b)'.repeat(length / 8),
  'brackets that open': (length) => '['.repeat(length),
  'brackets that open and close': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'links that open': (length) => '[a]('.repeat(length / 4),
  'links to what opens': (length) => '[a](<b'.repeat(length / 6),
  'links with titles that open': (length) => '[a](b "'.repeat(length / 7),
  'addresses with brackets that open': (length) => `[a](${'('.repeat(length - 4)}`,
  'images that open': (length) => '![]('.repeat(length / 4),
  'images in images': (length) => '!['.repeat(length / 6) + '](u)'.repeat(length / 6),
  'references to nothing': (length) => '[a]'.repeat(length / 3),
  'references to something': (length) => `[a]: /x\n\n${'[a]'.repeat(length / 3 - 4)}`,
  definitions: (length) => '[a]: /x\n'.repeat(length / 8),
  'backticks in rising numbers': (length) => rising('e', '`', length),
  'backticks by twos': (length) => '`` '.repeat(length / 3),
  'angle brackets': (length) => '<'.repeat(length),
  'tags that open': (length) => '<a '.repeat(length / 3),
  'comments that open': (length) => 'a <!-- '.repeat(length / 7),
  'instructions that open': (length) => 'a <?'.repeat(length / 4),
  'declarations that open': (length) => 'a <!A '.repeat(length / 6),
  'CDATA that opens': (length) => 'a <![CDATA['.repeat(length / 11),
  'autolinks that open': (length) => '<https://a'.repeat(length / 10),
  'mail addresses that open': (length) => '<a@b'.repeat(length / 4),
  ampersands: (length) => '&'.repeat(length),
  'references to characters': (length) => '&#1'.repeat(length / 3),
  backslashes: (length) => '\\'.repeat(length),
  spaces: (length) => `a${' '.repeat(length - 2)}b`,
  tabs: (length) => `a${'\t'.repeat(length - 2)}b`,
  lines: (length) => 'a  \n'.repeat(length / 4),
  'blank lines': (length) => '\n'.repeat(length),
  paragraphs: (length) => 'a\n\n'.repeat(length / 3),
  items: (length) => '- a\n'.repeat(length / 4),
  fences: (length) => '```\n'.repeat(length / 4),
  'number signs': (length) => `# a${' #'.repeat(length / 2 - 2)}`,
  'an underline after many lines': (length) => `${'a\n'.repeat(length / 2 - 1)}=`,
};

function staircase(step: string, length: number): string {
  let text = '';
  for (let depth = 0; ; depth += 1) {
    const line = `${step.repeat(depth)}- a\n`;
    if (text.length + line.length > length) return text;
    text += line;
  }
}

function rising(between: string, sign: string, length: number): string {
  let text = '';
  for (let count = 1; text.length < length; count += 1) text += between + sign.repeat(count);
  return text.slice(0, length);
}
