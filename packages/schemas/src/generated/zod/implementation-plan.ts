// Generated from schemas/records/implementation-plan/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { ImplementationPlan } from '../types/implementation-plan.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Implementation plan · Kế hoạch triển khai
 *
 * How a body carries out a directive: who answers for it, what it aims at, its tasks with lead and due date, its money.
 */
export const implementationPlan: z.ZodType<ImplementationPlan> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/implementation-plan/1.0"),
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
  answers: z.exactOptional(common.recordRef),
  basedOn: z.exactOptional(z.array(common.citedDocument).min(1).max(30).refine(unique)),
  level: z.exactOptional(codes.areaLevel),
  period: common.days,
  headResponsible: z.strictObject({
  position: common.label,
  agency: common.agency,
}, nameless),
  focalUnit: z.exactOptional(common.responsibleBody),
  objectives: z.exactOptional(z.array(common.text).min(1).max(20).refine(unique)),
  requirements: z.exactOptional(z.array(common.text).min(1).max(20).refine(unique)),
  targets: z.exactOptional(z.array(z.strictObject({
  target: codes.programmeTarget,
  denominator: codes.targetDenominator,
  aim: z.number().min(0).max(100),
  bound: codes.targetBound,
  indicator: z.exactOptional(common.indicatorId),
  baseline: z.exactOptional(z.number().min(0).max(100)),
}, nameless)).min(1).max(30)),
  tasks: z.array(z.strictObject({
  number: common.taskNumber,
  task: codes.programmeTask,
  answersTask: z.exactOptional(common.taskNumber),
  work: common.text,
  lead: common.responsibleBody,
  coordinating: z.exactOptional(z.array(common.responsibleBody).min(1).max(60).refine(unique)),
  from: z.exactOptional(common.civilDate),
  due: common.due,
  output: z.exactOptional(common.line),
  outputKind: z.exactOptional(codes.recordKind),
  indicators: z.exactOptional(z.array(common.indicatorId).min(1).max(20).refine(unique)),
}, nameless)).min(1).max(100),
  reporting: z.exactOptional(z.array(common.due).min(1).max(6).refine(unique)),
  areas: z.exactOptional(z.array(common.area).min(1).max(200).refine(unique)),
  budget: z.exactOptional(common.funding),
  note: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(20)),
}, nameless);
