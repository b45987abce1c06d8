import type { EmbedCard } from './card.ts';

/** Width in pixels for which the height is made: a phone. On a wider page a card has some room left at its end. */
const width = 320 - 2 * 17;

/** The largest width of a letter, in parts of its size, that texts of some length have on average. */
const letter = 0.49;

/**
 * Estimates how high a card is, in pixels, on a phone. The page that frames it cannot ask, as neither has a script. What is
 * folded is not counted: opened, it scrolls inside its frame.
 */
export function estimateHeight(card: EmbedCard): number {
  const { label, when, where, title, subtitle, paragraphs, lists, folded, foot } = card;
  const heading = [label?.text, when, where].filter((text) => text != null).join('      ');
  const heights = [
    // Its edges, the name of the publication, the link and the licence.
    170,
    heading === '' ? 0 : 4 + lines(heading, 15) * 22,
    10 + lines(title, 24) * 29,
    subtitle === null ? 0 : 8 + lines(subtitle, 17) * 24,
    ...paragraphs.map((text) => 12 + lines(text, 17) * 26),
    ...lists.map((list) => 14 + heightOfList(list)),
    folded.length > 0 ? 36 : 0,
    foot === null ? 0 : 34,
  ];
  return Math.ceil(heights.reduce((sum, height) => sum + height, 0) / 20) * 20;
}

function heightOfList({ heading, lines: shown, left }: EmbedCard['lists'][number]): number {
  const heights = shown.map(({ when, text, parties }) => {
    const names = parties.map(({ name }) => `    ${name}`).join('');
    return 10 + (when === null ? 0 : 20) + lines(text, 16) * 23 + (names === '' ? 0 : lines(names, 14) * 21);
  });
  return heights.reduce(
    (sum, height) => sum + height,
    (heading === null ? 0 : lines(heading, 15) * 22) + (left > 0 ? 30 : 0),
  );
}

/** So many lines a text takes in a size. */
function lines(text: string, size: number): number {
  return Math.ceil((text.length * size * letter) / width);
}
