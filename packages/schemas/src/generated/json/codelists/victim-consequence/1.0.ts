// Generated from schemas/codelists/victim-consequence/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/victim-consequence/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/victim-consequence/1.0",
  "title": "Harm suffered",
  "description": "Harm that the act did to the person.",
  "x-vi": {
    "title": "Hậu quả",
    "description": "Tổn hại mà hành vi gây ra cho nạn nhân."
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
      "const": "physical-injury",
      "title": "Bodily injury",
      "description": "Bodily injury.",
      "x-vi": {
        "title": "Thương tích",
        "description": "Thương tích, tổn hại sức khỏe."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "mental-harm",
      "title": "Mental harm",
      "description": "Mental or behavioural disorder.",
      "x-vi": {
        "title": "Rối loạn tâm thần, hành vi",
        "description": "Rối loạn tâm thần và hành vi."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "infection",
      "title": "Infection",
      "description": "Infectious disease.",
      "x-vi": {
        "title": "Bệnh truyền nhiễm",
        "description": "Mắc bệnh truyền nhiễm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "organ-loss",
      "title": "Body part taken",
      "description": "A body part was taken.",
      "x-vi": {
        "title": "Bị lấy bộ phận cơ thể",
        "description": "Bị lấy bộ phận cơ thể."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-3"
      ]
    },
    {
      "const": "pregnancy",
      "title": "Pregnancy",
      "description": "Pregnancy.",
      "x-vi": {
        "title": "Mang thai",
        "description": "Mang thai."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "addiction",
      "title": "Addiction",
      "description": "Addiction.",
      "x-vi": {
        "title": "Nghiện",
        "description": "Nghiện chất ma túy hoặc chất khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "death",
      "title": "Death",
      "description": "The person died.",
      "x-vi": {
        "title": "Tử vong",
        "description": "Nạn nhân tử vong."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-3"
      ]
    },
    {
      "const": "none-known",
      "title": "None known",
      "description": "No harm is known.",
      "x-vi": {
        "title": "Chưa phát hiện",
        "description": "Chưa phát hiện tổn hại."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2"
      ]
    }
  ]
};
