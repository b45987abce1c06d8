import type { APIRoute } from 'astro';
import { loadChronology } from '../../site/astro/load-chronology.ts';
import { buildActorsJson } from '../../export/data.ts';

/** The actors of the record, machine-readable. */
export const GET: APIRoute = async () => Response.json(buildActorsJson(await loadChronology()));
