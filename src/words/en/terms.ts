import type { Step } from '../../record/schema/article.ts';
import { language } from './language.ts';

/** The field's terms: steps, states, sources. */
export const terms = {
  step: {
    proposed: 'proposed',
    conditions: 'conditions set',
    accepted: 'accepted',
    rejected: 'rejected',
    'in-force': 'in force',
    extended: 'extended',
    'breach-alleged': 'alleged violation',
    fulfilled: 'fulfilled',
    expired: 'expired',
    ended: 'ended',
  } satisfies Record<Step, string> as Record<Step, string>,
  /** A step by one side or several; an alleged violation “by North” would be one on North’s part. */
  stepBy: (step: Step, sides: readonly string[]) =>
    `${step === 'breach-alleged' ? `violation${sides.length > 1 ? 's' : ''} alleged` : terms.step[step]} by ${language.list(sides)}`,
  notProposed: 'Not yet proposed',
  unreported: (step: string) => `${step}, compliance not reported`,
  side: (name: string, step: string) => `${name}: ${step}`,
  allegedBy: (givers: readonly string[]) => `violations alleged by ${givers.join(' and ')}`,
  someone: 'some',
  until: (role: string, date: string) => `${role} until ${date}`,
  control: { state: 'State-controlled', party: 'Party-controlled', independent: 'Independent' },
  inExile: 'In exile',
  controlInExile: (control: string) => `${control}, in exile`,
  rewritesOnly: (reports: number) => `${reports === 1 ? 'Rewrite' : 'Rewrites'} only: no original reporting`,
  isRewrite: (name: string) => `${name} is a rewrite`,
  carriesOne: (name: string) => `it carries ${name}`,
  /** Of several reports that carry an agency, are by it, or draw on it: so many, of all that there are. */
  carry: (name: string, which: Share) => `${shared(which)} carry ${name}`,
  areBy: (name: string, which: Share) => `${shared(which)} are by ${name}`,
  drawOn: (name: string, which: Share) => `${shared(which)} draw on ${name}`,
};

/** Some of several. */
export interface Share {
  readonly some: number;
  readonly all: number;
  /** The number of them as a word. */
  readonly numeral: string;
}

function shared({ some, all, numeral }: Share): string {
  return all === 2 ? 'both' : some === all ? 'all' : numeral;
}

export type Terms = typeof terms;
