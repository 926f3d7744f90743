// Generated from schemas/indicators/. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../json-schema.ts';

/** Definitions of the indicators, by the name of their file. */
export const indicators: Readonly<Record<string, JsonSchema>> = {
  "accused-indicted": {
    "id": "accused-indicted",
    "title": {
      "en": "Accused indicted",
      "vi": "Số bị can đã truy tố"
    },
    "definition": {
      "en": "Accused against whom an indictment was issued in the period.",
      "vi": "Số bị can có quyết định truy tố bằng cáo trạng trong kỳ."
    },
    "basis": ["cpc2015-243", "indicator-prosecuted"],
    "unit": {
      "kind": "case-event",
      "each": "/step/accused"
    },
    "time": {
      "flow": "record:/happenedOn"
    },
    "where": {
      "eq": ["record:/step/event", "indictment"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "campaigns-begun": {
    "id": "campaigns-begun",
    "title": {
      "en": "Campaigns begun",
      "vi": "Số đợt cao điểm đã mở"
    },
    "definition": {
      "en": "Campaigns against trafficking that began in the period.",
      "vi": "Số đợt cao điểm tấn công, trấn áp tội phạm mua bán người mở trong kỳ."
    },
    "basis": ["dispatch2774-2021-campaign"],
    "unit": {
      "kind": "campaign"
    },
    "time": {
      "flow": "/period/from"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-instituted": {
    "id": "cases-instituted",
    "title": {
      "en": "Criminal cases instituted",
      "vi": "Số vụ án mua bán người đã khởi tố"
    },
    "definition": {
      "en": "Cases opened in the period, counted once under the charge that the acting body leads with.",
      "vi": "Số vụ án khởi tố trong kỳ; mỗi vụ tính một lần theo tội danh chính do cơ quan tiến hành tố tụng xác định."
    },
    "basis": ["cpc2015-143", "cpc2015-153"],
    "unit": {
      "kind": "case"
    },
    "time": {
      "flow": "/openedOn"
    },
    "by": [
      {
        "dimension": "article",
        "value": {
          "leadCharge": {
            "article": "/leadCharge/article"
          }
        }
      },
      {
        "dimension": "route",
        "value": "/route/kind"
      },
      {
        "dimension": "seriousness",
        "value": "/seriousness"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-joined-offences": {
    "id": "cases-joined-offences",
    "title": {
      "en": "Charges in cases instituted",
      "vi": "Số tội danh trong các vụ án đã khởi tố"
    },
    "definition": {
      "en": "Each charge of the cases opened in the period, by its article; a case with two charges counts twice.",
      "vi": "Từng tội danh trong các vụ án khởi tố trong kỳ, theo điều luật; vụ án có hai tội danh được tính hai lần."
    },
    "basis": ["pc2015-150-1", "pc2015-151-1"],
    "unit": {
      "kind": "case",
      "each": "/charges"
    },
    "time": {
      "flow": "record:/openedOn"
    },
    "by": [
      {
        "dimension": "article",
        "value": "/article"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-organised": {
    "id": "cases-organised",
    "title": {
      "en": "Cases of organised trafficking",
      "vi": "Số vụ án có tổ chức"
    },
    "definition": {
      "en": "Cases opened in the period in which the acting body found an organised group.",
      "vi": "Số vụ án khởi tố trong kỳ được xác định là có tổ chức."
    },
    "basis": ["pc2015-150-2-a"],
    "unit": {
      "kind": "case"
    },
    "time": {
      "flow": "/openedOn"
    },
    "where": {
      "eq": ["/ring/organised", "yes"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-under-way": {
    "id": "cases-under-way",
    "title": {
      "en": "Criminal cases under way at the end of the period",
      "vi": "Số vụ án đang giải quyết cuối kỳ"
    },
    "definition": {
      "en": "Cases opened by the end of the period whose stage, as recorded when the figures were taken, is not final, terminated, transferred or joined to another.",
      "vi": "Số vụ án đã khởi tố đến cuối kỳ mà theo giai đoạn tố tụng ghi nhận tại thời điểm lấy số liệu chưa có bản án có hiệu lực, chưa đình chỉ, chưa chuyển đi và chưa nhập vào vụ án khác."
    },
    "basis": ["cpc2015-143"],
    "unit": {
      "kind": "case"
    },
    "time": {
      "stock": {
        "from": "/openedOn"
      }
    },
    "where": {
      "not": {
        "in": ["/stage", ["final", "investigation-terminated", "prosecution-terminated", "transferred", "joined"]]
      }
    },
    "by": [
      {
        "dimension": "stage",
        "value": "/stage"
      }
    ],
    "additive": ["area", "agency"],
    "measure": "count"
  },
  "communication-30-july": {
    "id": "communication-30-july",
    "title": {
      "en": "Activities for 30 July",
      "vi": "Số hoạt động hưởng ứng ngày 30/7"
    },
    "definition": {
      "en": "Communication activities for the day against human trafficking that ended in the period.",
      "vi": "Số hoạt động truyền thông hưởng ứng Ngày toàn dân phòng, chống mua bán người kết thúc trong kỳ."
    },
    "basis": ["dispatch2774-2021-communication", "decision793-2016-day"],
    "unit": {
      "kind": "communication-activity"
    },
    "time": {
      "flow": "/when/until"
    },
    "where": {
      "eq": ["/forDay30July", true]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "communication-activities": {
    "id": "communication-activities",
    "title": {
      "en": "Communication activities",
      "vi": "Số hoạt động truyền thông"
    },
    "definition": {
      "en": "Communication activities that ended in the period.",
      "vi": "Số hoạt động truyền thông về phòng, chống mua bán người kết thúc trong kỳ."
    },
    "basis": ["dispatch2774-2021-communication", "law53-2024-7-2"],
    "unit": {
      "kind": "communication-activity"
    },
    "time": {
      "flow": "/when/until"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "communication-attendance": {
    "id": "communication-attendance",
    "title": {
      "en": "Attendance of communication activities",
      "vi": "Số lượt người tham dự hoạt động truyền thông"
    },
    "definition": {
      "en": "Attendance as the organisers state it; a person who comes twice stands twice.",
      "vi": "Số lượt người tham dự theo đơn vị tổ chức; một người dự nhiều lần tính nhiều lượt."
    },
    "basis": ["dispatch2774-2021-communication"],
    "unit": {
      "kind": "communication-activity"
    },
    "time": {
      "flow": "/when/until"
    },
    "where": {
      "exists": "/reach/attended"
    },
    "measure": {
      "sum": "/reach/attended"
    },
    "additive": ["time", "area", "agency"]
  },
  "consolidated-reports-made": {
    "id": "consolidated-reports-made",
    "title": {
      "en": "Consolidated reports made",
      "vi": "Số báo cáo tổng hợp đã lập"
    },
    "definition": {
      "en": "Reports that consolidate a level, by the day to which their data stand.",
      "vi": "Số báo cáo tổng hợp của một cấp, tính theo ngày chốt số liệu."
    },
    "basis": ["dispatch2774-2021-consolidated"],
    "unit": {
      "kind": "consolidated-report"
    },
    "time": {
      "flow": "/asOf"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "defendants-tried": {
    "id": "defendants-tried",
    "title": {
      "en": "Defendants tried at first instance",
      "vi": "Số bị cáo đã xét xử sơ thẩm"
    },
    "definition": {
      "en": "Defendants on whom a judgment of first instance was given in the period.",
      "vi": "Số bị cáo có bản án sơ thẩm trong kỳ."
    },
    "basis": ["cpc2015-260", "indicator-tried"],
    "unit": {
      "kind": "case-event",
      "each": "/step/results"
    },
    "time": {
      "flow": "record:/happenedOn"
    },
    "where": {
      "eq": ["record:/step/event", "judgment"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "directives-issued": {
    "id": "directives-issued",
    "title": {
      "en": "Directives issued",
      "vi": "Số văn bản chỉ đạo đã ban hành"
    },
    "definition": {
      "en": "Documents that order or assign tasks of the programme, by the day of issue.",
      "vi": "Số văn bản chỉ đạo, giao nhiệm vụ của Chương trình, tính theo ngày ban hành."
    },
    "basis": ["dispatch2774-2021-order"],
    "unit": {
      "kind": "directive"
    },
    "time": {
      "flow": "/document/issuedOn"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "legal-proposals-made": {
    "id": "legal-proposals-made",
    "title": {
      "en": "Legal proposals made",
      "vi": "Số đề xuất văn bản quy phạm pháp luật"
    },
    "definition": {
      "en": "Proposals to make, amend, replace, abolish or explain a legal document, by the day on which they were recorded.",
      "vi": "Số đề xuất ban hành mới, sửa đổi, thay thế, bãi bỏ, giải thích văn bản, tính theo ngày ghi nhận."
    },
    "basis": ["dispatch2774-2021-legal"],
    "unit": {
      "kind": "legal-proposal"
    },
    "time": {
      "flow": "/recordedAt"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "persons-received": {
    "id": "persons-received",
    "title": {
      "en": "Persons rescued or received",
      "vi": "Số người được giải cứu, tiếp nhận"
    },
    "definition": {
      "en": "Persons freed, handed over or met at the border in the period, whether or not they were later identified as victims.",
      "vi": "Số người được giải cứu, trao trả hoặc đón tại biên giới trong kỳ, không phụ thuộc kết quả xác định nạn nhân."
    },
    "basis": ["law53-2024-28", "dispatch2774-2021-victims"],
    "unit": {
      "kind": "rescue"
    },
    "time": {
      "flow": "/on"
    },
    "measure": {
      "sum": "/count"
    },
    "additive": ["time", "area", "agency"]
  },
  "persons-under-identification": {
    "id": "persons-under-identification",
    "title": {
      "en": "Persons under identification at the end of the period",
      "vi": "Số người đang trong quá trình xác định là nạn nhân cuối kỳ"
    },
    "definition": {
      "en": "Persons whose initial verification began by the end of the period and who were not yet identified then, whatever was decided later.",
      "vi": "Số người đã bắt đầu được xác minh ban đầu đến cuối kỳ và khi đó chưa có kết quả xác định, bất kể kết quả sau này."
    },
    "basis": ["law53-2024-27", "law86-2025-2-3"],
    "unit": {
      "kind": "victim"
    },
    "time": {
      "stock": {
        "from": "/identification/verifiedFrom",
        "until": "/identification/on"
      }
    },
    "where": {
      "all": [
        {
          "not": {
            "eq": ["/status", "accompanying-under-18"]
          }
        },
        {
          "any": [
            {
              "eq": ["/status", "under-identification"]
            },
            {
              "exists": "/identification/on"
            }
          ]
        }
      ]
    },
    "by": [
      {
        "dimension": "sex",
        "value": "/sex"
      }
    ],
    "additive": ["area", "agency"],
    "measure": "count"
  },
  "plans-issued": {
    "id": "plans-issued",
    "title": {
      "en": "Implementation plans issued",
      "vi": "Số kế hoạch triển khai đã ban hành"
    },
    "definition": {
      "en": "Plans that carry out the programme, by the day of issue.",
      "vi": "Số kế hoạch triển khai Chương trình, tính theo ngày ban hành."
    },
    "basis": ["dispatch2774-2021-plan"],
    "unit": {
      "kind": "implementation-plan"
    },
    "time": {
      "flow": "/document/issuedOn"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "prevention-activities": {
    "id": "prevention-activities",
    "title": {
      "en": "Prevention activities",
      "vi": "Số hoạt động phòng ngừa"
    },
    "definition": {
      "en": "Activities of social and police prevention that ended in the period.",
      "vi": "Số hoạt động phòng ngừa xã hội, phòng ngừa nghiệp vụ kết thúc trong kỳ."
    },
    "basis": ["dispatch2774-2021-prevention"],
    "unit": {
      "kind": "prevention-activity"
    },
    "time": {
      "flow": "/period/until"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "progress-reports-made": {
    "id": "progress-reports-made",
    "title": {
      "en": "Progress reports made",
      "vi": "Số báo cáo kết quả đã lập"
    },
    "definition": {
      "en": "Periodic, thematic and urgent reports of results, by the day to which they state them.",
      "vi": "Số báo cáo kết quả định kỳ, chuyên đề, đột xuất, tính theo ngày chốt nội dung báo cáo."
    },
    "basis": ["dispatch2774-2021-results", "decree09-2019-4"],
    "unit": {
      "kind": "progress-report"
    },
    "time": {
      "flow": "/statedOn"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "protection-decisions": {
    "id": "protection-decisions",
    "title": {
      "en": "Protection applied",
      "vi": "Số quyết định áp dụng biện pháp bảo vệ"
    },
    "definition": {
      "en": "Decisions of the period to apply protection measures.",
      "vi": "Số quyết định áp dụng biện pháp bảo vệ trong kỳ."
    },
    "basis": ["dispatch2774-2021-victims", "cpc2015-486"],
    "unit": {
      "kind": "protection-measure"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "where": {
      "eq": ["/decision", "applied"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "referrals-accepted": {
    "id": "referrals-accepted",
    "title": {
      "en": "Referrals accepted",
      "vi": "Số lượt chuyển tuyến được tiếp nhận"
    },
    "definition": {
      "en": "Answers of support bodies in the period that accept the referral they name.",
      "vi": "Số thông báo của cơ sở hỗ trợ trong kỳ về việc tiếp nhận trường hợp được chuyển tuyến."
    },
    "basis": ["law53-2024-37-1", "law53-2024-28"],
    "unit": {
      "kind": "handling-status"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "via": {
      "kind": "referral",
      "id": "/answers/record/id"
    },
    "where": {
      "all": [
        {
          "eq": ["/code", "accepted"]
        },
        {
          "eq": ["/answers/record/kind", "referral"]
        }
      ]
    },
    "by": [
      {
        "dimension": "victim-status",
        "value": "via:/person/status"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "referrals-by-need": {
    "id": "referrals-by-need",
    "title": {
      "en": "Needs named in referrals",
      "vi": "Nhu cầu nêu trong các lượt chuyển tuyến"
    },
    "definition": {
      "en": "Referrals recorded in the period, under each need that they name; a referral with two needs stands under both.",
      "vi": "Số lượt chuyển tuyến ghi nhận trong kỳ theo từng nhu cầu; lượt có hai nhu cầu được tính ở cả hai."
    },
    "basis": ["law53-2024-37-1"],
    "unit": {
      "kind": "referral"
    },
    "time": {
      "flow": "/recordedAt"
    },
    "by": [
      {
        "dimension": "x-lienthong:need",
        "value": "/needs",
        "overlapping": true
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "referrals-made": {
    "id": "referrals-made",
    "title": {
      "en": "Referrals made",
      "vi": "Số lượt chuyển tuyến"
    },
    "definition": {
      "en": "Referrals to a support or protection body recorded in the period; a person may be referred more than once.",
      "vi": "Số lượt chuyển tuyến đến cơ sở hỗ trợ, bảo vệ ghi nhận trong kỳ; một người có thể được chuyển tuyến nhiều lần."
    },
    "basis": ["law53-2024-37-1"],
    "unit": {
      "kind": "referral"
    },
    "time": {
      "flow": "/recordedAt"
    },
    "by": [
      {
        "dimension": "role",
        "value": "/referredTo/role"
      },
      {
        "dimension": "victim-status",
        "value": "/person/status"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "reports-children": {
    "id": "reports-children",
    "title": {
      "en": "Reports of crime that name a child",
      "vi": "Số nguồn tin về tội phạm có người bị hại dưới 18 tuổi"
    },
    "definition": {
      "en": "Reports received in the period in which at least one alleged victim is under 18.",
      "vi": "Số nguồn tin về tội phạm tiếp nhận trong kỳ, trong đó có ít nhất một người được cho là bị mua bán dưới 18 tuổi."
    },
    "basis": ["cpc2015-145", "law53-2024-2-1"],
    "unit": {
      "kind": "crime-report"
    },
    "time": {
      "flow": "/receivedAt"
    },
    "where": {
      "eq": ["/allegedVictims/under18", "yes"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "reports-received": {
    "id": "reports-received",
    "title": {
      "en": "Reports of crime received",
      "vi": "Số nguồn tin về tội phạm đã tiếp nhận"
    },
    "definition": {
      "en": "Denunciations, reports and petitions of trafficking in persons received in the period, by the day of receipt.",
      "vi": "Số tố giác, tin báo về tội phạm và kiến nghị khởi tố về mua bán người tiếp nhận trong kỳ, tính theo ngày tiếp nhận."
    },
    "basis": ["cpc2015-144", "cpc2015-145"],
    "unit": {
      "kind": "crime-report"
    },
    "time": {
      "flow": "/receivedAt"
    },
    "by": [
      {
        "dimension": "report-source",
        "value": "/sourceType"
      },
      {
        "dimension": "channel",
        "value": "/channel"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "reports-settled": {
    "id": "reports-settled",
    "title": {
      "en": "Reports of crime settled",
      "vi": "Số nguồn tin về tội phạm đã giải quyết"
    },
    "definition": {
      "en": "Reports on which a decision to institute or not to institute a case was taken in the period; a suspension settles nothing yet.",
      "vi": "Số nguồn tin về tội phạm có quyết định khởi tố hoặc không khởi tố vụ án trong kỳ; tạm đình chỉ chưa tính là đã giải quyết."
    },
    "basis": ["cpc2015-147-1", "decision193-2021-targets"],
    "unit": {
      "kind": "crime-report-outcome"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "where": {
      "in": ["/decision", ["institute", "not-institute"]]
    },
    "by": [
      {
        "dimension": "decision",
        "value": "/decision"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "reports-share-children": {
    "id": "reports-share-children",
    "title": {
      "en": "Share of reports that name a child",
      "vi": "Tỷ lệ nguồn tin về tội phạm có người bị hại dưới 18 tuổi"
    },
    "definition": {
      "en": "Reports that name a child, of all reports received in the period.",
      "vi": "Số nguồn tin có người bị hại dưới 18 tuổi trên tổng số nguồn tin về tội phạm tiếp nhận trong kỳ."
    },
    "basis": ["cpc2015-145"],
    "formula": {
      "share": {
        "of": "reports-children",
        "in": "reports-received"
      }
    }
  },
  "returns-made": {
    "id": "returns-made",
    "title": {
      "en": "Statistical returns made",
      "vi": "Số báo cáo số liệu đã lập"
    },
    "definition": {
      "en": "Returns under the common criteria, nil returns too, by the day to which their data stand.",
      "vi": "Số báo cáo số liệu theo tiêu chí thống kê thống nhất, kể cả báo cáo không phát sinh, tính theo ngày chốt số liệu."
    },
    "basis": ["dispatch2774-2021-criteria", "circular05-2018-4"],
    "unit": {
      "kind": "statistical-return"
    },
    "time": {
      "flow": "/asOf"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "support-decisions": {
    "id": "support-decisions",
    "title": {
      "en": "Decisions on support",
      "vi": "Số quyết định hỗ trợ"
    },
    "definition": {
      "en": "Persons to whom support was granted in the period, a line for each record; kinds of support overlap.",
      "vi": "Số hồ sơ có quyết định hỗ trợ trong kỳ; một hồ sơ có thể có nhiều chế độ."
    },
    "basis": ["law53-2024-37-1"],
    "unit": {
      "kind": "support-service"
    },
    "time": {
      "flow": "/decision/on"
    },
    "by": [
      {
        "dimension": "support-kind",
        "value": "/support/services/kind",
        "overlapping": true
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "victims-abroad": {
    "id": "victims-abroad",
    "title": {
      "en": "Victims taken out of Viet Nam",
      "vi": "Số nạn nhân bị đưa ra nước ngoài"
    },
    "definition": {
      "en": "Victims identified in the period who were brought, or were to be brought, to another country.",
      "vi": "Số nạn nhân được xác định trong kỳ đã hoặc sẽ bị đưa ra khỏi biên giới nước Cộng hòa xã hội chủ nghĩa Việt Nam."
    },
    "basis": ["pc2015-150-2-d", "law53-2024-32-1"],
    "unit": {
      "kind": "victim"
    },
    "time": {
      "flow": "/identification/on"
    },
    "where": {
      "all": [
        {
          "eq": ["/status", "victim"]
        },
        {
          "eq": ["/destination/to", "abroad"]
        }
      ]
    },
    "by": [
      {
        "dimension": "destination",
        "value": {
          "firstOf": ["/destination/countries", "/destination/to"]
        },
        "overlapping": true
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "victims-identified": {
    "id": "victims-identified",
    "title": {
      "en": "Victims identified",
      "vi": "Số nạn nhân đã được xác định"
    },
    "definition": {
      "en": "Persons identified as victims in the period, by the day of the decision. Persons under identification are not counted.",
      "vi": "Số người được xác định là nạn nhân trong kỳ, tính theo ngày quyết định. Không tính người đang trong quá trình xác định là nạn nhân."
    },
    "basis": ["law53-2024-32-1", "law53-2024-33-1"],
    "unit": {
      "kind": "victim"
    },
    "time": {
      "flow": "/identification/on"
    },
    "where": {
      "eq": ["/status", "victim"]
    },
    "by": [
      {
        "dimension": "sex",
        "value": "/sex"
      },
      {
        "dimension": "age",
        "value": {
          "ageBand": {
            "scheme": "under-16",
            "years": "/ageAtAct/years",
            "band": "/ageAtAct/band"
          }
        }
      },
      {
        "dimension": "destination",
        "value": {
          "firstOf": ["/destination/countries", "/destination/to"]
        },
        "overlapping": true
      },
      {
        "dimension": "ethnicity-group",
        "value": "/ethnicityGroup"
      },
      {
        "dimension": "form",
        "value": "/exploitation/forms",
        "overlapping": true
      }
    ],
    "cross": [["sex", "age"]],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "victims-rescued": {
    "id": "victims-rescued",
    "title": {
      "en": "Persons rescued",
      "vi": "Số người được giải cứu"
    },
    "definition": {
      "en": "Victims and persons under identification who were rescued in the period.",
      "vi": "Số nạn nhân và người đang trong quá trình xác định là nạn nhân được giải cứu trong kỳ."
    },
    "basis": ["law53-2024-28"],
    "unit": {
      "kind": "victim"
    },
    "time": {
      "flow": "/rescue/on"
    },
    "where": {
      "in": ["/status", ["victim", "under-identification"]]
    },
    "by": [
      {
        "dimension": "sex",
        "value": "/sex"
      },
      {
        "dimension": "destination",
        "value": {
          "firstOf": ["/destination/countries", "/destination/to"]
        },
        "overlapping": true
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "victims-share-abroad": {
    "id": "victims-share-abroad",
    "title": {
      "en": "Share of victims taken out of Viet Nam",
      "vi": "Tỷ lệ nạn nhân bị đưa ra nước ngoài"
    },
    "definition": {
      "en": "Victims taken out of Viet Nam, of all victims identified in the period.",
      "vi": "Số nạn nhân bị đưa ra nước ngoài trên tổng số nạn nhân được xác định trong kỳ."
    },
    "basis": ["pc2015-150-2-d"],
    "formula": {
      "share": {
        "of": "victims-abroad",
        "in": "victims-identified"
      }
    }
  },
  "victims-under-18": {
    "id": "victims-under-18",
    "title": {
      "en": "Victims under 18 identified",
      "vi": "Số nạn nhân dưới 18 tuổi đã được xác định"
    },
    "definition": {
      "en": "Victims identified in the period who were under 18 when the act took place.",
      "vi": "Số nạn nhân được xác định trong kỳ, dưới 18 tuổi tại thời điểm xảy ra hành vi."
    },
    "basis": ["law53-2024-2-1", "law53-2024-32-1"],
    "unit": {
      "kind": "victim"
    },
    "time": {
      "flow": "/identification/on"
    },
    "where": {
      "all": [
        {
          "eq": ["/status", "victim"]
        },
        {
          "any": [
            {
              "lt": ["/ageAtAct/years", 18]
            },
            {
              "in": ["/ageAtAct/band", ["under-10", "10-to-13", "14-to-15", "16-to-17", "under-16", "under-18"]]
            }
          ]
        }
      ]
    },
    "by": [
      {
        "dimension": "sex",
        "value": "/sex"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "wanted-notices": {
    "id": "wanted-notices",
    "title": {
      "en": "Wanted notices",
      "vi": "Số quyết định truy nã"
    },
    "definition": {
      "en": "Wanted notices issued in the period.",
      "vi": "Số quyết định truy nã ban hành trong kỳ."
    },
    "basis": ["cpc2015-231", "dispatch2774-2021-investigation"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "wanted-notice"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
};
