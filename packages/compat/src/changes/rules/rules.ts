/**
 * The catalogue: every kind of change that is told apart, by its code.
 * @module
 */
import { type AnnotationCode, annotationRules } from './annotations.ts';
import { type BoundCode, boundRules } from './bounds.ts';
import { type RestCode, restRules } from './openness.ts';
import { type PresenceCode, presenceRules } from './presence.ts';
import type { Rule } from './rule.ts';
import { singleRules } from './singles.ts';

export type RuleCode = AnnotationCode | BoundCode | PresenceCode | RestCode | keyof typeof singleRules;

export const rules: Readonly<Record<RuleCode, Rule>> = {
  ...presenceRules,
  ...boundRules,
  ...restRules,
  ...singleRules,
  ...annotationRules,
};
