// Generated from schemas/codelists/decision-change/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/decision-change/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/decision-change/1.0",
  "title": "First decision or change",
  "description": "Whether a decision is the first or changes one.",
  "x-vi": {
    "title": "Ra quyết định hoặc thay đổi",
    "description": "Là quyết định đầu hay thay đổi quyết định trước."
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
      "const": "first",
      "title": "First",
      "description": "The first decision.",
      "x-vi": {
        "title": "Quyết định đầu",
        "description": "Quyết định khởi tố lần đầu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-154",
        "cpc2015-179"
      ]
    },
    {
      "const": "changed",
      "title": "Changed",
      "description": "Another offence takes the place.",
      "x-vi": {
        "title": "Thay đổi",
        "description": "Thay đổi tội danh đã khởi tố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-156",
        "cpc2015-180"
      ]
    },
    {
      "const": "supplemented",
      "title": "Supplemented",
      "description": "An offence is added.",
      "x-vi": {
        "title": "Bổ sung",
        "description": "Bổ sung tội danh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-156",
        "cpc2015-180"
      ]
    },
    {
      "const": "cancelled",
      "title": "Cancelled",
      "description": "The decision is cancelled.",
      "x-vi": {
        "title": "Hủy bỏ",
        "description": "Hủy bỏ quyết định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-156",
        "cpc2015-165"
      ]
    }
  ]
};
