/**
 * The validator of one kind: the generated structure first, then the rules that need it to hold.
 * @module
 */
import type { RecordKind, RecordOf } from '@lienthong/schemas';
import type { Issue, Lang, ValidateOptions, ValidationResult } from './issue.ts';
import { type NamedRule, NONE, type RecordFor, type RuleKind } from './rules/rule.ts';
import { pathOf, type StandardSchema } from './standard-schema.ts';
import type { Structure } from './structure/forms.ts';
import { structureIssue } from './structure/issues.ts';

export interface KindValidator<K extends RecordKind = RecordKind> extends StandardSchema<RecordOf<K>> {
  readonly kind: K;
  /** `$id` of the schema */
  readonly schema: string;
  /** Never throws, whatever it is given. */
  validate(record: unknown, options?: ValidateOptions): ValidationResult;
  /** Whether the structure alone is valid; no rule is run and no issue made. */
  isStructure(record: unknown): record is RecordOf<K>;
  /** The same validator with Standard Schema messages in a language; English unless told. */
  in(lang: Lang): StandardSchema<RecordOf<K>>;
}

/** @param beyondMinimum members that are neither of the head nor of the kind's minimum */
export function kindValidator<K extends RecordKind>(
  structure: Structure<K>,
  headRules: readonly NamedRule<'head'>[],
  kindRules: readonly NamedRule<K>[],
  beyondMinimum: readonly string[],
): KindValidator<K> {
  const validate = (record: unknown, options?: ValidateOptions): ValidationResult =>
    validateKind(structure, headRules, kindRules, beyondMinimum, record, options?.all !== false);
  return {
    kind: structure.kind,
    schema: structure.id,
    validate,
    isStructure: (record): record is RecordOf<K> => holds(structure, record),
    in: (lang) => standardSchema<RecordOf<K>>(validate, lang),
    ...standardSchema<RecordOf<K>>(validate, 'en'),
  };
}

/** A Standard Schema around a validation. */
export function standardSchema<R>(validate: (record: unknown) => ValidationResult, lang: Lang): StandardSchema<R> {
  return {
    '~standard': {
      version: 1,
      vendor: 'lienthong',
      validate: (value) => {
        const { valid, issues } = validate(value);
        if (valid) return { value: value as R };
        const errors = issues.filter((issue) => issue.severity === 'error');
        return {
          issues: errors.map((issue) => ({ ...issue, message: issue.messages[lang], path: pathOf(issue.pointer) })),
        };
      },
    },
  };
}

function validateKind<K extends RecordKind>(
  structure: Structure<K>,
  headRules: readonly NamedRule<'head'>[],
  kindRules: readonly NamedRule<K>[],
  beyondMinimum: readonly string[],
  record: unknown,
  all: boolean,
): ValidationResult {
  const { kind, id: schema, form } = structure;
  try {
    const found = all ? structure.all(record) : structure.first(record);
    if (found !== null) {
      const issues: Issue[] = [];
      for (const error of found.length > 0 ? found : (structure.all(record) ?? [])) {
        const issue = structureIssue(error, record, form);
        if (issue !== undefined) issues.push(issue);
        if (!all && issues.length > 0) break;
      }
      return { valid: false, kind, schema, issues: issues.length > 0 ? issues : [notJson(schema)] };
    }
    if (Object.getOwnPropertySymbols(record).length > 0)
      return { valid: false, kind, schema, issues: [notJson(schema)] };
    const issues: Issue[] = structure.warn?.(record) ?? [];
    runRules(headRules, record as RecordFor<'head'>, beyondMinimum, issues);
    // What never was carries its head and the kind's minimum only, so that no rule of the kind can hold it to more.
    const { recordStatus } = record as RecordFor<'head'>;
    if (recordStatus !== 'entered-in-error') runRules(kindRules, record as RecordFor<K>, beyondMinimum, issues);
    if (issues.length === 0) return { valid: true, kind, schema, issues };
    const firstError = issues.find((issue) => issue.severity === 'error');
    const shown = all || firstError === undefined ? issues : [firstError];
    return { valid: firstError === undefined, kind, schema, issues: shown };
  } catch {
    return { valid: false, kind, schema, issues: [notJson(schema)] };
  }
}

function holds<K extends RecordKind>(structure: Structure<K>, record: unknown): boolean {
  try {
    return structure.first(record) === null && Object.getOwnPropertySymbols(record).length === 0;
  } catch {
    return false;
  }
}

function runRules<K extends RuleKind>(
  rules: readonly NamedRule<K>[],
  record: RecordFor<K>,
  beyondMinimum: readonly string[],
  issues: Issue[],
): void {
  for (const rule of rules) {
    const broken = rule.broken(record, beyondMinimum);
    if (broken === NONE) continue;
    for (const pointer of broken) {
      const { code, name, severity, basis, message } = rule;
      issues.push({ code, pointer, rule: name, severity, basis, messages: message });
    }
  }
}

/** A getter that throws, a revoked proxy, a cycle, a symbol: JSON has none of them. */
function notJson(schema: string): Issue {
  return {
    code: 'LT-SCHEMA-TYPE',
    pointer: '',
    rule: `${schema}#/type`,
    severity: 'error',
    messages: {
      en: 'The record cannot be read as JSON. Give the value that JSON.parse returns.',
      vi: 'Không đọc được bản ghi dưới dạng JSON. Cần đưa vào giá trị do JSON.parse trả về.',
    },
  };
}
