// Generated from schemas/codelists/appellant/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/appellant/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/appellant/1.0",
  "title": "Who appeals",
  "description": "Who appeals or protests.",
  "x-vi": {
    "title": "Người kháng cáo, kháng nghị",
    "description": "Ai kháng cáo, kháng nghị."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "htcds": {
      "match": "none"
    },
    "ctdc": {
      "match": "none"
    },
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "defendant",
      "title": "Defendant",
      "description": "The defendant or the representative.",
      "x-vi": {
        "title": "Bị cáo",
        "description": "Bị cáo, người đại diện của bị cáo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-331"
      ]
    },
    {
      "const": "injured-party",
      "title": "Injured party",
      "description": "The victim as injured party, or the representative.",
      "x-vi": {
        "title": "Bị hại",
        "description": "Bị hại, người đại diện của bị hại."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-331",
        "cpc2015-62"
      ]
    },
    {
      "const": "other-party",
      "title": "Another party",
      "description": "A civil party, counsel, or one whose rights are touched.",
      "x-vi": {
        "title": "Người khác",
        "description": "Đương sự, người bào chữa, người có quyền lợi liên quan."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-331"
      ]
    },
    {
      "const": "procuracy",
      "title": "Procuracy",
      "description": "Protest of the procuracy.",
      "x-vi": {
        "title": "Viện kiểm sát",
        "description": "Viện kiểm sát kháng nghị."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-336"
      ]
    }
  ]
};
