// Generated from schemas/codelists/communication-content/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/communication-content/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/communication-content/1.0",
  "title": "Content of communication",
  "description": "What people are told, by the points of the law.",
  "x-vi": {
    "title": "Nội dung truyền thông",
    "description": "Nội dung thông tin, tuyên truyền, giáo dục theo điểm của luật."
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
      "title": "Policies and laws",
      "description": "Policies and laws on human trafficking and related law.",
      "x-vi": {
        "title": "Chính sách, pháp luật",
        "description": "Chính sách, pháp luật về phòng, chống mua bán người và pháp luật có liên quan."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-2"
      ]
    },
    {
      "const": "b",
      "title": "Purposes, means, acts",
      "description": "Purposes, means and acts of trafficking and other forbidden acts.",
      "x-vi": {
        "title": "Mục đích, thủ đoạn, hành vi",
        "description": "Mục đích, thủ đoạn, hành vi mua bán người và các hành vi bị nghiêm cấm khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-2"
      ]
    },
    {
      "const": "c",
      "title": "How to behave",
      "description": "What to do where trafficking is suspected.",
      "x-vi": {
        "title": "Kỹ năng ứng xử",
        "description": "Kỹ năng ứng xử khi có nghi ngờ về việc mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-2"
      ]
    },
    {
      "const": "d",
      "title": "Measures and experience",
      "description": "Measures and experience of prevention and combat.",
      "x-vi": {
        "title": "Biện pháp, kinh nghiệm",
        "description": "Biện pháp, kinh nghiệm phòng, chống mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-2"
      ]
    },
    {
      "const": "đ",
      "title": "Responsibilities",
      "description": "Responsibilities of bodies, firms, families and individuals.",
      "x-vi": {
        "title": "Trách nhiệm",
        "description": "Trách nhiệm của cơ quan, tổ chức, doanh nghiệp, gia đình, cá nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-2"
      ]
    },
    {
      "const": "e",
      "title": "Against stigma",
      "description": "Against insult, stigma and discrimination of victims and persons under identification.",
      "x-vi": {
        "title": "Chống kỳ thị",
        "description": "Chống xúc phạm, kỳ thị, phân biệt đối xử đối với nạn nhân, người đang trong quá trình xác định là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-2"
      ]
    },
    {
      "const": "g",
      "title": "Protection, support, outcomes",
      "description": "Protection and support of victims; what came of cases.",
      "x-vi": {
        "title": "Bảo vệ, hỗ trợ, kết quả xử lý",
        "description": "Biện pháp bảo vệ, chính sách hỗ trợ; kết quả xử lý vụ việc."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-2"
      ]
    },
    {
      "const": "h",
      "title": "Other",
      "description": "Other contents on prevention and combat.",
      "x-vi": {
        "title": "Nội dung khác",
        "description": "Nội dung khác có liên quan đến phòng, chống mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-2"
      ]
    }
  ]
};
