// Generated from schemas/codelists/payment-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/payment-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/payment-kind/1.0",
  "title": "Kind of payment",
  "description": "What a sum of money was for.",
  "x-vi": {
    "title": "Loại khoản tiền",
    "description": "Khoản tiền dùng vào việc gì."
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
      "const": "price",
      "title": "Price of the person",
      "description": "Paid or agreed for the person.",
      "x-vi": {
        "title": "Tiền mua bán",
        "description": "Tiền trả hoặc thỏa thuận cho việc mua bán người."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1-a"
      ]
    },
    {
      "const": "ransom",
      "title": "Ransom",
      "description": "Asked for letting the person go.",
      "x-vi": {
        "title": "Tiền chuộc",
        "description": "Tiền đòi để thả người."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1-a"
      ]
    },
    {
      "const": "debt",
      "title": "Debt",
      "description": "Debt laid on the person.",
      "x-vi": {
        "title": "Khoản nợ",
        "description": "Khoản nợ áp cho nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1-a"
      ]
    },
    {
      "const": "commission",
      "title": "Commission",
      "description": "Commission of a broker.",
      "x-vi": {
        "title": "Tiền công môi giới",
        "description": "Tiền công trả cho người môi giới."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1-a"
      ]
    },
    {
      "const": "advance",
      "title": "Advance",
      "description": "Advance given to the person or the family.",
      "x-vi": {
        "title": "Tiền ứng trước",
        "description": "Tiền đưa trước cho nạn nhân hoặc gia đình."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1-a"
      ]
    },
    {
      "const": "proceeds",
      "title": "Proceeds",
      "description": "Gain from the act or from exploitation.",
      "x-vi": {
        "title": "Tiền thu lợi bất chính",
        "description": "Tiền thu lợi từ hành vi hoặc việc bóc lột."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1-a"
      ]
    },
    {
      "const": "seized",
      "title": "Seized",
      "description": "Seized or frozen in the case.",
      "x-vi": {
        "title": "Tiền, tài sản tạm giữ",
        "description": "Tiền, tài sản bị tạm giữ, phong tỏa."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1-a"
      ]
    },
    {
      "const": "damage",
      "title": "Damage",
      "description": "Damage claimed by the victim.",
      "x-vi": {
        "title": "Thiệt hại",
        "description": "Thiệt hại nạn nhân yêu cầu bồi thường."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1-a"
      ]
    }
  ]
};
