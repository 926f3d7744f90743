// Generated from schemas/codelists/area-level/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/area-level/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/area-level/1.0",
  "title": "Level of area",
  "description": "The level of an administrative area.",
  "x-vi": {
    "title": "Cấp đơn vị hành chính",
    "description": "Cấp của đơn vị hành chính."
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
      "const": "nation",
      "title": "Nation",
      "description": "The whole country.",
      "x-vi": {
        "title": "Cả nước",
        "description": "Toàn quốc."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision124-2004-1"
      ]
    },
    {
      "const": "province",
      "title": "Province",
      "description": "Province or centrally-run city.",
      "x-vi": {
        "title": "Cấp tỉnh",
        "description": "Tỉnh, thành phố trực thuộc trung ương."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision124-2004-1"
      ]
    },
    {
      "const": "district",
      "title": "District",
      "description": "District; none exists after 1 July 2025.",
      "x-vi": {
        "title": "Cấp huyện",
        "description": "Huyện, quận, thị xã; không còn từ ngày 01/7/2025."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision124-2004-1"
      ]
    },
    {
      "const": "commune",
      "title": "Commune",
      "description": "Commune, ward or special zone.",
      "x-vi": {
        "title": "Cấp xã",
        "description": "Xã, phường, đặc khu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision124-2004-1"
      ]
    }
  ]
};
