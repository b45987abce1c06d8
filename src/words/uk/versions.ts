import type { VersionWords } from '../en/versions.ts';

export const versionWords: VersionWords = {
  versions: 'Версії',
  version: (hash) => `Версія ${hash}`,
  about:
    'Версія позначає один стан усієї хроніки: її зазначають у цитуваннях, щоб читачі бачили, чи перед ними той самий текст.',
  aboutAll: (site) => `${site}: усі опубліковані версії, як їх зазначають у цитуваннях.`,
  aboutOne: (hash, site) => `${site}, версія ${hash}: коли її опубліковано і що вона змінила.`,
  whatChanged: 'Що змінилося',
  asJson: 'Версії у форматі JSON',
  all: 'Усі версії',
  onThisSite: 'Зараз на цьому сайті',
  published: 'Опубліковано {date}',
  notPublished: 'Цю версію не опубліковано.',
  last: (date) => `Остання – {version} від ${date}.`,
  lastUnlisted: (date) => `Остання публікація (до появи переліку версій): ${date}.`,
  data: 'Дані',
  thisSite: '{files} містять цю версію.',
  files: 'Файли цього сайту',
  otherHere: 'Файли цього сайту містять {version}.',
  current: 'поточну версію',
  elsewhere: '{repository} містить попередні.',
  repository: 'Репозиторій',
  unpublishedHere: 'на цьому сайті, ще не опубліковано',
  publishedHere: ', на цьому сайті',
  unlisted: 'Опубліковано до появи переліку версій',
  revision: 'Жодної події чи статті не змінено; змінено назви, місця або оповіді',
};
