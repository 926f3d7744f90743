// Generated from schemas/records/progress-report/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { ProgressReport } from '../types/progress-report.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Progress report · Báo cáo kết quả
 *
 * What became of each task: status, result, the returns that its figures stand in, difficulties and proposals.
 */
export const progressReport: z.ZodType<ProgressReport> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/progress-report/1.0"),
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
  reportRegime: codes.reportRegime,
  title: common.line,
  programme: codes.programmeEdition,
  period: z.exactOptional(common.period),
  covers: z.exactOptional(common.days),
  statedOn: common.civilDate,
  dueOn: z.exactOptional(common.civilDate),
  delayReason: z.exactOptional(codes.delayReason),
  answers: z.exactOptional(common.recordRef),
  plan: z.exactOptional(common.recordRef),
  level: z.exactOptional(codes.areaLevel),
  results: z.array(z.strictObject({
  number: common.taskNumber,
  task: codes.programmeTask,
  status: codes.taskStatus,
  doneOn: z.exactOptional(common.civilDate),
  percent: z.exactOptional(z.number().min(0).max(100).refine(Number.isInteger)),
  result: common.text,
  figures: z.exactOptional(z.array(z.strictObject({
  inReturn: common.recordRef,
  indicator: common.indicatorId,
}, nameless)).min(1).max(30).refine(unique)),
  outputs: z.exactOptional(z.array(common.recordRef).min(1).max(50).refine(unique)),
  delayReason: z.exactOptional(codes.delayReason),
  newDueOn: z.exactOptional(common.civilDate),
}, nameless)).min(1).max(100),
  targets: z.exactOptional(z.array(z.strictObject({
  target: codes.programmeTarget,
  denominator: codes.targetDenominator,
  aim: z.number().min(0).max(100),
  bound: codes.targetBound,
  counted: common.count,
  outOf: common.count,
  reached: z.exactOptional(z.number().min(0).max(100)),
  met: z.exactOptional(z.boolean()),
  inReturn: z.exactOptional(common.recordRef),
}, nameless)).min(1).max(30)),
  difficulties: z.exactOptional(z.array(z.strictObject({
  difficulty: codes.difficulty,
  description: common.text,
  cause: z.exactOptional(common.text),
  tasks: z.exactOptional(z.array(common.taskNumber).min(1).max(60).refine(unique)),
}, nameless)).min(1).max(30)),
  proposals: z.exactOptional(z.array(z.strictObject({
  kind: codes.proposalKind,
  to: common.responsibleBody,
  proposal: common.text,
  legalProposal: z.exactOptional(common.recordRef),
}, nameless)).min(1).max(30)),
  returns: z.exactOptional(z.array(common.recordRef).min(1).max(60).refine(unique)),
  nextSteps: z.exactOptional(z.array(z.strictObject({
  work: common.text,
  dueOn: z.exactOptional(common.civilDate),
}, nameless)).min(1).max(30)),
  areas: z.exactOptional(z.array(common.area).min(1).max(200).refine(unique)),
  situation: z.exactOptional(common.text),
  assessment: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(20)),
}, nameless);
