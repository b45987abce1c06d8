import { checkFolder } from '../check/check.ts';
import { formatIssues, formatVerdict } from '../check/report.ts';
import { contentDirectory, readFolder } from '../ingest/folder.ts';

const folder = await readFolder(contentDirectory());
const issues = checkFolder(folder);
if (issues.length > 0) console.log(`${formatIssues(issues)}\n`);
console.log(formatVerdict(issues, folder.articles.length));
process.exitCode = issues.length > 0 ? 1 : 0;
