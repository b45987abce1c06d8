import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readTokens } from '../../../../src/features/style-guide/tokens.ts';
import { colourOfParty, colours } from '../../../../src/pictures/share/colours.ts';

const { colours: tokens } = readTokens(await readFile('src/ui/tokens.css', 'utf8'));

/** A colour of the light scheme in sRGB, as https://www.w3.org/TR/css-color-4/#color-conversion-code does it. */
function lightOf(name: string): string {
  const written = tokens.find((token) => token.name === `--${name}`)?.light ?? '';
  const [lightness = 0, chroma = 0, hue = 0] = (/^oklch\((.+)% (.+) (.+)\)$/.exec(written) ?? []).slice(1).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].reduce((hex, part) => {
    const linear = Math.min(1, Math.max(0, part));
    const shown = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return (
      hex +
      Math.round(shown * 255)
        .toString(16)
        .padStart(2, '0')
    );
  }, '#');
}

test.each(Object.entries(colours))('%s is that of the pages', (name, colour) => {
  expect(colour).toBe(lightOf(name));
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])('party %i has its colour of the pages', (party) => {
  expect(colourOfParty(party)).toBe(lightOf(`party-${party}`));
  expect(colourOfParty(party + 8)).toBe(colourOfParty(party));
});
