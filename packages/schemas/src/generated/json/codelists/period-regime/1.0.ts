// Generated from schemas/codelists/period-regime/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/period-regime/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/period-regime/1.0",
  "title": "Reporting regime",
  "description": "Which rule fixes the first and the last day of a period.",
  "x-vi": {
    "title": "Chế độ kỳ báo cáo",
    "description": "Quy định nào xác định ngày đầu và ngày cuối của kỳ báo cáo."
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
      "const": "vn-decree09",
      "title": "Administrative reports",
      "description": "Data close on the 14th; the year runs from 15 December to 14 December.",
      "x-vi": {
        "title": "Báo cáo hành chính (Nghị định 09/2019)",
        "description": "Số liệu chốt ngày 14; năm tính từ 15/12 năm trước đến 14/12."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-12"
      ]
    },
    {
      "const": "vn-justice",
      "title": "Justice statistics",
      "description": "Half-years and years of the calendar, partly estimated in the provisional edition.",
      "x-vi": {
        "title": "Thống kê ngành Tư pháp",
        "description": "Sáu tháng và năm dương lịch, số sơ bộ có phần ước tính."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "vn-procuracy-monthly",
      "title": "Procuracy, monthly",
      "description": "Interagency criminal statistics by months.",
      "x-vi": {
        "title": "Thống kê hình sự liên ngành hằng tháng",
        "description": "Thống kê hình sự liên ngành theo tháng."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "vn-procuracy-national",
      "title": "Procuracy, national indicators",
      "description": "National indicators by half-years.",
      "x-vi": {
        "title": "Chỉ tiêu thống kê quốc gia của Viện kiểm sát",
        "description": "Chỉ tiêu thống kê quốc gia theo sáu tháng."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "calendar",
      "title": "Calendar",
      "description": "Months, quarters and years of the calendar.",
      "x-vi": {
        "title": "Dương lịch",
        "description": "Tháng, quý, năm dương lịch."
      },
      "x-state": "active",
      "x-provenance": "background"
    }
  ]
};
