// Generated from schemas/codelists/late-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/late-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/late-reason/1.0",
  "title": "Reason of a missed limit",
  "description": "Why a step came after its limit.",
  "x-vi": {
    "title": "Lý do quá hạn",
    "description": "Vì sao một việc được thực hiện sau thời hạn."
  },
  "type": "string",
  "x-open": true,
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
      "const": "awaiting-answer",
      "title": "Answer awaited",
      "description": "An answer of another body or of a foreign country came late.",
      "x-vi": {
        "title": "Chờ trả lời",
        "description": "Cơ quan khác hoặc phía nước ngoài trả lời chậm."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-148-1"
      ]
    },
    {
      "const": "passed-on-late",
      "title": "Passed on late",
      "description": "The report reached the settling body late.",
      "x-vi": {
        "title": "Nguồn tin chuyển đến chậm",
        "description": "Nguồn tin đến cơ quan có thẩm quyền giải quyết chậm."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-145"
      ]
    },
    {
      "const": "person-not-found",
      "title": "Person not found",
      "description": "A person who had to be heard was not found in time.",
      "x-vi": {
        "title": "Chưa tìm được người",
        "description": "Chưa tìm được người cần lấy lời khai."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-147-3"
      ]
    },
    {
      "const": "border-closed",
      "title": "Disaster, epidemic or closed border",
      "description": "Disaster, epidemic or a closed border stopped the work.",
      "x-vi": {
        "title": "Thiên tai, dịch bệnh, đóng biên giới",
        "description": "Công việc bị gián đoạn do thiên tai, dịch bệnh hoặc đóng biên giới."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-148-1-c"
      ]
    },
    {
      "const": "competence-dispute",
      "title": "Competence disputed",
      "description": "Bodies disagreed on who is competent.",
      "x-vi": {
        "title": "Tranh chấp thẩm quyền",
        "description": "Các cơ quan chưa thống nhất về thẩm quyền."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-145"
      ]
    },
    {
      "const": "workload",
      "title": "Workload",
      "description": "The body could not cope.",
      "x-vi": {
        "title": "Quá tải",
        "description": "Khối lượng công việc vượt khả năng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-147-1"
      ]
    }
  ]
};
