import type { CommitmentState } from '../chronology/disputes/commitments.ts';
import type { Chronology, RecordedEvent, ResolvedArticle, Report } from '../chronology/model.ts';
import { type Origin, countIndependent, findOrigins } from '../chronology/events/sources.ts';
import type { Step } from '../record/schema/article.ts';
import type { Place } from '../record/schema/registries.ts';
import { formatCount, formatFigure } from './number.ts';

/** The `lang` of an article's own words on a page in the site's language: none where they are the same. */
export function formatLanguage({ site }: Pick<Chronology, 'site'>, { language }: ResolvedArticle): string | undefined {
  return language === site.language ? undefined : language;
}

/** Capitalises the first letter: words of the record stand in running text and as headings. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A step of a commitment in words: `in force` of `in-force`. */
export function formatStep(step: Step): string {
  if (step === 'conditions') return 'conditions set';
  return step === 'breach-alleged' ? 'violation alleged' : step.replaceAll('-', ' ');
}

/**
 * Where a commitment stands, in words: `Proposed; Ukraine: accepted; Russia: conditions set`, `Expired, not reported
 * whether kept`, `In force; violations alleged by Ukraine (2,935)`. `nameOf` names a party.
 */
export function formatState(state: CommitmentState | null, nameOf: (side: string) => string): string {
  if (state === null) return 'Not yet proposed';
  const { joint, sides, lapsed, unreported, allegations } = state;
  const together =
    joint && `${lapsed ? 'expired' : formatStep(joint.step)}${unreported ? ', not reported whether kept' : ''}`;
  const alleged = allegations.map(({ by, count }) => {
    const number = count && ` (${formatFigure(count.figure)})`;
    return `${by === null ? 'some' : nameOf(by)}${number ?? ''}`;
  });
  const parts = [
    ...(together === null ? [] : [together]),
    ...[...sides].map(([side, { step }]) => `${nameOf(side)}: ${formatStep(step)}`),
    ...(alleged.length === 0 ? [] : [`violations alleged by ${alleged.join(' and ')}`]),
  ];
  return capitalise(parts.join('; '));
}

/** A place with its country, where that says more: `Paris, France`. */
export function formatPlace({ name, country }: Place): string {
  return country === undefined || country === name ? name : `${name}, ${country}`;
}

/** On how many articles something rests: `2 articles, 2 independent sources`; `1 article, single source`. */
export function formatSources(chronology: Pick<Chronology, 'sources'>, reports: readonly Report[]): string {
  const independent = countIndependent(chronology, reports);
  const articles = formatCount(reports.length, 'article');
  if (independent === 0) return `${articles}, no independent source`;
  return `${articles}, ${reports.length === 1 ? 'single source' : formatCount(independent, 'independent source')}`;
}

/**
 * Why the articles of an event are fewer independent sources than articles: `both carry Reuters`; empty where each stands
 * on its own.
 */
export function explainSources(chronology: Pick<Chronology, 'sources'>, reports: readonly Report[]): string {
  const { independent, rewritten } = findOrigins(chronology, reports);
  const name = (id: string) => chronology.sources.get(id)?.name ?? id;
  return [
    ...independent.flatMap((origin) => explainOrigin(origin, reports.length, name)),
    ...rewritten.map(({ source }) => `${name(source)} rewrites the reports of others`),
  ].join('; ');
}

function explainOrigin({ source, reports }: Origin, all: number, name: (id: string) => string): readonly string[] {
  const carriers = reports.filter(({ via }) => via === source).length;
  if (all === 1) return carriers === 1 ? [`it carries ${name(source)}`] : [];
  if (reports.length === 1) return [];
  const which = all === 2 ? 'both' : reports.length === all ? 'all' : String(reports.length);
  if (carriers === reports.length) return [`${which} carry ${name(source)}`];
  return [carriers === 0 ? `${which} are by ${name(source)}` : `${which} rest on ${name(source)}`];
}

/** What to call the conflicts of an event: one article alone may report that something is disputed. */
export function formatDispute({ reports }: RecordedEvent): string {
  return reports.length > 1 ? 'Accounts differ' : 'Disputed';
}

/** Cuts a description for the head of a page at a word, near 160 letters. */
export function shorten(text: string, length = 160): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length))} …`;
}
