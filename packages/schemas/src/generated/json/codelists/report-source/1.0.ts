// Generated from schemas/codelists/report-source/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/report-source/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/report-source/1.0",
  "title": "Source of a report",
  "description": "The three sources of information on a crime, and reports that prove not to be one.",
  "x-vi": {
    "title": "Loại nguồn tin",
    "description": "Ba loại nguồn tin về tội phạm và tin khác."
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
      "const": "denunciation",
      "title": "Denunciation",
      "description": "An individual discovers a crime and denounces it.",
      "x-vi": {
        "title": "Tố giác về tội phạm",
        "description": "Cá nhân phát hiện và tố cáo hành vi có dấu hiệu tội phạm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "report",
      "title": "Report of crime",
      "description": "Information by an agency, organisation, individual or the mass media.",
      "x-vi": {
        "title": "Tin báo về tội phạm",
        "description": "Thông tin về vụ việc có dấu hiệu tội phạm do cơ quan, tổ chức, cá nhân hoặc phương tiện thông tin đại chúng cung cấp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "petition",
      "title": "Petition to prosecute",
      "description": "A competent state body proposes prosecution in writing with evidence.",
      "x-vi": {
        "title": "Kiến nghị khởi tố",
        "description": "Cơ quan nhà nước có thẩm quyền kiến nghị bằng văn bản, kèm chứng cứ, tài liệu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-144"
      ]
    }
  ]
};
