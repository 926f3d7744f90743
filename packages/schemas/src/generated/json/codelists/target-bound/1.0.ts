// Generated from schemas/codelists/target-bound/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/target-bound/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/target-bound/1.0",
  "title": "Bound of a target",
  "description": "Whether the aimed share itself is enough.",
  "x-vi": {
    "title": "Mức của chỉ tiêu",
    "description": "Đạt đúng tỷ lệ đã đủ hay phải vượt."
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
      "const": "at-least",
      "title": "At least",
      "description": "The share or more.",
      "x-vi": {
        "title": "Đạt",
        "description": "Bằng hoặc cao hơn tỷ lệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets"
      ]
    },
    {
      "const": "above",
      "title": "Above",
      "description": "More than the share.",
      "x-vi": {
        "title": "Trên",
        "description": "Phải cao hơn tỷ lệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets"
      ]
    }
  ]
};
