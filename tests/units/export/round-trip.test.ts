import fc from 'fast-check';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { VersionedChronology } from '../../../src/chronology/model.ts';
import { buildArticlesJson, buildEventsJson } from '../../../src/export/data.ts';
import { type Channel, renderJsonFeed, renderRss } from '../../../src/export/feeds.ts';
import { buildActorsJson } from '../../../src/export/registers.ts';
import { findInvisible } from '../../../src/record/read/characters.ts';
import { awkwardPieces, awkwardText, readFromRss, readFromXml } from '../../awkward.ts';
import { defining, record, versioned } from '../record.ts';

/** A chronology in which every free text that is exported is the same text. */
function saying(text: string): VersionedChronology {
  const report = defining('talks', '2025-04-17', {
    title: text,
    account: text,
    dateNote: text,
    note: text,
    figures: [{ measure: text, value: 1, qualifier: text, of: text, by: 'mayor' }],
    claims: [{ by: 'mayor', says: text, quote: text }],
  });
  const made = record({ one: { title: text, dateNote: text, byline: [text], notes: [text], events: [report] } });
  return versioned({
    ...made,
    site: { ...made.site, title: text, description: text },
    actors: { mayor: { name: text, type: 'office', role: text, aliases: [text] } },
  });
}

function channelOf(chronology: VersionedChronology): Channel {
  const title = chronology.site.title;
  return { title, path: '/', feedPath: '/feed', events: [...chronology.events.values()] };
}

/** What a reader of HTML shows. */
function shown(html: string): string {
  return parseFragment(html)
    .childNodes.map((node) => ('value' in node ? node.value : `<${node.nodeName}>`))
    .join('');
}

test.each(awkwardPieces.map((piece) => [JSON.stringify(piece), piece]))(
  '%s may stand in the content',
  (_name, piece) => {
    expect(findInvisible(piece)).toBeNull();
  },
);

describe('any text reads back to the letter', () => {
  const holds = (check: (text: string) => void) => {
    fc.assert(fc.property(awkwardText, check), { numRuns: 500, examples: awkwardPieces.map((piece) => [piece]) });
  };

  test('from RSS, as far as its writer and parsers of XML let it through', () => {
    holds((text) => {
      // Its parser takes comments out of CDATA too; a browser, which reads the same texts in its own tests, does not.
      if (/<!--.*-->/s.test(text)) return;
      const chronology = saying(text);
      const feed = parseRssFeed(renderRss(chronology, channelOf(chronology)));
      const [item] = feed.items ?? [];
      const read = readFromRss(text);
      expect(feed).toMatchObject({ link: 'https://record.example/', language: 'en' });
      expect([feed.title ?? '', feed.description ?? '']).toEqual([read, read]);
      expect(item?.title).toBe(readFromRss(`17 April 2025: ${text}`));
      expect(item?.categories ?? []).toEqual(read === '' ? [] : [{ name: read }]);
      expect(item).toMatchObject({
        link: 'https://record.example/events/talks/',
        guid: { value: 'https://record.example/events/talks/' },
        pubDate: 'Thu, 17 Apr 2025 09:00:00 GMT',
      });
      expect(shown(item?.description ?? '').trim()).toBe(readFromXml(text));
    });
  });

  test('from JSON Feed', () => {
    holds((text) => {
      const chronology = saying(text);
      const rendered = renderJsonFeed(chronology, channelOf(chronology));
      expect(JSON.parse(rendered)).toMatchObject({
        title: text,
        description: text,
        items: [{ title: `17 April 2025: ${text}`, content_text: text, tags: [text] }],
      });
      expect(parseJsonFeed(rendered).items?.[0]?.content_text?.trim() ?? '').toBe(text.trim());
    });
  });

  test('from the data', () => {
    holds((text) => {
      const chronology = saying(text);
      for (const built of [buildEventsJson, buildArticlesJson, buildActorsJson].map((build) => build(chronology))) {
        expect(JSON.parse(JSON.stringify(built))).toEqual(built);
      }
      const event = buildEventsJson(chronology).events[0];
      const figure = event?.reports[0]?.figures[0];
      const claim = event?.reports[0]?.claims[0];
      expect([event?.title, event?.dateNote, event?.reports[0]?.account, event?.reports[0]?.note]).toEqual(
        Array<string>(4).fill(text),
      );
      expect([figure?.measure, figure?.qualifier, figure?.of, claim?.says, claim?.quote]).toEqual(
        Array<string>(5).fill(text),
      );
      expect(buildArticlesJson(chronology).articles[0]).toMatchObject({ title: text, byline: [text], notes: [text] });
      expect(buildActorsJson(chronology).actors[0]).toMatchObject({ name: text, role: text, aliases: [text] });
    });
  });
});
