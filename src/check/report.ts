import type { Issue } from '../schema/issue.ts';

/** Writes issues one to a line, `file:line:column  rule  message`, in a form editors can click. */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column}  ${rule}  ${message}`)
    .join('\n');
}

/** Sums up a check in one line. */
export function formatVerdict(issues: readonly Issue[], articles: number): string {
  const read = `${articles} ${articles === 1 ? 'article' : 'articles'} read`;
  if (issues.length === 0) return `${read}, no issue`;
  return `${read}, ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}: nothing is published until there is none`;
}
