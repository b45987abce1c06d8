/**
 * The path the site is served under, with a slash at both ends. Builds put there that of `url` in `site.yaml`; programs
 * without one, such as the check, know only addresses within the site.
 */
export const base: string = (import.meta as Partial<ImportMeta>).env?.BASE_URL ?? '/';
