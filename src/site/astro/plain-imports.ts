import type { AstroIntegration } from 'astro';

/**
 * Has scripts load what they need later without Vite's code that would also load sheets, and files ahead: there are none, and it
 * would be half a kilobyte of the twelve that a page may have.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'plain-imports',
          enforce: 'pre' as const,
          load: (id: string) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
        };
        updateConfig({ vite: { build: { modulePreload: false }, plugins: [plugin] } });
      },
    },
  };
}

/** The module that Vite puts around every `import()` in scripts. */
const helper = '\0vite/preload-helper.js';
