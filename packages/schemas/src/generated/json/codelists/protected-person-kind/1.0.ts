// Generated from schemas/codelists/protected-person-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/protected-person-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/protected-person-kind/1.0",
  "title": "Kind of protected person",
  "description": "Whom a protection covers.",
  "x-vi": {
    "title": "Người được bảo vệ",
    "description": "Ai được bảo vệ."
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
      "const": "victim",
      "title": "Victim",
      "description": "A victim or injured party.",
      "x-vi": {
        "title": "Nạn nhân, bị hại",
        "description": "Nạn nhân, bị hại."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-484",
        "law53-2024-34"
      ]
    },
    {
      "const": "under-identification",
      "title": "Person under identification",
      "description": "A person under identification.",
      "x-vi": {
        "title": "Người đang trong quá trình xác định là nạn nhân",
        "description": "Người đang trong quá trình xác định là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-34",
        "law53-2024-3-4"
      ]
    },
    {
      "const": "witness",
      "title": "Witness",
      "description": "A witness.",
      "x-vi": {
        "title": "Người làm chứng",
        "description": "Người làm chứng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-484",
        "law53-2024-34"
      ]
    },
    {
      "const": "reporter",
      "title": "Reporter",
      "description": "Who reported the crime.",
      "x-vi": {
        "title": "Người tố giác, báo tin",
        "description": "Người tố giác tội phạm, báo tin."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-484",
        "cpc2015-56",
        "law53-2024-34"
      ]
    },
    {
      "const": "relative",
      "title": "Relative",
      "description": "A relative of one of them.",
      "x-vi": {
        "title": "Người thân thích",
        "description": "Người thân thích của những người trên."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-484",
        "law53-2024-34"
      ]
    }
  ]
};
