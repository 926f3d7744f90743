// Generated from schemas/codelists/target-denominator/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/target-denominator/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/target-denominator/1.0",
  "title": "Denominator of a target",
  "description": "What a share is measured against. The decision does not define it, so whoever states a share names it.",
  "x-vi": {
    "title": "Mẫu số của chỉ tiêu",
    "description": "Tổng số dùng để tính tỷ lệ. Quyết định không định nghĩa nên người nêu tỷ lệ phải ghi rõ."
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
      "const": "reports-received",
      "title": "Reports received",
      "description": "Reports received in the period.",
      "x-vi": {
        "title": "Nguồn tin tiếp nhận",
        "description": "Số nguồn tin tiếp nhận trong kỳ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "plan19-2024-targets"
      ]
    },
    {
      "const": "reports-due",
      "title": "Reports due",
      "description": "Reports whose limit of settlement ended in the period.",
      "x-vi": {
        "title": "Nguồn tin đến hạn giải quyết",
        "description": "Số nguồn tin hết thời hạn giải quyết trong kỳ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-147-1"
      ]
    },
    {
      "const": "reports-received-and-carried-over",
      "title": "Reports received and carried over",
      "description": "Reports of the period and those left from the period before.",
      "x-vi": {
        "title": "Nguồn tin phải giải quyết",
        "description": "Số nguồn tin tiếp nhận trong kỳ và chuyển từ kỳ trước sang."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-147-1"
      ]
    },
    {
      "const": "cases-instituted",
      "title": "Cases instituted",
      "description": "All cases instituted in the period.",
      "x-vi": {
        "title": "Tổng số án khởi tố",
        "description": "Tổng số án khởi tố trong kỳ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "plan19-2024-targets",
        "decision193-2021-targets"
      ]
    },
    {
      "const": "cases-of-the-year",
      "title": "Cases of the year",
      "description": "Cases that the body handled in the year, those carried over included.",
      "x-vi": {
        "title": "Số vụ án hằng năm",
        "description": "Số vụ án thụ lý trong năm, gồm cả án chuyển sang."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "plan19-2024-targets",
        "decision193-2021-targets"
      ]
    },
    {
      "const": "cases-concluded",
      "title": "Cases concluded",
      "description": "Cases whose investigation ended with a proposal to prosecute.",
      "x-vi": {
        "title": "Số vụ kết thúc điều tra",
        "description": "Số vụ kết thúc điều tra, đề nghị truy tố."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-233"
      ]
    },
    {
      "const": "cases-indicted",
      "title": "Cases indicted",
      "description": "Cases with an indictment.",
      "x-vi": {
        "title": "Số vụ đã truy tố",
        "description": "Số vụ đã có cáo trạng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-240"
      ]
    },
    {
      "const": "cases-accepted-by-court",
      "title": "Cases accepted by the court",
      "description": "Cases that the court accepted for trial.",
      "x-vi": {
        "title": "Số vụ tòa án thụ lý",
        "description": "Số vụ tòa án thụ lý để xét xử."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-277"
      ]
    },
    {
      "const": "victims-known",
      "title": "Victims known",
      "description": "Victims and persons under identification known in the period.",
      "x-vi": {
        "title": "Số nạn nhân phát hiện",
        "description": "Số nạn nhân, người đang trong quá trình xác định là nạn nhân trong kỳ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-27"
      ]
    }
  ]
};
