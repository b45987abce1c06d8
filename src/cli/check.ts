import { parseArgs } from 'node:util';
import { buildRecord, checkFolder } from '../check/check.ts';
import { findUnrecorded } from '../check/permalinks.ts';
import {
  type Format,
  formatGithub,
  formatIssues,
  formatJson,
  formatReminder,
  formatScreenful,
  formatVerdict,
  formats,
} from '../check/report.ts';
import { writeEditorSchemas } from '../editor/write.ts';
import { readContent } from './content.ts';

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, all: { type: 'boolean', default: false } },
});
const format = formats.find((name) => name === values.format);
if (!format) {
  console.error(`Unexpected --format ${values.format}, expected one of ${formats.join(', ')}`);
  process.exit(2);
}

const folder = await readContent();
await writeEditorSchemas(folder);
const issues = checkFolder(folder);
const print: Readonly<Record<Format, () => string>> = {
  text: () =>
    [
      issues.length > 0 ? `${(values.all ? formatIssues : formatScreenful)(issues)}\n` : '',
      formatVerdict(issues, folder.articles.length),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  json: () => formatJson(issues),
  github: () => formatGithub(issues),
};
const printed = print[format]();
if (printed !== '') console.log(printed);
if (issues.length === 0 && format === 'text') {
  const reminder = formatReminder(findUnrecorded(buildRecord(folder, { drafts: false })));
  if (reminder !== null) console.log(reminder);
}
process.exitCode = issues.length > 0 ? 1 : 0;
