import type { CountView, FigureView } from '../chronology/views/figures.ts';
import { formatDate } from './date.ts';
import { formatFigure } from './number.ts';
import { capitalise } from './words.ts';

/** A number with what is counted: `36 people`, `14 million crowns (the whole bridge)`. */
export function formatCounted(figure: Pick<FigureView, 'value' | 'qualifier' | 'unit' | 'of' | 'grows'>): string {
  const number = formatFigure(figure);
  if (figure.of === undefined) return number;
  return figure.grows && figure.unit === null ? `${number} ${figure.of}` : `${number} (${figure.of})`;
}

/** Who gives a number: a person or office, or the publisher in its own voice. */
export function formatGiver({ speaker, source }: Pick<FigureView, 'speaker' | 'source'>): string {
  return (speaker ?? source).name;
}

/** A number to be copied: `Killed: 36 people, according to the City Council, as of 15 April 2025; reported by Ukrinform`. */
export function formatCopy(figure: FigureView): string {
  const { label, speaker, source, asOf, stood } = figure;
  const given = speaker === null ? '' : `, according to ${speaker.name}`;
  const when = asOf === null ? '' : `, as of ${formatDate(asOf)}`;
  const published = asOf === null ? `, ${formatDate(stood)}` : '';
  return `${capitalise(label)}: ${formatCounted(figure)}${given}${when}; reported by ${source.name}${published}`;
}

/** The different numbers beside the latest, the first of them first: `earlier: 31, at least 34; others: 40 (Red Cross)`. */
export function formatOthers({ others }: CountView): string {
  const inOrder = others.toReversed();
  const earlier = inOrder.filter(({ relation }) => relation === 'earlier');
  const told = new Set(earlier.map(({ value }) => value));
  const rivals = inOrder.filter(({ relation, value }) => relation === 'other' && !told.has(value));
  return [
    ...list('earlier', earlier.map(formatFigure)),
    ...list(
      'others',
      rivals.map((figure) => `${formatFigure(figure)} (${formatGiver(figure)})`),
    ),
  ].join('; ');
}

function list(name: string, numbers: readonly string[]): readonly string[] {
  return numbers.length > 0 ? [`${name}: ${[...new Set(numbers)].join(', ')}`] : [];
}
