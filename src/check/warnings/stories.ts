import { periodOf } from '../../chronology/events/group.ts';
import { type Hint, issueAt } from '../rule.ts';

/** A month or year in which no event begins has no page: only the front page can show its story. */
export const unshownStories: Hint = ({ stories }, { site, events }) => {
  const begun = [...events.values()].map(({ date }) => periodOf(date));
  const shown = new Set([...begun, ...begun.map((period) => period.slice(0, 'YYYY'.length))]);
  return stories
    .filter(({ name }) => name !== site.front && !shown.has(name))
    .map((story) => {
      const message = `No page shows this story: no event begins in ${story.name}, and front in site.yaml does not name it`;
      return issueAt(story, [], 'unshown-story', message);
    });
};
