// Generated from schemas/kinds.json. Do not edit; run `pnpm generate`.
import type * as Types from '../contract.ts';

/** What may travel: who sends it, who receives it. */
export const kinds: readonly Types.Kind[] = [
  {
    "kind": "crime-report",
    "version": "1.0",
    "title": "Crime report",
    "x-vi": {
      "title": "Tố giác, tin báo về tội phạm, kiến nghị khởi tố",
      "carries": "Nguồn tin, việc tiếp nhận, hành vi, thủ đoạn, mục đích, địa điểm; bảo vệ người báo tin."
    },
    "from": [
      "commune-police",
      "commune-peoples-committee",
      "border-guard",
      "coast-guard",
      "womens-union",
      "hotline",
      "press",
      "other-state-body",
      "court",
      "investigating-body"
    ],
    "to": [
      "investigating-body",
      "procuracy"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Source, reception, alleged act, means, purpose, places; the reporter is protected.",
    "x-basis": [
      "cpc2015-144",
      "cpc2015-145"
    ]
  },
  {
    "kind": "case",
    "version": "1.0",
    "title": "Case",
    "x-vi": {
      "title": "Vụ án",
      "carries": "Quyết định, tội danh, giai đoạn, địa bàn, tuyến, đường dây, tội danh chính, số liệu."
    },
    "from": [
      "investigating-body",
      "procuracy"
    ],
    "to": [
      "procuracy",
      "investigating-body",
      "court"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Decision, charges, stage, areas, route, ring, lead charge, counts.",
    "x-basis": [
      "cpc2015-154",
      "cpc2015-165"
    ]
  },
  {
    "kind": "victim",
    "version": "1.0",
    "title": "Victim",
    "x-vi": {
      "title": "Nạn nhân, người đang trong quá trình xác định là nạn nhân",
      "carries": "Tư cách, tuổi, hành vi bóc lột, nhu cầu; không có nhân thân."
    },
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "coast-guard",
      "health-authority",
      "procuracy"
    ],
    "to": [
      "procuracy",
      "support-centre",
      "health-authority",
      "provincial-police",
      "investigating-body"
    ],
    "minimumGroups": [
      "person-basic"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Status, age, exploitation, needs; no identity.",
    "x-basis": [
      "law53-2024-32-1",
      "law53-2024-27"
    ]
  },
  {
    "kind": "person-identity",
    "version": "1.0",
    "title": "Person identity",
    "x-vi": {
      "title": "Thông tin nhân thân",
      "carries": "Họ tên, ngày sinh, giấy tờ, liên lạc: phần riêng của thông điệp."
    },
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "health-authority"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "provincial-police"
    ],
    "minimumGroups": [
      "identity"
    ],
    "answeredBy": [],
    "carries": "Names, birth, papers, contact: a part of its own.",
    "x-basis": [
      "law53-2024-3-10",
      "law91-2025-3"
    ]
  },
  {
    "kind": "referral",
    "version": "1.0",
    "title": "Referral",
    "x-vi": {
      "title": "Chuyển tuyến",
      "carries": "Nhu cầu, nguy cơ, mức độ khẩn cấp, chế độ đề nghị, bàn giao."
    },
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "commune-peoples-committee",
      "hotline",
      "health-authority"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "legal-aid-centre",
      "procuracy"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Needs, risks, urgency, requested support, hand-over.",
    "x-basis": [
      "law53-2024-28",
      "law53-2024-37-1"
    ]
  },
  {
    "kind": "statistical-return",
    "version": "1.0",
    "title": "Statistical return",
    "x-vi": {
      "title": "Báo cáo số liệu",
      "carries": "Số liệu của một kỳ, một địa bàn kèm định nghĩa và nguồn; không phát sinh khác với không báo cáo."
    },
    "from": [
      "commune-police",
      "investigating-body",
      "border-guard",
      "support-centre",
      "procuracy",
      "court",
      "provincial-police"
    ],
    "to": [
      "provincial-police",
      "investigating-body",
      "provincial-peoples-committee",
      "steering-committee"
    ],
    "minimumGroups": [
      "statistics"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Figures of a period and area with their definitions and sources; nil is not the same as absent.",
    "x-basis": [
      "decree09-2019-4",
      "decree09-2019-13"
    ]
  },
  {
    "kind": "handling-status",
    "version": "1.0",
    "title": "Handling status",
    "x-vi": {
      "title": "Trạng thái xử lý",
      "carries": "Trả lời nghiệp vụ của bên nhận."
    },
    "from": [
      "court",
      "health-authority",
      "investigating-body",
      "legal-aid-centre",
      "procuracy",
      "provincial-peoples-committee",
      "provincial-police",
      "steering-committee",
      "support-centre"
    ],
    "to": [
      "border-guard",
      "coast-guard",
      "commune-peoples-committee",
      "commune-police",
      "court",
      "health-authority",
      "hotline",
      "investigating-body",
      "other-state-body",
      "press",
      "procuracy",
      "provincial-police",
      "support-centre",
      "womens-union"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [],
    "carries": "The answer of the office to a message.",
    "x-basis": [
      "cpc2015-145",
      "law53-2024-28"
    ]
  }
];
