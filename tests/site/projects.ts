import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../records/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for copies of the project, there as long as the tests run. */
    projects: string;
  }
}

/** Builds the records made for tests; makes the folder for copies of the project, and takes it away when the tests have run. */
export default async function setup(tests: TestProject): Promise<() => Promise<void>> {
  await Promise.all((['harbour-bridge', 'observatory', 'under-path', 'ukrainian'] as const).map(buildSite));
  const directory = await mkdtemp(join(tmpdir(), 'projects-'));
  tests.provide('projects', directory);
  return () => rm(directory, { recursive: true });
}
