import type { RequestListener } from 'node:http';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { formatScreenful, formatVerdict } from '../../check/print-issues.ts';
import { writeEditorSchemas } from '../../record/editor-schemas/write.ts';
import { type DevRecord, type Reading, shareDevRecord } from './dev-record.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * In dev, reads a content folder again after each change. What has no issue is on every page at once; issues are laid
 * over every page, as errors of code are, until they are repaired.
 */
export function followContent(directory: string): AstroIntegration {
  let record: DevRecord | undefined;
  return {
    name: 'follow-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') record = shareDevRecord(directory);
      },
      'astro:server:setup': (setup) => {
        if (record) follow(record, directory, setup);
      },
    },
  };
}

type Setup = HookParameters<'astro:server:setup'>;

function follow(record: DevRecord, directory: string, { server, logger }: Setup): void {
  const lay = (err: Overlay) => {
    server.ws.send({ type: 'error', err });
  };
  server.middlewares.use(waitForRecord(record, server.config.base));
  server.ws.on('connection', () => {
    void record.latest().then((reading) => {
      const err = describeIssues(reading);
      if (err) lay(err);
    });
  });
  const show = async () => {
    const reading = await record.refresh();
    const err = describeIssues(reading);
    if (err) lay(err);
    else showAnew(server);
    printReading(reading, logger);
    if ('folder' in reading) await writeEditorSchemas(reading.folder);
  };
  watchFolder(server.watcher, directory, () =>
    show().catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    }),
  );
}

/**
 * While there is no record, answers each request for a page with one that shows only the overlay. If the page failed
 * instead, Astro would lay that error over it a moment later, even where it has been repaired meanwhile.
 */
function waitForRecord(
  record: DevRecord,
  base: string,
): (...args: [...Parameters<RequestListener>, next: (error?: unknown) => void]) => void {
  return (request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    void record.latest().then(() => {
      if (record.record()) {
        next();
        return;
      }
      response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><title>Content</title><script type="module" src="${base}@vite/client"></script>`);
    }, next);
  };
}

/** Astro remembers which pages there are until it hears of a change of the content. */
function showAnew(server: Setup['server']): void {
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
  server.ws.send({ type: 'full-reload' });
}

/** Prints the issues of a reading, or that it has none. */
export function printReading(reading: Reading, logger: AstroIntegrationLogger): void {
  const issues = describeIssues(reading);
  if (issues) logger.error(`${issues.title}\n\n${issues.stack}`);
  else if ('folder' in reading) logger.info(formatVerdict([], reading.folder.articles.length));
}

/** What lies over a page; the issues are where text is not taken for markup. */
interface Overlay {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly stack: string;
}

/** What the overlay shows of a reading: a title, and the issues; null where there is no issue. */
export function describeIssues(reading: Reading): Overlay | null {
  const about = { name: 'Content', message: 'Showing the last valid version. Fix and save to dismiss.' };
  if ('unread' in reading) return { ...about, title: reading.unread, stack: '' };
  const { folder, issues } = reading;
  if (issues.length === 0) return null;
  return { ...about, title: formatVerdict(issues, folder.articles.length), stack: formatScreenful(issues) };
}
