// Generated from schemas/codelists/transport-mode/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/transport-mode/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/transport-mode/1.0",
  "title": "Mode of transport",
  "description": "How persons were carried.",
  "x-vi": {
    "title": "Phương tiện",
    "description": "Người bị đưa đi bằng phương tiện gì."
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
      "const": "on-foot",
      "title": "On foot",
      "description": "On foot, by paths.",
      "x-vi": {
        "title": "Đi bộ",
        "description": "Đi bộ, theo đường mòn."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "motorbike",
      "title": "Motorbike",
      "description": "By motorbike.",
      "x-vi": {
        "title": "Xe máy",
        "description": "Bằng xe máy."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "car",
      "title": "Car",
      "description": "By car or taxi.",
      "x-vi": {
        "title": "Ô tô con",
        "description": "Bằng ô tô con, taxi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "bus",
      "title": "Bus",
      "description": "By bus or coach.",
      "x-vi": {
        "title": "Xe khách",
        "description": "Bằng xe khách."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "truck",
      "title": "Truck",
      "description": "By truck.",
      "x-vi": {
        "title": "Xe tải",
        "description": "Bằng xe tải."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "train",
      "title": "Train",
      "description": "By train.",
      "x-vi": {
        "title": "Tàu hỏa",
        "description": "Bằng tàu hỏa."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "boat",
      "title": "Boat",
      "description": "By boat or ship.",
      "x-vi": {
        "title": "Tàu, thuyền",
        "description": "Bằng tàu, thuyền, ghe."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "aircraft",
      "title": "Aircraft",
      "description": "By air.",
      "x-vi": {
        "title": "Máy bay",
        "description": "Bằng máy bay."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "unknown",
      "title": "Unknown",
      "description": "Not known.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa xác định."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    }
  ]
};
