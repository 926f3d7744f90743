// Generated from schemas/codelists/interagency-statistics/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/interagency-statistics/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/interagency-statistics/1.0",
  "title": "Subject of joint criminal statistics",
  "description": "Six subjects of the joint statistics, by the points of Article 4(1) of joint circular 05/2018.",
  "x-vi": {
    "title": "Nội dung thống kê hình sự liên ngành",
    "description": "Sáu nội dung theo các điểm của khoản 1 Điều 4 Thông tư liên tịch 05/2018."
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
      "title": "Reports of crime",
      "description": "Reception and settlement of denunciations, reports, petitions to prosecute.",
      "x-vi": {
        "title": "Tố giác, tin báo, kiến nghị khởi tố",
        "description": "Tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular05-2018-4"
      ]
    },
    {
      "const": "b",
      "title": "Institution and investigation",
      "description": "Institution and investigation of criminal cases.",
      "x-vi": {
        "title": "Khởi tố, điều tra",
        "description": "Khởi tố, điều tra các vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular05-2018-4"
      ]
    },
    {
      "const": "c",
      "title": "Prosecution",
      "description": "Prosecution of criminal cases.",
      "x-vi": {
        "title": "Truy tố",
        "description": "Truy tố các vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular05-2018-4"
      ]
    },
    {
      "const": "d",
      "title": "Trial",
      "description": "Trial of criminal cases.",
      "x-vi": {
        "title": "Xét xử",
        "description": "Xét xử các vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular05-2018-4"
      ]
    },
    {
      "const": "đ",
      "title": "Custody and detention",
      "description": "Custody and temporary detention.",
      "x-vi": {
        "title": "Tạm giữ, tạm giam",
        "description": "Thi hành tạm giữ, tạm giam."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular05-2018-4"
      ]
    },
    {
      "const": "e",
      "title": "Execution of sentences",
      "description": "Execution of criminal judgments.",
      "x-vi": {
        "title": "Thi hành án hình sự",
        "description": "Thi hành án hình sự."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular05-2018-4"
      ]
    }
  ]
};
