// Generated from schemas/common/area/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/area/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/area/1.0",
  "title": "Administrative area",
  "description": "Code of a unit in a dated edition of the list: the same code names different units before and after a reform.",
  "x-vi": {
    "title": "Đơn vị hành chính",
    "description": "Mã đơn vị hành chính trong một phiên bản danh mục có ngày: cùng một mã có thể chỉ đơn vị khác nhau trước và sau sắp xếp."
  },
  "type": "object",
  "properties": {
    "edition": {
      "title": "Edition",
      "description": "The date from which the list of units holds.",
      "x-vi": {
        "title": "Phiên bản danh mục",
        "description": "Ngày danh mục đơn vị hành chính bắt đầu có hiệu lực."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "place"
      }
    },
    "code": {
      "title": "Code",
      "description": "vn for the country, two digits for a province, three for a former district, five for a commune.",
      "x-vi": {
        "title": "Mã đơn vị",
        "description": "vn là cả nước, 2 chữ số là cấp tỉnh, 3 chữ số là cấp huyện cũ, 5 chữ số là cấp xã."
      },
      "type": "string",
      "pattern": "^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$",
      "x-basis": [
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "name": {
      "title": "Name",
      "description": "Name as written; it informs and is never matched.",
      "x-vi": {
        "title": "Tên",
        "description": "Tên như được viết; chỉ để tham khảo, không dùng để so khớp."
      },
      "$ref": "https://schemas.lienthong.example/common/label/1.0",
      "x-basis": [
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    }
  },
  "required": [
    "edition",
    "code"
  ],
  "unevaluatedProperties": false
};
