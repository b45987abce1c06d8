import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast } from '../../../../src/features/style-guide/contrast.ts';
import { readTokens } from '../../../../src/features/style-guide/tokens.ts';

test('sizes stand by their kind, colours with their value in each scheme, comments aside', () => {
  const css = `:root { --paper: light-dark(oklch(98% 0 85), oklch(19% 0 255)); /* --text-no: 1px; */ --much: 58%;
    --party-0: oklch(var(--much) 0.1 195); --text-s: 1rem; --space-1: 2rem; --page: 70rem; }
    @media (prefers-color-scheme: dark) { :root { --much: 72%; } }`;
  expect(readTokens(css)).toEqual({
    text: [{ name: '--text-s', value: '1rem' }],
    space: [{ name: '--space-1', value: '2rem' }],
    colours: [
      { name: '--paper', light: 'oklch(98% 0 85)', dark: 'oklch(19% 0 255)' },
      { name: '--party-0', light: 'oklch(58% 0.1 195)', dark: 'oklch(72% 0.1 195)' },
    ],
  });
});

const { colours } = readTokens(readFileSync(join(import.meta.dirname, '../../../../src/ui/tokens.css'), 'utf8'));
const valueOf = (name: string, scheme: 'light' | 'dark') =>
  colours.find((colour) => colour.name === name)?.[scheme] ?? '';

test.each(['light', 'dark'] as const)('letters have a contrast of at least 4.5 on every ground: %s', (scheme) => {
  for (const ground of ['--paper', '--card', '--wash', '--accent-wash', '--note-wash']) {
    for (const letters of ['--ink', '--ink-soft', '--accent']) {
      const measured = contrast(valueOf(letters, scheme), valueOf(ground, scheme));
      expect.soft(measured, `${letters} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(['light', 'dark'] as const)('marks of parties stand out by at least 3, and equally: %s', (scheme) => {
  const parties = colours.filter(({ name }) => name.startsWith('--party-'));
  const measured = parties.map((party) => contrast(party[scheme], valueOf('--card', scheme)));
  expect(parties).toHaveLength(8);
  expect(Math.min(...measured)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...measured) / Math.min(...measured)).toBeLessThan(1.25);
});
