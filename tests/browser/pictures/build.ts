import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { copyProject } from '../../project-copy.ts';
import { contentOf } from '../../records/site.ts';

const root = join(import.meta.dirname, '../../..');

/** The record that is pictured. */
const record = contentOf('harbour-bridge');

const kept = 'tests/browser/pictures/kept';

/** The commit that pictures are compared with. */
export interface Parent {
  readonly commit: string;
  /** The pictures that were taken anew since, and so may differ. */
  readonly taken: ReadonlySet<string>;
}

/** Builds the site as it is here into a folder inside another, with the style guide. Resolves to where it is. */
export async function buildHere(directory: string): Promise<string> {
  return build(await copyProject(directory));
}

/** Builds the site of the same record as it was at a commit. Returns where it is; null where that code cannot build it. */
export function buildAt({ commit }: Parent, directory: string): string | null {
  const project = join(directory, 'parent');
  mkdirSync(project);
  const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', project], { input: archive });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  try {
    return build(project);
  } catch {
    return null;
  }
}

/** The last commit before what is here: the newest where something is not committed yet, else its parent. */
export function findParent(): Parent | null {
  try {
    const isClean = git('status', '--porcelain', '--', 'src', 'public', kept) === '';
    const commit = git('rev-parse', '--verify', isClean ? 'HEAD^' : 'HEAD');
    const changed = [
      ...git('diff', '--name-only', commit, '--', kept).split('\n'),
      ...git('ls-files', '--others', '--', kept).split('\n'),
    ];
    return { commit, taken: new Set(changed.map((file) => file.slice(kept.length + 1))) };
  } catch {
    return null;
  }
}

function build(project: string): string {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, CONTENT_DIR: record, STYLE_GUIDE: 'on' };
  execFileSync('astro', ['build'], { cwd: project, env, stdio: 'pipe' });
  return join(project, 'dist');
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
