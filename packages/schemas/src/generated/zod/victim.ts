// Generated from schemas/records/victim/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { Victim } from '../types/victim.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Victim · Nạn nhân, người đang trong quá trình xác định là nạn nhân
 *
 * A victim, a person under identification or an accompanying person under 18, without identity: status, age, exploitation, needs, support.
 */
export const victim: z.ZodType<Victim> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/victim/1.0"),
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
  status: codes.victimStatus,
  sex: codes.sex,
  ageAtAct: z.exactOptional(common.age),
  ageAtIdentification: z.exactOptional(common.age),
  nationality: z.exactOptional(common.nationality),
  ethnicityGroup: z.exactOptional(codes.ethnicityGroup),
  accompanies: z.exactOptional(common.recordRef),
  accompaniedBy: z.exactOptional(z.number().min(0).max(50).refine(Number.isInteger)),
  languages: z.exactOptional(z.array(common.language).min(1).max(6).refine(unique)),
  exploitation: z.exactOptional(z.strictObject({
  forms: z.array(codes.exploitationForm).min(1).max(15).refine(unique),
  acts: z.exactOptional(z.array(codes.act).min(1).max(7).refine(unique)),
  means: z.exactOptional(z.array(codes.means).min(1).max(4).refine(unique)),
  modus: z.exactOptional(z.array(codes.modus).min(1).max(20).refine(unique)),
  interval: z.exactOptional(common.interval),
  relations: z.exactOptional(z.array(codes.relation).min(1).max(14).refine(unique)),
  actuallyExploited: z.exactOptional(codes.yesNoUnknown),
  consequences: z.exactOptional(z.array(codes.victimConsequence).min(1).max(8).refine(unique)),
  injuryPercent: z.exactOptional(z.number().min(0).max(100).refine(Number.isInteger)),
}, nameless)),
  destination: z.exactOptional(z.discriminatedUnion("to", [z.strictObject({
  to: z.literal("domestic"),
  areas: z.exactOptional(z.array(common.area).min(1).max(10).refine(unique)),
}, nameless), z.strictObject({
  to: z.literal("abroad"),
  countries: z.array(codes.country).min(1).max(10).refine(unique),
}, nameless), z.strictObject({
  to: z.literal("unknown"),
}, nameless)])),
  places: z.exactOptional(z.array(common.placeInAct).min(1).max(30)),
  route: z.exactOptional(common.route),
  identification: z.exactOptional(z.strictObject({
  selfReportedOn: z.exactOptional(common.civilDate),
  verifiedFrom: z.exactOptional(common.civilDate),
  verifiedOn: z.exactOptional(common.civilDate),
  on: z.exactOptional(common.civilDate),
  grounds: z.exactOptional(z.array(codes.identificationGround).min(1).max(9).refine(unique)),
  by: common.agency,
  document: z.exactOptional(common.documentRef),
}, nameless)),
  rescue: z.exactOptional(z.strictObject({
  on: z.exactOptional(common.civilDate),
  by: z.exactOptional(common.agency),
  place: z.exactOptional(common.place),
  whereabouts: z.exactOptional(codes.whereabouts),
}, nameless)),
  case: z.exactOptional(common.recordRef),
  proceedings: z.exactOptional(z.strictObject({
  injuredParty: z.exactOptional(codes.yesNoUnknown),
  legalAid: z.exactOptional(codes.yesNoUnknown),
  protectionAsked: z.exactOptional(codes.yesNoUnknown),
}, nameless)),
  needs: z.exactOptional(z.array(codes.need).min(1).max(20).refine(unique)),
  risks: z.exactOptional(z.array(codes.risk).min(1).max(20).refine(unique)),
  consent: z.exactOptional(common.consentStatement),
  support: z.exactOptional(z.strictObject({
  category: codes.victimCategory,
  entitlement: z.exactOptional(z.discriminatedUnion("regime", [z.strictObject({
  regime: z.literal("law53-2024"),
  kinds: z.array(codes.supportKind).min(1).max(10).refine(unique),
}, nameless), z.strictObject({
  regime: z.literal("law66-2011"),
  kinds: z.array(codes.supportKind2011).min(1).max(6).refine(unique),
}, nameless)])),
  place: z.exactOptional(codes.supportPlace),
  provider: z.exactOptional(common.agency),
  from: z.exactOptional(common.civilDate),
  until: z.exactOptional(common.civilDate),
}, nameless)),
  note: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
