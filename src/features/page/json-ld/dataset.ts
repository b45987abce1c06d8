import type { Dataset } from 'schema-dts';
import { absolute } from '../../../addresses/permalink.ts';
import type { VersionedChronology } from '../../../chronology/model.ts';

/** A file in which the record can be taken away. */
export interface Download {
  readonly address: string;
  /** Media type. */
  readonly type: string;
}

/** Describes the record as data: its terms, its version and its files; `path` is that of the page about them. */
export function datasetOf(
  { site, version }: Pick<VersionedChronology, 'site' | 'version'>,
  path: string,
  downloads: readonly Download[],
): Dataset {
  const { title, description, url, language, license, period, publisher = title } = site;
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: absolute(url, path),
    version,
    inLanguage: language,
    temporalCoverage: period,
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: publisher },
    ...(license && { license: license.url }),
    distribution: downloads.map(({ address, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: absolute(url, address),
    })),
  };
}
