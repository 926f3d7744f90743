// Generated from schemas/codelists/handling-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/handling-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/handling-reason/1.0",
  "title": "Reason of a handling status",
  "description": "Why a matter was declined, withdrawn or changed.",
  "x-vi": {
    "title": "Lý do xử lý",
    "description": "Vì sao từ chối, thu hồi hoặc thay đổi."
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
      "const": "not-competent",
      "title": "Not competent",
      "description": "Another body is competent.",
      "x-vi": {
        "title": "Không thuộc thẩm quyền",
        "description": "Thuộc thẩm quyền của cơ quan khác."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-145"
      ]
    },
    {
      "const": "no-capacity",
      "title": "No capacity",
      "description": "No place or staff at present.",
      "x-vi": {
        "title": "Không đủ khả năng tiếp nhận",
        "description": "Hiện không còn chỗ hoặc nhân lực."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "incomplete",
      "title": "Incomplete",
      "description": "Information or papers are missing.",
      "x-vi": {
        "title": "Thiếu thông tin, tài liệu",
        "description": "Thiếu thông tin, tài liệu."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "duplicate",
      "title": "Duplicate",
      "description": "Already received.",
      "x-vi": {
        "title": "Trùng lặp",
        "description": "Đã tiếp nhận trước đó."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "not-eligible",
      "title": "Not eligible",
      "description": "The person is not entitled to the support asked for.",
      "x-vi": {
        "title": "Không thuộc đối tượng",
        "description": "Không thuộc đối tượng được hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "consent-missing",
      "title": "Consent missing",
      "description": "The person did not consent.",
      "x-vi": {
        "title": "Chưa có sự đồng ý",
        "description": "Chưa có sự đồng ý của người được chuyển tuyến."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "sent-by-mistake",
      "title": "Sent by mistake",
      "description": "The message was sent by mistake.",
      "x-vi": {
        "title": "Gửi nhầm",
        "description": "Gửi nhầm."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "superseded",
      "title": "Superseded",
      "description": "A later message replaces it.",
      "x-vi": {
        "title": "Đã được thay thế",
        "description": "Có văn bản sau thay thế."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "done",
      "title": "Done",
      "description": "What was asked for has been done.",
      "x-vi": {
        "title": "Đã thực hiện",
        "description": "Việc được yêu cầu đã thực hiện."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    }
  ]
};
