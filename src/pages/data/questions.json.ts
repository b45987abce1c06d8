import type { APIRoute } from 'astro';
import { loadChronology } from '../../site/astro/load-chronology.ts';
import { buildQuestionsJson } from '../../export/disputes.ts';

/** The disputed questions of the record, machine-readable. */
export const GET: APIRoute = async () => Response.json(buildQuestionsJson(await loadChronology()));
