import { buildSite } from '../records/site.ts';

/** Builds the record whose site is read. */
export default async function setUp(): Promise<void> {
  await buildSite('harbour-bridge');
}
