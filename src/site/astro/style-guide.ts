import type { AstroIntegration } from 'astro';
import { withinSite } from '../../addresses/permalink.ts';

/** Adds the style guide at `/style-guide/` to what `astro dev` serves, and to a build where `STYLE_GUIDE=on` asks for it. */
export function styleGuide(): AstroIntegration {
  return {
    name: 'style-guide',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && process.env['STYLE_GUIDE'] !== 'on') return;
        injectRoute({
          pattern: withinSite.styleGuide(),
          entrypoint: new URL('../../pages/_style-guide.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
