// Generated from schemas/codelists/difference-cause/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/difference-cause/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/difference-cause/1.0",
  "title": "Cause of a difference",
  "description": "Why two bodies count differently.",
  "x-vi": {
    "title": "Nguyên nhân chênh lệch",
    "description": "Vì sao số liệu của hai cơ quan khác nhau."
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
      "const": "different-interval",
      "title": "Different interval",
      "description": "The figures cover different days.",
      "x-vi": {
        "title": "Khác khoảng thời gian",
        "description": "Số liệu của các khoảng ngày khác nhau."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular05-2018-6",
        "decree09-2019-12"
      ]
    },
    {
      "const": "gravest-offence",
      "title": "Counted under the gravest offence",
      "description": "One side counts the case under its gravest offence.",
      "x-vi": {
        "title": "Thống kê theo tội nghiêm trọng nhất",
        "description": "Một bên thống kê vụ án theo tội danh nghiêm trọng nhất."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "indicator-prosecuted"
      ]
    },
    {
      "const": "lead-defendant",
      "title": "Counted by the lead defendant",
      "description": "One side counts the case by its lead defendant.",
      "x-vi": {
        "title": "Thống kê theo bị cáo đầu vụ",
        "description": "Một bên thống kê vụ án theo bị cáo đầu vụ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "indicator-tried"
      ]
    },
    {
      "const": "late",
      "title": "Late",
      "description": "A decision or report came in after the figures were closed.",
      "x-vi": {
        "title": "Số liệu đến muộn",
        "description": "Quyết định, báo cáo đến sau thời điểm chốt số liệu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular05-2018-12"
      ]
    },
    {
      "const": "double-counted",
      "title": "Counted twice",
      "description": "One side counted a matter twice, as after a transfer, joinder or resumption.",
      "x-vi": {
        "title": "Trùng lặp",
        "description": "Một bên đếm hai lần, như khi chuyển, nhập, phục hồi vụ án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular05-2018-12"
      ]
    },
    {
      "const": "entry-error",
      "title": "Slip",
      "description": "A figure was entered wrongly.",
      "x-vi": {
        "title": "Sai sót khi nhập",
        "description": "Nhập sai số liệu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular05-2018-12"
      ]
    },
    {
      "const": "area-changed",
      "title": "Area changed",
      "description": "Areas were reorganised, and the sides follow different units.",
      "x-vi": {
        "title": "Địa giới thay đổi",
        "description": "Đơn vị hành chính sắp xếp lại, hai bên theo đơn vị khác nhau."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decision124-2004-1"
      ]
    },
    {
      "const": "stage-different",
      "title": "Another stage",
      "description": "The sides count at different stages of the proceedings.",
      "x-vi": {
        "title": "Khác giai đoạn tố tụng",
        "description": "Hai bên thống kê ở giai đoạn tố tụng khác nhau."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular05-2018-4"
      ]
    },
    {
      "const": "unknown",
      "title": "Not known yet",
      "description": "The cause has not been found.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa xác định được nguyên nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "circular05-2018-12"
      ]
    }
  ]
};
