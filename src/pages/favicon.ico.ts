import type { APIRoute } from 'astro';
import { drawIco } from '../site/share-pictures/icons.ts';

/** The icon for programs that know no SVG. */
export const GET: APIRoute = async () => new Response(await drawIco(), { headers: { 'content-type': 'image/x-icon' } });
