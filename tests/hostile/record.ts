import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { fixtures } from '../fixture.ts';
import { readBody } from './bodies.ts';
import { markdownVectors } from './markdown-vectors.ts';

/** Texts that are harmless as text, and not as markup, script, template or pattern. `pwned()` is what they would call. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror=pwned()>',
  '"><script>pwned()</script>',
  "'><svg onload=pwned()>",
  '</title><script>pwned()</script>',
  '</script><script>pwned()</script>',
  '</textarea></style></noscript><img src=x onerror=pwned()>',
  '<!--',
  '--><img src=x onerror=pwned()>',
  ']]><img src=x onerror=pwned()>',
  '<![CDATA[<b>',
  '<?xml version="1.0"?>',
  '&lt;b&gt;',
  '&amp;lt;b&amp;gt; &quot; &#60;b&#62;',
  '" onmouseover="pwned()',
  "' autofocus onfocus='pwned()",
  '`onclick=pwned()',
  '{{7*7}}',
  '${7*7}',
  '<%= 7*7 %>',
  '<Fragment set:html={7*7} />',
  '$& $1 $` $$',
  '\\" \\u003cscript\\u003e \\n',
  'javascript:pwned()',
  '%3Cscript%3E',
  'e\u0301 ﬁ 👩\u200D👧 שלום',
  '</li></ol></main></body></html>',
  '<base href=//evil.example/>',
  '<meta http-equiv=refresh content="0; url=javascript:pwned()">',
  '<template><slot name=x>',
  '<x-pwned is=x-pwned>',
];

/** A record in which every text is hostile: its files, and each text with its field. */
export interface HostileRecord {
  readonly texts: readonly { readonly field: string; readonly text: string }[];
}

type Data = Readonly<Record<string, unknown>>;

/** What the base fixture leaves out, so that every key there is has a text. */
const more = {
  actors: { mayor: { role: 'role' } },
  sources: { gazette: { country: 'country', note: 'note' } },
  places: { pier: { country: 'country', note: 'note', aliases: ['name'] } },
  article: { dateNote: 'how', byline: ['name', 'name'], notes: ['note'], archived: 'https://archive.example/' },
  event: { dateNote: 'how', note: 'note' },
  figure: { qualifier: 'about', of: 'people' },
  second: {
    date: '2025-04-16',
    dateNote: 'how',
    note: 'note',
    figures: [{ measure: 'days', value: 20, by: 'article', of: 'people' }],
    claims: [{ by: 'article', says: 'said', question: 'who-broke-the-truce', answer: 'town' }],
  },
};

/** Keys that hold text, whatever they are of; `answers` and `tombstones` hold it by id, `parties` inside. */
const textKeys = new Set(
  'name role aliases country note title description text account dateNote byline notes measure qualifier of says quote'.split(
    ' ',
  ),
);
const addressKeys = new Set(['url', 'archived', 'homepage']);

/** Writes a copy of the base fixture for each hostile text, all in one folder, with the text in every field. */
export async function layHostileRecord(content: string): Promise<HostileRecord> {
  const texts: { field: string; text: string }[] = [];
  const base = await readBase();
  const ids = new Set(['truce-offered', 'truce-accepted', ...base.registries.flatMap(([, data]) => Object.keys(data))]);

  const poison = (value: unknown, field: string, number: number): unknown => {
    const key = field.split('.').findLast((step) => !/^\d+$/.test(step)) ?? '';
    const hostile = hostileTexts[number] ?? '';
    if (Array.isArray(value)) return value.map((item, index) => poison(item, `${field}.${index}`, number));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [rename(name, number), poison(inner, `${field}.${name}`, number)]),
      );
    }
    if (typeof value !== 'string') return value;
    if (addressKeys.has(key)) return `${value}?q='onclick=pwned()&quot;&amp;%22%3Cscript%3E'${number}`;
    if (ids.has(value)) return rename(value, number);
    const isText = key === 'kind' ? field.startsWith('sources') : textKeys.has(key) || field.includes('.answers.');
    if (!isText) return value;
    const text = `${hostile} ${field} ${number}`;
    texts.push({ field, text });
    return text;
  };
  const rename = (id: string, number: number): string => (ids.has(id) ? `${id}-${number}` : id);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  };

  const numbers = hostileTexts.map((_text, number) => number);
  // A name has room for a third of them.
  const third = (part: number) => hostileTexts.filter((_text, number) => number % 3 === part).join(' ');
  for (const [name, data] of base.registries) {
    const copies = numbers.map((number) => poison(data, name, number) as Data);
    await write(`${name}.yaml`, stringify(Object.assign({}, ...copies)));
  }
  const parties = base.site.parties.map(({ id }, index) => ({ id, name: `${third(index + 1)} ${id}` }));
  const site = {
    ...base.site,
    title: `Title ${third(0)}`,
    description: `Description ${hostileTexts.join(' ')}`,
    parties,
  };
  for (const text of [site.title, site.description, ...parties.map(({ name }) => name)])
    texts.push({ field: 'site', text });
  await write('site.yaml', stringify(site));
  for (const number of numbers) {
    for (const [name, data] of base.articles) {
      const frontmatter = stringify(poison(data, name, number));
      await write(`articles/${name}-${number}.md`, `---\n${frontmatter}---\n${bodyOf(number)}\n`);
    }
  }
  const reasons = numbers.map((number): [string, string] => [
    `withdrawn-${number}`,
    `${hostileTexts[number] ?? ''} reason`,
  ]);
  for (const [, text] of reasons) texts.push({ field: 'tombstones', text });
  const permalinks = {
    events: {
      ids: reasons.map(([id]) => id).concat('old'),
      aliases: { old: 'truce-offered-0' },
      tombstones: Object.fromEntries(reasons),
    },
  };
  await write('permalinks.json', JSON.stringify(permalinks));
  return { texts };
}

interface Base {
  readonly registries: readonly (readonly [string, Data])[];
  readonly site: Data & { readonly parties: readonly { readonly id: string }[] };
  readonly articles: readonly (readonly [string, Data])[];
}

async function readBase(): Promise<Base> {
  const read = async (file: string): Promise<Data> =>
    parse((await readFile(join(fixtures, '_base', file), 'utf8')).replace(/^---\n([^]*?)\n---\n[^]*$/, '$1')) as Data;
  const [actors, sources, places] = await Promise.all(
    ['actors', 'sources', 'places'].map((name) => read(`${name}.yaml`)),
  );
  const gazette = await read('articles/gazette-truce.md');
  const wire = await read('articles/wire-truce.md');
  const [offered, accepted] = gazette['events'] as Data[];
  const figures = (offered?.['figures'] as Data[]).map((figure) => ({ ...figure, ...more.figure }));
  return {
    registries: [
      ['actors', merge(actors, more.actors)],
      ['sources', merge(sources, more.sources)],
      ['places', merge(places, more.places)],
      ['threads', await read('threads.yaml')],
      ['questions', await read('questions.yaml')],
    ],
    site: (await read('site.yaml')) as Base['site'],
    articles: [
      ['gazette-truce', { ...gazette, ...more.article, events: [{ ...offered, ...more.event, figures }, accepted] }],
      ['wire-truce', { ...wire, events: (wire['events'] as Data[]).map((report) => ({ ...report, ...more.second })) }],
    ],
  };
}

function merge(data: Data | undefined, given: Data): Data {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([id, entry]) => [id, { ...(entry as Data), ...(given[id] as Data | undefined) }]),
  );
}

/** Some of the Markdown that means harm and may be published. */
function bodyOf(number: number): string {
  const published = markdownVectors
    .map(([markdown]) => markdown)
    .filter((markdown) => {
      const { html, links } = readBody(markdown);
      // What seems to lead to a page of the site has to be one.
      return html !== '' && links.length === 0;
    });
  return published.filter((_markdown, index) => index % hostileTexts.length === number).join('\n\n');
}
