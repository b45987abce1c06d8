import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { absolute, addressOfShared, permalink } from '../../src/addresses/permalink.ts';
import type { Shared } from '../../src/addresses/files.ts';
import { headerRules, headersFor } from '../../src/site/headers.ts';
import { listEmbeds, listWithdrawn } from '../../src/pictures/embed/cards.ts';
import { joinAsHosts } from '../hosts.ts';
import { listCards } from '../records/pages.ts';
import { addresses, chronology, readSite, site } from './pages.ts';

const embeds = Object.entries(listEmbeds(chronology)) as [Shared, readonly string[]][];
const aliases = new Map(
  (['events', 'questions', 'threads'] as const).flatMap((kind) => Object.entries(chronology.permalinks[kind].aliases)),
);
const withdrawn = (Object.entries(listWithdrawn(chronology)) as [Shared, readonly string[]][]).flatMap(([kind, ids]) =>
  ids.map((id) => [kind, id] as const),
);
const ofToday = embeds.flatMap(([kind, ids]) => ids.filter((id) => !aliases.has(id)).map((id) => [kind, id] as const));
const validator = new HtmlValidate(new FileSystemConfigLoader());

interface Oembed {
  readonly html: string;
  readonly thumbnail_url: string;
}

const readOembed = async (kind: Shared, id: string) => JSON.parse(await readSite(permalink.oembed(kind, id))) as Oembed;

test('there is a card for everything that has one, under former ids too, and for what was withdrawn', () => {
  expect(aliases.size).toBeGreaterThan(0);
  expect(withdrawn.length).toBeGreaterThan(0);
  const expected = embeds.flatMap(([kind, ids]) => ids.map((id) => permalink.embed(kind, id)));
  expect(listCards(site)).toEqual([...expected, ...withdrawn.map(([kind, id]) => permalink.embed(kind, id))].sort());
});

describe.each(listCards(site))('%s', async (address) => {
  const html = await readSite(address);

  test('is valid HTML with nothing inline, no script and one link, which leaves the frame', async () => {
    const { results } = await validator.validateString(html, 'card.html');
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual(
      [],
    );
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    const [, kind, id = ''] = /embed\/(\w+)\/([^/]+)/.exec(address) ?? [];
    const home = absolute(chronology.site.url, addressOfShared(kind as Shared, aliases.get(id) ?? id));
    expect(html.match(/<a [^>]*>/g)).toEqual([`<a href="${home}" target="_blank" rel="noopener">`]);
  });

  test('names the record and its licence, and is kept out of search engines', async () => {
    expect(html).toContain(`>${chronology.site.title}</p>`);
    expect(html).toContain(chronology.site.license?.name);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(await readSite('/sitemap-0.xml')).not.toContain('/embed/');
  });

  test('is small', async () => {
    const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    expect(gzipSync(html + (await readSite(sheet))).length).toBeLessThan(7 * 1024);
  });
});

describe('the page of', () => {
  test.each(ofToday)('%s/%s offers its card to people and to programs', async (kind, id) => {
    const html = await readSite(addressOfShared(kind, id));
    const told = await readOembed(kind, id);
    expect(html).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${absolute(chronology.site.url, permalink.oembed(kind, id))}">`,
    );
    expect(told.html).toContain(`src="${absolute(chronology.site.url, permalink.embed(kind, id))}"`);
    expect(told.thumbnail_url).toBe(absolute(chronology.site.url, permalink.picture(kind, id)));
    expect(addresses).toContain(permalink.picture(kind, id));
    const panel = /<details class="elsewhere">.*?<\/details>/s.exec(html)?.[0] ?? '';
    const shown = panel
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#34;', '"')
      .replaceAll('&quot;', '"');
    expect(shown.replaceAll(/&#39;|&amp;/g, '')).toContain(told.html.slice(0, told.html.indexOf('title=')));
    expect(panel.match(/<pre>/g)).toHaveLength(3);
  });
});

describe('the file _headers', async () => {
  const lines = (await readFile(join(site, '_headers'), 'utf8')).split('\n');

  test('says of every built address what our own server says, where rules are joined with a comma', () => {
    const served = addresses.filter((address) => !/^\/(_[^/]*$|\d{4}\/)/.test(address));
    expect(served.length).toBeGreaterThan(200);
    for (const address of served) {
      const { 'Strict-Transport-Security': _transport, ...sent } = joinAsHosts(lines, address);
      expect.soft({ 'Cache-Control': 'no-cache', ...sent }, address).toEqual(headersFor(address));
    }
  });

  test('has no rule for years, whose pages `X-Frame-Options` keeps out of frames', () => {
    const [year, ...more] = addresses.filter((address) => /^\/\d{4}\//.test(address));
    expect(more.length).toBeGreaterThan(1);
    for (const address of [year ?? '', ...more]) {
      const sent = joinAsHosts(lines, address);
      expect.soft(sent['X-Frame-Options'], address).toBe('DENY');
      expect.soft(sent['Content-Security-Policy'], address).toBe(headerRules[0]?.headers['Content-Security-Policy']);
    }
  });

  test('has no more rules than Cloudflare Pages takes', () => {
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  });
});
