/** The light colours of `src/ui/tokens.css` in sRGB, as renderers of SVG know no OKLCH; a test compares the two. */
export const colours = {
  paper: '#fcfaf6',
  ink: '#171d26',
  'ink-soft': '#4b535e',
  rule: '#dad7d0',
  accent: '#1d4d87',
} as const;

const partyColours = ['#008d8d', '#846baf', '#a56c2f', '#a85f83', '#658740', '#4e7cb7', '#b06154', '#2d8e6b'] as const;

/** The colour of a party, by its place in the site’s order. */
export function colourOfParty(party: number): string {
  return partyColours[party % partyColours.length] ?? colours.ink;
}
