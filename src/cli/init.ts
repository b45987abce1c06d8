import { parseArgs } from 'node:util';
import { intro, outro } from '@clack/prompts';
import { checkFolder } from '../check/check.ts';
import { formatScreenful } from '../check/print-issues.ts';
import { readFolder } from '../record/read/folder.ts';
import { askAnswers, options, problemsOf } from './init/answers.ts';
import { problemOfFolder, writeRecord } from './init/write-record.ts';
import { conduct } from './new/prompt.ts';
import { readArguments, refuse } from './arguments.ts';

const usage = `npm run init -- FOLDER ${Object.keys(options)
  .map((name) => `[--${name} …]`)
  .join(' ')}`;
const canAsk = process.stdin.isTTY;
const { values, positionals } = readArguments(usage, () => parseArgs({ options, allowPositionals: true }));
const [directory, second] = positionals;
if (directory === undefined) refuse('Missing folder, expected npm run init -- FOLDER');
if (second !== undefined) refuse(`Unexpected "${second}", expected one folder`);
const problems = [await problemOfFolder(directory), ...problemsOf(values, canAsk)].filter((one) => one !== undefined);
if (problems.length > 0) refuse(problems.join('\n'));

if (canAsk) intro('New record (Ctrl+C at any question writes nothing)');
await writeRecord(directory, await conduct(askAnswers(values, canAsk)));
const issues = checkFolder(await readFolder(directory));
if (issues.length > 0) refuse(formatScreenful(issues));
const next = `Wrote a record without articles to ${directory}/. It passes the check. Next:
1. Read ${directory}/site.yaml: name the parties, if there are any, and the kinds of event.
2. Answer the questions in ${directory}/about.md: the page "About" shows that file as it is.
3. Write an article:      CONTENT_DIR=${directory} npm run new
   or import a table:     npm run import -- table.csv --into ${directory}
4. See the site:          CONTENT_DIR=${directory} npm run dev
docs/own-record.md leads from here to a published site.`;
if (canAsk) outro(next);
else console.log(next);
