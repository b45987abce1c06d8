import { subjectOf } from '../../chronology/events/figures.ts';
import { writeNumber } from '../count.ts';
import { type Hint, issueAt } from '../rule.ts';
import { reportsIn } from './places.ts';

/** A part may be greater than the whole: more children killed than people killed. */
export const partsOverWholes: Hint = (folder, chronology) =>
  reportsIn(folder, chronology).flatMap(({ report: { figures }, article, path }) =>
    figures.flatMap((part, index) => {
      const whole = figures.find(
        ({ measure, value, asOf }) => part.measure.endsWith(`-${measure}`) && value < part.value && asOf === part.asOf,
      );
      if (!whole) return [];
      const message = `${writeNumber(part.value)} ${part.measure} are more than ${writeNumber(whole.value)} ${whole.measure}`;
      return [issueAt(article, [...path, 'figures', index, 'value'], 'part-over-whole', message)];
    }),
  );

/** A number may be ten times that of other reports of the same event, or a tenth; one of a known hour may be of fewer. */
export const distantFigures: Hint = (folder, chronology) => {
  const all = reportsIn(folder, chronology).flatMap(({ event, report, article, path }) =>
    report.figures
      .map((figure, index) => ({ event, figure, article, path: [...path, 'figures', index, 'value'] }))
      .filter(({ figure: { asOf, standing } }) => asOf === undefined && standing === undefined),
  );
  return [...Map.groupBy(all, ({ event, figure }) => `${event.id} ${subjectOf(figure)}`).values()].flatMap((given) => {
    const values = given.map(({ figure }) => figure.value).sort((a, b) => a - b);
    const middle = values[Math.floor(values.length / 2)] ?? 0;
    return given
      .filter(({ figure: { value } }) => value > 0 && middle > 0 && (value >= middle * 10 || value * 10 <= middle))
      .map(({ article, path, figure }) => {
        const message = `${writeNumber(figure.value)} is far from the ${writeNumber(middle)} of other reports: check the zeros`;
        return issueAt(article, path, 'distant-figure', message);
      });
  });
};
