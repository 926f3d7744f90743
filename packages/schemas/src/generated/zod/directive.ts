// Generated from schemas/records/directive/1.0.json. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique, within } from '../../zod-checks.ts';
import type { Directive } from '../types/directive.ts';
import * as codes from './codes.ts';
import * as common from './common.ts';

/**
 * Directive · Chỉ đạo, giao nhiệm vụ
 *
 * An order to carry out the programme: the document, what it rests on, each task with its addressees, its due date and the form asked for.
 */
export const directive: z.ZodType<Directive> = z.strictObject({
  schema: z.literal("https://schemas.lienthong.example/directive/1.0"),
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
  documentType: codes.documentType,
  subject: common.line,
  programme: codes.programmeEdition,
  urgency: z.exactOptional(codes.documentUrgency),
  validity: z.exactOptional(z.strictObject({
  from: common.civilDate,
  until: z.exactOptional(common.civilDate),
}, nameless)),
  basedOn: z.exactOptional(z.array(common.citedDocument).min(1).max(30).refine(unique)),
  amends: z.exactOptional(z.array(z.strictObject({
  effect: codes.documentEffect,
  directive: z.exactOptional(common.recordRef),
  document: z.exactOptional(common.documentRef),
  tasks: z.exactOptional(z.array(common.taskNumber).min(1).max(60).refine(unique)),
  from: z.exactOptional(common.civilDate),
}, nameless)).min(1).max(10)),
  levels: z.exactOptional(z.array(codes.areaLevel).min(1).max(4).refine(unique)),
  tasks: z.array(z.strictObject({
  number: common.taskNumber,
  task: codes.programmeTask,
  wording: common.text,
  addressees: z.array(common.responsibleBody).min(1).max(60).refine(unique),
  coordinating: z.exactOptional(z.array(common.responsibleBody).min(1).max(60).refine(unique)),
  due: z.exactOptional(common.due),
  form: z.exactOptional(z.strictObject({
  recordKind: codes.recordKind,
  title: z.exactOptional(common.label),
  catalogue: z.exactOptional(z.strictObject({
  id: z.string().regex(new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", 'u')).refine(within(0, 64)),
  version: z.string().regex(new RegExp("^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$", 'u')),
}, nameless)),
}, nameless)),
  targets: z.exactOptional(z.array(codes.programmeTarget).min(1).max(12).refine(unique)),
  areas: z.exactOptional(z.array(common.area).min(1).max(200).refine(unique)),
}, nameless)).min(1).max(60),
  standingBody: z.exactOptional(common.actingBody),
  consolidatedFor: z.exactOptional(z.array(common.responsibleBody).min(1).max(10).refine(unique)),
  monitoredBy: z.exactOptional(common.agency),
  copiesTo: z.exactOptional(z.array(common.responsibleBody).min(1).max(60).refine(unique)),
  context: z.exactOptional(common.text),
  attachments: z.exactOptional(z.array(common.attachment).min(1).max(20)),
}, nameless);
