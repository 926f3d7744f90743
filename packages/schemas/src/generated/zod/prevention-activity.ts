// Generated from schemas/records/prevention-activity/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { PreventionActivity } from '../types/prevention-activity.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Prevention activity · Hoạt động phòng ngừa
 *
 * One measure of social or police prevention in a period: for whom, where, with which result in numbers.
 */
export const preventionActivity: z.ZodType<PreventionActivity> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/prevention-activity/1.0"),
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
  nature: codes.preventionNature,
  measure: codes.preventionMeasure,
  period: common.days,
  programme: z.exactOptional(codes.programmeEdition),
  answers: z.exactOptional(common.recordRef),
  plan: z.exactOptional(common.recordRef),
  taskNumber: z.exactOptional(common.taskNumber),
  lead: z.exactOptional(common.responsibleBody),
  partners: z.exactOptional(z.array(common.responsibleBody).min(1).max(30).refine(unique)),
  targetGroups: z.exactOptional(z.array(codes.populationGroup).min(1).max(17).refine(unique)),
  businesses: z.exactOptional(z.array(codes.inspectedBusiness).min(1).max(20).refine(unique)),
  level: z.exactOptional(codes.areaLevel),
  areas: z.exactOptional(z.array(common.area).min(1).max(200).refine(unique)),
  crossings: z.exactOptional(z.array(codes.crossingKind).min(1).max(7).refine(unique)),
  results: z.exactOptional(z.strictObject({
  sessions: z.exactOptional(common.count),
  inspected: z.exactOptional(common.count),
  violations: z.exactOptional(common.count),
  sanctioned: z.exactOptional(common.count),
  passedOn: z.exactOptional(common.count),
  reviewed: z.exactOptional(common.count),
  atRisk: z.exactOptional(common.count),
  absent: z.exactOptional(common.count),
  returned: z.exactOptional(common.count),
  possibleVictims: z.exactOptional(common.count),
  helped: z.exactOptional(common.count),
  helpedFemale: z.exactOptional(common.count),
  helpedUnder18: z.exactOptional(common.count),
  trained: z.exactOptional(common.count),
  employed: z.exactOptional(common.count),
  commitments: z.exactOptional(common.count),
  exitsStopped: z.exactOptional(common.count),
  personsStopped: z.exactOptional(common.count),
}, nameless)),
  crimeReports: z.exactOptional(z.array(common.recordRef).min(1).max(100).refine(unique)),
  fines: z.exactOptional(z.strictObject({
  count: common.count,
  amount: common.money,
}, nameless)),
  loans: z.exactOptional(z.strictObject({
  count: common.count,
  amount: common.money,
}, nameless)),
  summary: z.exactOptional(common.text),
}, nameless);
