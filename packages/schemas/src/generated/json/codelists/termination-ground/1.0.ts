// Generated from schemas/codelists/termination-ground/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/termination-ground/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/termination-ground/1.0",
  "title": "Ground of terminating a case",
  "description": "Why a case, or the case against somebody, is terminated.",
  "x-vi": {
    "title": "Căn cứ đình chỉ vụ án",
    "description": "Căn cứ đình chỉ điều tra, đình chỉ vụ án."
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
      "const": "article-157",
      "title": "A ground of Article 157",
      "description": "One of the grounds for which no case is instituted.",
      "x-vi": {
        "title": "Căn cứ theo Điều 157",
        "description": "Có một trong các căn cứ không khởi tố vụ án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230",
        "cpc2015-157"
      ]
    },
    {
      "const": "not-proven",
      "title": "Not proven in time",
      "description": "The time limit ran out and the offence was not proven.",
      "x-vi": {
        "title": "Không chứng minh được",
        "description": "Đã hết thời hạn điều tra mà không chứng minh được bị can thực hiện tội phạm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230"
      ]
    },
    {
      "const": "exempted",
      "title": "Exempted from responsibility",
      "description": "Exempted from criminal responsibility.",
      "x-vi": {
        "title": "Miễn trách nhiệm hình sự",
        "description": "Được miễn trách nhiệm hình sự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230"
      ]
    },
    {
      "const": "given-up",
      "title": "Given up of one's own will",
      "description": "The offender gave it up before it was done.",
      "x-vi": {
        "title": "Tự ý nửa chừng chấm dứt",
        "description": "Tự ý nửa chừng chấm dứt việc phạm tội."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230"
      ]
    },
    {
      "const": "request-withdrawn",
      "title": "Request withdrawn",
      "description": "The injured party withdrew the request.",
      "x-vi": {
        "title": "Rút yêu cầu khởi tố",
        "description": "Bị hại rút yêu cầu khởi tố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230"
      ]
    }
  ]
};
