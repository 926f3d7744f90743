// Generated from schemas/codelists/report-channel/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/report-channel/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/report-channel/1.0",
  "title": "Channel of a report",
  "description": "By which way the report came in.",
  "x-vi": {
    "title": "Kênh tiếp nhận",
    "description": "Nguồn tin đến bằng cách nào."
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
      "const": "in-person",
      "title": "In person",
      "description": "The reporter came to the office.",
      "x-vi": {
        "title": "Trực tiếp",
        "description": "Người tố giác, báo tin đến trực tiếp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    },
    {
      "const": "telephone",
      "title": "Telephone",
      "description": "By telephone to the office or an officer.",
      "x-vi": {
        "title": "Điện thoại",
        "description": "Qua điện thoại của cơ quan hoặc cán bộ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    },
    {
      "const": "hotline",
      "title": "Hotline",
      "description": "Through the national hotline 111 or another hotline.",
      "x-vi": {
        "title": "Đường dây nóng",
        "description": "Qua tổng đài 111 hoặc đường dây nóng khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    },
    {
      "const": "post",
      "title": "Post",
      "description": "By letter.",
      "x-vi": {
        "title": "Bưu chính",
        "description": "Qua đường bưu chính."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    },
    {
      "const": "online",
      "title": "Online",
      "description": "Through a portal, VNeID, e-mail or social network page of the body.",
      "x-vi": {
        "title": "Trực tuyến",
        "description": "Qua cổng thông tin, VNeID, thư điện tử hoặc trang mạng của cơ quan."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    },
    {
      "const": "media",
      "title": "Mass media",
      "description": "Published by the mass media.",
      "x-vi": {
        "title": "Phương tiện thông tin đại chúng",
        "description": "Đăng trên phương tiện thông tin đại chúng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    },
    {
      "const": "other-body",
      "title": "Passed on by another body",
      "description": "Another body received it and passed it on.",
      "x-vi": {
        "title": "Cơ quan khác chuyển đến",
        "description": "Cơ quan, tổ chức khác tiếp nhận rồi chuyển đến."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    },
    {
      "const": "own-discovery",
      "title": "Own discovery",
      "description": "An officer of the body discovered the facts.",
      "x-vi": {
        "title": "Tự phát hiện",
        "description": "Cán bộ của cơ quan tự phát hiện."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    },
    {
      "const": "surrender",
      "title": "Surrender",
      "description": "The offender gave himself up or confessed.",
      "x-vi": {
        "title": "Đầu thú, tự thú",
        "description": "Người phạm tội tự thú hoặc đầu thú."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ]
    }
  ]
};
