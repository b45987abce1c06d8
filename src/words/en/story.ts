/** The story of a month or a year. */
export const storyWords = {
  inBrief: (period: string) => `${period} in brief`,
};

export type StoryWords = typeof storyWords;
