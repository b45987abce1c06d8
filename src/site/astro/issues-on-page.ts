import type { AstroIntegration } from 'astro';
import { checkFolder } from '../../check/check.ts';
import { formatScreenful, formatVerdict } from '../../check/print-issues.ts';
import { readFolder } from '../../record/read/folder.ts';
import { watchFolder } from './watch-folder.ts';

/** In dev, lays the issues of a content folder over every page, as errors of code are, until they are repaired. */
export function issuesOnPage(directory: string): AstroIntegration {
  return {
    name: 'issues-on-page',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let shown = false;
        const show = async () => {
          const err = await describeIssues(directory);
          if (err) server.ws.send({ type: 'error', err });
          else if (shown) server.ws.send({ type: 'full-reload' });
          shown = err !== null;
        };
        server.ws.on('connection', () => void show());
        watchFolder(server.watcher, directory, show);
      },
    },
  };
}

/** What the overlay shows: a title, and the issues; null where there is no issue. The issues go where text is not taken for markup. */
export async function describeIssues(directory: string) {
  const folder = await readFolder(directory);
  const issues = checkFolder(folder);
  if (issues.length === 0) return null;
  return {
    name: 'Content',
    title: formatVerdict(issues, folder.articles.length),
    message: 'Showing the last valid version. Fix and save to dismiss.',
    stack: formatScreenful(issues),
  };
}
