// Generated from schemas/common/due/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/due/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/due/1.0",
  "title": "When due",
  "description": "A day, once each period, or always.",
  "x-vi": {
    "title": "Thời hạn",
    "description": "Một ngày, mỗi kỳ một lần, hoặc thường xuyên."
  },
  "oneOf": [
    {
      "type": "object",
      "properties": {
        "due": {
          "title": "On a day",
          "description": "Due once, on a day.",
          "x-vi": {
            "title": "Vào một ngày",
            "description": "Một lần, vào một ngày."
          },
          "const": "on",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "on": {
          "title": "Due on",
          "description": "Last day.",
          "x-vi": {
            "title": "Hạn cuối",
            "description": "Ngày cuối cùng phải hoàn thành, phải gửi."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "dispatch2774-2021-plan",
            "decree09-2019-8-5"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "dataCloseOn": {
          "title": "Data close on",
          "description": "Day on which the figures close.",
          "x-vi": {
            "title": "Ngày chốt số liệu",
            "description": "Ngày chốt số liệu."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "decree09-2019-8-5",
            "decree09-2019-12"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "due",
        "on"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "due": {
          "title": "Each period",
          "description": "Due once each period.",
          "x-vi": {
            "title": "Mỗi kỳ",
            "description": "Mỗi kỳ một lần."
          },
          "const": "each-period",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "every": {
          "title": "Every",
          "description": "Length of the period.",
          "x-vi": {
            "title": "Chu kỳ",
            "description": "Độ dài của kỳ."
          },
          "$ref": "https://schemas.lienthong.example/codelists/period-length/1.0",
          "x-basis": [
            "decree09-2019-12"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "regime": {
          "title": "Regime",
          "description": "Calendar that gives the days of the period.",
          "x-vi": {
            "title": "Chế độ",
            "description": "Chế độ báo cáo quy định ngày của kỳ."
          },
          "$ref": "https://schemas.lienthong.example/codelists/period-regime/1.0",
          "x-basis": [
            "decree09-2019-12"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "workingDaysAfterClose": {
          "title": "Working days after the close",
          "description": "Working days from the close of the figures to the due day; at least one.",
          "x-vi": {
            "title": "Số ngày làm việc sau khi chốt",
            "description": "Số ngày làm việc từ khi chốt số liệu đến hạn gửi; ít nhất là một."
          },
          "type": "integer",
          "minimum": 1,
          "maximum": 60,
          "x-basis": [
            "decree09-2019-8-5"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "due",
        "every",
        "regime"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "due": {
          "title": "Always",
          "description": "Without a last day.",
          "x-vi": {
            "title": "Thường xuyên",
            "description": "Không có hạn cuối."
          },
          "const": "always",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "due"
      ],
      "unevaluatedProperties": false
    }
  ]
};
