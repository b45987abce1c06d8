import { parseFragment } from 'parse5';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { formatElsewhere } from '../../../src/export/embed/elsewhere.ts';
import { buildOembed } from '../../../src/export/embed/oembed.ts';
import { defining, record } from '../record.ts';

const title = 'A <b>"bold"</b> & [linked](x) *title*';
const says = 'Ships left at 1 < 2 & came back_twice_.';
const chronology = buildChronology(
  record({ one: [defining('talks', '2025-04-17', { title, summary: [{ says, from: ['one'] }] })] }),
);
const address = 'https://record.example/events/talks/';
const forms = new Map(formatElsewhere(chronology, 'events', 'talks').map(({ form, text }) => [form, text]));

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const parse = (html: string) => (parseFragment(html) as Node).childNodes ?? [];
const textOf = (node: Node | undefined): string => node?.value ?? (node?.childNodes ?? []).map(textOf).join('');
const attributesOf = (node: Node | undefined) =>
  Object.fromEntries((node?.attrs ?? []).map(({ name, value }) => [name, value]));

test('a card is one frame with a title', () => {
  const nodes = parse(forms.get('Card (HTML)') ?? '');
  expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['iframe']);
  expect(attributesOf(nodes[0])).toMatchObject({
    src: 'https://record.example/embed/events/talks/',
    title: `${title} · A Record`,
    width: '100%',
  });
});

test('a quotation has the words, and links to the page', () => {
  const [quote, ...others] = parse(forms.get('Quotation (HTML)') ?? '');
  expect([quote?.nodeName, others, attributesOf(quote)['cite']]).toEqual(['blockquote', [], address]);
  expect(quote?.childNodes?.map(textOf)).toEqual([says, `${title}, A Record`]);
  expect(attributesOf(quote?.childNodes?.[1]?.childNodes?.[0])['href']).toBe(address);
});

test('Markdown says the same', () => {
  const tree = remark().parse(forms.get('Quotation (Markdown)') ?? '');
  expect(tree.children).toMatchObject([
    {
      type: 'blockquote',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: says }] },
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: address, children: [{ type: 'text', value: title }] },
            { type: 'text', value: ', A Record' },
          ],
        },
      ],
    },
  ]);
});

describe('oEmbed', () => {
  test.each([
    ['events', 'talks', title],
    ['questions', 'who-fired', 'Who fired?'],
    ['threads', 'truce', 'Truce'],
    ['months', '2025-04', 'April 2025'],
  ] as const)('of %s/%s', (kind, id, expected) => {
    const told = buildOembed(chronology, kind, id);
    expect(told).toEqual({
      version: '1.0',
      type: 'rich',
      title: expected,
      provider_name: 'A Record',
      provider_url: 'https://record.example/',
      html: formatElsewhere(chronology, kind, id)[0]?.text,
      width: 600,
      height: Number(/height="(\d+)"/.exec(told.html)?.[1]),
    });
  });
});
