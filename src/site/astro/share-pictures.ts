import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withinSite } from '../../addresses/permalink.ts';

/** Has a build draw share pictures, unless `PICTURES=off`; `astro dev` draws none unless `PICTURES=on`. */
export function sharePictures(): AstroIntegration {
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        const asked = process.env['PICTURES'];
        const areDrawn = asked === 'on' || (command === 'build' && asked !== 'off');
        const folder = areDrawn ? join(fileURLToPath(config.cacheDir), 'pictures') : '';
        updateConfig({ vite: { define: { 'import.meta.env.SHARE_PICTURES': JSON.stringify(folder) } } });
        if (!areDrawn) return;
        injectRoute({
          pattern: `${withinSite.pictures()}[...file]`,
          entrypoint: new URL('../../pages/_pictures.ts', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
