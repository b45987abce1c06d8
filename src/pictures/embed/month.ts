import { cardWords } from '#words/cards.ts';
import { monthsOf } from '../../chronology/events/group.ts';
import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import { formatDate, formatDayOfMonth, formatPeriod } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { capitalise } from '../../format/words.ts';
import type { Story, Words } from '../../record/schema/story.ts';
import type { CardLine, EmbedCard } from './card.ts';
import { lineOf, listLines } from './list.ts';

/** So many key events are shown. */
const most = 8;

/** Says what the card of a month shows: its story, of which all but the first paragraph is folded, and its key events. */
export function buildMonthEmbed(chronology: Chronology, month: string): EmbedCard {
  const events = monthsOf(chronology.events).get(month) ?? [];
  const keyEvents = events.filter(({ weight }) => weight === 'key');
  const story = chronology.stories.get(month);
  const [lede, folded] = splitStory(story?.chapters ?? []);
  return {
    kind: 'months',
    id: month,
    label: null,
    when: null,
    where: null,
    title: capitalise(formatPeriod(month)),
    subtitle: story?.title ?? null,
    paragraphs: lede,
    lists: [
      keyEvents.length > 0
        ? listLines(cardWords.keyEvents, keyEvents.map(lineInMonth), most)
        : listLines(cardWords.events, events.map(lineInMonth), most),
    ],
    folded,
    invitation: cardWords.wholeMonth,
    foot: formatCount(events.length, 'event'),
  };
}

/** A plain day goes without the year, which heads the card. */
function lineInMonth(event: RecordedEvent): CardLine {
  const { edtf, earliest } = event.date;
  return lineOf(event, edtf === earliest ? formatDayOfMonth(earliest) : formatDate(event.date));
}

/** The first paragraph of a story, and the rest of it. */
function splitStory(chapters: Story['chapters']): readonly [lede: readonly string[], rest: EmbedCard['folded']] {
  const told = chapters.map(({ title, paragraphs }, index) => ({
    heading: title === null || index === 0 ? null : plain(title),
    paragraphs: paragraphs.map(plain),
  }));
  const [first, ...others] = told;
  if (first === undefined) return [[], []];
  const rest = { ...first, paragraphs: first.paragraphs.slice(1) };
  return [first.paragraphs.slice(0, 1), [...(rest.paragraphs.length > 0 ? [rest] : []), ...others]];
}

/** Words without their links: a card leads to one page alone. */
function plain(words: readonly Words[]): string {
  return words.map((part) => (part.type === 'text' ? part.text : plain(part.words))).join('');
}
