import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(root, file), 'utf8');

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}
interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: true;
  readonly inBundle?: true;
  readonly hasInstallScript?: true;
}
interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { permissions?: unknown; steps: readonly { uses?: string }[] }>>;
}

const folders = ['.', 'bench', 'mutation', 'install/node'];
const readManifest = async (folder: string) => JSON.parse(await read(join(folder, 'package.json'))) as Package;

/** The packages that a lock file brings from elsewhere, by their paths; those of this repository are linked. */
async function readLock(folder: string): Promise<readonly [path: string, locked: Locked][]> {
  const { packages } = JSON.parse(await read(join(folder, 'package-lock.json'))) as Lock;
  const here = Object.values(packages).flatMap(({ link, resolved }) =>
    link && resolved !== undefined ? resolved : [],
  );
  return Object.entries(packages).filter(([path, { link }]) => path !== '' && !link && !here.includes(path));
}

describe.each(folders)('the packages of %s', async (folder) => {
  const manifest = await readManifest(folder);
  const lock = await readLock(folder);

  test('are each pinned to one version, or are part of the repository', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^(\d+\.\d+\.\d+|file:[a-z]+)$/.test(version))).toEqual([]);
  });

  test('come from nowhere but the registry that npm is set to', () => {
    expect(lock.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('have a checksum each, those apart that come inside another', () => {
    expect(lock.length).toBeGreaterThan(5);
    const unchecked = lock.filter(([, { integrity, inBundle }]) => inBundle !== true && integrity === undefined);
    expect(unchecked.map(([path]) => path)).toEqual([]);
    expect(lock.filter(([, { integrity = 'sha512-' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
  });
});

// Only a recent npm reads `allowScripts`; others run the script of every package that has one.
test('no package but these two has a script that npm runs when it is installed', async () => {
  const scripted = (await readLock('.')).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild', 'node_modules/node']);
  expect((await readManifest('.')).allowScripts).toEqual({ node: true, esbuild: true });
});

test.each([
  ['bench', async () => read('bench/.npmrc')],
  ['mutation', async () => read('mutation/.npmrc')],
  ['install/node', async () => read('install/index.cjs')],
])('no script of a package of %s runs when it is installed', async (_folder, readSettings) => {
  expect(await readSettings()).toMatch(/^ignore-scripts=true$|'--ignore-scripts'/m);
});

/** What a job may that publishes, and has nothing of the repository. */
const mayPublish: Readonly<Record<string, object>> = {
  'pages.yml': { pages: 'write', 'id-token': 'write' },
  'release.yml': { actions: 'read', contents: 'write' },
};

test.each(await readdir(join(root, '.github/workflows')))(
  'the workflow %s pins its actions by commit, and where it runs anything of the repository it may only read',
  async (file) => {
    const { permissions, jobs } = parse(await read(`.github/workflows/${file}`)) as Workflow;
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      const actions = job.steps.flatMap(({ uses }) => uses ?? []);
      const hasRepository = actions.some((uses) => uses.startsWith('actions/checkout@'));
      expect(job.permissions).toEqual(hasRepository ? { contents: 'read' } : mayPublish[file]);
      expect(actions.filter((uses) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    }
  },
);
