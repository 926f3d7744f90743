// Generated from schemas/records/statistical-return/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { StatisticalReturn } from '../types/statistical-return.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Statistical return · Báo cáo số liệu
 *
 * Figures of one body for one period and area, with their definitions, their as-of and the returns behind them.
 */
export const statisticalReturn: z.ZodType<StatisticalReturn> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/statistical-return/1.0"),
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
  catalogue: common.catalogue,
  reportRegime: z.exactOptional(codes.reportRegime),
  period: common.period,
  level: codes.areaLevel,
  area: common.area,
  asOf: common.instant,
  dueOn: z.exactOptional(common.civilDate),
  nil: z.boolean(),
  observations: z.array(common.observation).max(50000),
  adjustments: z.exactOptional(z.array(z.strictObject({
  indicator: common.indicatorId,
  area: common.area,
  dimensions: z.exactOptional(z.array(common.dimensionValue).min(1).max(8).refine(unique)),
  period: z.string().regex(new RegExp("^[a-z][a-z0-9:.-]{0,104}:(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", 'u')),
  change: z.number().min(-100000000).max(100000000).refine(Number.isInteger),
  cause: codes.revisionReason,
}, nameless)).min(1).max(5000)),
  sources: z.exactOptional(z.array(common.sourceReturn).min(1).max(4000)),
  coverage: z.exactOptional(z.array(common.coverage).min(1).max(4000)),
  remarks: z.exactOptional(common.text),
}, nameless);
