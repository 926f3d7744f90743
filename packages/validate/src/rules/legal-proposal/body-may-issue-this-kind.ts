/**
 * Each kind of document is issued by the body that the law names.
 * @module
 */
import type { IssuingBodyCode, LegalDocumentKindCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Law 64/2025/QH15, Art. 4 */
export const bodyMayIssueThisKind = rule({
  code: 'LT-LEGAL-0009',
  basis: ['law64-2025-4'],
  severity: 'error',
  kind: 'legal-proposal',
  at: '/competentBody/body',
  holds: ({ action, instrument: { kind }, competentBody: { body } }) => {
    const bodies = BODIES[kind];
    return action === 'explain' || bodies === undefined ? undefined : bodies.includes(body);
  },
  message: {
    en: 'Another body issues documents of this kind. Correct the body or the kind.',
    vi: 'Loại văn bản này do cơ quan khác ban hành. Sửa cơ quan có thẩm quyền hoặc loại văn bản.',
  },
});

/** Clauses 2 to 5 of the article, which were read; on other kinds the rule is silent. */
const BODIES: Readonly<Partial<Record<LegalDocumentKindCode, readonly IssuingBodyCode[]>>> = {
  law: ['national-assembly'],
  'national-assembly-resolution': ['national-assembly'],
  ordinance: ['standing-committee'],
  'standing-committee-resolution': ['standing-committee'],
  'president-act': ['president'],
  decree: ['government'],
  'government-resolution': ['government'],
};
