/** A sentence on a case, what is written, and what comes of it: the data, or every issue. */
export type FrontmatterCase = readonly [
  title: string,
  written: string,
  outcome: { readonly data: unknown } | readonly string[],
];

/** What stands between the fences, by what it is about. The first line between the fences is the second of the file. */
export const frontmatter: Readonly<Record<string, readonly FrontmatterCase[]>> = {
  tabs: [
    ['a tab before a key', '\ttitle: a', ['2:1 syntax Unexpected tab, expected spaces to indent with']],
    ['a tab before an item', 'actors:\n\t- mayor', ['3:1 syntax Unexpected tab, expected spaces to indent with']],
    [
      'a tab before a nested key',
      'events:\n  - id: one\n\t  title: a',
      ['4:1 syntax Unexpected tab, expected spaces to indent with'],
    ],
    ['a tab after a colon is a blank', 'title:\ta', { data: { title: 'a' } }],
    ['a tab and a space after a colon', 'title: \ta', { data: { title: 'a' } }],
    ['a tab inside a plain value is kept', 'title: a\tb', { data: { title: 'a\tb' } }],
    ['a tab inside quotes is kept', 'title: "a\tb"', { data: { title: 'a\tb' } }],
    ['a tab written as an escape is kept', 'title: "a\\tb"', { data: { title: 'a\tb' } }],
    ['a tab at the end of a line is a blank', 'title: a\t', { data: { title: 'a' } }],
    ['a tab before a comment', 'title: a\t# why', { data: { title: 'a' } }],
    ['a tab in a list of one line', 'actors: [a,\tb]', { data: { actors: ['a', 'b'] } }],
    [
      'a tab that indents inside brackets',
      'actors: [\n\ta,\n\tb\n]',
      ['3:1 syntax Unexpected tab, expected spaces to indent with'],
    ],
    [
      'a tab that indents a block of text',
      'title: |\n\ta',
      ['3:1 syntax Unexpected tab, expected spaces to indent with'],
    ],
    ['a tab after a dash', 'actors:\n  -\ta', { data: { actors: ['a'] } }],
    ['a line of a tab alone', 'title: a\n\t\ndate: b', { data: { title: 'a', date: 'b' } }],
  ],
  'quotes, brackets and braces': [
    [
      'a double quote never closed',
      'title: "a\ndate: b',
      ['2:8 syntax Unexpected " that is never closed, expected another " at its end'],
    ],
    [
      'a single quote never closed',
      "title: 'a\ndate: b",
      ["2:8 syntax Unexpected ' that is never closed, expected another ' at its end"],
    ],
    [
      'a quote never closed in the last line',
      'date: b\ntitle: "a',
      ['3:8 syntax Unexpected " that is never closed, expected another " at its end'],
    ],
    [
      'a quote never closed in a list',
      'actors:\n  - "a\n  - b',
      ['3:5 syntax Unexpected " that is never closed, expected another " at its end'],
    ],
    [
      'a quote never closed in brackets',
      'actors: [a, "b, c]\ndate: b',
      ['2:13 syntax Unexpected " that is never closed, expected another " at its end'],
    ],
    [
      'a quote never closed in a key',
      '"title: a\ndate: b',
      ['2:1 syntax Unexpected " that is never closed, expected another " at its end'],
    ],
    [
      'a quote never closed three levels down',
      'events:\n  - id: one\n    claims:\n      - says: "so\n    note: b',
      ['5:15 syntax Unexpected " that is never closed, expected another " at its end'],
    ],
    [
      'a bracket never closed',
      'actors: [a, b\ndate: c',
      ['2:9 syntax Unexpected [ that is never closed, expected "]" after the last item, and indented'],
    ],
    [
      'a bracket never closed in the last line',
      'date: c\nactors: [a, b',
      ['3:9 syntax Unexpected [ that is never closed, expected "]" after the last item, and indented'],
    ],
    [
      'a bracket never closed with nothing in it',
      'actors: [',
      ['2:9 syntax Unexpected [ that is never closed, expected "]" after the last item, and indented'],
    ],
    [
      'a brace never closed',
      'figures: {a: b\ndate: c',
      ['2:10 syntax Unexpected { that is never closed, expected "}" after the last value, and indented'],
    ],
    [
      'a brace never closed inside brackets',
      'figures: [{a: b]',
      ['2:11 syntax Unexpected { that is never closed, expected "}" after the last value, and indented'],
    ],
    [
      'a bracket never closed inside braces',
      'figures: {a: [b}',
      ['2:14 syntax Unexpected [ that is never closed, expected "]" after the last item, and indented'],
    ],
    [
      'a bracket closed by a brace',
      'actors: [a}',
      ['2:9 syntax Unexpected [ that is never closed, expected "]" after the last item, and indented'],
    ],
    ['a bracket closed at the margin by nothing but itself', 'actors: [\n  a\n]', { data: { actors: ['a'] } }],
    [
      'a bracket whose items go on at the margin',
      'actors: [a,\nb]',
      ['2:9 syntax Unexpected [ that is never closed, expected "]" after the last item, and indented'],
    ],
    [
      'a bracket closed twice',
      'actors: [a]]',
      [
        '2:12 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected flow-seq-end token in YAML stream: "]"',
      ],
    ],
    [
      'a bracket that closes nothing',
      'actors: ]',
      [
        '2:9 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected flow-seq-end token in YAML stream: "]"',
      ],
    ],
    [
      'a brace that closes nothing',
      'actors: }',
      [
        '2:9 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected flow-map-end token in YAML stream: "}"',
      ],
    ],
    ['a bracket at the end of a word', 'title: a]', { data: { title: 'a]' } }],
    [
      'text after a closing quote',
      'title: "a" b',
      [
        '2:12 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected scalar at node end',
      ],
    ],
    [
      'text right after a closing quote',
      'title: "a"b',
      [
        '2:11 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected scalar at node end',
      ],
    ],
    [
      'an apostrophe inside single quotes',
      "title: 'it's'",
      [
        '2:12 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected scalar at node end',
      ],
    ],
    ['an apostrophe doubled inside single quotes', "title: 'it''s'", { data: { title: "it's" } }],
    ['an apostrophe in a plain value', "title: the mayor's offer", { data: { title: "the mayor's offer" } }],
    ['a quote inside a plain value', 'title: the "truce"', { data: { title: 'the "truce"' } }],
    [
      'a plain value that begins with a quote',
      'title: "Truce" offered',
      [
        '2:16 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected scalar at node end',
      ],
    ],
    ['a quote escaped inside double quotes', 'title: "a \\"b\\""', { data: { title: 'a "b"' } }],
    ['typographic quotes are text', 'title: “a” and ‘b’', { data: { title: '“a” and ‘b’' } }],
    ['a backslash in a plain value', 'title: a\\b', { data: { title: 'a\\b' } }],
    [
      'an escape that YAML does not know',
      'title: "a\\qb"',
      ['2:10 syntax Unexpected YAML, expected keys and values as in the authoring guide: Invalid escape sequence \\q'],
    ],
    [
      'an escape cut short',
      'title: "\\x4"',
      ['2:9 syntax Unexpected YAML, expected keys and values as in the authoring guide: Invalid escape sequence \\x4"'],
    ],
    [
      'an escape of letters that are no digits',
      'title: "\\uZZZZ"',
      [
        '2:9 syntax Unexpected YAML, expected keys and values as in the authoring guide: Invalid escape sequence \\uZZZZ',
      ],
    ],
    [
      'an escape beyond Unicode',
      'title: "\\U00110000"',
      [
        '2:9 syntax Unexpected YAML, expected keys and values as in the authoring guide: Invalid escape sequence \\U00110000',
      ],
    ],
    ['an escape of a letter', 'title: "\\u0041\\x42\\U00000043"', { data: { title: 'ABC' } }],
    ['two halves of a pair escaped are one letter', 'title: "\\ud83d\\ude00"', { data: { title: '😀' } }],
    [
      'one half of a pair escaped',
      'title: "\\ud800"',
      ['2:8 syntax Unexpected invisible character U+D800, expected visible text: remove it'],
    ],
    [
      'the halves of a pair in the wrong order',
      'title: "\\ude00\\ud83d"',
      ['2:8 syntax Unexpected invisible character U+DE00, expected visible text: remove it'],
    ],
    [
      'a control character escaped',
      'title: "a\\x07"',
      ['2:8 syntax Unexpected invisible character U+0007, expected visible text: remove it'],
    ],
    [
      'NUL escaped',
      'title: "a\\0"',
      ['2:8 syntax Unexpected invisible character U+0000, expected visible text: remove it'],
    ],
    [
      'the escape character escaped',
      'title: "a\\e[31m"',
      ['2:8 syntax Unexpected invisible character U+001B, expected visible text: remove it'],
    ],
    [
      'a next line escaped',
      'title: "a\\Nb"',
      ['2:8 syntax Unexpected invisible character U+0085, expected visible text: remove it'],
    ],
    [
      'a line separator escaped',
      'title: "a\\Lb"',
      ['2:8 syntax Unexpected invisible character U+2028, expected visible text: remove it'],
    ],
    [
      'a paragraph separator escaped',
      'title: "a\\Pb"',
      ['2:8 syntax Unexpected invisible character U+2029, expected visible text: remove it'],
    ],
    ['a no-break space escaped is kept', 'title: "a\\_b"', { data: { title: 'a b' } }],
    [
      'a right-to-left override escaped',
      'title: "a\\u202Eb"',
      ['2:8 syntax Unexpected invisible character U+202E, expected visible text: remove it'],
    ],
    [
      'a zero-width space escaped',
      'title: "a\\u200Bb"',
      ['2:8 syntax Unexpected invisible character U+200B, expected visible text: remove it'],
    ],
    [
      'a byte order mark escaped',
      'title: "\\uFEFFa"',
      ['2:8 syntax Unexpected invisible character U+FEFF, expected visible text: remove it'],
    ],
    ['a slash escaped, as JSON may', 'title: "a\\/b"', { data: { title: 'a/b' } }],
    ['a line folded by a backslash', 'title: "a\\\n  b"', { data: { title: 'ab' } }],
    [
      'a comma too many in brackets',
      'actors: [a,,b]',
      [
        '2:12 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected , in flow sequence',
      ],
    ],
    [
      'nothing but a comma in brackets',
      'actors: [,]',
      [
        '2:10 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected , in flow sequence',
      ],
    ],
    [
      'nothing but a comma in braces',
      'figures: {,}',
      ['2:11 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected , in flow map'],
    ],
    ['a comma after the last item', 'actors: [a, b,]', { data: { actors: ['a', 'b'] } }],
    [
      'a comma missing between braces',
      'figures: [{a: b} {c: d}]',
      [
        '2:18 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected flow-map-start at node end',
      ],
    ],
    ['a pair inside brackets is a map', 'actors: [a: b]', { data: { actors: [{ a: 'b' }] } }],
    ['a word alone in braces is a key of nothing', 'figures: {a}', { data: { figures: { a: null } } }],
  ],
  'documents, directives and markers': [
    ['an end marker after all', 'title: a\n...', { data: { title: 'a' } }],
    [
      'an end marker, and more',
      'title: a\n...\ndate: b',
      ['4:1 syntax Unexpected second document, expected one: remove what divides them'],
    ],
    [
      'an end marker, a comment, and more',
      'title: a\n...\n# two\ndate: b',
      ['5:1 syntax Unexpected second document, expected one: remove what divides them'],
    ],
    ['an end marker alone', '...', { data: null }],
    ['a start marker with a value', '--- a', { data: 'a' }],
    ['a version of YAML', '%YAML 1.2', ['2:1 syntax Unexpected directive "%YAML 1.2", expected keys and values only']],
    [
      'an older version of YAML',
      '%YAML 1.1\ntitle: a',
      ['2:1 syntax Unexpected directive "%YAML 1.1", expected keys and values only'],
    ],
    [
      'a tag handle',
      '%TAG ! tag:record.example,2025:',
      ['2:1 syntax Unexpected directive "%TAG ! tag:record.example,2025:", expected keys and values only'],
    ],
    [
      'a directive that does not exist',
      '%FOO bar',
      ['2:1 syntax Unexpected directive "%FOO bar", expected keys and values only'],
    ],
    [
      'a percent sign begins a value',
      'title: %a',
      [
        '2:8 syntax Unexpected YAML, expected keys and values as in the authoring guide: Plain value cannot start with directive indicator character %',
      ],
    ],
    ['a percent sign inside a value', 'title: 50% of it', { data: { title: '50% of it' } }],
  ],
  'duplicate keys': [
    [
      'at the top',
      'title: a\ntitle: b',
      ['3:1 duplicate-key Unexpected second "title", expected it once; the first is in one.md:2:1'],
    ],
    [
      'three times',
      'title: a\ntitle: b\ntitle: c',
      [
        '3:1 duplicate-key Unexpected second "title", expected it once; the first is in one.md:2:1',
        '4:1 duplicate-key Unexpected second "title", expected it once; the first is in one.md:2:1',
      ],
    ],
    [
      'quoted and unquoted',
      'title: a\n"title": b',
      ['3:1 duplicate-key Unexpected second "title", expected it once; the first is in one.md:2:1'],
    ],
    [
      'quoted in two ways',
      '\'title\': a\n"title": b',
      ['3:1 duplicate-key Unexpected second "title", expected it once; the first is in one.md:2:1'],
    ],
    [
      'one written with an escape',
      'title: a\n"\\u0074itle": b',
      ['3:1 duplicate-key Unexpected second "title", expected it once; the first is in one.md:2:1'],
    ],
    [
      'nested',
      'events:\n  - id: one\n    id: two',
      ['4:5 duplicate-key Unexpected second "id", expected it once; the first is in one.md:3:5'],
    ],
    [
      'in braces',
      'figures: {by: a, by: b}',
      ['2:18 duplicate-key Unexpected second "by", expected it once; the first is in one.md:2:11'],
    ],
    [
      'in braces, without values',
      'figures: {by, by}',
      ['2:15 duplicate-key Unexpected second "by", expected it once; the first is in one.md:2:11'],
    ],
    [
      'one of them with a question mark',
      '? title\n: a\ntitle: b',
      ['4:1 duplicate-key Unexpected second "title", expected it once; the first is in one.md:2:3'],
    ],
    [
      'a number and the same quoted',
      '1: a\n"1": b',
      ['3:1 duplicate-key Unexpected second "1", expected it once; the first is in one.md:2:1'],
    ],
    [
      'in two items of a list is no duplicate',
      'events:\n  - id: one\n  - id: two',
      { data: { events: [{ id: 'one' }, { id: 'two' }] } },
    ],
    ['in another case is another key', 'title: a\nTitle: b', { data: { title: 'a', Title: 'b' } }],
    [
      'two pairs at once',
      'a: 1\nb: 1\na: 2\nb: 2',
      [
        '4:1 duplicate-key Unexpected second "a", expected it once; the first is in one.md:2:1',
        '5:1 duplicate-key Unexpected second "b", expected it once; the first is in one.md:3:1',
      ],
    ],
  ],
  'anchors, aliases, merge keys and tags': [
    ['an anchor', 'title: &a b', ['2:8 syntax Unexpected anchor "&a", expected the value itself']],
    ['an anchor on a list', 'actors: &all [a, b]', ['2:9 syntax Unexpected anchor "&all", expected the value itself']],
    ['an anchor on nothing', 'title: &a', ['2:8 syntax Unexpected anchor "&a", expected the value itself']],
    ['an anchor without a name', 'title: & b', ['2:8 syntax Unexpected anchor "&", expected the value itself']],
    ['an anchor on a key', '&a title: b', ['2:1 syntax Unexpected anchor "&a", expected the value itself']],
    [
      'two anchors on one value',
      'title: &a &b c',
      [
        '2:8 syntax Unexpected anchor "&a", expected the value itself',
        '2:11 syntax Unexpected anchor "&b", expected the value itself',
      ],
    ],
    [
      'an alias of an anchor',
      'title: &a b\ndate: *a',
      [
        '2:8 syntax Unexpected anchor "&a", expected the value itself',
        '3:7 syntax Unexpected alias "*a", expected the value itself',
      ],
    ],
    ['an alias of nothing', 'title: *a', ['2:8 syntax Unexpected alias "*a", expected the value itself']],
    ['an alias as a key', '*a : b', ['2:1 syntax Unexpected alias "*a", expected the value itself']],
    ['an asterisk alone', 'title: *', ['2:8 syntax Unexpected alias "*", expected the value itself']],
    [
      'an asterisk begins emphasis',
      'title: *so* he said',
      ['2:8 syntax Unexpected alias "*so*", expected the value itself'],
    ],
    ['an ampersand inside a value', 'title: a & b', { data: { title: 'a & b' } }],
    [
      'an alias that holds itself',
      'a: &a [*a]',
      [
        '2:4 syntax Unexpected anchor "&a", expected the value itself',
        '2:8 syntax Unexpected alias "*a", expected the value itself',
      ],
    ],
    ['a merge key of a map', '<<: {title: b}', ['2:1 syntax Unexpected key "<<", expected a key of the record']],
    [
      'a merge key of an alias',
      'a: &a {b: c}\n<<: *a',
      [
        '2:4 syntax Unexpected anchor "&a", expected the value itself',
        '3:5 syntax Unexpected alias "*a", expected the value itself',
      ],
    ],
    [
      'a merge key nested',
      'events:\n  - <<: {id: one}',
      ['3:5 syntax Unexpected key "<<", expected a key of the record'],
    ],
    ['a merge key quoted', '"<<": b', ['2:1 syntax Unexpected key "<<", expected a key of the record']],
    ['a tag for text', 'title: !!str 2025', ['2:8 syntax Unexpected tag "!!str", expected a value without a tag']],
    ['a tag for a number', 'title: !!int "3"', ['2:8 syntax Unexpected tag "!!int", expected a value without a tag']],
    ['a tag for nothing', 'title: !!null', ['2:8 syntax Unexpected tag "!!null", expected a value without a tag']],
    [
      'a tag for bytes',
      'title: !!binary aGk=',
      ['2:8 syntax Unexpected tag "!!binary", expected a value without a tag'],
    ],
    ['a tag for a set', 'actors: !!set {a}', ['2:9 syntax Unexpected tag "!!set", expected a value without a tag']],
    [
      'a tag for a timestamp',
      'date: !!timestamp 2025-04-18',
      ['2:7 syntax Unexpected tag "!!timestamp", expected a value without a tag'],
    ],
    [
      'a tag for a function',
      'title: !!js/function "function () {}"',
      ['2:8 syntax Unexpected tag "!!js/function", expected a value without a tag'],
    ],
    [
      'a tag for a regular expression',
      'title: !!js/regexp /a/',
      ['2:8 syntax Unexpected tag "!!js/regexp", expected a value without a tag'],
    ],
    [
      'a tag for a Python object',
      'title: !!python/object:os.system a',
      ['2:8 syntax Unexpected tag "!!python/object:os.system", expected a value without a tag'],
    ],
    ['a tag of its own', 'title: !mine a', ['2:8 syntax Unexpected tag "!mine", expected a value without a tag']],
    ['a tag without a name', 'title: ! a', ['2:8 syntax Unexpected tag "!", expected a value without a tag']],
    [
      'a tag in full',
      'title: !<tag:yaml.org,2002:str> a',
      ['2:8 syntax Unexpected tag "!<tag:yaml.org,2002:str>", expected a value without a tag'],
    ],
    [
      'a tag with a handle that is not declared',
      'title: !x!y a',
      ['2:8 syntax Unexpected tag "!x!y", expected a value without a tag'],
    ],
    ['a tag on the whole', '!!map\ntitle: a', ['2:1 syntax Unexpected tag "!!map", expected a value without a tag']],
    ['a tag on an item', 'actors: [!!str a]', ['2:10 syntax Unexpected tag "!!str", expected a value without a tag']],
    ['a tag on a key', '!!str title: a', ['2:1 syntax Unexpected tag "!!str", expected a value without a tag']],
    [
      'an exclamation mark begins a value',
      'title: !',
      ['2:8 syntax Unexpected tag "!", expected a value without a tag'],
    ],
    ['an exclamation mark inside a value', 'title: No!', { data: { title: 'No!' } }],
  ],
  'nothing, and other roots': [
    ['an empty line', '', { data: null }],
    ['blank lines', '\n\n', { data: null }],
    ['a comment only', '# nothing yet', { data: null }],
    ['a null', 'null', { data: null }],
    ['a tilde', '~', { data: null }],
    ['a list in dashes', '- a\n- b', { data: ['a', 'b'] }],
    ['a list in brackets', '[a, b]', { data: ['a', 'b'] }],
    ['a word', 'text', { data: 'text' }],
    ['a number', '42', { data: 42 }],
    ['a truth', 'true', { data: true }],
    ['quoted text', '"title: a"', { data: 'title: a' }],
    ['an empty map', '{}', { data: {} }],
    [
      'JSON',
      '{"title": "a", "actors": ["b", null, 1.5, true]}',
      { data: { title: 'a', actors: ['b', null, 1.5, true] } },
    ],
    ['JSON over lines', '{\n  "title": "a"\n}', { data: { title: 'a' } }],
    ['JSON indented by tabs', '{\n\t"title": "a"\n}', { data: { title: 'a' } }],
    ['TOML', 'title = "a"', { data: 'title = "a"' }],
    ['a key of one word without a colon', 'title a', { data: 'title a' }],
  ],
  keys: [
    ['__proto__', '__proto__: {draft: true}', ['2:1 syntax Unexpected key "__proto__", expected a key of the record']],
    ['__proto__ in quotes', '"__proto__": a', ['2:1 syntax Unexpected key "__proto__", expected a key of the record']],
    [
      '__proto__ written with an escape',
      '"\\u005f_proto__": a',
      ['2:1 syntax Unexpected key "__proto__", expected a key of the record'],
    ],
    [
      '__proto__ nested',
      'events:\n  - id: one\n    __proto__: a',
      ['4:5 syntax Unexpected key "__proto__", expected a key of the record'],
    ],
    [
      '__proto__ in braces',
      'figures: {__proto__: a}',
      ['2:11 syntax Unexpected key "__proto__", expected a key of the record'],
    ],
    ['__proto__ as a value is text', 'title: __proto__', { data: { title: '__proto__' } }],
    [
      'constructor, prototype and other names of JavaScript are keys like others',
      'constructor: a\nprototype: b\ntoString: c\nvalueOf: d\nhasOwnProperty: e',
      { data: { constructor: 'a', prototype: 'b', toString: 'c', valueOf: 'd', hasOwnProperty: 'e' } },
    ],
    [
      'the same nested',
      'events:\n  - {constructor: {prototype: a}, toString: null}',
      { data: { events: [{ constructor: { prototype: 'a' }, toString: null }] } },
    ],
    ['a number', '1: a', { data: { '1': 'a' } }],
    ['a number in disguise is the text it is', '0x1F: a', { data: { '0x1F': 'a' } }],
    ['a date', '2025-04-18: a', { data: { '2025-04-18': 'a' } }],
    ['a truth', 'true: a', { data: { true: 'a' } }],
    ['a null', 'null: a', { data: { null: 'a' } }],
    ['a tilde', '~: a', { data: { '~': 'a' } }],
    ['nothing', ': a', ['2:1 syntax Unexpected key "", expected a key of the record']],
    ['nothing in quotes', '"": a', ['2:1 syntax Unexpected key "", expected a key of the record']],
    ['a question mark and nothing', '? : a', ['2:3 syntax Unexpected key, expected a word and a colon on one line']],
    ['a question mark and a word', '? title\n: a', { data: { title: 'a' } }],
    ['a question mark and a word without a value', '? title', { data: { title: null } }],
    ['a question mark and a block of text', '? |\n  title\n: a', { data: { 'title\n': 'a' } }],
    ['a list', '[a]: b', ['2:1 syntax Unexpected key, expected a word and a colon on one line']],
    [
      'a list after a question mark',
      '? [a]\n: b',
      ['2:3 syntax Unexpected key, expected a word and a colon on one line'],
    ],
    ['a map', '{a: b}: c', ['2:1 syntax Unexpected key, expected a word and a colon on one line']],
    ['two words', 'the title: a', { data: { 'the title': 'a' } }],
    ['with a space before the colon', 'title : a', { data: { title: 'a' } }],
    ['with two spaces before the colon', 'title  : a', { data: { title: 'a' } }],
    ['with a space at its end, in quotes', '"title ": a', { data: { 'title ': 'a' } }],
    ['without a space after the colon is no key', 'title:a', { data: 'title:a' }],
    [
      'without a space after the colon, among others',
      'date: b\ntitle:a',
      ['3:1 syntax Unexpected text without a colon, expected "key: value"'],
    ],
    [
      'without a space after the colon, before others',
      'title:a\ndate: b',
      ['2:1 syntax Unexpected key, expected a word and a colon on one line'],
    ],
    ['without a space, in braces', 'figures: {a:b}', { data: { figures: { 'a:b': null } } }],
    ['without a space, in braces and quotes', 'figures: {"a":b}', { data: { figures: { a: 'b' } } }],
    ['with a colon in it', 'a:b: c', { data: { 'a:b': 'c' } }],
    ['with a hyphen before it', '-title: a', { data: { '-title': 'a' } }],
    ['with a dot before it', '.title: a', { data: { '.title': 'a' } }],
    ['with a Cyrillic letter that looks Latin', 'tіtle: a', { data: { tіtle: 'a' } }],
    ['with an accent', 'títle: a', { data: { títle: 'a' } }],
    ['in full-width letters', 'ｔｉｔｌｅ: a', { data: { ｔｉｔｌｅ: 'a' } }],
    ['over two lines', 'title\nof: a', ['2:1 syntax Unexpected key, expected a word and a colon on one line']],
    [
      'over two lines in quotes',
      '"title\n  of": a',
      ['2:1 syntax Unexpected key, expected a word and a colon on one line'],
    ],
    [
      'a line without a colon after one with',
      'title: a\ndate',
      ['3:1 syntax Unexpected text without a colon, expected "key: value"'],
    ],
    [
      'a line at the margin after a value',
      'title: a\nb',
      ['3:1 syntax Unexpected text without a colon, expected "key: value"'],
    ],
  ],
  values: [
    [
      'a colon and a space inside',
      'title: Truce: a hope',
      ['2:8 syntax Unexpected ": " inside a value, expected quotation marks around a value that holds a colon'],
    ],
    ['a colon and a space inside quotes', 'title: "Truce: a hope"', { data: { title: 'Truce: a hope' } }],
    [
      'a colon at the end',
      'title: Truce:',
      ['2:8 syntax Unexpected ": " inside a value, expected quotation marks around a value that holds a colon'],
    ],
    ['a colon without a space', 'title: Truce:a', { data: { title: 'Truce:a' } }],
    ['an address', 'url: https://gazette.example/a#b', { data: { url: 'https://gazette.example/a#b' } }],
    ['a time', 'title: 12:30', { data: { title: '12:30' } }],
    ['a hash after a space begins a comment', 'title: Truce # a hope', { data: { title: 'Truce' } }],
    [
      'a hashtag would be a comment',
      'title: Mayor writes #peace',
      [
        '2:21 syntax Unexpected "#" after a blank, expected quotation marks around a value that holds it, or "# " before a comment',
      ],
    ],
    [
      'a hashtag in a list',
      'actors: [a, b] #c',
      [
        '2:16 syntax Unexpected "#" after a blank, expected quotation marks around a value that holds it, or "# " before a comment',
      ],
    ],
    ['a line that is a comment may begin at once', '#why\ntitle: a', { data: { title: 'a' } }],
    ['an indented line that is a comment may begin at once', 'actors:\n  #why\n  - a', { data: { actors: ['a'] } }],
    ['a hash alone after a value', 'title: a #', { data: { title: 'a' } }],
    ['a hash without a space is text', 'title: Truce#1', { data: { title: 'Truce#1' } }],
    [
      'a hash at once',
      'title: #1',
      [
        '2:8 syntax Unexpected "#" after a blank, expected quotation marks around a value that holds it, or "# " before a comment',
      ],
    ],
    ['a hash in quotes', 'title: "Truce #1"', { data: { title: 'Truce #1' } }],
    ['a comment between keys', 'title: a\n# why\ndate: b', { data: { title: 'a', date: 'b' } }],
    ['a comment between items', 'actors:\n  - a\n  # why\n  - b', { data: { actors: ['a', 'b'] } }],
    ['a comment inside brackets', 'actors: [a, # why\n  b]', { data: { actors: ['a', 'b'] } }],
    [
      'a comment inside brackets without a space',
      'actors: [a,# why\n  b]',
      [
        '2:12 syntax Unexpected YAML, expected keys and values as in the authoring guide: Comments must be separated from other tokens by white space characters',
      ],
    ],
    [
      'a dash and a space',
      'title: - a',
      [
        '2:8 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected block-seq-ind on same line with key',
      ],
    ],
    [
      'a dash alone',
      'title: -',
      [
        '2:8 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected block-seq-ind on same line with key',
      ],
    ],
    ['a dash and a letter', 'title: -a', { data: { title: '-a' } }],
    [
      'a question mark alone',
      'title: ?',
      ['2:8 syntax Unexpected ": " inside a value, expected quotation marks around a value that holds a colon'],
    ],
    ['a question mark at the end', 'title: Truce?', { data: { title: 'Truce?' } }],
    [
      'an at sign first',
      'title: @mayor',
      [
        '2:8 syntax Unexpected YAML, expected keys and values as in the authoring guide: Plain value cannot start with reserved character @',
      ],
    ],
    [
      'a backtick first',
      'title: `a`',
      [
        '2:8 syntax Unexpected YAML, expected keys and values as in the authoring guide: Plain value cannot start with reserved character `',
      ],
    ],
    ['a pipe in the middle', 'title: a | b', { data: { title: 'a | b' } }],
    [
      'a greater-than sign first',
      'title: > a',
      ['2:10 syntax Unexpected YAML, expected keys and values as in the authoring guide: Not a YAML token: a'],
    ],
    [
      'a pipe first',
      'title: | a',
      ['2:10 syntax Unexpected YAML, expected keys and values as in the authoring guide: Not a YAML token: a'],
    ],
    ['three hyphens', 'title: ---', { data: { title: '---' } }],
    ['three dots', 'title: ...', { data: { title: '...' } }],
    ['an ellipsis at the end', 'title: and so on...', { data: { title: 'and so on...' } }],
    ['blanks at the end are none', 'title: a   ', { data: { title: 'a' } }],
    ['blanks in quotes are kept', 'title: "  a  "', { data: { title: '  a  ' } }],
    ['nothing', 'title:', { data: { title: null } }],
    ['nothing in quotes', 'title: ""', { data: { title: '' } }],
    ['nothing in single quotes', "title: ''", { data: { title: '' } }],
    ['over two lines', 'title: a\n  b', { data: { title: 'a b' } }],
    ['over three lines, one of them empty', 'title: a\n\n  b', { data: { title: 'a\nb' } }],
    ['begun on the next line', 'title:\n  a\n  b', { data: { title: 'a b' } }],
    ['over two lines in quotes', 'title: "a\n  b"', { data: { title: 'a b' } }],
    [
      'over two lines with a colon in the second',
      'title: a\n  b: c',
      ['2:8 syntax Unexpected ": " inside a value, expected quotation marks around a value that holds a colon'],
    ],
    [
      'another indentation',
      'events:\n - id: one\n   title: a\n  date: b',
      [
        '5:3 syntax Unexpected YAML, expected keys and values as in the authoring guide: Sequence item without - indicator',
      ],
    ],
    [
      'a key deeper than the one before',
      'title: a\n date: b',
      ['2:8 syntax Unexpected ": " inside a value, expected quotation marks around a value that holds a colon'],
    ],
    ['all keys indented alike', '  title: a\n  date: b', { data: { title: 'a', date: 'b' } }],
    ['a list at the margin', 'actors:\n- a\n- b\ndate: c', { data: { actors: ['a', 'b'], date: 'c' } }],
    [
      'a list that goes on at another column',
      'actors:\n  - a\n - b',
      [
        '4:2 syntax Unexpected YAML, expected keys and values as in the authoring guide: A block sequence may not be used as an implicit map key',
      ],
    ],
    [
      'a list on the line of its key',
      'actors: - a',
      [
        '2:9 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected block-seq-ind on same line with key',
      ],
    ],
    [
      'a list, then a key',
      '- a\ntitle: b',
      ['3:1 syntax Unexpected YAML, expected keys and values as in the authoring guide: Unexpected scalar at node end'],
    ],
    ['lists in lists', 'actors: [[a], [b, [c]]]', { data: { actors: [['a'], ['b', ['c']]] } }],
    ['dashes in dashes', 'actors:\n  - - a\n    - b', { data: { actors: [['a', 'b']] } }],
    ['a dash without an item', 'actors:\n  - a\n  -', { data: { actors: ['a', null] } }],
    ['other scripts', 'title: Тиша 停戰 هدنة הפסקה สงบศึก', { data: { title: 'Тиша 停戰 هدنة הפסקה สงบศึก' } }],
    ['emoji', 'title: 🕊️ 👩🏽\u200D⚖️', { data: { title: '🕊️ 👩🏽‍⚖️' } }],
  ],
  'blocks of text': [
    ['lines kept', 'title: |\n  a\n  b', { data: { title: 'a\nb\n' } }],
    ['lines kept, the last without its end', 'title: |-\n  a\n  b', { data: { title: 'a\nb' } }],
    ['lines kept, with all ends', 'title: |+\n  a\n\n', { data: { title: 'a\n\n' } }],
    ['lines folded', 'title: >\n  a\n  b', { data: { title: 'a b\n' } }],
    ['lines folded, the last without its end', 'title: >-\n  a\n  b', { data: { title: 'a b' } }],
    ['paragraphs folded', 'title: >-\n  a\n\n  b', { data: { title: 'a\nb' } }],
    ['deeper lines are not folded', 'title: >-\n  a\n   b\n  c', { data: { title: 'a\n b\nc' } }],
    ['an indentation of its own', 'title: |2-\n   a', { data: { title: ' a' } }],
    [
      'an indentation of nought',
      'title: |0\n  a',
      [
        '2:9 syntax Unexpected YAML, expected keys and values as in the authoring guide: Block scalar header includes extra characters: |0',
      ],
    ],
    ['a comment beside the sign', 'title: | # why\n  a', { data: { title: 'a\n' } }],
    ['a hash inside is text', 'title: |-\n  # a', { data: { title: '# a' } }],
    ['a key inside is text', 'title: |-\n  date: b', { data: { title: 'date: b' } }],
    ['three hyphens inside are text', 'title: |-\n  ---', { data: { title: '---' } }],
    [
      'a letter beside the sign',
      'title: |x\n  a',
      [
        '2:9 syntax Unexpected YAML, expected keys and values as in the authoring guide: Block scalar header includes extra characters: |x',
      ],
    ],
    [
      'text beside the sign',
      'title: |- a\n  b',
      ['2:11 syntax Unexpected YAML, expected keys and values as in the authoring guide: Not a YAML token: a'],
    ],
    ['text at the margin', 'title: |\na', ['3:1 syntax Unexpected text without a colon, expected "key: value"']],
    ['nothing inside', 'title: |\ndate: b', { data: { title: '', date: 'b' } }],
    [
      'a first line deeper than the second',
      'title: |\n    a\n  b',
      [
        '4:3 syntax Unexpected YAML, expected keys and values as in the authoring guide: All mapping items must start at the same column',
      ],
    ],
  ],
  numbers: [
    ['plain digits', 'value: 18', { data: { value: 18 } }],
    ['nought', 'value: 0', { data: { value: 0 } }],
    ['less than nothing', 'value: -18', { data: { value: -18 } }],
    ['a fraction', 'value: 0.5', { data: { value: 0.5 } }],
    ['the largest that is exact', 'value: 9007199254740991', { data: { value: 9007199254740991 } }],
    [
      'one that is not exact',
      'value: 9007199254740993',
      ['2:8 syntax Unexpected number "9007199254740993", expected plain decimal digits or quotation marks'],
    ],
    [
      'twenty digits',
      'value: 12345678901234567890',
      ['2:8 syntax Unexpected number "12345678901234567890", expected plain decimal digits or quotation marks'],
    ],
    [
      'more decimals than are kept',
      'value: 3.14159265358979323846',
      ['2:8 syntax Unexpected number "3.14159265358979323846", expected plain decimal digits or quotation marks'],
    ],
    [
      'seven decimals of nothing',
      'value: 0.0000001',
      ['2:8 syntax Unexpected number "0.0000001", expected plain decimal digits or quotation marks'],
    ],
    ['a needless nought at the end is still this number', 'value: 50.0', { data: { value: 50 } }],
    ['a needless nought after a decimal', 'value: 2.50', { data: { value: 2.5 } }],
    [
      'hexadecimal',
      'value: 0x1F',
      ['2:8 syntax Unexpected number "0x1F", expected plain decimal digits or quotation marks'],
    ],
    ['octal', 'value: 0o17', ['2:8 syntax Unexpected number "0o17", expected plain decimal digits or quotation marks']],
    ['binary is text', 'value: 0b11', { data: { value: '0b11' } }],
    [
      'a leading nought',
      'value: 017',
      ['2:8 syntax Unexpected number "017", expected plain decimal digits or quotation marks'],
    ],
    [
      'two noughts',
      'value: 00',
      ['2:8 syntax Unexpected number "00", expected plain decimal digits or quotation marks'],
    ],
    [
      'an exponent',
      'value: 1e3',
      ['2:8 syntax Unexpected number "1e3", expected plain decimal digits or quotation marks'],
    ],
    [
      'an exponent with a sign',
      'value: 1E+21',
      ['2:8 syntax Unexpected number "1E+21", expected plain decimal digits or quotation marks'],
    ],
    [
      'a fraction with an exponent',
      'value: 1.5e3',
      ['2:8 syntax Unexpected number "1.5e3", expected plain decimal digits or quotation marks'],
    ],
    ['underscores are text', 'value: 1_000', { data: { value: '1_000' } }],
    ['commas are text', 'value: 1,000', { data: { value: '1,000' } }],
    ['a blank inside is text', 'value: 1 000', { data: { value: '1 000' } }],
    [
      'no digit before the point',
      'value: .5',
      ['2:8 syntax Unexpected number ".5", expected plain decimal digits or quotation marks'],
    ],
    [
      'no digit after the point',
      'value: 5.',
      ['2:8 syntax Unexpected number "5.", expected plain decimal digits or quotation marks'],
    ],
    [
      'a plus sign',
      'value: +1',
      ['2:8 syntax Unexpected number "+1", expected plain decimal digits or quotation marks'],
    ],
    [
      'nought below nought',
      'value: -0',
      ['2:8 syntax Unexpected number "-0", expected plain decimal digits or quotation marks'],
    ],
    [
      'infinity',
      'value: .inf',
      ['2:8 syntax Unexpected number ".inf", expected plain decimal digits or quotation marks'],
    ],
    [
      'infinity below nought',
      'value: -.INF',
      ['2:8 syntax Unexpected number "-.INF", expected plain decimal digits or quotation marks'],
    ],
    [
      'no number',
      'value: .nan',
      ['2:8 syntax Unexpected number ".nan", expected plain decimal digits or quotation marks'],
    ],
    ['minutes and seconds are text', 'value: 1:30', { data: { value: '1:30' } }],
    ['a version is text', 'value: 1.2.3', { data: { value: '1.2.3' } }],
    ['full-width digits are text', 'value: １８', { data: { value: '１８' } }],
    ['a minus sign that is none is text', 'value: −18', { data: { value: '−18' } }],
    ['a number in quotes is text', 'value: "18"', { data: { value: '18' } }],
    [
      'a number in brackets in disguise',
      'value: [1, 0x2]',
      ['2:12 syntax Unexpected number "0x2", expected plain decimal digits or quotation marks'],
    ],
  ],
  'truths and nulls': [
    ['true and false', 'a: true\nb: false', { data: { a: true, b: false } }],
    ['in other cases', 'a: True\nb: TRUE\nc: False\nd: FALSE', { data: { a: true, b: true, c: false, d: false } }],
    ['in mixed case is text', 'a: tRUE', { data: { a: 'tRUE' } }],
    [
      'yes, no, on, off, y and n are text',
      'a: [yes, no, on, off, y, n, Yes, NO]',
      { data: { a: ['yes', 'no', 'on', 'off', 'y', 'n', 'Yes', 'NO'] } },
    ],
    ['nulls', 'a: null\nb: Null\nc: NULL\nd: ~\ne:', { data: { a: null, b: null, c: null, d: null, e: null } }],
    ['a null in quotes is text', 'a: "null"', { data: { a: 'null' } }],
    ['none, nil and undefined are text', 'a: [none, nil, undefined]', { data: { a: ['none', 'nil', 'undefined'] } }],
  ],
  dates: [
    ['a day is text', 'date: 2025-04-18', { data: { date: '2025-04-18' } }],
    ['a year is a number', 'date: 2025', { data: { date: 2025 } }],
    [
      'a year with a leading nought',
      'date: 02025',
      ['2:7 syntax Unexpected number "02025", expected plain decimal digits or quotation marks'],
    ],
    [
      'a year in hexadecimal',
      'date: 0x7E9',
      ['2:7 syntax Unexpected number "0x7E9", expected plain decimal digits or quotation marks'],
    ],
    ['a time', 'date: 2025-04-19T18:00+03:00', { data: { date: '2025-04-19T18:00+03:00' } }],
    ['an unknown day', 'date: 2025-04-XX', { data: { date: '2025-04-XX' } }],
    ['a qualifier', 'date: 2025-04-18~', { data: { date: '2025-04-18~' } }],
    ['a question mark', 'date: 2025-04-18?', { data: { date: '2025-04-18?' } }],
    ['a percent sign', 'date: 2025%', { data: { date: '2025%' } }],
    ['an interval', 'date: 2025-04-18/2025-04-19', { data: { date: '2025-04-18/2025-04-19' } }],
  ],
};

/** Whole files. */
export const files: readonly FrontmatterCase[] = [
  [
    'an empty file',
    '',
    ['1:1 syntax Unexpected "", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'a blank',
    ' ',
    ['1:1 syntax Unexpected " ", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'a line end',
    '\n',
    ['1:1 syntax Unexpected "", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'text alone',
    'Text.',
    ['1:1 syntax Unexpected "Text.", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'a heading alone',
    '# A truce\n',
    [
      '1:1 syntax Unexpected "# A truce", expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'a fence alone',
    '---',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'a fence and a line end',
    '---\n',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  ['two fences', '---\n---\n', { data: null }],
  ['two fences without a line end', '---\n---', { data: null }],
  ['two fences and a line between', '---\n\n---\n', { data: null }],
  [
    'frontmatter never closed',
    '---\ntitle: a\n',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'frontmatter never closed, without a line end',
    '---\ntitle: a',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'frontmatter never closed, and a body',
    '---\ntitle: a\n\nText.\n',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  ['a closing fence at the end of the file', '---\ntitle: a\n---', { data: { title: 'a' } }],
  ['blanks after the opening fence', '---  \ntitle: a\n---\n', { data: { title: 'a' } }],
  ['blanks after the closing fence', '---\ntitle: a\n---  \n', { data: { title: 'a' } }],
  ['a tab after the fences', '---\t\ntitle: a\n---\t\n', { data: { title: 'a' } }],
  [
    'a no-break space after the opening fence',
    '---\u00A0\ntitle: a\n---\n',
    [
      '1:1 syntax Unexpected "---\u00A0", expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'a space before the opening fence',
    ' ---\ntitle: a\n---\n',
    ['1:1 syntax Unexpected " ---", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'a space before the closing fence',
    '---\ntitle: a\n ---\n',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'a line before the opening fence',
    '\n---\ntitle: a\n---\n',
    ['1:1 syntax Unexpected "", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'a comment before the opening fence',
    '<!-- a -->\n---\ntitle: a\n---\n',
    [
      '1:1 syntax Unexpected "<!-- a -->", expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'text before the opening fence',
    'Text.\n---\ntitle: a\n---\n',
    ['1:1 syntax Unexpected "Text.", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'two hyphens',
    '--\ntitle: a\n--\n',
    ['1:1 syntax Unexpected "--", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'four hyphens',
    '----\ntitle: a\n----\n',
    ['1:1 syntax Unexpected "----", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'three hyphens, then four',
    '---\ntitle: a\n----\n',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'four hyphens inside',
    '---\ntitle: a\n----\n---\n',
    ['3:1 syntax Unexpected text without a colon, expected "key: value"'],
  ],
  [
    'dashes that are no hyphens',
    '———\ntitle: a\n———\n',
    ['1:1 syntax Unexpected "———", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'asterisks',
    '***\ntitle: a\n***\n',
    ['1:1 syntax Unexpected "***", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'an end marker as the closing fence',
    '---\ntitle: a\n...\n',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  ['an end marker before the closing fence', '---\ntitle: a\n...\n---\n', { data: { title: 'a' } }],
  [
    'a language beside the fence',
    '---yaml\ntitle: a\n---\n',
    [
      '1:1 syntax Unexpected "---yaml", expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'JavaScript',
    '---js\n{ title: "a" }\n---\n',
    ['1:1 syntax Unexpected "---js", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'JSON beside the fence',
    '---json\n{"title": "a"}\n---\n',
    [
      '1:1 syntax Unexpected "---json", expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'JSON without a fence',
    '{"title": "a"}\n',
    [
      '1:1 syntax Unexpected "{"title": "a"}", expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'JSON after semicolons',
    ';;;\n{"title": "a"}\n;;;\n',
    ['1:1 syntax Unexpected ";;;", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'TOML',
    '+++\ntitle = "a"\n+++\n',
    ['1:1 syntax Unexpected "+++", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'text beside the closing fence',
    '---\ntitle: a\n--- Text.\n',
    [
      '1:1 syntax Unexpected frontmatter that is never closed, expected a line "---", the frontmatter, and a line "---" at the top of the file',
    ],
  ],
  [
    'a second block',
    '---\ntitle: a\n---\n---\ndate: b\n---\n',
    [
      '4:1 unsafe-markdown Unexpected line across the page "---", expected paragraphs, lists, quotations and links only',
    ],
  ],
  [
    'a fence inside quotes closes the block',
    '---\ntitle: "\n---\n"\n---\n',
    ['2:8 syntax Unexpected " that is never closed, expected another " at its end'],
  ],
  [
    'a rule in the body',
    '---\ntitle: a\n---\nOne.\n\n---\n\nTwo.\n',
    [
      '6:1 unsafe-markdown Unexpected line across the page "---", expected paragraphs, lists, quotations and links only',
    ],
  ],
  ['CRLF', '---\r\ntitle: a\r\nactors:\r\n  - b\r\n---\r\nText.\r\n', { data: { title: 'a', actors: ['b'] } }],
  ['CRLF and LF together', '---\r\ntitle: a\ndate: b\r\n---\n', { data: { title: 'a', date: 'b' } }],
  [
    'CRLF inside a block of text is one line end',
    '---\r\ntitle: |\r\n  a\r\n  b\r\n---\r\n',
    { data: { title: 'a\nb\n' } },
  ],
  ['CRLF inside quotes is a blank', '---\r\ntitle: "a\r\n  b"\r\n---\r\n', { data: { title: 'a b' } }],
  [
    'CRLF and an issue',
    '---\r\ntitle: a\r\ndate: &b c\r\n---\r\n',
    ['3:7 syntax Unexpected anchor "&b", expected the value itself'],
  ],
  [
    'lone CR',
    '---\rtitle: a\r---\r',
    ['1:4 syntax Unexpected carriage return U+000D without a line feed, expected lines that end in LF or CRLF'],
  ],
  [
    'lone CR inside a line',
    '---\ntitle: a\rb\n---\n',
    ['2:9 syntax Unexpected carriage return U+000D without a line feed, expected lines that end in LF or CRLF'],
  ],
  [
    'LF and CR the wrong way round',
    '---\n\rtitle: a\n\r---\n',
    ['2:1 syntax Unexpected carriage return U+000D without a line feed, expected lines that end in LF or CRLF'],
  ],
  ['a byte order mark', '\uFEFF---\ntitle: a\n---\n', { data: { title: 'a' } }],
  [
    'a byte order mark and an issue in the first line counts from the visible',
    '\uFEFF--- a\ntitle: a\n---\n',
    ['1:1 syntax Unexpected "--- a", expected a line "---", the frontmatter, and a line "---" at the top of the file'],
  ],
  [
    'a byte order mark and an issue',
    '\uFEFF---\ntitle: *a\n---\n',
    ['2:8 syntax Unexpected alias "*a", expected the value itself'],
  ],
  [
    'two byte order marks',
    '\uFEFF\uFEFF---\ntitle: a\n---\n',
    ['1:1 syntax Unexpected invisible character U+FEFF, expected visible text: remove it'],
  ],
  [
    'a byte order mark after the fence',
    '---\n\uFEFFtitle: a\n---\n',
    ['2:1 syntax Unexpected invisible character U+FEFF, expected visible text: remove it'],
  ],
];
