// Generated from schemas/codelists/initial-step/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/initial-step/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/initial-step/1.0",
  "title": "Step taken at once",
  "description": "What the receiving body did before passing the report on.",
  "x-vi": {
    "title": "Việc đã làm ngay",
    "description": "Việc cơ quan tiếp nhận đã làm trước khi chuyển nguồn tin."
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
      "const": "minutes-taken",
      "title": "Minutes taken",
      "description": "Minutes of the reception were drawn up.",
      "x-vi": {
        "title": "Lập biên bản tiếp nhận",
        "description": "Đã lập biên bản tiếp nhận nguồn tin."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "statement-taken",
      "title": "First statement taken",
      "description": "A first statement was taken.",
      "x-vi": {
        "title": "Lấy lời khai ban đầu",
        "description": "Đã lấy lời khai ban đầu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "scene-secured",
      "title": "Scene secured",
      "description": "The scene was secured.",
      "x-vi": {
        "title": "Bảo vệ hiện trường",
        "description": "Đã bảo vệ hiện trường."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "evidence-received",
      "title": "Evidence received",
      "description": "Papers and objects were received.",
      "x-vi": {
        "title": "Tiếp nhận tài liệu, đồ vật",
        "description": "Đã tiếp nhận tài liệu, đồ vật liên quan."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "preliminary-check",
      "title": "Preliminary check",
      "description": "Facts were checked in a preliminary way.",
      "x-vi": {
        "title": "Kiểm tra, xác minh sơ bộ",
        "description": "Đã kiểm tra, xác minh sơ bộ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "victim-made-safe",
      "title": "Victim made safe",
      "description": "The victim was brought to safety.",
      "x-vi": {
        "title": "Đưa nạn nhân đến nơi an toàn",
        "description": "Đã đưa nạn nhân đến nơi an toàn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "first-aid",
      "title": "First aid",
      "description": "First aid or medical care was given.",
      "x-vi": {
        "title": "Sơ cứu, chăm sóc y tế",
        "description": "Đã sơ cứu hoặc chăm sóc y tế."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "suspect-held",
      "title": "Suspect held",
      "description": "A suspect was arrested in the act or held in urgency.",
      "x-vi": {
        "title": "Giữ người, bắt quả tang",
        "description": "Đã bắt người phạm tội quả tang hoặc giữ người trong trường hợp khẩn cấp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "border-alert",
      "title": "Border alert",
      "description": "Border guard or border gates were alerted.",
      "x-vi": {
        "title": "Thông báo cửa khẩu, biên phòng",
        "description": "Đã thông báo cho biên phòng, cửa khẩu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "passed-on",
      "title": "Passed on at once",
      "description": "The report was passed on at once.",
      "x-vi": {
        "title": "Chuyển ngay nguồn tin",
        "description": "Đã chuyển ngay đến cơ quan có thẩm quyền."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    },
    {
      "const": "none",
      "title": "Nothing further",
      "description": "No further step was taken.",
      "x-vi": {
        "title": "Không có",
        "description": "Chưa thực hiện việc nào khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-146"
      ]
    }
  ]
};
