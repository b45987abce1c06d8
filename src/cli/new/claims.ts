import { mustParseEdtf } from '../../chronology/dates/edtf.ts';
import { splitSaid } from '../../chronology/dates/said.ts';
import { longestQuote } from '../../check/rules/quotes.ts';
import type { Claim } from '../../record/schema/article.ts';
import type { Desk } from './desk.ts';
import { atMostWords, between, required } from './problems.ts';
import { type Interview, type Option, askOptional, askText, chooseOne, none } from './question.ts';
import { mustChooseEntry } from './registry.ts';

/** The article's own voice, among the actors. */
export const ownVoice: Option = { value: 'article', label: 'The article itself' };

/** Asks for a claim in an article of a date. */
export function* askClaim(desk: Desk, published: string): Interview<Claim> {
  const by = yield* mustChooseEntry(desk, 'actors', 'Who says it', [ownVoice]);
  const says = yield* askText('What is asserted', 'one sentence in your own words', required);
  const quote = yield* askOptional(
    'Quotation',
    `at most ${longestQuote} words, verbatim, without quotation marks`,
    atMostWords(longestQuote),
  );
  const said =
    by === ownVoice.value
      ? undefined
      : yield* askOptional(
          'When it was said',
          'EDTF, where that is not the date of the event; ../2025-04-18 for “by 18 April”',
          (answer) => between(null, mustParseEdtf(published))(splitSaid(answer.trim()).edtf),
        );
  const answered = yield* askQuestion(desk);
  return { by, ...(said && { said }), says, ...(quote && { quote }), ...answered };
}

/** Asks which question a claim answers, and how. */
function* askQuestion({ record }: Desk): Interview<{ question?: string; answer?: string }> {
  const questions = Object.entries(record.questions).map(([value, { text }]) => ({ value, label: text, hint: value }));
  if (questions.length === 0) return {};
  const question = yield* chooseOne('Question that it answers', [{ value: none, label: 'None' }, ...questions]);
  if (question === undefined) return {};
  const answers = Object.entries(record.questions[question]?.answers ?? {}).map(([value, answer]) => ({
    value,
    label: typeof answer === 'string' ? answer : answer.label,
    hint: value,
  }));
  const unfit: Option = { value: none, label: 'None of these: leave the question out' };
  const answer = yield* chooseOne('Its answer', [...answers, unfit]);
  return answer === undefined ? {} : { question, answer };
}
