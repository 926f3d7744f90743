// Generated from schemas/records/referral/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { Referral } from '../types/referral.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Referral · Chuyển tuyến
 *
 * A person is referred to a support or protection body, with needs, risk and urgency; it is answered by a handling status.
 */
export const referral: z.ZodType<Referral> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/referral/1.0"),
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
  urgency: codes.urgency,
  category: codes.victimCategory,
  requestedSupport: z.discriminatedUnion("regime", [z.strictObject({
  regime: z.literal("law53-2024"),
  kinds: z.array(codes.supportKind).min(1).max(10).refine(unique),
}, nameless), z.strictObject({
  regime: z.literal("law66-2011"),
  kinds: z.array(codes.supportKind2011).min(1).max(6).refine(unique),
}, nameless)]),
  referralReason: z.exactOptional(codes.referralReason),
  referredTo: z.exactOptional(z.strictObject({
  agency: common.agency,
  role: codes.agencyRole,
  unit: z.exactOptional(common.label),
}, nameless)),
  supportFrom: z.exactOptional(common.civilDate),
  supportUntil: z.exactOptional(common.civilDate),
  answerBy: z.exactOptional(common.civilDate),
  identityPart: z.exactOptional(common.partName),
  person: z.exactOptional(z.strictObject({
  status: codes.victimStatus,
  sex: codes.sex,
  age: z.exactOptional(common.age),
  nationality: z.exactOptional(common.nationality),
}, nameless)),
  accompanying: z.exactOptional(z.strictObject({
  count: z.number().min(0).max(50).refine(Number.isInteger),
  under18: z.number().min(0).max(50).refine(Number.isInteger),
  records: z.exactOptional(z.array(common.recordRef).min(1).max(50).refine(unique)),
}, nameless)),
  interpreter: z.exactOptional(z.strictObject({
  needed: codes.yesNoUnknown,
  languages: z.exactOptional(z.array(common.language).min(1).max(6).refine(unique)),
}, nameless)),
  handOver: z.exactOptional(z.strictObject({
  at: z.exactOptional(common.instant),
  place: common.place,
  by: z.exactOptional(common.line),
  to: z.exactOptional(common.line),
  escort: z.exactOptional(codes.yesNoUnknown),
}, nameless)),
  residenceArea: z.exactOptional(common.area),
  needs: z.exactOptional(z.array(codes.need).min(1).max(20).refine(unique)),
  risks: z.exactOptional(z.array(codes.risk).min(1).max(20).refine(unique)),
  healthNote: z.exactOptional(common.text),
  consent: z.exactOptional(common.consentStatement),
  alreadyGiven: z.exactOptional(z.array(codes.supportKind).min(1).max(10).refine(unique)),
  note: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
