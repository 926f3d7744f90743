// Generated from schemas/indicators/. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../json-schema.ts';

/** Definitions of the indicators, by the name of their file. */
export const indicators: Readonly<Record<string, JsonSchema>> = {
  "accused-charged": {
    "id": "accused-charged",
    "title": {
      "en": "Persons charged",
      "vi": "Số bị can đã khởi tố"
    },
    "definition": {
      "en": "Persons charged in trafficking cases, by the day of the first decision to charge. Broken down by the charge that the body conducting the proceedings puts first.",
      "vi": "Số người bị khởi tố bị can về tội mua bán người, tội mua bán người dưới 16 tuổi hoặc tội khác trong vụ án mua bán người, tính theo ngày ra quyết định khởi tố bị can đầu tiên. Phân tổ theo tội danh dẫn đầu do cơ quan tiến hành tố tụng xác định."
    },
    "basis": ["cpc2015-179", "indicator-prosecuted"],
    "unit": {
      "kind": "accused-person"
    },
    "time": {
      "flow": "/chargedOn"
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
        "dimension": "citizenship",
        "value": "/nationality/country"
      },
      {
        "dimension": "article",
        "value": {
          "leadCharge": {
            "charges": "/charges"
          }
        }
      }
    ],
    "cross": [["sex", "age"]],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
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
  "accused-wanted": {
    "id": "accused-wanted",
    "title": {
      "en": "Accused persons wanted at the end of the period",
      "vi": "Số bị can đang bị truy nã cuối kỳ"
    },
    "definition": {
      "en": "Accused persons for whom a wanted notice was out by the end of the period and not lifted.",
      "vi": "Số bị can đã có quyết định truy nã mà đến cuối kỳ chưa có quyết định đình nã."
    },
    "basis": ["cpc2015-231"],
    "unit": {
      "kind": "accused-person"
    },
    "time": {
      "stock": {
        "from": "/wanted/noticeOn",
        "until": "/wanted/liftedOn"
      }
    },
    "where": {
      "exists": "/wanted"
    },
    "by": [
      {
        "dimension": "sex",
        "value": "/sex"
      }
    ],
    "measure": "count",
    "additive": ["area", "agency"]
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
  "cases-concluded": {
    "id": "cases-concluded",
    "title": {
      "en": "Cases in which the investigation was concluded",
      "vi": "Số vụ án đã kết luận điều tra"
    },
    "definition": {
      "en": "Conclusions of the investigation of the period, by their day.",
      "vi": "Số kết luận điều tra ban hành trong kỳ, tính theo ngày ban hành."
    },
    "basis": ["cpc2015-232"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "conclusion"]
    },
    "by": [
      {
        "dimension": "decision",
        "value": "/step/proposal"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-discovered": {
    "id": "cases-discovered",
    "title": {
      "en": "Cases in which an offender is known",
      "vi": "Số vụ án đã xác định được người phạm tội"
    },
    "definition": {
      "en": "Cases opened in the period in which at least one person has been charged.",
      "vi": "Số vụ án khởi tố trong kỳ mà đã có ít nhất một bị can."
    },
    "basis": ["decision193-2021-targets", "cpc2015-179"],
    "unit": {
      "kind": "case"
    },
    "time": {
      "flow": "/openedOn"
    },
    "where": {
      "not": {
        "le": ["/counts/accused", 0]
      }
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-ended-finally": {
    "id": "cases-ended-finally",
    "title": {
      "en": "Cases ended by a judgment in force",
      "vi": "Số vụ án có bản án có hiệu lực pháp luật"
    },
    "definition": {
      "en": "Cases in which a judgment came into force in the period, by the day of the event.",
      "vi": "Số vụ án mà bản án có hiệu lực pháp luật trong kỳ, tính theo ngày ghi nhận sự kiện."
    },
    "basis": ["cpc2015-255"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "legal-effect"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-ended": {
    "id": "cases-ended",
    "title": {
      "en": "Cases tried or terminated",
      "vi": "Số vụ án kết thúc ở sơ thẩm hoặc đình chỉ"
    },
    "definition": {
      "en": "Cases tried at first instance and terminations of the period together.",
      "vi": "Tổng số vụ án đã xét xử sơ thẩm và số lần đình chỉ trong kỳ."
    },
    "basis": ["cpc2015-260", "cpc2015-230"],
    "formula": {
      "sum": ["cases-tried", "cases-terminated"]
    }
  },
  "cases-indicted": {
    "id": "cases-indicted",
    "title": {
      "en": "Cases indicted",
      "vi": "Số vụ án đã truy tố"
    },
    "definition": {
      "en": "Indictments of the period, by their day; each case under the gravest offence that its record names.",
      "vi": "Số cáo trạng ban hành trong kỳ, tính theo ngày ban hành; mỗi vụ án theo tội danh nghiêm trọng nhất ghi ở hồ sơ vụ án."
    },
    "basis": ["cpc2015-243", "indicator-prosecuted"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "indictment"]
    },
    "via": {
      "kind": "case",
      "id": "/case/id"
    },
    "by": [
      {
        "dimension": "article",
        "value": {
          "caseLeadCharge": {
            "article": "via:/leadCharge/article"
          }
        }
      }
    ],
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
  "cases-joined": {
    "id": "cases-joined",
    "title": {
      "en": "Joinders of cases",
      "vi": "Số lần nhập vụ án"
    },
    "definition": {
      "en": "Decisions to join of the period, by their day.",
      "vi": "Số quyết định nhập vụ án ban hành trong kỳ, tính theo ngày ban hành."
    },
    "basis": ["cpc2015-170"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "joinder"]
    },
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
  "cases-prosecution-proposed": {
    "id": "cases-prosecution-proposed",
    "title": {
      "en": "Cases concluded with a proposal to prosecute",
      "vi": "Số vụ án kết thúc điều tra, đề nghị truy tố"
    },
    "definition": {
      "en": "Conclusions of the investigation of the period that propose to prosecute, by their day.",
      "vi": "Số bản kết luận điều tra đề nghị truy tố ban hành trong kỳ, tính theo ngày ban hành."
    },
    "basis": ["cpc2015-233"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "all": [
        {
          "eq": ["/step/event", "conclusion"]
        },
        {
          "eq": ["/step/proposal", "prosecute"]
        }
      ]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-reopened": {
    "id": "cases-reopened",
    "title": {
      "en": "Cases taken up again after termination",
      "vi": "Số vụ án phục hồi sau đình chỉ"
    },
    "definition": {
      "en": "Resumptions of the period of a whole case that had been terminated, by their day; a case that was suspended had not left the stock.",
      "vi": "Số quyết định phục hồi ban hành trong kỳ đối với toàn bộ vụ án đã bị đình chỉ, tính theo ngày ban hành; vụ án tạm đình chỉ vẫn là vụ án đang giải quyết."
    },
    "basis": ["cpc2015-235"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "all": [
        {
          "eq": ["/step/event", "resumption"]
        },
        {
          "eq": ["via:/step/event", "termination"]
        },
        {
          "not": {
            "exists": "via:/step/accused"
          }
        }
      ]
    },
    "via": {
      "kind": "case-event",
      "id": "/step/of/id"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-resumed": {
    "id": "cases-resumed",
    "title": {
      "en": "Resumptions of a case",
      "vi": "Số lần phục hồi giải quyết vụ án"
    },
    "definition": {
      "en": "Decisions to resume of the period, by their day.",
      "vi": "Số quyết định phục hồi ban hành trong kỳ, tính theo ngày ban hành."
    },
    "basis": ["cpc2015-235"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "resumption"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-share-discovered": {
    "id": "cases-share-discovered",
    "title": {
      "en": "Share of cases in which an offender is known",
      "vi": "Tỷ lệ điều tra, khám phá"
    },
    "definition": {
      "en": "Cases with an offender known, of those opened in the period. The programme asks for more than 90 % and does not name the denominator.",
      "vi": "Số vụ án đã xác định được người phạm tội trên tổng số vụ án khởi tố trong kỳ. Chương trình yêu cầu trên 90 %, không nêu mẫu số."
    },
    "basis": ["decision193-2021-targets"],
    "formula": {
      "share": {
        "of": "cases-discovered",
        "in": "cases-instituted"
      }
    },
    "target": {
      "code": "cases-discovered",
      "denominator": "cases-instituted",
      "bound": "above",
      "percent": 90
    }
  },
  "cases-share-indicted": {
    "id": "cases-share-indicted",
    "title": {
      "en": "Share of cases indicted, of those proposed for prosecution",
      "vi": "Tỷ lệ vụ án truy tố"
    },
    "definition": {
      "en": "Cases indicted, of those whose investigation ended in the period with a proposal to prosecute.",
      "vi": "Số vụ án đã truy tố trên số vụ án kết thúc điều tra, đề nghị truy tố trong kỳ."
    },
    "basis": ["decision193-2021-targets"],
    "formula": {
      "share": {
        "of": "cases-indicted",
        "in": "cases-prosecution-proposed"
      }
    },
    "target": {
      "code": "cases-indicted",
      "denominator": "cases-concluded",
      "bound": "at-least",
      "percent": 95
    }
  },
  "cases-share-tried": {
    "id": "cases-share-tried",
    "title": {
      "en": "Share of indicted cases that are tried",
      "vi": "Tỷ lệ vụ án xét xử"
    },
    "definition": {
      "en": "Cases tried at first instance, of those indicted in the period.",
      "vi": "Số vụ án đã xét xử sơ thẩm trên số vụ án đã truy tố trong kỳ."
    },
    "basis": ["decision193-2021-targets"],
    "formula": {
      "share": {
        "of": "cases-tried",
        "in": "cases-indicted"
      }
    },
    "target": {
      "code": "cases-tried",
      "denominator": "cases-indicted",
      "bound": "at-least",
      "percent": 90
    }
  },
  "cases-suspended": {
    "id": "cases-suspended",
    "title": {
      "en": "Cases suspended",
      "vi": "Số quyết định tạm đình chỉ vụ án"
    },
    "definition": {
      "en": "Decisions of the period to suspend a whole case, by their day; one against somebody alone leaves the case under way.",
      "vi": "Số quyết định tạm đình chỉ đối với toàn bộ vụ án ban hành trong kỳ, tính theo ngày ban hành; không gồm quyết định chỉ tạm đình chỉ đối với bị can, bị cáo."
    },
    "basis": ["cpc2015-229"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "all": [
        {
          "eq": ["/step/event", "suspension"]
        },
        {
          "not": {
            "exists": "/step/accused"
          }
        }
      ]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-terminated": {
    "id": "cases-terminated",
    "title": {
      "en": "Cases terminated",
      "vi": "Số quyết định đình chỉ vụ án"
    },
    "definition": {
      "en": "Decisions of the period to terminate a whole case, by their day; one against somebody alone leaves the case under way.",
      "vi": "Số quyết định đình chỉ đối với toàn bộ vụ án ban hành trong kỳ, tính theo ngày ban hành; không gồm quyết định chỉ đình chỉ đối với bị can, bị cáo."
    },
    "basis": ["cpc2015-230"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "all": [
        {
          "eq": ["/step/event", "termination"]
        },
        {
          "not": {
            "exists": "/step/accused"
          }
        }
      ]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-transferred-out": {
    "id": "cases-transferred-out",
    "title": {
      "en": "Cases transferred to another body",
      "vi": "Số vụ án chuyển đi"
    },
    "definition": {
      "en": "Decisions to transfer of the period, by their day.",
      "vi": "Số quyết định chuyển vụ án ban hành trong kỳ, tính theo ngày ban hành."
    },
    "basis": ["cpc2015-169"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "transfer"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "cases-tried": {
    "id": "cases-tried",
    "title": {
      "en": "Cases tried at first instance",
      "vi": "Số vụ án đã xét xử sơ thẩm"
    },
    "definition": {
      "en": "Judgments at first instance of the period, by their day.",
      "vi": "Số bản án sơ thẩm ban hành trong kỳ, tính theo ngày ban hành."
    },
    "basis": ["cpc2015-260", "indicator-tried"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "judgment"]
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
  "communication-materials": {
    "id": "communication-materials",
    "title": {
      "en": "Copies of communication material",
      "vi": "Số tài liệu truyền thông phát hành"
    },
    "definition": {
      "en": "Copies of the material of the communication activities that ended in the period.",
      "vi": "Tổng số bản của các tài liệu thuộc các hoạt động truyền thông kết thúc trong kỳ."
    },
    "basis": ["dispatch2774-2021-communication"],
    "unit": {
      "kind": "communication-activity",
      "each": "/materials"
    },
    "time": {
      "flow": "record:/when/until"
    },
    "measure": {
      "sum": "/copies"
    },
    "additive": ["time", "area", "agency"]
  },
  "communication-sessions": {
    "id": "communication-sessions",
    "title": {
      "en": "Communication sessions",
      "vi": "Số buổi truyền thông"
    },
    "definition": {
      "en": "Sessions of the communication activities that ended in the period, where they are counted.",
      "vi": "Tổng số buổi của các hoạt động truyền thông kết thúc trong kỳ, nơi có ghi số buổi."
    },
    "basis": ["dispatch2774-2021-communication", "law53-2024-7-2"],
    "unit": {
      "kind": "communication-activity"
    },
    "time": {
      "flow": "/when/until"
    },
    "where": {
      "exists": "/reach/sessions"
    },
    "measure": {
      "sum": "/reach/sessions"
    },
    "additive": ["time", "area", "agency"]
  },
  "consolidated-reports-in-time": {
    "id": "consolidated-reports-in-time",
    "title": {
      "en": "Consolidated reports in time",
      "vi": "Số báo cáo tổng hợp đúng hạn"
    },
    "definition": {
      "en": "Reports of the period that were made, in their first revision, no later than the day on which they say that they were due. Where none is said, it is not known.",
      "vi": "Số báo cáo trong kỳ có bản đầu được lập không sau hạn ghi trong báo cáo. Báo cáo không ghi hạn thì chưa xác định được."
    },
    "basis": ["decree09-2019-13", "dispatch2774-2021-consolidated"],
    "unit": {
      "kind": "consolidated-report"
    },
    "time": {
      "flow": "first:/asOf"
    },
    "where": {
      "le": [
        "first:/recordedAt",
        {
          "at": "/dueOn"
        }
      ]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "consolidated-reports-made": {
    "id": "consolidated-reports-made",
    "title": {
      "en": "Consolidated reports made",
      "vi": "Số báo cáo tổng hợp đã lập"
    },
    "definition": {
      "en": "Reports that consolidate a level, by the day to which their data stand in the first revision.",
      "vi": "Số báo cáo tổng hợp của một cấp, tính theo ngày chốt số liệu của bản đầu."
    },
    "basis": ["dispatch2774-2021-consolidated"],
    "unit": {
      "kind": "consolidated-report"
    },
    "time": {
      "flow": "first:/asOf"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "conviction-rate": {
    "id": "conviction-rate",
    "title": {
      "en": "Conviction rate",
      "vi": "Tỷ lệ bị cáo bị tuyên có tội"
    },
    "definition": {
      "en": "Defendants found guilty, of those tried at first instance in the period.",
      "vi": "Số bị cáo bị tuyên có tội trên số bị cáo đã xét xử sơ thẩm trong kỳ."
    },
    "basis": ["cpc2015-260", "indicator-tried"],
    "formula": {
      "share": {
        "of": "defendants-convicted",
        "in": "defendants-tried"
      }
    }
  },
  "defendants-convicted": {
    "id": "defendants-convicted",
    "title": {
      "en": "Defendants found guilty",
      "vi": "Số bị cáo bị tuyên có tội"
    },
    "definition": {
      "en": "Defendants whom a judgment at first instance finds guilty, by the day of the judgment.",
      "vi": "Số bị cáo mà bản án sơ thẩm tuyên có tội, tính theo ngày tuyên án."
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
      "all": [
        {
          "eq": ["record:/step/event", "judgment"]
        },
        {
          "eq": ["/finding", "guilty"]
        }
      ]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "defendants-imprisoned": {
    "id": "defendants-imprisoned",
    "title": {
      "en": "Defendants sentenced to imprisonment",
      "vi": "Số bị cáo bị phạt tù"
    },
    "definition": {
      "en": "Defendants whom a judgment at first instance sentences to imprisonment that is not suspended, or for life.",
      "vi": "Số bị cáo mà bản án sơ thẩm phạt tù có thời hạn không cho hưởng án treo, hoặc tù chung thân."
    },
    "basis": ["pc2015-38", "cpc2015-260"],
    "unit": {
      "kind": "case-event",
      "each": "/step/results"
    },
    "time": {
      "flow": "record:/happenedOn"
    },
    "where": {
      "all": [
        {
          "eq": ["record:/step/event", "judgment"]
        },
        {
          "any": [
            {
              "all": [
                {
                  "eq": ["/sentence/main/kind", "imprisonment"]
                },
                {
                  "eq": ["/sentence/main/suspended", false]
                }
              ]
            },
            {
              "eq": ["/sentence/main/kind", "life"]
            }
          ]
        }
      ]
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
  "files-returned": {
    "id": "files-returned",
    "title": {
      "en": "Files returned for further investigation",
      "vi": "Số lần trả hồ sơ để điều tra bổ sung"
    },
    "definition": {
      "en": "Decisions to return the file of the period, by their day.",
      "vi": "Số quyết định trả hồ sơ ban hành trong kỳ, tính theo ngày ban hành."
    },
    "basis": ["cpc2015-245"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "file-returned"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "identification-decisions": {
    "id": "identification-decisions",
    "title": {
      "en": "Decisions on identification",
      "vi": "Số quyết định xác định nạn nhân"
    },
    "definition": {
      "en": "Decisions of the period on whether a person is a victim, by what they say.",
      "vi": "Số quyết định về việc xác định nạn nhân ban hành trong kỳ, theo kết quả."
    },
    "basis": ["law53-2024-33-1", "law53-2024-28"],
    "unit": {
      "kind": "identification"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "by": [
      {
        "dimension": "decision",
        "value": "/decision"
      },
      {
        "dimension": "sex",
        "value": "/sex"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "identifications-late": {
    "id": "identifications-late",
    "title": {
      "en": "Identifications verified late",
      "vi": "Số lần xác minh nạn nhân quá hạn"
    },
    "definition": {
      "en": "Identifications whose verification states why it came late, by the day of the decision.",
      "vi": "Số hồ sơ xác định nạn nhân có ghi lý do xác minh quá hạn, tính theo ngày quyết định."
    },
    "basis": ["law53-2024-28"],
    "unit": {
      "kind": "identification"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "where": {
      "exists": "/verification/lateReason"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "legal-proposals-accepted": {
    "id": "legal-proposals-accepted",
    "title": {
      "en": "Legal proposals accepted",
      "vi": "Số kiến nghị pháp luật được tiếp thu"
    },
    "definition": {
      "en": "Proposals on legal documents that were accepted or led to a document, by the day of the outcome.",
      "vi": "Số kiến nghị sửa đổi, bổ sung, ban hành văn bản được tiếp thu hoặc đã ban hành, theo ngày có kết quả."
    },
    "basis": ["law64-2025-4", "dispatch2774-2021-legal"],
    "unit": {
      "kind": "legal-proposal"
    },
    "time": {
      "flow": "/outcome/on"
    },
    "where": {
      "in": ["/outcome/result", ["accepted", "issued"]]
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
      "en": "Proposals to make, amend, replace, abolish or explain a legal document, by the day on which they were first recorded.",
      "vi": "Số đề xuất ban hành mới, sửa đổi, thay thế, bãi bỏ, giải thích văn bản, tính theo ngày ghi nhận lần đầu."
    },
    "basis": ["dispatch2774-2021-legal"],
    "unit": {
      "kind": "legal-proposal"
    },
    "time": {
      "flow": "first:/recordedAt"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "persons-convicted": {
    "id": "persons-convicted",
    "title": {
      "en": "Persons convicted",
      "vi": "Số người bị kết án"
    },
    "definition": {
      "en": "Persons whom a court found guilty, by the day of the judgment that stands on their record.",
      "vi": "Số người bị Tòa án tuyên có tội, tính theo ngày tuyên án ghi ở kết quả mới nhất của người đó."
    },
    "basis": ["cpc2015-260", "indicator-tried"],
    "unit": {
      "kind": "accused-person"
    },
    "time": {
      "flow": "/outcome/judgedOn"
    },
    "where": {
      "eq": ["/outcome/finding", "guilty"]
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
        "dimension": "citizenship",
        "value": "/nationality/country"
      }
    ],
    "cross": [["sex", "age"]],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "persons-prosecuted": {
    "id": "persons-prosecuted",
    "title": {
      "en": "Persons indicted, by who they are",
      "vi": "Số bị can đã truy tố, theo nhân thân"
    },
    "definition": {
      "en": "Accused persons in the indictments of the period; sex and citizenship come from the record of each person, and are unknown where there is none.",
      "vi": "Số bị can trong các bản cáo trạng ban hành trong kỳ; giới tính và quốc tịch lấy từ hồ sơ bị can, chưa có hồ sơ thì ghi không rõ."
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
    "via": {
      "kind": "accused-person",
      "id": "/id"
    },
    "by": [
      {
        "dimension": "sex",
        "value": "via:/sex"
      },
      {
        "dimension": "citizenship",
        "value": "via:/nationality/country"
      }
    ],
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
  "persons-returned-from-abroad": {
    "id": "persons-returned-from-abroad",
    "title": {
      "en": "Persons brought back from abroad",
      "vi": "Số người được đưa về từ nước ngoài"
    },
    "definition": {
      "en": "Persons freed or received in the period who came back from abroad, by country.",
      "vi": "Số người được giải cứu, tiếp nhận từ nước ngoài trở về trong kỳ, theo nước."
    },
    "basis": ["law53-2024-30", "decree162-2025-13"],
    "unit": {
      "kind": "rescue"
    },
    "time": {
      "flow": "/on"
    },
    "where": {
      "exists": "/abroad"
    },
    "by": [
      {
        "dimension": "destination",
        "value": "/abroad/country"
      }
    ],
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
  "prevention-inspections": {
    "id": "prevention-inspections",
    "title": {
      "en": "Premises inspected",
      "vi": "Số cơ sở được kiểm tra"
    },
    "definition": {
      "en": "Premises inspected in the prevention activities that ended in the period, where they are counted.",
      "vi": "Tổng số cơ sở được kiểm tra trong các hoạt động phòng ngừa kết thúc trong kỳ, nơi có ghi số."
    },
    "basis": ["dispatch2774-2021-prevention"],
    "unit": {
      "kind": "prevention-activity"
    },
    "time": {
      "flow": "/period/until"
    },
    "where": {
      "exists": "/results/inspected"
    },
    "measure": {
      "sum": "/results/inspected"
    },
    "additive": ["time", "area", "agency"]
  },
  "progress-reports-in-time": {
    "id": "progress-reports-in-time",
    "title": {
      "en": "Progress reports in time",
      "vi": "Số báo cáo kết quả đúng hạn"
    },
    "definition": {
      "en": "Reports of the period that were made, in their first revision, no later than the day on which they say that they were due. Where none is said, it is not known.",
      "vi": "Số báo cáo trong kỳ có bản đầu được lập không sau hạn ghi trong báo cáo. Báo cáo không ghi hạn thì chưa xác định được."
    },
    "basis": ["decree09-2019-13", "dispatch2774-2021-results"],
    "unit": {
      "kind": "progress-report"
    },
    "time": {
      "flow": "first:/statedOn"
    },
    "where": {
      "le": [
        "first:/recordedAt",
        {
          "at": "/dueOn"
        }
      ]
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
      "en": "Periodic, thematic and urgent reports of results, by the day to which they state them in the first revision.",
      "vi": "Số báo cáo kết quả định kỳ, chuyên đề, đột xuất, tính theo ngày chốt nội dung báo cáo của bản đầu."
    },
    "basis": ["dispatch2774-2021-results", "decree09-2019-4"],
    "unit": {
      "kind": "progress-report"
    },
    "time": {
      "flow": "first:/statedOn"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "progress-reports-share-in-time": {
    "id": "progress-reports-share-in-time",
    "title": {
      "en": "Share of progress reports in time",
      "vi": "Tỷ lệ báo cáo kết quả đúng hạn"
    },
    "definition": {
      "en": "Progress reports in time, of those made in the period.",
      "vi": "Số báo cáo kết quả đúng hạn trên số báo cáo kết quả lập trong kỳ."
    },
    "basis": ["decree09-2019-13"],
    "formula": {
      "share": {
        "of": "progress-reports-in-time",
        "in": "progress-reports-made"
      }
    }
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
  "protection-persons": {
    "id": "protection-persons",
    "title": {
      "en": "Persons protected",
      "vi": "Số người được bảo vệ"
    },
    "definition": {
      "en": "Persons covered by the decisions of the period to protect, where these say how many.",
      "vi": "Tổng số người thuộc các quyết định áp dụng biện pháp bảo vệ trong kỳ, nơi quyết định nêu số người."
    },
    "basis": ["law53-2024-34"],
    "unit": {
      "kind": "protection-measure"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "where": {
      "all": [
        {
          "eq": ["/decision", "applied"]
        },
        {
          "exists": "/protects/persons"
        }
      ]
    },
    "measure": {
      "sum": "/protects/persons"
    },
    "additive": ["time", "area", "agency"]
  },
  "protection-requests": {
    "id": "protection-requests",
    "title": {
      "en": "Requests for protection",
      "vi": "Số đề nghị áp dụng biện pháp bảo vệ"
    },
    "definition": {
      "en": "Requests for protection of the period, by their day.",
      "vi": "Số đề nghị áp dụng biện pháp bảo vệ nhận trong kỳ, theo ngày đề nghị."
    },
    "basis": ["law53-2024-34", "cpc2015-487-1"],
    "unit": {
      "kind": "protection-measure"
    },
    "time": {
      "flow": "/request/on"
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
      "en": "Referrals first recorded in the period, under each need that they name; a referral with two needs stands under both.",
      "vi": "Số lượt chuyển tuyến ghi nhận lần đầu trong kỳ theo từng nhu cầu; lượt có hai nhu cầu được tính ở cả hai."
    },
    "basis": ["law53-2024-37-1"],
    "unit": {
      "kind": "referral"
    },
    "time": {
      "flow": "first:/recordedAt"
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
      "en": "Referrals to a support or protection body first recorded in the period; a person may be referred more than once.",
      "vi": "Số lượt chuyển tuyến đến cơ sở hỗ trợ, bảo vệ ghi nhận lần đầu trong kỳ; một người có thể được chuyển tuyến nhiều lần."
    },
    "basis": ["law53-2024-37-1"],
    "unit": {
      "kind": "referral"
    },
    "time": {
      "flow": "first:/recordedAt"
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
  "reports-entered-at-once": {
    "id": "reports-entered-at-once",
    "title": {
      "en": "Reports entered in the register on the day",
      "vi": "Số nguồn tin vào sổ tiếp nhận trong ngày"
    },
    "definition": {
      "en": "Reports entered in the register no later than the day on which they were received.",
      "vi": "Số nguồn tin về tội phạm được ghi sổ tiếp nhận không sau ngày nhận."
    },
    "basis": ["circular01-2017-5", "cpc2015-145"],
    "unit": {
      "kind": "crime-report"
    },
    "time": {
      "flow": "/receivedAt"
    },
    "where": {
      "le": [
        "/register/enteredOn",
        {
          "at": "/receivedAt"
        }
      ]
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
  "reports-settled-in-time": {
    "id": "reports-settled-in-time",
    "title": {
      "en": "Reports settled within the time limit",
      "vi": "Số nguồn tin giải quyết đúng hạn"
    },
    "definition": {
      "en": "Reports on which a decision to institute proceedings or not was made no later than the end of the time limit.",
      "vi": "Số nguồn tin về tội phạm có quyết định khởi tố hoặc không khởi tố vụ án không sau ngày hết thời hạn."
    },
    "basis": ["cpc2015-147-1"],
    "unit": {
      "kind": "crime-report-outcome"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "where": {
      "all": [
        {
          "in": ["/decision", ["institute", "not-institute"]]
        },
        {
          "le": [
            "/decidedOn",
            {
              "at": "/limitUntil"
            }
          ]
        }
      ]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "reports-settled-late": {
    "id": "reports-settled-late",
    "title": {
      "en": "Reports settled late, with a reason",
      "vi": "Số nguồn tin giải quyết quá hạn có nêu lý do"
    },
    "definition": {
      "en": "Reports whose outcome states why it came late, by the day of the decision.",
      "vi": "Số nguồn tin có ghi lý do quá hạn, tính theo ngày ra quyết định."
    },
    "basis": ["cpc2015-147-1"],
    "unit": {
      "kind": "crime-report-outcome"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "where": {
      "exists": "/lateReason"
    },
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
  "reports-share-entered-at-once": {
    "id": "reports-share-entered-at-once",
    "title": {
      "en": "Share of reports received and entered at once",
      "vi": "Tỷ lệ nguồn tin được tiếp nhận, phân loại kịp thời"
    },
    "definition": {
      "en": "Reports entered on the day, of all received. The programme asks that all are received and classified.",
      "vi": "Số nguồn tin vào sổ trong ngày trên tổng số nguồn tin tiếp nhận. Chương trình yêu cầu 100 % tố giác, tin báo, kiến nghị được tiếp nhận, phân loại."
    },
    "basis": ["decision193-2021-targets"],
    "formula": {
      "share": {
        "of": "reports-entered-at-once",
        "in": "reports-received"
      }
    },
    "target": {
      "code": "reports-received-classified",
      "denominator": "reports-received",
      "bound": "at-least",
      "percent": 100
    }
  },
  "reports-share-settled-in-time": {
    "id": "reports-share-settled-in-time",
    "title": {
      "en": "Share of reports settled in time",
      "vi": "Tỷ lệ nguồn tin giải quyết đúng hạn"
    },
    "definition": {
      "en": "Reports settled within the time limit, of those settled in the period.",
      "vi": "Số nguồn tin giải quyết đúng hạn trên số nguồn tin đã giải quyết trong kỳ."
    },
    "basis": ["cpc2015-147-1"],
    "formula": {
      "share": {
        "of": "reports-settled-in-time",
        "in": "reports-settled"
      }
    }
  },
  "reports-share-settled": {
    "id": "reports-share-settled",
    "title": {
      "en": "Share of reports settled",
      "vi": "Tỷ lệ giải quyết nguồn tin về tội phạm"
    },
    "definition": {
      "en": "Reports settled, of those received in the period.",
      "vi": "Số nguồn tin đã giải quyết trên số nguồn tin tiếp nhận trong kỳ."
    },
    "basis": ["decision193-2021-targets"],
    "formula": {
      "share": {
        "of": "reports-settled",
        "in": "reports-received"
      }
    },
    "target": {
      "code": "reports-settled",
      "denominator": "reports-received",
      "bound": "above",
      "percent": 90
    }
  },
  "reports-suspended": {
    "id": "reports-suspended",
    "title": {
      "en": "Reports on which settlement was suspended",
      "vi": "Số nguồn tin tạm đình chỉ giải quyết"
    },
    "definition": {
      "en": "Reports on which a decision to suspend settlement was made in the period.",
      "vi": "Số nguồn tin về tội phạm có quyết định tạm đình chỉ việc giải quyết trong kỳ."
    },
    "basis": ["cpc2015-148-1"],
    "unit": {
      "kind": "crime-report-outcome"
    },
    "time": {
      "flow": "/decidedOn"
    },
    "where": {
      "eq": ["/decision", "suspend"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "rescues-made": {
    "id": "rescues-made",
    "title": {
      "en": "Rescues and receptions",
      "vi": "Số vụ giải cứu, tiếp nhận"
    },
    "definition": {
      "en": "Occasions in the period on which persons were freed or received, by how.",
      "vi": "Số vụ giải cứu hoặc tiếp nhận người trong kỳ, theo cách tiếp nhận."
    },
    "basis": ["law53-2024-30", "dispatch2774-2021-victims"],
    "unit": {
      "kind": "rescue"
    },
    "time": {
      "flow": "/on"
    },
    "by": [
      {
        "dimension": "x-lienthong:reception-way",
        "value": "/how"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "returns-in-time": {
    "id": "returns-in-time",
    "title": {
      "en": "Statistical returns in time",
      "vi": "Số báo cáo thống kê đúng hạn"
    },
    "definition": {
      "en": "Reports of the period that were made, in their first revision, no later than the day on which they say that they were due. Where none is said, it is not known.",
      "vi": "Số báo cáo trong kỳ có bản đầu được lập không sau hạn ghi trong báo cáo. Báo cáo không ghi hạn thì chưa xác định được."
    },
    "basis": ["decree09-2019-13", "dispatch2774-2021-results"],
    "unit": {
      "kind": "statistical-return"
    },
    "time": {
      "flow": "first:/asOf"
    },
    "where": {
      "le": [
        "first:/recordedAt",
        {
          "at": "/dueOn"
        }
      ]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "returns-made": {
    "id": "returns-made",
    "title": {
      "en": "Statistical returns made",
      "vi": "Số báo cáo số liệu đã lập"
    },
    "definition": {
      "en": "Returns under the common criteria, nil returns too, by the day to which their data stand in the first revision.",
      "vi": "Số báo cáo số liệu theo tiêu chí thống kê thống nhất, kể cả báo cáo không phát sinh, tính theo ngày chốt số liệu của bản đầu."
    },
    "basis": ["dispatch2774-2021-criteria", "circular05-2018-4"],
    "unit": {
      "kind": "statistical-return"
    },
    "time": {
      "flow": "first:/asOf"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "returns-share-in-time": {
    "id": "returns-share-in-time",
    "title": {
      "en": "Share of statistical returns in time",
      "vi": "Tỷ lệ báo cáo thống kê đúng hạn"
    },
    "definition": {
      "en": "Statistical returns in time, of those made in the period.",
      "vi": "Số báo cáo thống kê đúng hạn trên số báo cáo thống kê lập trong kỳ."
    },
    "basis": ["decree09-2019-13"],
    "formula": {
      "share": {
        "of": "returns-in-time",
        "in": "returns-made"
      }
    }
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
  "tasks-assigned": {
    "id": "tasks-assigned",
    "title": {
      "en": "Tasks given",
      "vi": "Số nhiệm vụ được giao"
    },
    "definition": {
      "en": "Tasks in the directives issued in the period, by the task of the programme.",
      "vi": "Số nhiệm vụ ghi trong các văn bản chỉ đạo ban hành trong kỳ, theo loại nhiệm vụ của Chương trình."
    },
    "basis": ["dispatch2774-2021-order"],
    "unit": {
      "kind": "directive",
      "each": "/tasks"
    },
    "time": {
      "flow": "record:/document/issuedOn"
    },
    "by": [
      {
        "dimension": "x-lienthong:programme-task",
        "value": "/task"
      }
    ],
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "tasks-done": {
    "id": "tasks-done",
    "title": {
      "en": "Tasks done",
      "vi": "Số nhiệm vụ đã hoàn thành"
    },
    "definition": {
      "en": "Tasks that a progress report states as done, by the day on which they were.",
      "vi": "Số nhiệm vụ mà báo cáo kết quả ghi là đã hoàn thành, tính theo ngày hoàn thành."
    },
    "basis": ["dispatch2774-2021-results"],
    "unit": {
      "kind": "progress-report",
      "each": "/results"
    },
    "time": {
      "flow": "/doneOn"
    },
    "where": {
      "eq": ["/status", "done"]
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "tasks-planned": {
    "id": "tasks-planned",
    "title": {
      "en": "Tasks planned",
      "vi": "Số nhiệm vụ trong kế hoạch"
    },
    "definition": {
      "en": "Tasks in the plans issued in the period.",
      "vi": "Số nhiệm vụ ghi trong các kế hoạch ban hành trong kỳ."
    },
    "basis": ["dispatch2774-2021-plan"],
    "unit": {
      "kind": "implementation-plan",
      "each": "/tasks"
    },
    "time": {
      "flow": "record:/document/issuedOn"
    },
    "measure": "count",
    "additive": ["time", "area", "agency"]
  },
  "time-to-settle": {
    "id": "time-to-settle",
    "title": {
      "en": "Reports settled, by the time it took",
      "vi": "Số nguồn tin đã giải quyết, theo thời gian giải quyết"
    },
    "definition": {
      "en": "Reports settled in the period, by the whole months from the day of receipt to the decision.",
      "vi": "Số nguồn tin đã giải quyết trong kỳ, theo số tháng tròn từ ngày nhận đến ngày ra quyết định."
    },
    "basis": ["cpc2015-147-1"],
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
        "dimension": "x-lienthong:months",
        "value": {
          "monthsBetween": {
            "scheme": "months",
            "from": "/receivedOn",
            "until": "/decidedOn"
          }
        }
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
  "victims-identified-ctdc": {
    "id": "victims-identified-ctdc",
    "title": {
      "en": "Victims identified, by the age bands of CTDC",
      "vi": "Số nạn nhân được xác định, theo nhóm tuổi CTDC"
    },
    "definition": {
      "en": "Victims identified in the period by the nine age bands of the Counter Trafficking Data Collaborative, sex, citizenship and form of exploitation.",
      "vi": "Số nạn nhân được xác định trong kỳ, theo chín nhóm tuổi của bộ dữ liệu hợp tác về phòng, chống mua bán người (CTDC), giới tính, quốc tịch và hình thức bóc lột."
    },
    "basis": ["law53-2024-32-1", "ctdc-codebook"],
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
            "scheme": "ctdc",
            "years": "/ageAtIdentification/years",
            "band": "/ageAtIdentification/band"
          }
        }
      },
      {
        "dimension": "citizenship",
        "value": "/nationality/country"
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
  "victims-identified-glotip": {
    "id": "victims-identified-glotip",
    "title": {
      "en": "Victims identified, as UNODC asks",
      "vi": "Số nạn nhân được xác định, theo mẫu của UNODC"
    },
    "definition": {
      "en": "Victims identified in the period by sex, under 18 or not when identified, citizenship and form of exploitation.",
      "vi": "Số nạn nhân được xác định trong kỳ, theo giới tính, dưới hoặc từ đủ 18 tuổi khi được xác định, quốc tịch và hình thức bóc lột."
    },
    "basis": ["law53-2024-32-1", "glotip-questionnaire"],
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
            "scheme": "under-18",
            "years": "/ageAtIdentification/years",
            "band": "/ageAtIdentification/band"
          }
        }
      },
      {
        "dimension": "citizenship",
        "value": "/nationality/country"
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
  "victims-rate": {
    "id": "victims-rate",
    "title": {
      "en": "Detected victims per 100,000 population",
      "vi": "Số nạn nhân được xác định trên 100.000 dân"
    },
    "definition": {
      "en": "Indicator 16.2.2 of the Sustainable Development Goals: victims identified in the period for each 100,000 people. The population is given by whoever reports.",
      "vi": "Chỉ tiêu 16.2.2 của Mục tiêu phát triển bền vững: số nạn nhân được xác định trong kỳ trên 100.000 dân. Dân số do người lập báo cáo cung cấp."
    },
    "basis": ["sdg-16-2-2"],
    "formula": {
      "rate": {
        "of": "victims-identified",
        "per": 100000,
        "base": "population"
      }
    }
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
              "all": [
                {
                  "exists": "/ageAtAct/years"
                },
                {
                  "lt": ["/ageAtAct/years", 18]
                }
              ]
            },
            {
              "all": [
                {
                  "not": {
                    "exists": "/ageAtAct/years"
                  }
                },
                {
                  "in": ["/ageAtAct/band", ["under-10", "10-to-13", "14-to-15", "16-to-17", "under-16", "under-18"]]
                }
              ]
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
  "victims-under-support": {
    "id": "victims-under-support",
    "title": {
      "en": "Victims under support at the end of the period",
      "vi": "Số nạn nhân đang được hỗ trợ cuối kỳ"
    },
    "definition": {
      "en": "Persons whose support had begun by the end of the period and not ended.",
      "vi": "Số người đã bắt đầu được hỗ trợ mà đến cuối kỳ chưa kết thúc."
    },
    "basis": ["law53-2024-37-1", "dispatch2774-2021-victims"],
    "unit": {
      "kind": "victim"
    },
    "time": {
      "stock": {
        "from": "/support/from",
        "until": "/support/until"
      }
    },
    "where": {
      "exists": "/support"
    },
    "by": [
      {
        "dimension": "sex",
        "value": "/sex"
      },
      {
        "dimension": "x-lienthong:victim-category",
        "value": "/support/category"
      }
    ],
    "measure": "count",
    "additive": ["area", "agency"]
  },
  "wanted-notices-lifted": {
    "id": "wanted-notices-lifted",
    "title": {
      "en": "Wanted notices lifted",
      "vi": "Số quyết định đình nã"
    },
    "definition": {
      "en": "Decisions of the period to lift a wanted notice, by their day.",
      "vi": "Số quyết định đình nã ban hành trong kỳ, tính theo ngày ban hành."
    },
    "basis": ["cpc2015-231"],
    "unit": {
      "kind": "case-event"
    },
    "time": {
      "flow": "/happenedOn"
    },
    "where": {
      "eq": ["/step/event", "wanted-notice-lifted"]
    },
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
