// Generated from schemas/records/campaign/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { Campaign } from '../types/campaign.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Campaign · Đợt cao điểm
 *
 * A campaign against trafficking: who ordered it, from when to when, key routes and areas, forces, measures, results by a day.
 */
export const campaign: z.ZodType<Campaign> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/campaign/1.0"),
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
  title: common.line,
  programme: codes.programmeEdition,
  orderedBy: z.exactOptional(common.recordRef),
  orderDocument: z.exactOptional(common.citedDocument),
  plan: z.exactOptional(common.recordRef),
  period: common.days,
  level: z.exactOptional(codes.areaLevel),
  statedOn: common.civilDate,
  measures: z.array(codes.campaignMeasure).min(1).max(20).refine(unique),
  forces: z.exactOptional(z.array(z.strictObject({
  body: common.responsibleBody,
  officers: z.exactOptional(common.count),
  teams: z.exactOptional(z.number().min(0).max(10000).refine(Number.isInteger)),
}, nameless)).min(1).max(40)),
  keyAreas: z.exactOptional(z.array(common.area).min(1).max(200).refine(unique)),
  keyRoutes: z.exactOptional(z.array(common.route).min(1).max(40)),
  keyCrossings: z.exactOptional(z.array(z.strictObject({
  crossing: codes.crossingKind,
  name: z.exactOptional(common.label),
  area: z.exactOptional(common.area),
  country: z.exactOptional(codes.country),
}, nameless)).min(1).max(60)),
  results: z.exactOptional(z.strictObject({
  countedUntil: common.civilDate,
  reportsReceived: z.exactOptional(common.count),
  reportsSettled: z.exactOptional(common.count),
  casesFound: z.exactOptional(common.count),
  suspectsFound: z.exactOptional(common.count),
  casesInstituted: z.exactOptional(common.count),
  accused: z.exactOptional(common.count),
  accusedFemale: z.exactOptional(common.count),
  ringsBroken: z.exactOptional(common.count),
  wantedCaught: z.exactOptional(common.count),
  victims: z.exactOptional(common.count),
  victimsFemale: z.exactOptional(common.count),
  victimsUnder18: z.exactOptional(common.count),
  victimsUnder16: z.exactOptional(common.count),
  inspected: z.exactOptional(common.count),
  violations: z.exactOptional(common.count),
  sanctioned: z.exactOptional(common.count),
}, nameless)),
  previous: z.exactOptional(z.strictObject({
  campaign: z.exactOptional(common.recordRef),
  period: common.days,
  casesFound: z.exactOptional(common.count),
  casesInstituted: z.exactOptional(common.count),
  accused: z.exactOptional(common.count),
  victims: z.exactOptional(common.count),
  wantedCaught: z.exactOptional(common.count),
}, nameless)),
  cases: z.exactOptional(z.array(common.recordRef).min(1).max(200).refine(unique)),
  rescues: z.exactOptional(z.array(common.recordRef).min(1).max(200).refine(unique)),
  crimeReports: z.exactOptional(z.array(common.recordRef).min(1).max(200).refine(unique)),
  fines: z.exactOptional(z.strictObject({
  count: common.count,
  amount: common.money,
}, nameless)),
  seized: z.exactOptional(z.array(common.money).min(1).max(10).refine(unique)),
  assessment: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(20)),
}, nameless);
