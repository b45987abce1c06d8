import { readYaml } from './src/ingest/yaml-syntax.ts'; import { decodeText } from './src/ingest/text.ts'; import { parseArticle } from './src/ingest/markdown.ts';
import { parseDocument } from 'yaml';
const y = `title: |\n${'  so\n'.repeat(100_000)}`; const t=`---\n${y}\n---\n`;
const time = (l: string, f: () => unknown) => { const s = performance.now(); f(); console.log(l, (performance.now()-s).toFixed(0)); };
time('decode', () => decodeText('a', Buffer.from(t))); time('readYaml', () => readYaml(y)); time('parseDocument', () => parseDocument(y)); time('article', () => parseArticle('a','a',t));time('article', () => parseArticle('a','a',t));
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const bomb='---\n'+names.map((name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${names[at - 1]}`).join(', ')}]`).join('\n')+'\n---\n';
for (let i=0;i<3;i++) time('bomb', () => parseArticle('a','a',bomb));
console.log(parseArticle('a','a',bomb).issues.at(-1));
