// Generated from schemas/codelists/representation/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/representation/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/representation/1.0",
  "title": "Ground of representation",
  "description": "Why somebody acts for the person.",
  "x-vi": {
    "title": "Căn cứ đại diện",
    "description": "Vì sao người này đại diện."
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
      "const": "parent",
      "title": "Parent of a minor",
      "description": "Father or mother of a person under 18.",
      "x-vi": {
        "title": "Cha, mẹ của người chưa thành niên",
        "description": "Cha, mẹ của người dưới 18 tuổi."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-136"
      ]
    },
    {
      "const": "guardian",
      "title": "Guardian",
      "description": "Appointed or natural guardian.",
      "x-vi": {
        "title": "Người giám hộ",
        "description": "Người giám hộ đương nhiên hoặc được cử."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-136"
      ]
    },
    {
      "const": "appointed",
      "title": "Appointed by a body",
      "description": "Appointed by a court or another competent body.",
      "x-vi": {
        "title": "Do cơ quan có thẩm quyền chỉ định",
        "description": "Do Tòa án hoặc cơ quan có thẩm quyền chỉ định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-136"
      ]
    },
    {
      "const": "authorised",
      "title": "Authorised",
      "description": "Authorised by the person.",
      "x-vi": {
        "title": "Được ủy quyền",
        "description": "Được người đó ủy quyền."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-136"
      ]
    }
  ]
};
