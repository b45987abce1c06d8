import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const frame = 'the frame of a page, of parts that are drawn one by one';
const card = 'a document of its own with a sheet of its own, which other sites frame';

/** What the style guide need not draw, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'features/actor/ActorExchanges.astro': 'strips and a list, which are drawn, under a heading',
  'features/actor/ActorPage.astro': frame,
  'features/actor/StatementsPage.astro': frame,
  'features/article/ArticlePage.astro': frame,
  'features/article/ArticlesPage.astro': frame,
  'features/claim/ClaimPage.astro': frame,
  'features/data/DataPage.astro': frame,
  'features/embed/Card.astro': card,
  'features/embed/CardList.astro': card,
  'features/embed/EmbedPage.astro': card,
  'features/embed/UseElsewhere.astro': 'the forms of a citation, which are drawn, with other texts',
  'features/month/DayLists.astro': 'lines of events and ways to days, which are drawn, of a month with too many events',
  'features/month/EventsPage.astro': frame,
  'features/month/MonthPage.astro': frame,
  'features/on-day/OnDayPage.astro': frame,
  'features/month/YearPage.astro': frame,
  'features/part/PartPage.astro': frame,
  'features/part/PartTimeline.astro': 'the frame of a timeline or of lines of events, which are drawn one by one',
  'features/place/PlacePage.astro': frame,
  'features/question/QuestionPage.astro': frame,
  'features/register/LetterPage.astro': frame,
  'features/sides/ReversedSides.astro': 'a document of its own, which leads on at once',
  'features/sides/SidesPage.astro': frame,
  'features/source/MixPage.astro': frame,
  'features/source/ReportingArticles.astro': 'a list of articles, which is drawn, under a heading',
  'features/source/SourcePage.astro': frame,
  'features/thread/ThreadPage.astro': frame,
  'features/versions/VersionPage.astro': frame,
  'features/front/FrontHeader.astro': 'the head of the front page, of text alone',
  'features/former/Moved.astro': 'a document of its own, which leads on at once',
  'features/on-day/UnchangedDay.astro': 'a document of its own, which leads on at once',
  'ui/LeadsOn.astro': 'a document of its own, which leads on at once',
  'features/changes/SinceLastVisit.astro': 'it is empty until a browser remembers a visit; what it then says is drawn',
  'features/timeline/GuidedTimeline.astro': 'the frame of a timeline, of parts that are drawn one by one',
  'features/filter/RowParts.astro': 'a template, of which a script makes rows; they look as details on the timeline do',
  'features/filter/TimelineFilter.astro': 'the frame of the timeline, of parts that are drawn one by one',
};

const source = join(import.meta.dirname, '../../src');
const guide = 'features/style-guide/';
const components = (await readdir(source, { recursive: true })).filter(
  (file) => /^(ui|features)\/.*\.astro$/.test(file) && !file.startsWith(guide) && file !== 'features/page/Page.astro',
);

/** The components that a file draws, and those that they draw in turn. */
async function drawnBy(file: string, drawn = new Set<string>()): Promise<ReadonlySet<string>> {
  const text = await readFile(join(source, file), 'utf8');
  for (const [, name = '', path = ''] of text.matchAll(/^import (\w+) from '([^']+\.astro)';$/gm)) {
    const imported = relative(source, join(source, file, '..', path));
    if (drawn.has(imported) || !new RegExp(`<${name}\\b|: ${name}\\b`).test(text)) continue;
    drawn.add(imported);
    await drawnBy(imported, drawn);
  }
  return drawn;
}

test('the style guide draws every component that readers see', async () => {
  const drawn = await drawnBy('pages/_style-guide.astro');
  const forgotten = components.filter((file) => !drawn.has(file));
  expect(forgotten.sort()).toEqual(Object.keys(exceptions).sort());
});

test('components that only the style guide draws have a folder of their own', async () => {
  const pages = (await readdir(join(source, 'pages'), { recursive: true })).filter(
    (file) => file.endsWith('.astro') && file !== '_style-guide.astro',
  );
  const drawn = new Set<string>();
  for (const page of pages) await drawnBy(`pages/${page}`, drawn);
  expect(components.filter((file) => !drawn.has(file))).toEqual([]);
  expect([...drawn].filter((file) => file.startsWith(guide))).toEqual([]);
});
