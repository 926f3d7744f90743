// Generated from schemas/codelists/reporter-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/reporter-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/reporter-kind/1.0",
  "title": "Kind of reporter",
  "description": "Who reported, without naming anybody.",
  "x-vi": {
    "title": "Loại người báo tin",
    "description": "Ai báo tin, không nêu danh tính."
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
      "const": "victim",
      "title": "The victim",
      "description": "The person concerned.",
      "x-vi": {
        "title": "Nạn nhân",
        "description": "Chính người bị mua bán."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "relative",
      "title": "A relative",
      "description": "A relative of the person concerned.",
      "x-vi": {
        "title": "Người thân thích",
        "description": "Người thân thích của người bị mua bán."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "witness",
      "title": "A witness",
      "description": "Somebody who knows of the facts.",
      "x-vi": {
        "title": "Người biết việc",
        "description": "Người biết về sự việc."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "public",
      "title": "A member of the public",
      "description": "Another individual.",
      "x-vi": {
        "title": "Người dân",
        "description": "Cá nhân khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "offender",
      "title": "An offender",
      "description": "Somebody who took part.",
      "x-vi": {
        "title": "Người tham gia thực hiện",
        "description": "Người có tham gia vào hành vi."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "organisation",
      "title": "An organisation",
      "description": "An organisation or enterprise.",
      "x-vi": {
        "title": "Tổ chức",
        "description": "Tổ chức, doanh nghiệp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "state-body",
      "title": "A state body",
      "description": "A state body or its officer.",
      "x-vi": {
        "title": "Cơ quan nhà nước",
        "description": "Cơ quan nhà nước hoặc cán bộ của cơ quan."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "media",
      "title": "The press",
      "description": "A press body.",
      "x-vi": {
        "title": "Báo chí",
        "description": "Cơ quan báo chí."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "anonymous",
      "title": "Anonymous",
      "description": "The reporter did not say who he is.",
      "x-vi": {
        "title": "Nặc danh",
        "description": "Người báo tin không nêu danh tính."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ]
    }
  ]
};
