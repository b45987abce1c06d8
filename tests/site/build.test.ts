import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { readFile, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { layFixture, readExpected } from '../fixture.ts';
import { type Run, buildLock, runScript, startScript } from './command.ts';

const makePipe = 'mkfifo';

/** Builds a copy of a fixture into an empty folder beside it. */
async function build(fixture: string): Promise<Run & { readonly out: string }> {
  const directory = await layFixture(fixture);
  const out = join(directory, 'out');
  return { ...runScript(join(directory, 'content'), 'build', '--outDir', out), out };
}

async function check(fixture: string): Promise<Run> {
  return runScript(join(await layFixture(fixture), 'content'), 'check');
}

/** The places and rules of the issues that a command has printed, as `expected.txt` lists them. */
function placesIn(output: string): string {
  return [...output.matchAll(/^(\S+:\d+:\d+) {2}(\S+) {2}/gm)].map(([, place, rule]) => `${place} ${rule}\n`).join('');
}

describe('npm run build', () => {
  test('another content folder is another chronology', async () => {
    const { code, out } = await build('all-is-well');
    expect(code).toBe(0);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('<h1>The Harbour Record</h1>');
    expect((await readdir(join(out, 'events'))).sort()).toEqual([
      ...['index.html', 'truce-accepted', 'truce-accepted.json', 'truce-offered', 'truce-offered.json'],
    ]);
  });

  test('3.1.2: a headline and a quotation in another language say which, and our own words do not', async () => {
    const { out } = await build('another-language-is-fine');
    const headline = /lang="fr"[^>]*>\s*Le maire propose une trêve\s*</;
    for (const page of ['articles', 'articles/gazette-truce', 'sources/gazette', 'events/truce-offered']) {
      expect(await readFile(join(out, page, 'index.html'), 'utf8'), page).toMatch(headline);
    }
    const question = await readFile(join(out, 'questions/who-broke-the-truce/index.html'), 'utf8');
    expect(question.match(/<q.*?<\/q>/g)).toEqual(['<q lang="fr">“a rompu la dernière”</q>']);
    expect(question.match(/lang="/g), 'nothing else but the page and the quotation').toHaveLength(2);
  });

  test('an archived copy and the day of reading stand beside the address, as Robust Links', async () => {
    const { out } = await build('an-archived-copy-is-fine');
    const event = await readFile(join(out, 'events/truce-offered/index.html'), 'utf8');
    expect(event).toContain('data-versionurl="https://archive.example/truce" data-versiondate="2025-04-20"');
    expect(event).toContain('data-originalurl="https://gazette.example/truce" data-versiondate="2025-04-20"');
    expect(event).toMatch(/Accessed\s+<time class="date" datetime="2025-04-20"/);
  });

  test('an issue is printed, and nothing is published', async () => {
    const { code, output, out } = await build('unknown-actor');
    expect(code).not.toBe(0);
    expect(placesIn(output)).toEqual(await readExpected('unknown-actor'));
    expect(await readdir(out).catch(() => [])).toEqual([]);
  });

  test('a link, a pipe and a file of a gigabyte are issues with a place, and end no build with a stack', async () => {
    const directory = await layFixture('all-is-well');
    const [content, out] = [join(directory, 'content'), join(directory, 'out')];
    const article = (name: string) => join(content, 'articles', name);
    await symlink('/etc/passwd', article('a-link.md'));
    execFileSync(makePipe, [article('a-pipe.md')]);
    await writeFile(article('huge.md'), '');
    await truncate(article('huge.md'), 2 ** 30);
    const { code, output } = runScript(content, 'build', '--outDir', out);
    expect(code).not.toBe(0);
    expect(placesIn(output)).toBe(
      ['a-link.md:1:1 stray-file', 'a-pipe.md:1:1 stray-file', 'huge.md:1:1 too-large']
        .map((line) => `content/articles/${line}\n`)
        .join(''),
    );
    expect(output).not.toMatch(/^\s+at \S+ \(.*:\d+:\d+\)|Maximum call stack|EACCES|ENOMEM/m);
    expect(await readdir(directory)).toEqual(['content']);
  });

  test('a draft is left out', async () => {
    const { code, out } = await build('a-draft-is-left-out');
    expect(code).toBe(0);
    expect(await readdir(join(out, 'articles'))).toEqual(['gazette-truce', 'index.html', 'wire-truce']);
  });
});

describe('npm run build, when something goes wrong', () => {
  test('a build that is killed, or fails, leaves the former site whole, and the next one goes on as ever', async () => {
    const directory = await layFixture('all-is-well');
    const [content, out] = [join(directory, 'content'), join(directory, 'out')];
    const rebuild = () => runScript(content, 'build', '--outDir', out).code;
    const list = async () => (await readdir(out, { recursive: true })).sort();
    expect(rebuild()).toBe(0);
    const before = await list();

    const watcher = watch(directory, { recursive: true });
    const build = startScript(content, 'build', '--outDir', out);
    watcher.on('change', (_, file) => {
      if (String(file).endsWith('.html')) build.kill('SIGKILL');
    });
    await once(build, 'exit');
    watcher.close();
    expect(build.signalCode).toBe('SIGKILL');
    expect(await list()).toEqual(before);
    expect(await readdir(directory)).toContain('.out.next');

    const sources = await readFile(join(content, 'sources.yaml'));
    await rm(join(content, 'sources.yaml'));
    expect(rebuild()).not.toBe(0);
    expect(await list()).toEqual(before);
    expect((await readdir(directory)).sort()).toEqual(['content', 'out']);

    await writeFile(join(content, 'sources.yaml'), sources);
    expect(rebuild()).toBe(0);
    expect(await list()).toEqual(before);
    expect((await readdir(directory)).sort()).toEqual(['content', 'out']);
  });

  test('a build is refused while another one is under way, and leaves that one its lock', async () => {
    const directory = await layFixture('all-is-well');
    await writeFile(buildLock, String(process.pid));
    onTestFinished(() => rm(buildLock));
    const { code, output } = runScript(join(directory, 'content'), 'build', '--outDir', join(directory, 'out'));
    expect(code).not.toBe(0);
    expect(output).toContain(
      `Another build of this folder is under way (process ${process.pid}): wait until it ends. If there is none, delete .astro/cache/build.lock`,
    );
    expect(await readFile(buildLock, 'utf8')).toBe(String(process.pid));
    expect(await readdir(directory)).toEqual(['content']);
  });

  test('npm run preview says what to do where nothing has been built', async () => {
    const { code, output } = runScript(join(await layFixture('all-is-well'), 'content'), 'preview');
    expect(code).toBe(1);
    expect(output).toContain('No built site in dist/: run npm run build first');
  });
});

describe('npm run check', () => {
  test('prints every issue of every file, and fails', async () => {
    const { code, output } = await check('many-issues-in-one-run');
    expect(code).toBe(1);
    expect(placesIn(output)).toEqual(await readExpected('many-issues-in-one-run'));
    expect(output).toContain('2 articles read: 5 errors; nothing is published until they are fixed');
  });

  test('named files alone decide whether it fails', async () => {
    const content = join(await layFixture('many-issues-in-one-run'), 'content');
    const sound = runScript(content, 'check', join(content, 'places.yaml'));
    expect(sound.code).toBe(0);
    expect(sound.output).toContain('1 file checked: 0 errors; 5 errors in other files: npm run check');
    expect(runScript(content, 'check', join(content, 'articles/wire-truce.md')).code).toBe(1);
    expect(runScript(content, 'check', 'README.md').code).toBe(2);
  });

  test('a folder that is not there is a broken set-up', () => {
    const { code, output } = runScript(join(tmpdir(), 'no-such-content'), 'check');
    expect(code).toBe(2);
    expect(output).toContain('Cannot read the content folder');
  });

  test('says so where there is none', async () => {
    const { code, output } = await check('all-is-well');
    expect(code).toBe(0);
    expect(output).toContain('2 articles read: 0 errors');
  });
});
