// Generated from schemas/records/consolidated-report/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { ConsolidatedReport } from '../types/consolidated-report.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Consolidated report · Báo cáo tổng hợp
 *
 * The whole report of a standing body on work against trafficking: data set, who reported, targets, comparison, analysis.
 */
export const consolidatedReport: z.ZodType<ConsolidatedReport> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/consolidated-report/1.0"),
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
  programme: codes.programmeEdition,
  reportRegime: codes.reportRegime,
  catalogue: common.catalogue,
  period: common.period,
  level: codes.areaLevel,
  area: common.area,
  asOf: common.instant,
  dueOn: z.exactOptional(common.civilDate),
  observations: z.array(common.observation).min(1).max(50000),
  sources: z.exactOptional(z.array(common.sourceReturn).min(1).max(4000)),
  expected: common.count,
  coverage: z.array(common.coverage).min(1).max(4000),
  targets: z.exactOptional(z.array(common.targetResult).min(1).max(20)),
  comparedPeriod: z.exactOptional(common.period),
  comparisons: z.exactOptional(z.array(z.strictObject({
  indicator: common.indicatorId,
  area: z.exactOptional(common.area),
  dimensions: z.exactOptional(z.array(common.dimensionValue).min(1).max(8).refine(unique)),
  value: common.count,
  previous: common.count,
  change: z.number().min(-1000000).max(1000000).refine(Number.isInteger),
  changePercent: z.exactOptional(z.number().min(-100).max(100000)),
}, nameless)).min(1).max(500)),
  reconciliations: z.exactOptional(z.array(common.recordRef).min(1).max(100).refine(unique)),
  progressReports: z.exactOptional(z.array(common.recordRef).min(1).max(200).refine(unique)),
  legalProposals: z.exactOptional(z.array(common.recordRef).min(1).max(50).refine(unique)),
  directive: z.exactOptional(common.recordRef),
  analysis: z.exactOptional(z.strictObject({
  situation: common.text,
  results: common.text,
  difficulties: z.exactOptional(common.text),
  causes: z.exactOptional(common.text),
  outlook: z.exactOptional(common.text),
  nextTasks: z.exactOptional(common.text),
  proposals: z.exactOptional(common.text),
}, nameless)),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
