// Generated from schemas/codelists/whereabouts/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/whereabouts/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/whereabouts/1.0",
  "title": "Whereabouts",
  "description": "Where the person is in the course of events.",
  "x-vi": {
    "title": "Tình trạng hiện tại",
    "description": "Người này hiện ở trong tình trạng nào."
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
      "const": "still-held",
      "title": "Still held",
      "description": "Still in the power of others.",
      "x-vi": {
        "title": "Đang bị giữ",
        "description": "Vẫn đang bị khống chế."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "missing",
      "title": "Missing",
      "description": "Not known where.",
      "x-vi": {
        "title": "Chưa tìm thấy",
        "description": "Chưa rõ đang ở đâu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "rescued",
      "title": "Rescued",
      "description": "Rescued by a body.",
      "x-vi": {
        "title": "Đã được giải cứu",
        "description": "Được cơ quan chức năng giải cứu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "self-escaped",
      "title": "Escaped",
      "description": "Escaped or came back alone.",
      "x-vi": {
        "title": "Tự trốn thoát, tự trở về",
        "description": "Tự trốn thoát hoặc tự trở về."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-27"
      ]
    },
    {
      "const": "returned",
      "title": "Returned from abroad",
      "description": "Brought back from abroad.",
      "x-vi": {
        "title": "Được trao trả, hồi hương",
        "description": "Được phía nước ngoài trao trả hoặc đưa về nước."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-54"
      ]
    },
    {
      "const": "in-support",
      "title": "In a support centre",
      "description": "In a support centre.",
      "x-vi": {
        "title": "Tại cơ sở hỗ trợ",
        "description": "Đang ở cơ sở hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "at-home",
      "title": "At home",
      "description": "With the family or at home.",
      "x-vi": {
        "title": "Tại gia đình",
        "description": "Đang ở cùng gia đình."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "deceased",
      "title": "Deceased",
      "description": "Has died.",
      "x-vi": {
        "title": "Đã chết",
        "description": "Đã chết."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-28"
      ]
    }
  ]
};
