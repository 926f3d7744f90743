// Generated from schemas/codelists/document-type/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/document-type/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/document-type/1.0",
  "title": "Type of document",
  "description": "Number that the record of official documents gives to the type of a document. The list has 32 numbers; those whose names were read stand here, 32 takes the rest.",
  "x-vi": {
    "title": "Loại văn bản",
    "description": "Mã số của tên loại văn bản. Danh mục có 32 mã; ở đây là các mã đã đối chiếu được tên loại, mã 32 dùng cho loại còn lại."
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
      "const": "01",
      "title": "Resolution",
      "description": "Resolution.",
      "x-vi": {
        "title": "Nghị quyết",
        "description": "Nghị quyết."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "02",
      "title": "Decision",
      "description": "Decision.",
      "x-vi": {
        "title": "Quyết định",
        "description": "Quyết định."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "03",
      "title": "Instruction",
      "description": "Instruction of an authority to those below it.",
      "x-vi": {
        "title": "Chỉ thị",
        "description": "Chỉ thị của cấp trên đối với cấp dưới."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "07",
      "title": "Notice",
      "description": "Notice.",
      "x-vi": {
        "title": "Thông báo",
        "description": "Thông báo."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "10",
      "title": "Plan",
      "description": "Plan.",
      "x-vi": {
        "title": "Kế hoạch",
        "description": "Kế hoạch."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "14",
      "title": "Report",
      "description": "Report.",
      "x-vi": {
        "title": "Báo cáo",
        "description": "Báo cáo."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "15",
      "title": "Submission",
      "description": "Submission to a higher authority.",
      "x-vi": {
        "title": "Tờ trình",
        "description": "Tờ trình cấp trên."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "20",
      "title": "Minutes",
      "description": "Minutes.",
      "x-vi": {
        "title": "Biên bản",
        "description": "Biên bản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "22",
      "title": "Dispatch",
      "description": "Official letter, without a type of its own in the heading.",
      "x-vi": {
        "title": "Công văn",
        "description": "Công văn, không ghi tên loại ở tiêu đề."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "23",
      "title": "Telegram",
      "description": "Urgent official telegram.",
      "x-vi": {
        "title": "Công điện",
        "description": "Công điện."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "26",
      "title": "Invitation",
      "description": "Invitation.",
      "x-vi": {
        "title": "Giấy mời",
        "description": "Giấy mời."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    },
    {
      "const": "32",
      "title": "Other",
      "description": "Any other type.",
      "x-vi": {
        "title": "Khác",
        "description": "Loại văn bản khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree30-2020-8-2"
      ]
    }
  ]
};
