import type { Change } from '../record/schema/changes.ts';
import type { Issue } from '../record/schema/issue.ts';

/** The forms in which issues can be printed. */
export const formats = ['text', 'json', 'github'] as const;
/** One of the forms. */
export type Format = (typeof formats)[number];

/** How many issues fit on a screen; the others are counted. */
const screenful = 50;

/** Writes issues one to a line, `file:line:column  rule  message`, in a form editors can click. */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column}  ${rule}  ${onOneLine(message)}`)
    .join('\n');
}

/** Writes a screenful of issues and the number of the rest. */
export function formatScreenful(issues: readonly Issue[]): string {
  const rest = issues.length - screenful;
  const shown = formatIssues(issues.slice(0, screenful));
  return rest > 0 ? `${shown}\n… and ${rest} more: npm run check -- --all shows them` : shown;
}

/** Writes the first warning of each rule and the number of the others, so that they never fill the screen. */
export function formatWarnings(warnings: readonly Issue[]): string {
  return [...Map.groupBy(warnings, ({ rule }) => rule)]
    .map(([rule, [first, ...more]]) => {
      const shown = first ? formatIssues([first]) : '';
      return more.length > 0 ? `${shown}\n… and ${more.length} more ${rule}: npm run check -- --all shows them` : shown;
    })
    .join('\n');
}

/** Writes all issues and warnings as a JSON list, for programs. */
export function formatJson(issues: readonly Issue[], warnings: readonly Issue[]): string {
  const all = [
    ...issues.map((issue) => ({ severity: 'error', ...issue })),
    ...warnings.map((warning) => ({ severity: 'warning', ...warning })),
  ];
  return JSON.stringify(all, null, 2);
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
  const read = `${count(articles, 'article')} read`;
  if (issues.length > 0) return `${read}, ${count(issues.length, 'issue')}: nothing is published until there is none`;
  return warnings.length > 0
    ? `${read}, no issue, ${count(warnings.length, 'warning')}: they stop nothing`
    : `${read}, no issue`;
}

/** Reminds of what is to be run when the record is published; null where there is nothing. */
export function formatReminder(unrecorded: readonly string[], unpublished: readonly Change[]): string | null {
  const reminders = [...remindOfPermalinks(unrecorded), ...remindOfChanges(unpublished)];
  return reminders.length > 0 ? reminders.join('\n') : null;
}

function remindOfPermalinks(unrecorded: readonly string[]): readonly string[] {
  if (unrecorded.length === 0) return [];
  const [one] = unrecorded;
  const what = unrecorded.length === 1 ? `The event "${one ?? ''}" is` : `${unrecorded.length} events are`;
  return [`${what} not yet among the permalinks: run npm run permalinks when you publish`];
}

function remindOfChanges(unpublished: readonly Change[]): readonly string[] {
  if (unpublished.length === 0) return [];
  const events = new Set(unpublished.flatMap(({ event }) => event ?? []));
  const articles = new Set(unpublished.flatMap(({ article }) => article ?? []));
  const what = [
    ...(events.size > 0 ? [count(events.size, 'event')] : []),
    ...(articles.size > 0 ? [count(articles.size, 'article')] : []),
  ].join(' and ');
  return [`${what} changed since the record was last published: run npm run changes when you publish`];
}

function commandOf(command: 'error' | 'warning', { file, line, column, rule, message }: Issue): string {
  return `::${command} file=${escapeProperty(file)},line=${line},col=${column},title=${rule}::${escapeData(message)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
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
