import type { ThreadWords } from '../en/thread.ts';

export const threadWords: ThreadWords = {
  feed: 'RSS-стрічка цього сюжету',
  statusOn: 'Стан на {day}',
  disputed: 'Спірні питання',
  howItUnfolded: 'Як це розгорталося',
  aboutAll: 'Як розвивався сюжет або що сталося із зобов’язанням – від пропозиції до краху.',
  describeAll: 'Сюжети й зобов’язання, до яких належать події.',
};
