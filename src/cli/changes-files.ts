import { type Node, isMap, isSeq, parseDocument, visit } from 'yaml';
import { countChanges } from '../chronology/history/versions.ts';
import { parseYaml } from '../record/read/yaml.ts';
import type { Change, Publication } from '../record/schema/changes.ts';
import { changes as historyShape } from '../record/schema/changes.ts';
import type { Published } from '../record/schema/snapshot.ts';

/** Adds a publication at the end of `changes.yaml`; what is there already, comments too, stays as it is. */
export function addPublication(text: string, publication: Publication): string {
  const history = parseDocument(text === '' ? heading : text);
  if (!isSeq(history.contents)) throw new TypeError('Expected a list of publications in changes.yaml');
  history.contents.flow = false;
  const added: Node = history.createNode(publication);
  visit(added, {
    Map: (_key, map) => {
      if (map.items.every(({ key, value }) => String(key) !== 'changes' && !isMap(value) && !isSeq(value)))
        map.flow = true;
    },
    Seq: (_key, list) => {
      if (!list.items.some(isMap)) list.flow = true;
    },
  });
  history.add(added);
  return history.toString({ lineWidth: 0 });
}

/** Reads the text of `changes.yaml` as the next check will. */
export function readHistory(text: string): readonly Publication[] {
  return historyShape.parse(parseYaml({ file: 'changes.yaml', text, start: 0, end: text.length }).data);
}

/**
 * Writes `published.json` with a line for each publication, event and article, so that a change is one line in version
 * control.
 */
export function writeSnapshot({ publications, events, articles }: Published): string {
  const listed = publications?.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  const list = (entries: object) =>
    Object.entries(entries)
      .map(([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`)
      .join(',\n');
  const head = listed === undefined ? '' : `  "publications": [\n${listed}\n  ],\n`;
  return `{\n${head}  "events": {\n${list(events)}\n  },\n  "articles": {\n${list(articles)}\n  }\n}\n`;
}

/** Sums up what the command has written, and what is left to the editor. */
export function describeChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing has changed since the last publication';
  const counts = Object.entries(countChanges(changes))
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const hint = 'If a change corrects an error in the record, set its "change" to "corrected" and add a "reason"';
  return `Wrote to changes.yaml: ${counts.join(', ')}.\n${hint}`;
}

const heading = `# What changed, by day of publication, newest last. npm run changes adds to it; add reasons by hand.
[]
`;
