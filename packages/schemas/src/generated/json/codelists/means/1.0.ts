// Generated from schemas/codelists/means/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/means/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/means/1.0",
  "title": "Means",
  "description": "The means element of the definition; not required where the person is under 18 (law 53/2024) or under 16 (Article 151).",
  "x-vi": {
    "title": "Thủ đoạn",
    "description": "Yếu tố thủ đoạn; không đòi hỏi khi nạn nhân dưới 18 tuổi (Luật 53/2024) hoặc dưới 16 tuổi (Điều 151)."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "force",
      "title": "Use of force",
      "description": "Bodily force was used.",
      "x-vi": {
        "title": "Dùng vũ lực",
        "description": "Dùng sức mạnh thể chất đối với nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "PhysicalAbuse",
          "match": "broader"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlPhysicalAbuse",
          "match": "broader"
        }
      }
    },
    {
      "const": "threat-of-force",
      "title": "Threat of force",
      "description": "Force was threatened.",
      "x-vi": {
        "title": "Đe dọa dùng vũ lực",
        "description": "Đe dọa sẽ dùng vũ lực."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "PhysicalThreats",
          "match": "exact"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlThreats",
          "match": "broader"
        }
      }
    },
    {
      "const": "deceit",
      "title": "Deceit",
      "description": "False promises or other deception.",
      "x-vi": {
        "title": "Lừa gạt",
        "description": "Hứa hẹn gian dối hoặc cách lừa dối khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "FalsePromises",
          "match": "exact"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlFalsePromises",
          "match": "exact"
        }
      }
    },
    {
      "const": "other-means",
      "title": "Other means",
      "description": "Any other means of the kind the law has in view.",
      "x-vi": {
        "title": "Thủ đoạn khác",
        "description": "Thủ đoạn khác theo quy định của pháp luật."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        }
      }
    }
  ]
};
