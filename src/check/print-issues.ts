import { countThings, writeNumber } from './count.ts';
import { capitalise } from '../format/words.ts';
import type { Change } from '../record/schema/changes.ts';
import type { Issue } from '../record/schema/issue.ts';
import { nouns } from '../record/schema/permalinks.ts';
import type { Unrecorded } from './rules/permalinks.ts';

/** The forms in which issues can be printed. */
export const formats = ['text', 'json', 'github'] as const;
/** One of the forms. */
export type Format = (typeof formats)[number];

/** How many issues fit on a screen; the others are counted. */
const screenful = 50;

/** Where the authoring guide says what a rule means and how to mend what breaks it. */
export function helpOf(rule: string): string {
  return `content/README.md#${rule}`;
}

/** Writes issues one to a line, `file:line:column  rule  message`, in a form editors can click. */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column}  ${rule}  ${onOneLine(message)}`)
    .join('\n');
}

/** Writes a screenful of issues, or all of them, the number of the rest, and where to read on about each rule. */
export function formatScreenful(issues: readonly Issue[], limit = screenful): string {
  const shown = issues.slice(0, limit);
  const rest = issues.length - shown.length;
  const rules = new Set(shown.map(({ rule }) => rule));
  return [
    formatIssues(shown),
    ...(rest > 0 ? [`… and ${writeNumber(rest)} more (show all: npm run check -- --all)`] : []),
    ...[...rules].map((rule) => `More: ${helpOf(rule)}`),
  ].join('\n');
}

/** How many warnings of changed articles are printed before the others. */
const handful = 20;

/**
 * Writes the warnings of what has changed, then the first of each rule and the number of the others, so that they never
 * fill the screen.
 */
export function formatWarnings(
  warnings: readonly Issue[],
  limit = 1,
  isNew: (warning: Issue) => boolean = () => false,
): string {
  if (warnings.length === 0) return '';
  const fresh = new Set(warnings.filter(isNew).slice(0, Math.max(handful, limit)));
  const rest = warnings.filter((warning) => !fresh.has(warning));
  const groups = [...Map.groupBy(rest, ({ rule }) => rule)].map(([rule, group]) => {
    const shown = formatIssues(group.slice(0, limit));
    const more = group.length - limit;
    return more > 0 ? `${shown}\n… and ${writeNumber(more)} more ${rule} (show all: npm run check -- --all)` : shown;
  });
  return [...(fresh.size > 0 ? [formatIssues([...fresh])] : []), ...groups, `More: ${helpOf('warnings')}`].join('\n');
}

/** Writes all issues and warnings as a JSON list, for programs. */
export function formatJson(issues: readonly Issue[], warnings: readonly Issue[]): string {
  const list = (severity: 'error' | 'warning', all: readonly Issue[]) =>
    all.map((issue) => ({ severity, ...issue, help: helpOf(issue.rule) }));
  return JSON.stringify([...list('error', issues), ...list('warning', warnings)], null, 2);
}

/**
 * Writes all issues and warnings as commands of GitHub Actions, which shows them at their lines.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(issues: readonly Issue[], warnings: readonly Issue[]): string {
  return [
    ...issues.map((issue) => commandOf('error', issue)),
    ...warnings.map((one) => commandOf('warning', one)),
  ].join('\n');
}

/** Sums up a check in one line. */
export function formatVerdict(issues: readonly Issue[], articles: number, warnings: readonly Issue[] = []): string {
  const errors = `${countThings(articles, 'article')} read: ${countThings(issues.length, 'error')}`;
  if (issues.length > 0) {
    return `${errors}; nothing is published until ${issues.length === 1 ? 'it is' : 'they are'} fixed`;
  }
  return warnings.length > 0 ? `${errors}, ${countThings(warnings.length, 'warning')} (not blocking)` : errors;
}

/** Sums up a check of some files in one line, and says if others have errors. */
export function formatVerdictOnFiles(
  files: number,
  issues: readonly Issue[],
  warnings: readonly Issue[],
  elsewhere: number,
): string {
  const parts = [countThings(issues.length, 'error')];
  if (warnings.length > 0) parts.push(`${countThings(warnings.length, 'warning')} (not blocking)`);
  const verdict = `${countThings(files, 'file')} checked: ${parts.join(', ')}`;
  return elsewhere > 0 ? `${verdict}; ${countThings(elsewhere, 'error')} in other files: npm run check` : verdict;
}

/** Reminds the editor of commands to run before publishing; null if there are none. */
export function formatReminder(
  unrecorded: readonly Unrecorded[],
  unpublished: readonly Change[],
  unnamedClaims = 0,
  revision: string | null = null,
): string | null {
  const reminders = [
    ...remindOfPermalinks(unrecorded),
    ...remindOfClaims(unnamedClaims),
    ...remindOfChanges(unpublished),
    ...remindOfRevision(revision),
  ];
  return reminders.length > 0 ? reminders.join('\n') : null;
}

function remindOfPermalinks(unrecorded: readonly Unrecorded[]): readonly string[] {
  const [first, ...more] = unrecorded;
  if (!first) return [];
  const counts = [...Map.groupBy(unrecorded, ({ kind }) => kind)].map(([kind, of]) =>
    countThings(of.length, nouns[kind]),
  );
  const all = [counts.slice(0, -1).join(', '), counts.at(-1)].filter((part) => part !== '').join(' and ');
  const what = more.length === 0 ? `${capitalise(nouns[first.kind])} "${first.id}" is` : `${all} are`;
  return [`${what} not in permalinks.json yet: run npm run permalinks before you publish`];
}

function remindOfClaims(unnamed: number): readonly string[] {
  if (unnamed === 0) return [];
  const what = unnamed === 1 ? '1 claim has no id' : `${writeNumber(unnamed)} claims have no id`;
  return [`${what} yet: run npm run permalinks before you publish`];
}

function remindOfChanges(unpublished: readonly Change[]): readonly string[] {
  if (unpublished.length === 0) return [];
  const events = new Set(unpublished.flatMap(({ event }) => event ?? []));
  const articles = new Set(unpublished.flatMap(({ article }) => article ?? []));
  const what = [
    ...(events.size > 0 ? [countThings(events.size, 'event')] : []),
    ...(articles.size > 0 ? [countThings(articles.size, 'article')] : []),
  ].join(' and ');
  return [`${what} changed since the last publication: run npm run changes when you publish`];
}

function remindOfRevision(version: string | null): readonly string[] {
  if (version === null) return [];
  return [
    `Version ${version} is not in published.json yet, though no event or article changed: run npm run changes when you publish`,
  ];
}

function commandOf(command: 'error' | 'warning', { file, line, column, rule, message }: Issue): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
  return `::${command} ${place},title=${rule}::${escapeData(`${message}\nMore: ${helpOf(rule)}`)}`;
}

/** A value with line ends in it is quoted on the issue's one line. */
function onOneLine(message: string): string {
  return message.replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
