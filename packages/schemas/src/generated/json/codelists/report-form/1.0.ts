// Generated from schemas/codelists/report-form/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/report-form/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/report-form/1.0",
  "title": "Form of a report",
  "description": "Whether the report was made orally or in writing.",
  "x-vi": {
    "title": "Hình thức nguồn tin",
    "description": "Nguồn tin bằng lời hay bằng văn bản."
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
      "const": "oral",
      "title": "Oral",
      "description": "Made by word of mouth and taken down in minutes.",
      "x-vi": {
        "title": "Bằng lời",
        "description": "Trình bày bằng lời và được lập biên bản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "written",
      "title": "Written",
      "description": "Made in writing.",
      "x-vi": {
        "title": "Bằng văn bản",
        "description": "Gửi bằng văn bản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-144"
      ]
    }
  ]
};
