// Generated from schemas/records/crime-report-outcome/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { CrimeReportOutcome } from '../types/crime-report-outcome.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Outcome of a crime report · Kết quả giải quyết nguồn tin về tội phạm
 *
 * How a report of crime was verified and settled: one of three decisions, its ground, the limit kept or extended, and who was told.
 */
export const crimeReportOutcome: z.ZodType<CrimeReportOutcome> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/crime-report-outcome/1.0"),
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
  report: common.recordRef,
  receivedOn: common.civilDate,
  decision: codes.reportDecision,
  decidedOn: common.civilDate,
  decidedBy: common.actingBody,
  decisionDocument: z.exactOptional(common.documentRef),
  verification: z.exactOptional(z.strictObject({
  from: common.civilDate,
  until: z.exactOptional(common.civilDate),
  steps: z.array(z.strictObject({
  step: codes.verificationStep,
  on: z.exactOptional(common.civilDate),
  with: z.exactOptional(common.agency),
}, nameless)).min(1).max(50),
}, nameless)),
  limitUntil: z.exactOptional(common.civilDate),
  prolongation: z.exactOptional(z.strictObject({
  reasons: z.array(codes.prolongationReason).min(1).max(2).refine(unique),
  decidedOn: common.civilDate,
  until: common.civilDate,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  extension: z.exactOptional(z.strictObject({
  requestedOn: common.civilDate,
  grantedOn: common.civilDate,
  by: common.actingBody,
  until: common.civilDate,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  lateReason: z.exactOptional(codes.lateReason),
  suspension: z.exactOptional(z.strictObject({
  grounds: z.array(codes.suspensionGround).min(1).max(3).refine(unique),
  requestedOn: z.exactOptional(common.civilDate),
  awaitedFrom: z.exactOptional(z.array(common.agency).min(1).max(10).refine(unique)),
  sentToProcuracyAt: z.exactOptional(common.instant),
  resumedOn: z.exactOptional(common.civilDate),
}, nameless)),
  nonInstitutionGrounds: z.exactOptional(z.array(codes.nonInstitutionGround).min(1).max(8).refine(unique)),
  passedOn: z.exactOptional(z.strictObject({
  to: common.agency,
  on: common.civilDate,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  institutedCase: z.exactOptional(common.recordRef),
  charges: z.exactOptional(z.array(common.charge).min(1).max(20).refine(unique)),
  receiverNotice: z.exactOptional(z.strictObject({
  agency: common.agency,
  on: common.civilDate,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  reporterNotice: z.exactOptional(z.strictObject({
  told: codes.yesNoUnknown,
  on: z.exactOptional(common.civilDate),
  document: z.exactOptional(common.documentRef),
}, nameless)),
  procuracyNotice: z.exactOptional(z.strictObject({
  procuracy: common.agency,
  on: common.civilDate,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  knowinglyFalse: z.exactOptional(codes.yesNoUnknown),
  victims: z.exactOptional(z.array(common.recordRef).min(1).max(100).refine(unique)),
  acts: z.exactOptional(z.array(codes.act).min(1).max(7).refine(unique)),
  means: z.exactOptional(z.array(codes.means).min(1).max(4).refine(unique)),
  purposes: z.exactOptional(z.array(codes.exploitationForm).min(1).max(15).refine(unique)),
  areas: z.exactOptional(z.array(common.area).min(1).max(20).refine(unique)),
  found: z.exactOptional(z.strictObject({
  victims: common.count,
  suspects: common.count,
}, nameless)),
  summary: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
