import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { permalink } from '../../src/addresses/permalink.ts';
import { createSiteServer } from '../../src/site/server.ts';
import type { FieldEvent, FieldRecord } from './events.ts';
import { serveFiles } from './served.ts';

const root = join(import.meta.dirname, '../..');
const packages = join(import.meta.dirname, '../node_modules');

/** A program that shows events, and how it is asked for one. */
export interface Contender {
  readonly name: string;
  /** Builds a folder that shows the events, and serves it. */
  readonly serve: (directory: string, record: FieldRecord) => Promise<Server>;
  /** Where the title of an event is. */
  readonly title: string;
  /** A control that narrows the events to those of an actor, and where those shown are; null where there is none. */
  readonly filter: { readonly control: (actor: string) => string; readonly shown: string } | null;
  /** Address of the page of one event; null where events have none. */
  readonly eventPage: ((event: FieldEvent) => string) | null;
}

/** This site, and what else is in use for timelines; each as its manual says, from its npm package, on our own host. */
export const contenders: readonly Contender[] = [
  {
    name: 'This site',
    serve: serveSite,
    title: '.event-title',
    filter: { control: (actor) => `.filter input[name=actor][value="${actor}"]`, shown: '.event:not([hidden])' },
    eventPage: ({ id }) => permalink.event(id),
  },
  {
    name: 'TimelineJS 3.9.11',
    serve: serveTimelineJs,
    title: '.tl-slide h2.tl-headline',
    filter: null,
    eventPage: null,
  },
  {
    name: 'vis-timeline 8.5.4',
    serve: serveVisTimeline,
    title: '.vis-item-content',
    filter: { control: () => '#actor', shown: '.vis-item' },
    eventPage: null,
  },
];

async function serveSite(directory: string, { content }: FieldRecord): Promise<Server> {
  const env = { ...process.env, CONTENT_DIR: content, PICTURES: 'off' };
  const build = spawn('npm', ['run', 'build', '--', '--outDir', directory], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(build, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Unexpected end of the build with ${code}, expected 0`);
  return createSiteServer(directory);
}

async function serveTimelineJs(directory: string, { events }: FieldRecord): Promise<Server> {
  await cp(join(packages, '@knight-lab/timelinejs/dist'), directory, { recursive: true });
  const data = events.map(({ id, title, account, day }) => {
    const [year, month, date] = day.split('-');
    return { unique_id: id, start_date: { year, month, day: date }, text: { headline: title, text: account } };
  });
  return serveFiles(directory, {
    'data.json': JSON.stringify({ events: data }),
    'index.html': page(
      '<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>',
      '<div id="timeline" style="height: 700px"></div>',
      `fetch('data.json').then((response) => response.json()).then((data) => new TL.Timeline('timeline', data, { script_path: new URL('js/', location).href }));`,
    ),
  });
}

async function serveVisTimeline(directory: string, record: FieldRecord): Promise<Server> {
  await mkdir(directory, { recursive: true });
  await cp(join(packages, 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'), join(directory, 'vis.js'));
  await cp(join(packages, 'vis-timeline/styles/vis-timeline-graph2d.min.css'), join(directory, 'vis.css'));
  const { events, firstDay, lastDay, chosenActor } = record;
  const data = events.map(({ id, title, account, day, actors }) => ({
    id,
    content: title,
    title: account,
    start: day,
    actors,
  }));
  return serveFiles(directory, {
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
