// Generated from schemas/codelists/delay-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/delay-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/delay-reason/1.0",
  "title": "Reason for delay",
  "description": "Why a task or a report is late.",
  "x-vi": {
    "title": "Lý do chậm",
    "description": "Vì sao nhiệm vụ hoặc báo cáo chậm."
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
      "const": "waiting-for-guidance",
      "title": "Waiting for guidance",
      "description": "Guidance of a higher body has not come.",
      "x-vi": {
        "title": "Chờ hướng dẫn",
        "description": "Chưa có hướng dẫn của cấp trên."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "waiting-for-others",
      "title": "Waiting for others",
      "description": "What another body owes has not come.",
      "x-vi": {
        "title": "Chờ đơn vị phối hợp",
        "description": "Chưa nhận được kết quả của đơn vị phối hợp."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "data-late",
      "title": "Figures late",
      "description": "Figures from below came late.",
      "x-vi": {
        "title": "Số liệu gửi chậm",
        "description": "Số liệu cấp dưới gửi chậm."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "staff",
      "title": "Staff",
      "description": "Too few people, or new ones.",
      "x-vi": {
        "title": "Thiếu nhân lực",
        "description": "Thiếu người hoặc cán bộ mới nhận việc."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "funds",
      "title": "Money",
      "description": "Money not yet given.",
      "x-vi": {
        "title": "Chưa có kinh phí",
        "description": "Chưa được bố trí kinh phí."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "reorganisation",
      "title": "Reorganisation",
      "description": "Agencies or areas were reorganised.",
      "x-vi": {
        "title": "Sắp xếp tổ chức bộ máy",
        "description": "Sắp xếp cơ quan hoặc đơn vị hành chính."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "proceedings",
      "title": "Proceedings under way",
      "description": "Depends on proceedings that have not ended.",
      "x-vi": {
        "title": "Đang tố tụng",
        "description": "Phụ thuộc việc tố tụng chưa kết thúc."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "force-majeure",
      "title": "Force majeure",
      "description": "Disaster or epidemic.",
      "x-vi": {
        "title": "Bất khả kháng",
        "description": "Thiên tai, dịch bệnh."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    }
  ]
};
