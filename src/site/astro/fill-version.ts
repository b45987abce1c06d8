import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isDev } from './dev-record.ts';

/** Takes the place of the version in pages: each edit changes the version, and few pages otherwise. */
const versionMark = 'VersionOfTheRecordFilledIn';

/** Astro loads the integrations and the pages each as modules of their own: only the global object is one. */
const shared = globalThis as { theVersion?: string };

/** Gives what pages write for the version of their record: in dev the version, in a build a mark that is filled in at its end. */
export function versionToCite(version: string): string {
  shared.theVersion = version;
  return isDev() ? version : versionMark;
}

/** Writes the version of the record into the pages that have a mark in its place. */
export function fillVersion(): AstroIntegration {
  return {
    name: 'fill-version',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const version = shared.theVersion;
        if (version === undefined) throw new Error('Unexpected build without a version, expected a page to name it');
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (name.endsWith('.html')) fillIn(join(folder, name), version);
        }
      },
    },
  };
}

/** One after the other: for tens of thousands of small files that is the quickest. */
function fillIn(file: string, version: string): void {
  const page = readFileSync(file, 'utf8');
  if (page.includes(versionMark)) writeFileSync(file, page.replaceAll(versionMark, version));
}
