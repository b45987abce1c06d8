import type { Filter } from '../../chronology/filter/filter.ts';

type Order = Filter['order'];

/** The order a reader may want instead. */
export function otherOrder(order: Order): Order {
  return order === 'oldest' ? 'newest' : 'oldest';
}

/** Puts months, days, silences and events into an order; returns whether they had to be moved. */
export function orderTimeline(timeline: HTMLElement, order: Order): boolean {
  const before = (timeline.dataset['order'] ?? 'oldest') as Order;
  timeline.dataset['order'] = order;
  if (order === before) return false;
  const lists = timeline.querySelectorAll('details, .period, .day > ol');
  for (const list of [timeline, ...lists]) reverse(list);
  return true;
}

/** Turns a list around; a heading stays over what it heads. */
export function reverse(list: Element): void {
  list.append(...[...list.children].filter((child) => !/^(H\d|SUMMARY)$/.test(child.tagName)).reverse());
}
