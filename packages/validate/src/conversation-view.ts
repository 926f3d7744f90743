/**
 * The records of a conversation as the rules see them: every revision in its chain, and of each thing the one that counts.
 * @module
 */
import type { AgencyRoleCode, RecordKind, RecordOf, RecordRef } from '@lienthong/schemas';

/** A valid record and its place among those that were given. */
export interface EntryOf<K extends RecordKind> {
  readonly index: number;
  readonly kind: K;
  readonly record: RecordOf<K>;
}

/** An entry of any kind; `kind` tells which. */
export type Entry = { [K in RecordKind]: EntryOf<K> }[RecordKind];

/** What the directory says of an agency's roles; `undefined` where it says nothing. */
export type RolesOf =
  | ReadonlyMap<string, readonly AgencyRoleCode[]>
  | ((agency: string, on: string) => readonly AgencyRoleCode[] | undefined);

export interface Conversation {
  /** the id that most records bear */
  readonly id: string | undefined;
  /** every valid record once, ordered by revision and time of recording, by the id of the thing */
  readonly chains: ReadonlyMap<string, readonly Entry[]>;
  /** of each thing the newest revision; neither what was entered in error nor what has two newest revisions */
  readonly current: readonly Entry[];
  /** those of one kind among them */
  of<K extends RecordKind>(kind: K): readonly EntryOf<K>[];
  /** the record that counts of the thing referred to */
  find<K extends RecordKind>(ref: RecordRef | undefined, kind: K): EntryOf<K> | undefined;
  /** roles of an agency on a civil day, where they are told */
  rolesOf(agency: string, on: string): readonly AgencyRoleCode[] | undefined;
}

/**
 * @param entries valid records, in any order
 * @param settled what of a chain is looked at; all of it unless told
 */
export function conversationOf(
  entries: readonly Entry[],
  roles?: RolesOf,
  settled: (chain: readonly Entry[]) => readonly Entry[] = (chain) => chain,
): Conversation {
  const chains = new Map(
    [...Map.groupBy(entries, ({ record }) => record.id)].map(([id, chain]) => [id, settled(inOrder(chain))] as const),
  );
  const current = [...chains.values()].flatMap((chain) => newest(chain) ?? []);
  const byId = new Map(current.map((entry) => [entry.record.id, entry]));
  const byKind = Map.groupBy(current, ({ kind }) => kind);
  const isOf = <K extends RecordKind>(entry: Entry | undefined, kind: K): entry is Entry & EntryOf<K> =>
    entry?.kind === kind;
  return {
    id: home(entries),
    chains,
    current,
    of: <K extends RecordKind>(kind: K) => (byKind.get(kind) ?? []) as readonly Entry[] as readonly EntryOf<K>[],
    find: (ref, kind) => {
      const entry = ref === undefined ? undefined : byId.get(ref.id);
      return isOf(entry, kind) ? entry : undefined;
    },
    rolesOf: (agency, on) => (typeof roles === 'function' ? roles(agency, on) : roles?.get(agency)),
  };
}

/** Revisions in the order of their numbers, those of the same number in the order of recording; the same record twice counts once. */
function inOrder(chain: readonly Entry[]): Entry[] {
  const once = new Map(chain.toReversed().map((entry) => [canonical(entry.record), entry]));
  return [...once]
    .sort(([a, { record: x }], [b, { record: y }]) => {
      const order = x.revision - y.revision || Date.parse(x.recordedAt) - Date.parse(y.recordedAt);
      return order !== 0 ? order : a < b ? -1 : 1;
    })
    .map(([, entry]) => entry);
}

/** Of two that bear the same number and differ neither. */
function newest(chain: readonly Entry[]): Entry | undefined {
  const last = chain.at(-1);
  const isForked = last !== undefined && chain.at(-2)?.record.revision === last.record.revision;
  return isForked || last?.record.recordStatus === 'entered-in-error' ? undefined : last;
}

/** A chain up to the last revision of which there is one alone; where there is none, the one that was recorded first. */
export function undisputed(chain: readonly Entry[]): readonly Entry[] {
  const last = chain.at(-1)?.record.revision;
  const before = chain.findIndex(({ record }) => record.revision === last);
  if (before === chain.length - 1) return chain;
  return before === 0 ? chain.slice(0, 1) : undisputed(chain.slice(0, before));
}

/** The conversation that most records name; of two with as many, that of the record that was recorded first. */
function home(entries: readonly Entry[]): string | undefined {
  const groups = [...Map.groupBy(entries, ({ record }) => record.conversation)];
  const first = (group: readonly Entry[]): number =>
    Math.min(...group.map(({ record }) => Date.parse(record.recordedAt)));
  return groups.sort(([x, a], [y, b]) => b.length - a.length || first(a) - first(b) || (x < y ? -1 : 1))[0]?.[0];
}

/** The same text for records that differ in nothing but the order of their members. */
export function canonical(record: object): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
