// Generated from schemas/records/crime-report/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { CrimeReport } from '../types/crime-report.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Crime report · Tố giác, tin báo về tội phạm, kiến nghị khởi tố
 *
 * A denunciation, report of crime or petition to prosecute, as received and passed on to the body that settles it. The reporter is not named.
 */
export const crimeReport: z.ZodType<CrimeReport> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/crime-report/1.0"),
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
  sourceType: codes.reportSource,
  form: z.exactOptional(codes.reportForm),
  channel: z.exactOptional(codes.reportChannel),
  receivedAt: common.instant,
  receivedBy: z.strictObject({
  agency: common.agency,
  role: codes.agencyRole,
  unit: z.exactOptional(common.label),
  officer: z.exactOptional(common.line),
  area: z.exactOptional(common.area),
}, nameless),
  register: z.exactOptional(z.strictObject({
  number: common.label,
  enteredOn: common.civilDate,
}, nameless)),
  passedOn: z.exactOptional(z.strictObject({
  to: common.agency,
  at: common.instant,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  procuracyNotice: z.exactOptional(z.strictObject({
  procuracy: common.agency,
  on: common.civilDate,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  urgency: z.exactOptional(codes.urgency),
  suspectedCharges: z.exactOptional(z.array(common.charge).min(1).max(20).refine(unique)),
  reporter: z.exactOptional(z.strictObject({
  kind: codes.reporterKind,
  protected: z.boolean(),
  protectionAsked: z.exactOptional(codes.yesNoUnknown),
  warnedOfLiability: z.exactOptional(z.boolean()),
  resultTo: z.exactOptional(codes.yesNoUnknown),
}, nameless)),
  acts: z.exactOptional(z.array(codes.act).min(1).max(7).refine(unique)),
  means: z.exactOptional(z.array(codes.means).min(1).max(4).refine(unique)),
  purposes: z.exactOptional(z.array(codes.exploitationForm).min(1).max(15).refine(unique)),
  modus: z.exactOptional(z.array(codes.modus).min(1).max(20).refine(unique)),
  interval: z.exactOptional(common.interval),
  allegedVictims: z.exactOptional(z.strictObject({
  count: z.number().min(0).max(10000).refine(Number.isInteger),
  atLeast: z.exactOptional(z.boolean()),
  female: z.exactOptional(z.number().min(0).max(10000).refine(Number.isInteger)),
  under18: codes.yesNoUnknown,
  under16: codes.yesNoUnknown,
  whereabouts: z.exactOptional(z.array(codes.whereabouts).min(1).max(8).refine(unique)),
}, nameless)),
  allegedOffenders: z.exactOptional(z.strictObject({
  count: z.number().min(0).max(10000).refine(Number.isInteger),
  atLeast: z.exactOptional(z.boolean()),
  organised: z.exactOptional(codes.yesNoUnknown),
  relations: z.exactOptional(z.array(codes.relation).min(1).max(14).refine(unique)),
  nationalities: z.exactOptional(z.array(codes.country).min(1).max(20).refine(unique)),
}, nameless)),
  places: z.exactOptional(z.array(common.placeInAct).min(1).max(30)),
  route: z.exactOptional(common.route),
  risks: z.exactOptional(z.array(codes.risk).min(1).max(20).refine(unique)),
  payments: z.exactOptional(z.array(common.payment).min(1).max(50)),
  summary: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
  initialSteps: z.exactOptional(z.array(z.strictObject({
  step: codes.initialStep,
  at: z.exactOptional(common.instant),
}, nameless)).min(1).max(30)),
}, nameless);
