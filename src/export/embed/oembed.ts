import type { Shared } from '../../addresses/files.ts';
import { absolute, permalink } from '../../addresses/permalink.ts';
import type { Chronology } from '../../chronology/model.ts';
import { buildEmbed } from '../../pictures/embed/cards.ts';
import { estimateHeight } from '../../pictures/embed/height.ts';
import { pictureSize } from '../../pictures/share/draw-card.ts';
import { formatFrame, titleOf } from './elsewhere.ts';

/** Tells programs how to show a page on another site (https://oembed.com/, section 2.3.4). */
export function buildOembed(chronology: Chronology, kind: Shared, id: string) {
  const { site } = chronology;
  const card = buildEmbed(chronology, kind, id);
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(card),
    provider_name: site.title,
    provider_url: absolute(site.url, permalink.home()),
    html: formatFrame(chronology, card),
    width: 600,
    height: estimateHeight(card),
    ...(import.meta.env.SHARE_PICTURES && {
      thumbnail_url: absolute(site.url, permalink.picture(kind, card.id)),
      thumbnail_width: pictureSize.width,
      thumbnail_height: pictureSize.height,
    }),
  };
}
