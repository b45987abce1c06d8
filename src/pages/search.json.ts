import type { APIRoute } from 'astro';
import { indexWords } from '../chronology/filter/searchable.ts';
import { loadChronology } from '../site/astro/load-chronology.ts';

/** Where the words of the timeline's filter occur; its script asks for it when a reader does. */
export const GET: APIRoute = async () => Response.json(indexWords(await loadChronology()));
