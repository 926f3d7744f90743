// Generated from schemas/codelists/non-institution-ground/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/non-institution-ground/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/non-institution-ground/1.0",
  "title": "Ground of not instituting a case",
  "description": "Why no criminal case is instituted: the eight grounds of Article 157, by their numbers.",
  "x-vi": {
    "title": "Căn cứ không khởi tố vụ án",
    "description": "Tám căn cứ không khởi tố vụ án hình sự, theo số thứ tự của Điều 157."
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
      "const": "1",
      "title": "No criminal event",
      "description": "Nothing criminal happened.",
      "x-vi": {
        "title": "Không có sự việc phạm tội",
        "description": "Không có sự việc phạm tội."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-157"
      ]
    },
    {
      "const": "2",
      "title": "No offence",
      "description": "The act lacks an element of the offence.",
      "x-vi": {
        "title": "Hành vi không cấu thành tội phạm",
        "description": "Hành vi không cấu thành tội phạm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-157"
      ]
    },
    {
      "const": "3",
      "title": "Under the age of responsibility",
      "description": "Who did it has not reached the age of criminal responsibility.",
      "x-vi": {
        "title": "Chưa đến tuổi chịu trách nhiệm hình sự",
        "description": "Người thực hiện hành vi nguy hiểm cho xã hội chưa đến tuổi chịu trách nhiệm hình sự."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-157",
        "pc2015-12"
      ]
    },
    {
      "const": "4",
      "title": "Already decided",
      "description": "A judgment or a decision to terminate the case is in force for that act.",
      "x-vi": {
        "title": "Đã có bản án, quyết định có hiệu lực",
        "description": "Hành vi phạm tội đã có bản án hoặc quyết định đình chỉ vụ án có hiệu lực pháp luật."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-157"
      ]
    },
    {
      "const": "5",
      "title": "Time-barred",
      "description": "The time limit of prosecution has run out.",
      "x-vi": {
        "title": "Hết thời hiệu",
        "description": "Đã hết thời hiệu truy cứu trách nhiệm hình sự."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-157"
      ]
    },
    {
      "const": "6",
      "title": "Amnesty",
      "description": "The offence was amnestied.",
      "x-vi": {
        "title": "Đại xá",
        "description": "Tội phạm đã được đại xá."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-157"
      ]
    },
    {
      "const": "7",
      "title": "Death",
      "description": "Who did it has died.",
      "x-vi": {
        "title": "Người thực hiện hành vi đã chết",
        "description": "Người thực hiện hành vi nguy hiểm cho xã hội đã chết, trừ trường hợp cần tái thẩm đối với người khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-157"
      ]
    },
    {
      "const": "8",
      "title": "No request by the injured party",
      "description": "The offence is one that is prosecuted at request, and the injured party does not request it.",
      "x-vi": {
        "title": "Bị hại không yêu cầu khởi tố",
        "description": "Tội phạm chỉ khởi tố theo yêu cầu mà bị hại hoặc người đại diện không yêu cầu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-157"
      ]
    }
  ]
};
