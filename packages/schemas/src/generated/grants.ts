// Generated from schemas/sharing.json. Do not edit; run `pnpm generate`.
import type * as Types from '../contract.ts';

/** Who may get what, by whole grants: no row, no sharing. */
export const grants: readonly Types.Grant[] = [
  {
    "kind": [
      "crime-report"
    ],
    "groups": [
      "head",
      "procedure",
      "act",
      "place",
      "health",
      "money",
      "narrative",
      "result"
    ],
    "from": [
      "commune-police",
      "commune-peoples-committee",
      "border-guard",
      "coast-guard",
      "womens-union",
      "hotline",
      "press",
      "other-state-body",
      "court"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "crime-report"
    ],
    "groups": [
      "head",
      "procedure",
      "act",
      "place"
    ],
    "from": [
      "commune-police",
      "border-guard",
      "coast-guard",
      "investigating-body"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "case"
    ],
    "groups": [
      "head",
      "procedure",
      "act",
      "place",
      "result",
      "money",
      "narrative"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "case"
    ],
    "groups": [
      "head",
      "procedure",
      "act",
      "place",
      "result",
      "money",
      "narrative"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "case"
    ],
    "groups": [
      "head",
      "procedure",
      "act",
      "place",
      "result",
      "money",
      "narrative"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "court"
    ],
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "victim"
    ],
    "groups": [
      "head",
      "person-basic",
      "act",
      "place",
      "procedure"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "victim"
    ],
    "groups": [
      "head",
      "person-basic",
      "act",
      "place",
      "procedure"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "victim"
    ],
    "groups": [
      "head",
      "person-basic",
      "procedure",
      "consent",
      "result"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "coast-guard",
      "health-authority"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "victim"
    ],
    "groups": [
      "act",
      "health"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "coast-guard",
      "health-authority"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "victim"
    ],
    "groups": [
      "act",
      "health"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "coast-guard",
      "health-authority"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "victim"
    ],
    "groups": [
      "head",
      "person-basic",
      "act",
      "place",
      "procedure",
      "health",
      "consent"
    ],
    "from": [
      "investigating-body",
      "border-guard",
      "coast-guard"
    ],
    "to": [
      "health-authority"
    ],
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "victim"
    ],
    "groups": [
      "head",
      "person-basic",
      "act",
      "place",
      "procedure",
      "health",
      "consent"
    ],
    "from": [
      "health-authority",
      "border-guard",
      "coast-guard"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "victim"
    ],
    "groups": [
      "head",
      "person-basic",
      "act",
      "place",
      "procedure"
    ],
    "from": [
      "provincial-police",
      "border-guard",
      "coast-guard",
      "health-authority"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "person-identity"
    ],
    "groups": [
      "head",
      "identity",
      "contact",
      "consent"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "person-identity"
    ],
    "groups": [
      "head",
      "identity",
      "contact",
      "consent"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "person-identity"
    ],
    "groups": [
      "head",
      "identity",
      "contact",
      "consent"
    ],
    "from": [
      "health-authority",
      "border-guard"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "person-identity"
    ],
    "groups": [
      "head",
      "identity",
      "contact",
      "consent"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard"
    ],
    "to": [
      "health-authority"
    ],
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "referral"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place",
      "health",
      "consent",
      "result",
      "narrative"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "commune-peoples-committee",
      "hotline",
      "health-authority"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "referral"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place",
      "health",
      "consent",
      "result",
      "narrative"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "commune-peoples-committee",
      "hotline"
    ],
    "to": [
      "health-authority"
    ],
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "referral"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "consent"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "health-authority"
    ],
    "to": [
      "legal-aid-centre"
    ],
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "referral"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "referral"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place",
      "health",
      "consent",
      "result",
      "narrative"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "commune-peoples-committee",
      "hotline",
      "health-authority"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "referral"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "consent"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "health-authority"
    ],
    "to": [
      "legal-aid-centre"
    ],
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "statistical-return"
    ],
    "groups": [
      "head",
      "statistics",
      "narrative"
    ],
    "from": [
      "commune-police",
      "border-guard",
      "support-centre",
      "investigating-body",
      "procuracy",
      "court"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": [
      "statistical-return"
    ],
    "groups": [
      "head",
      "statistics",
      "narrative"
    ],
    "from": [
      "commune-police"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": [
      "statistical-return"
    ],
    "groups": [
      "head",
      "statistics",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "investigating-body"
    ],
    "to": [
      "provincial-peoples-committee",
      "steering-committee"
    ],
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": [
      "statistical-return"
    ],
    "groups": [
      "head",
      "statistics",
      "narrative"
    ],
    "from": [
      "coast-guard",
      "health-authority",
      "womens-union",
      "hotline"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "statistics",
    "basis": "dispatch2774-2021-consolidated",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "statistical-return"
    ],
    "groups": [
      "head",
      "statistics",
      "narrative"
    ],
    "from": [
      "district-police"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12",
    "validUntil": "2025-02-28"
  },
  {
    "kind": [
      "statistical-return"
    ],
    "groups": [
      "head",
      "statistics",
      "narrative"
    ],
    "from": [
      "provincial-police"
    ],
    "to": [
      "national-steering-committee"
    ],
    "purpose": "statistics",
    "basis": "dispatch2774-2021-consolidated",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "statistical-return"
    ],
    "groups": [
      "head",
      "statistics",
      "narrative"
    ],
    "from": [
      "investigating-body",
      "procuracy",
      "court"
    ],
    "to": [
      "investigating-body",
      "procuracy",
      "court"
    ],
    "purpose": "statistics",
    "basis": "circular05-2018-reconcile",
    "condition": "none",
    "validFrom": "2018-11-12"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative",
      "result"
    ],
    "from": [
      "investigating-body",
      "procuracy"
    ],
    "to": [
      "commune-police",
      "border-guard",
      "coast-guard"
    ],
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative",
      "result"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "commune-peoples-committee",
      "womens-union",
      "hotline",
      "other-state-body",
      "court"
    ],
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "result"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "press"
    ],
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative",
      "result"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "investigating-body",
      "court"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "handling",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative",
      "result"
    ],
    "from": [
      "support-centre",
      "health-authority"
    ],
    "to": [
      "investigating-body",
      "border-guard",
      "coast-guard"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative",
      "result"
    ],
    "from": [
      "support-centre"
    ],
    "to": [
      "provincial-police",
      "health-authority"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "investigating-body"
    ],
    "to": [
      "health-authority"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police"
    ],
    "to": [
      "border-guard",
      "coast-guard"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative",
      "result"
    ],
    "from": [
      "support-centre",
      "health-authority"
    ],
    "to": [
      "commune-peoples-committee",
      "hotline"
    ],
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative",
      "result"
    ],
    "from": [
      "health-authority",
      "legal-aid-centre"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative",
      "result"
    ],
    "from": [
      "legal-aid-centre"
    ],
    "to": [
      "investigating-body",
      "health-authority"
    ],
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police"
    ],
    "to": [
      "commune-police",
      "support-centre",
      "procuracy",
      "court"
    ],
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "provincial-peoples-committee",
      "steering-committee"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-peoples-committee",
      "steering-committee"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": [
      "crime-report-outcome"
    ],
    "groups": [
      "head",
      "procedure",
      "result"
    ],
    "from": [
      "investigating-body",
      "border-guard",
      "coast-guard",
      "procuracy"
    ],
    "to": [
      "commune-police",
      "commune-peoples-committee",
      "border-guard",
      "coast-guard",
      "womens-union",
      "hotline",
      "other-state-body",
      "court",
      "press"
    ],
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "crime-report-outcome"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "act",
      "place",
      "result",
      "narrative"
    ],
    "from": [
      "investigating-body",
      "border-guard",
      "coast-guard"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-147-1",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "crime-report-outcome"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "act",
      "place",
      "result",
      "narrative"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "report-settlement",
    "basis": "cpc2015-147-1",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "support-service"
    ],
    "groups": [
      "head",
      "person-basic",
      "procedure",
      "consent",
      "result",
      "money",
      "place",
      "health"
    ],
    "from": [
      "support-centre",
      "health-authority",
      "legal-aid-centre",
      "commune-peoples-committee",
      "womens-union"
    ],
    "to": [
      "health-authority"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "support-service"
    ],
    "groups": [
      "head",
      "person-basic",
      "procedure",
      "result",
      "money"
    ],
    "from": [
      "support-centre",
      "health-authority",
      "legal-aid-centre",
      "commune-peoples-committee",
      "womens-union"
    ],
    "to": [
      "provincial-police"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "support-service"
    ],
    "groups": [
      "head",
      "procedure",
      "result",
      "money"
    ],
    "from": [
      "support-centre",
      "health-authority",
      "legal-aid-centre",
      "commune-peoples-committee",
      "womens-union"
    ],
    "to": [
      "steering-committee"
    ],
    "purpose": "programme-management",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "consent"
    ],
    "groups": [
      "head",
      "consent",
      "procedure"
    ],
    "from": [
      "support-centre",
      "health-authority",
      "provincial-police",
      "investigating-body",
      "border-guard",
      "commune-peoples-committee",
      "legal-aid-centre"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "provincial-police",
      "investigating-body",
      "legal-aid-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "consent"
    ],
    "groups": [
      "head",
      "consent"
    ],
    "from": [
      "investigating-body",
      "provincial-police"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "procuracy-supervision",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "consent"
    ],
    "groups": [
      "head",
      "consent"
    ],
    "from": [
      "investigating-body",
      "health-authority",
      "provincial-police"
    ],
    "to": [
      "court"
    ],
    "purpose": "adjudication",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "commune-police",
      "commune-peoples-committee",
      "womens-union",
      "hotline",
      "other-state-body",
      "court",
      "press"
    ],
    "to": [
      "investigating-body",
      "border-guard",
      "coast-guard",
      "procuracy"
    ],
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "border-guard"
    ],
    "to": [
      "investigating-body",
      "coast-guard",
      "procuracy"
    ],
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "coast-guard"
    ],
    "to": [
      "investigating-body",
      "border-guard",
      "procuracy"
    ],
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "health-authority"
    ],
    "to": [
      "support-centre",
      "legal-aid-centre",
      "commune-peoples-committee",
      "womens-union"
    ],
    "purpose": "handling",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "steering-committee"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "legal-aid-centre",
      "commune-peoples-committee",
      "womens-union"
    ],
    "purpose": "handling",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "support-centre"
    ],
    "to": [
      "health-authority",
      "provincial-police",
      "investigating-body",
      "border-guard",
      "commune-peoples-committee",
      "legal-aid-centre"
    ],
    "purpose": "handling",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "health-authority"
    ],
    "to": [
      "support-centre",
      "provincial-police",
      "investigating-body",
      "border-guard",
      "commune-peoples-committee",
      "legal-aid-centre"
    ],
    "purpose": "handling",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "investigating-body",
      "border-guard",
      "commune-peoples-committee",
      "legal-aid-centre"
    ],
    "purpose": "handling",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "provincial-police",
      "border-guard",
      "commune-peoples-committee",
      "legal-aid-centre"
    ],
    "purpose": "handling",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "legal-aid-centre"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "provincial-police",
      "investigating-body",
      "border-guard",
      "commune-peoples-committee"
    ],
    "purpose": "handling",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "procuracy",
      "court"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "provincial-police",
      "investigating-body",
      "border-guard",
      "commune-peoples-committee",
      "legal-aid-centre"
    ],
    "purpose": "handling",
    "basis": "law53-2024-3-10",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "legal-proposal"
    ],
    "groups": [
      "head",
      "procedure",
      "result",
      "narrative"
    ],
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police",
      "procuracy",
      "court"
    ],
    "to": [
      "justice-authority",
      "provincial-police",
      "provincial-peoples-committee",
      "provincial-peoples-council",
      "steering-committee",
      "national-steering-committee"
    ],
    "purpose": "programme-management",
    "basis": "dispatch2774-2021-legal",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "justice-authority",
      "provincial-police",
      "provincial-peoples-committee",
      "provincial-peoples-council",
      "steering-committee",
      "national-steering-committee"
    ],
    "to": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police",
      "procuracy",
      "court"
    ],
    "purpose": "handling",
    "basis": "dispatch2774-2021-legal",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "directive"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-peoples-committee",
      "steering-committee",
      "national-steering-committee"
    ],
    "to": [
      "provincial-police",
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "other-state-body",
      "support-centre",
      "procuracy",
      "court",
      "investigating-body",
      "legal-aid-centre",
      "labour-authority",
      "district-peoples-committee",
      "district-police",
      "steering-committee",
      "provincial-peoples-committee"
    ],
    "purpose": "programme-management",
    "basis": "dispatch2774-2021-order",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "other-state-body",
      "support-centre",
      "procuracy",
      "court",
      "investigating-body",
      "legal-aid-centre",
      "labour-authority",
      "district-peoples-committee",
      "district-police",
      "steering-committee",
      "provincial-peoples-committee"
    ],
    "to": [
      "provincial-peoples-committee",
      "steering-committee",
      "national-steering-committee"
    ],
    "purpose": "handling",
    "basis": "dispatch2774-2021-order",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "accused-person"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "act",
      "result",
      "narrative"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "accused-person"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "act",
      "result",
      "narrative"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "accused-person"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "act",
      "result",
      "narrative"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "court"
    ],
    "purpose": "adjudication",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "accused-person"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "act",
      "result",
      "narrative"
    ],
    "from": [
      "court"
    ],
    "to": [
      "procuracy",
      "investigating-body"
    ],
    "purpose": "adjudication",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "procuracy",
      "court",
      "investigating-body"
    ],
    "to": [
      "procuracy",
      "court",
      "investigating-body"
    ],
    "purpose": "handling",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "implementation-plan"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "money",
      "narrative"
    ],
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "procuracy",
      "court",
      "provincial-police"
    ],
    "to": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "purpose": "programme-management",
    "basis": "dispatch2774-2021-plan",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "to": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "procuracy",
      "court",
      "provincial-police"
    ],
    "purpose": "handling",
    "basis": "dispatch2774-2021-plan",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "reconciliation"
    ],
    "groups": [
      "head",
      "statistics",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "investigating-body",
      "procuracy",
      "court"
    ],
    "to": [
      "provincial-police",
      "investigating-body",
      "procuracy",
      "court"
    ],
    "purpose": "statistics",
    "basis": "circular05-2018-reconcile",
    "condition": "none",
    "validFrom": "2018-11-12"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "investigating-body",
      "procuracy",
      "court"
    ],
    "to": [
      "provincial-police",
      "investigating-body",
      "procuracy",
      "court"
    ],
    "purpose": "handling",
    "basis": "circular05-2018-reconcile",
    "condition": "none",
    "validFrom": "2018-11-12"
  },
  {
    "kind": [
      "progress-report"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "narrative"
    ],
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police",
      "procuracy",
      "court"
    ],
    "to": [
      "provincial-police",
      "steering-committee",
      "commune-police",
      "provincial-peoples-committee"
    ],
    "purpose": "programme-management",
    "basis": "dispatch2774-2021-results",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "steering-committee",
      "commune-police",
      "provincial-peoples-committee"
    ],
    "to": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police",
      "procuracy",
      "court"
    ],
    "purpose": "handling",
    "basis": "dispatch2774-2021-results",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "communication-activity"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "result",
      "money",
      "narrative"
    ],
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority"
    ],
    "to": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "purpose": "programme-management",
    "basis": "dispatch2774-2021-communication",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "to": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority"
    ],
    "purpose": "handling",
    "basis": "dispatch2774-2021-communication",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "prevention-activity"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "result",
      "money",
      "narrative"
    ],
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police"
    ],
    "to": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "purpose": "programme-management",
    "basis": "dispatch2774-2021-prevention",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "to": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police"
    ],
    "purpose": "handling",
    "basis": "dispatch2774-2021-prevention",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "campaign"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "result",
      "money",
      "narrative"
    ],
    "from": [
      "commune-police",
      "investigating-body",
      "border-guard",
      "coast-guard",
      "district-police",
      "provincial-police"
    ],
    "to": [
      "provincial-police",
      "steering-committee"
    ],
    "purpose": "programme-management",
    "basis": "dispatch2774-2021-campaign",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "steering-committee"
    ],
    "to": [
      "commune-police",
      "investigating-body",
      "border-guard",
      "coast-guard",
      "district-police",
      "provincial-police"
    ],
    "purpose": "handling",
    "basis": "dispatch2774-2021-campaign",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "consolidated-report"
    ],
    "groups": [
      "head",
      "statistics",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "commune-police",
      "steering-committee"
    ],
    "to": [
      "provincial-peoples-committee",
      "commune-peoples-committee",
      "national-steering-committee",
      "steering-committee"
    ],
    "purpose": "statistics",
    "basis": "dispatch2774-2021-consolidated",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-peoples-committee",
      "commune-peoples-committee",
      "national-steering-committee",
      "steering-committee"
    ],
    "to": [
      "provincial-police",
      "commune-police",
      "steering-committee"
    ],
    "purpose": "handling",
    "basis": "dispatch2774-2021-consolidated",
    "condition": "none",
    "validFrom": "2021-06-07"
  },
  {
    "kind": [
      "case-event"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "narrative"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "procuracy"
    ],
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "case-event"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "narrative"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "case-event"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "narrative"
    ],
    "from": [
      "procuracy"
    ],
    "to": [
      "court"
    ],
    "purpose": "adjudication",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "case-event"
    ],
    "groups": [
      "head",
      "procedure",
      "place",
      "narrative"
    ],
    "from": [
      "court"
    ],
    "to": [
      "procuracy",
      "investigating-body"
    ],
    "purpose": "adjudication",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "case-event"
    ],
    "groups": [
      "head",
      "procedure",
      "place"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard"
    ],
    "purpose": "wanted-search",
    "basis": "cpc2015-231",
    "condition": "none",
    "only": {
      "at": "/step/event",
      "in": [
        "wanted-notice",
        "wanted-notice-lifted"
      ]
    },
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "case-event"
    ],
    "groups": [
      "head",
      "procedure"
    ],
    "from": [
      "court"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "only": {
      "at": "/step/event",
      "in": [
        "legal-effect"
      ]
    },
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "wanted-search",
    "basis": "cpc2015-231",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "identification"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place",
      "consent",
      "result",
      "narrative"
    ],
    "from": [
      "commune-peoples-committee",
      "commune-police",
      "border-guard",
      "coast-guard",
      "provincial-police",
      "health-authority",
      "investigating-body",
      "foreign-affairs"
    ],
    "to": [
      "health-authority",
      "provincial-police"
    ],
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "identification"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place"
    ],
    "from": [
      "commune-peoples-committee",
      "commune-police",
      "border-guard",
      "coast-guard",
      "provincial-police",
      "health-authority",
      "investigating-body",
      "foreign-affairs"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "identification"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place"
    ],
    "from": [
      "commune-peoples-committee",
      "commune-police",
      "border-guard",
      "coast-guard",
      "provincial-police",
      "health-authority",
      "investigating-body",
      "foreign-affairs"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "health-authority"
    ],
    "to": [
      "commune-peoples-committee",
      "commune-police",
      "provincial-police",
      "foreign-affairs"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "provincial-police"
    ],
    "to": [
      "commune-peoples-committee",
      "commune-police",
      "investigating-body",
      "foreign-affairs"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "support-centre"
    ],
    "to": [
      "commune-peoples-committee",
      "commune-police",
      "foreign-affairs"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "commune-peoples-committee",
      "commune-police",
      "border-guard",
      "coast-guard",
      "foreign-affairs"
    ],
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "rescue"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place",
      "health",
      "result",
      "narrative"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard",
      "foreign-affairs"
    ],
    "to": [
      "health-authority",
      "provincial-police"
    ],
    "purpose": "victim-identification",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "rescue"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard",
      "foreign-affairs"
    ],
    "to": [
      "support-centre"
    ],
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "rescue"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "place"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard",
      "foreign-affairs"
    ],
    "to": [
      "investigating-body"
    ],
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "health-authority",
      "provincial-police"
    ],
    "to": [
      "investigating-body",
      "commune-police",
      "border-guard",
      "coast-guard",
      "foreign-affairs"
    ],
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "support-centre"
    ],
    "to": [
      "investigating-body",
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard",
      "foreign-affairs"
    ],
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "investigating-body"
    ],
    "to": [
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard",
      "foreign-affairs"
    ],
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": [
      "protection-measure"
    ],
    "groups": [
      "head",
      "procedure",
      "person-basic",
      "health"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "commune-police",
      "support-centre"
    ],
    "to": [
      "investigating-body",
      "provincial-police",
      "support-centre"
    ],
    "purpose": "victim-protection",
    "basis": "cpc2015-484",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "protection-measure"
    ],
    "groups": [
      "head",
      "procedure"
    ],
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "commune-police",
      "support-centre"
    ],
    "to": [
      "procuracy",
      "court"
    ],
    "purpose": "victim-protection",
    "basis": "cpc2015-486",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": [
      "handling-status"
    ],
    "groups": [
      "head",
      "procedure",
      "narrative"
    ],
    "from": [
      "procuracy",
      "investigating-body",
      "provincial-police",
      "court",
      "support-centre"
    ],
    "to": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "commune-police",
      "support-centre"
    ],
    "purpose": "handling",
    "basis": "cpc2015-484",
    "condition": "none",
    "validFrom": "2018-01-01"
  }
];
