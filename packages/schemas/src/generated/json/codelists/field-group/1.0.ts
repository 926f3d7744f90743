// Generated from schemas/codelists/field-group/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/field-group/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/field-group/1.0",
  "title": "Group of fields",
  "description": "The groups by which information is shared or held back.",
  "x-vi": {
    "title": "Nhóm trường",
    "description": "Các nhóm trường để chia sẻ hoặc giữ lại thông tin."
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
      "const": "act",
      "title": "Act",
      "description": "What was done.",
      "x-vi": {
        "title": "Hành vi",
        "description": "Hành vi, thủ đoạn, mục đích."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "place",
      "title": "Place",
      "description": "Where it happened.",
      "x-vi": {
        "title": "Địa điểm",
        "description": "Địa bàn, tuyến."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "person-basic",
      "title": "Person without identity",
      "description": "Sex, age, nationality.",
      "x-vi": {
        "title": "Thông tin cơ bản về người",
        "description": "Giới tính, tuổi, quốc tịch."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "identity",
      "title": "Identity",
      "description": "Who the person is.",
      "x-vi": {
        "title": "Nhân thân",
        "description": "Họ tên, ngày sinh, giấy tờ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "contact",
      "title": "Contact",
      "description": "How to reach the person.",
      "x-vi": {
        "title": "Liên lạc",
        "description": "Địa chỉ, điện thoại."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "health",
      "title": "Health and needs",
      "description": "Health, needs, risks.",
      "x-vi": {
        "title": "Sức khỏe, nhu cầu",
        "description": "Sức khỏe, nhu cầu, nguy cơ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "consent",
      "title": "Consent",
      "description": "Consent given.",
      "x-vi": {
        "title": "Sự đồng ý",
        "description": "Sự đồng ý."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "narrative",
      "title": "Narrative",
      "description": "Free text.",
      "x-vi": {
        "title": "Diễn giải",
        "description": "Nội dung diễn giải."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "procedure",
      "title": "Procedure",
      "description": "Steps and decisions.",
      "x-vi": {
        "title": "Tố tụng, thủ tục",
        "description": "Bước tố tụng, quyết định."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "result",
      "title": "Result",
      "description": "What came of it.",
      "x-vi": {
        "title": "Kết quả",
        "description": "Kết quả thực hiện."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "money",
      "title": "Money",
      "description": "Sums of money.",
      "x-vi": {
        "title": "Tiền",
        "description": "Các khoản tiền."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    }
  ]
};
