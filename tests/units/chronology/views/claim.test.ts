import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { type ClaimPageView, buildClaimPageView, listClaims } from '../../../../src/chronology/views/claim.ts';
import type { Claim, ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { defining, record } from '../../record.ts';

const claim = (id: string, given: Partial<Claim> = {}): Claim => ({
  id,
  by: 'mayor',
  says: 'So.',
  question: 'who-fired',
  answer: 'north',
  ...given,
});

/** The page of the claim `chere`, among others. */
function page(
  claims: readonly Claim[],
  given: Partial<ReportAsWritten> = {},
  articles: Parameters<typeof record>[0] = {},
): ClaimPageView {
  const chronology = buildChronology(
    record({ one: [defining('talks', '2025-04-18', { claims: [...claims], ...given })], ...articles }),
  );
  const found = listClaims(chronology).find(({ placed }) => placed.claim.id === 'chere');
  if (!found) throw new RangeError('Expected the claim chere');
  return buildClaimPageView(chronology, found);
}

/** Answers of others in short: `south exclusive: before Council`. */
function others({ others: given }: ClaimPageView): readonly string[] {
  return given.flatMap(({ label, relation, turns }) =>
    turns.map(({ turn, answerers }) => {
      const names = answerers.map(({ voice }) => ('actor' in voice ? voice.actor.name : voice.source.name));
      return `${label} ${relation}: ${turn} ${names.join(', ')}`;
    }),
  );
}

test.each<[said: string | undefined, other: string, turn: string]>([
  [undefined, '2025-04-17', 'before'],
  [undefined, '2025-04-18', 'around'],
  [undefined, '2025-04-19', 'after'],
  [undefined, '2025-04-17/2025-04-18', 'around'],
  [undefined, '../2025-04-17', 'before'],
  [undefined, '../2025-04-19', 'around'],
  ['../2025-04-18', '2025-04-17', 'around'],
  ['../2025-04-18', '2025-04-19', 'after'],
])('said %s, another answer of %s is %s it', (said, other, turn) => {
  const claims = [claim('chere', { said }), claim('cther', { by: 'council', said: other })];
  expect(others(page(claims))).toEqual([`North same: ${turn} Council`]);
});

test('others answer by answer, publishers in their own voice among them; who speaks is not among the others', () => {
  const view = page([
    claim('chere'),
    claim('cther', { by: 'council', answer: 'south' }),
    claim('cself', { by: 'article', answer: 'south' }),
    claim('cmore', { answer: 'south', said: '2025-04-20' }),
    claim('cnone', { question: undefined, answer: undefined }),
  ]);
  expect(others(view)).toEqual(['South exclusive: around Council, Gazette']);
  expect(view.own.map(({ label, occasions }) => [label, occasions.map(({ date }) => date.edtf)])).toEqual([
    ['South', ['2025-04-20']],
  ]);
});

test('articles of one publisher speak with one voice, those of another do not', () => {
  const own = { by: 'article', said: undefined } as const;
  const view = page(
    [claim('chere', own)],
    {},
    {
      two: { source: 'gazette', events: [defining('more', '2025-04-19', { claims: [claim('cmore', own)] })] },
      wire: { source: 'wire', events: [defining('else', '2025-04-20', { claims: [claim('cwire', own)] })] },
    },
  );
  expect(view.own.flatMap(({ occasions }) => occasions.map(({ event }) => event.id))).toEqual(['more']);
  expect(others(view)).toEqual(['North same: around Wire']);
});

test('who speaks has a party; what answers no question has no other answers', () => {
  const view = page([claim('chere', { question: undefined, answer: undefined }), claim('cther', { by: 'council' })]);
  expect(view).toMatchObject({ partyName: 'North', role: null, own: [], others: [] });
  expect(page([claim('chere', { by: 'council' })]).partyName).toBeNull();
  expect(page([claim('chere', { by: 'article' })])).toMatchObject({ partyName: null, role: null });
});

test('the history has what may concern the claim', () => {
  const changes = [
    { date: '2025-05-01', changes: [{ event: 'talks', change: 'added' as const }] },
    { date: '2025-05-02', changes: [{ event: 'talks', change: 'changed' as const, fields: ['place' as const] }] },
    { date: '2025-05-03', changes: [{ event: 'talks', change: 'changed' as const, fields: ['claims' as const] }] },
  ];
  const chronology = buildChronology(
    record({ one: [defining('talks', '2025-04-18', { claims: [claim('chere')] })] }, { changes }),
  );
  const pages = listClaims(chronology).map((one) => buildClaimPageView(chronology, one));
  expect(pages.map(({ history }) => history.map(({ date }) => date))).toEqual([['2025-05-01', '2025-05-03']]);
});

test('a claim without an id has no page', () => {
  const { id: _id, ...unnamed } = claim('cnone');
  const chronology = buildChronology(
    record({ one: [defining('talks', '2025-04-18', { claims: [unnamed, claim('chere')] })] }),
  );
  expect(listClaims(chronology).map(({ placed, given }) => [placed.claim.id, given.length])).toEqual([['chere', 2]]);
});

test('of more answers than a page can hold, the sixty before and the sixty after are there, and the rest are counted', () => {
  const days = Array.from({ length: 200 }, (_, at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));
  const said = (from: number, to: number) => days.slice(from, to + 1).map((day) => `by council ${day}`);
  const claims = days.map((day, at) =>
    at === 100
      ? claim('chere', { said: day })
      : claim(`c${String(at + 1000)}`, { by: 'council', said: day, answer: at % 2 === 0 ? 'south' : 'north' }),
  );
  // Written in any order.
  const view = page([...claims.slice(150), ...claims.slice(0, 150)]);
  const shown = view.others.flatMap(({ turns }) =>
    turns.flatMap(({ answerers }) => answerers.flatMap(({ occasions }) => occasions.map(({ date }) => date.earliest))),
  );
  expect(shown.sort().map((day) => `by council ${day}`)).toEqual([...said(40, 99), ...said(101, 160)]);
  expect(view.more).toBe(79);
});

test('none are left out where a page can hold them', () => {
  expect(page([claim('chere'), claim('cther', { by: 'council' })]).more).toBe(0);
});
