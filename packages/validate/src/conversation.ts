/**
 * Validates the records of one conversation together: what no rule sees that looks at one record alone.
 * @module
 */
import type { RecordKind } from '@lienthong/schemas';
import { compareText } from './compare.ts';
import { type Conversation, conversationOf, type Entry, type RolesOf } from './conversation-view.ts';
import { acrossRecords } from './generated/rules/across-records.ts';
import type { Issue } from './issue.ts';
import { validate } from './validate.ts';

export { reasonsOfStatus } from './rules/revisions/reason-agrees-with-status.ts';

export interface ConversationIssue extends Issue {
  /** which of the records that were given, from 0 */
  index: number;
  /** absent where the record names no known schema */
  kind?: RecordKind;
  /** opaque id of the thing; absent in a record that is not valid */
  record?: string;
  revision?: number;
}

export interface ConversationResult {
  /** whether no error was found; warnings leave it true */
  valid: boolean;
  /** ordered by record, then by code */
  issues: ConversationIssue[];
}

export interface ConversationOptions {
  /**
   * Roles of an agency: a table, or a function of agency and civil day as the directory dates them. Agencies of which neither tells
   * anything are not judged, nor is any without this option.
   */
  roles?: RolesOf;
}

/**
 * Validates a conversation by the rules across records and across revisions. It is three-valued: nobody may see every record, so that
 * what is not there is at most a warning.
 *
 * Records that are not valid by themselves are reported with their own issues and then left out. Warnings about a record by itself are
 * not repeated here. What was entered in error counts as never having been; of every other thing the newest revision counts, and
 * neither of two that bear the same number and differ.
 *
 * @param records all revisions of all records of one conversation, in any order; those of cases that were joined or split may be there too
 */
export function validateConversation(
  records: readonly unknown[],
  options: ConversationOptions = {},
): ConversationResult {
  const entries: Entry[] = [];
  const issues: ConversationIssue[] = [];
  for (const [index, record] of records.entries()) {
    const { valid, kind, issues: own } = validate(record);
    if (valid && kind !== undefined) entries.push({ index, kind, record } as Entry);
    else issues.push(...own.map((issue) => ({ ...issue, index, ...(kind === undefined ? {} : { kind }) })));
  }
  issues.push(...issuesAcross(conversationOf(entries, options.roles)));
  issues.sort((a, b) => a.index - b.index || compareText(a.code, b.code) || compareText(a.pointer, b.pointer));
  return { valid: issues.every(({ severity }) => severity === 'warning'), issues };
}

function issuesAcross(conversation: Conversation): ConversationIssue[] {
  return Object.values(acrossRecords)
    .flat()
    .flatMap((rule) =>
      rule.broken(conversation).map(([{ index, kind, record }, pointer]): ConversationIssue => {
        const { code, name, severity, basis, message } = rule;
        const { id, revision } = record;
        return { code, pointer, rule: name, severity, basis, messages: message, index, kind, record: id, revision };
      }),
    );
}
