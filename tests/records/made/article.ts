import { type MadeEvent, idOf } from './event.ts';
import type { Random } from './random.ts';
import { questionCount, sourceCount } from './registries.ts';
import { actorNames, deeds, placeNames, remarks, threadMatters } from './words.ts';

/** Writes an article that defines two events, and now and then reports an earlier one. */
export function writeArticle(wanted: {
  readonly number: number;
  readonly size: number;
  readonly day: string;
  readonly earlier: readonly MadeEvent[];
  readonly random: Random;
}): { readonly name: string; readonly text: string; readonly defined: readonly MadeEvent[] } {
  const { number, size, day, earlier, random } = wanted;
  const source = idOf('source', random.below(sourceCount));
  const name = `${day}-${source}-${number / 2 + 1}`;
  const written = [number, number + 1].filter((at) => at < size).map((at) => writeEvent({ at, day, name, earlier, random }));
  const again = earlier.length > 20 && random.below(4) === 0 ? earlier.at(-1 - random.below(20)) : undefined;
  const actors = [...new Set([...written.flatMap(({ event }) => event.actors), ...(again?.actors ?? [])])];
  const reports = [...written.map(({ text }) => text), ...(again ? [writeReport(again, number, random)] : [])];
  const text = `---
title: Gazette of ${day}, item ${number / 2 + 1}
date: ${day}
source: ${source}
url: https://gazette.example/${name}
actors: [${actors.join(', ')}]
events:
${reports.join('')}---
A summary of item ${number / 2 + 1}.
`;
  return { name, text, defined: written.map(({ event }) => event) };
}

function writeEvent(wanted: {
  readonly at: number;
  readonly day: string;
  readonly name: string;
  readonly earlier: readonly MadeEvent[];
  readonly random: Random;
}): { readonly text: string; readonly event: MadeEvent } {
  const { at, day, name, earlier, random } = wanted;
  // Few act often and many seldom, as in any record.
  const first = Math.floor(random.below(200) * (random.below(200) / 200));
  const numbers = [first, (first + 1 + random.below(99)) % 200, (first + 101 + random.below(98)) % 200];
  const actors = numbers.map((number) => idOf('actor', number));
  const [who, whom] = numbers.map((number) => actorNames[number] ?? '');
  const thread = random.below(40);
  const place = random.below(80);
  const matter = threadMatters[thread] ?? '';
  const kind = random.pick(['meeting', 'statement', 'decision', 'damage']);
  const remark = random.pick(remarks);
  const answered = earlier.length > 0 && random.below(5) === 0 ? earlier.at(-1 - random.below(Math.min(8, earlier.length))) : undefined;
  const id = `event-${at + 1}`;
  const text = `  - id: ${id}
    title: ${who} ${random.pick(deeds)} ${matter}, item ${at + 1}
    date: ${day}
    kind: ${kind}
    weight: ${weigh(random)}
    summary:
      - says: In ${placeNames[place]} on ${day} the ${who} spoke of ${matter} with the ${whom}, and said that ${remark}.
        from: [${name}]
    place: ${idOf('place', place)}
    actors: [${actors.join(', ')}]
    threads: [${idOf('thread', thread)}]
${answered ? `    respondsTo: [${answered.id}]\n` : ''}    account: The ${who} told the ${whom} of ${matter} that ${remark}, and that ${random.pick(remarks)}.
    figures:
      - {measure: ${kind === 'damage' ? 'wounded' : 'votes'}, value: ${random.below(90) + 1}, by: ${actors[0]}}
    claims:
      - id: ${claimId(at)}
        by: ${actors[0]}
        says: The ${who} says that ${remark}.
${thread < questionCount ? `        question: question-${thread + 1}\n        answer: ${random.pick(['users', 'towns', 'state'])}\n` : ''}`;
  return { text, event: { id, day, actors } };
}

function writeReport({ id, actors }: MadeEvent, number: number, random: Random): string {
  return `  - id: ${id}
    actors: [${actors.join(', ')}]
    account: Item ${number / 2 + 1} adds that ${random.pick(remarks)}.
`;
}

/** One event in fifteen is key, six are normal. */
function weigh(random: Random): string {
  const drawn = random.below(15);
  return drawn === 0 ? 'key' : drawn < 7 ? 'normal' : 'detail';
}

const letters = '23456789abcdefghjkmnpqrstvwxyz';

function claimId(at: number): string {
  let rest = at;
  let id = '';
  for (let place = 0; place < 4; place++) {
    id = (letters[rest % letters.length] ?? '') + id;
    rest = Math.floor(rest / letters.length);
  }
  return `c${id}`;
}
