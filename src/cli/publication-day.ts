import { isDay } from '../chronology/dates/edtf.ts';
import { type Interview, askText } from './new/question.ts';

/** Says why a day is none on which to publish after the newest publication; undefined where it is one. */
export function problemOfDay(day: string, newest: string): string | undefined {
  if (isDay(day) && day >= newest) return undefined;
  return `expected a day such as 2025-04-18${newest === '' ? '' : `, not before ${newest}`}`;
}

/** Says why the day that the clock gives is probably wrong; null where nothing speaks against it. A wrong one would block what is published later. */
export function doubtClock(today: string, newest: string): string | null {
  if (newest === '') return null;
  if (today < newest) return `The clock says ${today}, which is before the last publication, ${newest}`;
  const yearLater = `${Number(newest.slice(0, 4)) + 1}${newest.slice(4)}`;
  return today > yearLater ? `The clock says ${today}, more than a year after the last publication, ${newest}` : null;
}

/** Asks for the day of publication where the clock is in doubt. */
export function* askDay(doubt: string, newest: string): Interview<string> {
  return yield* askText(`${doubt}. On which day is this published?`, 'such as 2025-04-18', (answer) => {
    const problem = problemOfDay(answer.trim(), newest);
    return problem === undefined ? undefined : `Unexpected day ${answer}, ${problem}`;
  });
}
