/** The colour of the page in each scheme, for what lies outside of its stylesheets. */
export const paper = { light: 'oklch(98.6% 0.006 85)', dark: 'oklch(19% 0.012 255)' } as const;
