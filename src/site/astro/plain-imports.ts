import type { AstroIntegration } from 'astro';

/**
 * Lets scripts load modules later without Vite's preload helper: there are no style sheets or chunks to preload, and the
 * helper would take half a kilobyte of the twelve that a page may have.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'plain-imports',
          enforce: 'pre' as const,
          // Astro sets this for browsers anew, and then lists of chunks come along for the helper.
          configEnvironment: () => ({ build: { modulePreload: false as const } }),
          load: (id: string) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** The module that Vite puts around every `import()` in scripts. */
const helper = '\0vite/preload-helper.js';
