import { buildSite } from '../records/site.ts';

/** Builds the records that the specs run on, before Playwright loads these. */
export default async function setUp(): Promise<void> {
  await Promise.all((['harbour-bridge', 'observatory', 'long', 'under-path', 'ukrainian'] as const).map(buildSite));
}
