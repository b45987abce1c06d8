import type { StateView } from '../chronology/views/commitment.ts';
import type { OriginView, OriginsView } from '../chronology/views/origins.ts';
import type { PlaceRef, SourceRef } from '../chronology/views/refs.ts';
import { formatCount } from './number.ts';

/** Capitalises the first letter: words of the record stand in running text and as headings. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A step of a commitment in words: `in force` of `in-force`. */
export function formatStep(step: string): string {
  return step === 'conditions' ? 'conditions set' : step.replaceAll('-', ' ');
}

/** Where a commitment stands, in words: `in force, 2 breaches alleged`. */
export function formatState(state: Pick<StateView, 'step' | 'breaches'> | null): string {
  if (state === null) return 'Not proposed yet';
  const { step, breaches } = state;
  const stands = capitalise(formatStep(step));
  return breaches === 0 ? stands : `${stands}, ${formatCount(breaches, 'breach', 'breaches')} alleged`;
}

/** A place with its country, where that says more: `Paris, France`. */
export function formatPlace({ name, country }: Pick<PlaceRef, 'name' | 'country'>): string {
  return country === undefined || country === name ? name : `${name}, ${country}`;
}

/** What a publisher is, and where it is from: `news agency, France`. */
export function formatPublisher({ kind, country }: Pick<SourceRef, 'kind' | 'country'>): string {
  return country === undefined ? kind : `${kind}, ${country}`;
}

/** On how many articles something rests: `2 articles, 2 independent sources`; `1 article, single source`. */
export function formatSources({ reports, independent }: OriginsView): string {
  const articles = formatCount(reports, 'article');
  if (independent.length === 0) return `${articles}, no independent source`;
  return `${articles}, ${reports === 1 ? 'single source' : formatCount(independent.length, 'independent source')}`;
}

/**
 * Why the articles of an event are fewer independent sources than articles: `both carry Reuters`; empty where each stands
 * on its own.
 */
export function explainSources({ reports, independent, rewritten }: OriginsView): string {
  return [
    ...independent.flatMap((origin) => explainOrigin(origin, reports)),
    ...rewritten.map(({ name }) => `${name} rewrites the reports of others`),
  ].join('; ');
}

function explainOrigin({ source: { name }, reports, carriers }: OriginView, all: number): readonly string[] {
  if (all === 1) return carriers === 1 ? [`it carries ${name}`] : [];
  if (reports === 1) return [];
  const which = all === 2 ? 'both' : reports === all ? 'all' : String(reports);
  if (carriers === reports) return [`${which} carry ${name}`];
  return [carriers === 0 ? `${which} are by ${name}` : `${which} rest on ${name}`];
}

/** What to call the conflicts of an event: one article alone may report that something is disputed. */
export function formatDispute({ reports }: Pick<OriginsView, 'reports'>): string {
  return reports > 1 ? 'Accounts differ' : 'Disputed';
}

/** Cuts a description for the head of a page at a word, near 160 letters. */
export function shorten(text: string, length = 160): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length))} …`;
}
