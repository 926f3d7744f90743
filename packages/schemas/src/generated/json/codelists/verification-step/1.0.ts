// Generated from schemas/codelists/verification-step/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/verification-step/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/verification-step/1.0",
  "title": "Step of verification",
  "description": "What was done to verify a report.",
  "x-vi": {
    "title": "Hoạt động kiểm tra, xác minh",
    "description": "Việc đã làm để kiểm tra, xác minh nguồn tin."
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
      "const": "information-gathered",
      "title": "Information, documents, objects gathered",
      "description": "Information, documents and objects were gathered from bodies and persons.",
      "x-vi": {
        "title": "Thu thập thông tin, tài liệu, đồ vật",
        "description": "Thu thập thông tin, tài liệu, đồ vật từ cơ quan, tổ chức, cá nhân có liên quan."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-147-3"
      ]
    },
    {
      "const": "scene-examined",
      "title": "Scene examined",
      "description": "The scene was examined.",
      "x-vi": {
        "title": "Khám nghiệm hiện trường",
        "description": "Khám nghiệm hiện trường."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-147-3"
      ]
    },
    {
      "const": "body-examined",
      "title": "Body examined",
      "description": "A dead body was examined.",
      "x-vi": {
        "title": "Khám nghiệm tử thi",
        "description": "Khám nghiệm tử thi."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-147-3"
      ]
    },
    {
      "const": "expert-opinion-asked",
      "title": "Expert opinion asked for",
      "description": "An expert opinion was asked for.",
      "x-vi": {
        "title": "Trưng cầu giám định",
        "description": "Trưng cầu giám định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-147-3"
      ]
    },
    {
      "const": "valuation-asked",
      "title": "Valuation asked for",
      "description": "A valuation of property was asked for.",
      "x-vi": {
        "title": "Yêu cầu định giá tài sản",
        "description": "Yêu cầu định giá tài sản."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-147-3"
      ]
    },
    {
      "const": "persons-heard",
      "title": "Persons heard",
      "description": "The reporter, the alleged victim or others were heard.",
      "x-vi": {
        "title": "Lấy lời khai, làm việc với người liên quan",
        "description": "Lấy lời khai người báo tin, người được cho là nạn nhân, người liên quan."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-147-3"
      ]
    },
    {
      "const": "foreign-assistance-asked",
      "title": "Assistance from abroad asked for",
      "description": "Legal assistance or information was asked for from abroad.",
      "x-vi": {
        "title": "Yêu cầu tương trợ tư pháp",
        "description": "Yêu cầu nước ngoài tương trợ tư pháp, cung cấp thông tin."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-148-1"
      ]
    },
    {
      "const": "border-records-checked",
      "title": "Entry and exit records checked",
      "description": "Records of entry and exit were checked.",
      "x-vi": {
        "title": "Tra cứu xuất nhập cảnh",
        "description": "Tra cứu dữ liệu xuất cảnh, nhập cảnh."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-147-3"
      ]
    }
  ]
};
