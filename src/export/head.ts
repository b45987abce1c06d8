import type { EdtfDate } from '../chronology/dates/edtf.ts';
import { compareStable } from '../chronology/events/compare.ts';
import type { Chronology, RecordedEvent, RecordedSite, VersionedChronology } from '../chronology/model.ts';
import { absolute, permalink } from '../addresses/permalink.ts';

/** What every file of data says of itself. */
export function buildHead({ site, version }: VersionedChronology) {
  const { title, license, url } = site;
  return {
    title,
    license: license ? { name: license.name, url: license.url } : null,
    version,
    base: absolute(url, permalink.home()),
  };
}

/** Where an entry has its page. */
export function buildAddress({ url }: RecordedSite, path: string) {
  return { url: absolute(url, path), path };
}

/** A date with the keys that are published. */
export function buildDate({ edtf, earliest, latest, precision, approximate, uncertain, offset }: EdtfDate) {
  return { edtf, earliest, latest, precision, approximate, uncertain, offset };
}

/** The events in the order of the data: by first day, last day and id. */
export function stableEvents({ events }: Chronology): readonly RecordedEvent[] {
  return [...events.values()].sort(compareStable);
}
