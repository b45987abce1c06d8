import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for copies of the project, there as long as the tests run. */
    projects: string;
  }
}

/** Makes the folder for copies of the project, and takes it away when the tests have run. */
export default async function setup(tests: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'projects-'));
  tests.provide('projects', directory);
  return () => rm(directory, { recursive: true });
}
