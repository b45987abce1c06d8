import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** A day must be the same day wherever the record is built, so the tables of what has to do with days run around the globe. */
const zones = ['America/Los_Angeles', 'Europe/Kyiv', 'Pacific/Kiritimati'];

/** What runs in UTC alone: tests of what knows no days, and tests that generate their inputs. */
const inOneZone = [
  'tests/units/{addresses,bench,check,cli,record,site}/**',
  'tests/units/chronology/filter/{hostile-addresses,search,spelling}.test.ts',
  'tests/units/export/{data-schema,round-trip}.test.ts',
  'tests/units/features/{comparison,style-guide}/**',
  'tests/units/pictures/{box,kind-shapes,labels,text}.test.ts',
  'tests/units/pictures/embed/{height,list}.test.ts',
  'tests/units/pictures/share/{block,colours,draw-card,fit,foot}.test.ts',
  'tests/units/pictures/maps/**',
  '**/*.generated.test.ts',
];

export default defineConfig({
  test: {
    // Every file only reads what it imports, so that files may share what others have loaded.
    isolate: false,
    maxWorkers: '100%',
    // On a loaded machine a test may wait for its turn; what hangs is found all the same.
    testTimeout: 60_000,
    // Removing what a build has written takes its time on a slow disk.
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      { test: { name: 'UTC', env: { TZ: 'UTC' }, include: ['tests/units/**/*.test.ts'] } },
      ...zones.map((TZ) => ({
        test: { name: TZ, env: { TZ }, include: ['tests/units/**/*.test.ts'], exclude: inOneZone },
      })),
      getViteConfig(
        { test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
        { configFile: false, compressHTML: true, devToolbar: { enabled: false } },
      ),
      { test: { name: 'project', include: ['tests/project/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: 'tests/site/projects.ts',
        },
      },
    ],
  },
});
