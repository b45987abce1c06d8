import type { APIRoute } from 'astro';
import { loadChronology } from '../../site/astro/load-chronology.ts';
import { buildArticlesJson } from '../../export/data.ts';

/** The articles of the record, machine-readable. */
export const GET: APIRoute = async () => Response.json(buildArticlesJson(await loadChronology()));
