import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { permalink } from '../addresses/permalink.ts';
import { buildCards } from '../pictures/share/cards.ts';
import { drawCard } from '../pictures/share/draw-card.ts';
import { ellipsis } from '../pictures/share/fit.ts';
import { loadChronology } from '../site/astro/load-chronology.ts';
import { keepPng, pruneKept, readKept } from '../site/share-pictures/png.ts';
import { loadTypefaces } from '../site/share-pictures/typefaces.ts';

/** Draws every share picture that no build before has drawn. */
export async function getStaticPaths() {
  const cards = buildCards(await loadChronology());
  const faces = await loadTypefaces(JSON.stringify(cards) + ellipsis);
  const paths = [];
  let drawn = 0;
  for (const card of cards) {
    const { file, isNew } = await keepPng(import.meta.env.SHARE_PICTURES, drawCard(card, faces));
    if (isNew) drawn += 1;
    paths.push({ params: { file: card.address.slice(permalink.pictures().length) }, props: { file } });
  }
  await pruneKept(
    import.meta.env.SHARE_PICTURES,
    paths.map(({ props }) => props.file),
  );
  process.stdout.write(`${cards.length} share pictures, ${drawn} of them drawn anew\n`);
  return paths;
}

/** Gives one of them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) =>
  new Response(await readKept(file), { headers: { 'content-type': 'image/png' } });
