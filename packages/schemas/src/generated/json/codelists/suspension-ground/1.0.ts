// Generated from schemas/codelists/suspension-ground/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/suspension-ground/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/suspension-ground/1.0",
  "title": "Ground of suspending the settlement",
  "description": "Why the settlement of a report is suspended, by the points of Article 148(1).",
  "x-vi": {
    "title": "Căn cứ tạm đình chỉ giải quyết nguồn tin",
    "description": "Căn cứ tạm đình chỉ việc giải quyết, theo điểm của khoản 1 Điều 148."
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
      "const": "a",
      "title": "Expert opinion, valuation or foreign assistance awaited",
      "description": "An expert opinion, a valuation or assistance from abroad has been asked for and is not there yet.",
      "x-vi": {
        "title": "Chờ giám định, định giá, tương trợ tư pháp",
        "description": "Đã trưng cầu giám định, yêu cầu định giá tài sản, yêu cầu nước ngoài tương trợ tư pháp nhưng chưa có kết quả."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-148-1"
      ]
    },
    {
      "const": "b",
      "title": "Important documents or objects awaited",
      "description": "Documents or objects that decide whether to institute have been asked for and are not there yet.",
      "x-vi": {
        "title": "Chờ tài liệu, đồ vật quan trọng",
        "description": "Đã yêu cầu cung cấp tài liệu, đồ vật quan trọng có ý nghĩa quyết định nhưng chưa có kết quả."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-148-1"
      ]
    },
    {
      "const": "c",
      "title": "Force majeure",
      "description": "Disaster or epidemic makes it impossible to end the verification; since 1 December 2021.",
      "x-vi": {
        "title": "Bất khả kháng do thiên tai, dịch bệnh",
        "description": "Không thể kết thúc việc kiểm tra, xác minh vì lý do bất khả kháng do thiên tai, dịch bệnh; từ ngày 01/12/2021."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-148-1-c"
      ],
      "x-from": "2021-12-01"
    }
  ]
};
