import type { Page } from '@playwright/test';

type Colour = readonly [number, number, number];

interface Pair {
  readonly what: string;
  readonly line: Colour;
  readonly ground: Colour;
}

/** What must stand out though it is no text: the line of each, by the property that draws it. */
const drawn = [
  ['.filter .field input', 'borderTopColor'],
  ['.filter [type="submit"]', 'backgroundColor'],
  ['.filter-marks button', 'borderTopColor'],
  ['.kind-mark:not(.line)', 'fill'],
  ['.kind-mark.line', 'stroke'],
  ['.party-mark', 'backgroundColor'],
  ['.overview-lane a', 'color'],
  [':is(a, button, input, summary):focus-visible', 'outlineColor'],
] as const;

/** Finds edges, marks and outlines that stand out from what is around them by less than 3 to 1. */
export async function findFaintLines(page: Page): Promise<readonly string[]> {
  const pairs = await page.evaluate(readPairs, drawn);
  return pairs
    .map(({ what, line, ground }) => ({ what, ratio: contrast(line, ground) }))
    .filter(({ ratio }) => ratio < 3)
    .map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)} to 1`);
}

/** Runs in the page. A canvas turns any notation of a colour into numbers. */
function readPairs(selectors: typeof drawn): readonly Pair[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('Expected a canvas to read colours with');
  const read = (colour: string): readonly [number, number, number, number] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
  };
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255];
    const [red, green, blue, alpha] = read(getComputedStyle(element).backgroundColor);
    return alpha === 255 ? [red, green, blue] : groundOf(element.parentElement);
  };
  const pairs = new Map<string, Pair>();
  for (const [selector, property] of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const [red, green, blue] = read(style[property]);
      const pair = {
        what: `${selector} (${style[property]})`,
        line: [red, green, blue],
        ground: groundOf(element.parentElement),
      } as const;
      pairs.set(JSON.stringify(pair), pair);
    }
  }
  return [...pairs.values()];
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
