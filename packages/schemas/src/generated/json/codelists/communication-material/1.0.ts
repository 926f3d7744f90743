// Generated from schemas/codelists/communication-material/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/communication-material/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/communication-material/1.0",
  "title": "Material",
  "description": "What was made and given out or shown.",
  "x-vi": {
    "title": "Tài liệu, sản phẩm truyền thông",
    "description": "Sản phẩm đã làm, phát hoặc trưng bày."
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
      "const": "leaflet",
      "title": "Leaflet",
      "description": "Leaflet, folder.",
      "x-vi": {
        "title": "Tờ rơi, tờ gấp",
        "description": "Tờ rơi, tờ gấp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "booklet",
      "title": "Booklet",
      "description": "Booklet, handbook.",
      "x-vi": {
        "title": "Sổ tay, tài liệu",
        "description": "Cuốn tài liệu, sổ tay."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "banner",
      "title": "Banner",
      "description": "Banner.",
      "x-vi": {
        "title": "Băng rôn",
        "description": "Băng rôn, khẩu hiệu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "poster",
      "title": "Poster",
      "description": "Poster, panel.",
      "x-vi": {
        "title": "Áp phích, pa-nô",
        "description": "Áp phích, pa-nô."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "audio",
      "title": "Audio",
      "description": "Audio piece.",
      "x-vi": {
        "title": "Sản phẩm âm thanh",
        "description": "Tiểu phẩm, bản tin âm thanh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "video",
      "title": "Video",
      "description": "Film, clip.",
      "x-vi": {
        "title": "Phim, video",
        "description": "Phim, phóng sự, video."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "article",
      "title": "Article",
      "description": "News item, article, photo report.",
      "x-vi": {
        "title": "Tin, bài",
        "description": "Tin, bài, ảnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    }
  ]
};
