import { parseArgs } from 'node:util';
import { buildRecord, checkFolder } from '../check/check.ts';
import { findChangedArticles } from '../check/rules/history.ts';
import {
  type Format,
  formatGithub,
  formatJson,
  formatScreenful,
  formatVerdict,
  formatVerdictOnFiles,
  formatWarnings,
  formats,
} from '../check/print-issues.ts';
import { findWarnings } from '../check/warnings.ts';
import { writeEditorSchemas } from '../record/editor-schemas/write.ts';
import type { Issue } from '../record/schema/issue.ts';
import { remind } from '../site/reminder.ts';
import { readArguments, refuse } from './arguments.ts';
import { findForeign, inFiles } from './chosen-files.ts';
import { readContent } from './content.ts';

const { values, positionals: files } = readArguments(
  'npm run check -- [FILE…] [--all] [--format text|json|github]',
  () =>
    parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, all: { type: 'boolean', default: false } },
    }),
);
const format = formats.find((name) => name === values.format);
if (!format) {
  refuse(`Unexpected --format ${values.format}, expected one of ${formats.join(', ')}`);
}

const folder = await readContent();
await writeEditorSchemas(folder);
const foreign = findForeign(folder, files);
if (foreign !== undefined) {
  refuse(`Unexpected file "${foreign}", expected a file of the record in ${folder.path}/`);
}
const all = checkFolder(folder);
const issues = all.filter(inFiles(files));
const warnings = all.length > 0 ? [] : findWarnings(folder).filter(inFiles(files));
const record = all.length > 0 ? null : buildRecord(folder, { drafts: true });
const changed = record ? findChangedArticles(record) : new Set<string>();
const changedFiles = new Set(folder.articles.filter(({ name }) => changed.has(name)).map(({ file }) => file));
const isNew = ({ file }: Issue) => changedFiles.has(file);
const limit = values.all || files.length > 0 ? Infinity : undefined;
const print: Readonly<Record<Format, () => readonly string[]>> = {
  text: () => [
    formatScreenful(issues, limit),
    formatWarnings(warnings, limit, isNew),
    files.length > 0
      ? formatVerdictOnFiles(files.length, issues, warnings, all.length - issues.length)
      : formatVerdict(issues, folder.articles.length, warnings),
  ],
  json: () => [formatJson(issues, warnings)],
  github: () => [formatGithub(issues, warnings)],
};
const printed = print[format]().filter((part) => part !== '');
if (printed.length > 0) console.log(printed.join('\n\n'));
if (all.length === 0 && files.length === 0 && format === 'text') {
  const reminder = remind(folder, buildRecord(folder, { drafts: false }));
  if (reminder !== null) console.log(reminder);
}
process.exitCode = issues.length > 0 ? 1 : 0;
