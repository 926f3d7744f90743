// Generated from schemas/codelists/reception-way/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/reception-way/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/reception-way/1.0",
  "title": "How persons came free",
  "description": "How the persons came into safe hands.",
  "x-vi": {
    "title": "Cách giải cứu, tiếp nhận",
    "description": "Những người này được giải cứu, tiếp nhận bằng cách nào."
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
      "const": "rescued",
      "title": "Rescued",
      "description": "A body freed them.",
      "x-vi": {
        "title": "Giải cứu",
        "description": "Cơ quan chức năng giải cứu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "through-mission",
      "title": "Returned through a mission",
      "description": "They returned through a Vietnamese mission abroad.",
      "x-vi": {
        "title": "Qua cơ quan đại diện ở nước ngoài",
        "description": "Trở về qua cơ quan đại diện Việt Nam ở nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-30"
      ]
    },
    {
      "const": "handed-over",
      "title": "Handed over from abroad",
      "description": "A foreign body handed them over.",
      "x-vi": {
        "title": "Phía nước ngoài trao trả",
        "description": "Cơ quan nước ngoài trao trả."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-30",
        "law53-2024-54"
      ]
    },
    {
      "const": "met-at-border",
      "title": "Met at the border",
      "description": "They escaped and were met when they came back.",
      "x-vi": {
        "title": "Tự trở về, được tiếp nhận tại biên giới",
        "description": "Tự trốn thoát, trở về và được tiếp nhận."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-27-1",
        "law53-2024-30"
      ]
    }
  ]
};
