import type { ShareCard } from './card.ts';
import { colourOfParty, colours } from './colours.ts';
import { type Style, clipLines, widthIn } from './fit.ts';
import { drawDisc, drawLine } from './pen.ts';
import type { Typefaces } from './typeface.ts';

/** The names of parties in a line, each beside its disc. */
export interface Legend {
  readonly style: Style;
  readonly width: number;
  readonly names: readonly { readonly name: string; readonly party: number; readonly x: number }[];
}

const size = 30;
/** Sizes of the names, from the largest. */
const nameSizes = [30, 28, 26, 24];
/** From the disc to its name, from a name to the next disc, and from what the picture rests on to the names. */
const [indent, between, gap] = [28, 26, 32];

/**
 * Lays out the names of all parties that take part, or else of those whose discs the block shows; null where there is no
 * room for these: some names alone would mislead.
 */
export function layOutLegend(card: ShareCard, { strong, plain }: Typefaces, width: number): Legend | null {
  const room = width - widthIn({ face: strong, size }, card.foot) - gap;
  const inBlock = new Set(card.block?.entries.flatMap((entry) => entry.parties));
  const choices = [card.parties, card.parties.filter(({ party }) => inBlock.has(party))];
  const legends = choices.flatMap((parties) =>
    nameSizes.map((nameSize) => arrange(parties, { face: plain, size: nameSize })),
  );
  return legends.find((legend) => legend.width <= room) ?? null;
}

/** A card whose block shows no discs. */
export function withoutParties(card: ShareCard): ShareCard {
  if (card.block === null) return card;
  const entries = card.block.entries.map(({ text }) => ({ text, parties: [] }));
  return { ...card, block: { ...card.block, entries } };
}

/** Draws the last line of a picture: what it rests on, and the parties. */
export function drawFoot(
  { foot }: ShareCard,
  { strong }: Typefaces,
  legend: Legend | null,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
): string {
  const style: Style = { face: strong, size };
  const [said = ''] = clipLines(style, foot, right - left, 1);
  const start = right - (legend?.width ?? 0);
  const names = legend?.names.map(
    ({ name, party, x }) =>
      drawDisc({ x: start + x + 10, y: y - 10 }, colourOfParty(party)) +
      drawLine(legend.style, name, { x: start + x + indent, y }, colours['ink-soft']),
  );
  return [drawLine(style, said, { x: left, y }, colours.ink), ...(names ?? [])].join('');
}

function arrange(parties: ShareCard['parties'], style: Style): Legend {
  let x = 0;
  const names = parties.map((party) => {
    const at = x;
    x += indent + widthIn(style, party.name) + between;
    return { ...party, x: at };
  });
  return { style, names, width: Math.max(0, x - between) };
}
