import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { buildTimelineJs } from '../../../src/export/timelinejs.ts';
import { defining, record, versioned } from '../record.ts';

const dated = (id: string, date: string, title = id) => defining(id, date, { title, weight: 'key' });

test('key events alone, each with its date as far as it is known', () => {
  const reports = [
    dated('day', '2025-04-17'),
    dated('month', '2025-03'),
    dated('decade', '199X'),
    dated('days', '2025-04-19/2025-04-21'),
    defining('normal', '2025-04-18'),
  ];
  const { events } = buildTimelineJs(versioned(record({ one: reports })));
  expect(events.map(({ unique_id: id, start_date: start, end_date: end }) => [id, start, end])).toEqual([
    ['decade', { year: 1990 }, undefined],
    ['month', { year: 2025, month: 3 }, undefined],
    ['day', { year: 2025, month: 4, day: 17 }, undefined],
    ['days', { year: 2025, month: 4, day: 19 }, { year: 2025, month: 4, day: 21 }],
  ]);
});

test('words stay words where they are read as HTML, and a link leads home', () => {
  const title = '<img src=x onerror="alert(1)"> & \'more\'';
  const { events } = buildTimelineJs(versioned(record({ one: [dated('talks', '2025-04-17', title)] })));
  const [slide] = events;
  expect(parseFragment(slide?.text.headline ?? '').childNodes).toMatchObject([{ nodeName: '#text', value: title }]);
  expect(slide?.text.text).toContain('<a href="https://record.example/events/talks/">A Record</a>');
});
