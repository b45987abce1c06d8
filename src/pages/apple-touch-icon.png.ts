import type { APIRoute } from 'astro';
import { drawIcon } from '../site/share-pictures/icons.ts';

/** The icon for the home screens of phones, in the size they ask for. */
export const GET: APIRoute = async () =>
  new Response(await drawIcon(180), { headers: { 'content-type': 'image/png' } });
