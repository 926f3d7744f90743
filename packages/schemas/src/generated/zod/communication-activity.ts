// Generated from schemas/records/communication-activity/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { CommunicationActivity } from '../types/communication-activity.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Communication activity · Hoạt động truyền thông
 *
 * One activity that informs, communicates or educates: what about, in which form, for whom, how many it reached, what it cost.
 */
export const communicationActivity: z.ZodType<CommunicationActivity> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/communication-activity/1.0"),
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
  event: codes.communicationEvent,
  theme: common.line,
  contents: z.array(codes.communicationContent).min(1).max(8).refine(unique),
  programme: z.exactOptional(codes.programmeEdition),
  answers: z.exactOptional(common.recordRef),
  plan: z.exactOptional(common.recordRef),
  taskNumber: z.exactOptional(common.taskNumber),
  forDay30July: z.boolean(),
  when: common.days,
  audience: z.array(codes.populationGroup).min(1).max(17).refine(unique),
  channels: z.exactOptional(z.array(z.strictObject({
  channel: codes.communicationChannel,
  name: z.exactOptional(common.label),
}, nameless)).min(1).max(20)),
  languages: z.exactOptional(z.array(common.language).min(1).max(20).refine(unique)),
  organisers: z.exactOptional(z.array(common.responsibleBody).min(1).max(20).refine(unique)),
  partners: z.exactOptional(z.array(common.responsibleBody).min(1).max(30).refine(unique)),
  hotlineGiven: z.exactOptional(z.boolean()),
  areas: z.exactOptional(z.array(common.area).min(1).max(200).refine(unique)),
  venue: z.exactOptional(common.label),
  reach: z.exactOptional(z.strictObject({
  basis: codes.countingBasis,
  method: z.exactOptional(common.line),
  sessions: z.exactOptional(common.count),
  attended: z.exactOptional(z.number().min(0).max(10000000).refine(Number.isInteger)),
  attendedFemale: z.exactOptional(z.number().min(0).max(10000000).refine(Number.isInteger)),
  attendedUnder18: z.exactOptional(z.number().min(0).max(10000000).refine(Number.isInteger)),
  attendedMinority: z.exactOptional(z.number().min(0).max(10000000).refine(Number.isInteger)),
  broadcasts: z.exactOptional(common.count),
  minutes: z.exactOptional(z.number().min(0).max(10000000).refine(Number.isInteger)),
  posts: z.exactOptional(common.count),
  views: z.exactOptional(z.number().min(0).max(1000000000).refine(Number.isInteger)),
  commitments: z.exactOptional(common.count),
  reportsPrompted: z.exactOptional(common.count),
}, nameless)),
  materials: z.exactOptional(z.array(z.strictObject({
  material: codes.communicationMaterial,
  copies: z.number().min(1).max(10000000).refine(Number.isInteger),
  language: z.exactOptional(common.language),
}, nameless)).min(1).max(20)),
  cost: z.exactOptional(common.funding),
  summary: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(20)),
}, nameless);
