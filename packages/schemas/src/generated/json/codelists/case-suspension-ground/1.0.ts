// Generated from schemas/codelists/case-suspension-ground/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/case-suspension-ground/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/case-suspension-ground/1.0",
  "title": "Ground of suspending a case",
  "description": "Why a case, or the case against somebody, is suspended.",
  "x-vi": {
    "title": "Căn cứ tạm đình chỉ vụ án",
    "description": "Căn cứ tạm đình chỉ điều tra, tạm đình chỉ vụ án."
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
      "const": "accused-not-found",
      "title": "Accused not identified or not found",
      "description": "Who did it is not known, or not to be found.",
      "x-vi": {
        "title": "Chưa xác định được bị can, không biết bị can ở đâu",
        "description": "Chưa xác định được bị can hoặc không biết rõ bị can đang ở đâu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-229",
        "cpc2015-247"
      ]
    },
    {
      "const": "illness",
      "title": "Illness",
      "description": "A mental or dangerous illness is certified.",
      "x-vi": {
        "title": "Bệnh",
        "description": "Có kết luận giám định về bệnh tâm thần hoặc bệnh hiểm nghèo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-229",
        "cpc2015-247"
      ]
    },
    {
      "const": "awaiting-result",
      "title": "Result awaited",
      "description": "An expert opinion, valuation or assistance from abroad is not there yet.",
      "x-vi": {
        "title": "Chờ kết quả",
        "description": "Trưng cầu giám định, định giá, tương trợ tư pháp chưa có kết quả."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-229",
        "cpc2015-247"
      ]
    },
    {
      "const": "force-majeure",
      "title": "Force majeure",
      "description": "Disaster or epidemic; since 1 December 2021.",
      "x-vi": {
        "title": "Bất khả kháng",
        "description": "Thiên tai, dịch bệnh; từ ngày 01/12/2021."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-229",
        "cpc2015-247"
      ],
      "x-from": "2021-12-01"
    }
  ]
};
