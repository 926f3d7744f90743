// Generated from schemas/indicators/. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../json-schema.ts';

/** Definitions of the indicators, by the name of their file. */
export const indicators: Readonly<Record<string, JsonSchema>> = {
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
};
