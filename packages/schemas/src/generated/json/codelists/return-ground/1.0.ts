// Generated from schemas/codelists/return-ground/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/return-ground/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/return-ground/1.0",
  "title": "Ground of returning the file",
  "description": "Why the file goes back for further investigation.",
  "x-vi": {
    "title": "Căn cứ trả hồ sơ",
    "description": "Căn cứ trả hồ sơ để điều tra bổ sung."
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
      "const": "evidence-missing",
      "title": "Evidence missing",
      "description": "Evidence is missing that cannot be had otherwise.",
      "x-vi": {
        "title": "Thiếu chứng cứ",
        "description": "Còn thiếu chứng cứ mà viện kiểm sát, Tòa án không tự bổ sung được."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-245",
        "cpc2015-280"
      ]
    },
    {
      "const": "other-offence",
      "title": "Another offence",
      "description": "Another offence is to be charged.",
      "x-vi": {
        "title": "Có tội phạm khác",
        "description": "Có căn cứ khởi tố bị can về tội phạm khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-245",
        "cpc2015-280"
      ]
    },
    {
      "const": "other-accomplice",
      "title": "Another accomplice",
      "description": "Another accomplice or offender is to be charged.",
      "x-vi": {
        "title": "Có đồng phạm khác",
        "description": "Có người đồng phạm hoặc người phạm tội khác chưa bị khởi tố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-245",
        "cpc2015-280"
      ]
    },
    {
      "const": "procedure-violated",
      "title": "Procedure violated",
      "description": "The procedure was gravely violated.",
      "x-vi": {
        "title": "Vi phạm thủ tục",
        "description": "Có vi phạm nghiêm trọng về thủ tục tố tụng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-245",
        "cpc2015-280"
      ]
    }
  ]
};
