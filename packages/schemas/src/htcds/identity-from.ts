/**
 * An identity out of the cells of a row, in a record of its own.
 * @module
 */
import type { HtcdsField } from '../generated/htcdsFacts.ts';
import type { NameKindCode, ScriptCode } from '../generated/types/codes.ts';
import type { ContactChannel, Head, PersonName } from '../generated/types/common.ts';
import type { PersonIdentity } from '../generated/types/index.ts';
import { CHANNELS } from './identity-fields.ts';
import type { Cells } from './read.ts';
import type { HtcdsNote } from './row.ts';

/** What the names of a row are, and in which order they make the full name. */
export interface HtcdsNames {
  kind: NameKindCode;
  script: ScriptCode;
  order: 'family-first' | 'given-first';
}

export interface IdentityMade {
  identity?: PersonIdentity;
  read: readonly HtcdsField[];
  notes: readonly HtcdsNote[];
}

/** Without a name, or without being told what the names are, there is no identity; then nothing of it counts as read. */
export function identityFrom(
  values: Cells['values'],
  head: Omit<Head, 'schema'>,
  names: HtcdsNames | undefined,
): IdentityMade {
  const text = (field: HtcdsField): string | undefined => {
    const value = values.get(field);
    return typeof value === 'string' ? value : undefined;
  };
  const given = text('prs_FirstName');
  const middle = text('prs_MiddleName');
  const family = text('prs_SecondName');
  const parts = { ...(family && { family }), ...(middle && { middle }), ...(given && { given }) };
  if (names === undefined || Object.keys(parts).length === 0) return { read: [], notes: [] };
  const order = names.order === 'family-first' ? [family, middle, given] : [given, middle, family];
  const full = order.filter((part) => part !== undefined).join(' ');
  const name: PersonName = { full, parts, kind: names.kind, script: names.script };
  const bornOn = text('prs_Birthdate');
  const number = text('prs_IdentityNumber');
  const isCitizenNumber = number !== undefined && /^\d{12}$/.test(number);
  const channels = CHANNELS.flatMap(([field, kind]): ContactChannel[] => {
    const value = text(field);
    return value === undefined ? [] : [{ kind, value, safe: 'unknown' }];
  });
  return {
    identity: {
      schema: 'https://schemas.lienthong.example/person-identity/1.0',
      ...head,
      names: [name],
      ...(bornOn && { bornOn }),
      ...(isCitizenNumber && { citizenNumbers: [number] }),
      ...(channels.length > 0 && { channels }),
    },
    read: READ,
    notes: number !== undefined && !isCitizenNumber ? [{ field: 'prs_IdentityNumber', reason: 'no-code' }] : [],
  };
}

const READ: readonly HtcdsField[] = [
  'prs_FirstName',
  'prs_MiddleName',
  'prs_SecondName',
  'prs_Birthdate',
  'prs_IdentityNumber',
  ...CHANNELS.map(([field]) => field),
];
