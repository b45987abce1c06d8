import type { TimelineWords } from '../en/timeline.ts';

export const timelineWords: TimelineWords = {
  earlier: (period, events) => `Раніше: ${period} (${events})`,
  later: (period, events) => `Пізніше: ${period} (${events})`,
};
