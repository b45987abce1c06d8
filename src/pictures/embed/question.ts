import { cardWords } from '#words/cards.ts';
import { questionWords } from '#words/question.ts';
import type { ResolvedQuestion } from '../../chronology/disputes/questions.ts';
import type { Chronology } from '../../chronology/model.ts';
import { type PositionView, buildQuestionView } from '../../chronology/views/question.ts';
import { empty } from '#words/empty.ts';
import { formatCount } from '../../format/number.ts';
import type { EmbedCard } from './card.ts';
import { listLines, nameSome } from './list.ts';

/** So many positions are shown. */
const most = 7;

/** Says what the card of a question shows: the positions taken on it, those of most statements first, and who takes them. */
export function buildQuestionEmbed(chronology: Chronology, question: ResolvedQuestion): EmbedCard {
  const { id, text, statements, positions, exclusive } = buildQuestionView(chronology, question);
  return {
    kind: 'questions',
    id,
    label: { text: cardWords.disputed, mark: null },
    when: null,
    where: null,
    title: text,
    subtitle: exclusive ? questionWords.atMostOne : null,
    paragraphs: positions.length === 0 ? [empty.answer] : [],
    lists: positions.length === 0 ? [] : [listLines(null, positions.map(lineOfPosition), most)],
    folded: [],
    invitation: cardWords.whoSaid,
    foot:
      statements === 0 ? null : `${formatCount(statements, 'statement')}, ${formatCount(positions.length, 'position')}`,
  };
}

/** A position that only publishers take, or actors of no party, is given with their names. */
function lineOfPosition({ label, parties, answerers }: PositionView): EmbedCard['lists'][number]['lines'][number] {
  const names = answerers.map(({ voice }) => ('actor' in voice ? voice.actor.name : voice.source.name));
  return { when: null, text: parties.length > 0 ? label : `${label} (${nameSome(names)})`, parties };
}
