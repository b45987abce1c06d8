import type { APIRoute } from 'astro';
import { loadChronology } from '../../site/astro/load-chronology.ts';
import { buildDataSchema } from '../../export/data-schema.ts';

/** The shape of the data, for programs that read it. */
export const GET: APIRoute = async () => Response.json(buildDataSchema(await loadChronology()));
