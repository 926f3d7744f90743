// Generated from schemas/codelists/handling-status-code/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/handling-status-code/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/handling-status-code/1.0",
  "title": "Handling status",
  "description": "How the receiver handles what it was sent. The receipts of the exchange are technical; these are the answers of the office.",
  "x-vi": {
    "title": "Mã trạng thái xử lý",
    "description": "Bên nhận xử lý nội dung đã nhận như thế nào. Biên nhận trao đổi là kỹ thuật; đây là trả lời nghiệp vụ."
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
      "const": "accepted",
      "title": "Accepted",
      "description": "The receiver takes the matter over.",
      "x-vi": {
        "title": "Tiếp nhận xử lý",
        "description": "Bên nhận tiếp nhận để xử lý."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "declined",
      "title": "Declined",
      "description": "The receiver does not take it over and says why.",
      "x-vi": {
        "title": "Từ chối",
        "description": "Bên nhận không tiếp nhận và nêu lý do."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "assigned",
      "title": "Assigned",
      "description": "A unit was made responsible.",
      "x-vi": {
        "title": "Đã phân công",
        "description": "Đã giao đơn vị xử lý."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "in-process",
      "title": "In process",
      "description": "Work is going on.",
      "x-vi": {
        "title": "Đang xử lý",
        "description": "Đang xử lý."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "finished",
      "title": "Finished",
      "description": "The work is finished.",
      "x-vi": {
        "title": "Hoàn thành",
        "description": "Đã xử lý xong."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "withdrawal-requested",
      "title": "Withdrawal requested",
      "description": "The sender asks for its message back.",
      "x-vi": {
        "title": "Yêu cầu thu hồi",
        "description": "Bên gửi yêu cầu thu hồi."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "withdrawn",
      "title": "Withdrawn",
      "description": "The message was taken back.",
      "x-vi": {
        "title": "Đã thu hồi",
        "description": "Đã thu hồi."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "change-accepted",
      "title": "Change accepted",
      "description": "A revision was taken over.",
      "x-vi": {
        "title": "Đồng ý cập nhật",
        "description": "Chấp nhận nội dung sửa đổi."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "change-rejected",
      "title": "Change rejected",
      "description": "A revision was not taken over.",
      "x-vi": {
        "title": "Từ chối cập nhật",
        "description": "Không chấp nhận nội dung sửa đổi."
      },
      "x-state": "active",
      "x-provenance": "background"
    }
  ]
};
