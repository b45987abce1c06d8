import type { APIRoute } from 'astro';
import { loadChronology } from '../../site/astro/load-chronology.ts';
import { buildEventsJson } from '../../export/data.ts';

/** The events of the record, machine-readable. */
export const GET: APIRoute = async () => Response.json(buildEventsJson(await loadChronology()));
