import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../../packages/compat/src/changes/rules/rules.ts';
import { reasons } from '../../../packages/compat/src/reasons.ts';
import { facts } from '../../../packages/exchange/src/telemetry/facts.ts';
import { logEvents } from '../../../packages/exchange/src/telemetry/log-events.ts';
import { instruments } from '../../../packages/exchange/src/telemetry/metrics.ts';
import { spanTypes } from '../../../packages/exchange/src/telemetry/spans.ts';
import { kindRules } from '../../../packages/validate/src/generated/rules/index.ts';
import { limits } from '../../../packages/validate/src/procedure/limits.ts';
import { array, type Contract, type JsonObject, loadContract, object } from '../../contract/source.ts';
import { historyOf } from './history.ts';
import { anchor, table } from './markdown.ts';
import { referenceFiles } from './reference.ts';

const ROOT = join(import.meta.dirname, '../../..');
const contract = loadContract(ROOT);
const kinds = array(contract.kinds).map((kind) => String(object(kind)['kind']));
let pages: Map<string, string>;

beforeAll(async () => {
  pages = await referenceFiles(contract);
});

/** A page, its parts by heading of the second level. */
function page(name: string): string {
  return pages.get(name) ?? '';
}

describe.each(kinds)('the page of %s', (kind) => {
  const sections: Record<string, readonly string[]> = {
    '': ['Who sends it to whom', 'Fields', 'Rules', 'Example', 'Where the fields come from', 'History', 'Law'],
    'vi/': [
      'Ai gửi cho ai',
      'Trường thông tin',
      'Quy tắc',
      'Ví dụ',
      'Các trường lấy từ đâu',
      'Lịch sử phiên bản',
      'Căn cứ pháp lý',
    ],
  };

  test.each(Object.keys(sections))('has its sections in order in %s', (folder) => {
    const found = [...page(`${folder}${kind}.md`).matchAll(/^## (.+)$/gm)].map(([, title]) => title ?? '');
    expect(found.filter((title) => sections[folder]?.includes(title))).toEqual(sections[folder]);
  });

  test('names each rule and each field', () => {
    const text = page(`${kind}.md`);
    for (const { code } of kindRules[kind as keyof typeof kindRules]) expect(text).toContain(`\`${code}\``);
    const file = contract.files.find(({ role, name }) => role === 'record' && name === kind);
    for (const member of Object.keys(object(file?.schema['properties'])))
      if (member !== 'schema') expect(text).toContain(`\`${member}\``);
  });

  test('lists the limits that rest on it', () => {
    for (const { kinds, title } of Object.values(limits))
      if (kinds.some((name) => name === kind)) expect(page(`vi/${kind}.md`)).toContain(`| ${title.vi} |`);
  });
});

test('the index leads to every kind in both languages', () => {
  for (const folder of ['', 'vi/'])
    for (const kind of kinds) expect(page(`${folder}README.md`)).toContain(`](${kind}.md)`);
});

test('the page of changes names every rule once and every reason, in both languages', () => {
  for (const folder of ['', 'vi/']) {
    const text = page(`${folder}compat-rules.md`);
    for (const code of [...Object.keys(rules), ...Object.keys(reasons)])
      expect(text.split(`\n| \`${code}\` |`), code).toHaveLength(2);
  }
});

test('the page of telemetry names every span, metric, attribute and line once, in both languages', () => {
  const attributes = Object.values(facts).flatMap((fact) => ('attribute' in fact ? [fact.attribute] : []));
  const names = [...Object.keys(spanTypes), ...Object.keys(instruments), ...attributes, ...Object.keys(logEvents)];
  for (const folder of ['', 'vi/']) {
    const text = page(`${folder}telemetry.md`);
    for (const name of names) expect(text.split(`\n| \`${name}\` |`), name).toHaveLength(2);
  }
});

test('articles are numbered as they are cited, and one that was not read says so', () => {
  const [, law = ''] = page('referral.md').split('## Law\n');
  expect(law).toMatch(/^\n1\. /);
  expect(law).toContain('Article 28: Reception and verification of those rescued (text not read)');
});

test('a union has one table a branch', () => {
  expect(page('identification.md')).toContain('#### `origin` when `how: rescued`');
});

describe('the history of a kind', () => {
  test('begins with the first version', () => {
    expect(historyOf({ contract, lang: 'en' }, 'referral')).toMatch(/^- \*\*1\.0\*\*: the first version\. SHA-256 `/);
  });

  test('tells newest first what a version added, removed and changed, and nothing of its words', () => {
    const text = historyOf({ contract: withNext('referral', change), lang: 'en' }, 'referral');
    const [newest, oldest] = text.split('\n');
    expect(newest).toBe(
      '- **1.10**: added `/shelter`; removed `/healthNote`; changed `/answerBy`, `/accompanying/count`. not released',
    );
    expect(oldest).toContain('**1.0**');
  });

  test('says when no field changed', () => {
    const text = historyOf({ contract: withNext('referral', () => undefined), lang: 'vi' }, 'referral');
    expect(text).toContain('**1.10**: không thay đổi trường nào');
  });
});

/** The contract with a later version of a kind beside the first. */
function withNext(kind: string, change: (schema: JsonObject) => void): Contract {
  const files = structuredClone(contract.files);
  const first = files.find(({ role, name }) => role === 'record' && name === kind);
  if (first === undefined) throw new Error(`${kind} has no schema`);
  const schema = structuredClone(first.schema);
  change(schema);
  const id = first.id.replace('/1.0', '/1.10');
  const next = { ...first, version: '1.10', id, schema: { ...schema, $id: id } };
  return { ...contract, byId: new Map([next, ...files].map((file) => [file.id, file])) };
}

function change(schema: JsonObject): void {
  const properties = object(schema['properties']);
  const { healthNote, ...rest } = properties;
  const accompanying = object(rest['accompanying']);
  const count = object(object(accompanying['properties'])['count']);
  Object.assign(count, { maximum: 7 });
  Object.assign(object(rest['urgency']), { title: 'Another word' });
  schema['required'] = [...array(schema['required']), 'answerBy'];
  schema['properties'] = { ...rest, shelter: { type: 'boolean', title: 'Shelter' } };
  expect(healthNote).toBeDefined();
}

test('a table leaves out columns that hold nothing, and keeps bars and lines in their cell', () => {
  expect(table(['a', 'b', 'c'], [['1', '', 'x|y\nz']])).toBe('| a | c |\n| --- | --- |\n| 1 | x\\|y z |\n');
});

test('headings are named as pages name them', () =>
  expect(anchor('Ngày, giờ (civil-date)')).toBe('ngày-giờ-civil-date'));
