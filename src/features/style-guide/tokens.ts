/** A size by its name. */
export interface SizeToken {
  readonly name: string;
  readonly value: string;
}

/** A colour by its name, as it is in each scheme. */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** What the stylesheet of tokens declares. */
export interface Tokens {
  readonly text: readonly SizeToken[];
  readonly space: readonly SizeToken[];
  readonly colours: readonly ColourToken[];
}

/** Reads the tokens out of their stylesheet; what is declared for the dark scheme replaces what comes before. */
export function readTokens(css: string): Tokens {
  const [base = '', inDark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const light = declarationsOf(base);
  const dark = new Map([...light, ...declarationsOf(inDark)]);
  const sizes = (kind: string) =>
    [...light].filter(([name]) => name.startsWith(`--${kind}-`)).map(([name, value]) => ({ name, value }));
  return {
    text: sizes('text'),
    space: sizes('space'),
    colours: [...light]
      .filter(([, value]) => value.includes('oklch('))
      .map(([name]) => ({ name, light: resolve(name, light)[0], dark: resolve(name, dark)[1] })),
  };
}

function declarationsOf(css: string): ReadonlyMap<string, string> {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  return new Map(
    [...plain.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** A colour in the light and in the dark scheme, its variables filled in. */
function resolve(name: string, tokens: ReadonlyMap<string, string>): readonly [light: string, dark: string] {
  const value = (tokens.get(name) ?? '').replaceAll(
    /var\((--[\w-]+)\)/g,
    (_, other: string) => tokens.get(other) ?? '',
  );
  const both = /^light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)$/.exec(value);
  return [both?.[1] ?? value, both?.[2] ?? value];
}
