/** What `astro.config.mjs` has builds put here; `import.meta.env.BASE_URL` would follow a variable of the machine. */
declare const BASE_OF_SITE: string | undefined;

/**
 * The path the site is served under, with a slash at both ends: that of `url` in `site.yaml`. Programs without it, such as the
 * check, know only addresses within the site.
 */
export const base = typeof BASE_OF_SITE === 'undefined' ? '/' : BASE_OF_SITE;
