import { parseArgs } from 'node:util';
import { readArguments, refuse } from './arguments.ts';
import { readContent } from './content.ts';
import { findRecorded } from './find/find.ts';

const { positionals: query } = readArguments('npm run find -- WORD…', () => parseArgs({ allowPositionals: true }));
if (query.length === 0) {
  refuse('Missing words: write npm run find -- and words, a date such as 2025-04-18 or the id of an actor');
}
const { hits, unread } = findRecorded(await readContent(), query);
if (unread.length > 0) console.error(`Not searched, as npm run check finds errors in them: ${unread.join(', ')}`);
if (hits.length > 0) console.log(hits.join('\n'));
else console.error(`Nothing recorded matches ${query.join(' ')}`);
process.exitCode = hits.length > 0 ? 0 : 1;
