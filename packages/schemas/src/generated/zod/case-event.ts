// Generated from schemas/records/case-event/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { CaseEvent } from '../types/case-event.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Case event · Diễn biến vụ án
 *
 * One step of a case: what was done, when, by which body, and what that step needs to be followed.
 */
export const caseEvent: z.ZodType<CaseEvent> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/case-event/1.0"),
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
  happenedOn: common.civilDate,
  by: common.agency,
  byRole: codes.proceedingsRole,
  step: z.discriminatedUnion("event", [z.strictObject({
  event: z.literal("institution"),
  change: codes.decisionChange,
  charges: z.array(common.charge).min(1).max(30).refine(unique),
}, nameless), z.strictObject({
  event: z.literal("charge"),
  change: codes.decisionChange,
  accused: common.recordRef,
  charges: z.array(common.charge).min(1).max(30).refine(unique),
  approvedOn: z.exactOptional(common.civilDate),
}, nameless), z.strictObject({
  event: z.literal("preventive-measure"),
  action: codes.measureAction,
  accused: common.recordRef,
  measure: codes.preventiveMeasure,
  from: common.civilDate,
  until: z.exactOptional(common.civilDate),
}, nameless), z.strictObject({
  event: z.literal("wanted-notice"),
  accused: common.recordRef,
  charges: z.array(common.charge).min(1).max(30).refine(unique),
  ground: codes.wantedGround,
  scope: codes.wantedScope,
  identityPart: z.exactOptional(common.partName),
}, nameless), z.strictObject({
  event: z.literal("wanted-notice-lifted"),
  accused: common.recordRef,
  notice: common.recordRef,
  why: codes.endOfWanted,
}, nameless), z.strictObject({
  event: z.literal("limit-extended"),
  limit: common.timeLimit,
}, nameless), z.strictObject({
  event: z.literal("conclusion"),
  proposal: codes.conclusionProposal,
  accused: z.array(common.recordRef).min(1).max(100).refine(unique),
  charges: z.array(common.charge).min(1).max(30).refine(unique),
}, nameless), z.strictObject({
  event: z.literal("indictment"),
  court: common.agency,
  accused: z.array(common.recordRef).min(1).max(100).refine(unique),
  charges: z.array(common.charge).min(1).max(30).refine(unique),
}, nameless), z.strictObject({
  event: z.literal("file-returned"),
  to: common.agency,
  grounds: z.array(codes.returnGround).min(1).max(4).refine(unique),
  time: z.number().min(1).max(9).refine(Number.isInteger),
}, nameless), z.strictObject({
  event: z.literal("trial-decision"),
  hearingOn: common.civilDate,
  public: z.boolean(),
}, nameless), z.strictObject({
  event: z.literal("judgment"),
  results: z.array(common.courtResult).min(1).max(100),
}, nameless), z.strictObject({
  event: z.literal("appeal"),
  judgment: common.recordRef,
  appellants: z.array(codes.appellant).min(1).max(4).refine(unique),
  accused: z.exactOptional(z.array(common.recordRef).min(1).max(100).refine(unique)),
}, nameless), z.strictObject({
  event: z.literal("appeal-judgment"),
  judgment: common.recordRef,
  ruling: codes.appealRuling,
  results: z.exactOptional(z.array(common.courtResult).min(1).max(100)),
}, nameless), z.strictObject({
  event: z.literal("legal-effect"),
  judgment: common.recordRef,
  effectiveFrom: common.civilDate,
}, nameless), z.strictObject({
  event: z.literal("suspension"),
  grounds: z.array(codes.caseSuspensionGround).min(1).max(4).refine(unique),
  accused: z.exactOptional(z.array(common.recordRef).min(1).max(100).refine(unique)),
}, nameless), z.strictObject({
  event: z.literal("resumption"),
  of: common.recordRef,
}, nameless), z.strictObject({
  event: z.literal("termination"),
  grounds: z.array(codes.terminationGround).min(1).max(5).refine(unique),
  accused: z.exactOptional(z.array(common.recordRef).min(1).max(100).refine(unique)),
}, nameless), z.strictObject({
  event: z.literal("transfer"),
  to: common.agency,
  reason: codes.transferReason,
}, nameless), z.strictObject({
  event: z.literal("joinder"),
  joins: z.array(common.recordRef).min(1).max(20).refine(unique),
}, nameless), z.strictObject({
  event: z.literal("split"),
  newCase: common.recordRef,
  accused: z.exactOptional(z.array(common.recordRef).min(1).max(100).refine(unique)),
}, nameless)]),
  stageAfter: z.exactOptional(codes.stage),
  limit: z.exactOptional(common.timeLimit),
  areas: z.exactOptional(z.array(common.area).min(1).max(50).refine(unique)),
  summary: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
