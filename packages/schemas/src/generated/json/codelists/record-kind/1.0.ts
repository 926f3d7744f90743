// Generated from schemas/codelists/record-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/record-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/record-kind/1.0",
  "title": "Kind of record",
  "description": "Every kind of record that the programme exchanges, also those whose schema comes with a later version.",
  "x-vi": {
    "title": "Loại bản ghi",
    "description": "Mọi loại bản ghi được trao đổi trong công tác phòng, chống mua bán người, kể cả loại sẽ có lược đồ ở phiên bản sau."
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
      "const": "directive",
      "title": "Directive",
      "description": "Tasks assigned by a People's Committee or Steering Committee.",
      "x-vi": {
        "title": "Chỉ đạo, giao nhiệm vụ",
        "description": "Nhiệm vụ do Ủy ban nhân dân hoặc Ban Chỉ đạo giao."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "implementation-plan",
      "title": "Implementation plan",
      "description": "How an addressed body will carry out its tasks.",
      "x-vi": {
        "title": "Kế hoạch triển khai",
        "description": "Cách cơ quan được giao tổ chức thực hiện nhiệm vụ."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "progress-report",
      "title": "Progress report",
      "description": "Results of tasks, periodic, thematic or on request.",
      "x-vi": {
        "title": "Báo cáo kết quả",
        "description": "Kết quả thực hiện nhiệm vụ theo định kỳ, chuyên đề hoặc đột xuất."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "communication-activity",
      "title": "Communication activity",
      "description": "An event or campaign of public information.",
      "x-vi": {
        "title": "Hoạt động truyền thông",
        "description": "Sự kiện hoặc đợt tuyên truyền, mít tinh ngày 30/7."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "prevention-activity",
      "title": "Prevention activity",
      "description": "A social or professional measure of prevention.",
      "x-vi": {
        "title": "Hoạt động phòng ngừa",
        "description": "Biện pháp phòng ngừa xã hội hoặc phòng ngừa nghiệp vụ."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "campaign",
      "title": "Campaign",
      "description": "A peak period of suppressing the crime.",
      "x-vi": {
        "title": "Đợt cao điểm",
        "description": "Đợt cao điểm tấn công, trấn áp tội phạm mua bán người."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "crime-report",
      "title": "Crime report",
      "description": "A denunciation, report or petition to prosecute.",
      "x-vi": {
        "title": "Tố giác, tin báo về tội phạm, kiến nghị khởi tố",
        "description": "Nguồn tin về tội phạm được tiếp nhận và chuyển đến cơ quan giải quyết."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-144"
      ]
    },
    {
      "const": "crime-report-outcome",
      "title": "Outcome of a crime report",
      "description": "What the settling body decided on a report.",
      "x-vi": {
        "title": "Kết quả giải quyết nguồn tin về tội phạm",
        "description": "Quyết định của cơ quan giải quyết đối với nguồn tin về tội phạm."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-147-1"
      ]
    },
    {
      "const": "case",
      "title": "Case",
      "description": "A criminal case of trafficking.",
      "x-vi": {
        "title": "Vụ án",
        "description": "Vụ án hình sự về mua bán người."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "case-event",
      "title": "Case event",
      "description": "One procedural step of a case.",
      "x-vi": {
        "title": "Diễn biến vụ án",
        "description": "Một bước tố tụng của vụ án."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "accused-person",
      "title": "Accused person",
      "description": "An accused, a defendant or a wanted person.",
      "x-vi": {
        "title": "Bị can, bị cáo, người bị truy nã",
        "description": "Người bị buộc tội trong vụ án."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "identification",
      "title": "Identification",
      "description": "Verification and identification of a victim.",
      "x-vi": {
        "title": "Xác minh, xác định nạn nhân",
        "description": "Việc xác minh ban đầu và xác định nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-32-1"
      ]
    },
    {
      "const": "victim",
      "title": "Victim",
      "description": "A victim or person under identification, without identity.",
      "x-vi": {
        "title": "Nạn nhân, người đang trong quá trình xác định là nạn nhân",
        "description": "Thông tin về nạn nhân, không có thông tin nhân thân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ]
    },
    {
      "const": "rescue",
      "title": "Rescue",
      "description": "Rescue and reception of persons.",
      "x-vi": {
        "title": "Giải cứu, tiếp nhận",
        "description": "Việc giải cứu và tiếp nhận người bị mua bán."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "referral",
      "title": "Referral",
      "description": "A person is referred to a support or protection body.",
      "x-vi": {
        "title": "Chuyển tuyến",
        "description": "Việc chuyển tuyến đến cơ quan, cơ sở hỗ trợ hoặc bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "protection-measure",
      "title": "Protection measure",
      "description": "A measure that protects a victim, relative or witness.",
      "x-vi": {
        "title": "Biện pháp bảo vệ",
        "description": "Biện pháp bảo vệ nạn nhân, người thân thích, người làm chứng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-486"
      ]
    },
    {
      "const": "support-service",
      "title": "Support service",
      "description": "A support given to a victim.",
      "x-vi": {
        "title": "Hỗ trợ nạn nhân",
        "description": "Chế độ hỗ trợ đã thực hiện đối với nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "consent",
      "title": "Consent",
      "description": "Consent to share information.",
      "x-vi": {
        "title": "Đồng ý chia sẻ thông tin",
        "description": "Sự đồng ý cho chia sẻ thông tin."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "legal-proposal",
      "title": "Legal proposal",
      "description": "A proposal for a legal document.",
      "x-vi": {
        "title": "Đề xuất văn bản quy phạm pháp luật",
        "description": "Đề xuất xây dựng, sửa đổi văn bản quy phạm pháp luật."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "statistical-return",
      "title": "Statistical return",
      "description": "Figures of one body for one period.",
      "x-vi": {
        "title": "Báo cáo số liệu",
        "description": "Số liệu của một cơ quan trong một kỳ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ]
    },
    {
      "const": "reconciliation",
      "title": "Reconciliation",
      "description": "Two returns compared cell by cell.",
      "x-vi": {
        "title": "Đối chiếu số liệu",
        "description": "Đối chiếu hai báo cáo số liệu theo từng ô."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "consolidated-report",
      "title": "Consolidated report",
      "description": "The report of a level to its People's Committee.",
      "x-vi": {
        "title": "Báo cáo tổng hợp",
        "description": "Báo cáo tổng hợp của cơ quan thường trực gửi Ủy ban nhân dân cùng cấp."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "handling-status",
      "title": "Handling status",
      "description": "How a receiver handles a message.",
      "x-vi": {
        "title": "Trạng thái xử lý",
        "description": "Trạng thái xử lý văn bản, hồ sơ của bên nhận."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "person-identity",
      "title": "Person identity",
      "description": "Names, birth, papers and contact of one person.",
      "x-vi": {
        "title": "Thông tin nhân thân",
        "description": "Họ tên, ngày sinh, giấy tờ và liên lạc của một người."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law91-2025-3"
      ]
    }
  ]
};
