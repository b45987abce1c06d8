import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathWithin } from '../addresses/permalink.ts';
import { listFiles } from '../export/files.ts';
import { loadChronology } from '../site/astro/load-chronology.ts';

/** Every published file has this one route. */
export async function getStaticPaths() {
  return listFiles(await loadChronology()).map((props) => ({
    params: { file: pathWithin(props.file.address(props.id)) },
    props,
  }));
}

/** Writes one of them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file, id } }) =>
  new Response(file.render(await loadChronology(), id), { headers: { 'content-type': file.type } });
