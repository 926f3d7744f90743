// Generated from schemas/records/person-identity/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { PersonIdentity } from '../types/person-identity.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Person identity · Thông tin nhân thân
 *
 * Who a person is: names, birth, papers and contact. It travels as a part of its own, to fewer recipients than the record it belongs to.
 */
export const personIdentity: z.ZodType<PersonIdentity> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/person-identity/1.0"),
  id: common.uuid,
  revision: z.number().min(1).max(9007199254740991).refine(Number.isInteger),
  revises: z.exactOptional(z.strictObject({
  revision: z.number().min(1).max(9007199254740990).refine(Number.isInteger),
  jti: z.exactOptional(common.uuid),
}, nameless)),
  recordStatus: codes.recordStatus,
  reason: z.exactOptional(codes.revisionReason),
  issuer: common.agency,
  onBehalfOf: z.exactOptional(common.agency),
  reference: z.exactOptional(common.label),
  document: z.exactOptional(common.documentRef),
  recordedAt: common.instant,
  conversation: common.uuid,
  about: z.exactOptional(z.array(common.recordRef).min(1).max(50).refine(unique)),
  classification: z.literal("unclassified"),
  names: z.array(common.personName).min(1).max(12),
  bornOn: z.exactOptional(common.partialDate),
  diedOn: z.exactOptional(common.partialDate),
  sex: z.exactOptional(codes.sex),
  birthRegistration: z.exactOptional(common.place),
  citizenNumbers: z.exactOptional(z.array(common.citizenNumber).min(1).max(3).refine(unique)),
  documents: z.exactOptional(z.array(common.identityDocument).min(1).max(10)),
  parents: z.exactOptional(z.array(z.strictObject({
  name: common.personName,
  bornOn: z.exactOptional(common.partialDate),
}, nameless)).min(1).max(4)),
  verified: z.exactOptional(z.strictObject({
  by: common.agency,
  on: common.civilDate,
  matches: codes.yesNoUnknown,
}, nameless)),
  addresses: z.exactOptional(z.array(z.strictObject({
  kind: codes.addressKind,
  place: common.place,
  text: z.exactOptional(common.line),
  from: z.exactOptional(common.partialDate),
  safe: z.exactOptional(codes.yesNoUnknown),
}, nameless)).min(1).max(10)),
  channels: z.exactOptional(z.array(common.contactChannel).min(1).max(20)),
  relatives: z.exactOptional(z.array(z.strictObject({
  relation: codes.relation,
  name: common.personName,
  channels: z.exactOptional(z.array(common.contactChannel).min(1).max(5)),
  mayBeTold: codes.yesNoUnknown,
}, nameless)).min(1).max(20)),
  representative: z.exactOptional(z.strictObject({
  ground: codes.representation,
  name: common.personName,
  relation: z.exactOptional(codes.relation),
  channels: z.exactOptional(z.array(common.contactChannel).min(1).max(5)),
  document: z.exactOptional(common.documentRef),
}, nameless)),
  consent: z.exactOptional(common.consentStatement),
}, nameless);
