import { parseArgs } from 'node:util';
import { buildRecord, checkFolder } from '../check/check.ts';
import { countUnnamedClaims } from '../check/rules/claim-ids.ts';
import { findUnpublished } from '../check/rules/history.ts';
import { findUnrecorded } from '../check/rules/permalinks.ts';
import {
  type Format,
  formatGithub,
  formatJson,
  formatReminder,
  formatScreenful,
  formatVerdict,
  formatWarnings,
  formats,
} from '../check/print-issues.ts';
import { findWarnings } from '../check/warnings.ts';
import { writeEditorSchemas } from '../record/editor-schemas/write.ts';
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
const warnings = issues.length > 0 ? [] : findWarnings(folder);
const limit = values.all ? Infinity : undefined;
const print: Readonly<Record<Format, () => readonly string[]>> = {
  text: () => [
    formatScreenful(issues, limit),
    formatWarnings(warnings, limit),
    formatVerdict(issues, folder.articles.length, warnings),
  ],
  json: () => [formatJson(issues, warnings)],
  github: () => [formatGithub(issues, warnings)],
};
const printed = print[format]().filter((part) => part !== '');
if (printed.length > 0) console.log(printed.join('\n\n'));
if (issues.length === 0 && format === 'text') {
  const record = buildRecord(folder, { drafts: false });
  const reminder = formatReminder(findUnrecorded(record), findUnpublished(record), countUnnamedClaims(folder));
  if (reminder !== null) console.log(reminder);
}
process.exitCode = issues.length > 0 ? 1 : 0;
