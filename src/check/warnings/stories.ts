import { groupByMonth } from '../../chronology/events/group.ts';
import { type Hint, issueAt } from '../rule.ts';

/** A month without events has no page, and neither has a year: only the front page can show their story. */
export const unshownStories: Hint = ({ stories }, { site, events }) => {
  const months = groupByMonth([...events.values()]);
  return stories
    .filter(({ name }) => name !== site.front && !months.has(name))
    .map((story) => {
      const reason = story.name.length === 'YYYY'.length ? '' : `no event begins in ${story.name}, and `;
      const message = `No page shows this story: ${reason}front in site.yaml does not name it`;
      return issueAt(story, [], 'unshown-story', message);
    });
};
