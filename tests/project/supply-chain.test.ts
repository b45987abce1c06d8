import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(root, file), 'utf8');

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly hasInstallScript?: true }>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { permissions?: unknown; steps: readonly { uses?: string }[] }>>;
}

describe.each(['.', 'bench', 'mutation'])('the packages of %s', async (folder) => {
  const manifest = JSON.parse(await read(join(folder, 'package.json'))) as Package;
  const lock = JSON.parse(await read(join(folder, 'package-lock.json'))) as Lock;

  test('are each pinned to one version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('come from nowhere but the registry that npm is set to', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('may run a script when they are installed only where that is settled', () => {
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => manifest.allowScripts?.[name] === undefined)).toEqual([]);
  });
});

test('two packages alone may run a script when they are installed', async () => {
  const { allowScripts = {} } = JSON.parse(await read('package.json')) as Package;
  const allowed = Object.entries(allowScripts).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []));
  expect(allowed).toEqual(['node', 'esbuild']);
});

test.each(await readdir(join(root, '.github/workflows')))(
  'the workflow %s pins its actions by commit and may only read',
  async (file) => {
    const { permissions, jobs } = parse(await read(`.github/workflows/${file}`)) as Workflow;
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toEqual({ contents: 'read' });
      const actions = job.steps.flatMap(({ uses }) => uses ?? []);
      expect(actions.filter((uses) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    }
  },
);
