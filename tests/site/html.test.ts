import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { absolute } from '../../src/addresses/permalink.ts';
import { chronology, readSite, pages } from './pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each(pages)('%s', async (address) => {
  const html = await readSite(address);

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html, 'page.html');
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([]);
  });

  test('has nothing inline and asks nothing of anybody else', () => {
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc="| type="application\/ld\+json">)|\son\w+=/);
    const loaded = [
      ...html.matchAll(
        /<(?:script|img|iframe|source)[^>]*\ssrc="([^"]*)"|<link[^>]*\srel="(?:stylesheet|preload|icon)"[^>]*\shref="([^"]*)"/g,
      ),
    ];
    expect(loaded.map(([, src, href]) => src ?? href ?? '').filter((url) => !/^\/(?!\/)/.test(url))).toEqual([]);
  });

  test('tells no other site which page a link was on, also on a host that sends no headers', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  });

  test('no word runs into the next, and no stop stands apart', () => {
    const body = html.slice(html.indexOf('<body'));
    // Citations follow the punctuation of their formats.
    const text = body
      .replaceAll(/<pre>[^]*?<\/pre>/g, '')
      .replaceAll(/<(?!\/?(?:a|b|code|em|q|small|span|strong|time)\b)[^>]*>/g, '\n')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll(/&[lg]t;/g, '|');
    expect(text.match(/\S*[ \n\t]+[,.;:)](?=\s).*/g) ?? []).toEqual([]);
    expect(text.match(/\S*[a-z][,;:][a-zA-Z]\S*/g)?.filter((word) => !word.includes('://')) ?? []).toEqual([]);
  });

  test('prints no value of the program', () => {
    expect(html).not.toMatch(/>\s*(true|false|undefined|null|NaN|\[object \w+\])\s*</);
  });

  test('names itself for people, search engines and social cards', () => {
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    if (html.includes('name="robots" content="noindex"')) return;
    expect(html).toContain(`<link rel="canonical" href="${absolute(chronology.site.url, address)}"`);
    for (const property of ['title', 'description', 'type', 'url', 'site_name']) {
      expect(html).toMatch(new RegExp(`<meta property="og:${property}" content="[^"]+"`));
    }
  });
});
