import { parseArgs } from 'node:util';
import { checkFolder } from '../check/check.ts';
import { countThings } from '../check/count.ts';
import { formatScreenful } from '../check/print-issues.ts';
import { openFile } from '../record/read/files.ts';
import { describeUnread, readFolder } from '../record/read/folder.ts';
import { isObject } from '../record/read/select.ts';
import { decodeText } from '../record/read/text.ts';
import { readArguments, refuse } from './arguments.ts';
import { type Source, importFile } from './import/import.ts';
import { formatIssue } from './import/mapping.ts';
import { writeDrafts } from './import/write-drafts.ts';

const usage = 'npm run import -- FILE --into FOLDER [--mapping FILE]';
const { values, positionals } = readArguments(usage, () =>
  parseArgs({ options: { into: { type: 'string' }, mapping: { type: 'string' } }, allowPositionals: true }),
);
const [file, second] = positionals;
if (file === undefined || second !== undefined || values.into === undefined) {
  refuse(`Unexpected arguments, expected ${usage}`);
}
if (!/\.(csv|json)$/.test(file))
  refuse(`Unexpected ${file}, expected a table (.csv) or an export for TimelineJS (.json)`);

const folder = await readFolder(values.into).catch((error: unknown) => refuse(describeUnread(error)));
// Whatever an entry is called has to be known, or it would be added a second time; articles may wait to be filled in.
const unread = [...folder.documents.values()].filter(({ data, issues }) => data === undefined || issues.length > 0);
if (unread.length > 0) refuse(formatScreenful(unread.flatMap(({ issues }) => issues)));
const site = folder.documents.get('site')?.data;
if (!isObject(site)) refuse(`Missing ${values.into}/site.yaml, expected a record: npm run init writes an empty one`);

const mapping = values.mapping === undefined ? null : await readSource(values.mapping);
const imported = importFile(await readSource(file), mapping, folder);
if ('problems' in imported) {
  const count = countThings(imported.problems.length, 'problem');
  refuse([...imported.problems, `\n${count}; nothing is written until they are solved`].join('\n'));
}
const { drafts, added, left, renamed } = imported;
await writeDrafts(values.into, drafts, added, String(site['language']));

const events = new Set(drafts.flatMap(({ reports }) => reports.map(({ id }) => id)));
const entries = Object.entries(added).flatMap(([registry, { size }]) =>
  size > 0 ? [`${size} to ${registry}.yaml`] : [],
);
const issues = checkFolder(await readFolder(values.into));
console.log(
  [
    `Wrote ${countThings(drafts.length, 'draft')} with ${countThings(events.size, 'event')} to ${values.into}/articles/.`,
    ...(entries.length > 0 ? [`Added ${entries.join(', ')}, with what the file says of them.`] : []),
    ...(left.length > 0 ? ['', 'Not imported:', ...left] : []),
    ...(renamed.length > 0 ? ['', 'Ids changed to fit the record:', ...renamed] : []),
    '',
    issues.length === 0
      ? 'Nothing is missing. Read the drafts, then remove "draft: true" from each.'
      : `${countThings(issues.length, 'thing')} to fill in: CONTENT_DIR=${values.into} npm run check names each with its line, and so do comments in the drafts. ` +
        'Until then the site cannot be built; to leave a file out, begin its name with _.',
  ].join('\n'),
);

async function readSource(path: string): Promise<Source> {
  const opened = await openFile(path, path);
  const decoded = 'issue' in opened ? opened : decodeText(path, opened.content);
  if ('text' in decoded) return { file: path, text: decoded.text };
  return refuse(formatIssue(decoded.issue));
}
