import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from './command.ts';

const days = Array.from({ length: 20 }, (_, index) => index + 1);
const table = [
  'Nr,What,When,Kind,Who,Where,Paper,Link,Headline,Printed,Text,Remark',
  ...days.map(
    (day) =>
      `step-${day},"Step ${day}, taken",${day}/3/2024,decision,Ada Brook; Readers’ Union,Town Hall,${day % 2 === 0 ? 'The Town Post' : 'Radio Hall'},https://paper.org/${day},Headline ${day},${day + 1}/3/2024,"On ${day} March 2024 Ada Brook took step ${day}.",${day === 7 ? 'seen twice' : ''}`,
  ),
].join('\n');
const mapping = `event:
  id: Nr
  title: What
  date: When
  kind: Kind
  actors: {column: Who, separator: ;}
  place: Where
  summary: Text
article: {title: Headline, date: Printed, source: Paper, url: Link}
dates: d/M/yyyy
`;

test('a record is made, filled from a table of twenty rows, completed and built', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'own '));
  onTestFinished(() => rm(parent, { recursive: true }));
  const content = join(parent, 'record');
  const options = {
    title: 'The Library',
    description: 'How a library came about.',
    language: 'en',
    'time-zone': 'UTC',
    period: '2024',
  };
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  expect(runScript(content, 'init', content, ...given)).toMatchObject({ code: 0 });
  expect(runScript(content, 'init', content, ...given)).toMatchObject({ code: 2 });
  expect(runScript(content, 'check').output).toContain('0 articles read: 0 errors');
  await expectEmptySite(content);

  const [csv, map] = [join(parent, 'steps.csv'), join(parent, 'steps.yaml')];
  await writeFile(csv, table);
  await writeFile(map, mapping);
  const wrong = runScript(content, 'import', csv, '--into', content);
  expect(wrong).toMatchObject({
    code: 2,
    output: expect.stringContaining('steps.csv:1:1  Unexpected columns') as string,
  });
  const { code, output } = runScript(content, 'import', csv, '--into', content, '--mapping', map);
  expect(code).toBe(0);
  expect(output).toContain('Wrote 20 drafts with 20 events');
  expect(output).toContain('column "Remark": 1 cell, row 8');
  expect(output).toContain('46 things to fill in');
  expect(runScript(content, 'check').code).toBe(1);

  await fillIn(content);
  expect(runScript(content, 'check').output).toContain('20 articles read: 0 errors');
  expect(runScript(content, 'permalinks').code).toBe(0);
  const out = join(parent, 'dist');
  expect(runScript(content, 'build', '--outDir', out)).toMatchObject({ code: 0 });
  const front = await readFile(join(out, 'index.html'), 'utf8');
  for (const day of days) expect.soft(front).toContain(`Step ${day}, taken`);
  const pages = (await readdir(join(out, 'events'))).filter((name) => /^step-\d+$/.test(name));
  expect(pages).toHaveLength(20);
});

async function expectEmptySite(content: string): Promise<void> {
  const out = join(content, '../empty');
  expect(runScript(content, 'build', '--outDir', out)).toMatchObject({ code: 0 });
  const textOf = async (address: string) =>
    (await readFile(join(out, address, 'index.html'), 'utf8')).replaceAll(/<[^>]*>/g, ' ');
  for (const [address, words] of [
    ['', 'Nothing is recorded yet.'],
    ['events', 'Nothing is recorded yet.'],
    ['about/sources', 'Nothing is recorded yet.'],
    ['about', 'The editors have not answered this yet.'],
    ['actors', 'No actors yet.'],
    ['articles', 'No articles yet.'],
    ['sources', 'No sources yet.'],
    ['places', 'No places yet.'],
  ] as const) {
    expect.soft(await textOf(address), address).toContain(words);
  }
  expect(await readdir(out)).not.toContain('on');
}

/** Does what an author does after an import, and no more: what the check names, and taking `draft: true` away. */
async function fillIn(content: string): Promise<void> {
  const change = async (file: string, edit: (text: string) => string) =>
    writeFile(join(content, file), edit(await readFile(join(content, file), 'utf8')));
  await change('actors.yaml', (text) => text.replaceAll(/^ {2}name: (.*)$/gm, '$&\n  type: group'));
  await change('sources.yaml', (text) => text.replaceAll(/^ {2}name: (.*)$/gm, '$&\n  kind: newspaper'));
  await change('places.yaml', (text) => text.replaceAll(/^ {2}name: (.*)$/gm, '$&\n  lat: 52.5\n  lon: 13.4'));
  for (const name of await readdir(join(content, 'articles'))) {
    if (name.startsWith('_')) continue;
    await change(
      `articles/${name}`,
      (text) =>
        `${text.replace('draft: true\n', '').replace(/ {4}# to do: account.*/, '    account: The paper tells of it.')}It happened.\n`,
    );
  }
}
