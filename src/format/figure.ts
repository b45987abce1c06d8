import type { CountView, FigureView, RelatedFigureView } from '../chronology/views/figures.ts';
import { figureWords } from '#words/figures.ts';
import { formatDate } from './date.ts';
import { formatFigure } from './number.ts';
import { capitalise } from './words.ts';

/** What a number is of. */
interface Counted extends Pick<FigureView, 'label' | 'unit'> {
  readonly of?: string | null | undefined;
}

/**
 * The head of a row of figures, and what it counts in particular: `Killed`, `people`. Where a label says no more than the
 * unit, the thing itself is the head: `Length of the call`.
 */
export function formatCountHead({ label, unit, of = null }: Counted): {
  readonly head: string;
  readonly of: string | null;
} {
  return of !== null && label === unit ? { head: capitalise(of), of: null } : { head: capitalise(label), of };
}

/** A number with what is counted: `36 people`, `14 million crowns (the whole bridge)`. */
export function formatCounted(
  figure: Pick<FigureView, 'value' | 'qualifier' | 'label' | 'unit' | 'of' | 'grows'>,
): string {
  const number = formatFigure(figure);
  if (formatCountHead(figure).of === null) return number;
  return figure.grows && figure.unit === null ? `${number} ${figure.of}` : `${number} (${figure.of})`;
}

/** Who gives a number: a person or office, or the publisher in its own voice. */
export function formatGiver({ speaker, source }: Pick<FigureView, 'speaker' | 'source'>): string {
  return (speaker ?? source).name;
}

/** A number to be copied: `Killed: 36 people, according to the City Council, as of 15 April 2025; reported by Ukrinform`. */
export function formatCopy(figure: FigureView): string {
  const { speaker, source, asOf, stood } = figure;
  const given = speaker === null ? '' : figureWords.accordingTo(speaker.name);
  const when = asOf === null ? '' : figureWords.asOf(formatDate(asOf));
  const published = asOf === null ? `, ${formatDate(stood)}` : '';
  return `${formatCountHead(figure).head}: ${formatCounted(figure)}${given}${when}${figureWords.reportedBy(source.name)}${published}`;
}

/** The different numbers beside the latest, the first of them first: `earlier: 31, at least 34; others: 40 (Red Cross)`. */
export function formatOthers({ others }: CountView): string {
  const inOrder = others.toReversed();
  const earlier = inOrder.filter(({ relation }) => relation === 'earlier');
  const told = new Set(earlier.map(({ value }) => value));
  const rivals = inOrder.filter(({ relation, value }) => relation === 'other' && !told.has(value));
  return [
    ...list(figureWords.earlier, distinct(earlier, ({ value }) => String(value)).map(formatFigure)),
    ...list(
      figureWords.others,
      distinct(rivals, (figure) => `${figure.value} ${formatGiver(figure)}`).map(
        (figure) => `${formatFigure(figure)} (${formatGiver(figure)})`,
      ),
    ),
  ].join('; ');
}

/** Of numbers that are one, the one without a limit stays, in the place of the first. */
function distinct(
  figures: readonly RelatedFigureView[],
  identify: (figure: RelatedFigureView) => string,
): readonly RelatedFigureView[] {
  return [...Map.groupBy(figures, identify).values()].flatMap(
    (same) => same.find(({ qualifier }) => qualifier === undefined) ?? same.slice(0, 1),
  );
}

function list(name: string, numbers: readonly string[]): readonly string[] {
  return numbers.length > 0 ? [`${name}: ${numbers.join(', ')}`] : [];
}
