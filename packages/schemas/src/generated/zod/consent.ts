// Generated from schemas/records/consent/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { Consent } from '../types/consent.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Consent · Đồng ý chia sẻ thông tin
 *
 * Whether a victim, a person under identification or a representative agreed that information be shared: which groups, with whom, for what, from when to when; a refusal is a record too.
 */
export const consent: z.ZodType<Consent> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/consent/1.0"),
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
  victim: common.recordRef,
  age: common.age,
  askedBy: z.strictObject({
  agency: common.agency,
  role: codes.agencyRole,
  unit: z.exactOptional(common.label),
  officer: z.exactOptional(common.line),
}, nameless),
  askedOn: common.civilDate,
  answeredBy: z.strictObject({
  who: codes.consentGiver,
  ground: z.exactOptional(codes.representation),
  relation: z.exactOptional(codes.relation),
  childAgreed: z.exactOptional(codes.yesNoUnknown),
  identityPart: z.exactOptional(common.partName),
}, nameless),
  answer: z.discriminatedUnion("given", [z.strictObject({
  given: z.literal("yes"),
  groups: z.array(codes.fieldGroup).min(1).max(11).refine(unique),
  receivers: z.array(z.discriminatedUnion("by", [z.strictObject({
  by: z.literal("role"),
  role: codes.agencyRole,
}, nameless), z.strictObject({
  by: z.literal("agency"),
  agency: common.agency,
}, nameless)])).min(1).max(30).refine(unique),
  purposes: z.array(codes.purposeOfProcessing).min(1).max(11).refine(unique),
  from: common.civilDate,
  until: z.exactOptional(common.civilDate),
  conditions: z.exactOptional(common.line),
  withdrawn: z.exactOptional(z.strictObject({
  on: common.civilDate,
  by: codes.consentGiver,
  how: codes.consentForm,
  receiversToldOn: z.exactOptional(common.civilDate),
  document: z.exactOptional(common.documentRef),
}, nameless)),
}, nameless), z.strictObject({
  given: z.literal("no"),
  refused: z.exactOptional(z.array(codes.fieldGroup).min(1).max(11).refine(unique)),
  reason: z.exactOptional(common.line),
}, nameless)]),
  how: codes.consentForm,
  language: common.language,
  interpreter: z.exactOptional(codes.yesNoUnknown),
  informedOf: z.array(codes.consentInformation).min(1).max(9).refine(unique),
  form: z.exactOptional(common.attachment),
  case: z.exactOptional(common.recordRef),
  note: z.exactOptional(common.text),
}, nameless);
