import { defineConfig } from 'vitest/config';

/** A day must be the same day wherever the record is built, so whatever has to do with days runs in zones around the globe. */
const zones = ['America/Los_Angeles', 'Europe/Kyiv', 'Pacific/Kiritimati'];
const withoutDays = ['tests/units/ingest/**', 'tests/units/check/**', 'tests/units/delivery/**'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'UTC', env: { TZ: 'UTC' }, include: ['tests/units/**/*.test.ts'] } },
      ...zones.map((TZ) => ({
        test: { name: TZ, env: { TZ }, include: ['tests/units/**/*.test.ts'], exclude: withoutDays },
      })),
      { test: { name: 'project', include: ['tests/project/**/*.test.ts'] } },
      // One after the other: builds of one folder share its cache.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
