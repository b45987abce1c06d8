import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(root, file), 'utf8');

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { permissions?: unknown; steps: readonly { uses?: string }[] }>>;
}

const manifest = JSON.parse(await read('package.json')) as Package;

test('every package is pinned to one version', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('two packages alone may run a script when they are installed', () => {
  expect(manifest.allowScripts).toEqual({ node: true, esbuild: true });
});

test('no package comes from anywhere but the registry that npm is set to', async () => {
  const lock = JSON.parse(await read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
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
