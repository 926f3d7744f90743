// Generated from schemas/codelists/stage/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/stage/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/stage/1.0",
  "title": "Stage of the procedure",
  "description": "Where the case stands.",
  "x-vi": {
    "title": "Giai đoạn tố tụng",
    "description": "Vụ án đang ở giai đoạn nào."
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
      "const": "investigation",
      "title": "Investigation",
      "description": "The case was instituted and is investigated.",
      "x-vi": {
        "title": "Điều tra",
        "description": "Vụ án đã khởi tố và đang điều tra."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-172"
      ]
    },
    {
      "const": "investigation-suspended",
      "title": "Investigation suspended",
      "description": "The investigation is suspended; the case stays in stock on a line of its own.",
      "x-vi": {
        "title": "Tạm đình chỉ điều tra",
        "description": "Việc điều tra đang tạm đình chỉ; vụ án vẫn nằm trong số tồn, ghi dòng riêng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-229"
      ]
    },
    {
      "const": "investigation-terminated",
      "title": "Investigation terminated",
      "description": "The investigation was terminated.",
      "x-vi": {
        "title": "Đình chỉ điều tra",
        "description": "Việc điều tra đã đình chỉ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230"
      ]
    },
    {
      "const": "prosecution",
      "title": "Decision to prosecute",
      "description": "The file is with the procuracy for its decision.",
      "x-vi": {
        "title": "Truy tố",
        "description": "Hồ sơ đang ở viện kiểm sát để quyết định việc truy tố."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-240"
      ]
    },
    {
      "const": "prosecution-suspended",
      "title": "Suspended at the procuracy",
      "description": "The procuracy suspended the case.",
      "x-vi": {
        "title": "Viện kiểm sát tạm đình chỉ vụ án",
        "description": "Vụ án tạm đình chỉ ở giai đoạn truy tố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-240"
      ]
    },
    {
      "const": "prosecution-terminated",
      "title": "Terminated at the procuracy",
      "description": "The procuracy terminated the case.",
      "x-vi": {
        "title": "Viện kiểm sát đình chỉ vụ án",
        "description": "Vụ án đình chỉ ở giai đoạn truy tố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-240"
      ]
    },
    {
      "const": "trial-preparation",
      "title": "Trial preparation",
      "description": "The court prepares the trial.",
      "x-vi": {
        "title": "Chuẩn bị xét xử",
        "description": "Tòa án đang chuẩn bị xét xử."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-277"
      ]
    },
    {
      "const": "first-instance",
      "title": "First-instance trial",
      "description": "The case is tried at first instance.",
      "x-vi": {
        "title": "Xét xử sơ thẩm",
        "description": "Vụ án đang xét xử sơ thẩm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-277"
      ]
    },
    {
      "const": "appeal",
      "title": "Appeal",
      "description": "The case is tried on appeal.",
      "x-vi": {
        "title": "Xét xử phúc thẩm",
        "description": "Vụ án đang xét xử phúc thẩm."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "final",
      "title": "Final",
      "description": "The judgment has legal force.",
      "x-vi": {
        "title": "Đã có hiệu lực pháp luật",
        "description": "Bản án, quyết định đã có hiệu lực pháp luật."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "review",
      "title": "Cassation or reopening",
      "description": "The final judgment is under review.",
      "x-vi": {
        "title": "Giám đốc thẩm, tái thẩm",
        "description": "Bản án đã có hiệu lực đang được xem xét lại."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "transferred",
      "title": "Transferred",
      "description": "The case was handed to another body.",
      "x-vi": {
        "title": "Đã chuyển vụ án",
        "description": "Vụ án đã chuyển cho cơ quan khác theo thẩm quyền."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-163"
      ]
    },
    {
      "const": "joined",
      "title": "Joined into another",
      "description": "The case goes on inside another case.",
      "x-vi": {
        "title": "Đã nhập vụ án",
        "description": "Vụ án đã nhập vào vụ án khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-170"
      ]
    }
  ]
};
