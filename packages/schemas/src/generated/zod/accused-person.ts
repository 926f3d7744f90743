// Generated from schemas/records/accused-person/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { AccusedPerson } from '../types/accused-person.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Accused person · Bị can, bị cáo, người bị truy nã
 *
 * One person accused in one case, without identity: role, charges, measures, wanted status, outcome. The same person may be a victim in another.
 */
export const accusedPerson: z.ZodType<AccusedPerson> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/accused-person/1.0"),
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
  case: common.recordRef,
  status: codes.accusedStatus,
  chargedOn: common.civilDate,
  chargedBy: z.exactOptional(common.agency),
  chargeDocument: z.exactOptional(common.documentRef),
  charges: z.array(z.strictObject({
  charge: common.charge,
  lead: z.boolean(),
  since: z.exactOptional(common.civilDate),
}, nameless)).min(1).max(20).refine(unique),
  leadAccused: z.exactOptional(z.boolean()),
  measures: z.exactOptional(z.array(z.strictObject({
  measure: codes.preventiveMeasure,
  from: common.civilDate,
  until: z.exactOptional(common.civilDate),
}, nameless)).min(1).max(30)),
  wanted: z.exactOptional(z.strictObject({
  status: codes.wantedStatus,
  noticeOn: z.exactOptional(common.civilDate),
  scope: z.exactOptional(codes.wantedScope),
  event: z.exactOptional(common.recordRef),
  liftedOn: z.exactOptional(common.civilDate),
  liftedWhy: z.exactOptional(codes.endOfWanted),
}, nameless)),
  identityPart: z.exactOptional(common.partName),
  sex: z.exactOptional(codes.sex),
  ageAtAct: z.exactOptional(common.age),
  nationality: z.exactOptional(common.nationality),
  priorRecord: z.exactOptional(codes.priorRecord),
  alsoVictim: z.exactOptional(codes.yesNoUnknown),
  roles: z.exactOptional(z.array(codes.accompliceRole).min(1).max(4).refine(unique)),
  functions: z.exactOptional(z.array(codes.ringFunction).min(1).max(12).refine(unique)),
  relations: z.exactOptional(z.array(codes.relation).min(1).max(14).refine(unique)),
  victims: z.exactOptional(z.array(common.recordRef).min(1).max(100).refine(unique)),
  outcome: z.exactOptional(z.strictObject({
  finding: codes.finding,
  instance: codes.instance,
  judgedOn: common.civilDate,
  court: common.agency,
  judgment: z.exactOptional(common.recordRef),
  document: z.exactOptional(common.documentRef),
  charges: z.exactOptional(z.array(common.charge).min(1).max(20).refine(unique)),
  sentence: z.exactOptional(common.sentence),
  effectiveFrom: z.exactOptional(common.civilDate),
}, nameless)),
  note: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
