// Generated from schemas/records/reconciliation/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { Reconciliation } from '../types/reconciliation.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Reconciliation · Đối chiếu số liệu
 *
 * Figures of police, procuracy and court of one level compared cell by cell: differences, causes, agreed figures.
 */
export const reconciliation: z.ZodType<Reconciliation> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/reconciliation/1.0"),
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
  subject: codes.interagencyStatistics,
  level: codes.areaLevel,
  area: common.area,
  days: z.strictObject({
  from: common.civilDate,
  to: common.civilDate,
}, nameless),
  catalogue: common.catalogue,
  lead: z.strictObject({
  agency: common.agency,
  role: codes.agencyRole,
}, nameless),
  dueOn: z.exactOptional(common.civilDate),
  sides: z.array(z.strictObject({
  role: codes.agencyRole,
  agency: common.agency,
  record: common.recordRef,
  revision: z.number().min(1).max(9007199254740991).refine(Number.isInteger),
  jti: z.exactOptional(common.uuid),
  period: common.period,
  countingRule: z.exactOptional(codes.countingRule),
  signedOn: z.exactOptional(common.civilDate),
}, nameless)).min(2).max(3),
  compared: common.count,
  cells: z.array(z.strictObject({
  indicator: common.indicatorId,
  area: z.exactOptional(common.area),
  dimensions: z.exactOptional(z.array(common.dimensionValue).min(1).max(8).refine(unique)),
  figures: z.array(common.sideFigure).min(2).max(3),
  difference: common.count,
  causes: z.exactOptional(z.array(codes.differenceCause).min(1).max(9).refine(unique)),
  agreed: z.exactOptional(z.strictObject({
  value: common.count,
  on: common.civilDate,
  by: z.array(codes.agencyRole).min(1).max(3).refine(unique),
}, nameless)),
}, nameless)).max(2000),
  corrections: z.exactOptional(z.array(z.strictObject({
  role: codes.agencyRole,
  record: common.recordRef,
  by: z.exactOptional(common.civilDate),
}, nameless)).min(1).max(6)),
  state: codes.reconciliationState,
  minutes: z.exactOptional(common.documentRef),
  remarks: z.exactOptional(common.text),
}, nameless);
