import { mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '../../../../src/check/check.ts';
import { findWarnings } from '../../../../src/check/warnings.ts';
import { type Answers, type Given, askAnswers, problemsOf } from '../../../../src/cli/init/answers.ts';
import { problemOfFolder, writeRecord } from '../../../../src/cli/init/write-record.ts';
import { readFolder } from '../../../../src/record/read/folder.ts';
import { answer } from '../new/author.ts';

const needed: Given = {
  title: 'The Library: a record',
  description: 'Who said what of the “library” #1.',
  language: 'en-GB',
  'time-zone': 'Europe/Paris',
  period: '2024/2025',
};

async function makeFolder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'init-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

const answersTo = (given: Given) => answer(askAnswers(given, false), []).result;

test.each<[option: string, given: string, problem: string]>([
  ['title', ' ', 'Expected the name of the chronology'],
  ['language', 'English', 'Unexpected language "English", expected '],
  ['time-zone', 'CET+1', 'Unexpected time zone "CET+1", expected an IANA time zone such as Europe/Paris or UTC'],
  ['period', '2024-02-30', 'Unexpected date "2024-02-30"'],
  ['url', 'ftp://library.org', 'expected an address that begins with http:// or https://'],
  ['license', 'free', 'Unexpected "free", expected CC BY 4.0, CC BY-SA 4.0, CC0 1.0, or another name'],
  ['license', 'Ours, https://bad host/', 'Unexpected "Ours, https://bad host/"'],
  ['contact', 'nobody', 'Unexpected "nobody", expected who answers'],
  ['contact', 'The editors, nowhere', 'Unexpected "nowhere" in email'],
])('--%s %j is refused', (option, given, problem) => {
  const problems = problemsOf({ ...needed, [option]: given }, false);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`--${option}: `);
  expect(problems[0]).toContain(problem);
});

test('where nobody can be asked, what has no option is missing, unless it may be left out', () => {
  expect(problemsOf({}, false).map((problem) => problem.replace(/,.*/, ''))).toEqual([
    'Missing --title',
    'Missing --description',
    'Missing --language',
    'Missing --time-zone',
    'Missing --period',
  ]);
  expect(problemsOf({}, true)).toEqual([]);
});

test.each<[option: string, given: string, keys: Answers]>([
  ['license', 'cc by 4.0', { license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }],
  ['license', 'Ours, https://library.org/terms', { license: { name: 'Ours', url: 'https://library.org/terms' } }],
  ['contact', 'The editors <desk@library.org>', { contact: { name: 'The editors', email: 'desk@library.org' } }],
  [
    'contact',
    'The editors, https://library.org/write',
    { contact: { name: 'The editors', url: 'https://library.org/write' } },
  ],
  ['publisher', '', {}],
])('--%s %j is read', (option, given, keys) => {
  expect(answersTo({ [option]: given })).toEqual(keys);
});

test('a terminal is asked what no option says, and again where an answer is wrong', () => {
  const { result, seen, problems } = answer(askAnswers({ title: 'T', language: 'en' }, true), [
    ['Description', 'D'],
    ['Time zone', 'Here'],
    ['Time zone', 'UTC'],
    ['Period', '2024'],
  ]);
  expect(result).toEqual({ title: 'T', description: 'D', language: 'en', timeZone: 'UTC', period: '2024' });
  expect(seen.map((one) => one.type === 'text' && one.message)).toEqual([
    'Description',
    'Time zone',
    'Period',
    'Address of the site',
    'Licence',
    'Publisher',
    'Contact for corrections',
  ]);
  expect(problems).toHaveLength(1);
});

const everything: Given = {
  ...needed,
  url: 'https://library.org',
  license: 'CC0 1.0',
  publisher: 'The Library',
  contact: 'The editors, desk@library.org',
};

test.each<[what: string, given: Given, warnings: readonly string[]]>([
  ['what is needed', needed, ['placeholder-address']],
  ['everything', everything, []],
])('a record of %s passes the check', async (_, given, warnings) => {
  const directory = join(await makeFolder(), 'below/record');
  await writeRecord(directory, answersTo(given));
  const folder = await readFolder(directory);
  expect(checkFolder(folder)).toEqual([]);
  expect(findWarnings(folder).map(({ rule }) => rule)).toEqual(warnings);
  expect(folder.documents.get('site')?.data).toMatchObject(answersTo(given));
  expect((await stat(directory)).mode & 0o777).toBe((await stat(join(directory, 'articles'))).mode & 0o777);
  expect(await readdir(join(directory, '..'))).toEqual(['record']);
});

test('its examples pass the check together, and leave nothing unused', async () => {
  const directory = join(await makeFolder(), 'record');
  await writeRecord(directory, answersTo(everything));
  for (const name of (await readdir(directory)).filter((file) => file.endsWith('.yaml'))) {
    const file = join(directory, name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/^# /gm, ''));
  }
  const [from] = /2024-03-06-[a-z-]+/.exec(await readFile(join(directory, 'articles/_example.md'), 'utf8')) ?? [];
  await rename(join(directory, 'articles/_example.md'), join(directory, `articles/${from ?? ''}.md`));
  const folder = await readFolder(directory);
  expect(checkFolder(folder)).toEqual([]);
  expect(folder.articles).toHaveLength(1);
  const unused = findWarnings(folder).filter(({ rule }) => rule.startsWith('unused'));
  expect(unused).toEqual([]);
});

test('a folder with a file in it is left alone, an empty one is filled', async () => {
  const directory = await makeFolder();
  expect(await problemOfFolder(directory)).toBeUndefined();
  expect(await problemOfFolder(join(directory, 'new'))).toBeUndefined();
  await writeFile(join(directory, 'mine'), 'Mine');
  expect(await problemOfFolder(directory)).toBe(`Unexpected files in ${directory}, expected a new or an empty folder`);
  expect(await problemOfFolder(join(directory, 'mine'))).toContain('expected a new or an empty folder');
  await expect(writeRecord(directory, answersTo(needed))).rejects.toThrow();
  expect(await readdir(directory)).toEqual(['mine']);
  await rm(join(directory, 'mine'));
  await writeRecord(directory, answersTo(needed));
  expect(await readdir(directory)).toContain('site.yaml');
});
