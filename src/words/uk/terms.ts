import type { Share, Terms } from '../en/terms.ts';
import { language } from './language.ts';

export const terms: Terms = {
  step: {
    proposed: 'запропоновано',
    conditions: 'висунуто умови',
    accepted: 'прийнято',
    rejected: 'відхилено',
    'in-force': 'діє',
    extended: 'продовжено',
    'breach-alleged': 'заявлено про порушення',
    fulfilled: 'виконано',
    expired: 'строк сплив',
    ended: 'завершено',
  },
  stepBy: (step, sides) =>
    step === 'breach-alleged' ? allege(sides) : `${terms.step[step]} (${language.list(sides)})`,
  notProposed: 'Ще не запропоновано',
  unreported: (step) => `${step}, про дотримання не повідомлено`,
  side: (name, step) => `${name}: ${step}`,
  allegedBy: allege,
  someone: 'неназвана сторона',
  until: (role, date) => `${role} (до ${date})`,
  control: { state: 'Під контролем держави', party: 'Під контролем сторони', independent: 'Незалежне' },
  inExile: 'У вигнанні',
  controlInExile: (control) => `${control}, у вигнанні`,
  rewritesOnly: () => 'Лише перекази: власних повідомлень немає',
  isRewrite: (name) => `${name} – переказ`,
  carriesOne: (name) => `передрук: ${name}`,
  carry: (name, which) => `${shared(which)} передруковують текст агентства ${name}`,
  areBy: (name, which) => `${shared(which)} від одного джерела: ${name}`,
  drawOn: (name, which) => `${shared(which)} спираються на одне джерело: ${name}`,
};

function allege(givers: readonly string[]): string {
  return `про порушення ${givers.length > 1 ? 'заявляють' : 'заявляє'} ${language.list(givers)}`;
}

function shared({ some, all, numeral }: Share): string {
  return all === 2 ? 'обидва' : some === all ? 'усі' : numeral;
}
