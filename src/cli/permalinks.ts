import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFolder, buildRecord } from '../check/check.ts';
import { formatIssues, formatVerdict } from '../check/report.ts';
import { compareText } from '../chronology/compare.ts';
import { contentDirectory, readFolder } from '../ingest/folder.ts';

const folder = await readFolder(contentDirectory());
const issues = checkFolder(folder);
if (issues.length > 0) {
  console.log(`${formatIssues(issues)}\n\n${formatVerdict(issues, folder.articles.length)}`);
  process.exitCode = 1;
} else {
  const { articles, permalinks } = buildRecord(folder, { drafts: false });
  const onRecord = articles.flatMap(({ data }) => data.events.map(({ id }) => id));
  const ids = [...new Set([...permalinks.ids, ...onRecord])].sort(compareText);
  const file = join(contentDirectory(), 'permalinks.json');
  const before = await readFile(file, 'utf8').catch(() => '');
  const after = `${JSON.stringify({ aliases: {}, tombstones: {}, ...permalinks, ids }, null, 2)}\n`;
  if (after !== before) await writeFile(file, after);
  console.log(`${ids.length} permalinks, ${ids.length - permalinks.ids.length} of them new`);
}
