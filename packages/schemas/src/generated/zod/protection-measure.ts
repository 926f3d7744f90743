// Generated from schemas/records/protection-measure/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { ProtectionMeasure } from '../types/protection-measure.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Protection measure · Biện pháp bảo vệ
 *
 * How a victim, a relative, a witness or a reporter is protected: threat, measures, from, until. The place is only in a part of the message.
 */
export const protectionMeasure: z.ZodType<ProtectionMeasure> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/protection-measure/1.0"),
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
  protects: z.strictObject({
  kind: codes.protectedPersonKind,
  record: z.exactOptional(common.recordRef),
  relation: z.exactOptional(codes.relation),
  relativeOf: z.exactOptional(common.recordRef),
  persons: z.exactOptional(z.number().min(1).max(50).refine(Number.isInteger)),
}, nameless),
  underLaw: codes.protectionLaw,
  decision: codes.protectionDecision,
  decidedOn: common.civilDate,
  decidedBy: common.actingBody,
  decisionDocument: z.exactOptional(common.documentRef),
  request: z.exactOptional(z.strictObject({
  from: codes.protectionRequester,
  agency: z.exactOptional(common.agency),
  on: common.civilDate,
  urgent: z.boolean(),
  writtenOn: z.exactOptional(common.civilDate),
  document: z.exactOptional(common.documentRef),
}, nameless)),
  threatened: z.array(codes.threatenedGood).min(1).max(5).refine(unique),
  checkedOn: z.exactOptional(common.civilDate),
  confirmed: z.exactOptional(codes.yesNoUnknown),
  refusalReason: z.exactOptional(common.line),
  measures: z.exactOptional(z.array(z.strictObject({
  measure: codes.protectionMeasureKind,
  from: common.civilDate,
  until: z.exactOptional(common.civilDate),
  by: z.exactOptional(common.agency),
}, nameless)).min(1).max(20)),
  from: z.exactOptional(common.civilDate),
  until: z.exactOptional(common.civilDate),
  endedOn: z.exactOptional(common.civilDate),
  endReason: z.exactOptional(codes.protectionEndReason),
  asked: z.exactOptional(z.array(common.agency).min(1).max(10).refine(unique)),
  incidents: z.exactOptional(z.array(z.strictObject({
  on: common.civilDate,
  against: codes.threatenedGood,
  report: z.exactOptional(common.recordRef),
}, nameless)).min(1).max(20)),
  case: z.exactOptional(common.recordRef),
  report: z.exactOptional(common.recordRef),
  placePart: z.exactOptional(common.partName),
  identityPart: z.exactOptional(common.partName),
  under18: z.exactOptional(codes.yesNoUnknown),
  risks: z.exactOptional(z.array(codes.risk).min(1).max(20).refine(unique)),
  note: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
