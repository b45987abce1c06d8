/** The ways to what is before and after the part of a timeline that is shown. */
export const timelineWords = {
  earlier: (period: string, events: string) => `Earlier: ${period} (${events})`,
  later: (period: string, events: string) => `Later: ${period} (${events})`,
};

export type TimelineWords = typeof timelineWords;
