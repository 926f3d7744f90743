// Generated from schemas/sharing.json. Do not edit; run `pnpm generate`.
import type * as Types from '../contract.ts';

/** Who may get what: no row, no sharing. */
export const sharing: readonly Types.SharingRow[] = [
  {
    "kind": "crime-report",
    "group": "head",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "commune-peoples-committee",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "commune-peoples-committee",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "commune-peoples-committee",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "commune-peoples-committee",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "commune-peoples-committee",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "commune-peoples-committee",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "commune-peoples-committee",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "commune-peoples-committee",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "womens-union",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "womens-union",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "womens-union",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "womens-union",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "womens-union",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "womens-union",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "womens-union",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "womens-union",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "hotline",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "hotline",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "hotline",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "hotline",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "hotline",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "hotline",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "hotline",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "hotline",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "press",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "press",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "press",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "press",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "press",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "press",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "press",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "press",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "other-state-body",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "other-state-body",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "other-state-body",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "other-state-body",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "other-state-body",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "other-state-body",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "other-state-body",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "other-state-body",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "court",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "court",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "court",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "court",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "health",
    "from": "court",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "money",
    "from": "court",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "narrative",
    "from": "court",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "result",
    "from": "court",
    "to": "investigating-body",
    "purpose": "report-settlement",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "commune-police",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "commune-police",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "commune-police",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "commune-police",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "border-guard",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "border-guard",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "border-guard",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "border-guard",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "coast-guard",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "coast-guard",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "coast-guard",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "coast-guard",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "head",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "procedure",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "act",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "crime-report",
    "group": "place",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-146",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "head",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "procedure",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "act",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "place",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "result",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "money",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "narrative",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "head",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "procedure",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "act",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "place",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "result",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "money",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "narrative",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "head",
    "from": "procuracy",
    "to": "court",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "procedure",
    "from": "procuracy",
    "to": "court",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "act",
    "from": "procuracy",
    "to": "court",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "place",
    "from": "procuracy",
    "to": "court",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "result",
    "from": "procuracy",
    "to": "court",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "money",
    "from": "procuracy",
    "to": "court",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "case",
    "group": "narrative",
    "from": "procuracy",
    "to": "court",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-277",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "result",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "result",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "result",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "result",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "result",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "coast-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "coast-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "coast-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "coast-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "coast-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "coast-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "coast-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "coast-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "coast-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "coast-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "coast-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "coast-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "coast-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "health",
    "from": "coast-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "consent",
    "from": "coast-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "provincial-police",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "provincial-police",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "provincial-police",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "provincial-police",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "provincial-police",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "border-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "coast-guard",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "head",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "person-basic",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "act",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "place",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "victim",
    "group": "procedure",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "investigation",
    "basis": "cpc2015-163",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-3-10",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "head",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "identity",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "contact",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "person-identity",
    "group": "consent",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "border-guard",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "commune-peoples-committee",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "commune-peoples-committee",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "commune-peoples-committee",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "commune-peoples-committee",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "commune-peoples-committee",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "commune-peoples-committee",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "commune-peoples-committee",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "commune-peoples-committee",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "hotline",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "hotline",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "hotline",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "hotline",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "hotline",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "hotline",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "hotline",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "hotline",
    "to": "health-authority",
    "purpose": "victim-identification",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "investigating-body",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "investigating-body",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "investigating-body",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "provincial-police",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "provincial-police",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "provincial-police",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "provincial-police",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "health-authority",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "health-authority",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "health-authority",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "health-authority",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "consent",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "procuracy-supervision",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "investigating-body",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "border-guard",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "commune-peoples-committee",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "hotline",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "place",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "health",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "result",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "narrative",
    "from": "health-authority",
    "to": "support-centre",
    "purpose": "victim-support",
    "basis": "law53-2024-37-1",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "investigating-body",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "investigating-body",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "investigating-body",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "investigating-body",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "provincial-police",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "provincial-police",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "provincial-police",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "provincial-police",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "head",
    "from": "health-authority",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "procedure",
    "from": "health-authority",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "person-basic",
    "from": "health-authority",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "referral",
    "group": "consent",
    "from": "health-authority",
    "to": "legal-aid-centre",
    "purpose": "victim-support",
    "basis": "law11-2017-7-6a",
    "condition": "minors-representative",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "commune-police",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "commune-police",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "commune-police",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "border-guard",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "support-centre",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "support-centre",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "support-centre",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "investigating-body",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "investigating-body",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "investigating-body",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "commune-police",
    "to": "investigating-body",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "procuracy",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "procuracy",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "procuracy",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "court",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "court",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "court",
    "to": "provincial-police",
    "purpose": "statistics",
    "basis": "decree09-2019-4",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "provincial-police",
    "to": "provincial-peoples-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "provincial-police",
    "to": "provincial-peoples-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "provincial-police",
    "to": "provincial-peoples-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "provincial-police",
    "to": "steering-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "provincial-police",
    "to": "steering-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "provincial-police",
    "to": "steering-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "investigating-body",
    "to": "provincial-peoples-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "investigating-body",
    "to": "provincial-peoples-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "investigating-body",
    "to": "provincial-peoples-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "head",
    "from": "investigating-body",
    "to": "steering-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "statistics",
    "from": "investigating-body",
    "to": "steering-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "statistical-return",
    "group": "narrative",
    "from": "investigating-body",
    "to": "steering-committee",
    "purpose": "statistics",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "womens-union",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "womens-union",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "womens-union",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "womens-union",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "hotline",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "hotline",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "hotline",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "hotline",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "press",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "press",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "press",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "other-state-body",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "other-state-body",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "other-state-body",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "other-state-body",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "court",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "court",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "court",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "investigating-body",
    "to": "court",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "procuracy",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "procuracy",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "procuracy",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "procuracy",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "procuracy",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "procuracy",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "procuracy",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "procuracy",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "procuracy",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "procuracy",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "procuracy",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "procuracy",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "procuracy",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "cpc2015-145",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "court",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "court",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "court",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "cpc2015-165",
    "condition": "none",
    "validFrom": "2018-01-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "support-centre",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "support-centre",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "support-centre",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "support-centre",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "support-centre",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "support-centre",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "support-centre",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "support-centre",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "support-centre",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "support-centre",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "support-centre",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "support-centre",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "support-centre",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "support-centre",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "support-centre",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "support-centre",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "support-centre",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "support-centre",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "support-centre",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "support-centre",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "health-authority",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "health-authority",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "health-authority",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "health-authority",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "health-authority",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "health-authority",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "health-authority",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "health-authority",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "health-authority",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-police",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-police",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-police",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-police",
    "to": "border-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-police",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-police",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-police",
    "to": "coast-guard",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "investigating-body",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-27",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "support-centre",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "support-centre",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "support-centre",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "support-centre",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "support-centre",
    "to": "hotline",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "support-centre",
    "to": "hotline",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "support-centre",
    "to": "hotline",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "support-centre",
    "to": "hotline",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "health-authority",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "health-authority",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "health-authority",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "health-authority",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "health-authority",
    "to": "commune-peoples-committee",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "health-authority",
    "to": "hotline",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "health-authority",
    "to": "hotline",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "health-authority",
    "to": "hotline",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "health-authority",
    "to": "hotline",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "legal-aid-centre",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "legal-aid-centre",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "legal-aid-centre",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "legal-aid-centre",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "legal-aid-centre",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "legal-aid-centre",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "legal-aid-centre",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "legal-aid-centre",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "legal-aid-centre",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "legal-aid-centre",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "legal-aid-centre",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "result",
    "from": "legal-aid-centre",
    "to": "health-authority",
    "purpose": "handling",
    "basis": "law53-2024-28",
    "condition": "none",
    "validFrom": "2025-07-01"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-police",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-police",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-police",
    "to": "commune-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-police",
    "to": "support-centre",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-police",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-police",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-police",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-police",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-police",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-police",
    "to": "procuracy",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-police",
    "to": "court",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-police",
    "to": "court",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-police",
    "to": "court",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-peoples-committee",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-peoples-committee",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-peoples-committee",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "steering-committee",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "steering-committee",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "steering-committee",
    "to": "provincial-police",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "provincial-peoples-committee",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "provincial-peoples-committee",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "provincial-peoples-committee",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "head",
    "from": "steering-committee",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "procedure",
    "from": "steering-committee",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  },
  {
    "kind": "handling-status",
    "group": "narrative",
    "from": "steering-committee",
    "to": "investigating-body",
    "purpose": "handling",
    "basis": "decree09-2019-13",
    "condition": "none",
    "validFrom": "2019-03-12"
  }
];
