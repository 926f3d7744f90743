/**
 * How a rule across records is written: like a rule of one kind, with the conversation beside the record.
 *
 * It is three-valued, and a record that nobody sent here is not known: what is not known never fails.
 * @module
 */
import type { RecordKind, RecordOf } from '@lienthong/schemas';
import type { Conversation, Entry } from '../conversation-view.ts';
import type { Messages, Severity } from '../issue.ts';
import type { Matter } from '../procedure/stages.ts';
import { tracksOf, type WalkedStep, walk } from '../procedure/tracks.ts';

interface Law {
  /** `LT-CONV-0003`, `LT-REV-0001` */
  code: string;
  /** ids in `bases` of `@lienthong/schemas`, or `technical` */
  basis: readonly string[];
  severity: Severity;
  /** the place, the rule, the cure; no value; `unconfirmed` where the text of its basis was not read */
  message: Messages;
}

export interface ConversationRule extends Law {
  /** the records in which the rule is broken, each with the JSON Pointer of the place to mend */
  broken(conversation: Conversation): readonly (readonly [entry: Entry, pointer: string])[];
}

/** A rule with the name of its file. */
export interface NamedConversationRule extends ConversationRule {
  name: string;
}

/** A rule about each of several places of the newest revisions, of some kinds or, without `about`, of all. */
interface PlacesRule<K extends RecordKind, T> extends Law {
  about?: K | readonly K[];
  /** the places of a record and what stands there */
  each(record: RecordOf<K>, conversation: Conversation): readonly (readonly [pointer: string, item: T])[];
  /** `undefined` where the conversation does not tell */
  holds(item: T, record: RecordOf<K>, conversation: Conversation): boolean | undefined;
}

/** Makes a rule across records; the generated list of its folder gives it the name of its file. */
export function conversationRule<const K extends RecordKind, T>(definition: PlacesRule<K, T>): ConversationRule {
  const { about, each, holds } = definition;
  const kinds: readonly RecordKind[] | undefined = about === undefined ? undefined : [about].flat();
  return {
    ...definition,
    broken: (conversation) =>
      conversation.current
        .filter(({ kind }) => kinds?.includes(kind) ?? true)
        .flatMap((entry) => {
          const record = entry.record as RecordOf<K>;
          const broken = each(record, conversation).filter(([, item]) => holds(item, record, conversation) === false);
          return [...new Set(broken.map(([pointer]) => pointer))].map((pointer) => [entry, pointer] as const);
        }),
  };
}

/** A rule about each revision beside the one before it: the next lower number that is known, or the same one again. */
interface RevisionRule extends Law {
  /** JSON Pointer of the place to mend, in the later revision */
  at: string;
  /** `undefined` where the records do not tell */
  holds(later: Entry, before: Entry, conversation: Conversation): boolean | undefined;
}

/** Makes a rule across revisions; the generated list of its folder gives it the name of its file. */
export function revisionRule(definition: RevisionRule): ConversationRule {
  const { at, holds } = definition;
  return {
    ...definition,
    broken: (conversation) =>
      [...conversation.chains.values()].flatMap((chain) =>
        chain.flatMap((later, index) => {
          const before = chain[index - 1];
          return before !== undefined && holds(later, before, conversation) === false ? [[later, at] as const] : [];
        }),
      ),
  };
}

/** A rule about each step of the course that matters of a kind take. */
interface StepRule extends Law {
  matters: readonly Matter[];
  /** JSON Pointer of the place to mend */
  at: string;
  /** `undefined` where the state before it is not known */
  holds(step: WalkedStep): boolean | undefined;
}

/** Makes a rule about steps; the generated list of its folder gives it the name of its file. */
export function stepRule(definition: StepRule): ConversationRule {
  const { matters, at, holds } = definition;
  return {
    ...definition,
    broken: (conversation) =>
      tracksOf(conversation)
        .filter(({ matter }) => matters.includes(matter))
        .flatMap((track) => walk(track).filter((step) => holds(step) === false))
        .map(({ entry }) => [entry, at] as const),
  };
}

/** Whether the table of the procedure has the step. */
export function isInTable({ from, row }: WalkedStep): boolean | undefined {
  return from === undefined ? undefined : row !== undefined;
}
