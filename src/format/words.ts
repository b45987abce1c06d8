import { terms } from '#words/terms.ts';
import type { StateView } from '../chronology/views/commitment.ts';
import type { OriginView, OriginsView } from '../chronology/views/origins.ts';
import type { PlaceRef, SourceRef } from '../chronology/views/refs.ts';
import type { HeldRole } from '../chronology/roles.ts';
import type { Step } from '../record/schema/article.ts';
import type { Source } from '../record/schema/registries.ts';
import { formatDate } from './date.ts';
import { formatCount, formatFigure, formatNumeral } from './number.ts';

/** Capitalises the first letter: words of the record occur in running text and as headings. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A step of a commitment in words, with the side whose step it is: `in force` of `in-force`, `accepted by North`. */
export function formatStep(step: Step, by: string | null = null): string {
  return by === null ? terms.step[step] : terms.stepBy(step, [by]);
}

/** Steps of one thread in words, those of several sides together: `accepted by North and South; expired`. */
export function formatSteps(taken: readonly { readonly step: Step | null; readonly by: string | null }[]): string {
  const steps = Map.groupBy(taken, ({ step }) => step);
  return [...steps]
    .flatMap(([step, all]) => {
      if (step === null) return [];
      const sides = [...new Set(all.flatMap(({ by }) => by ?? []))];
      return [sides.length === 0 ? formatStep(step) : terms.stepBy(step, sides)];
    })
    .join('; ');
}

/**
 * The state of a commitment in words: `Proposed; North: accepted; South: conditions set`, `Expired, compliance not
 * reported`, `In force; violations alleged by South (2,935)`.
 */
export function formatState(state: StateView | null): string {
  if (state === null) return terms.notProposed;
  const { step, unreported, sides, allegations } = state;
  const alleged = allegations.map(
    ({ by, count }) => `${by?.name ?? terms.someone}${count ? ` (${formatFigure(count)})` : ''}`,
  );
  const parts = [
    ...(step === null ? [] : [unreported ? terms.unreported(formatStep(step)) : formatStep(step)]),
    ...sides.map((side) => terms.side(side.name, formatStep(side.step))),
    ...(alleged.length === 0 ? [] : [terms.allegedBy(alleged)]),
  ];
  return capitalise(parts.join('; '));
}

/** The roles of an actor with their ends: `Mayor until 4 April 2019; mediator`; undefined where there is none. */
export function formatRoles(roles: readonly HeldRole[]): string | undefined {
  const held = roles.map(({ role, until }) => (until === null ? role : terms.until(role, formatDate(until))));
  return held.length > 0 ? held.join('; ') : undefined;
}

/** Who may tell a publisher what to write: `State-controlled`, `Independent, in exile`; undefined where it is not known. */
export function formatControl({ control, exile = false }: Pick<Source, 'control' | 'exile'>): string | undefined {
  if (control === undefined) return exile ? terms.inExile : undefined;
  return exile ? terms.controlInExile(terms.control[control]) : terms.control[control];
}

/** A place with its country, where that says more: `Paris, France`. */
export function formatPlace({ name, country }: Pick<PlaceRef, 'name' | 'country'>): string {
  return country === undefined || country === name ? name : `${name}, ${country}`;
}

/** What a publisher is, and where it is from: `news agency, France`. */
export function formatPublisher({ kind, country }: Pick<SourceRef, 'kind' | 'country'>): string {
  return country === undefined ? kind : `${kind}, ${country}`;
}

/** How many reports something rests on: `2 reports, 2 independent sources`; `1 source`. */
export function formatSources({ reports, independent }: OriginsView): string {
  if (independent.length === 0) return terms.rewritesOnly(reports);
  if (reports === 1) return formatCount(1, 'source');
  return `${formatCount(reports, 'report')}, ${formatCount(independent.length, 'independent source')}`;
}

/**
 * Why the reports of an event are fewer independent sources than reports: `both carry Reuters`; empty if each is
 * independent, or none is.
 */
export function explainSources({ reports, independent, rewritten }: OriginsView): string {
  if (independent.length === 0) return '';
  const rewrites = new Set(rewritten.map(({ name }) => terms.isRewrite(name)));
  return [...independent.flatMap((origin) => explainOrigin(origin, reports)), ...rewrites].join('; ');
}

function explainOrigin({ source: { name }, reports, carriers }: OriginView, all: number): readonly string[] {
  if (all === 1) return carriers === 1 ? [terms.carriesOne(name)] : [];
  if (reports === 1) return [];
  const which = { some: reports, all, numeral: formatNumeral(reports) };
  if (carriers === reports) return [terms.carry(name, which)];
  return [carriers === 0 ? terms.areBy(name, which) : terms.drawOn(name, which)];
}

/** Numbers names that come again, since links of one name must lead to one place: `Gazette`, `Gazette (2)`. */
export function numberRepeats(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name}\u00A0(${before + 1})`;
  });
}

/** Cuts a description for the head of a page at a word, near 160 letters. */
export function shorten(text: string, length = 160): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length))} …`;
}
