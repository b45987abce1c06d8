import { defineConfig } from 'vitest/config';

/** A day must be the same day wherever the record is built, so every test runs in zones around the globe. */
const zones = ['UTC', 'America/Los_Angeles', 'Europe/Kyiv', 'Pacific/Kiritimati'];

export default defineConfig({
  test: {
    projects: [
      ...zones.map((TZ) => ({
        test: { name: TZ, env: { TZ }, include: ['tests/units/**/*.test.ts'] },
      })),
      { test: { name: 'project', include: ['tests/project/**/*.test.ts'] } },
      // One after the other: builds of one folder share its cache.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
