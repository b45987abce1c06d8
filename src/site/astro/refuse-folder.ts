import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Refuses to start in a folder in which Vite finds no file: it takes what follows these signs for no part of a path. */
export function refuseFolder(): AstroIntegration {
  return {
    name: 'refuse-folder',
    hooks: {
      'astro:config:setup': ({ config, logger }) => {
        const folder = fileURLToPath(config.root);
        const sign = /[#?]/.exec(folder)?.[0];
        if (sign === undefined) return;
        logger.error(
          `Unexpected "${sign}" in the path of the project, ${folder}: rename the folder, or move the project.`,
        );
        // Astro would print an error with its stack.
        process.exit(1);
      },
    },
  };
}
