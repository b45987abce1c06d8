import { execFileSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { createSiteServer } from '../../src/site/server.ts';
import { type FieldEvent, chosenActor, firstDay, lastDay, writeContent } from './events.ts';

const root = join(import.meta.dirname, '../..');
const packages = join(import.meta.dirname, '../node_modules');

/** A program that shows events, and how it is asked for one. */
export interface Contender {
  readonly name: string;
  /** Builds a folder that shows the events, and serves it. */
  readonly serve: (directory: string, events: readonly FieldEvent[]) => Promise<Server>;
  /** Where the title of an event is. */
  readonly title: string;
  /** A control that narrows the events to some, and where those shown are; null where there is none. */
  readonly filter: { readonly control: string; readonly shown: string } | null;
}

/** This site, and what else is in use for timelines; each as its manual says, from its npm package, on our own host. */
export const contenders: readonly Contender[] = [
  {
    name: 'This site',
    serve: serveSite,
    title: '.event-title',
    filter: { control: `.filter input[name=actor][value="${chosenActor}"]`, shown: '.event:not([hidden])' },
  },
  { name: 'TimelineJS 3.9.11', serve: serveTimelineJs, title: '.tl-slide h2.tl-headline', filter: null },
  {
    name: 'vis-timeline 8.5.4',
    serve: serveVisTimeline,
    title: '.vis-item-content',
    filter: { control: '#actor', shown: '.vis-item' },
  },
];

async function serveSite(directory: string, events: readonly FieldEvent[]): Promise<Server> {
  const content = join(directory, 'content');
  const out = join(directory, 'out');
  await writeContent(content, events.length);
  const env = { ...process.env, CONTENT_DIR: content };
  execFileSync('npm', ['run', 'build', '--', '--outDir', out], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return createSiteServer(out);
}

async function serveTimelineJs(directory: string, events: readonly FieldEvent[]): Promise<Server> {
  await cp(join(packages, '@knight-lab/timelinejs/dist'), directory, { recursive: true });
  const data = events.map(({ id, title, account, day }) => {
    const [year, month, date] = day.split('-');
    return { unique_id: id, start_date: { year, month, day: date }, text: { headline: title, text: account } };
  });
  return servePage(directory, {
    'data.json': JSON.stringify({ events: data }),
    'index.html': page(
      '<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>',
      '<div id="timeline" style="height: 700px"></div>',
      `fetch('data.json').then((response) => response.json()).then((data) => new TL.Timeline('timeline', data, { script_path: new URL('js/', location).href }));`,
    ),
  });
}

async function serveVisTimeline(directory: string, events: readonly FieldEvent[]): Promise<Server> {
  await mkdir(directory, { recursive: true });
  await cp(join(packages, 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'), join(directory, 'vis.js'));
  await cp(join(packages, 'vis-timeline/styles/vis-timeline-graph2d.min.css'), join(directory, 'vis.css'));
  const data = events.map(({ id, title, account, day, actors }) => ({
    id,
    content: title,
    title: account,
    start: day,
    actors,
  }));
  return servePage(directory, {
    'data.json': JSON.stringify(data),
    'index.html': page(
      '<link rel="stylesheet" href="vis.css"><script src="vis.js"></script>',
      `<select id="actor"><option value="">Everybody<option>${chosenActor}</select><div id="timeline"></div>`,
      `fetch('data.json').then((response) => response.json()).then((data) => {
        const actor = document.querySelector('#actor');
        const filter = (event) => actor.value === '' || event.actors.includes(actor.value);
        const view = new vis.DataView(new vis.DataSet(data), { filter });
        const options = { start: '${firstDay}', end: '${lastDay}' };
        new vis.Timeline(document.querySelector('#timeline'), view, options);
        actor.addEventListener('change', () => view.refresh());
      });`,
    ),
  });
}

function page(head: string, body: string, script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Timeline</title>${head}<body>${body}<script>${script}</script>`;
}

async function servePage(directory: string, files: Readonly<Record<string, string>>): Promise<Server> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  const serve = sirv(directory);
  const compress = compression() as unknown as (request: unknown, response: unknown, next: () => void) => void;
  return createServer((request, response) => {
    compress(request, response, () => {
      serve(request, response);
    });
  });
}
