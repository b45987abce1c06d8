import { idOf } from './event.ts';
import { actorNames, placeNames, threadMatters } from './words.ts';

/** How many publishers there are. */
export const sourceCount = 40;

/** How many questions there are, one to a thread. */
export const questionCount = 10;

/** The files of a record beside its articles, and the day of each number from 0. */
export function buildRegistries(days: number): {
  readonly files: Readonly<Record<string, string>>;
  readonly dayOf: (number: number) => string;
} {
  const dayOf = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  const parties = ['first', 'second', 'third', 'fourth'];
  return {
    dayOf,
    files: {
      'site.yaml': `title: A made record
description: A record made for measurements; nothing in it happened.
language: en
timeZone: Etc/UTC
period: ${dayOf(0)}/${dayOf(days - 1)}
url: https://made.example
license: {name: CC0 1.0, url: https://creativecommons.org/publicdomain/zero/1.0/}
contact: {name: The desk, email: desk@made.example}
publisher: The desk
repository: https://git.made.example/record
front: ${dayOf(days - 1).slice(0, 7)}
parties:
${parties.map((id) => `  - {id: ${id}, name: ${capitalise(id)} side}\n`).join('')}lanes:
  - {id: ground, name: On the ground}
  - {id: parties, name: The rest}
kinds:
  - {id: meeting, name: meeting, mark: disc, lane: parties, speaks: false}
  - {id: statement, name: statement, mark: square, lane: parties, speaks: true}
  - {id: decision, name: decision, mark: diamond, lane: parties, speaks: true}
  - {id: damage, name: damage, mark: triangle, lane: ground, speaks: false}
`,
      'actors.yaml': each(actorNames, 'actor', (name, at) =>
        `{name: ${name}, type: organisation, party: ${parties[at % 4]}, role: A body of the ${capitalise(parties[at % 4] ?? '')} side}`,
      ),
      'places.yaml': each(placeNames, 'place', (name, at) =>
        `{name: ${name}, country: ${at % 2 === 0 ? 'Estland' : 'Westland'}, lat: ${45 + (at % 10)}.5, lon: ${10 + Math.floor(at / 4)}.5}`,
      ),
      'threads.yaml': each(threadMatters, 'thread', (matter) =>
        `{title: ${capitalise(matter)}, description: Who asked for ${matter} and who answered., kind: storyline}`,
      ),
      'sources.yaml': each(Array(sourceCount).fill(''), 'source', (_, at) =>
        `{name: Gazette ${at + 1}, kind: newspaper, country: Estland, homepage: https://gazette-${at + 1}.example, control: independent}`,
      ),
      'measures.yaml': 'wounded: {label: wounded, unit: people, grows: true}\nvotes: {label: votes, grows: false}\n',
      'questions.yaml': Array.from(
        { length: questionCount },
        (_, at) =>
          `question-${at + 1}:\n  text: Who should pay for ${threadMatters[at]}?\n  thread: ${idOf('thread', at)}\n  exclusive: true\n` +
          '  answers: {users: Those who use it, towns: The towns, state: The state}\n',
      ).join(''),
      'permalinks.json': '{}\n',
      'about.md': 'A record made for measurements.\n',
    },
  };
}

function each(
  names: readonly string[],
  kind: Parameters<typeof idOf>[0],
  write: (name: string, at: number) => string,
): string {
  return names.map((name, at) => `${idOf(kind, at)}: ${write(name, at)}\n`).join('');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
