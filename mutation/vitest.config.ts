import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    include: ['tests/units/**/*.test.ts'],
    // Every mutant meets code that no other mutant has run.
    isolate: true,
    testTimeout: 60_000,
  },
});
