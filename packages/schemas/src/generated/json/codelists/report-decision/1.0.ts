// Generated from schemas/codelists/report-decision/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/report-decision/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/report-decision/1.0",
  "title": "Decision on a report",
  "description": "How the settling body settled a report of crime: exactly one of the three decisions of Article 147(1).",
  "x-vi": {
    "title": "Quyết định giải quyết nguồn tin",
    "description": "Kết quả giải quyết tố giác, tin báo, kiến nghị khởi tố: đúng một trong ba quyết định tại khoản 1 Điều 147."
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
      "const": "institute",
      "title": "Institute a case",
      "description": "A criminal case is instituted.",
      "x-vi": {
        "title": "Khởi tố vụ án hình sự",
        "description": "Quyết định khởi tố vụ án hình sự (điểm a)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-154"
      ]
    },
    {
      "const": "not-institute",
      "title": "Not institute a case",
      "description": "No criminal case is instituted.",
      "x-vi": {
        "title": "Không khởi tố vụ án hình sự",
        "description": "Quyết định không khởi tố vụ án hình sự (điểm b)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-158"
      ]
    },
    {
      "const": "suspend",
      "title": "Suspend the settlement",
      "description": "The settlement waits for what has been asked for.",
      "x-vi": {
        "title": "Tạm đình chỉ giải quyết",
        "description": "Quyết định tạm đình chỉ việc giải quyết tố giác, tin báo, kiến nghị khởi tố (điểm c)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-148-1"
      ]
    }
  ]
};
