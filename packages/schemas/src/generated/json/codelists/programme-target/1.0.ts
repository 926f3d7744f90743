// Generated from schemas/codelists/programme-target/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/programme-target/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/programme-target/1.0",
  "title": "Target of the programme",
  "description": "Measures by which the programme's success is judged.",
  "x-vi": {
    "title": "Chỉ tiêu của Chương trình",
    "description": "Chỉ tiêu đánh giá kết quả Chương trình."
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
      "const": "reports-received-classified",
      "title": "Reports received and classified",
      "description": "Share of denunciations, reports and petitions that were received and classified; 100 %.",
      "x-vi": {
        "title": "Tiếp nhận, phân loại nguồn tin",
        "description": "Tỷ lệ tố giác, tin báo về tội phạm, kiến nghị khởi tố được tiếp nhận, phân loại; 100%."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ]
    },
    {
      "const": "reports-settled",
      "title": "Reports settled",
      "description": "Share of reports that were settled; above 90 %.",
      "x-vi": {
        "title": "Giải quyết nguồn tin",
        "description": "Tỷ lệ giải quyết nguồn tin về tội phạm; trên 90%."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ]
    },
    {
      "const": "cases-discovered",
      "title": "Cases solved",
      "description": "Share of instituted cases that were investigated and solved; above 90 %.",
      "x-vi": {
        "title": "Điều tra, khám phá",
        "description": "Tỷ lệ điều tra, khám phá trên tổng số án khởi tố; trên 90%."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ]
    },
    {
      "const": "cases-indicted",
      "title": "Cases indicted",
      "description": "Share of the year's cases settled and indicted; 95 %.",
      "x-vi": {
        "title": "Giải quyết, truy tố",
        "description": "Tỷ lệ số vụ án hằng năm được giải quyết và truy tố; 95%."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ]
    },
    {
      "const": "cases-tried",
      "title": "Cases tried",
      "description": "Share of the year's cases settled and tried; 90 %.",
      "x-vi": {
        "title": "Giải quyết, xét xử",
        "description": "Tỷ lệ số vụ án hằng năm được giải quyết, xét xử; 90%."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ]
    },
    {
      "const": "victims-in-time",
      "title": "Victims helped in time",
      "description": "Victims received, verified, identified, rescued, protected and supported in time; the decision names no share.",
      "x-vi": {
        "title": "Nạn nhân được giúp kịp thời",
        "description": "Nạn nhân được tiếp nhận, xác minh, xác định, giải cứu, bảo vệ, hỗ trợ kịp thời; quyết định không nêu tỷ lệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets"
      ]
    }
  ]
};
