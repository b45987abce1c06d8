import { addressOfPart, partPath } from '../addresses/permalink.ts';
import type { Part } from '../chronology/events/parts.ts';
import type { CitableChronology, RecordedEvent } from '../chronology/model.ts';
import { listPartPages } from '../chronology/views/part.ts';
import { citePage } from '../features/cite/forms/cited.ts';
import { titleOfPart } from '../format/date.ts';
import { keepPage } from '../site/astro/keep-page.ts';

/** What has a page of its events, and others for each year or month where those are more than a page holds. */
interface Divided {
  readonly id: string;
  readonly name: string;
  /** Of its first page. */
  readonly address: string;
  /** In reading order. */
  readonly events: readonly RecordedEvent[];
}

/** One of its pages. */
interface DividedPage {
  readonly whole: Part<RecordedEvent>;
  readonly part: Part<RecordedEvent>;
  /** Whether it is the first, which is of all. */
  readonly isWhole: boolean;
}

/** The pages of what may be divided by period, each with its title, address and citation beside what it shows. */
export function keepPartPages<S extends object>(
  chronology: CitableChronology,
  { id, name, address, events }: Divided,
  show: (page: DividedPage) => S,
) {
  return listPartPages(events).map(({ whole, part }) =>
    keepPage({ id, period: partPath(part.period) || undefined }, () => {
      const title = titleOfPart(name, part.period);
      const path = addressOfPart(address, part.period);
      const citable = citePage(chronology, title, path);
      return { site: chronology.site, title, path, citable, ...show({ whole, part, isWhole: part === whole }) };
    }),
  );
}
