// Generated from schemas/codelists/identification-ground/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/identification-ground/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/identification-ground/1.0",
  "title": "Ground of identification",
  "description": "The nine kinds of evidence, under the letters of Article 32(1).",
  "x-vi": {
    "title": "Căn cứ xác định nạn nhân",
    "description": "Chín loại căn cứ theo các điểm của khoản 1 Điều 32."
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
      "title": "Proceedings bodies",
      "description": "Information and documents of bodies conducting proceedings.",
      "x-vi": {
        "title": "Cơ quan tiến hành tố tụng",
        "description": "Thông tin, tài liệu do cơ quan tiến hành tố tụng cung cấp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "b",
      "title": "Rescuing body",
      "description": "Information and documents of the body that rescued the person.",
      "x-vi": {
        "title": "Cơ quan giải cứu",
        "description": "Thông tin, tài liệu do cơ quan giải cứu cung cấp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "c",
      "title": "Vietnamese mission abroad",
      "description": "Information and documents of a Vietnamese mission abroad.",
      "x-vi": {
        "title": "Cơ quan đại diện Việt Nam ở nước ngoài",
        "description": "Thông tin, tài liệu do cơ quan đại diện Việt Nam ở nước ngoài cung cấp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "d",
      "title": "Other domestic bodies",
      "description": "Information and documents of other bodies in the country.",
      "x-vi": {
        "title": "Cơ quan, tổ chức khác ở trong nước",
        "description": "Thông tin, tài liệu do cơ quan, tổ chức khác ở trong nước cung cấp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "đ",
      "title": "Foreign competent bodies",
      "description": "Information and documents of competent foreign bodies.",
      "x-vi": {
        "title": "Cơ quan có thẩm quyền của nước ngoài",
        "description": "Thông tin, tài liệu do cơ quan có thẩm quyền của nước ngoài cung cấp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "e",
      "title": "The person or relatives",
      "description": "Statement and documents of the person under identification or relatives.",
      "x-vi": {
        "title": "Người đang được xác định hoặc người thân thích",
        "description": "Lời khai, tài liệu do người đang được xác định hoặc người thân thích cung cấp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "g",
      "title": "The trafficker",
      "description": "Statement of the person who trafficked.",
      "x-vi": {
        "title": "Người thực hiện hành vi mua bán người",
        "description": "Lời khai của người thực hiện hành vi mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "h",
      "title": "Other victims or persons who know",
      "description": "Statements of other victims or of persons who know of the facts.",
      "x-vi": {
        "title": "Nạn nhân khác, người biết sự việc",
        "description": "Lời khai của nạn nhân khác hoặc người biết sự việc."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "i",
      "title": "Other lawful evidence",
      "description": "Other information and documents collected lawfully.",
      "x-vi": {
        "title": "Căn cứ hợp pháp khác",
        "description": "Thông tin, tài liệu hợp pháp khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ]
    }
  ]
};
