import { isDay, mustParseEdtf } from '../../chronology/dates/edtf.ts';
import { type Hint, issueAt } from '../rule.ts';
import { definitions } from './places.ts';

const day = 24 * 60 * 60 * 1000;

/** An event far from its period or its article needs a note on its date. */
export const distantDates: Hint = (folder, chronology) => {
  const period = mustParseEdtf(chronology.site.period);
  return definitions(folder, chronology)
    .filter(({ event }) => event.dateNote === null)
    .flatMap(({ event: { date, reports }, article, path }) => {
      const published = reports[0]?.publishedOn;
      const outside = date.latest < period.earliest || date.earliest > period.latest;
      const old = published && Date.parse(published.earliest) - Date.parse(date.latest) > 7 * day;
      if (!outside && old !== true) return [];
      const reason = outside ? `outside the period ${period.edtf}` : 'more than a week before its article';
      const message = `The date ${date.edtf} is ${reason}, and no dateNote says how it is known`;
      return [issueAt(article, [...path, 'date'], 'distant-date', message)];
    });
};

/** The file name, the address and the date of an article may disagree. */
export const disagreeingDates: Hint = ({ articles }, chronology) =>
  articles.flatMap((article) => {
    const resolved = chronology.articles.get(article.name);
    if (!resolved) return [];
    const { date, url } = resolved;
    const inName = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(article.name)?.[0];
    const inUrl = /\/(20\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/
      .exec(url ?? '')
      ?.slice(1)
      .join('-');
    const away = (text: string) =>
      Math.max(Date.parse(date.earliest) - Date.parse(text), Date.parse(text) - Date.parse(date.latest)) / day;
    return [
      ...(inName !== undefined && isDay(inName) && away(inName) > 0 ? [`The file name has ${inName}`] : []),
      // A page may be stamped in another time zone than its address.
      ...(inUrl !== undefined && isDay(inUrl) && away(inUrl) > 1 ? [`The address has ${inUrl}`] : []),
    ].map((what) => issueAt(article, ['date'], 'disagreeing-dates', `${what}, the article is of ${date.edtf}`));
  });
