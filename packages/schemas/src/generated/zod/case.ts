// Generated from schemas/records/case/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { Case } from '../types/case.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Case · Vụ án
 *
 * A criminal case of trafficking: decision, charges, stage, areas, ring, the numbers of victims and accused. No person is described.
 */
export const caseRecord: z.ZodType<Case> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/case/1.0"),
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
  stage: codes.stage,
  openedOn: common.civilDate,
  decision: z.strictObject({
  code: codes.caseDecision,
  decidedOn: common.civilDate,
  by: common.agency,
  document: z.exactOptional(common.documentRef),
}, nameless),
  charges: z.array(common.charge).min(1).max(30).refine(unique),
  leadCharge: common.charge,
  leadAccused: z.exactOptional(common.recordRef),
  seriousness: z.exactOptional(codes.seriousness),
  investigatingBody: z.exactOptional(common.agency),
  procuracy: z.exactOptional(common.agency),
  court: z.exactOptional(common.agency),
  reports: z.exactOptional(z.array(common.recordRef).min(1).max(50).refine(unique)),
  decisions: z.exactOptional(z.array(z.strictObject({
  code: codes.caseDecision,
  decidedOn: common.civilDate,
  by: common.agency,
  document: z.exactOptional(common.documentRef),
}, nameless)).min(1).max(200)),
  timeLimits: z.exactOptional(z.array(common.timeLimit).min(1).max(30)),
  measures: z.exactOptional(z.array(z.strictObject({
  measure: codes.preventiveMeasure,
  count: common.count,
}, nameless)).min(1).max(8)),
  joins: z.exactOptional(z.array(common.recordRef).min(1).max(20).refine(unique)),
  splitFrom: z.exactOptional(common.recordRef),
  acts: z.exactOptional(z.array(codes.act).min(1).max(7).refine(unique)),
  means: z.exactOptional(z.array(codes.means).min(1).max(4).refine(unique)),
  purposes: z.exactOptional(z.array(codes.exploitationForm).min(1).max(15).refine(unique)),
  modus: z.exactOptional(z.array(codes.modus).min(1).max(20).refine(unique)),
  interval: z.exactOptional(common.interval),
  ring: z.exactOptional(z.strictObject({
  organised: codes.yesNoUnknown,
  size: z.exactOptional(codes.ringSize),
  crossBorder: z.exactOptional(codes.yesNoUnknown),
  online: z.exactOptional(codes.yesNoUnknown),
  nationalities: z.exactOptional(z.array(codes.country).min(1).max(20).refine(unique)),
}, nameless)),
  areas: z.exactOptional(z.array(common.area).min(1).max(50).refine(unique)),
  places: z.exactOptional(z.array(common.placeInAct).min(1).max(50)),
  route: z.exactOptional(common.route),
  counts: z.exactOptional(z.strictObject({
  statedOn: common.civilDate,
  victims: common.count,
  victimsUnder16: z.exactOptional(common.count),
  victimsUnder18: z.exactOptional(common.count),
  victimsFemale: z.exactOptional(common.count),
  victimsRescued: z.exactOptional(common.count),
  accused: common.count,
  accusedFemale: z.exactOptional(common.count),
  accusedUnder18: z.exactOptional(common.count),
  wanted: z.exactOptional(common.count),
}, nameless)),
  payments: z.exactOptional(z.array(common.payment).min(1).max(100)),
  summary: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
