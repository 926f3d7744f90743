// Generated from schemas/codelists/reconciliation-state/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/reconciliation-state/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/reconciliation-state/1.0",
  "title": "State of a reconciliation",
  "description": "How far the sides agree.",
  "x-vi": {
    "title": "Kết quả đối chiếu",
    "description": "Các bên đã thống nhất đến đâu."
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
      "const": "agreed",
      "title": "Agreed",
      "description": "All figures are agreed.",
      "x-vi": {
        "title": "Đã thống nhất",
        "description": "Đã thống nhất mọi số liệu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular05-2018-9",
        "circular05-2018-12"
      ]
    },
    {
      "const": "partly",
      "title": "Partly agreed",
      "description": "Some differing figures are agreed, others open.",
      "x-vi": {
        "title": "Thống nhất một phần",
        "description": "Một số chênh lệch đã thống nhất, một số còn lại."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "circular05-2018-12"
      ]
    },
    {
      "const": "open",
      "title": "Open",
      "description": "No differing figure is agreed yet.",
      "x-vi": {
        "title": "Chưa thống nhất",
        "description": "Chưa thống nhất được chênh lệch nào."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "circular05-2018-12"
      ]
    }
  ]
};
