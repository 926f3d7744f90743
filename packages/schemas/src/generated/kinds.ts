// Generated from schemas/kinds.json. Do not edit; run `pnpm generate`.
import type * as Types from '../contract.ts';

/** What may travel: who sends it, who receives it. */
export const kinds: readonly Types.Kind[] = [
  {
    "kind": "directive",
    "version": "1.0",
    "title": "Directive",
    "x-vi": {
      "title": "Chỉ đạo, giao nhiệm vụ",
      "carries": "Văn bản, nhiệm vụ, nơi nhận, thời hạn, biểu mẫu yêu cầu."
    },
    "from": [
      "provincial-peoples-committee",
      "steering-committee",
      "national-steering-committee"
    ],
    "to": [
      "provincial-police",
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "other-state-body",
      "support-centre",
      "procuracy",
      "court",
      "investigating-body",
      "legal-aid-centre",
      "labour-authority",
      "district-peoples-committee",
      "district-police",
      "steering-committee",
      "provincial-peoples-committee"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Document, tasks, addressees, due dates, form asked for.",
    "signed": [
      "decree30-2020-8-2"
    ],
    "x-basis": [
      "dispatch2774-2021-order"
    ]
  },
  {
    "kind": "implementation-plan",
    "version": "1.0",
    "title": "Implementation plan",
    "x-vi": {
      "title": "Kế hoạch triển khai",
      "carries": "Người đứng đầu chịu trách nhiệm, mục tiêu, nhiệm vụ, cơ quan chủ trì, thời hạn, kinh phí, chỉ tiêu."
    },
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police",
      "procuracy",
      "court"
    ],
    "to": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Head responsible, objectives, tasks, lead, deadline, budget, indicators aimed at.",
    "signed": [
      "decree30-2020-8-2"
    ],
    "x-basis": [
      "dispatch2774-2021-plan"
    ]
  },
  {
    "kind": "progress-report",
    "version": "1.0",
    "title": "Progress report",
    "x-vi": {
      "title": "Báo cáo kết quả",
      "carries": "Kết quả từng nhiệm vụ, khó khăn, kiến nghị, báo cáo số liệu làm căn cứ."
    },
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police",
      "procuracy",
      "court"
    ],
    "to": [
      "provincial-police",
      "steering-committee",
      "commune-police",
      "provincial-peoples-committee"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Results per task, difficulties, proposals, the returns it rests on.",
    "signed": [
      "decree30-2020-8-2"
    ],
    "x-basis": [
      "dispatch2774-2021-results",
      "decree09-2019-4"
    ]
  },
  {
    "kind": "communication-activity",
    "version": "1.0",
    "title": "Communication activity",
    "x-vi": {
      "title": "Hoạt động truyền thông",
      "carries": "Hoạt động, kênh, đối tượng, số lượt tiếp cận, kinh phí."
    },
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority"
    ],
    "to": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Event, channel, audience, reach, cost.",
    "x-basis": [
      "dispatch2774-2021-communication"
    ]
  },
  {
    "kind": "prevention-activity",
    "version": "1.0",
    "title": "Prevention activity",
    "x-vi": {
      "title": "Hoạt động phòng ngừa",
      "carries": "Biện pháp, đối tượng, địa bàn, kết quả; không có thông tin nghiệp vụ chi tiết."
    },
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police"
    ],
    "to": [
      "provincial-police",
      "steering-committee",
      "commune-police"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Measure, target group, area, result; no operational detail.",
    "x-basis": [
      "dispatch2774-2021-prevention"
    ]
  },
  {
    "kind": "campaign",
    "version": "1.0",
    "title": "Campaign",
    "x-vi": {
      "title": "Đợt cao điểm",
      "carries": "Thời gian, tuyến và địa bàn trọng điểm, lực lượng, kết quả."
    },
    "from": [
      "commune-police",
      "investigating-body",
      "border-guard",
      "coast-guard",
      "district-police",
      "provincial-police"
    ],
    "to": [
      "provincial-police",
      "steering-committee"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Period, key routes and areas, forces, results.",
    "x-basis": [
      "dispatch2774-2021-campaign"
    ]
  },
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
    "kind": "crime-report-outcome",
    "version": "1.0",
    "title": "Outcome of a crime report",
    "x-vi": {
      "title": "Kết quả giải quyết nguồn tin về tội phạm",
      "carries": "Xác minh, quyết định, căn cứ, thời hạn được bảo đảm hoặc gia hạn."
    },
    "from": [
      "investigating-body",
      "border-guard",
      "coast-guard",
      "procuracy"
    ],
    "to": [
      "commune-police",
      "commune-peoples-committee",
      "border-guard",
      "coast-guard",
      "womens-union",
      "hotline",
      "press",
      "other-state-body",
      "procuracy",
      "court",
      "investigating-body"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Verification, decision, ground, limit kept or extended.",
    "x-basis": [
      "cpc2015-147-1",
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
    "kind": "case-event",
    "version": "1.0",
    "title": "Case event",
    "x-vi": {
      "title": "Diễn biến vụ án",
      "carries": "Một bước tố tụng: khởi tố, khởi tố bị can, truy nã, kết luận, cáo trạng, trả hồ sơ, xét xử, bản án, kháng cáo, tạm đình chỉ, chuyển, nhập, tách."
    },
    "from": [
      "investigating-body",
      "procuracy",
      "court"
    ],
    "to": [
      "procuracy",
      "investigating-body",
      "court",
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard",
      "support-centre"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "One step: initiation, charge, wanted notice, conclusion, indictment, return, trial, judgment, appeal, suspension, transfer, joinder, split.",
    "x-basis": [
      "cpc2015-154",
      "cpc2015-165",
      "cpc2015-231"
    ]
  },
  {
    "kind": "accused-person",
    "version": "1.0",
    "title": "Accused person",
    "x-vi": {
      "title": "Bị can, bị cáo, người bị truy nã",
      "carries": "Vai trò, tội danh, biện pháp ngăn chặn, tình trạng truy nã, kết quả; không có nhân thân."
    },
    "from": [
      "investigating-body",
      "procuracy",
      "court"
    ],
    "to": [
      "procuracy",
      "court",
      "investigating-body"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Role, charges, measures, wanted status, outcome; no identity.",
    "x-basis": [
      "cpc2015-179",
      "pc2015-17"
    ]
  },
  {
    "kind": "identification",
    "version": "1.0",
    "title": "Identification",
    "x-vi": {
      "title": "Xác minh, xác định nạn nhân",
      "carries": "Đề nghị, xác minh ban đầu, căn cứ, quyết định, giấy tờ."
    },
    "from": [
      "commune-peoples-committee",
      "commune-police",
      "border-guard",
      "coast-guard",
      "provincial-police",
      "health-authority",
      "investigating-body",
      "foreign-affairs"
    ],
    "to": [
      "health-authority",
      "provincial-police",
      "support-centre",
      "investigating-body"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Request, initial verification, grounds, decision, document.",
    "x-basis": [
      "law53-2024-27",
      "law53-2024-32-1"
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
    "kind": "rescue",
    "version": "1.0",
    "title": "Rescue",
    "x-vi": {
      "title": "Giải cứu, tiếp nhận",
      "carries": "Địa điểm, thời gian, số người, bàn giao."
    },
    "from": [
      "investigating-body",
      "provincial-police",
      "commune-police",
      "border-guard",
      "coast-guard",
      "foreign-affairs"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "provincial-police",
      "investigating-body"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Place, date, persons, hand-over.",
    "x-basis": [
      "law53-2024-28"
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
    "kind": "protection-measure",
    "version": "1.0",
    "title": "Protection measure",
    "x-vi": {
      "title": "Bảo vệ nạn nhân, người thân thích, nhân chứng",
      "carries": "Nguy cơ, biện pháp, thời gian; nơi bảo vệ chỉ có trong phần riêng."
    },
    "from": [
      "investigating-body",
      "provincial-police",
      "border-guard",
      "commune-police",
      "support-centre"
    ],
    "to": [
      "procuracy",
      "investigating-body",
      "provincial-police",
      "court",
      "support-centre"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Threat, measure, from, until; the place only in a part.",
    "x-basis": [
      "cpc2015-484",
      "cpc2015-486"
    ]
  },
  {
    "kind": "support-service",
    "version": "1.0",
    "title": "Support service",
    "x-vi": {
      "title": "Hỗ trợ nạn nhân",
      "carries": "Chế độ hỗ trợ (Điều 37), nơi cung cấp, thời gian, kết quả."
    },
    "from": [
      "support-centre",
      "health-authority",
      "legal-aid-centre",
      "commune-peoples-committee",
      "womens-union"
    ],
    "to": [
      "provincial-police",
      "health-authority",
      "steering-committee"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Kind of support (Art. 37), provider, from, until, result.",
    "x-basis": [
      "law53-2024-37-1"
    ]
  },
  {
    "kind": "consent",
    "version": "1.0",
    "title": "Consent",
    "x-vi": {
      "title": "Đồng ý chia sẻ thông tin",
      "carries": "Ai đồng ý, với nhóm thông tin và bên nhận nào, từ ngày, đến ngày, rút lại."
    },
    "from": [
      "support-centre",
      "health-authority",
      "provincial-police",
      "investigating-body",
      "border-guard",
      "commune-peoples-committee",
      "legal-aid-centre"
    ],
    "to": [
      "support-centre",
      "health-authority",
      "provincial-police",
      "investigating-body",
      "procuracy",
      "legal-aid-centre",
      "court"
    ],
    "minimumGroups": [
      "consent"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "By whom, for which groups and receivers, from, until, withdrawn.",
    "x-basis": [
      "law53-2024-3-10"
    ]
  },
  {
    "kind": "legal-proposal",
    "version": "1.0",
    "title": "Legal proposal",
    "x-vi": {
      "title": "Đề xuất văn bản quy phạm pháp luật",
      "carries": "Văn bản, vướng mắc, đề xuất, căn cứ."
    },
    "from": [
      "provincial-department",
      "justice-authority",
      "health-authority",
      "foreign-affairs",
      "border-guard",
      "coast-guard",
      "fatherland-front",
      "womens-union",
      "mass-organisation",
      "commune-peoples-committee",
      "commune-police",
      "press",
      "support-centre",
      "legal-aid-centre",
      "hotline",
      "other-state-body",
      "investigating-body",
      "district-peoples-committee",
      "district-police",
      "labour-authority",
      "provincial-police",
      "procuracy",
      "court"
    ],
    "to": [
      "justice-authority",
      "provincial-police",
      "provincial-peoples-committee",
      "provincial-peoples-council",
      "steering-committee",
      "national-steering-committee"
    ],
    "minimumGroups": [
      "procedure"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Document, problem, proposal, ground.",
    "signed": [
      "decree30-2020-8-2"
    ],
    "x-basis": [
      "dispatch2774-2021-legal"
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
      "provincial-police",
      "coast-guard",
      "health-authority",
      "womens-union",
      "hotline",
      "district-police"
    ],
    "to": [
      "provincial-police",
      "investigating-body",
      "provincial-peoples-committee",
      "steering-committee",
      "procuracy",
      "court",
      "national-steering-committee"
    ],
    "minimumGroups": [
      "statistics"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Figures of a period and area with their definitions and sources; nil is not the same as absent.",
    "signed": [
      "decree30-2020-8-2"
    ],
    "x-basis": [
      "decree09-2019-4",
      "decree09-2019-13"
    ]
  },
  {
    "kind": "reconciliation",
    "version": "1.0",
    "title": "Reconciliation",
    "x-vi": {
      "title": "Đối chiếu số liệu",
      "carries": "Hai báo cáo, các ô chênh lệch, nguyên nhân, số liệu thống nhất."
    },
    "from": [
      "provincial-police",
      "investigating-body",
      "procuracy",
      "court"
    ],
    "to": [
      "provincial-police",
      "investigating-body",
      "procuracy",
      "court"
    ],
    "minimumGroups": [
      "statistics"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "Two returns, differing cells, cause, agreed figure.",
    "x-basis": [
      "circular05-2018-reconcile"
    ]
  },
  {
    "kind": "consolidated-report",
    "version": "1.0",
    "title": "Consolidated report",
    "x-vi": {
      "title": "Báo cáo tổng hợp",
      "carries": "Tập số liệu, phân tích, đơn vị đã báo cáo, chậm, thiếu."
    },
    "from": [
      "provincial-police",
      "commune-police",
      "steering-committee"
    ],
    "to": [
      "provincial-peoples-committee",
      "commune-peoples-committee",
      "national-steering-committee",
      "steering-committee"
    ],
    "minimumGroups": [
      "statistics"
    ],
    "answeredBy": [
      "handling-status"
    ],
    "carries": "The data set, analysis, who reported, late, missing.",
    "signed": [
      "decree30-2020-8-2"
    ],
    "x-basis": [
      "dispatch2774-2021-consolidated",
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
      "border-guard",
      "coast-guard",
      "commune-peoples-committee",
      "commune-police",
      "court",
      "district-peoples-committee",
      "district-police",
      "fatherland-front",
      "foreign-affairs",
      "health-authority",
      "hotline",
      "investigating-body",
      "justice-authority",
      "labour-authority",
      "legal-aid-centre",
      "mass-organisation",
      "national-steering-committee",
      "other-state-body",
      "press",
      "procuracy",
      "provincial-department",
      "provincial-peoples-committee",
      "provincial-peoples-council",
      "provincial-police",
      "steering-committee",
      "support-centre",
      "womens-union"
    ],
    "to": [
      "border-guard",
      "coast-guard",
      "commune-peoples-committee",
      "commune-police",
      "court",
      "district-peoples-committee",
      "district-police",
      "fatherland-front",
      "foreign-affairs",
      "health-authority",
      "hotline",
      "investigating-body",
      "justice-authority",
      "labour-authority",
      "legal-aid-centre",
      "mass-organisation",
      "national-steering-committee",
      "other-state-body",
      "press",
      "procuracy",
      "provincial-department",
      "provincial-peoples-committee",
      "provincial-police",
      "steering-committee",
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
  }
];
