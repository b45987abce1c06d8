import { shapes } from '../kind-shapes.ts';
import { type BlockRoom, drawBlock, layOutBlock } from './block.ts';
import type { ShareCard } from './card.ts';
import { colours } from './colours.ts';
import { type Style, balanceLines, clipLines, fitText, lineHeight, widthIn } from './fit.ts';
import { drawFoot, layOutLegend, withoutParties } from './foot.ts';
import { drawLine } from './pen.ts';
import type { Typeface, Typefaces } from './typeface.ts';

/** Size of a share picture in pixels, as social networks ask for it. */
export const pictureSize = { width: 1200, height: 630 } as const;

const left = 64;
const right = pictureSize.width - left;
const width = right - left;

/** From the largest; the smallest is still read where the picture is shown 300 pixels wide. */
const titleSizes = [76, 72, 68, 64, 60, 56, 52, 48, 44, 40];
const dateSizes = [42, 38, 34, 30];
/** Below this, a title gets its room from the block. */
const titleBeforeBlock = 52;
/** What a block may take up, the most first. */
const blockRooms: readonly BlockRoom[] = [
  { rows: 2, largest: 44 },
  { rows: 2, largest: 36 },
  { rows: 2, largest: 32 },
  { rows: 1, largest: 36 },
  { rows: 1, largest: 32 },
];

/** Top of the title, with and without a date above it. */
const titleTops = { dated: 204, undated: 148 } as const;
const blockBottom = 512;
const footBaseline = 582;
const gap = 28;

/** Draws a share picture as SVG. */
export function drawCard(card: ShareCard, faces: Typefaces): string {
  const { width: across, height } = pictureSize;
  const legend = layOutLegend(card, faces, width);
  const told = legend === null ? withoutParties(card) : card;
  const parts = [
    `<rect width="${across}" height="${height}" fill="${colours.paper}"/>`,
    drawHead(card, faces),
    drawBody(told, faces),
    drawRule(blockBottom + 26),
    drawFoot(card, faces, legend, { left, right, y: footBaseline }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${height}">${parts.join('')}</svg>`;
}

function drawHead({ publication, label, when }: ShareCard, { strong, plain }: Typefaces): string {
  const small: Style = { face: plain, size: 30 };
  const name: Style = { face: strong, size: 30 };
  const labelWidth = label === null ? 0 : widthIn(small, label.text);
  const markRoom = label?.mark ? 44 : 0;
  const [called = ''] = clipLines(name, publication, width - labelWidth - markRoom - gap, 1);
  return [
    drawLine(name, called, { x: left, y: 84 }, colours['ink-soft']),
    label === null ? '' : drawLine(small, label.text, { x: right - labelWidth, y: 84 }, colours.ink),
    label?.mark ? drawMark(label.mark, right - labelWidth - markRoom) : '',
    drawRule(108),
    when === null ? '' : drawDate(when, strong),
  ].join('');
}

function drawMark(mark: keyof typeof shapes, x: number): string {
  const { path, line = false } = shapes[mark];
  const paint = line ? `fill="none" stroke="${colours.ink}" stroke-width="1.8"` : `fill="${colours.ink}"`;
  return `<path transform="translate(${x} 58) scale(2)" d="${path}" ${paint}/>`;
}

function drawDate(when: string, face: Typeface): string {
  const { size, lines } = fitText(face, dateSizes, when, { width, height: Infinity, lines: 1 });
  return drawLine({ face, size }, lines[0] ?? '', { x: left, y: 172 }, colours.accent);
}

/** The title gets the room that the block leaves; a block that leaves too little is made smaller. */
function drawBody({ when, title, block }: ShareCard, faces: Typefaces): string {
  const top = when === null ? titleTops.undated : titleTops.dated;
  const fitAbove = (used: number) =>
    fitText(faces.title, titleSizes, title, { width, height: blockBottom - top - used, lines: 4 });
  const layouts = block === null ? [] : blockRooms.map((room) => layOutBlock(block, faces, width, room));
  const tried = layouts.map((layout) => ({ layout, fitted: fitAbove(layout.height + gap) }));
  const chosen =
    tried.find(({ fitted }) => fitted.isWhole && fitted.size >= titleBeforeBlock) ??
    tried.find(({ fitted }) => fitted.isWhole) ??
    tried.at(-1);
  const fitted = chosen?.fitted ?? fitAbove(0);
  const style: Style = { face: faces.title, size: fitted.size };
  const lines = fitted.isWhole ? balanceLines(style, title, width) : fitted.lines;
  const words = lines.map((line, index) => {
    const y = top + Math.round(style.size * 0.86) + index * lineHeight(style.size);
    return drawLine(style, line, { x: left, y }, colours.ink);
  });
  if (chosen === undefined) return words.join('');
  return `${words.join('')}${drawBlock(chosen.layout, { x: left, y: blockBottom - chosen.layout.height })}`;
}

function drawRule(y: number): string {
  return `<rect x="${left}" y="${y}" width="${width}" height="2" fill="${colours.rule}"/>`;
}
