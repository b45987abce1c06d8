import { defineConfig } from 'vitest/config';
import { QuickFirst } from './quick-first.ts';

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    include: ['tests/units/**/*.test.ts'],
    // Every mutant meets code that no other mutant has run.
    isolate: true,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
});
