// How long hostile articles take to be refused, or large ones to be read: the median of some runs each, in milliseconds.
import { checkFolder } from '../src/check/check.ts';
import { parseArticle } from '../src/record/read/markdown.ts';
import { pathologicalShapes } from '../tests/hostile/pathological.ts';
import { median } from './median.ts';

const names = 'abcdefghi'.split('');
const bomb = names.map((name, at) => {
  const inside = at === 0 ? 'so' : `*${names[at - 1] ?? ''}`;
  return `${name}: &${name} [${Array(9).fill(inside).join(', ')}]`;
});
const events = Array.from({ length: 10_000 }, (_, at) => {
  const answers = at === 0 ? '' : `\n    respondsTo: [event-${at - 1}]`;
  return `  - id: event-${at}\n    title: Title ${at}\n    date: 2025-04-18\n    kind: talks\n    actors: [mayor]\n    account: So.${answers}`;
});

const inputs: Readonly<Record<string, readonly [runs: number, frontmatter: string]>> = {
  'nine levels of nine aliases': [21, bomb.join('\n')],
  '10,000 brackets': [21, `title: ${'['.repeat(10_000)}`],
  'a title of a megabyte': [21, `title: ${'a'.repeat(1_000_000)}`],
  'a list of 50,000 notes': [3, `notes:\n${'- a\n'.repeat(50_000)}`],
  '20,000 values of a wrong type, each with its place': [3, `notes: [${'1,'.repeat(20_000)}]`],
  '20,000 unknown keys': [3, Array.from({ length: 20_000 }, (_, at) => `a${at}: 1`).join('\n')],
  '10,000 events, read and checked': [3, `title: a\nevents:\n${events.join('\n')}`],
};

for (const [name, [runs, frontmatter]] of Object.entries(inputs)) {
  const text = `---\n${frontmatter}\n---\n`;
  print(name, runs, () => {
    const article = parseArticle('one.md', 'one', text);
    checkFolder({ path: 'content', documents: new Map(), articles: [article], stories: [], about: null, issues: [] });
  });
}

console.log('\nMarkdown that parsers choke on, as long as a summary may be:');
for (const [name, shape] of Object.entries(pathologicalShapes)) {
  const text = `---\ntitle: One\n---\n${shape(9_990)}`;
  print(name, 3, () => parseArticle('one.md', 'one', text));
}

function print(name: string, runs: number, read: () => unknown): void {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  });
  console.log(`${name}: ${median(times).toFixed(1)} ms`);
}
