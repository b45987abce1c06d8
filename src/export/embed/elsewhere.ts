import { publishedWords } from '#words/published.ts';
import type { Shared } from '../../addresses/files.ts';
import { absolute, addressOfShared, permalink } from '../../addresses/permalink.ts';
import type { Chronology } from '../../chronology/model.ts';
import type { EmbedCard } from '../../pictures/embed/card.ts';
import { buildEmbed } from '../../pictures/embed/cards.ts';
import { estimateHeight } from '../../pictures/embed/height.ts';

/** A form in which a page can be used on another site, ready to copy. */
export interface Elsewhere {
  readonly form: string;
  readonly text: string;
}

/** A page in every form for use on other sites: a framed card, a quotation with its link, and the same in Markdown. */
export function formatElsewhere(chronology: Chronology, kind: Shared, id: string): readonly Elsewhere[] {
  const card = buildEmbed(chronology, kind, id);
  const { site } = chronology;
  const address = absolute(site.url, addressOfShared(kind, card.id));
  const words = quoteOf(card);
  const quotation = words === '' ? '' : `<p>${escapeHtml(words)}</p>`;
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(titleOf(card))}</a>`;
  return [
    { form: publishedWords.card, text: formatFrame(chronology, card) },
    {
      form: publishedWords.quotation,
      text: `<blockquote cite="${escapeHtml(address)}">${quotation}<p>${link}, ${escapeHtml(site.title)}</p></blockquote>`,
    },
    {
      form: publishedWords.quotationInMarkdown,
      text: [
        ...(words === '' ? [] : [`> ${escapeMarkdown(words)}`, '>']),
        `> [${escapeMarkdown(titleOf(card))}](${address}), ${escapeMarkdown(site.title)}`,
      ].join('\n'),
    },
  ];
}

/** The frame of a card. Systems that strip styles leave `frameborder`. */
export function formatFrame({ site }: Pick<Chronology, 'site'>, card: EmbedCard): string {
  const address = absolute(site.url, permalink.embed(card.kind, card.id));
  const title = `${titleOf(card)} · ${site.title}`;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${estimateHeight(card)}" frameborder="0" loading="lazy"></iframe>`;
}

/** The title of a card away from it: a month is named with its story. */
export function titleOf({ title, subtitle, kind }: EmbedCard): string {
  return kind === 'months' && subtitle !== null ? `${title}: ${subtitle}` : title;
}

/** What a card tells in a sentence or a few, or else its first list. */
function quoteOf({ paragraphs, lists }: EmbedCard): string {
  const listed = lists[0]?.lines.map(({ text, parties }) =>
    parties.length > 0 ? `${text} (${parties.map(({ name }) => name).join(', ')})` : text,
  );
  return paragraphs[0] ?? listed?.join('; ') ?? '';
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Keeps punctuation from being read as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#&~|]/g, String.raw`\$&`);
}
