import { countChanges, listVersions } from '../chronology/history/versions.ts';
import type { VersionedChronology } from '../chronology/model.ts';
import { absolute, permalink } from '../addresses/permalink.ts';
import { buildHead } from './head.ts';
import type { VersionsJson } from './schema/published.ts';

/** `/data/versions.json`: every published version, in order of publication. */
export function buildVersionsJson(chronology: VersionedChronology): VersionsJson {
  const { site } = chronology;
  const versions = listVersions(chronology).map(({ version, isRevision, changes, ...rest }) => {
    const path = version === null ? null : permalink.version(version);
    return {
      version,
      url: path && absolute(site.url, path),
      path,
      ...rest,
      revision: isRevision,
      changes: countChanges(changes),
    };
  });
  return { ...buildHead(chronology), versions };
}
