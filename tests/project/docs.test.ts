import { access, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/check/check.ts';
import { parseArticle } from '../../src/record/read/markdown.ts';
import { readFolder } from '../../src/record/read/folder.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(root, file), 'utf8');
const exists = (path: string) =>
  access(join(root, path)).then(
    () => true,
    () => false,
  );

const written = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'content/README.md'];
const inDocs = (await readdir(join(root, 'docs'), { recursive: true })).filter((file) => file.endsWith('.md'));
const documents = [...written, ...inDocs.map((file) => `docs/${file}`)].sort();
const records = inDocs.filter((file) => /^decisions\/\d/.test(file)).sort();

/** The code in a text: what is between backticks, and the lines of fenced blocks. */
const codeIn = (text: string) =>
  [...text.matchAll(/^```\w*\n(.*?)^```|`([^`\n]+)`/gms)].map(([, block, span]) => block ?? span ?? '');

const withoutCode = (text: string) => text.replaceAll(/^```\w*\n.*?^```|`[^`\n]+`/gms, '');

const scriptsIn = (text: string) =>
  codeIn(text).flatMap((code) =>
    [...code.matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map(([, name = '']) => name),
  );

const { scripts } = JSON.parse(await read('package.json')) as { scripts: Readonly<Record<string, string>> };

describe.each(documents)('%s', async (file) => {
  const text = await read(file);

  test('its links lead to files and headings that are there', async () => {
    for (const [, target = ''] of withoutCode(text).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', heading] = target.split('#');
      const linked = path === '' ? file : join(dirname(file), path);
      expect.soft(await exists(linked), target).toBe(true);
      if (heading !== undefined) expect.soft(anchorsOf(await read(linked)), target).toContain(heading);
    }
  });

  test('the paths it names are there', async () => {
    // A decision that has been superseded may speak of what is gone.
    if (/^Superseded/m.test(text)) return;
    const rooms = await readdir(root);
    const named = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@[\]-]*)+)`/g)].map(([, path = '']) => path);
    for (const path of named.filter(
      (one) => rooms.includes(one.split('/')[0] ?? '') && !/^(dist|\.astro)\//.test(one),
    )) {
      expect.soft(await exists(path), path).toBe(true);
    }
  });

  test('the npm scripts it names are there', () => {
    const known = [...Object.keys(scripts), 'ci'];
    expect(scriptsIn(text).filter((name) => !known.includes(name))).toEqual([]);
  });
});

test('every npm script is described in README or CONTRIBUTING', async () => {
  const described = [...scriptsIn(await read('README.md')), ...scriptsIn(await read('CONTRIBUTING.md'))];
  expect(Object.keys(scripts).filter((name) => !described.includes(name))).toEqual([]);
});

describe('README', async () => {
  const text = await read('README.md');

  test('has at most 700 words', () => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(700);
  });

  test('shows every room of src', async () => {
    const tree = /## Where things are\n+```\n(.*?)```/s.exec(text)?.[1] ?? '';
    const shown = [...tree.matchAll(/([\w-]+)\/(?= |$)/gm)].map(([, name]) => name);
    const rooms = (await readdir(join(root, 'src'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
    for (const name of shown)
      expect.soft([await exists(`src/${name ?? ''}`), await exists(name ?? '')], name).toContain(true);
  });

  test('its article passes the check, and with its slip brings the error it shows', async () => {
    const article = /```markdown\n(.*?)```/s.exec(text)?.[1] ?? '';
    const shown = /```\n(content\/articles\/.*?)\n```/s.exec(text)?.[1] ?? '';
    const [file = ''] = shown.split(':');
    const folder = await readFolder(join(root, 'content'));
    const issuesOf = (source: string) => {
      const example = parseArticle(file, file.replace(/^.*\/|\.md$/g, ''), source);
      const articles = [...folder.articles.filter(({ name }) => name !== example.name), example];
      return checkFolder({ ...folder, path: 'content', articles }).filter((issue) => issue.file === file);
    };
    expect(issuesOf(article)).toEqual([]);
    expect(
      issuesOf(article.replace('by: dmitry-peskov', 'by: dmitri-peskov')).map(
        ({ line, column, rule, message }) => `${file}:${line}:${column}  ${rule}  ${message}`,
      ),
    ).toEqual([shown]);
  });
});

test('the list of decisions has each with its number, title, status and date', async () => {
  const list = await read('docs/decisions/README.md');
  const listed = [...list.matchAll(/^\| (\d+) +\| \[(.+?)\]\((.+?)\) +\| (.+?) +\| (.+?) +\|$/gm)].map(
    ([, ...row]) => row,
  );
  const expected = await Promise.all(
    records.map(async (file) => {
      const [, number, title, status = '', date] =
        /^# (\d+)\. (.+)\n\n(.+?), (\d+ \w+ \d{4})(?:$|\. )/m.exec(await read(`docs/${file}`)) ?? [];
      return [number, title, file.replace('decisions/', ''), status.toLowerCase(), date];
    }),
  );
  expect(listed).toEqual(expected);
  expect(listed.map(([number]) => Number(number))).toEqual(records.map((_, index) => index + 1));
});

test.each(records)('%s says what led to it, what was chosen, what else was possible and what follows', async (file) => {
  const headings = [...(await read(`docs/${file}`)).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(['Context', 'Decision', 'Alternatives', 'Consequences']);
});

/** The fragments under which GitHub shows the headings of a text. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
