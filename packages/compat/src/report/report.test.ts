import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Change, Comparison, Place, ReasonCode } from '../comparison.ts';
import { reasons } from '../reasons.ts';
import { sarifShape } from '../testing/sarif-shape.ts';
import type { ReportFormat, ReportOptions } from './options.ts';
import { report } from './report.ts';

const at = (side: 'base' | 'revision', pointer: string, document = ''): Place => ({ side, document, pointer });

const lowered: Change = {
  rule: 'maximum-lowered',
  class: 'breaking',
  base: at('base', '/properties/age/maximum'),
  revision: at('revision', '/properties/age/maximum'),
  keyword: 'maximum',
  old: 120,
  new: 100,
  breaks: ['new-reader'],
  messages: { en: 'At /properties/age/maximum: it is lowered.', vi: 'Tại /properties/age/maximum: giảm.' },
  cure: { en: 'Keep it.', vi: 'Giữ nguyên.' },
};

const removedCode: Change = {
  rule: 'enum-value-removed',
  class: 'undecided',
  base: at('base', '/enum/1', 'https://a.example/codes'),
  keyword: 'enum',
  old: 'b',
  breaks: [],
  messages: { en: 'A value is removed.', vi: 'Bỏ một giá trị.' },
};

const title: Change = {
  rule: 'title-changed',
  class: 'editorial',
  base: at('base', '/title'),
  revision: at('revision', '/title'),
  keyword: 'title',
  breaks: [],
  messages: { en: 'Title is changed.', vi: 'Đổi tiêu đề.' },
};

const comparison: Comparison = {
  verdict: 'breaking',
  mode: 'full',
  witness: { age: 120 },
  directions: {
    backward: { verdict: 'breaking', witness: { age: 120 } },
    forward: {
      verdict: 'undecided',
      undecidedAt: [{ code: 'pattern', at: at('revision', '/properties/name/pattern') }, { code: 'budget' }],
    },
  },
  changes: [title, removedCode, lowered],
};

const compatible: Comparison = {
  verdict: 'compatible',
  mode: 'backward',
  directions: { backward: { verdict: 'compatible' } },
  changes: [],
};

const names = { base: { name: 'old.json' }, revision: { name: 'new.json' } };

function written(format: ReportFormat, given: Comparison = comparison, options: Partial<ReportOptions> = {}): string {
  return report(given, { format, lang: 'en', ...names, ...options });
}

describe('text', () => {
  test('names both, says who breaks and shows the data, with the changes that are to blame', () => {
    const text = written('text');
    expect(text).toMatch(/^--- old\.json\n\+\+\+ new\.json\n\nBreaking \(both ways\)\n/);
    expect(text).toContain(
      'Readers with the revision refuse data that is valid under the base, such as:\n      {\n        "age": 120\n      }\n    Because of: maximum-lowered\n',
    );
  });

  test('shows a change like a diff, with who breaks and the cure', () => {
    expect(written('text', comparison, { lineOf: ({ side }) => (side === 'base' ? 3 : 4) })).toContain(
      [
        'breaking  maximum-lowered  new.json:4#/properties/age/maximum',
        '  At /properties/age/maximum: it is lowered.',
        '  - "maximum": 120',
        '  + "maximum": 100',
        '  Breaks: readers with the revision, on old data',
        '  Cure: Keep it.',
      ].join('\n'),
    );
  });

  test('has what matters first, and what is editorial in a line each', () => {
    const text = written('text');
    expect(text).toContain('Changes: 1 breaking, 1 undecided, 1 editorial');
    const found = [...text.matchAll(/^(?:breaking|undecided|editorial) {2}(\S+)/gm)].map(([, rule]) => rule);
    expect(found).toEqual(['maximum-lowered', 'enum-value-removed', 'title-changed']);
    expect(text).not.toContain('Title is changed.');
  });

  test('says why it is undecided, where, and what can be done', () => {
    const text = written('text');
    expect(text).toContain(
      `Regular expression not followed (new.json#/properties/name/pattern): ${reasons.pattern.sentence.en}`,
    );
    expect(text).toContain(`Steps ran out: ${reasons.budget.sentence.en}`);
  });

  test('says so when no change breaks it on its own', () => {
    const text = written('text', { ...comparison, changes: [title] });
    expect(text).toContain('No change breaks this on its own; together they do.');
  });

  test('says so when nothing changed', () => {
    expect(written('text', compatible)).toMatch(/Compatible \(backward\)\n.*: proved\.\n\nNo change\.\n$/);
  });

  test('has colours only where they are asked for', () => {
    const red = `${String.fromCharCode(27)}[31m`;
    expect(written('text')).not.toContain(red);
    expect(written('text', comparison, { colour: true })).toContain(`${red}Breaking`);
  });

  test('shows the beginning of a long witness', () => {
    const witness = Array.from({ length: 100 }, (_, i) => i);
    const text = written('text', { ...comparison, directions: { backward: { verdict: 'breaking', witness } } });
    expect(text).toContain('        38,\n      … 62 more lines');
  });
});

test('JSON holds the comparison and nothing else', () => {
  expect(JSON.parse(written('json', { ...comparison, extra: 1 } as Comparison))).toEqual(comparison);
  expect(Object.keys(JSON.parse(written('json', compatible)))).toEqual(['verdict', 'mode', 'directions', 'changes']);
});

describe('SARIF 2.1.0', () => {
  const ajv = addFormats.default(new Ajv2020.default({ strict: false }));
  const isValid = ajv.compile(sarifShape);

  test.each([
    ['both languages', comparison, { lang: 'vi' }],
    ['files and lines', comparison, { fileOf: () => 'thư mục/a b.json', lineOf: () => 7 }],
    ['no change', compatible, {}],
    ['what breaks only as a whole', { ...comparison, changes: [] }, {}],
  ] satisfies [string, Comparison, Partial<ReportOptions>][])('is valid with %s', (_what, given, options) => {
    const log = JSON.parse(written('sarif', given, options));
    isValid(log);
    expect(isValid.errors).toBeNull();
  });

  test('has an error for what breaks, a warning for what is undecided, and no level for the rest', () => {
    const [{ results, tool }] = JSON.parse(written('sarif')).runs;
    const told = results.map(({ ruleId, kind, level }: Record<string, string>) => [ruleId, kind, level]);
    expect(told).toEqual([
      ['undecided-pattern', 'fail', 'warning'],
      ['undecided-budget', 'fail', 'warning'],
      ['title-changed', 'informational', 'none'],
      ['enum-value-removed', 'fail', 'warning'],
      ['maximum-lowered', 'fail', 'error'],
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('names the place now, and the place before beside it', () => {
    const [{ results }] = JSON.parse(
      written('sarif', comparison, { lineOf: ({ side }) => (side === 'base' ? 3 : 4) }),
    ).runs;
    const { locations, relatedLocations, message } = results.at(-1);
    expect(message.text).toBe('At /properties/age/maximum: it is lowered. Keep it.');
    expect(locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'new.json' }, region: { startLine: 4 } },
        logicalLocations: [{ fullyQualifiedName: '/properties/age/maximum', kind: 'member' }],
      },
    ]);
    expect(relatedLocations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'old.json' },
      region: { startLine: 3 },
    });
  });

  test('has a URI for a document, and an encoded reference for a path', () => {
    const uriOf = (fileOf?: () => string): string =>
      JSON.parse(
        written('sarif', { ...comparison, changes: [removedCode] }, fileOf ? { fileOf } : {}),
      ).runs[0].results.at(-1).locations[0].physicalLocation.artifactLocation.uri;
    expect(uriOf()).toBe('https://a.example/codes');
    expect(uriOf(() => 'a b/100%.json')).toBe('a%20b/100%25.json');
    expect(uriOf(() => '/a#b.json')).toBe('file:///a%23b.json');
  });
});

describe('GitHub', () => {
  test('has a line for what breaks or is undecided, at the file of the revision', () => {
    const lines = written('github', comparison, { lineOf: ({ side }) => (side === 'revision' ? 4 : 3) }).split('\n');
    expect(lines.map((line) => line.replace(/(?<=title=[\w-]+)::.*$/, ''))).toEqual([
      '::warning file=new.json,line=4,title=undecided-pattern',
      '::warning file=new.json,title=undecided-budget',
      '::warning file=new.json,title=enum-value-removed',
      '::error file=new.json,line=4,title=maximum-lowered',
      '',
    ]);
  });

  test('shows what was removed in the file from which it was', () => {
    const fileOf = ({ side, document }: Place) => (document === '' ? undefined : `${side}/codes.json`);
    const text = written('github', { ...comparison, changes: [removedCode] }, { fileOf, lineOf: () => 3 });
    expect(text).toContain('::warning file=revision/codes.json,title=enum-value-removed::');
  });

  test('shows the data where no change breaks it on its own', () => {
    expect(written('github', { ...comparison, changes: [] })).toContain('::error file=new.json,title=together::');
    expect(written('github', { ...comparison, changes: [] })).toContain('such as: {"age":120}');
  });

  test('escapes what would end a property, a command or a line', () => {
    const hostile = { ...lowered, messages: { en: '100%\n::error::x', vi: '' } };
    const text = written(
      'github',
      { ...comparison, directions: {}, changes: [hostile] },
      { fileOf: () => 'a,b:c%.json' },
    );
    expect(text).toBe('::error file=a%2Cb%3Ac%25.json,title=maximum-lowered::100%25\\u000a::error::x Keep it.\n');
  });

  test('is empty where nobody breaks', () => expect(written('github', compatible)).toBe(''));
});

describe('Markdown', () => {
  test('folds the data and what is editorial', () => {
    const text = written('markdown');
    expect(text).toMatch(/^### 🔴 Breaking \(both ways\): `old\.json` → `new\.json`\n/);
    expect(text).toContain(
      '<details><summary>Data that shows it</summary>\n\n```json\n{\n  "age": 120\n}\n```\n\n</details>',
    );
    expect(text).toContain('<details><summary>1 editorial</summary>\n\n- ⚪ `title-changed`');
    expect(text).toContain('- 🔴 `maximum-lowered` `new.json#/properties/age/maximum`  \n  At /properties/age/maximum');
  });

  test('means nothing by what schemas hold, and calls nobody', () => {
    const hostile: Change = {
      ...lowered,
      revision: at('revision', '/properties/`@a`'),
      messages: { en: 'At `@team` <img src=x> [a](b) *c* |', vi: '' },
    };
    const witness = '```\n# x';
    const text = written('markdown', {
      ...comparison,
      directions: { backward: { verdict: 'breaking', witness } },
      changes: [hostile],
    });
    expect(text).toContain('`` new.json#/properties/`@a` ``');
    expect(text).toContain('At \\`@\u200bteam\\` \\<img src=x\\> \\[a\\]\\(b\\) \\*c\\* \\|');
    expect(text).toContain('````json\n"```\\n# x"\n````');
  });

  test('stops before a comment is too long', () => {
    const text = written('markdown', { ...comparison, changes: Array.from({ length: 150 }, () => lowered) });
    expect(text.match(/- 🔴/g)).toHaveLength(100);
    expect(text).toContain('- … 50 more');
  });
});

describe('every format for people', () => {
  test.each(['text', 'github', 'markdown', 'sarif'] as const)('%s speaks Vietnamese', (format) => {
    const text = written(format, comparison, { lang: 'vi' });
    expect(text).toContain('giảm.');
    expect(text).toContain(reasons.budget.title.vi);
    expect(text).not.toMatch(/\b(?:readers|refuse|Cure|Keep|Steps)\b/);
  });

  test.each(['text', 'github', 'markdown'] as const)('%s shows characters that a terminal would obey', (format) => {
    const evil = `a${String.fromCharCode(27)}[2J\u202eb`;
    const change = { ...lowered, messages: { en: evil, vi: evil }, revision: at('revision', `/${evil}`), old: evil };
    const text = written(format, { ...comparison, changes: [change] }, { base: { name: evil } });
    expect(text).not.toMatch(/[\p{Cf}--[\u200b]]|(?!\n)\p{Cc}/v);
    expect(text).toMatch(/\\u001b|\\\\u001b/);
  });
});

test('every reason has a title and a sentence in both languages', () => {
  for (const code of Object.keys(reasons) as ReasonCode[]) {
    const { title, sentence } = reasons[code];
    for (const lang of ['en', 'vi'] as const) {
      expect(title[lang]).toMatch(/^\p{Lu}[^.]+$/u);
      expect(sentence[lang]).toMatch(/\.$/);
    }
    expect(title.vi).not.toBe(title.en);
  }
});
