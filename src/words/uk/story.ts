import type { StoryWords } from '../en/story.ts';

export const storyWords: StoryWords = {
  inBrief: (period) => `Коротко: ${period}`,
};
