// Generated from schemas/codelists/purpose-of-processing/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/purpose-of-processing/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/purpose-of-processing/1.0",
  "title": "Purpose of processing",
  "description": "What data is shared for; manifest and rows of sharing name one.",
  "x-vi": {
    "title": "Mục đích xử lý",
    "description": "Chia sẻ dữ liệu để làm gì; mỗi thông điệp và mỗi dòng quy tắc chia sẻ nêu một mục đích."
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
      "const": "report-settlement",
      "title": "Settlement of a crime report",
      "description": "To receive, pass on and settle reports of crime.",
      "x-vi": {
        "title": "Giải quyết nguồn tin về tội phạm",
        "description": "Tiếp nhận, chuyển và giải quyết tố giác, tin báo, kiến nghị khởi tố."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-145"
      ]
    },
    {
      "const": "investigation",
      "title": "Investigation",
      "description": "To investigate a case.",
      "x-vi": {
        "title": "Điều tra vụ án",
        "description": "Điều tra vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-163"
      ]
    },
    {
      "const": "procuracy-supervision",
      "title": "Prosecution and supervision",
      "description": "To prosecute and to supervise the law's observance.",
      "x-vi": {
        "title": "Thực hành quyền công tố, kiểm sát",
        "description": "Thực hành quyền công tố và kiểm sát việc tuân theo pháp luật."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-165"
      ]
    },
    {
      "const": "victim-identification",
      "title": "Identification of victims",
      "description": "To verify and identify a victim.",
      "x-vi": {
        "title": "Xác định nạn nhân",
        "description": "Xác minh, xác định nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "victim-support",
      "title": "Support of victims",
      "description": "To receive and support a victim.",
      "x-vi": {
        "title": "Hỗ trợ nạn nhân",
        "description": "Tiếp nhận, hỗ trợ nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "victim-protection",
      "title": "Protection of victims",
      "description": "To protect a victim, relative or witness.",
      "x-vi": {
        "title": "Bảo vệ nạn nhân",
        "description": "Bảo vệ nạn nhân, người thân thích, người làm chứng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-486"
      ]
    },
    {
      "const": "statistics",
      "title": "Statistics",
      "description": "To compile figures.",
      "x-vi": {
        "title": "Thống kê, báo cáo",
        "description": "Tổng hợp số liệu."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ]
    },
    {
      "const": "handling",
      "title": "Answer on handling",
      "description": "To tell the sender how the matter is handled.",
      "x-vi": {
        "title": "Trả lời về việc xử lý",
        "description": "Thông báo cho bên gửi tình trạng xử lý."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-145"
      ]
    },
    {
      "const": "adjudication",
      "title": "Adjudication",
      "description": "To try a case and make its judgment known.",
      "x-vi": {
        "title": "Xét xử",
        "description": "Xét xử vụ án và thông báo bản án."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-277"
      ]
    },
    {
      "const": "wanted-search",
      "title": "Search for the wanted",
      "description": "To find a person against whom a wanted notice was issued.",
      "x-vi": {
        "title": "Truy nã",
        "description": "Truy tìm người có quyết định truy nã."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-231"
      ]
    },
    {
      "const": "programme-management",
      "title": "Running the programme",
      "description": "To direct, plan, carry out and report the tasks of the programme.",
      "x-vi": {
        "title": "Quản lý chương trình",
        "description": "Chỉ đạo, lập kế hoạch, thực hiện và báo cáo nhiệm vụ của chương trình."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ]
    }
  ]
};
