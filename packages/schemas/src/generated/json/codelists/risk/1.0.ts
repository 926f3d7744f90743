// Generated from schemas/codelists/risk/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/risk/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/risk/1.0",
  "title": "Risk",
  "description": "What threatens the person.",
  "x-vi": {
    "title": "Nguy cơ",
    "description": "Điều gì đe dọa người này."
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
      "const": "revenge",
      "title": "Revenge or threat",
      "description": "Threat or revenge by the traffickers.",
      "x-vi": {
        "title": "Bị đe dọa, trả thù",
        "description": "Bị đối tượng đe dọa, trả thù."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-4"
      ]
    },
    {
      "const": "still-held",
      "title": "Still held",
      "description": "The person is still in the power of others.",
      "x-vi": {
        "title": "Đang bị khống chế",
        "description": "Vẫn đang bị khống chế, giam giữ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    },
    {
      "const": "re-trafficking",
      "title": "Trafficked again",
      "description": "Likely to be trafficked again.",
      "x-vi": {
        "title": "Bị mua bán trở lại",
        "description": "Có nguy cơ bị mua bán trở lại."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    },
    {
      "const": "family-involved",
      "title": "Family involved",
      "description": "A relative took part in the act.",
      "x-vi": {
        "title": "Gia đình có liên quan",
        "description": "Người thân thích có tham gia."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    },
    {
      "const": "health-critical",
      "title": "Critical health",
      "description": "The state of health is critical.",
      "x-vi": {
        "title": "Sức khỏe nguy kịch",
        "description": "Tình trạng sức khỏe nguy kịch."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    },
    {
      "const": "self-harm",
      "title": "Self-harm",
      "description": "Might harm himself or herself.",
      "x-vi": {
        "title": "Tự gây hại",
        "description": "Có nguy cơ tự gây hại."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    },
    {
      "const": "pregnancy",
      "title": "Pregnancy",
      "description": "The person is pregnant.",
      "x-vi": {
        "title": "Mang thai",
        "description": "Đang mang thai."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    },
    {
      "const": "child-alone",
      "title": "Child without guardian",
      "description": "A child without a guardian.",
      "x-vi": {
        "title": "Trẻ em không có người giám hộ",
        "description": "Trẻ em không có người giám hộ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    },
    {
      "const": "debt",
      "title": "Debt",
      "description": "Debt makes the person dependent.",
      "x-vi": {
        "title": "Nợ",
        "description": "Khoản nợ khiến người này bị lệ thuộc."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    },
    {
      "const": "exposure",
      "title": "Exposure",
      "description": "Stigma or disclosure in the community or online.",
      "x-vi": {
        "title": "Bị lộ thông tin, kỳ thị",
        "description": "Bị kỳ thị hoặc lộ thông tin trong cộng đồng, trên mạng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "none-known",
      "title": "None known",
      "description": "No risk is known.",
      "x-vi": {
        "title": "Chưa phát hiện nguy cơ",
        "description": "Chưa phát hiện nguy cơ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-484"
      ]
    }
  ]
};
