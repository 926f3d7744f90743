// Generated from schemas/codelists/consent-information/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/consent-information/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/consent-information/1.0",
  "title": "Information given before consent",
  "description": "What the person was told before answering.",
  "x-vi": {
    "title": "Thông tin đã cung cấp trước khi đồng ý",
    "description": "Những điều đã thông báo cho người được hỏi trước khi trả lời."
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
      "const": "data-kinds",
      "title": "Kinds of data",
      "description": "Which data are meant.",
      "x-vi": {
        "title": "Loại dữ liệu",
        "description": "Loại dữ liệu cá nhân được xử lý."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ]
    },
    {
      "const": "purposes",
      "title": "Purposes",
      "description": "What the data are for.",
      "x-vi": {
        "title": "Mục đích",
        "description": "Mục đích xử lý dữ liệu cá nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ]
    },
    {
      "const": "controllers",
      "title": "Who processes them",
      "description": "Which bodies get and process the data.",
      "x-vi": {
        "title": "Bên xử lý dữ liệu",
        "description": "Cơ quan, tổ chức, cá nhân được xử lý dữ liệu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ]
    },
    {
      "const": "rights-and-duties",
      "title": "Rights and duties",
      "description": "Rights and duties of the person, also to refuse and to withdraw.",
      "x-vi": {
        "title": "Quyền, nghĩa vụ",
        "description": "Quyền, nghĩa vụ của chủ thể dữ liệu, kể cả quyền từ chối và rút lại."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ]
    },
    {
      "const": "manner",
      "title": "Manner of processing",
      "description": "How the data are processed.",
      "x-vi": {
        "title": "Cách thức xử lý",
        "description": "Cách thức xử lý dữ liệu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-13"
      ]
    },
    {
      "const": "consequences",
      "title": "Possible harm",
      "description": "Unwanted consequences that may follow.",
      "x-vi": {
        "title": "Hậu quả có thể xảy ra",
        "description": "Hậu quả, thiệt hại không mong muốn có khả năng xảy ra."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-13"
      ]
    },
    {
      "const": "period",
      "title": "Period",
      "description": "When the processing begins and ends.",
      "x-vi": {
        "title": "Thời gian xử lý",
        "description": "Thời gian bắt đầu, kết thúc xử lý dữ liệu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-13"
      ]
    },
    {
      "const": "sensitive-data",
      "title": "That data are sensitive",
      "description": "That the data are sensitive personal data.",
      "x-vi": {
        "title": "Dữ liệu nhạy cảm",
        "description": "Dữ liệu cần xử lý là dữ liệu cá nhân nhạy cảm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-11"
      ]
    },
    {
      "const": "support-not-dependent",
      "title": "Support does not depend on it",
      "description": "That a refusal takes no support away.",
      "x-vi": {
        "title": "Từ chối không ảnh hưởng hỗ trợ",
        "description": "Việc từ chối không làm mất chế độ hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    }
  ]
};
