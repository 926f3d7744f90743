// Generated from schemas/codelists/task-status/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/task-status/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/task-status/1.0",
  "title": "Status of a task",
  "description": "How far a task has come.",
  "x-vi": {
    "title": "Tình trạng nhiệm vụ",
    "description": "Mức độ thực hiện nhiệm vụ."
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
      "const": "done",
      "title": "Done",
      "description": "Finished.",
      "x-vi": {
        "title": "Hoàn thành",
        "description": "Đã hoàn thành."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "under-way",
      "title": "Under way",
      "description": "Begun, within its time.",
      "x-vi": {
        "title": "Đang thực hiện",
        "description": "Đang thực hiện, còn trong hạn."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "not-begun",
      "title": "Not begun",
      "description": "Not begun, its time has not come or passed.",
      "x-vi": {
        "title": "Chưa thực hiện",
        "description": "Chưa bắt đầu, chưa quá hạn."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "late",
      "title": "Late",
      "description": "Not finished when it was due.",
      "x-vi": {
        "title": "Quá hạn",
        "description": "Đến hạn chưa hoàn thành."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    }
  ]
};
