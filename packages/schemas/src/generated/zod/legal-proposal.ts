// Generated from schemas/records/legal-proposal/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique } from '../../zod-checks.ts';
import type { LegalProposal } from '../types/legal-proposal.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Legal proposal · Đề xuất văn bản quy phạm pháp luật
 *
 * A difficulty that a legal document causes or leaves in work against trafficking, and what is proposed to the competent body.
 */
export const legalProposal: z.ZodType<LegalProposal> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/legal-proposal/1.0"),
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
  action: codes.legalProposalAction,
  instrument: z.strictObject({
  kind: codes.legalDocumentKind,
  title: common.label,
  document: z.exactOptional(common.documentRef),
  inForceFrom: z.exactOptional(common.civilDate),
}, nameless),
  provisions: z.exactOptional(z.array(z.strictObject({
  article: z.exactOptional(z.string().regex(new RegExp("^[1-9][0-9]{0,2}[a-zđ]?$", 'u'))),
  clause: z.exactOptional(z.number().min(1).max(60).refine(Number.isInteger)),
  point: z.exactOptional(codes.point),
  annex: z.exactOptional(common.label),
}, nameless)).min(1).max(50).refine(unique)),
  problemKinds: z.exactOptional(z.array(codes.legalProblemKind).min(1).max(6).refine(unique)),
  conflictsWith: z.exactOptional(z.array(z.strictObject({
  kind: codes.legalDocumentKind,
  title: common.label,
  article: z.exactOptional(z.string().regex(new RegExp("^[1-9][0-9]{0,2}[a-zđ]?$", 'u'))),
}, nameless)).min(1).max(20).refine(unique)),
  shownIn: z.exactOptional(z.array(common.recordRef).min(1).max(50).refine(unique)),
  occurrences: z.exactOptional(common.count),
  competentBody: z.strictObject({
  body: codes.issuingBody,
  name: z.exactOptional(common.label),
}, nameless),
  proposedBy: z.exactOptional(z.array(common.agency).min(1).max(20).refine(unique)),
  directive: z.exactOptional(common.recordRef),
  wantedBy: z.exactOptional(common.civilDate),
  shortened: z.exactOptional(z.boolean()),
  outcome: z.exactOptional(z.strictObject({
  result: codes.legalProposalResult,
  on: common.civilDate,
  status: z.exactOptional(common.recordRef),
  explanation: z.exactOptional(common.text),
  issued: z.exactOptional(common.documentRef),
}, nameless)),
  problem: z.exactOptional(common.text),
  proposal: z.exactOptional(common.text),
  ground: z.exactOptional(common.text),
  impact: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(11)),
}, nameless);
