// Generated from schemas/records/rescue/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { Rescue } from '../types/rescue.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Rescue · Giải cứu, tiếp nhận
 *
 * A rescue or reception of persons: where, when, by whom, how many, in which state, and to whom they were handed over.
 */
export const rescue: z.ZodType<Rescue> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/rescue/1.0"),
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
  how: codes.receptionWay,
  on: common.civilDate,
  at: z.exactOptional(common.instant),
  by: common.actingBody,
  with: z.exactOptional(z.array(common.actingBody).min(1).max(10).refine(unique)),
  count: z.number().min(1).max(10000).refine(Number.isInteger),
  circumstances: z.exactOptional(z.array(codes.rescueCircumstance).min(1).max(10).refine(unique)),
  report: z.exactOptional(common.recordRef),
  case: z.exactOptional(common.recordRef),
  minutes: z.exactOptional(common.documentRef),
  offendersHeld: z.exactOptional(common.count),
  handOvers: z.exactOptional(z.array(z.strictObject({
  to: common.actingBody,
  on: common.civilDate,
  count: z.number().min(1).max(10000).refine(Number.isInteger),
  minutes: z.exactOptional(common.documentRef),
}, nameless)).min(1).max(20)),
  identityPart: z.exactOptional(common.partName),
  persons: z.exactOptional(z.array(z.strictObject({
  sex: codes.sex,
  band: z.exactOptional(codes.ageBand),
  count: z.number().min(1).max(10000).refine(Number.isInteger),
}, nameless)).min(1).max(60)),
  victims: z.exactOptional(z.array(common.recordRef).min(1).max(200).refine(unique)),
  foreigners: z.exactOptional(common.count),
  accompanying: z.exactOptional(common.count),
  wishHome: z.exactOptional(common.count),
  wishShelter: z.exactOptional(common.count),
  place: z.exactOptional(common.place),
  abroad: z.exactOptional(z.strictObject({
  country: codes.country,
  crossing: z.exactOptional(codes.crossingKind),
  gate: z.exactOptional(common.label),
  mission: z.exactOptional(common.agency),
  papersIssued: z.exactOptional(common.count),
}, nameless)),
  states: z.exactOptional(z.array(z.strictObject({
  state: codes.rescuedState,
  count: z.number().min(1).max(10000).refine(Number.isInteger),
}, nameless)).min(1).max(20)),
  needs: z.exactOptional(z.array(codes.need).min(1).max(20).refine(unique)),
  supportGiven: z.exactOptional(z.array(codes.supportKind).min(1).max(10).refine(unique)),
  childArrangements: z.exactOptional(z.array(codes.childArrangement).min(1).max(3).refine(unique)),
  note: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
