// Generated from schemas/records/identification/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { Identification } from '../types/identification.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Identification · Xác minh, xác định nạn nhân
 *
 * How one person is verified and identified as a victim: how it came to it, the initial verification, grounds, papers, decision.
 */
export const identification: z.ZodType<Identification> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/identification/1.0"),
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
  person: common.recordRef,
  origin: z.discriminatedUnion("how", [z.strictObject({
  how: z.literal("came-forward"),
  on: common.civilDate,
  by: codes.comingForward,
  to: common.actingBody,
}, nameless), z.strictObject({
  how: z.literal("rescued"),
  on: common.civilDate,
  rescue: common.recordRef,
}, nameless), z.strictObject({
  how: z.literal("proceedings"),
  on: common.civilDate,
}, nameless), z.strictObject({
  how: z.literal("returned"),
  on: common.civilDate,
  through: common.actingBody,
}, nameless)]),
  declaration: z.exactOptional(z.strictObject({
  on: common.civilDate,
  writtenBy: codes.declarationWriter,
}, nameless)),
  communeNotice: z.exactOptional(z.strictObject({
  commune: common.agency,
  on: common.civilDate,
  to: common.actingBody,
}, nameless)),
  verification: z.exactOptional(z.strictObject({
  ledBy: common.actingBody,
  with: z.exactOptional(z.array(common.actingBody).min(1).max(5).refine(unique)),
  from: common.civilDate,
  until: z.exactOptional(common.civilDate),
  result: z.exactOptional(codes.verificationResult),
  lateReason: z.exactOptional(codes.lateReason),
}, nameless)),
  grounds: z.exactOptional(z.array(codes.identificationGround).min(1).max(9).refine(unique)),
  papers: z.exactOptional(z.array(z.strictObject({
  kind: codes.victimPaper,
  document: z.exactOptional(common.documentRef),
}, nameless)).min(1).max(10)),
  decision: z.exactOptional(codes.identificationDecision),
  decidedOn: z.exactOptional(common.civilDate),
  decidedBy: z.exactOptional(common.actingBody),
  decisionDocument: z.exactOptional(common.documentRef),
  continueUntil: z.exactOptional(common.civilDate),
  toldOn: z.exactOptional(common.civilDate),
  case: z.exactOptional(common.recordRef),
  referral: z.exactOptional(common.recordRef),
  accompanying: z.exactOptional(z.array(common.recordRef).min(1).max(50).refine(unique)),
  identityPart: z.exactOptional(common.partName),
  sex: z.exactOptional(codes.sex),
  age: z.exactOptional(common.age),
  nationality: z.exactOptional(common.nationality),
  languages: z.exactOptional(z.array(common.language).min(1).max(6).refine(unique)),
  area: z.exactOptional(common.area),
  consent: z.exactOptional(common.recordRef),
  supportGiven: z.exactOptional(z.array(codes.supportKind).min(1).max(10).refine(unique)),
  note: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
