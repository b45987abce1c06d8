import type { Point } from '../box.ts';
import type { Style } from './fit.ts';

/** Radius of the disc of a party. */
const radius = 10;

/** Draws a line of text from its baseline. */
export function drawLine({ face, size }: Style, text: string, { x, y }: Point, colour: string): string {
  const scale = size / 1000;
  return `<g transform="translate(${x} ${y}) scale(${scale} -${scale})" fill="${colour}">${face.outline(text)}</g>`;
}

/** Draws the disc of a party. */
export function drawDisc({ x, y }: Point, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}
