import type { APIRoute } from 'astro';
import { gatherSearchTexts } from '../chronology/searchable.ts';
import { loadChronology } from '../data/chronology.ts';

/** What the words of the timeline's filter are looked for in; its script asks for it when a reader does. */
export const GET: APIRoute = async () => Response.json(gatherSearchTexts(await loadChronology()));
