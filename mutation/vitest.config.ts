import { defineConfig } from 'vitest/config';
import { QuickFirst } from './quick-first.ts';

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // The authoring guide begins the section of each rule with its summary.
    include: ['tests/units/**/*.test.ts', 'tests/project/guide.test.ts'],
    // It checks every fixture twice: a minute for each mutant, of which the tests of the rules find as many.
    exclude: ['tests/units/check/again.test.ts'],
    // Every mutant meets code that no other mutant has run.
    isolate: true,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
