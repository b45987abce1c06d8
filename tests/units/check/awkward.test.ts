import { expect, test } from 'vitest';
import { buildRecord, checkFolder } from '../../../src/check/check.ts';
import { formatIssues } from '../../../src/check/print-issues.ts';
import { collectAnswers } from '../../../src/chronology/disputes/answers.ts';
import { mustGet } from '../../../src/chronology/chronology.ts';
import { formatFilter, noFilter, parseFilter } from '../../../src/chronology/filter/filter.ts';
import { countEvents, selectEvents } from '../../../src/chronology/filter/filterable.ts';
import { actorsByParty } from '../../../src/chronology/parties.ts';
import { permalink } from '../../../src/addresses/permalink.ts';
import { buildArticlesJson, buildEventsJson } from '../../../src/export/data.ts';
import { buildActorsJson } from '../../../src/export/registers.ts';
import { renderJsonFeed, renderRss } from '../../../src/export/feeds.ts';
import type { Document, Folder } from '../../../src/record/read/document.ts';
import { addressed } from '../../../src/record/schema/permalinks.ts';
import { parseArticle } from '../../../src/record/read/markdown.ts';
import { parseYaml } from '../../../src/record/read/yaml.ts';
import { vocabulary } from '../../vocabulary.ts';
import { versioned } from '../record.ts';

/** Names of JavaScript, and of pages and files of the site, that are ids like others. */
const ids = ['constructor', 'prototype', 'tostring', 'valueof', 'hasownproperty', 'rss', 'main', 'events'];
const all = [...ids, '404'];
const aliases = all.map((id) => `${id}-old`);

const entries = (entry: (id: string) => string) => all.map((id) => `"${id}": {${entry(id)}}\n`).join('');
const quoted = (list: readonly string[]) => `[${list.map((id) => `"${id}"`).join(', ')}]`;

const article = (id: string) => `---
title: Headline of ${id}
date: 2025-04-18
source: "${id}"
via: "${id}"
actors: ["${id}"]
events:
  - id: "${id}"
    title: Event ${id}
    date: 2025-04-18
    kind: statement
    place: "${id}"
    actors: ["${id}"]
    threads: ["${id}"]
    respondsTo: ${quoted(all.slice(0, all.indexOf(id)).slice(0, 1))}
    account: So.
    figures: [{measure: days, value: 30, by: "${id}"}]
    claims: [{by: "${id}", says: So., question: "${id}", answer: "${id}"}]
---
So.
`;

function layAwkward(): Folder {
  const texts: Readonly<Record<string, string>> = {
    site: `title: A Record\ndescription: So.\nlanguage: en\ntimeZone: UTC\nperiod: 2025-04\nurl: https://record.example\nparties: [${all.map((id) => `{id: "${id}", name: Party ${id}}`).join(', ')}]\n`,
    actors: entries(
      (id) => `name: Actor ${id}, type: office, party: "${id}", aliases: [${id === '404' ? '"404"' : id}]`,
    ),
    sources: entries((id) => `name: Source ${id}, kind: newspaper`),
    places: entries((id) => `name: Place ${id}, lat: 1, lon: 2`),
    threads: entries((id) => `title: Thread ${id}, description: So., kind: storyline`),
    questions: entries(
      (id) =>
        `text: Question ${id}?, thread: "${id}", answers: {${all.map((answer) => `"${answer}": Answer ${answer}`).join(', ')}}`,
    ),
    permalinks: JSON.stringify({
      ...Object.fromEntries(
        addressed
          .filter((kind) => kind !== 'claims')
          .map((kind) => [
            kind,
            {
              ids: [...all, ...aliases, 'gone'],
              aliases: Object.fromEntries(all.map((id) => [`${id}-old`, id])),
              tombstones: { gone: 'So.' },
            },
          ]),
      ),
    }),
  };
  const documents = Object.entries(texts).map(([name, text]): [string, Document] => [
    name,
    parseYaml({ file: name, text, start: 0, end: text.length }),
  ]);
  return {
    path: 'content',
    issues: [],
    about: null,
    stories: [],
    documents: new Map(documents),
    articles: all.map((id) => parseArticle(`${id}.md`, id, article(id))),
  };
}

const folder = layAwkward();
const chronology = versioned(buildRecord(folder, { drafts: false }));

test('they pass the check', () => {
  expect(formatIssues(checkFolder(folder))).toBe('');
});

test('each entry is there under its id, with what was written', () => {
  for (const id of all) {
    expect(mustGet(chronology.actors, id)).toMatchObject({ id, name: `Actor ${id}`, party: id });
    expect(mustGet(chronology.sources, id).name).toBe(`Source ${id}`);
    expect(mustGet(chronology.places, id).name).toBe(`Place ${id}`);
    expect(mustGet(chronology.threads, id).title).toBe(`Thread ${id}`);
    expect(mustGet(chronology.questions, id).answers).toHaveProperty([id], `Answer ${id}`);
    expect(mustGet(chronology.articles, id)).toMatchObject({ title: `Headline of ${id}`, events: [id] });
    expect(mustGet(chronology.events, id)).toMatchObject({
      title: `Event ${id}`,
      actors: [id],
      aliases: [`${id}-old`],
    });
    expect(
      [...collectAnswers(chronology, id)].filter(([, given]) => given.length > 0).map(([answer]) => answer),
    ).toEqual([id]);
  }
  expect(chronology.events.size).toBe(all.length);
  expect(actorsByParty(chronology).map((party) => party.id)).toEqual(all);
});

test('each is one choice of the filter, and the address of the filter holds it', () => {
  const known = vocabulary({ actor: all, not: all, source: all, thread: all, place: all });
  for (const key of ['actor', 'source', 'thread', 'place'] as const) {
    expect(Object.fromEntries(countEvents(chronology, key))).toEqual(Object.fromEntries(all.map((id) => [id, 1])));
    for (const id of all) {
      const { filter, ignored } = parseFilter(`?${key}=${id}`, known);
      expect(ignored).toEqual([]);
      expect(formatFilter(filter)).toBe(`?${key}=${id}`);
      expect(selectEvents(chronology, filter).map((event) => event.id)).toEqual([id]);
    }
  }
  expect(parseFilter('?constructor=a&__proto__=b&toString=c', known)).toEqual({ filter: noFilter, ignored: [] });
  expect(parseFilter('?actor=__proto__&actor=toString', known).ignored).toHaveLength(2);
});

test('data and feeds hold each once', () => {
  expect(buildEventsJson(chronology).events.map(({ id }) => id)).toEqual([...all].sort());
  expect(buildArticlesJson(chronology).articles.map(({ id }) => id)).toEqual([...all].sort());
  expect(new Map(buildActorsJson(chronology).actors.map(({ id, events }) => [id, events]))).toEqual(
    new Map(all.map((id) => [id, [id]])),
  );
  const channel = { title: 'A Record', path: '/', feedPath: '/rss.xml', events: [...chronology.events.values()] };
  const jsonFeed = JSON.parse(renderJsonFeed(chronology, channel)) as { items: { url: string }[] };
  const addresses = all.map((id) => `https://record.example/events/${id}/`);
  expect(jsonFeed.items.map(({ url }) => url).sort()).toEqual([...addresses].sort());
  for (const address of addresses) expect(renderRss(chronology, channel)).toContain(`<link>${address}</link>`);
});

test('no id makes an address that another page or file has', () => {
  const fixed = [
    ...[permalink.home(), permalink.actors(), permalink.articles(), permalink.sources(), permalink.threads()],
    ...[permalink.questions(), permalink.places(), permalink.about(), permalink.rss(), permalink.jsonFeed()],
    ...[permalink.sitemap(), permalink.data('events'), permalink.data('articles'), permalink.data('actors')],
    ...['/404.html', '/robots.txt', '/favicon.svg', permalink.month('2025-04'), permalink.month('0404-04')],
    ...[permalink.dataPage(), permalink.table('events'), permalink.dataPackage(), permalink.calendar()],
  ];
  const own = [...all, ...aliases, 'gone', 'actors', 'data', '2025', '04', 'about'].flatMap((id) => [
    ...[permalink.event(id), permalink.actor(id), permalink.actorRss(id), permalink.article(id)],
    ...[permalink.source(id), permalink.thread(id), permalink.question(id), permalink.place(id)],
    ...[permalink.eventData(id), permalink.questionData(id), permalink.threadData(id), permalink.threadCalendar(id)],
  ]);
  const filesOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
  const files = [...fixed, ...own].map((address) => filesOf(address).toLowerCase());
  expect(new Set(files)).toHaveProperty('size', files.length);
});
