import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { intro, log, outro } from '@clack/prompts';
import { buildRecord, checkFolder } from '../check/check.ts';
import { formatScreenful } from '../check/print-issues.ts';
import { writeEditorSchemas } from '../record/editor-schemas/write.ts';
import { contentDirectory } from '../record/read/folder.ts';
import { readArguments, refuse } from './arguments.ts';
import { readContent, readSoundFolder } from './content.ts';
import { askArticle, askName } from './new/article.ts';
import { layDesk } from './new/desk.ts';
import { conduct } from './new/prompt.ts';
import { writeDraft } from './new/write-draft.ts';

readArguments('npm run new', () => parseArgs({}));
if (!process.stdin.isTTY) {
  refuse(
    'Unexpected input, expected a terminal: npm run new asks questions. content/README.md says how to write a file by hand',
  );
}
const directory = contentDirectory();
const listNames = async () => (await listFiles(join(directory, 'articles'))).map((file) => file.replace(/\.md$/, ''));
const desk = layDesk(buildRecord(await readSoundFolder(), { drafts: true }), await listNames());

intro('New article (Ctrl+C at any question writes nothing)');
let draft = await conduct(askArticle(desk));
while (!(await writeDraft(directory, desk.added, draft))) {
  log.warn(`There is a ${draft.name}.md now; your answers are kept`);
  draft = { ...draft, name: await conduct(askName(new Set(await listNames()), `${draft.name}-2`)) };
}
const folder = await readContent();
await writeEditorSchemas(folder);
const issues = checkFolder(folder);
if (issues.length > 0) log.error(formatScreenful(issues));
outro(`Wrote ${join(directory, 'articles', `${draft.name}.md`)}. Next: npm run check, then npm run permalinks`);

/** A new record may have no folder of articles yet. */
async function listFiles(path: string): Promise<readonly string[]> {
  return readdir(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
}
