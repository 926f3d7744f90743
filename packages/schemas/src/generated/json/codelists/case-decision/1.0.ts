// Generated from schemas/codelists/case-decision/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/case-decision/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/case-decision/1.0",
  "title": "Decision in a case",
  "description": "The procedural decisions that shape a case.",
  "x-vi": {
    "title": "Quyết định tố tụng",
    "description": "Các quyết định tố tụng làm thay đổi vụ án."
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
      "const": "instituted",
      "title": "Case instituted",
      "description": "Decision to institute a criminal case.",
      "x-vi": {
        "title": "Khởi tố vụ án hình sự",
        "description": "Quyết định khởi tố vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-154",
        "cpc2015-147-1"
      ]
    },
    {
      "const": "not-instituted",
      "title": "Case not instituted",
      "description": "Decision not to institute a criminal case.",
      "x-vi": {
        "title": "Không khởi tố vụ án hình sự",
        "description": "Quyết định không khởi tố vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-158",
        "cpc2015-147-1"
      ]
    },
    {
      "const": "settlement-suspended",
      "title": "Settlement suspended",
      "description": "Decision to suspend the settlement of a report.",
      "x-vi": {
        "title": "Tạm đình chỉ giải quyết nguồn tin",
        "description": "Quyết định tạm đình chỉ việc giải quyết tố giác, tin báo, kiến nghị khởi tố."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-148-1",
        "cpc2015-147-1"
      ]
    },
    {
      "const": "institution-changed",
      "title": "Institution changed",
      "description": "Decision to change the institution of the case.",
      "x-vi": {
        "title": "Thay đổi quyết định khởi tố vụ án",
        "description": "Quyết định thay đổi quyết định khởi tố vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-156"
      ]
    },
    {
      "const": "institution-supplemented",
      "title": "Institution supplemented",
      "description": "Decision to supplement the institution of the case.",
      "x-vi": {
        "title": "Bổ sung quyết định khởi tố vụ án",
        "description": "Quyết định bổ sung quyết định khởi tố vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-156"
      ]
    },
    {
      "const": "accused-charged",
      "title": "Accused charged",
      "description": "Decision to charge an accused.",
      "x-vi": {
        "title": "Khởi tố bị can",
        "description": "Quyết định khởi tố bị can."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-179"
      ]
    },
    {
      "const": "investigation-extended",
      "title": "Investigation extended",
      "description": "The time limit of the investigation was extended.",
      "x-vi": {
        "title": "Gia hạn thời hạn điều tra",
        "description": "Gia hạn thời hạn điều tra vụ án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-172"
      ]
    },
    {
      "const": "investigation-suspended",
      "title": "Investigation suspended",
      "description": "Decision to suspend the investigation.",
      "x-vi": {
        "title": "Tạm đình chỉ điều tra",
        "description": "Quyết định tạm đình chỉ điều tra."
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
      "description": "Decision to terminate the investigation.",
      "x-vi": {
        "title": "Đình chỉ điều tra",
        "description": "Quyết định đình chỉ điều tra."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230"
      ]
    },
    {
      "const": "investigation-resumed",
      "title": "Investigation resumed",
      "description": "Decision to resume the investigation.",
      "x-vi": {
        "title": "Phục hồi điều tra",
        "description": "Quyết định phục hồi điều tra."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-235"
      ]
    },
    {
      "const": "wanted-notice",
      "title": "Wanted notice",
      "description": "Decision to search for the accused.",
      "x-vi": {
        "title": "Truy nã bị can",
        "description": "Quyết định truy nã bị can."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-231"
      ]
    },
    {
      "const": "cases-joined",
      "title": "Cases joined",
      "description": "Decision to join cases.",
      "x-vi": {
        "title": "Nhập vụ án",
        "description": "Quyết định nhập vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-170"
      ]
    },
    {
      "const": "case-split",
      "title": "Case split",
      "description": "Decision to split a case.",
      "x-vi": {
        "title": "Tách vụ án",
        "description": "Quyết định tách vụ án hình sự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-170"
      ]
    },
    {
      "const": "case-transferred",
      "title": "Case transferred",
      "description": "Decision to hand the case to another body.",
      "x-vi": {
        "title": "Chuyển vụ án",
        "description": "Quyết định chuyển vụ án để điều tra theo thẩm quyền."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-163"
      ]
    },
    {
      "const": "conclusion",
      "title": "Conclusion proposing prosecution",
      "description": "Conclusion of the investigation that proposes prosecution.",
      "x-vi": {
        "title": "Kết luận điều tra đề nghị truy tố",
        "description": "Bản kết luận điều tra vụ án hình sự đề nghị truy tố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-233"
      ]
    },
    {
      "const": "file-returned",
      "title": "File returned",
      "description": "The file goes back for further investigation.",
      "x-vi": {
        "title": "Trả hồ sơ để điều tra bổ sung",
        "description": "Quyết định trả hồ sơ để điều tra bổ sung."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-245"
      ]
    },
    {
      "const": "indictment",
      "title": "Indictment",
      "description": "Decision to prosecute by an indictment.",
      "x-vi": {
        "title": "Truy tố bằng cáo trạng",
        "description": "Quyết định truy tố bị can trước Tòa án bằng bản cáo trạng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-240"
      ]
    },
    {
      "const": "trial-decision",
      "title": "Case sent to trial",
      "description": "Decision to bring the case to trial.",
      "x-vi": {
        "title": "Đưa vụ án ra xét xử",
        "description": "Quyết định đưa vụ án ra xét xử."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-277"
      ]
    },
    {
      "const": "first-judgment",
      "title": "First-instance judgment",
      "description": "Judgment at first instance.",
      "x-vi": {
        "title": "Bản án sơ thẩm",
        "description": "Bản án hình sự sơ thẩm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-277"
      ]
    },
    {
      "const": "appeal-judgment",
      "title": "Appeal judgment",
      "description": "Judgment on appeal.",
      "x-vi": {
        "title": "Bản án phúc thẩm",
        "description": "Bản án hình sự phúc thẩm."
      },
      "x-state": "active",
      "x-provenance": "background"
    }
  ]
};
