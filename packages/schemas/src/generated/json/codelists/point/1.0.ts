// Generated from schemas/codelists/point/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/point/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/point/1.0",
  "title": "Point of a clause",
  "description": "Letters of Vietnamese points in their order: there is no f, j, w or z, and đ follows d.",
  "x-vi": {
    "title": "Điểm",
    "description": "Chữ cái chỉ điểm theo thứ tự tiếng Việt: không có f, j, w, z và đ đứng sau d."
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
      "const": "a",
      "title": "Point a",
      "description": "Point a of a clause.",
      "x-vi": {
        "title": "Điểm a",
        "description": "Điểm a của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "b",
      "title": "Point b",
      "description": "Point b of a clause.",
      "x-vi": {
        "title": "Điểm b",
        "description": "Điểm b của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "c",
      "title": "Point c",
      "description": "Point c of a clause.",
      "x-vi": {
        "title": "Điểm c",
        "description": "Điểm c của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "d",
      "title": "Point d",
      "description": "Point d of a clause.",
      "x-vi": {
        "title": "Điểm d",
        "description": "Điểm d của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "đ",
      "title": "Point đ",
      "description": "Point đ of a clause.",
      "x-vi": {
        "title": "Điểm đ",
        "description": "Điểm đ của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "e",
      "title": "Point e",
      "description": "Point e of a clause.",
      "x-vi": {
        "title": "Điểm e",
        "description": "Điểm e của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "g",
      "title": "Point g",
      "description": "Point g of a clause.",
      "x-vi": {
        "title": "Điểm g",
        "description": "Điểm g của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "h",
      "title": "Point h",
      "description": "Point h of a clause.",
      "x-vi": {
        "title": "Điểm h",
        "description": "Điểm h của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "i",
      "title": "Point i",
      "description": "Point i of a clause.",
      "x-vi": {
        "title": "Điểm i",
        "description": "Điểm i của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "k",
      "title": "Point k",
      "description": "Point k of a clause.",
      "x-vi": {
        "title": "Điểm k",
        "description": "Điểm k của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "l",
      "title": "Point l",
      "description": "Point l of a clause.",
      "x-vi": {
        "title": "Điểm l",
        "description": "Điểm l của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "m",
      "title": "Point m",
      "description": "Point m of a clause.",
      "x-vi": {
        "title": "Điểm m",
        "description": "Điểm m của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "n",
      "title": "Point n",
      "description": "Point n of a clause.",
      "x-vi": {
        "title": "Điểm n",
        "description": "Điểm n của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "o",
      "title": "Point o",
      "description": "Point o of a clause.",
      "x-vi": {
        "title": "Điểm o",
        "description": "Điểm o của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "p",
      "title": "Point p",
      "description": "Point p of a clause.",
      "x-vi": {
        "title": "Điểm p",
        "description": "Điểm p của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "q",
      "title": "Point q",
      "description": "Point q of a clause.",
      "x-vi": {
        "title": "Điểm q",
        "description": "Điểm q của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "r",
      "title": "Point r",
      "description": "Point r of a clause.",
      "x-vi": {
        "title": "Điểm r",
        "description": "Điểm r của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "s",
      "title": "Point s",
      "description": "Point s of a clause.",
      "x-vi": {
        "title": "Điểm s",
        "description": "Điểm s của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "t",
      "title": "Point t",
      "description": "Point t of a clause.",
      "x-vi": {
        "title": "Điểm t",
        "description": "Điểm t của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "u",
      "title": "Point u",
      "description": "Point u of a clause.",
      "x-vi": {
        "title": "Điểm u",
        "description": "Điểm u của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "v",
      "title": "Point v",
      "description": "Point v of a clause.",
      "x-vi": {
        "title": "Điểm v",
        "description": "Điểm v của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "x",
      "title": "Point x",
      "description": "Point x of a clause.",
      "x-vi": {
        "title": "Điểm x",
        "description": "Điểm x của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    },
    {
      "const": "y",
      "title": "Point y",
      "description": "Point y of a clause.",
      "x-vi": {
        "title": "Điểm y",
        "description": "Điểm y của khoản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ]
    }
  ]
};
