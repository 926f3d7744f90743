/**
 * All limits that the law, or a record under it, sets in a conversation; due days of directives and plans are apart.
 * @module
 */
import type { Conversation } from '../../conversation-view.ts';
import { caseClocks } from './cases.ts';
import { type Clock, runsByLaw } from './clock.ts';
import { measureClocks } from './measures.ts';
import { personClocks } from './persons.ts';
import { reportClocks } from './reports.ts';

export function legalClocks(conversation: Conversation): Clock[] {
  return [
    ...reportClocks(conversation),
    ...caseClocks(conversation),
    ...measureClocks(conversation),
    ...personClocks(conversation),
  ].filter(runsByLaw);
}
