// Generated from schemas/records/handling-status/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { HandlingStatus } from '../types/handling-status.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Handling status · Trạng thái xử lý
 *
 * How the receiver handles a message: accepted, declined, assigned, in process, finished, withdrawn. Technical receipts are another matter.
 */
export const handlingStatus: z.ZodType<HandlingStatus> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/handling-status/1.0"),
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
  answers: z.strictObject({
  jti: common.uuid,
  record: z.exactOptional(common.recordRef),
  revision: z.exactOptional(z.number().min(1).max(9007199254740991).refine(Number.isInteger)),
}, nameless),
  code: codes.handlingStatusCode,
  handlingReason: z.exactOptional(codes.handlingReason),
  decidedOn: common.civilDate,
  assignedTo: z.exactOptional(z.strictObject({
  agency: common.agency,
  unit: z.exactOptional(common.label),
}, nameless)),
  expectedOn: z.exactOptional(common.civilDate),
  forwardedTo: z.exactOptional(common.agency),
  support: z.exactOptional(z.strictObject({
  granted: z.exactOptional(z.array(codes.supportKind).min(1).max(10).refine(unique)),
  refused: z.exactOptional(z.array(codes.supportKind).min(1).max(10).refine(unique)),
  startedOn: z.exactOptional(common.civilDate),
  endedOn: z.exactOptional(common.civilDate),
}, nameless)),
  outcome: z.exactOptional(codes.caseDecision),
  note: z.exactOptional(common.text),
}, nameless);
