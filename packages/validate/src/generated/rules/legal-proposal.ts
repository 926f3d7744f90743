// Generated from packages/validate/src/rules/legal-proposal/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { amendmentNamesProvisions } from '../../rules/legal-proposal/amendment-names-provisions.ts';
import { answersADirective } from '../../rules/legal-proposal/answers-a-directive.ts';
import { bodyMayIssueThisKind } from '../../rules/legal-proposal/body-may-issue-this-kind.ts';
import { clauseNeedsArticle } from '../../rules/legal-proposal/clause-needs-article.ts';
import { conflictNamesTheOther } from '../../rules/legal-proposal/conflict-names-the-other.ts';
import { documentOlderThanProposal } from '../../rules/legal-proposal/document-older-than-proposal.ts';
import { existingDocumentIsNamed } from '../../rules/legal-proposal/existing-document-is-named.ts';
import { inForceNotBeforeIssued } from '../../rules/legal-proposal/in-force-not-before-issued.ts';
import { issuedNamesTheDocument } from '../../rules/legal-proposal/issued-names-the-document.ts';
import { newDocumentHasNoProvisionsYet } from '../../rules/legal-proposal/new-document-has-no-provisions-yet.ts';
import { occurrencesNotBelowThoseShown } from '../../rules/legal-proposal/occurrences-not-below-those-shown.ts';
import { provisionSaysWhere } from '../../rules/legal-proposal/provision-says-where.ts';
import { rejectionSaysWhy } from '../../rules/legal-proposal/rejection-says-why.ts';
import { shownInMattersNotIdentities } from '../../rules/legal-proposal/shown-in-matters-not-identities.ts';
import { wantedAfterProposal } from '../../rules/legal-proposal/wanted-after-proposal.ts';

export const rules: readonly NamedRule<'legal-proposal'>[] = [
  { ...amendmentNamesProvisions, name: 'amendment-names-provisions' },
  { ...answersADirective, name: 'answers-a-directive' },
  { ...bodyMayIssueThisKind, name: 'body-may-issue-this-kind' },
  { ...clauseNeedsArticle, name: 'clause-needs-article' },
  { ...conflictNamesTheOther, name: 'conflict-names-the-other' },
  { ...documentOlderThanProposal, name: 'document-older-than-proposal' },
  { ...existingDocumentIsNamed, name: 'existing-document-is-named' },
  { ...inForceNotBeforeIssued, name: 'in-force-not-before-issued' },
  { ...issuedNamesTheDocument, name: 'issued-names-the-document' },
  { ...newDocumentHasNoProvisionsYet, name: 'new-document-has-no-provisions-yet' },
  { ...occurrencesNotBelowThoseShown, name: 'occurrences-not-below-those-shown' },
  { ...provisionSaysWhere, name: 'provision-says-where' },
  { ...rejectionSaysWhy, name: 'rejection-says-why' },
  { ...shownInMattersNotIdentities, name: 'shown-in-matters-not-identities' },
  { ...wantedAfterProposal, name: 'wanted-after-proposal' },
];
