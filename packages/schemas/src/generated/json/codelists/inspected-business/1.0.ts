// Generated from schemas/codelists/inspected-business/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/inspected-business/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/inspected-business/1.0",
  "title": "Business or service",
  "description": "Businesses and services that traffickers abuse.",
  "x-vi": {
    "title": "Ngành, nghề, dịch vụ",
    "description": "Ngành, nghề, dịch vụ dễ bị lợi dụng để mua bán người."
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
      "const": "labour-export",
      "title": "Work abroad",
      "description": "Sending workers abroad.",
      "x-vi": {
        "title": "Đưa người lao động đi nước ngoài",
        "description": "Dịch vụ đưa người lao động đi làm việc ở nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "employment-service",
      "title": "Employment service",
      "description": "Job agencies in the country.",
      "x-vi": {
        "title": "Dịch vụ việc làm",
        "description": "Dịch vụ việc làm trong nước."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "marriage-brokerage",
      "title": "Marriage with foreigners",
      "description": "Counselling or brokerage of marriage with foreigners.",
      "x-vi": {
        "title": "Tư vấn, môi giới kết hôn",
        "description": "Tư vấn, môi giới kết hôn có yếu tố nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "adoption",
      "title": "Adoption",
      "description": "Adoption services.",
      "x-vi": {
        "title": "Nuôi con nuôi",
        "description": "Dịch vụ về nuôi con nuôi."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "surrogacy-reproduction",
      "title": "Assisted reproduction",
      "description": "Assisted reproduction, surrogacy.",
      "x-vi": {
        "title": "Hỗ trợ sinh sản",
        "description": "Hỗ trợ sinh sản, mang thai hộ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "study-abroad",
      "title": "Study abroad",
      "description": "Counselling for study abroad.",
      "x-vi": {
        "title": "Tư vấn du học",
        "description": "Dịch vụ tư vấn du học."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "karaoke-bar",
      "title": "Karaoke, bar, dance hall",
      "description": "Karaoke, bar, dance hall.",
      "x-vi": {
        "title": "Karaoke, quán bar, vũ trường",
        "description": "Karaoke, quán bar, vũ trường."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "massage",
      "title": "Massage",
      "description": "Massage, spa.",
      "x-vi": {
        "title": "Xoa bóp, massage",
        "description": "Xoa bóp, massage."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "lodging",
      "title": "Lodging",
      "description": "Hotels, guest houses, rented rooms.",
      "x-vi": {
        "title": "Lưu trú",
        "description": "Khách sạn, nhà nghỉ, nhà trọ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "transport",
      "title": "Transport",
      "description": "Coaches, boats, ride services.",
      "x-vi": {
        "title": "Vận tải hành khách",
        "description": "Xe khách, tàu thuyền, xe công nghệ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "tourism",
      "title": "Tourism",
      "description": "Travel agencies.",
      "x-vi": {
        "title": "Du lịch, lữ hành",
        "description": "Dịch vụ du lịch, lữ hành."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    },
    {
      "const": "internet-service",
      "title": "Network service",
      "description": "Network and telecom services, SIM cards.",
      "x-vi": {
        "title": "Internet, viễn thông",
        "description": "Dịch vụ internet, viễn thông, SIM."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10"
      ]
    }
  ]
};
