import type { ShareCard } from '../../../../src/pictures/share/card.ts';

/** A card with nothing but what every card has. */
export const plain: ShareCard = {
  address: '/pictures/events/talks.png',
  publication: 'A Record',
  label: { text: 'Talks', mark: 'rings' },
  when: '18 April 2025',
  title: 'The mayor meets the council',
  block: null,
  foot: '2 reports, 2 independent sources',
  parties: [],
};
