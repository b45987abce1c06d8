import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeLock } from '../lock.ts';
import { refusal } from './refusal.ts';
import { type Swapped, besideFolder, settleFolder, swapFolders } from '../swap-folders.ts';

/**
 * Has a site built beside the folder it belongs in, and put there when it is whole: a build that fails, is killed or finds
 * the disk full leaves the former site. `begin` is the first of all integrations, `end` the last.
 */
export function buildAside(): { readonly begin: AstroIntegration; readonly end: AstroIntegration } {
  let swapped: Swapped | null = null;
  return {
    begin: {
      name: 'build-aside',
      hooks: {
        'astro:config:setup': async ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          lockBuilds(fileURLToPath(new URL('build.lock', config.cacheDir)));
          const folders = besideFolder(fileURLToPath(config.outDir));
          await settleFolder(folders);
          await rm(folders.next, { recursive: true, force: true });
          process.on('exit', () => {
            rmSync(folders.next, { recursive: true, force: true });
          });
          updateConfig({ outDir: pathToFileURL(`${folders.next}/`) });
          swapped = folders;
        },
      },
    },
    end: {
      name: 'build-aside',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          if (!swapped) return;
          await swapFolders(swapped).catch((error: unknown) => {
            throw notSwapped(swapped?.target ?? '', error);
          });
          logger.info(`The site is in ${relative('.', swapped.target) || swapped.target}/`);
        },
      },
    },
  };
}

/** Builds share a cache, so one at a time. */
function lockBuilds(file: string): void {
  const holder = takeLock(file);
  if (holder === null) return;
  throw refusal(
    `Another build of this folder is under way (process ${holder}): wait until it ends. ` +
      `If there is none, delete ${relative('.', file)}`,
  );
}

function notSwapped(target: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return refusal(`Cannot put the new site in place of ${target} (${reason}): the former one is still there`);
}
