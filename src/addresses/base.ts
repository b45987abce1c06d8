/** The path the site is served under, with a slash at both ends: the path of `url` in `site.yaml`. */
export const base = '/';
