// Generated from schemas/codelists/difficulty/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/difficulty/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/difficulty/1.0",
  "title": "Difficulty",
  "description": "Kind of difficulty or limitation met.",
  "x-vi": {
    "title": "Khó khăn, vướng mắc",
    "description": "Loại khó khăn, hạn chế gặp phải."
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
      "const": "legal",
      "title": "Law",
      "description": "The law is unclear, missing or at odds.",
      "x-vi": {
        "title": "Pháp luật",
        "description": "Quy định chưa rõ, còn thiếu hoặc chồng chéo."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "coordination",
      "title": "Working together",
      "description": "Bodies do not work together well enough.",
      "x-vi": {
        "title": "Phối hợp",
        "description": "Phối hợp giữa các đơn vị chưa tốt."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "staff",
      "title": "Staff",
      "description": "Too few people, too little training.",
      "x-vi": {
        "title": "Nhân lực",
        "description": "Thiếu người, thiếu kỹ năng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "funds",
      "title": "Money and equipment",
      "description": "Too little money or equipment.",
      "x-vi": {
        "title": "Kinh phí, phương tiện",
        "description": "Thiếu kinh phí, phương tiện."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "statistics",
      "title": "Figures",
      "description": "Figures are not unified, late or incomplete.",
      "x-vi": {
        "title": "Số liệu",
        "description": "Số liệu chưa thống nhất, chậm, thiếu."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-criteria"
      ]
    },
    {
      "const": "evidence",
      "title": "Evidence",
      "description": "Proof is hard to gather: time passed, acts abroad.",
      "x-vi": {
        "title": "Chứng cứ",
        "description": "Khó thu thập chứng cứ do xảy ra lâu, ở nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-investigation"
      ]
    },
    {
      "const": "cyberspace",
      "title": "Cyberspace",
      "description": "Offenders act on networks, under false names.",
      "x-vi": {
        "title": "Không gian mạng",
        "description": "Đối tượng hoạt động trên mạng, ẩn danh."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-investigation"
      ]
    },
    {
      "const": "border",
      "title": "Border",
      "description": "Long border, trails, rivers.",
      "x-vi": {
        "title": "Biên giới",
        "description": "Đường biên dài, nhiều đường mòn, sông rạch."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-investigation"
      ]
    },
    {
      "const": "international",
      "title": "Abroad",
      "description": "Work with other countries is slow.",
      "x-vi": {
        "title": "Hợp tác quốc tế",
        "description": "Phối hợp với nước ngoài còn chậm."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-victims"
      ]
    },
    {
      "const": "victims",
      "title": "Victims",
      "description": "Victims are afraid, do not know they are victims, or have left.",
      "x-vi": {
        "title": "Nạn nhân",
        "description": "Nạn nhân lo sợ, không biết mình là nạn nhân hoặc đã rời đi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-victims"
      ]
    },
    {
      "const": "awareness",
      "title": "Awareness",
      "description": "People know too little.",
      "x-vi": {
        "title": "Nhận thức",
        "description": "Nhận thức của một bộ phận người dân còn hạn chế."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-communication"
      ]
    },
    {
      "const": "reorganisation",
      "title": "Reorganisation",
      "description": "Agencies or areas were reorganised.",
      "x-vi": {
        "title": "Sắp xếp tổ chức bộ máy",
        "description": "Sắp xếp cơ quan hoặc đơn vị hành chính."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    }
  ]
};
