// Generated from schemas/codelists/record-status/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/record-status/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/record-status/1.0",
  "title": "Record status",
  "description": "Whether the record stands, was withdrawn, or never should have been.",
  "x-vi": {
    "title": "Tình trạng bản ghi",
    "description": "Bản ghi đang có giá trị, đã rút hay được nhập do sai sót."
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
      "const": "final",
      "title": "Final",
      "description": "The record stands as stated.",
      "x-vi": {
        "title": "Chính thức",
        "description": "Bản ghi có giá trị như đã nêu."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "withdrawn",
      "title": "Withdrawn",
      "description": "It was true once and is no longer pursued: it stays in flows and leaves stocks.",
      "x-vi": {
        "title": "Đã rút",
        "description": "Từng đúng nhưng không còn được theo đuổi: vẫn tính vào số phát sinh, không tính vào số tồn."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "entered-in-error",
      "title": "Entered in error",
      "description": "It never was: it leaves flows and stocks, and carries the head and the kind's minimum only.",
      "x-vi": {
        "title": "Nhập nhầm",
        "description": "Không hề tồn tại: loại khỏi mọi số liệu, chỉ còn phần đầu và các trường tối thiểu."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    }
  ]
};
