// Generated from schemas/common/dimension-value/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/dimension-value/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/dimension-value/1.0",
  "title": "Dimension and code",
  "description": "A dimension and one code of its list; _T total, _Z not applicable, _U unknown.",
  "x-vi": {
    "title": "Chiều phân tổ và mã",
    "description": "Chiều phân tổ và một mã; _T tổng số, _Z không áp dụng, _U chưa rõ."
  },
  "type": "object",
  "properties": {
    "dimension": {
      "title": "Dimension",
      "description": "Dimension.",
      "x-vi": {
        "title": "Chiều phân tổ",
        "description": "Chiều phân tổ."
      },
      "$ref": "https://schemas.lienthong.example/codelists/dimension/1.0",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "code": {
      "title": "Code",
      "description": "Code of the dimension.",
      "x-vi": {
        "title": "Mã",
        "description": "Mã của chiều phân tổ."
      },
      "type": "string",
      "pattern": "^(?:_[TUZ]|[A-Za-z0-9đĐ](?:[A-Za-z0-9đĐ:.-]{0,98}[A-Za-z0-9đĐ])?)$",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    }
  },
  "required": [
    "dimension",
    "code"
  ],
  "unevaluatedProperties": false
};
