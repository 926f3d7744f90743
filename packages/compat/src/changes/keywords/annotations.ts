/**
 * Keywords that assert nothing, and those that nobody knows.
 * @module
 */
import { type AnnotationKeyword, annotations, isAnnotation } from '../rules/annotations.ts';
import type { RuleCode } from '../rules/rules.ts';
import { isFollowed } from '../shapes.ts';
import type { Visit } from '../visit.ts';

/** They belong to a place, not to what is accepted there. */
const identifying: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$anchor',
  '$vocabulary',
  '$comment',
] satisfies AnnotationKeyword[]);

export function compareIdentifiers(visit: Visit): void {
  for (const keyword of identifying) compare(visit, keyword);
}

export function compareAnnotations(visit: Visit): void {
  const present = new Set([...Object.keys(visit.base), ...Object.keys(visit.revision)]);
  for (const keyword of present) if (!identifying.has(keyword) && !isFollowed(keyword)) compare(visit, keyword);
}

function compare(visit: Visit, keyword: string): void {
  if (!visit.same(...visit.values(keyword))) visit.changed(ruleOf(visit, keyword), keyword);
}

function ruleOf(visit: Visit, keyword: string): RuleCode {
  if (isAnnotation(keyword)) return `${annotations[keyword].stem}-changed`;
  return visit.isInert(keyword) ? 'annotation-changed' : 'keyword-changed';
}
