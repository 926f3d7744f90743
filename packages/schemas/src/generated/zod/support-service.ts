// Generated from schemas/records/support-service/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { SupportService } from '../types/support-service.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Support service · Hỗ trợ nạn nhân
 *
 * What support a victim, a person under identification or an accompanying person under 18 was given: kinds, providers, days, results, costs; no identity.
 */
export const supportService: z.ZodType<SupportService> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/support-service/1.0"),
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
  victim: common.recordRef,
  category: codes.victimCategory,
  identifiedOn: z.exactOptional(common.civilDate),
  referral: z.exactOptional(common.recordRef),
  application: z.exactOptional(z.strictObject({
  by: codes.supportApplicant,
  on: common.civilDate,
}, nameless)),
  decision: z.exactOptional(z.strictObject({
  on: common.civilDate,
  by: common.agency,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  support: z.discriminatedUnion("regime", [z.strictObject({
  regime: z.literal("law53-2024"),
  services: z.array(z.strictObject({
  no: z.number().min(1).max(99).refine(Number.isInteger),
  kind: codes.supportKind,
  service: common.supportProvision,
}, nameless)).min(1).max(30),
}, nameless), z.strictObject({
  regime: z.literal("law66-2011"),
  services: z.array(z.strictObject({
  no: z.number().min(1).max(99).refine(Number.isInteger),
  kind: codes.supportKind2011,
  service: common.supportProvision,
}, nameless)).min(1).max(30),
}, nameless)]),
  legalAid: z.exactOptional(z.strictObject({
  forms: z.array(codes.legalAidForm).min(1).max(3).refine(unique),
  requestedOn: z.exactOptional(common.civilDate),
  centre: z.exactOptional(common.agency),
  case: z.exactOptional(common.recordRef),
}, nameless)),
  person: z.exactOptional(z.strictObject({
  status: codes.victimStatus,
  sex: codes.sex,
  ageAtIdentification: z.exactOptional(common.age),
  nationality: z.exactOptional(common.nationality),
}, nameless)),
  residenceArea: z.exactOptional(common.area),
  openNeeds: z.exactOptional(z.array(codes.need).min(1).max(20).refine(unique)),
  consents: z.exactOptional(z.array(common.recordRef).min(1).max(20).refine(unique)),
  followUp: z.exactOptional(z.strictObject({
  state: codes.supportState,
  on: common.civilDate,
  nextOn: z.exactOptional(common.civilDate),
  handedOverTo: z.exactOptional(common.agency),
}, nameless)),
  costs: z.exactOptional(z.array(z.strictObject({
  service: z.number().min(1).max(99).refine(Number.isInteger),
  money: common.money,
  payer: codes.supportPayer,
  paidOn: z.exactOptional(common.civilDate),
}, nameless)).min(1).max(60)),
  plan: z.exactOptional(z.strictObject({
  objectives: common.text,
  steps: z.exactOptional(common.text),
}, nameless)),
  note: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
