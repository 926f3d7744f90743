/**
 * A comparison as SARIF 2.1.0, for code scanning and editors.
 * @module
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { cureFor, type Rule } from '../changes/rules/rule.ts';
import { rules } from '../changes/rules/rules.ts';
import type { ChangeClass, Comparison, Place, Reader, ReasonCode } from '../comparison.ts';
import { reasons } from '../reasons.ts';
import type { Lang, Words } from '../words.ts';
import { type Finding, findingsOf } from './findings.ts';
import { positionOf } from './lines.ts';
import type { ReportOptions } from './options.ts';
import { words } from './words.ts';

export function sarifReport(comparison: Comparison, options: ReportOptions): string {
  const { lang } = options;
  const findings = findingsOf(comparison, lang);
  const codes = [...new Set(findings.map(({ code }) => code))];
  const { verdict, mode, directions } = comparison;
  const log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'lienthong compat', rules: codes.map((code) => descriptor(code, lang)) } },
        language: lang === 'vi' ? 'vi-VN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes, options)),
        properties: { verdict, mode, directions },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** SARIF §3.27.9 and §3.27.10: only what fails has a level. */
const kinds: Readonly<Record<ChangeClass, { readonly kind: string; readonly level: string }>> = {
  breaking: { kind: 'fail', level: 'error' },
  undecided: { kind: 'fail', level: 'warning' },
  compatible: { kind: 'pass', level: 'none' },
  editorial: { kind: 'informational', level: 'none' },
};

function resultOf(finding: Finding, codes: readonly string[], options: ReportOptions): object {
  const { code, class: kind, text, place, change } = finding;
  const { breaks, keyword, old, new: now } = change ?? {};
  const other = change?.base !== undefined && place !== change.base ? [location(change.base, options)] : [];
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    ...kinds[kind],
    message: { text },
    locations: [place === undefined ? { physicalLocation: artifact(options.revision.name) } : location(place, options)],
    ...(other.length === 0 ? {} : { relatedLocations: other }),
    properties: { class: kind, breaks, keyword, old, new: now },
  };
}

function location(place: Place, options: ReportOptions): object {
  const { file, line } = positionOf(place, options);
  return {
    physicalLocation: artifact(file, line),
    logicalLocations: [{ fullyQualifiedName: place.pointer, kind: 'member' }],
  };
}

function artifact(file: string, line?: number): object {
  return { artifactLocation: { uri: uriOf(file) }, ...(line === undefined ? {} : { region: { startLine: line } }) };
}

/** A URI as it is, a path as a reference, which is relative where the path is. @see RFC 3986 §4.2 */
function uriOf(file: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(file)) return encodeURI(file);
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}

function descriptor(code: string, lang: Lang): object {
  const { title, help } = textsOf(code);
  return {
    id: code,
    shortDescription: { text: title[lang] },
    ...(help === undefined ? {} : { help: { text: help[lang] } }),
  };
}

const everybody: readonly Reader[] = ['new-reader', 'old-reader'];

function textsOf(code: string): { readonly title: Words; readonly help?: Words | undefined } {
  if (Object.hasOwn(rules, code)) {
    const rule: Rule = rules[code as keyof typeof rules];
    return { title: rule.title, help: rule.editorial ? undefined : cureFor(rule, everybody) };
  }
  const reason = reasons[code.replace('undecided-', '') as ReasonCode] as (typeof reasons)[ReasonCode] | undefined;
  return reason === undefined ? { title: words.together } : { title: reason.title, help: reason.sentence };
}
