import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Selector, transform } from 'lightningcss';
import { expect, test } from 'vitest';

/** What a feature may dress without drawing it: what it is laid around. */
const around: Readonly<Record<string, readonly string[]>> = { filter: ['timeline'] };

const source = join(import.meta.dirname, '../../src');
const files = (await readdir(source, { recursive: true })).filter((file) => /\.(astro|css|ts)$/.test(file)).sort();
/** Print takes from every page what is of no use on paper, so it may name what it likes; a list of imports names nothing. */
const sheets = files.filter((file) => file.endsWith('.css') && !/^ui\/print(-timeline)?\.css$/.test(file));

/** The classes of a selector; those alone with which it begins, where they are asked for. */
function classesOf(selector: Selector, first: boolean): readonly string[] {
  const end = selector.findIndex(({ type }) => type === 'combinator');
  const parts = first && end >= 0 ? selector.slice(0, end) : selector;
  const classes = parts.flatMap((part) => {
    if (part.type === 'class') return [part.name];
    const nested = part.type === 'pseudo-class' && /^(is|where|not|has)$/.test(part.kind);
    if (!nested || !('selectors' in part) || (first && part.kind === 'has')) return [];
    return ((part.selectors ?? []) as readonly Selector[]).flatMap((one) => classesOf(one, first));
  });
  return first && parts[0]?.type === 'class' ? classes.slice(0, 1) : classes;
}

async function readSelectors(sheet: string): Promise<readonly Selector[]> {
  const found: Selector[] = [];
  const style = ({ value }: { readonly value: { readonly selectors: readonly Selector[] } }) =>
    void found.push(...value.selectors);
  transform({ filename: sheet, code: await readFile(join(source, sheet)), visitor: { Rule: { style } } });
  return found;
}

/** Each sheet with the classes it names, and with those that its rules begin with. */
const read = await Promise.all(
  sheets.map(async (sheet) => {
    const selectors = await readSelectors(sheet);
    const collect = (first: boolean) => new Set(selectors.flatMap((selector) => classesOf(selector, first)));
    return { sheet, named: collect(false), leading: collect(true) };
  }),
);

const ownersOf = (name: string) => read.filter(({ leading }) => leading.has(name)).map(({ sheet }) => sheet);
const featureOf = (file: string) => /^features\/([^/]+)\//.exec(file)?.[1];

const draws = new Map<string, Set<string>>();
for (const file of files) {
  const feature = featureOf(file);
  if (feature === undefined) continue;
  const text = await readFile(join(source, file), 'utf8');
  const imported = [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) =>
    featureOf(relative(source, join(source, file, '..', path))),
  );
  const known = draws.get(feature) ?? new Set(around[feature]);
  draws.set(feature, new Set([...known, ...imported.filter((name) => name !== undefined)]));
}

/** Whether a file may use a class of another: of its own feature, of one that it draws, or of what all share. */
function mayUse(file: string, owner: string): boolean {
  const [user, owning] = [featureOf(file), featureOf(owner)];
  if (owning === undefined) return true;
  return user !== undefined && (user === owning || draws.get(user)?.has(owning) === true);
}

const strangers = (file: string, names: Iterable<string>) =>
  [...names].flatMap((name) =>
    ownersOf(name)
      .filter((owner) => !mayUse(file, owner))
      .map((owner) => `${file} uses .${name} of ${owner}`),
  );

test('the rules that begin with a class are in one sheet', () => {
  const names = new Set(read.flatMap(({ leading }) => [...leading]));
  const shared = [...names]
    .map((name) => `.${name}: ${ownersOf(name).join(', ')}`)
    .filter((line) => line.includes(','));
  expect(shared).toEqual([]);
});

test('a sheet names no class of a feature that its own does not draw', () => {
  expect(read.flatMap(({ sheet, named }) => strangers(sheet, named))).toEqual([]);
});

test('a component wears no class of a feature that its own does not draw', async () => {
  const found = [];
  for (const file of files.filter((name) => /^(features|ui)\/.*\.astro$/.test(name))) {
    const text = await readFile(join(source, file), 'utf8');
    const worn = [...text.matchAll(/\sclass(?::list)?=(?:"([^"]*)"|\{([^\n]*?)\}[\s>])/g)].flatMap(
      ([, plain, built = '']) =>
        plain?.split(' ') ?? [...built.matchAll(/'([^']*)'/g)].flatMap(([, words = '']) => words.split(' ')),
    );
    found.push(...strangers(file, new Set(worn)));
  }
  expect(found).toEqual([]);
});

test('every sheet comes to readers: pages link it, or a sheet that they link imports it', async () => {
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(source, file), 'utf8')] as const),
  );
  const used = new Set(
    texts.flatMap(([file, text]) =>
      [...text.matchAll(/'(\.[^']+\.css)(?:\?url)?'/g)].map(([, path = '']) =>
        relative(source, join(source, file, '..', path)),
      ),
    ),
  );
  expect(files.filter((file) => file.endsWith('.css') && !used.has(file))).toEqual([]);
});
