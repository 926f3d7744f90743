// Generated from schemas/codelists/communication-channel/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/communication-channel/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/communication-channel/1.0",
  "title": "Channel",
  "description": "Where a message was carried.",
  "x-vi": {
    "title": "Kênh truyền thông",
    "description": "Kênh chuyển tải nội dung."
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
      "const": "newspaper",
      "title": "Press",
      "description": "Printed or electronic newspaper.",
      "x-vi": {
        "title": "Báo chí",
        "description": "Báo in, báo điện tử."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "radio",
      "title": "Radio",
      "description": "Radio.",
      "x-vi": {
        "title": "Phát thanh",
        "description": "Đài phát thanh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "television",
      "title": "Television",
      "description": "Television.",
      "x-vi": {
        "title": "Truyền hình",
        "description": "Đài truyền hình."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "loudspeaker",
      "title": "Loudspeakers",
      "description": "Loudspeakers of a commune or hamlet.",
      "x-vi": {
        "title": "Loa truyền thanh",
        "description": "Loa truyền thanh xã, ấp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "website",
      "title": "Website",
      "description": "Website of a body.",
      "x-vi": {
        "title": "Trang thông tin điện tử",
        "description": "Trang, cổng thông tin điện tử."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "social-network",
      "title": "Social network",
      "description": "Page or group on a social network.",
      "x-vi": {
        "title": "Mạng xã hội",
        "description": "Trang, nhóm trên mạng xã hội."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "video-platform",
      "title": "Video platform",
      "description": "Service for short or long videos.",
      "x-vi": {
        "title": "Nền tảng video",
        "description": "Nền tảng chia sẻ video."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "messages",
      "title": "Text messages",
      "description": "SMS or messages of an app.",
      "x-vi": {
        "title": "Tin nhắn",
        "description": "Tin nhắn SMS, tin nhắn ứng dụng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    }
  ]
};
