// Generated from schemas/codelists/programme-task/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/programme-task/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/programme-task/1.0",
  "title": "Task of the programme",
  "description": "What an order under the programme asks for: each act that the dispatch of 7 June 2021 names.",
  "x-vi": {
    "title": "Nhiệm vụ của Chương trình",
    "description": "Việc mà văn bản chỉ đạo giao: từng việc nêu trong Công văn ngày 07/6/2021."
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
      "const": "order",
      "title": "Direct and assign",
      "description": "Direct those below and assign the tasks.",
      "x-vi": {
        "title": "Chỉ đạo, giao nhiệm vụ",
        "description": "Chỉ đạo cấp dưới và phân công nhiệm vụ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-order"
      ]
    },
    {
      "const": "plan",
      "title": "Draw up a plan",
      "description": "Draw up and send a plan by a date.",
      "x-vi": {
        "title": "Xây dựng kế hoạch",
        "description": "Xây dựng và gửi kế hoạch triển khai đúng hạn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-plan"
      ]
    },
    {
      "const": "report-results",
      "title": "Report results",
      "description": "Report the results of the tasks.",
      "x-vi": {
        "title": "Báo cáo kết quả",
        "description": "Báo cáo kết quả thực hiện nhiệm vụ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "communication",
      "title": "Communicate",
      "description": "Inform, communicate, educate.",
      "x-vi": {
        "title": "Truyền thông",
        "description": "Thông tin, tuyên truyền, giáo dục."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-communication"
      ]
    },
    {
      "const": "day-30-july",
      "title": "Mark 30 July",
      "description": "Activities for the people's day against human trafficking.",
      "x-vi": {
        "title": "Hưởng ứng ngày 30/7",
        "description": "Hoạt động hưởng ứng Ngày toàn dân phòng, chống mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-communication",
        "decision793-2016-day"
      ]
    },
    {
      "const": "prevention",
      "title": "Prevent",
      "description": "Social and police prevention.",
      "x-vi": {
        "title": "Phòng ngừa",
        "description": "Phòng ngừa xã hội và phòng ngừa nghiệp vụ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ]
    },
    {
      "const": "campaign",
      "title": "Run a campaign",
      "description": "A campaign against trafficking with a first and a last day.",
      "x-vi": {
        "title": "Mở đợt cao điểm",
        "description": "Mở đợt cao điểm tấn công, trấn áp tội phạm mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ]
    },
    {
      "const": "receive-reports",
      "title": "Receive reports",
      "description": "Receive denunciations, reports and petitions.",
      "x-vi": {
        "title": "Tiếp nhận nguồn tin",
        "description": "Tiếp nhận tố giác, tin báo về tội phạm, kiến nghị khởi tố."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-reports"
      ]
    },
    {
      "const": "verify-settle-reports",
      "title": "Verify and settle reports",
      "description": "Verify and settle what was reported, within the limits.",
      "x-vi": {
        "title": "Xác minh, giải quyết nguồn tin",
        "description": "Xác minh, giải quyết nguồn tin về tội phạm đúng thời hạn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-reports"
      ]
    },
    {
      "const": "investigate",
      "title": "Investigate",
      "description": "Investigate cases and rings.",
      "x-vi": {
        "title": "Điều tra",
        "description": "Điều tra, khám phá các vụ án, đường dây mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-investigation"
      ]
    },
    {
      "const": "hunt-wanted",
      "title": "Hunt the wanted",
      "description": "Find and arrest persons under a wanted notice.",
      "x-vi": {
        "title": "Truy bắt đối tượng truy nã",
        "description": "Truy bắt đối tượng có quyết định truy nã."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-investigation"
      ]
    },
    {
      "const": "rescue",
      "title": "Rescue victims",
      "description": "Bring victims out of the hands of offenders.",
      "x-vi": {
        "title": "Giải cứu nạn nhân",
        "description": "Giải cứu nạn nhân khỏi đối tượng phạm tội."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-victims"
      ]
    },
    {
      "const": "receive-victims",
      "title": "Receive victims",
      "description": "Receive those who were rescued, returned or reported themselves.",
      "x-vi": {
        "title": "Tiếp nhận nạn nhân",
        "description": "Tiếp nhận người được giải cứu, trở về hoặc tự khai báo."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-victims"
      ]
    },
    {
      "const": "protect-victims",
      "title": "Protect victims",
      "description": "Protect victims and their relatives.",
      "x-vi": {
        "title": "Bảo vệ nạn nhân",
        "description": "Bảo vệ nạn nhân và người thân thích."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-victims"
      ]
    },
    {
      "const": "support-victims",
      "title": "Support victims",
      "description": "Give the support that the law provides.",
      "x-vi": {
        "title": "Hỗ trợ nạn nhân",
        "description": "Thực hiện chế độ hỗ trợ theo luật."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-victims"
      ]
    },
    {
      "const": "prosecute",
      "title": "Prosecute",
      "description": "Prosecute in time.",
      "x-vi": {
        "title": "Truy tố",
        "description": "Truy tố kịp thời, nghiêm minh."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-trial"
      ]
    },
    {
      "const": "try",
      "title": "Try",
      "description": "Try in time.",
      "x-vi": {
        "title": "Xét xử",
        "description": "Xét xử kịp thời, nghiêm minh."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-trial"
      ]
    },
    {
      "const": "statistical-criteria",
      "title": "Statistical criteria",
      "description": "Build statistical criteria, rigorous, unified, connected from province to grass roots.",
      "x-vi": {
        "title": "Tiêu chí thống kê",
        "description": "Xây dựng tiêu chí thống kê chặt chẽ, thống nhất, kết nối từ tỉnh đến cơ sở."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-criteria"
      ]
    },
    {
      "const": "legal-proposals",
      "title": "Propose legal documents",
      "description": "Propose legal documents or changes of them.",
      "x-vi": {
        "title": "Đề xuất văn bản quy phạm pháp luật",
        "description": "Đề xuất xây dựng, sửa đổi văn bản quy phạm pháp luật."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-legal"
      ]
    },
    {
      "const": "consolidated-report",
      "title": "Consolidate and report",
      "description": "Consolidate the reports for the People's Committee and committee 138/CP.",
      "x-vi": {
        "title": "Tổng hợp báo cáo",
        "description": "Tổng hợp, báo cáo Ủy ban nhân dân và Ban Chỉ đạo 138/CP."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-consolidated"
      ]
    }
  ]
};
