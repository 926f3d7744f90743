// Generated from schemas/codelists/attachment-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/attachment-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/attachment-kind/1.0",
  "title": "Kind of attachment",
  "description": "What an attached part is.",
  "x-vi": {
    "title": "Loại tài liệu kèm theo",
    "description": "Phần kèm theo là tài liệu gì."
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
      "const": "minutes",
      "title": "Minutes",
      "description": "Minutes of reception, of hand-over, of a statement.",
      "x-vi": {
        "title": "Biên bản",
        "description": "Biên bản tiếp nhận, giao nhận, ghi lời khai."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "letter",
      "title": "Letter or petition",
      "description": "Written denunciation, report or petition.",
      "x-vi": {
        "title": "Đơn, văn bản",
        "description": "Đơn tố giác, văn bản báo tin, kiến nghị."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "decision",
      "title": "Decision",
      "description": "A decision.",
      "x-vi": {
        "title": "Quyết định",
        "description": "Quyết định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "photo",
      "title": "Photograph",
      "description": "Photograph or scan.",
      "x-vi": {
        "title": "Hình ảnh",
        "description": "Ảnh chụp hoặc ảnh quét."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "recording",
      "title": "Recording",
      "description": "Sound or video.",
      "x-vi": {
        "title": "Ghi âm, ghi hình",
        "description": "Tệp âm thanh hoặc hình ảnh động."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "message-log",
      "title": "Messages",
      "description": "Messages, calls, account data.",
      "x-vi": {
        "title": "Tin nhắn",
        "description": "Tin nhắn, nhật ký cuộc gọi, dữ liệu tài khoản."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "identity-paper",
      "title": "Identity paper",
      "description": "Copy of an identity paper.",
      "x-vi": {
        "title": "Giấy tờ tùy thân",
        "description": "Bản sao giấy tờ tùy thân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "payment-proof",
      "title": "Proof of payment",
      "description": "Proof of a payment.",
      "x-vi": {
        "title": "Chứng từ chuyển tiền",
        "description": "Chứng từ giao dịch tiền."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "medical-paper",
      "title": "Medical paper",
      "description": "Medical paper.",
      "x-vi": {
        "title": "Giấy tờ y tế",
        "description": "Giấy tờ y tế."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "other",
      "title": "Other",
      "description": "Another document.",
      "x-vi": {
        "title": "Khác",
        "description": "Tài liệu khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    }
  ]
};
