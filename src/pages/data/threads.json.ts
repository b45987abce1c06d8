import type { APIRoute } from 'astro';
import { loadChronology } from '../../site/astro/load-chronology.ts';
import { buildThreadsJson } from '../../export/disputes.ts';

/** The threads of the record, machine-readable. */
export const GET: APIRoute = async () => Response.json(buildThreadsJson(await loadChronology()));
