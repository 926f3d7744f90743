/**
 * A contract for tests that know nothing of the real one: one kind of record, `note`, with a text.
 * @module
 */
import type { Contract, SharingRow } from '../contract.ts';
import { uuidv7 } from '../ids.ts';

export const noteSchema = 'https://schemas.lienthong.example/note/1.0';

/** A record of a test contract that knows one kind, `note`, with one group, `narrative`. */
export interface Note {
  readonly schema: string;
  readonly conversation: string;
  readonly text: string;
}

export function note(text = 'thử nghiệm', conversation: string = uuidv7()): Note {
  return { schema: noteSchema, conversation, text };
}

const row = {
  kind: 'note',
  group: 'narrative',
  purpose: 'test',
  basis: 'test-1',
  condition: 'none',
  validFrom: '2020-01-01',
};

export const noteSharing: readonly SharingRow[] = [
  { ...row, from: 'sender', to: 'receiver' },
  { ...row, from: 'receiver', to: 'sender' },
];

/** Refuses a note whose text is not a string, as `LT-SCHEMA-TYPE` at `/text`. */
export const noteContract: Contract = {
  schema: (id) => (id === noteSchema ? { '~standard': { validate: validateNote } } : undefined),
  digest: (id) => (id === noteSchema ? 'A'.repeat(43) : undefined),
  groups: () => ['head', 'narrative'],
  concerns: () => true,
  sharing: noteSharing,
};

function validateNote(value: unknown) {
  const { text } = value as { text?: unknown };
  if (typeof text === 'string') return { value };
  const messages = { en: 'The text is missing.', vi: 'Thiếu nội dung.' };
  return {
    issues: [{ message: messages.en, code: 'LT-SCHEMA-TYPE', pointer: '/text', rule: `${noteSchema}#/type`, messages }],
  };
}
