// Generated from schemas/codelists/support-shortfall-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/support-shortfall-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/support-shortfall-reason/1.0",
  "title": "Reason why support was not given or ended early",
  "description": "Why a kind of support was not given, or was broken off.",
  "x-vi": {
    "title": "Lý do không thực hiện hoặc kết thúc sớm",
    "description": "Vì sao chế độ hỗ trợ không được thực hiện hoặc chấm dứt sớm."
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
      "const": "not-entitled",
      "title": "Not entitled",
      "description": "The law does not give this support to the person's group.",
      "x-vi": {
        "title": "Không thuộc đối tượng",
        "description": "Luật không quy định chế độ này cho nhóm đối tượng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ]
    },
    {
      "const": "papers-missing",
      "title": "Papers missing",
      "description": "Papers or the application are missing.",
      "x-vi": {
        "title": "Thiếu giấy tờ",
        "description": "Thiếu giấy tờ hoặc đơn đề nghị."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-33-1"
      ]
    },
    {
      "const": "no-provider",
      "title": "No provider",
      "description": "No body or place could give it.",
      "x-vi": {
        "title": "Không có nơi thực hiện",
        "description": "Không có cơ sở, cơ quan thực hiện được."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "no-funds",
      "title": "No funds",
      "description": "Money was not at hand.",
      "x-vi": {
        "title": "Chưa có kinh phí",
        "description": "Chưa bố trí được kinh phí."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "circular120-2026-spending"
      ]
    },
    {
      "const": "need-met",
      "title": "Need met otherwise",
      "description": "The need was met by other means.",
      "x-vi": {
        "title": "Nhu cầu đã được đáp ứng",
        "description": "Nhu cầu đã được đáp ứng bằng cách khác."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "moved",
      "title": "Moved away",
      "description": "The person moved and another body goes on.",
      "x-vi": {
        "title": "Chuyển nơi khác",
        "description": "Người được hỗ trợ chuyển nơi ở, cơ quan khác tiếp tục."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "contact-lost",
      "title": "Contact lost",
      "description": "The person can no longer be reached.",
      "x-vi": {
        "title": "Mất liên lạc",
        "description": "Không còn liên lạc được với người được hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "status-changed",
      "title": "Status changed",
      "description": "The identification ended with another status.",
      "x-vi": {
        "title": "Thay đổi tư cách",
        "description": "Kết quả xác định làm thay đổi tư cách của người này."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "deceased",
      "title": "Deceased",
      "description": "The person has died.",
      "x-vi": {
        "title": "Đã chết",
        "description": "Người được hỗ trợ đã chết."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    }
  ]
};
