import { spawnSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtures, layFixture, readExpected } from '../fixture.ts';

const root = join(import.meta.dirname, '../..');

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command of the project on a copy of a fixture; `out` is an empty folder beside it. */
async function run(
  fixture: string,
  command: (out: string) => readonly string[],
): Promise<Run & { content: string; out: string }> {
  const directory = await layFixture(fixture);
  const [content, out] = [join(directory, 'content'), join(directory, 'out')];
  const env = { ...process.env, CONTENT_DIR: content, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync('npm', ['run', ...command(out)], { cwd: root, env, encoding: 'utf8' });
  return { code: status, output: (stdout + stderr).replaceAll(content, 'content'), content, out };
}

const build = (out: string) => ['build', '--', '--outDir', out];

describe('npm run build', () => {
  test('another content folder is another chronology', async () => {
    const { code, out } = await run('vanished-permalink-as-alias-or-tombstone-is-fine', build);
    expect(code).toBe(0);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('<h1>The Harbour Record</h1>');
    const ids = (await readdir(join(out, 'events'))).sort();
    expect(ids).toEqual(['offer', 'rumour', 'truce-accepted', 'truce-offered']);
  });

  test('an alias leads on, a tombstone says why, and the old anchor is on the timeline', async () => {
    const { out } = await run('vanished-permalink-as-alias-or-tombstone-is-fine', build);
    expect(await readFile(join(out, 'events/offer/index.html'), 'utf8')).toContain(
      'content="0; url=/events/truce-offered/"',
    );
    expect(await readFile(join(out, 'events/rumour/index.html'), 'utf8')).toContain('It was reported in error.');
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('<span id="offer">');
  });

  test('3.1.2: a headline and a quotation in another language say which, and our own words do not', async () => {
    const { out } = await run('another-language-is-fine', build);
    const headline = /lang="fr"[^>]*>\s*Le maire propose une trêve\s*</;
    for (const page of ['articles', 'articles/gazette-truce', 'sources/gazette', 'events/truce-offered']) {
      expect(await readFile(join(out, page, 'index.html'), 'utf8'), page).toMatch(headline);
    }
    const question = await readFile(join(out, 'questions/who-broke-the-truce/index.html'), 'utf8');
    expect(question).toMatch(headline);
    expect(question).toContain('<q lang="fr">“a rompu la dernière”</q>');
    expect(question.match(/lang="/g)).toHaveLength(3);
  });

  test('an issue is printed, and nothing is published', async () => {
    const { code, output, out } = await run('unknown-actor', build);
    expect(code).not.toBe(0);
    expect(output).toContain(await readExpected('unknown-actor'));
    expect(await readdir(out).catch(() => [])).toEqual([]);
  });

  test('a draft is left out', async () => {
    const { code, out } = await run('a-draft-is-left-out', build);
    expect(code).toBe(0);
    expect(await readdir(join(out, 'articles'))).toEqual(['gazette-truce', 'index.html', 'wire-truce']);
  });
});

describe('npm run check', () => {
  test('prints every issue of every file, and fails', async () => {
    const { code, output } = await run('many-issues-in-one-run', () => ['check']);
    expect(code).toBe(1);
    expect(output).toContain(await readExpected('many-issues-in-one-run'));
    expect(output).toContain('2 articles read, 5 issues: nothing is published until there is none');
  });

  test('a folder that is not there is a broken set-up', () => {
    const env = { ...process.env, CONTENT_DIR: join(tmpdir(), 'no-such-content') };
    const { status, stderr } = spawnSync('npm', ['run', 'check'], { cwd: root, env, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('The content folder cannot be read');
  });

  test('says so where there is none', async () => {
    const { code, output } = await run('all-is-well', () => ['check']);
    expect(code).toBe(0);
    expect(output).toContain('2 articles read, no issue');
  });
});

describe('npm run permalinks', () => {
  test('is called for where an event is not yet kept for ever', async () => {
    const { code, output } = await run('no-permalinks-yet-is-fine', () => ['check']);
    expect(code).toBe(0);
    expect(output).toContain('2 events are not yet among the permalinks: run npm run permalinks');
  });

  test('adds what is new and keeps what was', async () => {
    const { content } = await run('vanished-permalink-as-alias-or-tombstone-is-fine', () => ['permalinks']);
    expect(JSON.parse(await readFile(join(content, 'permalinks.json'), 'utf8'))).toEqual({
      ids: ['offer', 'rumour', 'truce-accepted', 'truce-offered'],
      aliases: { offer: 'truce-offered' },
      tombstones: { rumour: 'It was reported in error.' },
    });
  });

  test('writes nothing while there is an issue', async () => {
    const { code, content } = await run('unknown-actor', () => ['permalinks']);
    expect(code).toBe(1);
    const before = await readFile(join(fixtures, '_base/permalinks.json'), 'utf8');
    expect(await readFile(join(content, 'permalinks.json'), 'utf8')).toBe(before);
  });
});
