// Generated from schemas/codelists/campaign-measure/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/campaign-measure/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/campaign-measure/1.0",
  "title": "Measure of a campaign",
  "description": "What the forces did during a campaign.",
  "x-vi": {
    "title": "Biện pháp trong đợt cao điểm",
    "description": "Việc các lực lượng đã làm trong đợt cao điểm."
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
      "const": "communication",
      "title": "Communication",
      "description": "Informing people, calling on them to denounce.",
      "x-vi": {
        "title": "Truyền thông",
        "description": "Tuyên truyền, vận động tố giác tội phạm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "situation-review",
      "title": "Review of the situation",
      "description": "Review of routes, areas, rings.",
      "x-vi": {
        "title": "Rà soát tình hình",
        "description": "Rà soát tuyến, địa bàn, đường dây."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "report-settlement",
      "title": "Settling reports",
      "description": "Settling reports received and suspended.",
      "x-vi": {
        "title": "Giải quyết nguồn tin",
        "description": "Giải quyết nguồn tin mới và nguồn tin tạm đình chỉ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "ring-breaking",
      "title": "Breaking rings",
      "description": "Investigating and breaking rings.",
      "x-vi": {
        "title": "Triệt phá đường dây",
        "description": "Điều tra, triệt phá đường dây, ổ nhóm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "hunting-wanted",
      "title": "Hunting the wanted",
      "description": "Finding and arresting the wanted.",
      "x-vi": {
        "title": "Truy bắt truy nã",
        "description": "Truy bắt đối tượng truy nã."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-investigation"
      ]
    },
    {
      "const": "border-patrol",
      "title": "Border patrol",
      "description": "Patrol and control of border, trails and crossings.",
      "x-vi": {
        "title": "Tuần tra biên giới",
        "description": "Tuần tra, kiểm soát biên giới, đường mòn, cửa khẩu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "sea-patrol",
      "title": "Sea and river patrol",
      "description": "Patrol at sea and on rivers.",
      "x-vi": {
        "title": "Tuần tra sông, biển",
        "description": "Tuần tra, kiểm soát trên sông, trên biển."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "inspection",
      "title": "Inspection",
      "description": "Inspection of businesses with conditions of security.",
      "x-vi": {
        "title": "Kiểm tra cơ sở kinh doanh",
        "description": "Kiểm tra cơ sở kinh doanh có điều kiện về an ninh, trật tự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "network-watch",
      "title": "Watch over networks",
      "description": "Watch over recruiting on networks.",
      "x-vi": {
        "title": "Đấu tranh trên không gian mạng",
        "description": "Phát hiện hoạt động lôi kéo, tuyển mộ trên mạng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "rescue-and-reception",
      "title": "Rescue and reception",
      "description": "Rescue and reception of victims.",
      "x-vi": {
        "title": "Giải cứu, tiếp nhận",
        "description": "Giải cứu, tiếp nhận nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-victims"
      ]
    },
    {
      "const": "foreign-cooperation",
      "title": "Work with neighbours",
      "description": "Joint work with the forces of a neighbouring country.",
      "x-vi": {
        "title": "Phối hợp nước láng giềng",
        "description": "Phối hợp với lực lượng chức năng nước láng giềng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "fast-trial",
      "title": "Trial for all to see",
      "description": "Quick prosecution and trial of chosen cases.",
      "x-vi": {
        "title": "Truy tố, xét xử điểm",
        "description": "Truy tố, xét xử kịp thời vụ án điểm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-trial"
      ]
    }
  ]
};
