// Generated from schemas/codelists/. Do not edit; run `pnpm generate`.
import type { Codelist } from '../contract.ts';
import type * as Codes from './types/codes.ts';

/**
 * Act of trafficking · Hành vi mua bán người
 *
 * What was done to the person: the act element of the definition.
 */
export const act: Codelist<Codes.ActCode> = {
  "id": "https://schemas.lienthong.example/codelists/act/1.0",
  "open": false,
  "title": {
    "en": "Act of trafficking",
    "vi": "Hành vi mua bán người"
  },
  "description": {
    "en": "What was done to the person: the act element of the definition.",
    "vi": "Hành vi đã thực hiện đối với nạn nhân: yếu tố hành vi trong khái niệm mua bán người."
  },
  "codes": [
    {
      "code": "recruitment",
      "title": {
        "en": "Recruitment",
        "vi": "Tuyển mộ"
      },
      "description": {
        "en": "Finding and enlisting a person.",
        "vi": "Tìm kiếm, lôi kéo và tập hợp người."
      },
      "state": "active"
    },
    {
      "code": "transport",
      "title": {
        "en": "Transport",
        "vi": "Vận chuyển"
      },
      "description": {
        "en": "Carrying a person from one place to another.",
        "vi": "Đưa người từ nơi này đến nơi khác."
      },
      "state": "active"
    },
    {
      "code": "harbouring",
      "title": {
        "en": "Harbouring",
        "vi": "Chứa chấp"
      },
      "description": {
        "en": "Hiding or keeping a person.",
        "vi": "Che giấu, giữ người tại một nơi."
      },
      "state": "active"
    },
    {
      "code": "transfer",
      "title": {
        "en": "Transfer",
        "vi": "Chuyển giao"
      },
      "description": {
        "en": "Handing a person over to another.",
        "vi": "Giao người cho bên khác."
      },
      "state": "active"
    },
    {
      "code": "receipt",
      "title": {
        "en": "Receipt",
        "vi": "Tiếp nhận"
      },
      "description": {
        "en": "Taking a person over from another.",
        "vi": "Nhận người từ bên khác."
      },
      "state": "active"
    },
    {
      "code": "foetus-agreement",
      "title": {
        "en": "Agreement on a foetus",
        "vi": "Thỏa thuận mua bán người từ khi còn là bào thai"
      },
      "description": {
        "en": "Agreeing to trade a person while still a foetus.",
        "vi": "Thỏa thuận mua bán người từ khi còn là bào thai."
      },
      "state": "active"
    },
    {
      "code": "brokering",
      "title": {
        "en": "Coercing, brokering or inciting",
        "vi": "Cưỡng ép, môi giới, xúi giục"
      },
      "description": {
        "en": "Making or helping somebody else trade a person.",
        "vi": "Cưỡng ép, môi giới hoặc xúi giục người khác mua bán người."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of address · Loại địa chỉ
 *
 * What an address is.
 */
export const addressKind: Codelist<Codes.AddressKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/address-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of address",
    "vi": "Loại địa chỉ"
  },
  "description": {
    "en": "What an address is.",
    "vi": "Loại địa chỉ."
  },
  "codes": [
    {
      "code": "permanent",
      "title": {
        "en": "Permanent residence",
        "vi": "Nơi thường trú"
      },
      "description": {
        "en": "Registered permanent residence.",
        "vi": "Nơi đăng ký thường trú."
      },
      "state": "active"
    },
    {
      "code": "temporary",
      "title": {
        "en": "Temporary residence",
        "vi": "Nơi tạm trú"
      },
      "description": {
        "en": "Registered temporary residence.",
        "vi": "Nơi đăng ký tạm trú."
      },
      "state": "active"
    },
    {
      "code": "current",
      "title": {
        "en": "Present stay",
        "vi": "Nơi ở hiện tại"
      },
      "description": {
        "en": "Where the person stays now.",
        "vi": "Nơi đang ở."
      },
      "state": "active"
    },
    {
      "code": "abroad",
      "title": {
        "en": "Address abroad",
        "vi": "Nơi ở nước ngoài"
      },
      "description": {
        "en": "An address outside Viet Nam.",
        "vi": "Địa chỉ ở nước ngoài."
      },
      "state": "active"
    }
  ]
};

/**
 * Age band · Nhóm tuổi
 *
 * Half-open bands without gaps, cut where the laws cut.
 */
export const ageBand: Codelist<Codes.AgeBandCode> = {
  "id": "https://schemas.lienthong.example/codelists/age-band/1.0",
  "open": false,
  "title": {
    "en": "Age band",
    "vi": "Nhóm tuổi"
  },
  "description": {
    "en": "Half-open bands without gaps, cut where the laws cut.",
    "vi": "Nhóm tuổi nửa mở, không hở, chia theo mốc tuổi trong luật."
  },
  "codes": [
    {
      "code": "under-10",
      "title": {
        "en": "Under 10",
        "vi": "Dưới 10 tuổi"
      },
      "description": {
        "en": "0 to 9 completed years.",
        "vi": "Từ 0 đến dưới 10 tuổi."
      },
      "state": "active"
    },
    {
      "code": "10-to-13",
      "title": {
        "en": "10 to 13",
        "vi": "Từ đủ 10 đến dưới 14 tuổi"
      },
      "description": {
        "en": "10 to 13 completed years.",
        "vi": "Từ đủ 10 đến dưới 14 tuổi."
      },
      "state": "active"
    },
    {
      "code": "14-to-15",
      "title": {
        "en": "14 to 15",
        "vi": "Từ đủ 14 đến dưới 16 tuổi"
      },
      "description": {
        "en": "14 and 15 completed years.",
        "vi": "Từ đủ 14 đến dưới 16 tuổi."
      },
      "state": "active"
    },
    {
      "code": "16-to-17",
      "title": {
        "en": "16 to 17",
        "vi": "Từ đủ 16 đến dưới 18 tuổi"
      },
      "description": {
        "en": "16 and 17 completed years.",
        "vi": "Từ đủ 16 đến dưới 18 tuổi."
      },
      "state": "active"
    },
    {
      "code": "under-16",
      "title": {
        "en": "Under 16",
        "vi": "Dưới 16 tuổi"
      },
      "description": {
        "en": "Under 16, not told more finely.",
        "vi": "Dưới 16 tuổi, chưa rõ cụ thể."
      },
      "state": "active"
    },
    {
      "code": "under-18",
      "title": {
        "en": "Under 18",
        "vi": "Dưới 18 tuổi"
      },
      "description": {
        "en": "Under 18, not told more finely.",
        "vi": "Dưới 18 tuổi, chưa rõ cụ thể."
      },
      "state": "active"
    },
    {
      "code": "18-to-29",
      "title": {
        "en": "18 to 29",
        "vi": "Từ đủ 18 đến dưới 30 tuổi"
      },
      "description": {
        "en": "18 to 29 completed years.",
        "vi": "Từ đủ 18 đến dưới 30 tuổi."
      },
      "state": "active"
    },
    {
      "code": "30-to-44",
      "title": {
        "en": "30 to 44",
        "vi": "Từ đủ 30 đến dưới 45 tuổi"
      },
      "description": {
        "en": "30 to 44 completed years.",
        "vi": "Từ đủ 30 đến dưới 45 tuổi."
      },
      "state": "active"
    },
    {
      "code": "45-and-over",
      "title": {
        "en": "45 and over",
        "vi": "Từ đủ 45 tuổi trở lên"
      },
      "description": {
        "en": "45 completed years or more.",
        "vi": "Từ đủ 45 tuổi trở lên."
      },
      "state": "active"
    },
    {
      "code": "18-and-over",
      "title": {
        "en": "18 and over",
        "vi": "Từ đủ 18 tuổi trở lên"
      },
      "description": {
        "en": "18 or more, not told more finely.",
        "vi": "Từ đủ 18 tuổi trở lên, chưa rõ cụ thể."
      },
      "state": "active"
    }
  ]
};

/**
 * Role of an agency · Vai trò của cơ quan
 *
 * What an agency does in a matter. Rules of sharing name roles, never agencies; an agency holds roles with dates in the directory.
 */
export const agencyRole: Codelist<Codes.AgencyRoleCode> = {
  "id": "https://schemas.lienthong.example/codelists/agency-role/1.0",
  "open": false,
  "title": {
    "en": "Role of an agency",
    "vi": "Vai trò của cơ quan"
  },
  "description": {
    "en": "What an agency does in a matter. Rules of sharing name roles, never agencies; an agency holds roles with dates in the directory.",
    "vi": "Vai trò của cơ quan trong vụ việc. Quy tắc chia sẻ nêu vai trò, không nêu tên cơ quan; vai trò kèm thời hạn có trong danh bạ."
  },
  "codes": [
    {
      "code": "commune-police",
      "title": {
        "en": "Commune police",
        "vi": "Công an cấp xã"
      },
      "description": {
        "en": "Receives reports, takes a first statement and passes them on; does not settle.",
        "vi": "Tiếp nhận tố giác, tin báo, lấy lời khai ban đầu và chuyển đi; không có thẩm quyền giải quyết."
      },
      "state": "active"
    },
    {
      "code": "commune-peoples-committee",
      "title": {
        "en": "Commune People's Committee",
        "vi": "Ủy ban nhân dân cấp xã"
      },
      "description": {
        "en": "Receives self-reports and notifies the provincial health body at once.",
        "vi": "Tiếp nhận việc tự khai báo và thông báo ngay cho cơ quan chuyên môn về y tế cấp tỉnh."
      },
      "state": "active"
    },
    {
      "code": "provincial-police",
      "title": {
        "en": "Provincial police",
        "vi": "Công an cấp tỉnh"
      },
      "description": {
        "en": "Standing body of the programme in the province; verifies with the health body.",
        "vi": "Cơ quan thường trực của chương trình ở cấp tỉnh; phối hợp xác minh với cơ quan y tế."
      },
      "state": "active"
    },
    {
      "code": "investigating-body",
      "title": {
        "en": "Investigating body",
        "vi": "Cơ quan điều tra"
      },
      "description": {
        "en": "Settles reports and investigates.",
        "vi": "Giải quyết nguồn tin về tội phạm và điều tra vụ án."
      },
      "state": "active"
    },
    {
      "code": "border-guard",
      "title": {
        "en": "Border guard",
        "vi": "Bộ đội Biên phòng"
      },
      "description": {
        "en": "Assigned some acts of investigation; receives, rescues and hands over.",
        "vi": "Được giao tiến hành một số hoạt động điều tra; tiếp nhận, giải cứu và bàn giao."
      },
      "state": "active"
    },
    {
      "code": "coast-guard",
      "title": {
        "en": "Coast guard",
        "vi": "Cảnh sát biển"
      },
      "description": {
        "en": "Assigned some acts of investigation; receives self-reports.",
        "vi": "Được giao tiến hành một số hoạt động điều tra; tiếp nhận việc tự khai báo."
      },
      "state": "active"
    },
    {
      "code": "procuracy",
      "title": {
        "en": "Procuracy",
        "vi": "Viện kiểm sát"
      },
      "description": {
        "en": "Exercises prosecution and supervises the settlement and the investigation.",
        "vi": "Thực hành quyền công tố và kiểm sát việc giải quyết nguồn tin, điều tra."
      },
      "state": "active"
    },
    {
      "code": "court",
      "title": {
        "en": "Court",
        "vi": "Tòa án"
      },
      "description": {
        "en": "Tries cases; also receives reports.",
        "vi": "Xét xử vụ án; cũng tiếp nhận tố giác, tin báo."
      },
      "state": "active"
    },
    {
      "code": "support-centre",
      "title": {
        "en": "Support centre",
        "vi": "Cơ sở hỗ trợ nạn nhân"
      },
      "description": {
        "en": "Establishment that receives and supports victims.",
        "vi": "Cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân tiếp nhận và hỗ trợ nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "health-authority",
      "title": {
        "en": "Provincial health body",
        "vi": "Cơ quan chuyên môn về y tế cấp tỉnh"
      },
      "description": {
        "en": "Leads the initial verification since 1 July 2025 and directs support.",
        "vi": "Chủ trì xác minh ban đầu từ ngày 01/7/2025 và chỉ đạo việc hỗ trợ."
      },
      "state": "active"
    },
    {
      "code": "labour-authority",
      "title": {
        "en": "Labour and social-affairs office",
        "vi": "Cơ quan lao động, thương binh và xã hội"
      },
      "description": {
        "en": "Led verification and support before the reorganisation of 2025.",
        "vi": "Chủ trì xác minh, hỗ trợ trước khi sắp xếp tổ chức bộ máy năm 2025."
      },
      "state": "active"
    },
    {
      "code": "legal-aid-centre",
      "title": {
        "en": "State legal aid centre",
        "vi": "Trung tâm trợ giúp pháp lý nhà nước"
      },
      "description": {
        "en": "Gives legal aid to victims and persons under identification.",
        "vi": "Trợ giúp pháp lý cho nạn nhân và người đang được xác định."
      },
      "state": "active"
    },
    {
      "code": "womens-union",
      "title": {
        "en": "Women's Union",
        "vi": "Hội Liên hiệp Phụ nữ"
      },
      "description": {
        "en": "Receives reports, informs and supports.",
        "vi": "Tiếp nhận tin báo, tuyên truyền và hỗ trợ."
      },
      "state": "active"
    },
    {
      "code": "hotline",
      "title": {
        "en": "Hotline 111",
        "vi": "Tổng đài 111"
      },
      "description": {
        "en": "National hotline against human trafficking.",
        "vi": "Tổng đài điện thoại quốc gia về phòng, chống mua bán người."
      },
      "state": "active"
    },
    {
      "code": "press",
      "title": {
        "en": "Press",
        "vi": "Cơ quan báo chí"
      },
      "description": {
        "en": "Passes on what it received or published.",
        "vi": "Chuyển tin báo nhận được hoặc đã đăng tải."
      },
      "state": "active"
    },
    {
      "code": "foreign-affairs",
      "title": {
        "en": "Foreign affairs",
        "vi": "Cơ quan ngoại giao, cơ quan đại diện Việt Nam ở nước ngoài"
      },
      "description": {
        "en": "Missions abroad and external-relations bodies.",
        "vi": "Tiếp nhận, xác minh và đưa nạn nhân về nước."
      },
      "state": "active"
    },
    {
      "code": "provincial-peoples-committee",
      "title": {
        "en": "Provincial People's Committee",
        "vi": "Ủy ban nhân dân cấp tỉnh"
      },
      "description": {
        "en": "Receives the consolidated figures of the province.",
        "vi": "Tiếp nhận số liệu tổng hợp của tỉnh."
      },
      "state": "active"
    },
    {
      "code": "steering-committee",
      "title": {
        "en": "Steering Committee on crime prevention",
        "vi": "Ban Chỉ đạo 138"
      },
      "description": {
        "en": "Committee 138 of a level.",
        "vi": "Ban Chỉ đạo phòng, chống tội phạm các cấp."
      },
      "state": "active"
    },
    {
      "code": "district-police",
      "title": {
        "en": "District police",
        "vi": "Công an cấp huyện"
      },
      "description": {
        "en": "Police of a district, until districts were given up.",
        "vi": "Công an cấp huyện, đến khi không còn tổ chức cấp huyện."
      },
      "state": "active"
    },
    {
      "code": "district-peoples-committee",
      "title": {
        "en": "District People's Committee",
        "vi": "Ủy ban nhân dân cấp huyện"
      },
      "description": {
        "en": "People's Committee of a district, until there were two levels of local government.",
        "vi": "Ủy ban nhân dân cấp huyện, đến khi tổ chức chính quyền địa phương hai cấp."
      },
      "state": "active"
    },
    {
      "code": "national-steering-committee",
      "title": {
        "en": "National steering committee 138/CP",
        "vi": "Ban Chỉ đạo 138/CP"
      },
      "description": {
        "en": "Steering Committee for the prevention of crime of the Government; receives the consolidated report of a province.",
        "vi": "Ban Chỉ đạo phòng, chống tội phạm của Chính phủ; nhận báo cáo tổng hợp của tỉnh."
      },
      "state": "active"
    },
    {
      "code": "provincial-department",
      "title": {
        "en": "Provincial department",
        "vi": "Sở, ban, ngành cấp tỉnh"
      },
      "description": {
        "en": "Any department or branch of the province that has tasks in the programme: education, culture, information, finance, home affairs.",
        "vi": "Sở, ban, ngành cấp tỉnh có nhiệm vụ trong chương trình: giáo dục, văn hóa, thông tin, tài chính, nội vụ."
      },
      "state": "active"
    },
    {
      "code": "justice-authority",
      "title": {
        "en": "Justice authority",
        "vi": "Sở Tư pháp"
      },
      "description": {
        "en": "Provincial department of justice: legal aid, and the legality of draft documents.",
        "vi": "Cơ quan tư pháp cấp tỉnh: trợ giúp pháp lý, thẩm định dự thảo văn bản."
      },
      "state": "active"
    },
    {
      "code": "fatherland-front",
      "title": {
        "en": "Fatherland Front",
        "vi": "Ủy ban Mặt trận Tổ quốc"
      },
      "description": {
        "en": "Committee of the Viet Nam Fatherland Front.",
        "vi": "Ủy ban Mặt trận Tổ quốc Việt Nam."
      },
      "state": "active"
    },
    {
      "code": "mass-organisation",
      "title": {
        "en": "Mass organisation",
        "vi": "Tổ chức chính trị - xã hội"
      },
      "description": {
        "en": "Youth union, farmers' union, veterans, trade union: a mass organisation other than the Women's Union.",
        "vi": "Đoàn Thanh niên, Hội Nông dân, Hội Cựu chiến binh, Công đoàn: tổ chức chính trị - xã hội khác ngoài Hội Phụ nữ."
      },
      "state": "active"
    },
    {
      "code": "provincial-peoples-council",
      "title": {
        "en": "Provincial People's Council",
        "vi": "Hội đồng nhân dân cấp tỉnh"
      },
      "description": {
        "en": "People's Council of the province: adopts resolutions.",
        "vi": "Hội đồng nhân dân cấp tỉnh: ban hành nghị quyết."
      },
      "state": "active"
    },
    {
      "code": "other-state-body",
      "title": {
        "en": "Other state body",
        "vi": "Cơ quan nhà nước khác"
      },
      "description": {
        "en": "A state body that may petition for prosecution.",
        "vi": "Cơ quan nhà nước có thẩm quyền kiến nghị khởi tố."
      },
      "state": "active"
    }
  ]
};

/**
 * Level of area · Cấp đơn vị hành chính
 *
 * The level of an administrative area.
 */
export const areaLevel: Codelist<Codes.AreaLevelCode> = {
  "id": "https://schemas.lienthong.example/codelists/area-level/1.0",
  "open": false,
  "title": {
    "en": "Level of area",
    "vi": "Cấp đơn vị hành chính"
  },
  "description": {
    "en": "The level of an administrative area.",
    "vi": "Cấp của đơn vị hành chính."
  },
  "codes": [
    {
      "code": "nation",
      "title": {
        "en": "Nation",
        "vi": "Cả nước"
      },
      "description": {
        "en": "The whole country.",
        "vi": "Toàn quốc."
      },
      "state": "active"
    },
    {
      "code": "province",
      "title": {
        "en": "Province",
        "vi": "Cấp tỉnh"
      },
      "description": {
        "en": "Province or centrally-run city.",
        "vi": "Tỉnh, thành phố trực thuộc trung ương."
      },
      "state": "active"
    },
    {
      "code": "district",
      "title": {
        "en": "District",
        "vi": "Cấp huyện"
      },
      "description": {
        "en": "District; none exists after 1 July 2025.",
        "vi": "Huyện, quận, thị xã; không còn từ ngày 01/7/2025."
      },
      "state": "active"
    },
    {
      "code": "commune",
      "title": {
        "en": "Commune",
        "vi": "Cấp xã"
      },
      "description": {
        "en": "Commune, ward or special zone.",
        "vi": "Xã, phường, đặc khu."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of attachment · Loại tài liệu kèm theo
 *
 * What an attached part is.
 */
export const attachmentKind: Codelist<Codes.AttachmentKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/attachment-kind/1.0",
  "open": true,
  "title": {
    "en": "Kind of attachment",
    "vi": "Loại tài liệu kèm theo"
  },
  "description": {
    "en": "What an attached part is.",
    "vi": "Phần kèm theo là tài liệu gì."
  },
  "codes": [
    {
      "code": "minutes",
      "title": {
        "en": "Minutes",
        "vi": "Biên bản"
      },
      "description": {
        "en": "Minutes of reception, of hand-over, of a statement.",
        "vi": "Biên bản tiếp nhận, giao nhận, ghi lời khai."
      },
      "state": "active"
    },
    {
      "code": "letter",
      "title": {
        "en": "Letter or petition",
        "vi": "Đơn, văn bản"
      },
      "description": {
        "en": "Written denunciation, report or petition.",
        "vi": "Đơn tố giác, văn bản báo tin, kiến nghị."
      },
      "state": "active"
    },
    {
      "code": "decision",
      "title": {
        "en": "Decision",
        "vi": "Quyết định"
      },
      "description": {
        "en": "A decision.",
        "vi": "Quyết định."
      },
      "state": "active"
    },
    {
      "code": "photo",
      "title": {
        "en": "Photograph",
        "vi": "Hình ảnh"
      },
      "description": {
        "en": "Photograph or scan.",
        "vi": "Ảnh chụp hoặc ảnh quét."
      },
      "state": "active"
    },
    {
      "code": "recording",
      "title": {
        "en": "Recording",
        "vi": "Ghi âm, ghi hình"
      },
      "description": {
        "en": "Sound or video.",
        "vi": "Tệp âm thanh hoặc hình ảnh động."
      },
      "state": "active"
    },
    {
      "code": "message-log",
      "title": {
        "en": "Messages",
        "vi": "Tin nhắn"
      },
      "description": {
        "en": "Messages, calls, account data.",
        "vi": "Tin nhắn, nhật ký cuộc gọi, dữ liệu tài khoản."
      },
      "state": "active"
    },
    {
      "code": "identity-paper",
      "title": {
        "en": "Identity paper",
        "vi": "Giấy tờ tùy thân"
      },
      "description": {
        "en": "Copy of an identity paper.",
        "vi": "Bản sao giấy tờ tùy thân."
      },
      "state": "active"
    },
    {
      "code": "payment-proof",
      "title": {
        "en": "Proof of payment",
        "vi": "Chứng từ chuyển tiền"
      },
      "description": {
        "en": "Proof of a payment.",
        "vi": "Chứng từ giao dịch tiền."
      },
      "state": "active"
    },
    {
      "code": "medical-paper",
      "title": {
        "en": "Medical paper",
        "vi": "Giấy tờ y tế"
      },
      "description": {
        "en": "Medical paper.",
        "vi": "Giấy tờ y tế."
      },
      "state": "active"
    },
    {
      "code": "other",
      "title": {
        "en": "Other",
        "vi": "Khác"
      },
      "description": {
        "en": "Another document.",
        "vi": "Tài liệu khác."
      },
      "state": "active"
    }
  ]
};

/**
 * Decision in a case · Quyết định tố tụng
 *
 * The procedural decisions that shape a case.
 */
export const caseDecision: Codelist<Codes.CaseDecisionCode> = {
  "id": "https://schemas.lienthong.example/codelists/case-decision/1.0",
  "open": false,
  "title": {
    "en": "Decision in a case",
    "vi": "Quyết định tố tụng"
  },
  "description": {
    "en": "The procedural decisions that shape a case.",
    "vi": "Các quyết định tố tụng làm thay đổi vụ án."
  },
  "codes": [
    {
      "code": "instituted",
      "title": {
        "en": "Case instituted",
        "vi": "Khởi tố vụ án hình sự"
      },
      "description": {
        "en": "Decision to institute a criminal case.",
        "vi": "Quyết định khởi tố vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "not-instituted",
      "title": {
        "en": "Case not instituted",
        "vi": "Không khởi tố vụ án hình sự"
      },
      "description": {
        "en": "Decision not to institute a criminal case.",
        "vi": "Quyết định không khởi tố vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "settlement-suspended",
      "title": {
        "en": "Settlement suspended",
        "vi": "Tạm đình chỉ giải quyết nguồn tin"
      },
      "description": {
        "en": "Decision to suspend the settlement of a report.",
        "vi": "Quyết định tạm đình chỉ việc giải quyết tố giác, tin báo, kiến nghị khởi tố."
      },
      "state": "active"
    },
    {
      "code": "institution-changed",
      "title": {
        "en": "Institution changed",
        "vi": "Thay đổi quyết định khởi tố vụ án"
      },
      "description": {
        "en": "Decision to change the institution of the case.",
        "vi": "Quyết định thay đổi quyết định khởi tố vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "institution-supplemented",
      "title": {
        "en": "Institution supplemented",
        "vi": "Bổ sung quyết định khởi tố vụ án"
      },
      "description": {
        "en": "Decision to supplement the institution of the case.",
        "vi": "Quyết định bổ sung quyết định khởi tố vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "accused-charged",
      "title": {
        "en": "Accused charged",
        "vi": "Khởi tố bị can"
      },
      "description": {
        "en": "Decision to charge an accused.",
        "vi": "Quyết định khởi tố bị can."
      },
      "state": "active"
    },
    {
      "code": "investigation-extended",
      "title": {
        "en": "Investigation extended",
        "vi": "Gia hạn thời hạn điều tra"
      },
      "description": {
        "en": "The time limit of the investigation was extended.",
        "vi": "Gia hạn thời hạn điều tra vụ án."
      },
      "state": "active"
    },
    {
      "code": "investigation-suspended",
      "title": {
        "en": "Investigation suspended",
        "vi": "Tạm đình chỉ điều tra"
      },
      "description": {
        "en": "Decision to suspend the investigation.",
        "vi": "Quyết định tạm đình chỉ điều tra."
      },
      "state": "active"
    },
    {
      "code": "investigation-terminated",
      "title": {
        "en": "Investigation terminated",
        "vi": "Đình chỉ điều tra"
      },
      "description": {
        "en": "Decision to terminate the investigation.",
        "vi": "Quyết định đình chỉ điều tra."
      },
      "state": "active"
    },
    {
      "code": "investigation-resumed",
      "title": {
        "en": "Investigation resumed",
        "vi": "Phục hồi điều tra"
      },
      "description": {
        "en": "Decision to resume the investigation.",
        "vi": "Quyết định phục hồi điều tra."
      },
      "state": "active"
    },
    {
      "code": "wanted-notice",
      "title": {
        "en": "Wanted notice",
        "vi": "Truy nã bị can"
      },
      "description": {
        "en": "Decision to search for the accused.",
        "vi": "Quyết định truy nã bị can."
      },
      "state": "active"
    },
    {
      "code": "cases-joined",
      "title": {
        "en": "Cases joined",
        "vi": "Nhập vụ án"
      },
      "description": {
        "en": "Decision to join cases.",
        "vi": "Quyết định nhập vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "case-split",
      "title": {
        "en": "Case split",
        "vi": "Tách vụ án"
      },
      "description": {
        "en": "Decision to split a case.",
        "vi": "Quyết định tách vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "case-transferred",
      "title": {
        "en": "Case transferred",
        "vi": "Chuyển vụ án"
      },
      "description": {
        "en": "Decision to hand the case to another body.",
        "vi": "Quyết định chuyển vụ án để điều tra theo thẩm quyền."
      },
      "state": "active"
    },
    {
      "code": "conclusion",
      "title": {
        "en": "Conclusion proposing prosecution",
        "vi": "Kết luận điều tra đề nghị truy tố"
      },
      "description": {
        "en": "Conclusion of the investigation that proposes prosecution.",
        "vi": "Bản kết luận điều tra vụ án hình sự đề nghị truy tố."
      },
      "state": "active"
    },
    {
      "code": "file-returned",
      "title": {
        "en": "File returned",
        "vi": "Trả hồ sơ để điều tra bổ sung"
      },
      "description": {
        "en": "The file goes back for further investigation.",
        "vi": "Quyết định trả hồ sơ để điều tra bổ sung."
      },
      "state": "active"
    },
    {
      "code": "indictment",
      "title": {
        "en": "Indictment",
        "vi": "Truy tố bằng cáo trạng"
      },
      "description": {
        "en": "Decision to prosecute by an indictment.",
        "vi": "Quyết định truy tố bị can trước Tòa án bằng bản cáo trạng."
      },
      "state": "active"
    },
    {
      "code": "trial-decision",
      "title": {
        "en": "Case sent to trial",
        "vi": "Đưa vụ án ra xét xử"
      },
      "description": {
        "en": "Decision to bring the case to trial.",
        "vi": "Quyết định đưa vụ án ra xét xử."
      },
      "state": "active"
    },
    {
      "code": "first-judgment",
      "title": {
        "en": "First-instance judgment",
        "vi": "Bản án sơ thẩm"
      },
      "description": {
        "en": "Judgment at first instance.",
        "vi": "Bản án hình sự sơ thẩm."
      },
      "state": "active"
    },
    {
      "code": "appeal-judgment",
      "title": {
        "en": "Appeal judgment",
        "vi": "Bản án phúc thẩm"
      },
      "description": {
        "en": "Judgment on appeal.",
        "vi": "Bản án hình sự phúc thẩm."
      },
      "state": "active"
    }
  ]
};

/**
 * Form of consent · Hình thức thể hiện sự đồng ý
 *
 * How the answer was given.
 */
export const consentForm: Codelist<Codes.ConsentFormCode> = {
  "id": "https://schemas.lienthong.example/codelists/consent-form/1.0",
  "open": false,
  "title": {
    "en": "Form of consent",
    "vi": "Hình thức thể hiện sự đồng ý"
  },
  "description": {
    "en": "How the answer was given.",
    "vi": "Ý kiến được thể hiện bằng cách nào."
  },
  "codes": [
    {
      "code": "written",
      "title": {
        "en": "In writing",
        "vi": "Bằng văn bản"
      },
      "description": {
        "en": "On paper, signed or with a fingerprint.",
        "vi": "Trên giấy, có chữ ký hoặc điểm chỉ."
      },
      "state": "active"
    },
    {
      "code": "oral-in-minutes",
      "title": {
        "en": "Orally, in minutes",
        "vi": "Bằng lời nói, lập biên bản"
      },
      "description": {
        "en": "Spoken, taken down in minutes and read back.",
        "vi": "Nói miệng, được ghi biên bản và đọc lại."
      },
      "state": "active"
    },
    {
      "code": "recorded",
      "title": {
        "en": "Recorded voice",
        "vi": "Bằng giọng nói, có ghi âm"
      },
      "description": {
        "en": "Spoken, on a recording.",
        "vi": "Nói miệng, được ghi âm hoặc ghi hình có âm thanh."
      },
      "state": "active"
    },
    {
      "code": "electronic",
      "title": {
        "en": "Electronically",
        "vi": "Bằng phương tiện điện tử"
      },
      "description": {
        "en": "In an electronic form that can be printed or verified.",
        "vi": "Dưới dạng điện tử có thể in ra hoặc kiểm chứng được."
      },
      "state": "active"
    }
  ]
};

/**
 * Who consented · Người đồng ý
 *
 * Who gave or refused consent.
 */
export const consentGiver: Codelist<Codes.ConsentGiverCode> = {
  "id": "https://schemas.lienthong.example/codelists/consent-giver/1.0",
  "open": false,
  "title": {
    "en": "Who consented",
    "vi": "Người đồng ý"
  },
  "description": {
    "en": "Who gave or refused consent.",
    "vi": "Ai đồng ý hoặc từ chối."
  },
  "codes": [
    {
      "code": "person",
      "title": {
        "en": "The person",
        "vi": "Chính người đó"
      },
      "description": {
        "en": "The person himself or herself.",
        "vi": "Chính người được chia sẻ thông tin."
      },
      "state": "active"
    },
    {
      "code": "legal-representative",
      "title": {
        "en": "Legal representative",
        "vi": "Người đại diện hợp pháp"
      },
      "description": {
        "en": "The legal representative.",
        "vi": "Người đại diện hợp pháp."
      },
      "state": "active"
    },
    {
      "code": "guardian",
      "title": {
        "en": "Guardian",
        "vi": "Người giám hộ"
      },
      "description": {
        "en": "The guardian.",
        "vi": "Người giám hộ."
      },
      "state": "active"
    }
  ]
};

/**
 * Information given before consent · Thông tin đã cung cấp trước khi đồng ý
 *
 * What the person was told before answering.
 */
export const consentInformation: Codelist<Codes.ConsentInformationCode> = {
  "id": "https://schemas.lienthong.example/codelists/consent-information/1.0",
  "open": false,
  "title": {
    "en": "Information given before consent",
    "vi": "Thông tin đã cung cấp trước khi đồng ý"
  },
  "description": {
    "en": "What the person was told before answering.",
    "vi": "Những điều đã thông báo cho người được hỏi trước khi trả lời."
  },
  "codes": [
    {
      "code": "data-kinds",
      "title": {
        "en": "Kinds of data",
        "vi": "Loại dữ liệu"
      },
      "description": {
        "en": "Which data are meant.",
        "vi": "Loại dữ liệu cá nhân được xử lý."
      },
      "state": "active"
    },
    {
      "code": "purposes",
      "title": {
        "en": "Purposes",
        "vi": "Mục đích"
      },
      "description": {
        "en": "What the data are for.",
        "vi": "Mục đích xử lý dữ liệu cá nhân."
      },
      "state": "active"
    },
    {
      "code": "controllers",
      "title": {
        "en": "Who processes them",
        "vi": "Bên xử lý dữ liệu"
      },
      "description": {
        "en": "Which bodies get and process the data.",
        "vi": "Cơ quan, tổ chức, cá nhân được xử lý dữ liệu."
      },
      "state": "active"
    },
    {
      "code": "rights-and-duties",
      "title": {
        "en": "Rights and duties",
        "vi": "Quyền, nghĩa vụ"
      },
      "description": {
        "en": "Rights and duties of the person, also to refuse and to withdraw.",
        "vi": "Quyền, nghĩa vụ của chủ thể dữ liệu, kể cả quyền từ chối và rút lại."
      },
      "state": "active"
    },
    {
      "code": "manner",
      "title": {
        "en": "Manner of processing",
        "vi": "Cách thức xử lý"
      },
      "description": {
        "en": "How the data are processed.",
        "vi": "Cách thức xử lý dữ liệu."
      },
      "state": "active"
    },
    {
      "code": "consequences",
      "title": {
        "en": "Possible harm",
        "vi": "Hậu quả có thể xảy ra"
      },
      "description": {
        "en": "Unwanted consequences that may follow.",
        "vi": "Hậu quả, thiệt hại không mong muốn có khả năng xảy ra."
      },
      "state": "active"
    },
    {
      "code": "period",
      "title": {
        "en": "Period",
        "vi": "Thời gian xử lý"
      },
      "description": {
        "en": "When the processing begins and ends.",
        "vi": "Thời gian bắt đầu, kết thúc xử lý dữ liệu."
      },
      "state": "active"
    },
    {
      "code": "sensitive-data",
      "title": {
        "en": "That data are sensitive",
        "vi": "Dữ liệu nhạy cảm"
      },
      "description": {
        "en": "That the data are sensitive personal data.",
        "vi": "Dữ liệu cần xử lý là dữ liệu cá nhân nhạy cảm."
      },
      "state": "active"
    },
    {
      "code": "support-not-dependent",
      "title": {
        "en": "Support does not depend on it",
        "vi": "Từ chối không ảnh hưởng hỗ trợ"
      },
      "description": {
        "en": "That a refusal takes no support away.",
        "vi": "Việc từ chối không làm mất chế độ hỗ trợ."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of contact · Loại liên lạc
 *
 * By which means a person is reached.
 */
export const contactKind: Codelist<Codes.ContactKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/contact-kind/1.0",
  "open": true,
  "title": {
    "en": "Kind of contact",
    "vi": "Loại liên lạc"
  },
  "description": {
    "en": "By which means a person is reached.",
    "vi": "Liên lạc bằng cách nào."
  },
  "codes": [
    {
      "code": "mobile",
      "title": {
        "en": "Mobile phone",
        "vi": "Điện thoại di động"
      },
      "description": {
        "en": "Mobile phone.",
        "vi": "Số điện thoại di động."
      },
      "state": "active"
    },
    {
      "code": "phone",
      "title": {
        "en": "Telephone",
        "vi": "Điện thoại cố định"
      },
      "description": {
        "en": "Fixed telephone.",
        "vi": "Số điện thoại cố định."
      },
      "state": "active"
    },
    {
      "code": "email",
      "title": {
        "en": "E-mail",
        "vi": "Thư điện tử"
      },
      "description": {
        "en": "E-mail.",
        "vi": "Địa chỉ thư điện tử."
      },
      "state": "active"
    },
    {
      "code": "messaging",
      "title": {
        "en": "Messaging account",
        "vi": "Tài khoản nhắn tin, mạng xã hội"
      },
      "description": {
        "en": "Account of a messaging application or social network.",
        "vi": "Tài khoản ứng dụng nhắn tin, mạng xã hội."
      },
      "state": "active"
    },
    {
      "code": "through-person",
      "title": {
        "en": "Through another person",
        "vi": "Qua người khác"
      },
      "description": {
        "en": "Through a person of trust.",
        "vi": "Qua người tin cậy."
      },
      "state": "active"
    }
  ]
};

/**
 * Rule by which cases are counted · Quy tắc thống kê
 *
 * How a case with several offences or accused is counted.
 */
export const countingRule: Codelist<Codes.CountingRuleCode> = {
  "id": "https://schemas.lienthong.example/codelists/counting-rule/1.0",
  "open": false,
  "title": {
    "en": "Rule by which cases are counted",
    "vi": "Quy tắc thống kê"
  },
  "description": {
    "en": "How a case with several offences or accused is counted.",
    "vi": "Vụ án có nhiều tội danh, nhiều bị can được thống kê thế nào."
  },
  "codes": [
    {
      "code": "gravest-offence",
      "title": {
        "en": "Gravest offence of the case",
        "vi": "Tội danh nghiêm trọng nhất"
      },
      "description": {
        "en": "By the gravest offence of the case, then the smallest article.",
        "vi": "Theo tội danh nghiêm trọng nhất của vụ án, rồi đến điều luật nhỏ nhất."
      },
      "state": "active"
    },
    {
      "code": "lead-defendant",
      "title": {
        "en": "Lead defendant",
        "vi": "Bị cáo đầu vụ"
      },
      "description": {
        "en": "The case by its lead defendant, each defendant by the offence tried.",
        "vi": "Vụ án theo bị cáo đầu vụ, từng bị cáo theo tội danh được xét xử."
      },
      "state": "active"
    },
    {
      "code": "offence-decided",
      "title": {
        "en": "Offence decided",
        "vi": "Tội danh theo quyết định"
      },
      "description": {
        "en": "By each offence that the deciding body named.",
        "vi": "Theo từng tội danh trong quyết định của cơ quan có thẩm quyền."
      },
      "state": "active"
    }
  ]
};

/**
 * Country · Quốc gia, vùng lãnh thổ
 *
 * All 249 codes of ISO 3166-1 alpha-2; names in Vietnamese after the Unicode CLDR.
 */
export const country: Codelist<Codes.CountryCode> = {
  "id": "https://schemas.lienthong.example/codelists/country/1.0",
  "open": false,
  "title": {
    "en": "Country",
    "vi": "Quốc gia, vùng lãnh thổ"
  },
  "description": {
    "en": "All 249 codes of ISO 3166-1 alpha-2; names in Vietnamese after the Unicode CLDR.",
    "vi": "Toàn bộ 249 mã ISO 3166-1 alpha-2; tên tiếng Việt theo Unicode CLDR."
  },
  "codes": [
    {
      "code": "AD",
      "title": {
        "en": "Andorra",
        "vi": "Andorra"
      },
      "description": {
        "en": "Andorra (ISO 3166-1 alpha-2 AD).",
        "vi": "Andorra (mã ISO 3166-1 alpha-2: AD)."
      },
      "state": "active"
    },
    {
      "code": "AE",
      "title": {
        "en": "United Arab Emirates",
        "vi": "Các Tiểu Vương quốc Ả Rập Thống nhất"
      },
      "description": {
        "en": "United Arab Emirates (ISO 3166-1 alpha-2 AE).",
        "vi": "Các Tiểu Vương quốc Ả Rập Thống nhất (mã ISO 3166-1 alpha-2: AE)."
      },
      "state": "active"
    },
    {
      "code": "AF",
      "title": {
        "en": "Afghanistan",
        "vi": "Afghanistan"
      },
      "description": {
        "en": "Afghanistan (ISO 3166-1 alpha-2 AF).",
        "vi": "Afghanistan (mã ISO 3166-1 alpha-2: AF)."
      },
      "state": "active"
    },
    {
      "code": "AG",
      "title": {
        "en": "Antigua and Barbuda",
        "vi": "Antigua và Barbuda"
      },
      "description": {
        "en": "Antigua and Barbuda (ISO 3166-1 alpha-2 AG).",
        "vi": "Antigua và Barbuda (mã ISO 3166-1 alpha-2: AG)."
      },
      "state": "active"
    },
    {
      "code": "AI",
      "title": {
        "en": "Anguilla",
        "vi": "Anguilla"
      },
      "description": {
        "en": "Anguilla (ISO 3166-1 alpha-2 AI).",
        "vi": "Anguilla (mã ISO 3166-1 alpha-2: AI)."
      },
      "state": "active"
    },
    {
      "code": "AL",
      "title": {
        "en": "Albania",
        "vi": "Albania"
      },
      "description": {
        "en": "Albania (ISO 3166-1 alpha-2 AL).",
        "vi": "Albania (mã ISO 3166-1 alpha-2: AL)."
      },
      "state": "active"
    },
    {
      "code": "AM",
      "title": {
        "en": "Armenia",
        "vi": "Armenia"
      },
      "description": {
        "en": "Armenia (ISO 3166-1 alpha-2 AM).",
        "vi": "Armenia (mã ISO 3166-1 alpha-2: AM)."
      },
      "state": "active"
    },
    {
      "code": "AO",
      "title": {
        "en": "Angola",
        "vi": "Angola"
      },
      "description": {
        "en": "Angola (ISO 3166-1 alpha-2 AO).",
        "vi": "Angola (mã ISO 3166-1 alpha-2: AO)."
      },
      "state": "active"
    },
    {
      "code": "AQ",
      "title": {
        "en": "Antarctica",
        "vi": "Nam Cực"
      },
      "description": {
        "en": "Antarctica (ISO 3166-1 alpha-2 AQ).",
        "vi": "Nam Cực (mã ISO 3166-1 alpha-2: AQ)."
      },
      "state": "active"
    },
    {
      "code": "AR",
      "title": {
        "en": "Argentina",
        "vi": "Argentina"
      },
      "description": {
        "en": "Argentina (ISO 3166-1 alpha-2 AR).",
        "vi": "Argentina (mã ISO 3166-1 alpha-2: AR)."
      },
      "state": "active"
    },
    {
      "code": "AS",
      "title": {
        "en": "American Samoa",
        "vi": "Samoa thuộc Mỹ"
      },
      "description": {
        "en": "American Samoa (ISO 3166-1 alpha-2 AS).",
        "vi": "Samoa thuộc Mỹ (mã ISO 3166-1 alpha-2: AS)."
      },
      "state": "active"
    },
    {
      "code": "AT",
      "title": {
        "en": "Austria",
        "vi": "Áo"
      },
      "description": {
        "en": "Austria (ISO 3166-1 alpha-2 AT).",
        "vi": "Áo (mã ISO 3166-1 alpha-2: AT)."
      },
      "state": "active"
    },
    {
      "code": "AU",
      "title": {
        "en": "Australia",
        "vi": "Úc"
      },
      "description": {
        "en": "Australia (ISO 3166-1 alpha-2 AU).",
        "vi": "Úc (mã ISO 3166-1 alpha-2: AU)."
      },
      "state": "active"
    },
    {
      "code": "AW",
      "title": {
        "en": "Aruba",
        "vi": "Aruba"
      },
      "description": {
        "en": "Aruba (ISO 3166-1 alpha-2 AW).",
        "vi": "Aruba (mã ISO 3166-1 alpha-2: AW)."
      },
      "state": "active"
    },
    {
      "code": "AX",
      "title": {
        "en": "Åland Islands",
        "vi": "Quần đảo Åland"
      },
      "description": {
        "en": "Åland Islands (ISO 3166-1 alpha-2 AX).",
        "vi": "Quần đảo Åland (mã ISO 3166-1 alpha-2: AX)."
      },
      "state": "active"
    },
    {
      "code": "AZ",
      "title": {
        "en": "Azerbaijan",
        "vi": "Azerbaijan"
      },
      "description": {
        "en": "Azerbaijan (ISO 3166-1 alpha-2 AZ).",
        "vi": "Azerbaijan (mã ISO 3166-1 alpha-2: AZ)."
      },
      "state": "active"
    },
    {
      "code": "BA",
      "title": {
        "en": "Bosnia and Herzegovina",
        "vi": "Bosnia và Herzegovina"
      },
      "description": {
        "en": "Bosnia and Herzegovina (ISO 3166-1 alpha-2 BA).",
        "vi": "Bosnia và Herzegovina (mã ISO 3166-1 alpha-2: BA)."
      },
      "state": "active"
    },
    {
      "code": "BB",
      "title": {
        "en": "Barbados",
        "vi": "Barbados"
      },
      "description": {
        "en": "Barbados (ISO 3166-1 alpha-2 BB).",
        "vi": "Barbados (mã ISO 3166-1 alpha-2: BB)."
      },
      "state": "active"
    },
    {
      "code": "BD",
      "title": {
        "en": "Bangladesh",
        "vi": "Bangladesh"
      },
      "description": {
        "en": "Bangladesh (ISO 3166-1 alpha-2 BD).",
        "vi": "Bangladesh (mã ISO 3166-1 alpha-2: BD)."
      },
      "state": "active"
    },
    {
      "code": "BE",
      "title": {
        "en": "Belgium",
        "vi": "Bỉ"
      },
      "description": {
        "en": "Belgium (ISO 3166-1 alpha-2 BE).",
        "vi": "Bỉ (mã ISO 3166-1 alpha-2: BE)."
      },
      "state": "active"
    },
    {
      "code": "BF",
      "title": {
        "en": "Burkina Faso",
        "vi": "Burkina Faso"
      },
      "description": {
        "en": "Burkina Faso (ISO 3166-1 alpha-2 BF).",
        "vi": "Burkina Faso (mã ISO 3166-1 alpha-2: BF)."
      },
      "state": "active"
    },
    {
      "code": "BG",
      "title": {
        "en": "Bulgaria",
        "vi": "Bulgaria"
      },
      "description": {
        "en": "Bulgaria (ISO 3166-1 alpha-2 BG).",
        "vi": "Bulgaria (mã ISO 3166-1 alpha-2: BG)."
      },
      "state": "active"
    },
    {
      "code": "BH",
      "title": {
        "en": "Bahrain",
        "vi": "Bahrain"
      },
      "description": {
        "en": "Bahrain (ISO 3166-1 alpha-2 BH).",
        "vi": "Bahrain (mã ISO 3166-1 alpha-2: BH)."
      },
      "state": "active"
    },
    {
      "code": "BI",
      "title": {
        "en": "Burundi",
        "vi": "Burundi"
      },
      "description": {
        "en": "Burundi (ISO 3166-1 alpha-2 BI).",
        "vi": "Burundi (mã ISO 3166-1 alpha-2: BI)."
      },
      "state": "active"
    },
    {
      "code": "BJ",
      "title": {
        "en": "Benin",
        "vi": "Benin"
      },
      "description": {
        "en": "Benin (ISO 3166-1 alpha-2 BJ).",
        "vi": "Benin (mã ISO 3166-1 alpha-2: BJ)."
      },
      "state": "active"
    },
    {
      "code": "BL",
      "title": {
        "en": "Saint Barthélemy",
        "vi": "Saint Barthélemy"
      },
      "description": {
        "en": "Saint Barthélemy (ISO 3166-1 alpha-2 BL).",
        "vi": "Saint Barthélemy (mã ISO 3166-1 alpha-2: BL)."
      },
      "state": "active"
    },
    {
      "code": "BM",
      "title": {
        "en": "Bermuda",
        "vi": "Bermuda"
      },
      "description": {
        "en": "Bermuda (ISO 3166-1 alpha-2 BM).",
        "vi": "Bermuda (mã ISO 3166-1 alpha-2: BM)."
      },
      "state": "active"
    },
    {
      "code": "BN",
      "title": {
        "en": "Brunei Darussalam",
        "vi": "Brunei"
      },
      "description": {
        "en": "Brunei Darussalam (ISO 3166-1 alpha-2 BN).",
        "vi": "Brunei (mã ISO 3166-1 alpha-2: BN)."
      },
      "state": "active"
    },
    {
      "code": "BO",
      "title": {
        "en": "Bolivia (Plurinational State of)",
        "vi": "Bolivia"
      },
      "description": {
        "en": "Bolivia (Plurinational State of) (ISO 3166-1 alpha-2 BO).",
        "vi": "Bolivia (mã ISO 3166-1 alpha-2: BO)."
      },
      "state": "active"
    },
    {
      "code": "BQ",
      "title": {
        "en": "Bonaire, Sint Eustatius and Saba",
        "vi": "Bonaire, Sint Eustatius và Saba"
      },
      "description": {
        "en": "Bonaire, Sint Eustatius and Saba (ISO 3166-1 alpha-2 BQ).",
        "vi": "Bonaire, Sint Eustatius và Saba (mã ISO 3166-1 alpha-2: BQ)."
      },
      "state": "active"
    },
    {
      "code": "BR",
      "title": {
        "en": "Brazil",
        "vi": "Brazil"
      },
      "description": {
        "en": "Brazil (ISO 3166-1 alpha-2 BR).",
        "vi": "Brazil (mã ISO 3166-1 alpha-2: BR)."
      },
      "state": "active"
    },
    {
      "code": "BS",
      "title": {
        "en": "Bahamas",
        "vi": "Bahamas"
      },
      "description": {
        "en": "Bahamas (ISO 3166-1 alpha-2 BS).",
        "vi": "Bahamas (mã ISO 3166-1 alpha-2: BS)."
      },
      "state": "active"
    },
    {
      "code": "BT",
      "title": {
        "en": "Bhutan",
        "vi": "Bhutan"
      },
      "description": {
        "en": "Bhutan (ISO 3166-1 alpha-2 BT).",
        "vi": "Bhutan (mã ISO 3166-1 alpha-2: BT)."
      },
      "state": "active"
    },
    {
      "code": "BV",
      "title": {
        "en": "Bouvet Island",
        "vi": "Đảo Bouvet"
      },
      "description": {
        "en": "Bouvet Island (ISO 3166-1 alpha-2 BV).",
        "vi": "Đảo Bouvet (mã ISO 3166-1 alpha-2: BV)."
      },
      "state": "active"
    },
    {
      "code": "BW",
      "title": {
        "en": "Botswana",
        "vi": "Botswana"
      },
      "description": {
        "en": "Botswana (ISO 3166-1 alpha-2 BW).",
        "vi": "Botswana (mã ISO 3166-1 alpha-2: BW)."
      },
      "state": "active"
    },
    {
      "code": "BY",
      "title": {
        "en": "Belarus",
        "vi": "Belarus"
      },
      "description": {
        "en": "Belarus (ISO 3166-1 alpha-2 BY).",
        "vi": "Belarus (mã ISO 3166-1 alpha-2: BY)."
      },
      "state": "active"
    },
    {
      "code": "BZ",
      "title": {
        "en": "Belize",
        "vi": "Belize"
      },
      "description": {
        "en": "Belize (ISO 3166-1 alpha-2 BZ).",
        "vi": "Belize (mã ISO 3166-1 alpha-2: BZ)."
      },
      "state": "active"
    },
    {
      "code": "CA",
      "title": {
        "en": "Canada",
        "vi": "Canada"
      },
      "description": {
        "en": "Canada (ISO 3166-1 alpha-2 CA).",
        "vi": "Canada (mã ISO 3166-1 alpha-2: CA)."
      },
      "state": "active"
    },
    {
      "code": "CC",
      "title": {
        "en": "Cocos (Keeling) Islands",
        "vi": "Quần đảo Cocos (Keeling)"
      },
      "description": {
        "en": "Cocos (Keeling) Islands (ISO 3166-1 alpha-2 CC).",
        "vi": "Quần đảo Cocos (Keeling) (mã ISO 3166-1 alpha-2: CC)."
      },
      "state": "active"
    },
    {
      "code": "CD",
      "title": {
        "en": "Congo, Democratic Republic of the",
        "vi": "Cộng hòa Dân chủ Congo"
      },
      "description": {
        "en": "Congo, Democratic Republic of the (ISO 3166-1 alpha-2 CD).",
        "vi": "Cộng hòa Dân chủ Congo (mã ISO 3166-1 alpha-2: CD)."
      },
      "state": "active"
    },
    {
      "code": "CF",
      "title": {
        "en": "Central African Republic",
        "vi": "Cộng hòa Trung Phi"
      },
      "description": {
        "en": "Central African Republic (ISO 3166-1 alpha-2 CF).",
        "vi": "Cộng hòa Trung Phi (mã ISO 3166-1 alpha-2: CF)."
      },
      "state": "active"
    },
    {
      "code": "CG",
      "title": {
        "en": "Congo",
        "vi": "Cộng hòa Congo"
      },
      "description": {
        "en": "Congo (ISO 3166-1 alpha-2 CG).",
        "vi": "Cộng hòa Congo (mã ISO 3166-1 alpha-2: CG)."
      },
      "state": "active"
    },
    {
      "code": "CH",
      "title": {
        "en": "Switzerland",
        "vi": "Thụy Sĩ"
      },
      "description": {
        "en": "Switzerland (ISO 3166-1 alpha-2 CH).",
        "vi": "Thụy Sĩ (mã ISO 3166-1 alpha-2: CH)."
      },
      "state": "active"
    },
    {
      "code": "CI",
      "title": {
        "en": "Côte d'Ivoire",
        "vi": "Côte d’Ivoire"
      },
      "description": {
        "en": "Côte d'Ivoire (ISO 3166-1 alpha-2 CI).",
        "vi": "Côte d’Ivoire (mã ISO 3166-1 alpha-2: CI)."
      },
      "state": "active"
    },
    {
      "code": "CK",
      "title": {
        "en": "Cook Islands",
        "vi": "Quần đảo Cook"
      },
      "description": {
        "en": "Cook Islands (ISO 3166-1 alpha-2 CK).",
        "vi": "Quần đảo Cook (mã ISO 3166-1 alpha-2: CK)."
      },
      "state": "active"
    },
    {
      "code": "CL",
      "title": {
        "en": "Chile",
        "vi": "Chile"
      },
      "description": {
        "en": "Chile (ISO 3166-1 alpha-2 CL).",
        "vi": "Chile (mã ISO 3166-1 alpha-2: CL)."
      },
      "state": "active"
    },
    {
      "code": "CM",
      "title": {
        "en": "Cameroon",
        "vi": "Cameroon"
      },
      "description": {
        "en": "Cameroon (ISO 3166-1 alpha-2 CM).",
        "vi": "Cameroon (mã ISO 3166-1 alpha-2: CM)."
      },
      "state": "active"
    },
    {
      "code": "CN",
      "title": {
        "en": "China",
        "vi": "Trung Quốc"
      },
      "description": {
        "en": "China (ISO 3166-1 alpha-2 CN).",
        "vi": "Trung Quốc (mã ISO 3166-1 alpha-2: CN)."
      },
      "state": "active"
    },
    {
      "code": "CO",
      "title": {
        "en": "Colombia",
        "vi": "Colombia"
      },
      "description": {
        "en": "Colombia (ISO 3166-1 alpha-2 CO).",
        "vi": "Colombia (mã ISO 3166-1 alpha-2: CO)."
      },
      "state": "active"
    },
    {
      "code": "CR",
      "title": {
        "en": "Costa Rica",
        "vi": "Costa Rica"
      },
      "description": {
        "en": "Costa Rica (ISO 3166-1 alpha-2 CR).",
        "vi": "Costa Rica (mã ISO 3166-1 alpha-2: CR)."
      },
      "state": "active"
    },
    {
      "code": "CU",
      "title": {
        "en": "Cuba",
        "vi": "Cuba"
      },
      "description": {
        "en": "Cuba (ISO 3166-1 alpha-2 CU).",
        "vi": "Cuba (mã ISO 3166-1 alpha-2: CU)."
      },
      "state": "active"
    },
    {
      "code": "CV",
      "title": {
        "en": "Cabo Verde",
        "vi": "Cape Verde"
      },
      "description": {
        "en": "Cabo Verde (ISO 3166-1 alpha-2 CV).",
        "vi": "Cape Verde (mã ISO 3166-1 alpha-2: CV)."
      },
      "state": "active"
    },
    {
      "code": "CW",
      "title": {
        "en": "Curaçao",
        "vi": "Curaçao"
      },
      "description": {
        "en": "Curaçao (ISO 3166-1 alpha-2 CW).",
        "vi": "Curaçao (mã ISO 3166-1 alpha-2: CW)."
      },
      "state": "active"
    },
    {
      "code": "CX",
      "title": {
        "en": "Christmas Island",
        "vi": "Đảo Giáng Sinh"
      },
      "description": {
        "en": "Christmas Island (ISO 3166-1 alpha-2 CX).",
        "vi": "Đảo Giáng Sinh (mã ISO 3166-1 alpha-2: CX)."
      },
      "state": "active"
    },
    {
      "code": "CY",
      "title": {
        "en": "Cyprus",
        "vi": "Síp"
      },
      "description": {
        "en": "Cyprus (ISO 3166-1 alpha-2 CY).",
        "vi": "Síp (mã ISO 3166-1 alpha-2: CY)."
      },
      "state": "active"
    },
    {
      "code": "CZ",
      "title": {
        "en": "Czechia",
        "vi": "Séc"
      },
      "description": {
        "en": "Czechia (ISO 3166-1 alpha-2 CZ).",
        "vi": "Séc (mã ISO 3166-1 alpha-2: CZ)."
      },
      "state": "active"
    },
    {
      "code": "DE",
      "title": {
        "en": "Germany",
        "vi": "Đức"
      },
      "description": {
        "en": "Germany (ISO 3166-1 alpha-2 DE).",
        "vi": "Đức (mã ISO 3166-1 alpha-2: DE)."
      },
      "state": "active"
    },
    {
      "code": "DJ",
      "title": {
        "en": "Djibouti",
        "vi": "Djibouti"
      },
      "description": {
        "en": "Djibouti (ISO 3166-1 alpha-2 DJ).",
        "vi": "Djibouti (mã ISO 3166-1 alpha-2: DJ)."
      },
      "state": "active"
    },
    {
      "code": "DK",
      "title": {
        "en": "Denmark",
        "vi": "Đan Mạch"
      },
      "description": {
        "en": "Denmark (ISO 3166-1 alpha-2 DK).",
        "vi": "Đan Mạch (mã ISO 3166-1 alpha-2: DK)."
      },
      "state": "active"
    },
    {
      "code": "DM",
      "title": {
        "en": "Dominica",
        "vi": "Dominica"
      },
      "description": {
        "en": "Dominica (ISO 3166-1 alpha-2 DM).",
        "vi": "Dominica (mã ISO 3166-1 alpha-2: DM)."
      },
      "state": "active"
    },
    {
      "code": "DO",
      "title": {
        "en": "Dominican Republic",
        "vi": "Cộng hòa Dominica"
      },
      "description": {
        "en": "Dominican Republic (ISO 3166-1 alpha-2 DO).",
        "vi": "Cộng hòa Dominica (mã ISO 3166-1 alpha-2: DO)."
      },
      "state": "active"
    },
    {
      "code": "DZ",
      "title": {
        "en": "Algeria",
        "vi": "Algeria"
      },
      "description": {
        "en": "Algeria (ISO 3166-1 alpha-2 DZ).",
        "vi": "Algeria (mã ISO 3166-1 alpha-2: DZ)."
      },
      "state": "active"
    },
    {
      "code": "EC",
      "title": {
        "en": "Ecuador",
        "vi": "Ecuador"
      },
      "description": {
        "en": "Ecuador (ISO 3166-1 alpha-2 EC).",
        "vi": "Ecuador (mã ISO 3166-1 alpha-2: EC)."
      },
      "state": "active"
    },
    {
      "code": "EE",
      "title": {
        "en": "Estonia",
        "vi": "Estonia"
      },
      "description": {
        "en": "Estonia (ISO 3166-1 alpha-2 EE).",
        "vi": "Estonia (mã ISO 3166-1 alpha-2: EE)."
      },
      "state": "active"
    },
    {
      "code": "EG",
      "title": {
        "en": "Egypt",
        "vi": "Ai Cập"
      },
      "description": {
        "en": "Egypt (ISO 3166-1 alpha-2 EG).",
        "vi": "Ai Cập (mã ISO 3166-1 alpha-2: EG)."
      },
      "state": "active"
    },
    {
      "code": "EH",
      "title": {
        "en": "Western Sahara",
        "vi": "Tây Sahara"
      },
      "description": {
        "en": "Western Sahara (ISO 3166-1 alpha-2 EH).",
        "vi": "Tây Sahara (mã ISO 3166-1 alpha-2: EH)."
      },
      "state": "active"
    },
    {
      "code": "ER",
      "title": {
        "en": "Eritrea",
        "vi": "Eritrea"
      },
      "description": {
        "en": "Eritrea (ISO 3166-1 alpha-2 ER).",
        "vi": "Eritrea (mã ISO 3166-1 alpha-2: ER)."
      },
      "state": "active"
    },
    {
      "code": "ES",
      "title": {
        "en": "Spain",
        "vi": "Tây Ban Nha"
      },
      "description": {
        "en": "Spain (ISO 3166-1 alpha-2 ES).",
        "vi": "Tây Ban Nha (mã ISO 3166-1 alpha-2: ES)."
      },
      "state": "active"
    },
    {
      "code": "ET",
      "title": {
        "en": "Ethiopia",
        "vi": "Ethiopia"
      },
      "description": {
        "en": "Ethiopia (ISO 3166-1 alpha-2 ET).",
        "vi": "Ethiopia (mã ISO 3166-1 alpha-2: ET)."
      },
      "state": "active"
    },
    {
      "code": "FI",
      "title": {
        "en": "Finland",
        "vi": "Phần Lan"
      },
      "description": {
        "en": "Finland (ISO 3166-1 alpha-2 FI).",
        "vi": "Phần Lan (mã ISO 3166-1 alpha-2: FI)."
      },
      "state": "active"
    },
    {
      "code": "FJ",
      "title": {
        "en": "Fiji",
        "vi": "Fiji"
      },
      "description": {
        "en": "Fiji (ISO 3166-1 alpha-2 FJ).",
        "vi": "Fiji (mã ISO 3166-1 alpha-2: FJ)."
      },
      "state": "active"
    },
    {
      "code": "FK",
      "title": {
        "en": "Falkland Islands (Malvinas)",
        "vi": "Quần đảo Falkland (Malvinas)"
      },
      "description": {
        "en": "Falkland Islands (Malvinas) (ISO 3166-1 alpha-2 FK).",
        "vi": "Quần đảo Falkland (Malvinas) (mã ISO 3166-1 alpha-2: FK)."
      },
      "state": "active"
    },
    {
      "code": "FM",
      "title": {
        "en": "Micronesia (Federated States of)",
        "vi": "Micronesia"
      },
      "description": {
        "en": "Micronesia (Federated States of) (ISO 3166-1 alpha-2 FM).",
        "vi": "Micronesia (mã ISO 3166-1 alpha-2: FM)."
      },
      "state": "active"
    },
    {
      "code": "FO",
      "title": {
        "en": "Faroe Islands",
        "vi": "Quần đảo Faroe"
      },
      "description": {
        "en": "Faroe Islands (ISO 3166-1 alpha-2 FO).",
        "vi": "Quần đảo Faroe (mã ISO 3166-1 alpha-2: FO)."
      },
      "state": "active"
    },
    {
      "code": "FR",
      "title": {
        "en": "France",
        "vi": "Pháp"
      },
      "description": {
        "en": "France (ISO 3166-1 alpha-2 FR).",
        "vi": "Pháp (mã ISO 3166-1 alpha-2: FR)."
      },
      "state": "active"
    },
    {
      "code": "GA",
      "title": {
        "en": "Gabon",
        "vi": "Gabon"
      },
      "description": {
        "en": "Gabon (ISO 3166-1 alpha-2 GA).",
        "vi": "Gabon (mã ISO 3166-1 alpha-2: GA)."
      },
      "state": "active"
    },
    {
      "code": "GB",
      "title": {
        "en": "United Kingdom of Great Britain and Northern Ireland",
        "vi": "Vương quốc Anh"
      },
      "description": {
        "en": "United Kingdom of Great Britain and Northern Ireland (ISO 3166-1 alpha-2 GB).",
        "vi": "Vương quốc Anh (mã ISO 3166-1 alpha-2: GB)."
      },
      "state": "active"
    },
    {
      "code": "GD",
      "title": {
        "en": "Grenada",
        "vi": "Grenada"
      },
      "description": {
        "en": "Grenada (ISO 3166-1 alpha-2 GD).",
        "vi": "Grenada (mã ISO 3166-1 alpha-2: GD)."
      },
      "state": "active"
    },
    {
      "code": "GE",
      "title": {
        "en": "Georgia",
        "vi": "Georgia"
      },
      "description": {
        "en": "Georgia (ISO 3166-1 alpha-2 GE).",
        "vi": "Georgia (mã ISO 3166-1 alpha-2: GE)."
      },
      "state": "active"
    },
    {
      "code": "GF",
      "title": {
        "en": "French Guiana",
        "vi": "Guiana thuộc Pháp"
      },
      "description": {
        "en": "French Guiana (ISO 3166-1 alpha-2 GF).",
        "vi": "Guiana thuộc Pháp (mã ISO 3166-1 alpha-2: GF)."
      },
      "state": "active"
    },
    {
      "code": "GG",
      "title": {
        "en": "Guernsey",
        "vi": "Guernsey"
      },
      "description": {
        "en": "Guernsey (ISO 3166-1 alpha-2 GG).",
        "vi": "Guernsey (mã ISO 3166-1 alpha-2: GG)."
      },
      "state": "active"
    },
    {
      "code": "GH",
      "title": {
        "en": "Ghana",
        "vi": "Ghana"
      },
      "description": {
        "en": "Ghana (ISO 3166-1 alpha-2 GH).",
        "vi": "Ghana (mã ISO 3166-1 alpha-2: GH)."
      },
      "state": "active"
    },
    {
      "code": "GI",
      "title": {
        "en": "Gibraltar",
        "vi": "Gibraltar"
      },
      "description": {
        "en": "Gibraltar (ISO 3166-1 alpha-2 GI).",
        "vi": "Gibraltar (mã ISO 3166-1 alpha-2: GI)."
      },
      "state": "active"
    },
    {
      "code": "GL",
      "title": {
        "en": "Greenland",
        "vi": "Greenland"
      },
      "description": {
        "en": "Greenland (ISO 3166-1 alpha-2 GL).",
        "vi": "Greenland (mã ISO 3166-1 alpha-2: GL)."
      },
      "state": "active"
    },
    {
      "code": "GM",
      "title": {
        "en": "Gambia",
        "vi": "Gambia"
      },
      "description": {
        "en": "Gambia (ISO 3166-1 alpha-2 GM).",
        "vi": "Gambia (mã ISO 3166-1 alpha-2: GM)."
      },
      "state": "active"
    },
    {
      "code": "GN",
      "title": {
        "en": "Guinea",
        "vi": "Guinea"
      },
      "description": {
        "en": "Guinea (ISO 3166-1 alpha-2 GN).",
        "vi": "Guinea (mã ISO 3166-1 alpha-2: GN)."
      },
      "state": "active"
    },
    {
      "code": "GP",
      "title": {
        "en": "Guadeloupe",
        "vi": "Guadeloupe"
      },
      "description": {
        "en": "Guadeloupe (ISO 3166-1 alpha-2 GP).",
        "vi": "Guadeloupe (mã ISO 3166-1 alpha-2: GP)."
      },
      "state": "active"
    },
    {
      "code": "GQ",
      "title": {
        "en": "Equatorial Guinea",
        "vi": "Guinea Xích Đạo"
      },
      "description": {
        "en": "Equatorial Guinea (ISO 3166-1 alpha-2 GQ).",
        "vi": "Guinea Xích Đạo (mã ISO 3166-1 alpha-2: GQ)."
      },
      "state": "active"
    },
    {
      "code": "GR",
      "title": {
        "en": "Greece",
        "vi": "Hy Lạp"
      },
      "description": {
        "en": "Greece (ISO 3166-1 alpha-2 GR).",
        "vi": "Hy Lạp (mã ISO 3166-1 alpha-2: GR)."
      },
      "state": "active"
    },
    {
      "code": "GS",
      "title": {
        "en": "South Georgia and South Sandwich Islands",
        "vi": "Nam Georgia và Quần đảo Nam Sandwich"
      },
      "description": {
        "en": "South Georgia and South Sandwich Islands (ISO 3166-1 alpha-2 GS).",
        "vi": "Nam Georgia và Quần đảo Nam Sandwich (mã ISO 3166-1 alpha-2: GS)."
      },
      "state": "active"
    },
    {
      "code": "GT",
      "title": {
        "en": "Guatemala",
        "vi": "Guatemala"
      },
      "description": {
        "en": "Guatemala (ISO 3166-1 alpha-2 GT).",
        "vi": "Guatemala (mã ISO 3166-1 alpha-2: GT)."
      },
      "state": "active"
    },
    {
      "code": "GU",
      "title": {
        "en": "Guam",
        "vi": "Guam"
      },
      "description": {
        "en": "Guam (ISO 3166-1 alpha-2 GU).",
        "vi": "Guam (mã ISO 3166-1 alpha-2: GU)."
      },
      "state": "active"
    },
    {
      "code": "GW",
      "title": {
        "en": "Guinea-Bissau",
        "vi": "Guinea-Bissau"
      },
      "description": {
        "en": "Guinea-Bissau (ISO 3166-1 alpha-2 GW).",
        "vi": "Guinea-Bissau (mã ISO 3166-1 alpha-2: GW)."
      },
      "state": "active"
    },
    {
      "code": "GY",
      "title": {
        "en": "Guyana",
        "vi": "Guyana"
      },
      "description": {
        "en": "Guyana (ISO 3166-1 alpha-2 GY).",
        "vi": "Guyana (mã ISO 3166-1 alpha-2: GY)."
      },
      "state": "active"
    },
    {
      "code": "HK",
      "title": {
        "en": "Hong Kong",
        "vi": "Hồng Kông (Trung Quốc)"
      },
      "description": {
        "en": "Hong Kong (ISO 3166-1 alpha-2 HK).",
        "vi": "Hồng Kông (Trung Quốc) (mã ISO 3166-1 alpha-2: HK)."
      },
      "state": "active"
    },
    {
      "code": "HM",
      "title": {
        "en": "Heard and McDonald Islands",
        "vi": "Đảo Heard và quần đảo McDonald"
      },
      "description": {
        "en": "Heard and McDonald Islands (ISO 3166-1 alpha-2 HM).",
        "vi": "Đảo Heard và quần đảo McDonald (mã ISO 3166-1 alpha-2: HM)."
      },
      "state": "active"
    },
    {
      "code": "HN",
      "title": {
        "en": "Honduras",
        "vi": "Honduras"
      },
      "description": {
        "en": "Honduras (ISO 3166-1 alpha-2 HN).",
        "vi": "Honduras (mã ISO 3166-1 alpha-2: HN)."
      },
      "state": "active"
    },
    {
      "code": "HR",
      "title": {
        "en": "Croatia",
        "vi": "Croatia"
      },
      "description": {
        "en": "Croatia (ISO 3166-1 alpha-2 HR).",
        "vi": "Croatia (mã ISO 3166-1 alpha-2: HR)."
      },
      "state": "active"
    },
    {
      "code": "HT",
      "title": {
        "en": "Haiti",
        "vi": "Haiti"
      },
      "description": {
        "en": "Haiti (ISO 3166-1 alpha-2 HT).",
        "vi": "Haiti (mã ISO 3166-1 alpha-2: HT)."
      },
      "state": "active"
    },
    {
      "code": "HU",
      "title": {
        "en": "Hungary",
        "vi": "Hungary"
      },
      "description": {
        "en": "Hungary (ISO 3166-1 alpha-2 HU).",
        "vi": "Hungary (mã ISO 3166-1 alpha-2: HU)."
      },
      "state": "active"
    },
    {
      "code": "ID",
      "title": {
        "en": "Indonesia",
        "vi": "Indonesia"
      },
      "description": {
        "en": "Indonesia (ISO 3166-1 alpha-2 ID).",
        "vi": "Indonesia (mã ISO 3166-1 alpha-2: ID)."
      },
      "state": "active"
    },
    {
      "code": "IE",
      "title": {
        "en": "Ireland",
        "vi": "Ireland"
      },
      "description": {
        "en": "Ireland (ISO 3166-1 alpha-2 IE).",
        "vi": "Ireland (mã ISO 3166-1 alpha-2: IE)."
      },
      "state": "active"
    },
    {
      "code": "IL",
      "title": {
        "en": "Israel",
        "vi": "Israel"
      },
      "description": {
        "en": "Israel (ISO 3166-1 alpha-2 IL).",
        "vi": "Israel (mã ISO 3166-1 alpha-2: IL)."
      },
      "state": "active"
    },
    {
      "code": "IM",
      "title": {
        "en": "Isle of Man",
        "vi": "Đảo Man"
      },
      "description": {
        "en": "Isle of Man (ISO 3166-1 alpha-2 IM).",
        "vi": "Đảo Man (mã ISO 3166-1 alpha-2: IM)."
      },
      "state": "active"
    },
    {
      "code": "IN",
      "title": {
        "en": "India",
        "vi": "Ấn Độ"
      },
      "description": {
        "en": "India (ISO 3166-1 alpha-2 IN).",
        "vi": "Ấn Độ (mã ISO 3166-1 alpha-2: IN)."
      },
      "state": "active"
    },
    {
      "code": "IO",
      "title": {
        "en": "British Indian Ocean Territory",
        "vi": "Lãnh thổ Ấn Độ Dương thuộc Anh"
      },
      "description": {
        "en": "British Indian Ocean Territory (ISO 3166-1 alpha-2 IO).",
        "vi": "Lãnh thổ Ấn Độ Dương thuộc Anh (mã ISO 3166-1 alpha-2: IO)."
      },
      "state": "active"
    },
    {
      "code": "IQ",
      "title": {
        "en": "Iraq",
        "vi": "Iraq"
      },
      "description": {
        "en": "Iraq (ISO 3166-1 alpha-2 IQ).",
        "vi": "Iraq (mã ISO 3166-1 alpha-2: IQ)."
      },
      "state": "active"
    },
    {
      "code": "IR",
      "title": {
        "en": "Iran (Islamic Republic of)",
        "vi": "Iran"
      },
      "description": {
        "en": "Iran (Islamic Republic of) (ISO 3166-1 alpha-2 IR).",
        "vi": "Iran (mã ISO 3166-1 alpha-2: IR)."
      },
      "state": "active"
    },
    {
      "code": "IS",
      "title": {
        "en": "Iceland",
        "vi": "Iceland"
      },
      "description": {
        "en": "Iceland (ISO 3166-1 alpha-2 IS).",
        "vi": "Iceland (mã ISO 3166-1 alpha-2: IS)."
      },
      "state": "active"
    },
    {
      "code": "IT",
      "title": {
        "en": "Italy",
        "vi": "Italy"
      },
      "description": {
        "en": "Italy (ISO 3166-1 alpha-2 IT).",
        "vi": "Italy (mã ISO 3166-1 alpha-2: IT)."
      },
      "state": "active"
    },
    {
      "code": "JE",
      "title": {
        "en": "Jersey",
        "vi": "Jersey"
      },
      "description": {
        "en": "Jersey (ISO 3166-1 alpha-2 JE).",
        "vi": "Jersey (mã ISO 3166-1 alpha-2: JE)."
      },
      "state": "active"
    },
    {
      "code": "JM",
      "title": {
        "en": "Jamaica",
        "vi": "Jamaica"
      },
      "description": {
        "en": "Jamaica (ISO 3166-1 alpha-2 JM).",
        "vi": "Jamaica (mã ISO 3166-1 alpha-2: JM)."
      },
      "state": "active"
    },
    {
      "code": "JO",
      "title": {
        "en": "Jordan",
        "vi": "Jordan"
      },
      "description": {
        "en": "Jordan (ISO 3166-1 alpha-2 JO).",
        "vi": "Jordan (mã ISO 3166-1 alpha-2: JO)."
      },
      "state": "active"
    },
    {
      "code": "JP",
      "title": {
        "en": "Japan",
        "vi": "Nhật Bản"
      },
      "description": {
        "en": "Japan (ISO 3166-1 alpha-2 JP).",
        "vi": "Nhật Bản (mã ISO 3166-1 alpha-2: JP)."
      },
      "state": "active"
    },
    {
      "code": "KE",
      "title": {
        "en": "Kenya",
        "vi": "Kenya"
      },
      "description": {
        "en": "Kenya (ISO 3166-1 alpha-2 KE).",
        "vi": "Kenya (mã ISO 3166-1 alpha-2: KE)."
      },
      "state": "active"
    },
    {
      "code": "KG",
      "title": {
        "en": "Kyrgyzstan",
        "vi": "Kyrgyzstan"
      },
      "description": {
        "en": "Kyrgyzstan (ISO 3166-1 alpha-2 KG).",
        "vi": "Kyrgyzstan (mã ISO 3166-1 alpha-2: KG)."
      },
      "state": "active"
    },
    {
      "code": "KH",
      "title": {
        "en": "Cambodia",
        "vi": "Campuchia"
      },
      "description": {
        "en": "Cambodia (ISO 3166-1 alpha-2 KH).",
        "vi": "Campuchia (mã ISO 3166-1 alpha-2: KH)."
      },
      "state": "active"
    },
    {
      "code": "KI",
      "title": {
        "en": "Kiribati",
        "vi": "Kiribati"
      },
      "description": {
        "en": "Kiribati (ISO 3166-1 alpha-2 KI).",
        "vi": "Kiribati (mã ISO 3166-1 alpha-2: KI)."
      },
      "state": "active"
    },
    {
      "code": "KM",
      "title": {
        "en": "Comoros",
        "vi": "Comoros"
      },
      "description": {
        "en": "Comoros (ISO 3166-1 alpha-2 KM).",
        "vi": "Comoros (mã ISO 3166-1 alpha-2: KM)."
      },
      "state": "active"
    },
    {
      "code": "KN",
      "title": {
        "en": "Saint Kitts and Nevis",
        "vi": "Saint Kitts và Nevis"
      },
      "description": {
        "en": "Saint Kitts and Nevis (ISO 3166-1 alpha-2 KN).",
        "vi": "Saint Kitts và Nevis (mã ISO 3166-1 alpha-2: KN)."
      },
      "state": "active"
    },
    {
      "code": "KP",
      "title": {
        "en": "Korea (Democratic People's Republic of)",
        "vi": "Triều Tiên"
      },
      "description": {
        "en": "Korea (Democratic People's Republic of) (ISO 3166-1 alpha-2 KP).",
        "vi": "Triều Tiên (mã ISO 3166-1 alpha-2: KP)."
      },
      "state": "active"
    },
    {
      "code": "KR",
      "title": {
        "en": "Korea, Republic of",
        "vi": "Hàn Quốc"
      },
      "description": {
        "en": "Korea, Republic of (ISO 3166-1 alpha-2 KR).",
        "vi": "Hàn Quốc (mã ISO 3166-1 alpha-2: KR)."
      },
      "state": "active"
    },
    {
      "code": "KW",
      "title": {
        "en": "Kuwait",
        "vi": "Kuwait"
      },
      "description": {
        "en": "Kuwait (ISO 3166-1 alpha-2 KW).",
        "vi": "Kuwait (mã ISO 3166-1 alpha-2: KW)."
      },
      "state": "active"
    },
    {
      "code": "KY",
      "title": {
        "en": "Cayman Islands",
        "vi": "Quần đảo Cayman"
      },
      "description": {
        "en": "Cayman Islands (ISO 3166-1 alpha-2 KY).",
        "vi": "Quần đảo Cayman (mã ISO 3166-1 alpha-2: KY)."
      },
      "state": "active"
    },
    {
      "code": "KZ",
      "title": {
        "en": "Kazakhstan",
        "vi": "Kazakhstan"
      },
      "description": {
        "en": "Kazakhstan (ISO 3166-1 alpha-2 KZ).",
        "vi": "Kazakhstan (mã ISO 3166-1 alpha-2: KZ)."
      },
      "state": "active"
    },
    {
      "code": "LA",
      "title": {
        "en": "Lao People's Democratic Republic",
        "vi": "Lào"
      },
      "description": {
        "en": "Lao People's Democratic Republic (ISO 3166-1 alpha-2 LA).",
        "vi": "Lào (mã ISO 3166-1 alpha-2: LA)."
      },
      "state": "active"
    },
    {
      "code": "LB",
      "title": {
        "en": "Lebanon",
        "vi": "Li-băng"
      },
      "description": {
        "en": "Lebanon (ISO 3166-1 alpha-2 LB).",
        "vi": "Li-băng (mã ISO 3166-1 alpha-2: LB)."
      },
      "state": "active"
    },
    {
      "code": "LC",
      "title": {
        "en": "Saint Lucia",
        "vi": "Saint Lucia"
      },
      "description": {
        "en": "Saint Lucia (ISO 3166-1 alpha-2 LC).",
        "vi": "Saint Lucia (mã ISO 3166-1 alpha-2: LC)."
      },
      "state": "active"
    },
    {
      "code": "LI",
      "title": {
        "en": "Liechtenstein",
        "vi": "Liechtenstein"
      },
      "description": {
        "en": "Liechtenstein (ISO 3166-1 alpha-2 LI).",
        "vi": "Liechtenstein (mã ISO 3166-1 alpha-2: LI)."
      },
      "state": "active"
    },
    {
      "code": "LK",
      "title": {
        "en": "Sri Lanka",
        "vi": "Sri Lanka"
      },
      "description": {
        "en": "Sri Lanka (ISO 3166-1 alpha-2 LK).",
        "vi": "Sri Lanka (mã ISO 3166-1 alpha-2: LK)."
      },
      "state": "active"
    },
    {
      "code": "LR",
      "title": {
        "en": "Liberia",
        "vi": "Liberia"
      },
      "description": {
        "en": "Liberia (ISO 3166-1 alpha-2 LR).",
        "vi": "Liberia (mã ISO 3166-1 alpha-2: LR)."
      },
      "state": "active"
    },
    {
      "code": "LS",
      "title": {
        "en": "Lesotho",
        "vi": "Lesotho"
      },
      "description": {
        "en": "Lesotho (ISO 3166-1 alpha-2 LS).",
        "vi": "Lesotho (mã ISO 3166-1 alpha-2: LS)."
      },
      "state": "active"
    },
    {
      "code": "LT",
      "title": {
        "en": "Lithuania",
        "vi": "Litva"
      },
      "description": {
        "en": "Lithuania (ISO 3166-1 alpha-2 LT).",
        "vi": "Litva (mã ISO 3166-1 alpha-2: LT)."
      },
      "state": "active"
    },
    {
      "code": "LU",
      "title": {
        "en": "Luxembourg",
        "vi": "Luxembourg"
      },
      "description": {
        "en": "Luxembourg (ISO 3166-1 alpha-2 LU).",
        "vi": "Luxembourg (mã ISO 3166-1 alpha-2: LU)."
      },
      "state": "active"
    },
    {
      "code": "LV",
      "title": {
        "en": "Latvia",
        "vi": "Latvia"
      },
      "description": {
        "en": "Latvia (ISO 3166-1 alpha-2 LV).",
        "vi": "Latvia (mã ISO 3166-1 alpha-2: LV)."
      },
      "state": "active"
    },
    {
      "code": "LY",
      "title": {
        "en": "Libya",
        "vi": "Libya"
      },
      "description": {
        "en": "Libya (ISO 3166-1 alpha-2 LY).",
        "vi": "Libya (mã ISO 3166-1 alpha-2: LY)."
      },
      "state": "active"
    },
    {
      "code": "MA",
      "title": {
        "en": "Morocco",
        "vi": "Ma-rốc"
      },
      "description": {
        "en": "Morocco (ISO 3166-1 alpha-2 MA).",
        "vi": "Ma-rốc (mã ISO 3166-1 alpha-2: MA)."
      },
      "state": "active"
    },
    {
      "code": "MC",
      "title": {
        "en": "Monaco",
        "vi": "Monaco"
      },
      "description": {
        "en": "Monaco (ISO 3166-1 alpha-2 MC).",
        "vi": "Monaco (mã ISO 3166-1 alpha-2: MC)."
      },
      "state": "active"
    },
    {
      "code": "MD",
      "title": {
        "en": "Moldova, Republic of",
        "vi": "Moldova"
      },
      "description": {
        "en": "Moldova, Republic of (ISO 3166-1 alpha-2 MD).",
        "vi": "Moldova (mã ISO 3166-1 alpha-2: MD)."
      },
      "state": "active"
    },
    {
      "code": "ME",
      "title": {
        "en": "Montenegro",
        "vi": "Montenegro"
      },
      "description": {
        "en": "Montenegro (ISO 3166-1 alpha-2 ME).",
        "vi": "Montenegro (mã ISO 3166-1 alpha-2: ME)."
      },
      "state": "active"
    },
    {
      "code": "MF",
      "title": {
        "en": "Saint Martin",
        "vi": "Saint Martin"
      },
      "description": {
        "en": "Saint Martin (ISO 3166-1 alpha-2 MF).",
        "vi": "Saint Martin (mã ISO 3166-1 alpha-2: MF)."
      },
      "state": "active"
    },
    {
      "code": "MG",
      "title": {
        "en": "Madagascar",
        "vi": "Madagascar"
      },
      "description": {
        "en": "Madagascar (ISO 3166-1 alpha-2 MG).",
        "vi": "Madagascar (mã ISO 3166-1 alpha-2: MG)."
      },
      "state": "active"
    },
    {
      "code": "MH",
      "title": {
        "en": "Marshall Islands",
        "vi": "Quần đảo Marshall"
      },
      "description": {
        "en": "Marshall Islands (ISO 3166-1 alpha-2 MH).",
        "vi": "Quần đảo Marshall (mã ISO 3166-1 alpha-2: MH)."
      },
      "state": "active"
    },
    {
      "code": "MK",
      "title": {
        "en": "North Macedonia",
        "vi": "Bắc Macedonia"
      },
      "description": {
        "en": "North Macedonia (ISO 3166-1 alpha-2 MK).",
        "vi": "Bắc Macedonia (mã ISO 3166-1 alpha-2: MK)."
      },
      "state": "active"
    },
    {
      "code": "ML",
      "title": {
        "en": "Mali",
        "vi": "Mali"
      },
      "description": {
        "en": "Mali (ISO 3166-1 alpha-2 ML).",
        "vi": "Mali (mã ISO 3166-1 alpha-2: ML)."
      },
      "state": "active"
    },
    {
      "code": "MM",
      "title": {
        "en": "Myanmar",
        "vi": "Myanmar"
      },
      "description": {
        "en": "Myanmar (ISO 3166-1 alpha-2 MM).",
        "vi": "Myanmar (mã ISO 3166-1 alpha-2: MM)."
      },
      "state": "active"
    },
    {
      "code": "MN",
      "title": {
        "en": "Mongolia",
        "vi": "Mông Cổ"
      },
      "description": {
        "en": "Mongolia (ISO 3166-1 alpha-2 MN).",
        "vi": "Mông Cổ (mã ISO 3166-1 alpha-2: MN)."
      },
      "state": "active"
    },
    {
      "code": "MO",
      "title": {
        "en": "Macao",
        "vi": "Ma Cao (Trung Quốc)"
      },
      "description": {
        "en": "Macao (ISO 3166-1 alpha-2 MO).",
        "vi": "Ma Cao (Trung Quốc) (mã ISO 3166-1 alpha-2: MO)."
      },
      "state": "active"
    },
    {
      "code": "MP",
      "title": {
        "en": "Northern Mariana Islands",
        "vi": "Quần đảo Bắc Mariana"
      },
      "description": {
        "en": "Northern Mariana Islands (ISO 3166-1 alpha-2 MP).",
        "vi": "Quần đảo Bắc Mariana (mã ISO 3166-1 alpha-2: MP)."
      },
      "state": "active"
    },
    {
      "code": "MQ",
      "title": {
        "en": "Martinique",
        "vi": "Martinique"
      },
      "description": {
        "en": "Martinique (ISO 3166-1 alpha-2 MQ).",
        "vi": "Martinique (mã ISO 3166-1 alpha-2: MQ)."
      },
      "state": "active"
    },
    {
      "code": "MR",
      "title": {
        "en": "Mauritania",
        "vi": "Mauritania"
      },
      "description": {
        "en": "Mauritania (ISO 3166-1 alpha-2 MR).",
        "vi": "Mauritania (mã ISO 3166-1 alpha-2: MR)."
      },
      "state": "active"
    },
    {
      "code": "MS",
      "title": {
        "en": "Montserrat",
        "vi": "Montserrat"
      },
      "description": {
        "en": "Montserrat (ISO 3166-1 alpha-2 MS).",
        "vi": "Montserrat (mã ISO 3166-1 alpha-2: MS)."
      },
      "state": "active"
    },
    {
      "code": "MT",
      "title": {
        "en": "Malta",
        "vi": "Malta"
      },
      "description": {
        "en": "Malta (ISO 3166-1 alpha-2 MT).",
        "vi": "Malta (mã ISO 3166-1 alpha-2: MT)."
      },
      "state": "active"
    },
    {
      "code": "MU",
      "title": {
        "en": "Mauritius",
        "vi": "Mauritius"
      },
      "description": {
        "en": "Mauritius (ISO 3166-1 alpha-2 MU).",
        "vi": "Mauritius (mã ISO 3166-1 alpha-2: MU)."
      },
      "state": "active"
    },
    {
      "code": "MV",
      "title": {
        "en": "Maldives",
        "vi": "Maldives"
      },
      "description": {
        "en": "Maldives (ISO 3166-1 alpha-2 MV).",
        "vi": "Maldives (mã ISO 3166-1 alpha-2: MV)."
      },
      "state": "active"
    },
    {
      "code": "MW",
      "title": {
        "en": "Malawi",
        "vi": "Malawi"
      },
      "description": {
        "en": "Malawi (ISO 3166-1 alpha-2 MW).",
        "vi": "Malawi (mã ISO 3166-1 alpha-2: MW)."
      },
      "state": "active"
    },
    {
      "code": "MX",
      "title": {
        "en": "Mexico",
        "vi": "Mexico"
      },
      "description": {
        "en": "Mexico (ISO 3166-1 alpha-2 MX).",
        "vi": "Mexico (mã ISO 3166-1 alpha-2: MX)."
      },
      "state": "active"
    },
    {
      "code": "MY",
      "title": {
        "en": "Malaysia",
        "vi": "Malaysia"
      },
      "description": {
        "en": "Malaysia (ISO 3166-1 alpha-2 MY).",
        "vi": "Malaysia (mã ISO 3166-1 alpha-2: MY)."
      },
      "state": "active"
    },
    {
      "code": "MZ",
      "title": {
        "en": "Mozambique",
        "vi": "Mozambique"
      },
      "description": {
        "en": "Mozambique (ISO 3166-1 alpha-2 MZ).",
        "vi": "Mozambique (mã ISO 3166-1 alpha-2: MZ)."
      },
      "state": "active"
    },
    {
      "code": "NA",
      "title": {
        "en": "Namibia",
        "vi": "Namibia"
      },
      "description": {
        "en": "Namibia (ISO 3166-1 alpha-2 NA).",
        "vi": "Namibia (mã ISO 3166-1 alpha-2: NA)."
      },
      "state": "active"
    },
    {
      "code": "NC",
      "title": {
        "en": "New Caledonia",
        "vi": "New Caledonia"
      },
      "description": {
        "en": "New Caledonia (ISO 3166-1 alpha-2 NC).",
        "vi": "New Caledonia (mã ISO 3166-1 alpha-2: NC)."
      },
      "state": "active"
    },
    {
      "code": "NE",
      "title": {
        "en": "Niger",
        "vi": "Niger"
      },
      "description": {
        "en": "Niger (ISO 3166-1 alpha-2 NE).",
        "vi": "Niger (mã ISO 3166-1 alpha-2: NE)."
      },
      "state": "active"
    },
    {
      "code": "NF",
      "title": {
        "en": "Norfolk Island",
        "vi": "Đảo Norfolk"
      },
      "description": {
        "en": "Norfolk Island (ISO 3166-1 alpha-2 NF).",
        "vi": "Đảo Norfolk (mã ISO 3166-1 alpha-2: NF)."
      },
      "state": "active"
    },
    {
      "code": "NG",
      "title": {
        "en": "Nigeria",
        "vi": "Nigeria"
      },
      "description": {
        "en": "Nigeria (ISO 3166-1 alpha-2 NG).",
        "vi": "Nigeria (mã ISO 3166-1 alpha-2: NG)."
      },
      "state": "active"
    },
    {
      "code": "NI",
      "title": {
        "en": "Nicaragua",
        "vi": "Nicaragua"
      },
      "description": {
        "en": "Nicaragua (ISO 3166-1 alpha-2 NI).",
        "vi": "Nicaragua (mã ISO 3166-1 alpha-2: NI)."
      },
      "state": "active"
    },
    {
      "code": "NL",
      "title": {
        "en": "Netherlands (Kingdom of the)",
        "vi": "Hà Lan"
      },
      "description": {
        "en": "Netherlands (Kingdom of the) (ISO 3166-1 alpha-2 NL).",
        "vi": "Hà Lan (mã ISO 3166-1 alpha-2: NL)."
      },
      "state": "active"
    },
    {
      "code": "NO",
      "title": {
        "en": "Norway",
        "vi": "Na Uy"
      },
      "description": {
        "en": "Norway (ISO 3166-1 alpha-2 NO).",
        "vi": "Na Uy (mã ISO 3166-1 alpha-2: NO)."
      },
      "state": "active"
    },
    {
      "code": "NP",
      "title": {
        "en": "Nepal",
        "vi": "Nepal"
      },
      "description": {
        "en": "Nepal (ISO 3166-1 alpha-2 NP).",
        "vi": "Nepal (mã ISO 3166-1 alpha-2: NP)."
      },
      "state": "active"
    },
    {
      "code": "NR",
      "title": {
        "en": "Nauru",
        "vi": "Nauru"
      },
      "description": {
        "en": "Nauru (ISO 3166-1 alpha-2 NR).",
        "vi": "Nauru (mã ISO 3166-1 alpha-2: NR)."
      },
      "state": "active"
    },
    {
      "code": "NU",
      "title": {
        "en": "Niue",
        "vi": "Niue"
      },
      "description": {
        "en": "Niue (ISO 3166-1 alpha-2 NU).",
        "vi": "Niue (mã ISO 3166-1 alpha-2: NU)."
      },
      "state": "active"
    },
    {
      "code": "NZ",
      "title": {
        "en": "New Zealand",
        "vi": "New Zealand"
      },
      "description": {
        "en": "New Zealand (ISO 3166-1 alpha-2 NZ).",
        "vi": "New Zealand (mã ISO 3166-1 alpha-2: NZ)."
      },
      "state": "active"
    },
    {
      "code": "OM",
      "title": {
        "en": "Oman",
        "vi": "Oman"
      },
      "description": {
        "en": "Oman (ISO 3166-1 alpha-2 OM).",
        "vi": "Oman (mã ISO 3166-1 alpha-2: OM)."
      },
      "state": "active"
    },
    {
      "code": "PA",
      "title": {
        "en": "Panama",
        "vi": "Panama"
      },
      "description": {
        "en": "Panama (ISO 3166-1 alpha-2 PA).",
        "vi": "Panama (mã ISO 3166-1 alpha-2: PA)."
      },
      "state": "active"
    },
    {
      "code": "PE",
      "title": {
        "en": "Peru",
        "vi": "Peru"
      },
      "description": {
        "en": "Peru (ISO 3166-1 alpha-2 PE).",
        "vi": "Peru (mã ISO 3166-1 alpha-2: PE)."
      },
      "state": "active"
    },
    {
      "code": "PF",
      "title": {
        "en": "French Polynesia",
        "vi": "Polynesia thuộc Pháp"
      },
      "description": {
        "en": "French Polynesia (ISO 3166-1 alpha-2 PF).",
        "vi": "Polynesia thuộc Pháp (mã ISO 3166-1 alpha-2: PF)."
      },
      "state": "active"
    },
    {
      "code": "PG",
      "title": {
        "en": "Papua New Guinea",
        "vi": "Papua New Guinea"
      },
      "description": {
        "en": "Papua New Guinea (ISO 3166-1 alpha-2 PG).",
        "vi": "Papua New Guinea (mã ISO 3166-1 alpha-2: PG)."
      },
      "state": "active"
    },
    {
      "code": "PH",
      "title": {
        "en": "Philippines",
        "vi": "Philippines"
      },
      "description": {
        "en": "Philippines (ISO 3166-1 alpha-2 PH).",
        "vi": "Philippines (mã ISO 3166-1 alpha-2: PH)."
      },
      "state": "active"
    },
    {
      "code": "PK",
      "title": {
        "en": "Pakistan",
        "vi": "Pakistan"
      },
      "description": {
        "en": "Pakistan (ISO 3166-1 alpha-2 PK).",
        "vi": "Pakistan (mã ISO 3166-1 alpha-2: PK)."
      },
      "state": "active"
    },
    {
      "code": "PL",
      "title": {
        "en": "Poland",
        "vi": "Ba Lan"
      },
      "description": {
        "en": "Poland (ISO 3166-1 alpha-2 PL).",
        "vi": "Ba Lan (mã ISO 3166-1 alpha-2: PL)."
      },
      "state": "active"
    },
    {
      "code": "PM",
      "title": {
        "en": "Saint Pierre and Miquelon",
        "vi": "Saint Pierre và Miquelon"
      },
      "description": {
        "en": "Saint Pierre and Miquelon (ISO 3166-1 alpha-2 PM).",
        "vi": "Saint Pierre và Miquelon (mã ISO 3166-1 alpha-2: PM)."
      },
      "state": "active"
    },
    {
      "code": "PN",
      "title": {
        "en": "Pitcairn Islands",
        "vi": "Quần đảo Pitcairn"
      },
      "description": {
        "en": "Pitcairn Islands (ISO 3166-1 alpha-2 PN).",
        "vi": "Quần đảo Pitcairn (mã ISO 3166-1 alpha-2: PN)."
      },
      "state": "active"
    },
    {
      "code": "PR",
      "title": {
        "en": "Puerto Rico",
        "vi": "Puerto Rico"
      },
      "description": {
        "en": "Puerto Rico (ISO 3166-1 alpha-2 PR).",
        "vi": "Puerto Rico (mã ISO 3166-1 alpha-2: PR)."
      },
      "state": "active"
    },
    {
      "code": "PS",
      "title": {
        "en": "Palestine, State of",
        "vi": "Palestine"
      },
      "description": {
        "en": "Palestine, State of (ISO 3166-1 alpha-2 PS).",
        "vi": "Palestine (mã ISO 3166-1 alpha-2: PS)."
      },
      "state": "active"
    },
    {
      "code": "PT",
      "title": {
        "en": "Portugal",
        "vi": "Bồ Đào Nha"
      },
      "description": {
        "en": "Portugal (ISO 3166-1 alpha-2 PT).",
        "vi": "Bồ Đào Nha (mã ISO 3166-1 alpha-2: PT)."
      },
      "state": "active"
    },
    {
      "code": "PW",
      "title": {
        "en": "Palau",
        "vi": "Palau"
      },
      "description": {
        "en": "Palau (ISO 3166-1 alpha-2 PW).",
        "vi": "Palau (mã ISO 3166-1 alpha-2: PW)."
      },
      "state": "active"
    },
    {
      "code": "PY",
      "title": {
        "en": "Paraguay",
        "vi": "Paraguay"
      },
      "description": {
        "en": "Paraguay (ISO 3166-1 alpha-2 PY).",
        "vi": "Paraguay (mã ISO 3166-1 alpha-2: PY)."
      },
      "state": "active"
    },
    {
      "code": "QA",
      "title": {
        "en": "Qatar",
        "vi": "Qatar"
      },
      "description": {
        "en": "Qatar (ISO 3166-1 alpha-2 QA).",
        "vi": "Qatar (mã ISO 3166-1 alpha-2: QA)."
      },
      "state": "active"
    },
    {
      "code": "RE",
      "title": {
        "en": "Réunion",
        "vi": "Réunion"
      },
      "description": {
        "en": "Réunion (ISO 3166-1 alpha-2 RE).",
        "vi": "Réunion (mã ISO 3166-1 alpha-2: RE)."
      },
      "state": "active"
    },
    {
      "code": "RO",
      "title": {
        "en": "Romania",
        "vi": "Romania"
      },
      "description": {
        "en": "Romania (ISO 3166-1 alpha-2 RO).",
        "vi": "Romania (mã ISO 3166-1 alpha-2: RO)."
      },
      "state": "active"
    },
    {
      "code": "RS",
      "title": {
        "en": "Serbia",
        "vi": "Serbia"
      },
      "description": {
        "en": "Serbia (ISO 3166-1 alpha-2 RS).",
        "vi": "Serbia (mã ISO 3166-1 alpha-2: RS)."
      },
      "state": "active"
    },
    {
      "code": "RU",
      "title": {
        "en": "Russian Federation",
        "vi": "Nga"
      },
      "description": {
        "en": "Russian Federation (ISO 3166-1 alpha-2 RU).",
        "vi": "Nga (mã ISO 3166-1 alpha-2: RU)."
      },
      "state": "active"
    },
    {
      "code": "RW",
      "title": {
        "en": "Rwanda",
        "vi": "Rwanda"
      },
      "description": {
        "en": "Rwanda (ISO 3166-1 alpha-2 RW).",
        "vi": "Rwanda (mã ISO 3166-1 alpha-2: RW)."
      },
      "state": "active"
    },
    {
      "code": "SA",
      "title": {
        "en": "Saudi Arabia",
        "vi": "Ả Rập Xê-út"
      },
      "description": {
        "en": "Saudi Arabia (ISO 3166-1 alpha-2 SA).",
        "vi": "Ả Rập Xê-út (mã ISO 3166-1 alpha-2: SA)."
      },
      "state": "active"
    },
    {
      "code": "SB",
      "title": {
        "en": "Solomon Islands",
        "vi": "Quần đảo Solomon"
      },
      "description": {
        "en": "Solomon Islands (ISO 3166-1 alpha-2 SB).",
        "vi": "Quần đảo Solomon (mã ISO 3166-1 alpha-2: SB)."
      },
      "state": "active"
    },
    {
      "code": "SC",
      "title": {
        "en": "Seychelles",
        "vi": "Seychelles"
      },
      "description": {
        "en": "Seychelles (ISO 3166-1 alpha-2 SC).",
        "vi": "Seychelles (mã ISO 3166-1 alpha-2: SC)."
      },
      "state": "active"
    },
    {
      "code": "SD",
      "title": {
        "en": "Sudan",
        "vi": "Sudan"
      },
      "description": {
        "en": "Sudan (ISO 3166-1 alpha-2 SD).",
        "vi": "Sudan (mã ISO 3166-1 alpha-2: SD)."
      },
      "state": "active"
    },
    {
      "code": "SE",
      "title": {
        "en": "Sweden",
        "vi": "Thụy Điển"
      },
      "description": {
        "en": "Sweden (ISO 3166-1 alpha-2 SE).",
        "vi": "Thụy Điển (mã ISO 3166-1 alpha-2: SE)."
      },
      "state": "active"
    },
    {
      "code": "SG",
      "title": {
        "en": "Singapore",
        "vi": "Singapore"
      },
      "description": {
        "en": "Singapore (ISO 3166-1 alpha-2 SG).",
        "vi": "Singapore (mã ISO 3166-1 alpha-2: SG)."
      },
      "state": "active"
    },
    {
      "code": "SH",
      "title": {
        "en": "Saint Helena, Ascension and Tristan da Cunha",
        "vi": "Saint Helena"
      },
      "description": {
        "en": "Saint Helena, Ascension and Tristan da Cunha (ISO 3166-1 alpha-2 SH).",
        "vi": "Saint Helena (mã ISO 3166-1 alpha-2: SH)."
      },
      "state": "active"
    },
    {
      "code": "SI",
      "title": {
        "en": "Slovenia",
        "vi": "Slovenia"
      },
      "description": {
        "en": "Slovenia (ISO 3166-1 alpha-2 SI).",
        "vi": "Slovenia (mã ISO 3166-1 alpha-2: SI)."
      },
      "state": "active"
    },
    {
      "code": "SJ",
      "title": {
        "en": "Svalbard and Jan Mayen",
        "vi": "Svalbard và Jan Mayen"
      },
      "description": {
        "en": "Svalbard and Jan Mayen (ISO 3166-1 alpha-2 SJ).",
        "vi": "Svalbard và Jan Mayen (mã ISO 3166-1 alpha-2: SJ)."
      },
      "state": "active"
    },
    {
      "code": "SK",
      "title": {
        "en": "Slovakia",
        "vi": "Slovakia"
      },
      "description": {
        "en": "Slovakia (ISO 3166-1 alpha-2 SK).",
        "vi": "Slovakia (mã ISO 3166-1 alpha-2: SK)."
      },
      "state": "active"
    },
    {
      "code": "SL",
      "title": {
        "en": "Sierra Leone",
        "vi": "Sierra Leone"
      },
      "description": {
        "en": "Sierra Leone (ISO 3166-1 alpha-2 SL).",
        "vi": "Sierra Leone (mã ISO 3166-1 alpha-2: SL)."
      },
      "state": "active"
    },
    {
      "code": "SM",
      "title": {
        "en": "San Marino",
        "vi": "San Marino"
      },
      "description": {
        "en": "San Marino (ISO 3166-1 alpha-2 SM).",
        "vi": "San Marino (mã ISO 3166-1 alpha-2: SM)."
      },
      "state": "active"
    },
    {
      "code": "SN",
      "title": {
        "en": "Senegal",
        "vi": "Senegal"
      },
      "description": {
        "en": "Senegal (ISO 3166-1 alpha-2 SN).",
        "vi": "Senegal (mã ISO 3166-1 alpha-2: SN)."
      },
      "state": "active"
    },
    {
      "code": "SO",
      "title": {
        "en": "Somalia",
        "vi": "Somalia"
      },
      "description": {
        "en": "Somalia (ISO 3166-1 alpha-2 SO).",
        "vi": "Somalia (mã ISO 3166-1 alpha-2: SO)."
      },
      "state": "active"
    },
    {
      "code": "SR",
      "title": {
        "en": "Suriname",
        "vi": "Suriname"
      },
      "description": {
        "en": "Suriname (ISO 3166-1 alpha-2 SR).",
        "vi": "Suriname (mã ISO 3166-1 alpha-2: SR)."
      },
      "state": "active"
    },
    {
      "code": "SS",
      "title": {
        "en": "South Sudan",
        "vi": "Nam Sudan"
      },
      "description": {
        "en": "South Sudan (ISO 3166-1 alpha-2 SS).",
        "vi": "Nam Sudan (mã ISO 3166-1 alpha-2: SS)."
      },
      "state": "active"
    },
    {
      "code": "ST",
      "title": {
        "en": "São Tomé and Príncipe",
        "vi": "São Tomé và Príncipe"
      },
      "description": {
        "en": "São Tomé and Príncipe (ISO 3166-1 alpha-2 ST).",
        "vi": "São Tomé và Príncipe (mã ISO 3166-1 alpha-2: ST)."
      },
      "state": "active"
    },
    {
      "code": "SV",
      "title": {
        "en": "El Salvador",
        "vi": "El Salvador"
      },
      "description": {
        "en": "El Salvador (ISO 3166-1 alpha-2 SV).",
        "vi": "El Salvador (mã ISO 3166-1 alpha-2: SV)."
      },
      "state": "active"
    },
    {
      "code": "SX",
      "title": {
        "en": "Sint Maarten",
        "vi": "Sint Maarten"
      },
      "description": {
        "en": "Sint Maarten (ISO 3166-1 alpha-2 SX).",
        "vi": "Sint Maarten (mã ISO 3166-1 alpha-2: SX)."
      },
      "state": "active"
    },
    {
      "code": "SY",
      "title": {
        "en": "Syrian Arab Republic",
        "vi": "Syria"
      },
      "description": {
        "en": "Syrian Arab Republic (ISO 3166-1 alpha-2 SY).",
        "vi": "Syria (mã ISO 3166-1 alpha-2: SY)."
      },
      "state": "active"
    },
    {
      "code": "SZ",
      "title": {
        "en": "Eswatini",
        "vi": "Eswatini"
      },
      "description": {
        "en": "Eswatini (ISO 3166-1 alpha-2 SZ).",
        "vi": "Eswatini (mã ISO 3166-1 alpha-2: SZ)."
      },
      "state": "active"
    },
    {
      "code": "TC",
      "title": {
        "en": "Turks and Caicos Islands",
        "vi": "Quần đảo Turks và Caicos"
      },
      "description": {
        "en": "Turks and Caicos Islands (ISO 3166-1 alpha-2 TC).",
        "vi": "Quần đảo Turks và Caicos (mã ISO 3166-1 alpha-2: TC)."
      },
      "state": "active"
    },
    {
      "code": "TD",
      "title": {
        "en": "Chad",
        "vi": "Chad"
      },
      "description": {
        "en": "Chad (ISO 3166-1 alpha-2 TD).",
        "vi": "Chad (mã ISO 3166-1 alpha-2: TD)."
      },
      "state": "active"
    },
    {
      "code": "TF",
      "title": {
        "en": "French Southern Territories",
        "vi": "Vùng đất phía Nam và châu Nam Cực thuộc Pháp"
      },
      "description": {
        "en": "French Southern Territories (ISO 3166-1 alpha-2 TF).",
        "vi": "Vùng đất phía Nam và châu Nam Cực thuộc Pháp (mã ISO 3166-1 alpha-2: TF)."
      },
      "state": "active"
    },
    {
      "code": "TG",
      "title": {
        "en": "Togo",
        "vi": "Togo"
      },
      "description": {
        "en": "Togo (ISO 3166-1 alpha-2 TG).",
        "vi": "Togo (mã ISO 3166-1 alpha-2: TG)."
      },
      "state": "active"
    },
    {
      "code": "TH",
      "title": {
        "en": "Thailand",
        "vi": "Thái Lan"
      },
      "description": {
        "en": "Thailand (ISO 3166-1 alpha-2 TH).",
        "vi": "Thái Lan (mã ISO 3166-1 alpha-2: TH)."
      },
      "state": "active"
    },
    {
      "code": "TJ",
      "title": {
        "en": "Tajikistan",
        "vi": "Tajikistan"
      },
      "description": {
        "en": "Tajikistan (ISO 3166-1 alpha-2 TJ).",
        "vi": "Tajikistan (mã ISO 3166-1 alpha-2: TJ)."
      },
      "state": "active"
    },
    {
      "code": "TK",
      "title": {
        "en": "Tokelau",
        "vi": "Tokelau"
      },
      "description": {
        "en": "Tokelau (ISO 3166-1 alpha-2 TK).",
        "vi": "Tokelau (mã ISO 3166-1 alpha-2: TK)."
      },
      "state": "active"
    },
    {
      "code": "TL",
      "title": {
        "en": "Timor-Leste",
        "vi": "Timor-Leste"
      },
      "description": {
        "en": "Timor-Leste (ISO 3166-1 alpha-2 TL).",
        "vi": "Timor-Leste (mã ISO 3166-1 alpha-2: TL)."
      },
      "state": "active"
    },
    {
      "code": "TM",
      "title": {
        "en": "Turkmenistan",
        "vi": "Turkmenistan"
      },
      "description": {
        "en": "Turkmenistan (ISO 3166-1 alpha-2 TM).",
        "vi": "Turkmenistan (mã ISO 3166-1 alpha-2: TM)."
      },
      "state": "active"
    },
    {
      "code": "TN",
      "title": {
        "en": "Tunisia",
        "vi": "Tunisia"
      },
      "description": {
        "en": "Tunisia (ISO 3166-1 alpha-2 TN).",
        "vi": "Tunisia (mã ISO 3166-1 alpha-2: TN)."
      },
      "state": "active"
    },
    {
      "code": "TO",
      "title": {
        "en": "Tonga",
        "vi": "Tonga"
      },
      "description": {
        "en": "Tonga (ISO 3166-1 alpha-2 TO).",
        "vi": "Tonga (mã ISO 3166-1 alpha-2: TO)."
      },
      "state": "active"
    },
    {
      "code": "TR",
      "title": {
        "en": "Türkiye",
        "vi": "Thổ Nhĩ Kỳ"
      },
      "description": {
        "en": "Türkiye (ISO 3166-1 alpha-2 TR).",
        "vi": "Thổ Nhĩ Kỳ (mã ISO 3166-1 alpha-2: TR)."
      },
      "state": "active"
    },
    {
      "code": "TT",
      "title": {
        "en": "Trinidad and Tobago",
        "vi": "Trinidad và Tobago"
      },
      "description": {
        "en": "Trinidad and Tobago (ISO 3166-1 alpha-2 TT).",
        "vi": "Trinidad và Tobago (mã ISO 3166-1 alpha-2: TT)."
      },
      "state": "active"
    },
    {
      "code": "TV",
      "title": {
        "en": "Tuvalu",
        "vi": "Tuvalu"
      },
      "description": {
        "en": "Tuvalu (ISO 3166-1 alpha-2 TV).",
        "vi": "Tuvalu (mã ISO 3166-1 alpha-2: TV)."
      },
      "state": "active"
    },
    {
      "code": "TW",
      "title": {
        "en": "Taiwan, Province of China",
        "vi": "Đài Loan (Trung Quốc)"
      },
      "description": {
        "en": "Taiwan, Province of China (ISO 3166-1 alpha-2 TW).",
        "vi": "Đài Loan (Trung Quốc) (mã ISO 3166-1 alpha-2: TW)."
      },
      "state": "active"
    },
    {
      "code": "TZ",
      "title": {
        "en": "Tanzania, United Republic of",
        "vi": "Tanzania"
      },
      "description": {
        "en": "Tanzania, United Republic of (ISO 3166-1 alpha-2 TZ).",
        "vi": "Tanzania (mã ISO 3166-1 alpha-2: TZ)."
      },
      "state": "active"
    },
    {
      "code": "UA",
      "title": {
        "en": "Ukraine",
        "vi": "Ukraina"
      },
      "description": {
        "en": "Ukraine (ISO 3166-1 alpha-2 UA).",
        "vi": "Ukraina (mã ISO 3166-1 alpha-2: UA)."
      },
      "state": "active"
    },
    {
      "code": "UG",
      "title": {
        "en": "Uganda",
        "vi": "Uganda"
      },
      "description": {
        "en": "Uganda (ISO 3166-1 alpha-2 UG).",
        "vi": "Uganda (mã ISO 3166-1 alpha-2: UG)."
      },
      "state": "active"
    },
    {
      "code": "UM",
      "title": {
        "en": "United States Minor Outlying Islands",
        "vi": "Các tiểu đảo xa của Hoa Kỳ"
      },
      "description": {
        "en": "United States Minor Outlying Islands (ISO 3166-1 alpha-2 UM).",
        "vi": "Các tiểu đảo xa của Hoa Kỳ (mã ISO 3166-1 alpha-2: UM)."
      },
      "state": "active"
    },
    {
      "code": "US",
      "title": {
        "en": "United States of America",
        "vi": "Hoa Kỳ"
      },
      "description": {
        "en": "United States of America (ISO 3166-1 alpha-2 US).",
        "vi": "Hoa Kỳ (mã ISO 3166-1 alpha-2: US)."
      },
      "state": "active"
    },
    {
      "code": "UY",
      "title": {
        "en": "Uruguay",
        "vi": "Uruguay"
      },
      "description": {
        "en": "Uruguay (ISO 3166-1 alpha-2 UY).",
        "vi": "Uruguay (mã ISO 3166-1 alpha-2: UY)."
      },
      "state": "active"
    },
    {
      "code": "UZ",
      "title": {
        "en": "Uzbekistan",
        "vi": "Uzbekistan"
      },
      "description": {
        "en": "Uzbekistan (ISO 3166-1 alpha-2 UZ).",
        "vi": "Uzbekistan (mã ISO 3166-1 alpha-2: UZ)."
      },
      "state": "active"
    },
    {
      "code": "VA",
      "title": {
        "en": "Holy See",
        "vi": "Tòa thánh Vatican"
      },
      "description": {
        "en": "Holy See (ISO 3166-1 alpha-2 VA).",
        "vi": "Tòa thánh Vatican (mã ISO 3166-1 alpha-2: VA)."
      },
      "state": "active"
    },
    {
      "code": "VC",
      "title": {
        "en": "Saint Vincent and Grenadines",
        "vi": "Saint Vincent và Grenadines"
      },
      "description": {
        "en": "Saint Vincent and Grenadines (ISO 3166-1 alpha-2 VC).",
        "vi": "Saint Vincent và Grenadines (mã ISO 3166-1 alpha-2: VC)."
      },
      "state": "active"
    },
    {
      "code": "VE",
      "title": {
        "en": "Venezuela (Bolivarian Republic of)",
        "vi": "Venezuela"
      },
      "description": {
        "en": "Venezuela (Bolivarian Republic of) (ISO 3166-1 alpha-2 VE).",
        "vi": "Venezuela (mã ISO 3166-1 alpha-2: VE)."
      },
      "state": "active"
    },
    {
      "code": "VG",
      "title": {
        "en": "Virgin Islands (British)",
        "vi": "Quần đảo Virgin thuộc Anh"
      },
      "description": {
        "en": "Virgin Islands (British) (ISO 3166-1 alpha-2 VG).",
        "vi": "Quần đảo Virgin thuộc Anh (mã ISO 3166-1 alpha-2: VG)."
      },
      "state": "active"
    },
    {
      "code": "VI",
      "title": {
        "en": "Virgin Islands (U.S.)",
        "vi": "Quần đảo Virgin thuộc Hoa Kỳ"
      },
      "description": {
        "en": "Virgin Islands (U.S.) (ISO 3166-1 alpha-2 VI).",
        "vi": "Quần đảo Virgin thuộc Hoa Kỳ (mã ISO 3166-1 alpha-2: VI)."
      },
      "state": "active"
    },
    {
      "code": "VN",
      "title": {
        "en": "Viet Nam",
        "vi": "Việt Nam"
      },
      "description": {
        "en": "Viet Nam (ISO 3166-1 alpha-2 VN).",
        "vi": "Việt Nam (mã ISO 3166-1 alpha-2: VN)."
      },
      "state": "active"
    },
    {
      "code": "VU",
      "title": {
        "en": "Vanuatu",
        "vi": "Vanuatu"
      },
      "description": {
        "en": "Vanuatu (ISO 3166-1 alpha-2 VU).",
        "vi": "Vanuatu (mã ISO 3166-1 alpha-2: VU)."
      },
      "state": "active"
    },
    {
      "code": "WF",
      "title": {
        "en": "Wallis and Futuna",
        "vi": "Wallis và Futuna"
      },
      "description": {
        "en": "Wallis and Futuna (ISO 3166-1 alpha-2 WF).",
        "vi": "Wallis và Futuna (mã ISO 3166-1 alpha-2: WF)."
      },
      "state": "active"
    },
    {
      "code": "WS",
      "title": {
        "en": "Samoa",
        "vi": "Samoa"
      },
      "description": {
        "en": "Samoa (ISO 3166-1 alpha-2 WS).",
        "vi": "Samoa (mã ISO 3166-1 alpha-2: WS)."
      },
      "state": "active"
    },
    {
      "code": "YE",
      "title": {
        "en": "Yemen",
        "vi": "Yemen"
      },
      "description": {
        "en": "Yemen (ISO 3166-1 alpha-2 YE).",
        "vi": "Yemen (mã ISO 3166-1 alpha-2: YE)."
      },
      "state": "active"
    },
    {
      "code": "YT",
      "title": {
        "en": "Mayotte",
        "vi": "Mayotte"
      },
      "description": {
        "en": "Mayotte (ISO 3166-1 alpha-2 YT).",
        "vi": "Mayotte (mã ISO 3166-1 alpha-2: YT)."
      },
      "state": "active"
    },
    {
      "code": "ZA",
      "title": {
        "en": "South Africa",
        "vi": "Nam Phi"
      },
      "description": {
        "en": "South Africa (ISO 3166-1 alpha-2 ZA).",
        "vi": "Nam Phi (mã ISO 3166-1 alpha-2: ZA)."
      },
      "state": "active"
    },
    {
      "code": "ZM",
      "title": {
        "en": "Zambia",
        "vi": "Zambia"
      },
      "description": {
        "en": "Zambia (ISO 3166-1 alpha-2 ZM).",
        "vi": "Zambia (mã ISO 3166-1 alpha-2: ZM)."
      },
      "state": "active"
    },
    {
      "code": "ZW",
      "title": {
        "en": "Zimbabwe",
        "vi": "Zimbabwe"
      },
      "description": {
        "en": "Zimbabwe (ISO 3166-1 alpha-2 ZW).",
        "vi": "Zimbabwe (mã ISO 3166-1 alpha-2: ZW)."
      },
      "state": "active"
    }
  ]
};

/**
 * Status of reporting · Tình trạng báo cáo
 *
 * Whether a unit has reported for the period.
 */
export const coverageStatus: Codelist<Codes.CoverageStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/coverage-status/1.0",
  "open": false,
  "title": {
    "en": "Status of reporting",
    "vi": "Tình trạng báo cáo"
  },
  "description": {
    "en": "Whether a unit has reported for the period.",
    "vi": "Đơn vị đã báo cáo trong kỳ hay chưa."
  },
  "codes": [
    {
      "code": "reported",
      "title": {
        "en": "Reported",
        "vi": "Đã báo cáo"
      },
      "description": {
        "en": "Reported in time.",
        "vi": "Báo cáo đúng hạn."
      },
      "state": "active"
    },
    {
      "code": "late",
      "title": {
        "en": "Late",
        "vi": "Báo cáo muộn"
      },
      "description": {
        "en": "Reported after the due date.",
        "vi": "Báo cáo sau thời hạn."
      },
      "state": "active"
    },
    {
      "code": "missing",
      "title": {
        "en": "Missing",
        "vi": "Chưa báo cáo"
      },
      "description": {
        "en": "Has not reported.",
        "vi": "Chưa báo cáo."
      },
      "state": "active"
    },
    {
      "code": "revised",
      "title": {
        "en": "Revised",
        "vi": "Đã sửa đổi"
      },
      "description": {
        "en": "Reported and revised later.",
        "vi": "Đã báo cáo và sửa đổi sau đó."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of border crossing · Hình thức qua biên giới
 *
 * Where the border was crossed.
 */
export const crossingKind: Codelist<Codes.CrossingKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/crossing-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of border crossing",
    "vi": "Hình thức qua biên giới"
  },
  "description": {
    "en": "Where the border was crossed.",
    "vi": "Qua biên giới ở đâu."
  },
  "codes": [
    {
      "code": "international-gate",
      "title": {
        "en": "International border gate",
        "vi": "Cửa khẩu quốc tế"
      },
      "description": {
        "en": "At an international border gate.",
        "vi": "Qua cửa khẩu quốc tế."
      },
      "state": "active"
    },
    {
      "code": "main-gate",
      "title": {
        "en": "Main border gate",
        "vi": "Cửa khẩu chính"
      },
      "description": {
        "en": "At a main border gate.",
        "vi": "Qua cửa khẩu chính."
      },
      "state": "active"
    },
    {
      "code": "secondary-gate",
      "title": {
        "en": "Secondary border gate",
        "vi": "Cửa khẩu phụ, lối mở"
      },
      "description": {
        "en": "At a secondary border gate or opening.",
        "vi": "Qua cửa khẩu phụ, lối mở."
      },
      "state": "active"
    },
    {
      "code": "trail",
      "title": {
        "en": "Trail or river",
        "vi": "Đường mòn, sông rạch"
      },
      "description": {
        "en": "By a trail, a river or canal, outside any gate.",
        "vi": "Qua đường mòn, sông, rạch, không qua cửa khẩu."
      },
      "state": "active"
    },
    {
      "code": "airport",
      "title": {
        "en": "Airport",
        "vi": "Cảng hàng không"
      },
      "description": {
        "en": "At an airport.",
        "vi": "Qua cảng hàng không."
      },
      "state": "active"
    },
    {
      "code": "seaport",
      "title": {
        "en": "Sea port",
        "vi": "Cảng biển"
      },
      "description": {
        "en": "At a sea port or by sea.",
        "vi": "Qua cảng biển hoặc đường biển."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active"
    }
  ]
};

/**
 * Cause of a difference · Nguyên nhân chênh lệch
 *
 * Why two bodies count differently.
 */
export const differenceCause: Codelist<Codes.DifferenceCauseCode> = {
  "id": "https://schemas.lienthong.example/codelists/difference-cause/1.0",
  "open": false,
  "title": {
    "en": "Cause of a difference",
    "vi": "Nguyên nhân chênh lệch"
  },
  "description": {
    "en": "Why two bodies count differently.",
    "vi": "Vì sao số liệu của hai cơ quan khác nhau."
  },
  "codes": [
    {
      "code": "different-interval",
      "title": {
        "en": "Different interval",
        "vi": "Khác khoảng thời gian"
      },
      "description": {
        "en": "The figures cover different days.",
        "vi": "Số liệu của các khoảng ngày khác nhau."
      },
      "state": "active"
    },
    {
      "code": "gravest-offence",
      "title": {
        "en": "Counted under the gravest offence",
        "vi": "Thống kê theo tội nghiêm trọng nhất"
      },
      "description": {
        "en": "One side counts the case under its gravest offence.",
        "vi": "Một bên thống kê vụ án theo tội danh nghiêm trọng nhất."
      },
      "state": "active"
    },
    {
      "code": "lead-defendant",
      "title": {
        "en": "Counted by the lead defendant",
        "vi": "Thống kê theo bị cáo đầu vụ"
      },
      "description": {
        "en": "One side counts the case by its lead defendant.",
        "vi": "Một bên thống kê vụ án theo bị cáo đầu vụ."
      },
      "state": "active"
    },
    {
      "code": "late",
      "title": {
        "en": "Late",
        "vi": "Số liệu đến muộn"
      },
      "description": {
        "en": "A decision or report came in after the figures were closed.",
        "vi": "Quyết định, báo cáo đến sau thời điểm chốt số liệu."
      },
      "state": "active"
    },
    {
      "code": "double-counted",
      "title": {
        "en": "Counted twice",
        "vi": "Trùng lặp"
      },
      "description": {
        "en": "One side counted a matter twice, as after a transfer, joinder or resumption.",
        "vi": "Một bên đếm hai lần, như khi chuyển, nhập, phục hồi vụ án."
      },
      "state": "active"
    },
    {
      "code": "entry-error",
      "title": {
        "en": "Slip",
        "vi": "Sai sót khi nhập"
      },
      "description": {
        "en": "A figure was entered wrongly.",
        "vi": "Nhập sai số liệu."
      },
      "state": "active"
    },
    {
      "code": "area-changed",
      "title": {
        "en": "Area changed",
        "vi": "Địa giới thay đổi"
      },
      "description": {
        "en": "Areas were reorganised, and the sides follow different units.",
        "vi": "Đơn vị hành chính sắp xếp lại, hai bên theo đơn vị khác nhau."
      },
      "state": "active"
    },
    {
      "code": "stage-different",
      "title": {
        "en": "Another stage",
        "vi": "Khác giai đoạn tố tụng"
      },
      "description": {
        "en": "The sides count at different stages of the proceedings.",
        "vi": "Hai bên thống kê ở giai đoạn tố tụng khác nhau."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Not known yet",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "The cause has not been found.",
        "vi": "Chưa xác định được nguyên nhân."
      },
      "state": "active"
    }
  ]
};

/**
 * Dimension · Chiều phân tổ
 *
 * By what a figure is broken down.
 */
export const dimension: Codelist<Codes.DimensionCode> = {
  "id": "https://schemas.lienthong.example/codelists/dimension/1.0",
  "open": true,
  "title": {
    "en": "Dimension",
    "vi": "Chiều phân tổ"
  },
  "description": {
    "en": "By what a figure is broken down.",
    "vi": "Số liệu được phân tổ theo tiêu thức nào."
  },
  "codes": [
    {
      "code": "sex",
      "title": {
        "en": "Sex",
        "vi": "Giới tính"
      },
      "description": {
        "en": "Sex.",
        "vi": "Theo giới tính."
      },
      "state": "active"
    },
    {
      "code": "age",
      "title": {
        "en": "Age",
        "vi": "Nhóm tuổi"
      },
      "description": {
        "en": "Age band at the act or at identification, as the indicator says.",
        "vi": "Nhóm tuổi khi bị mua bán hoặc khi được xác định, theo chỉ tiêu."
      },
      "state": "active"
    },
    {
      "code": "form",
      "title": {
        "en": "Form of exploitation",
        "vi": "Hình thức bóc lột"
      },
      "description": {
        "en": "Form of exploitation; forms overlap and are not summed.",
        "vi": "Hình thức bóc lột; các hình thức chồng lấn, không cộng."
      },
      "state": "active"
    },
    {
      "code": "citizenship",
      "title": {
        "en": "Citizenship",
        "vi": "Quốc tịch"
      },
      "description": {
        "en": "Citizenship.",
        "vi": "Theo quốc tịch."
      },
      "state": "active"
    },
    {
      "code": "stage",
      "title": {
        "en": "Stage",
        "vi": "Giai đoạn tố tụng"
      },
      "description": {
        "en": "Stage of the procedure.",
        "vi": "Theo giai đoạn tố tụng."
      },
      "state": "active"
    },
    {
      "code": "article",
      "title": {
        "en": "Article",
        "vi": "Điều luật"
      },
      "description": {
        "en": "Article of the lead charge.",
        "vi": "Điều luật của tội danh chính."
      },
      "state": "active"
    },
    {
      "code": "seriousness",
      "title": {
        "en": "Seriousness",
        "vi": "Loại tội phạm"
      },
      "description": {
        "en": "Class of seriousness.",
        "vi": "Theo phân loại tội phạm."
      },
      "state": "active"
    },
    {
      "code": "means",
      "title": {
        "en": "Means",
        "vi": "Thủ đoạn"
      },
      "description": {
        "en": "Means of trafficking.",
        "vi": "Theo thủ đoạn."
      },
      "state": "active"
    },
    {
      "code": "route",
      "title": {
        "en": "Route",
        "vi": "Loại tuyến"
      },
      "description": {
        "en": "Kind of route.",
        "vi": "Trong nước hay ra nước ngoài."
      },
      "state": "active"
    },
    {
      "code": "destination",
      "title": {
        "en": "Destination",
        "vi": "Nơi đến"
      },
      "description": {
        "en": "Country of destination.",
        "vi": "Nước đến."
      },
      "state": "active"
    },
    {
      "code": "ethnicity-group",
      "title": {
        "en": "Ethnicity group",
        "vi": "Nhóm dân tộc"
      },
      "description": {
        "en": "Kinh, minority, foreign.",
        "vi": "Kinh, dân tộc thiểu số, người nước ngoài."
      },
      "state": "active"
    },
    {
      "code": "victim-status",
      "title": {
        "en": "Status of the victim",
        "vi": "Tư cách nạn nhân"
      },
      "description": {
        "en": "Victim, person under identification, accompanying minor.",
        "vi": "Nạn nhân, người đang được xác định, người dưới 18 tuổi đi cùng."
      },
      "state": "active"
    },
    {
      "code": "report-source",
      "title": {
        "en": "Source of the report",
        "vi": "Loại nguồn tin"
      },
      "description": {
        "en": "Denunciation, report, petition.",
        "vi": "Tố giác, tin báo, kiến nghị khởi tố."
      },
      "state": "active"
    },
    {
      "code": "channel",
      "title": {
        "en": "Channel",
        "vi": "Kênh tiếp nhận"
      },
      "description": {
        "en": "Channel of reception.",
        "vi": "Theo kênh tiếp nhận."
      },
      "state": "active"
    },
    {
      "code": "support-kind",
      "title": {
        "en": "Kind of support",
        "vi": "Chế độ hỗ trợ"
      },
      "description": {
        "en": "Kind of support; kinds overlap.",
        "vi": "Theo chế độ hỗ trợ; có chồng lấn."
      },
      "state": "active"
    },
    {
      "code": "decision",
      "title": {
        "en": "Decision",
        "vi": "Quyết định"
      },
      "description": {
        "en": "Decision taken.",
        "vi": "Theo quyết định."
      },
      "state": "active"
    },
    {
      "code": "role",
      "title": {
        "en": "Role of the agency",
        "vi": "Vai trò cơ quan"
      },
      "description": {
        "en": "Role of the agency that acted.",
        "vi": "Theo vai trò của cơ quan thực hiện."
      },
      "state": "active"
    }
  ]
};

/**
 * Edition of figures · Loại số liệu
 *
 * Whether figures are provisional or official.
 */
export const edition: Codelist<Codes.EditionCode> = {
  "id": "https://schemas.lienthong.example/codelists/edition/1.0",
  "open": false,
  "title": {
    "en": "Edition of figures",
    "vi": "Loại số liệu"
  },
  "description": {
    "en": "Whether figures are provisional or official.",
    "vi": "Số liệu sơ bộ hay chính thức."
  },
  "codes": [
    {
      "code": "provisional",
      "title": {
        "en": "Provisional",
        "vi": "Sơ bộ"
      },
      "description": {
        "en": "May still change.",
        "vi": "Còn có thể thay đổi."
      },
      "state": "active"
    },
    {
      "code": "official",
      "title": {
        "en": "Official",
        "vi": "Chính thức"
      },
      "description": {
        "en": "The official figure of the year.",
        "vi": "Số liệu chính thức."
      },
      "state": "active"
    }
  ]
};

/**
 * Ethnicity group · Nhóm dân tộc
 *
 * The coarse group that statistics ask for; sensitive personal data.
 */
export const ethnicityGroup: Codelist<Codes.EthnicityGroupCode> = {
  "id": "https://schemas.lienthong.example/codelists/ethnicity-group/1.0",
  "open": false,
  "title": {
    "en": "Ethnicity group",
    "vi": "Nhóm dân tộc"
  },
  "description": {
    "en": "The coarse group that statistics ask for; sensitive personal data.",
    "vi": "Nhóm dân tộc khái quát dùng cho thống kê; là dữ liệu cá nhân nhạy cảm."
  },
  "codes": [
    {
      "code": "kinh",
      "title": {
        "en": "Kinh",
        "vi": "Kinh"
      },
      "description": {
        "en": "Kinh.",
        "vi": "Dân tộc Kinh."
      },
      "state": "active"
    },
    {
      "code": "minority",
      "title": {
        "en": "Ethnic minority",
        "vi": "Dân tộc thiểu số"
      },
      "description": {
        "en": "One of the ethnic minorities of Viet Nam.",
        "vi": "Thuộc các dân tộc thiểu số."
      },
      "state": "active"
    },
    {
      "code": "foreign",
      "title": {
        "en": "Foreign",
        "vi": "Người nước ngoài"
      },
      "description": {
        "en": "A foreigner.",
        "vi": "Người nước ngoài."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known or not stated.",
        "vi": "Chưa rõ hoặc không khai."
      },
      "state": "active"
    }
  ]
};

/**
 * Form of exploitation, purpose · Mục đích, hình thức bóc lột
 *
 * For what the person was trafficked. The finer forms of the old decree are kept beside the five of the law: a fine code is never guessed from a coarse one.
 */
export const exploitationForm: Codelist<Codes.ExploitationFormCode> = {
  "id": "https://schemas.lienthong.example/codelists/exploitation-form/1.0",
  "open": false,
  "title": {
    "en": "Form of exploitation, purpose",
    "vi": "Mục đích, hình thức bóc lột"
  },
  "description": {
    "en": "For what the person was trafficked. The finer forms of the old decree are kept beside the five of the law: a fine code is never guessed from a coarse one.",
    "vi": "Người bị mua bán nhằm mục đích gì. Các hình thức chi tiết của nghị định cũ được giữ bên cạnh năm mục đích của luật; không suy mã chi tiết từ mã khái quát."
  },
  "codes": [
    {
      "code": "material-benefit",
      "title": {
        "en": "Money, property or another material benefit",
        "vi": "Giao, nhận tiền, tài sản hoặc lợi ích vật chất khác"
      },
      "description": {
        "en": "The person was handed over or taken for money, property or a benefit.",
        "vi": "Chuyển giao, tiếp nhận người để giao, nhận tiền, tài sản hoặc lợi ích vật chất khác."
      },
      "state": "active"
    },
    {
      "code": "sexual-exploitation",
      "title": {
        "en": "Sexual exploitation",
        "vi": "Bóc lột tình dục"
      },
      "description": {
        "en": "Sexual exploitation, not told more finely.",
        "vi": "Bóc lột tình dục, chưa rõ hình thức cụ thể."
      },
      "state": "active"
    },
    {
      "code": "forced-prostitution",
      "title": {
        "en": "Forced prostitution",
        "vi": "Ép bán dâm"
      },
      "description": {
        "en": "Forced into prostitution.",
        "vi": "Cưỡng bức bán dâm."
      },
      "state": "active"
    },
    {
      "code": "pornography",
      "title": {
        "en": "Pornographic products",
        "vi": "Sản xuất ấn phẩm, sản phẩm khiêu dâm"
      },
      "description": {
        "en": "Forced to act or model for pornographic products.",
        "vi": "Ép làm người mẫu, diễn viên cho sản phẩm khiêu dâm."
      },
      "state": "active"
    },
    {
      "code": "sexual-performance",
      "title": {
        "en": "Sexual performance",
        "vi": "Trình diễn tình dục"
      },
      "description": {
        "en": "Forced into sexual shows.",
        "vi": "Ép trình diễn khiêu dâm, tình dục."
      },
      "state": "active"
    },
    {
      "code": "sexual-slavery",
      "title": {
        "en": "Sexual slavery",
        "vi": "Nô lệ tình dục"
      },
      "description": {
        "en": "Held in sexual slavery.",
        "vi": "Bị giữ làm nô lệ tình dục."
      },
      "state": "active"
    },
    {
      "code": "forced-labour",
      "title": {
        "en": "Forced labour",
        "vi": "Cưỡng bức lao động"
      },
      "description": {
        "en": "Work under force or threat.",
        "vi": "Dùng vũ lực, đe dọa hoặc thủ đoạn khác buộc người lao động làm việc trái ý muốn."
      },
      "state": "active"
    },
    {
      "code": "organ-removal",
      "title": {
        "en": "Removal of a body part",
        "vi": "Lấy bộ phận cơ thể"
      },
      "description": {
        "en": "Taking of organs or other body parts.",
        "vi": "Lấy bộ phận cơ thể của nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "forced-begging",
      "title": {
        "en": "Forced begging",
        "vi": "Ép đi ăn xin"
      },
      "description": {
        "en": "Forced to beg.",
        "vi": "Cưỡng bức đi ăn xin."
      },
      "state": "active"
    },
    {
      "code": "forced-marriage",
      "title": {
        "en": "Forced marriage",
        "vi": "Ép làm vợ hoặc chồng"
      },
      "description": {
        "en": "Forced to live as wife or husband.",
        "vi": "Cưỡng ép làm vợ hoặc làm chồng."
      },
      "state": "active"
    },
    {
      "code": "forced-childbirth",
      "title": {
        "en": "Forced childbirth",
        "vi": "Ép sinh con trái ý muốn"
      },
      "description": {
        "en": "Forced to bear a child against her will.",
        "vi": "Cưỡng ép đẻ con hoặc mang thai trái ý muốn."
      },
      "state": "active"
    },
    {
      "code": "forced-criminality",
      "title": {
        "en": "Forced criminality",
        "vi": "Ép thực hiện hành vi vi phạm pháp luật"
      },
      "description": {
        "en": "Forced to break the law, among it the online fraud of scam compounds.",
        "vi": "Ép thực hiện hành vi vi phạm pháp luật, trong đó có lừa đảo trực tuyến tại các cơ sở lừa đảo."
      },
      "state": "active"
    },
    {
      "code": "illegal-adoption",
      "title": {
        "en": "Illegal adoption",
        "vi": "Cho, nhận con nuôi trái pháp luật"
      },
      "description": {
        "en": "A child given or taken for adoption against the law.",
        "vi": "Trẻ em bị cho, nhận làm con nuôi trái pháp luật."
      },
      "state": "active"
    },
    {
      "code": "other-inhuman",
      "title": {
        "en": "Other inhuman purpose",
        "vi": "Mục đích vô nhân đạo khác"
      },
      "description": {
        "en": "Another inhuman purpose.",
        "vi": "Vì mục đích vô nhân đạo khác."
      },
      "state": "active"
    },
    {
      "code": "not-yet-known",
      "title": {
        "en": "Not yet known",
        "vi": "Chưa xác định"
      },
      "description": {
        "en": "The purpose is not yet established.",
        "vi": "Chưa xác định được mục đích."
      },
      "state": "active"
    }
  ]
};

/**
 * Group of fields · Nhóm trường
 *
 * The groups by which information is shared or held back.
 */
export const fieldGroup: Codelist<Codes.FieldGroupCode> = {
  "id": "https://schemas.lienthong.example/codelists/field-group/1.0",
  "open": false,
  "title": {
    "en": "Group of fields",
    "vi": "Nhóm trường"
  },
  "description": {
    "en": "The groups by which information is shared or held back.",
    "vi": "Các nhóm trường để chia sẻ hoặc giữ lại thông tin."
  },
  "codes": [
    {
      "code": "act",
      "title": {
        "en": "Act",
        "vi": "Hành vi"
      },
      "description": {
        "en": "What was done.",
        "vi": "Hành vi, thủ đoạn, mục đích."
      },
      "state": "active"
    },
    {
      "code": "place",
      "title": {
        "en": "Place",
        "vi": "Địa điểm"
      },
      "description": {
        "en": "Where it happened.",
        "vi": "Địa bàn, tuyến."
      },
      "state": "active"
    },
    {
      "code": "person-basic",
      "title": {
        "en": "Person without identity",
        "vi": "Thông tin cơ bản về người"
      },
      "description": {
        "en": "Sex, age, nationality.",
        "vi": "Giới tính, tuổi, quốc tịch."
      },
      "state": "active"
    },
    {
      "code": "identity",
      "title": {
        "en": "Identity",
        "vi": "Nhân thân"
      },
      "description": {
        "en": "Who the person is.",
        "vi": "Họ tên, ngày sinh, giấy tờ."
      },
      "state": "active"
    },
    {
      "code": "contact",
      "title": {
        "en": "Contact",
        "vi": "Liên lạc"
      },
      "description": {
        "en": "How to reach the person.",
        "vi": "Địa chỉ, điện thoại."
      },
      "state": "active"
    },
    {
      "code": "health",
      "title": {
        "en": "Health and needs",
        "vi": "Sức khỏe, nhu cầu"
      },
      "description": {
        "en": "Health, needs, risks.",
        "vi": "Sức khỏe, nhu cầu, nguy cơ."
      },
      "state": "active"
    },
    {
      "code": "consent",
      "title": {
        "en": "Consent",
        "vi": "Sự đồng ý"
      },
      "description": {
        "en": "Consent given.",
        "vi": "Sự đồng ý."
      },
      "state": "active"
    },
    {
      "code": "narrative",
      "title": {
        "en": "Narrative",
        "vi": "Diễn giải"
      },
      "description": {
        "en": "Free text.",
        "vi": "Nội dung diễn giải."
      },
      "state": "active"
    },
    {
      "code": "procedure",
      "title": {
        "en": "Procedure",
        "vi": "Tố tụng, thủ tục"
      },
      "description": {
        "en": "Steps and decisions.",
        "vi": "Bước tố tụng, quyết định."
      },
      "state": "active"
    },
    {
      "code": "result",
      "title": {
        "en": "Result",
        "vi": "Kết quả"
      },
      "description": {
        "en": "What came of it.",
        "vi": "Kết quả thực hiện."
      },
      "state": "active"
    },
    {
      "code": "money",
      "title": {
        "en": "Money",
        "vi": "Tiền"
      },
      "description": {
        "en": "Sums of money.",
        "vi": "Các khoản tiền."
      },
      "state": "active"
    }
  ]
};

/**
 * Reason of a handling status · Lý do xử lý
 *
 * Why a matter was declined, withdrawn or changed.
 */
export const handlingReason: Codelist<Codes.HandlingReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/handling-reason/1.0",
  "open": true,
  "title": {
    "en": "Reason of a handling status",
    "vi": "Lý do xử lý"
  },
  "description": {
    "en": "Why a matter was declined, withdrawn or changed.",
    "vi": "Vì sao từ chối, thu hồi hoặc thay đổi."
  },
  "codes": [
    {
      "code": "not-competent",
      "title": {
        "en": "Not competent",
        "vi": "Không thuộc thẩm quyền"
      },
      "description": {
        "en": "Another body is competent.",
        "vi": "Thuộc thẩm quyền của cơ quan khác."
      },
      "state": "active"
    },
    {
      "code": "no-capacity",
      "title": {
        "en": "No capacity",
        "vi": "Không đủ khả năng tiếp nhận"
      },
      "description": {
        "en": "No place or staff at present.",
        "vi": "Hiện không còn chỗ hoặc nhân lực."
      },
      "state": "active"
    },
    {
      "code": "incomplete",
      "title": {
        "en": "Incomplete",
        "vi": "Thiếu thông tin, tài liệu"
      },
      "description": {
        "en": "Information or papers are missing.",
        "vi": "Thiếu thông tin, tài liệu."
      },
      "state": "active"
    },
    {
      "code": "duplicate",
      "title": {
        "en": "Duplicate",
        "vi": "Trùng lặp"
      },
      "description": {
        "en": "Already received.",
        "vi": "Đã tiếp nhận trước đó."
      },
      "state": "active"
    },
    {
      "code": "not-eligible",
      "title": {
        "en": "Not eligible",
        "vi": "Không thuộc đối tượng"
      },
      "description": {
        "en": "The person is not entitled to the support asked for.",
        "vi": "Không thuộc đối tượng được hỗ trợ."
      },
      "state": "active"
    },
    {
      "code": "consent-missing",
      "title": {
        "en": "Consent missing",
        "vi": "Chưa có sự đồng ý"
      },
      "description": {
        "en": "The person did not consent.",
        "vi": "Chưa có sự đồng ý của người được chuyển tuyến."
      },
      "state": "active"
    },
    {
      "code": "sent-by-mistake",
      "title": {
        "en": "Sent by mistake",
        "vi": "Gửi nhầm"
      },
      "description": {
        "en": "The message was sent by mistake.",
        "vi": "Gửi nhầm."
      },
      "state": "active"
    },
    {
      "code": "superseded",
      "title": {
        "en": "Superseded",
        "vi": "Đã được thay thế"
      },
      "description": {
        "en": "A later message replaces it.",
        "vi": "Có văn bản sau thay thế."
      },
      "state": "active"
    },
    {
      "code": "done",
      "title": {
        "en": "Done",
        "vi": "Đã thực hiện"
      },
      "description": {
        "en": "What was asked for has been done.",
        "vi": "Việc được yêu cầu đã thực hiện."
      },
      "state": "active"
    }
  ]
};

/**
 * Handling status · Mã trạng thái xử lý
 *
 * How the receiver handles what it was sent. The receipts of the exchange are technical; these are the answers of the office.
 */
export const handlingStatusCode: Codelist<Codes.HandlingStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/handling-status-code/1.0",
  "open": false,
  "title": {
    "en": "Handling status",
    "vi": "Mã trạng thái xử lý"
  },
  "description": {
    "en": "How the receiver handles what it was sent. The receipts of the exchange are technical; these are the answers of the office.",
    "vi": "Bên nhận xử lý nội dung đã nhận như thế nào. Biên nhận trao đổi là kỹ thuật; đây là trả lời nghiệp vụ."
  },
  "codes": [
    {
      "code": "accepted",
      "title": {
        "en": "Accepted",
        "vi": "Tiếp nhận xử lý"
      },
      "description": {
        "en": "The receiver takes the matter over.",
        "vi": "Bên nhận tiếp nhận để xử lý."
      },
      "state": "active"
    },
    {
      "code": "declined",
      "title": {
        "en": "Declined",
        "vi": "Từ chối"
      },
      "description": {
        "en": "The receiver does not take it over and says why.",
        "vi": "Bên nhận không tiếp nhận và nêu lý do."
      },
      "state": "active"
    },
    {
      "code": "assigned",
      "title": {
        "en": "Assigned",
        "vi": "Đã phân công"
      },
      "description": {
        "en": "A unit was made responsible.",
        "vi": "Đã giao đơn vị xử lý."
      },
      "state": "active"
    },
    {
      "code": "in-process",
      "title": {
        "en": "In process",
        "vi": "Đang xử lý"
      },
      "description": {
        "en": "Work is going on.",
        "vi": "Đang xử lý."
      },
      "state": "active"
    },
    {
      "code": "finished",
      "title": {
        "en": "Finished",
        "vi": "Hoàn thành"
      },
      "description": {
        "en": "The work is finished.",
        "vi": "Đã xử lý xong."
      },
      "state": "active"
    },
    {
      "code": "withdrawal-requested",
      "title": {
        "en": "Withdrawal requested",
        "vi": "Yêu cầu thu hồi"
      },
      "description": {
        "en": "The sender asks for its message back.",
        "vi": "Bên gửi yêu cầu thu hồi."
      },
      "state": "active"
    },
    {
      "code": "withdrawn",
      "title": {
        "en": "Withdrawn",
        "vi": "Đã thu hồi"
      },
      "description": {
        "en": "The message was taken back.",
        "vi": "Đã thu hồi."
      },
      "state": "active"
    },
    {
      "code": "change-accepted",
      "title": {
        "en": "Change accepted",
        "vi": "Đồng ý cập nhật"
      },
      "description": {
        "en": "A revision was taken over.",
        "vi": "Chấp nhận nội dung sửa đổi."
      },
      "state": "active"
    },
    {
      "code": "change-rejected",
      "title": {
        "en": "Change rejected",
        "vi": "Từ chối cập nhật"
      },
      "description": {
        "en": "A revision was not taken over.",
        "vi": "Không chấp nhận nội dung sửa đổi."
      },
      "state": "active"
    }
  ]
};

/**
 * Ground of identification · Căn cứ xác định nạn nhân
 *
 * The nine kinds of evidence, under the letters of Article 32(1).
 */
export const identificationGround: Codelist<Codes.IdentificationGroundCode> = {
  "id": "https://schemas.lienthong.example/codelists/identification-ground/1.0",
  "open": false,
  "title": {
    "en": "Ground of identification",
    "vi": "Căn cứ xác định nạn nhân"
  },
  "description": {
    "en": "The nine kinds of evidence, under the letters of Article 32(1).",
    "vi": "Chín loại căn cứ theo các điểm của khoản 1 Điều 32."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Proceedings bodies",
        "vi": "Cơ quan tiến hành tố tụng"
      },
      "description": {
        "en": "Information and documents of bodies conducting proceedings.",
        "vi": "Thông tin, tài liệu do cơ quan tiến hành tố tụng cung cấp."
      },
      "state": "active"
    },
    {
      "code": "b",
      "title": {
        "en": "Rescuing body",
        "vi": "Cơ quan giải cứu"
      },
      "description": {
        "en": "Information and documents of the body that rescued the person.",
        "vi": "Thông tin, tài liệu do cơ quan giải cứu cung cấp."
      },
      "state": "active"
    },
    {
      "code": "c",
      "title": {
        "en": "Vietnamese mission abroad",
        "vi": "Cơ quan đại diện Việt Nam ở nước ngoài"
      },
      "description": {
        "en": "Information and documents of a Vietnamese mission abroad.",
        "vi": "Thông tin, tài liệu do cơ quan đại diện Việt Nam ở nước ngoài cung cấp."
      },
      "state": "active"
    },
    {
      "code": "d",
      "title": {
        "en": "Other domestic bodies",
        "vi": "Cơ quan, tổ chức khác ở trong nước"
      },
      "description": {
        "en": "Information and documents of other bodies in the country.",
        "vi": "Thông tin, tài liệu do cơ quan, tổ chức khác ở trong nước cung cấp."
      },
      "state": "active"
    },
    {
      "code": "đ",
      "title": {
        "en": "Foreign competent bodies",
        "vi": "Cơ quan có thẩm quyền của nước ngoài"
      },
      "description": {
        "en": "Information and documents of competent foreign bodies.",
        "vi": "Thông tin, tài liệu do cơ quan có thẩm quyền của nước ngoài cung cấp."
      },
      "state": "active"
    },
    {
      "code": "e",
      "title": {
        "en": "The person or relatives",
        "vi": "Người đang được xác định hoặc người thân thích"
      },
      "description": {
        "en": "Statement and documents of the person under identification or relatives.",
        "vi": "Lời khai, tài liệu do người đang được xác định hoặc người thân thích cung cấp."
      },
      "state": "active"
    },
    {
      "code": "g",
      "title": {
        "en": "The trafficker",
        "vi": "Người thực hiện hành vi mua bán người"
      },
      "description": {
        "en": "Statement of the person who trafficked.",
        "vi": "Lời khai của người thực hiện hành vi mua bán người."
      },
      "state": "active"
    },
    {
      "code": "h",
      "title": {
        "en": "Other victims or persons who know",
        "vi": "Nạn nhân khác, người biết sự việc"
      },
      "description": {
        "en": "Statements of other victims or of persons who know of the facts.",
        "vi": "Lời khai của nạn nhân khác hoặc người biết sự việc."
      },
      "state": "active"
    },
    {
      "code": "i",
      "title": {
        "en": "Other lawful evidence",
        "vi": "Căn cứ hợp pháp khác"
      },
      "description": {
        "en": "Other information and documents collected lawfully.",
        "vi": "Thông tin, tài liệu hợp pháp khác."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of identity paper · Loại giấy tờ
 *
 * The papers by which a person is identified.
 */
export const identityDocumentKind: Codelist<Codes.IdentityDocumentKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/identity-document-kind/1.0",
  "open": true,
  "title": {
    "en": "Kind of identity paper",
    "vi": "Loại giấy tờ"
  },
  "description": {
    "en": "The papers by which a person is identified.",
    "vi": "Giấy tờ dùng để xác định nhân thân."
  },
  "codes": [
    {
      "code": "identity-card",
      "title": {
        "en": "Identity card",
        "vi": "Thẻ căn cước, căn cước công dân"
      },
      "description": {
        "en": "Identity card or citizen identity card.",
        "vi": "Thẻ căn cước hoặc căn cước công dân."
      },
      "state": "active"
    },
    {
      "code": "old-identity-card",
      "title": {
        "en": "Old identity card",
        "vi": "Chứng minh nhân dân"
      },
      "description": {
        "en": "People's identity card of 9 or 12 digits.",
        "vi": "Chứng minh nhân dân 9 hoặc 12 số."
      },
      "state": "active"
    },
    {
      "code": "passport",
      "title": {
        "en": "Passport",
        "vi": "Hộ chiếu"
      },
      "description": {
        "en": "Passport.",
        "vi": "Hộ chiếu."
      },
      "state": "active"
    },
    {
      "code": "travel-paper",
      "title": {
        "en": "Travel paper",
        "vi": "Giấy thông hành"
      },
      "description": {
        "en": "Laissez-passer, border pass or another paper of travel.",
        "vi": "Giấy thông hành hoặc giấy tờ đi lại khác."
      },
      "state": "active"
    },
    {
      "code": "birth-certificate",
      "title": {
        "en": "Birth certificate",
        "vi": "Giấy khai sinh"
      },
      "description": {
        "en": "Birth certificate.",
        "vi": "Giấy khai sinh."
      },
      "state": "active"
    },
    {
      "code": "foreign-paper",
      "title": {
        "en": "Foreign paper",
        "vi": "Giấy tờ nước ngoài"
      },
      "description": {
        "en": "Identity paper of another state.",
        "vi": "Giấy tờ tùy thân do nước ngoài cấp."
      },
      "state": "active"
    },
    {
      "code": "victim-certificate",
      "title": {
        "en": "Certificate of victim status",
        "vi": "Giấy xác nhận nạn nhân"
      },
      "description": {
        "en": "Paper that proves the status of victim.",
        "vi": "Giấy tờ chứng nhận nạn nhân."
      },
      "state": "active"
    }
  ]
};

/**
 * Step taken at once · Việc đã làm ngay
 *
 * What the receiving body did before passing the report on.
 */
export const initialStep: Codelist<Codes.InitialStepCode> = {
  "id": "https://schemas.lienthong.example/codelists/initial-step/1.0",
  "open": true,
  "title": {
    "en": "Step taken at once",
    "vi": "Việc đã làm ngay"
  },
  "description": {
    "en": "What the receiving body did before passing the report on.",
    "vi": "Việc cơ quan tiếp nhận đã làm trước khi chuyển nguồn tin."
  },
  "codes": [
    {
      "code": "minutes-taken",
      "title": {
        "en": "Minutes taken",
        "vi": "Lập biên bản tiếp nhận"
      },
      "description": {
        "en": "Minutes of the reception were drawn up.",
        "vi": "Đã lập biên bản tiếp nhận nguồn tin."
      },
      "state": "active"
    },
    {
      "code": "statement-taken",
      "title": {
        "en": "First statement taken",
        "vi": "Lấy lời khai ban đầu"
      },
      "description": {
        "en": "A first statement was taken.",
        "vi": "Đã lấy lời khai ban đầu."
      },
      "state": "active"
    },
    {
      "code": "scene-secured",
      "title": {
        "en": "Scene secured",
        "vi": "Bảo vệ hiện trường"
      },
      "description": {
        "en": "The scene was secured.",
        "vi": "Đã bảo vệ hiện trường."
      },
      "state": "active"
    },
    {
      "code": "evidence-received",
      "title": {
        "en": "Evidence received",
        "vi": "Tiếp nhận tài liệu, đồ vật"
      },
      "description": {
        "en": "Papers and objects were received.",
        "vi": "Đã tiếp nhận tài liệu, đồ vật liên quan."
      },
      "state": "active"
    },
    {
      "code": "preliminary-check",
      "title": {
        "en": "Preliminary check",
        "vi": "Kiểm tra, xác minh sơ bộ"
      },
      "description": {
        "en": "Facts were checked in a preliminary way.",
        "vi": "Đã kiểm tra, xác minh sơ bộ."
      },
      "state": "active"
    },
    {
      "code": "victim-made-safe",
      "title": {
        "en": "Victim made safe",
        "vi": "Đưa nạn nhân đến nơi an toàn"
      },
      "description": {
        "en": "The victim was brought to safety.",
        "vi": "Đã đưa nạn nhân đến nơi an toàn."
      },
      "state": "active"
    },
    {
      "code": "first-aid",
      "title": {
        "en": "First aid",
        "vi": "Sơ cứu, chăm sóc y tế"
      },
      "description": {
        "en": "First aid or medical care was given.",
        "vi": "Đã sơ cứu hoặc chăm sóc y tế."
      },
      "state": "active"
    },
    {
      "code": "suspect-held",
      "title": {
        "en": "Suspect held",
        "vi": "Giữ người, bắt quả tang"
      },
      "description": {
        "en": "A suspect was arrested in the act or held in urgency.",
        "vi": "Đã bắt người phạm tội quả tang hoặc giữ người trong trường hợp khẩn cấp."
      },
      "state": "active"
    },
    {
      "code": "border-alert",
      "title": {
        "en": "Border alert",
        "vi": "Thông báo cửa khẩu, biên phòng"
      },
      "description": {
        "en": "Border guard or border gates were alerted.",
        "vi": "Đã thông báo cho biên phòng, cửa khẩu."
      },
      "state": "active"
    },
    {
      "code": "passed-on",
      "title": {
        "en": "Passed on at once",
        "vi": "Chuyển ngay nguồn tin"
      },
      "description": {
        "en": "The report was passed on at once.",
        "vi": "Đã chuyển ngay đến cơ quan có thẩm quyền."
      },
      "state": "active"
    },
    {
      "code": "none",
      "title": {
        "en": "Nothing further",
        "vi": "Không có"
      },
      "description": {
        "en": "No further step was taken.",
        "vi": "Chưa thực hiện việc nào khác."
      },
      "state": "active"
    }
  ]
};

/**
 * Subject of joint criminal statistics · Nội dung thống kê hình sự liên ngành
 *
 * Six subjects of the joint statistics, by the points of Article 4(1) of joint circular 05/2018.
 */
export const interagencyStatistics: Codelist<Codes.InteragencyStatisticsCode> = {
  "id": "https://schemas.lienthong.example/codelists/interagency-statistics/1.0",
  "open": false,
  "title": {
    "en": "Subject of joint criminal statistics",
    "vi": "Nội dung thống kê hình sự liên ngành"
  },
  "description": {
    "en": "Six subjects of the joint statistics, by the points of Article 4(1) of joint circular 05/2018.",
    "vi": "Sáu nội dung theo các điểm của khoản 1 Điều 4 Thông tư liên tịch 05/2018."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Reports of crime",
        "vi": "Tố giác, tin báo, kiến nghị khởi tố"
      },
      "description": {
        "en": "Reception and settlement of denunciations, reports, petitions to prosecute.",
        "vi": "Tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố."
      },
      "state": "active"
    },
    {
      "code": "b",
      "title": {
        "en": "Institution and investigation",
        "vi": "Khởi tố, điều tra"
      },
      "description": {
        "en": "Institution and investigation of criminal cases.",
        "vi": "Khởi tố, điều tra các vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "c",
      "title": {
        "en": "Prosecution",
        "vi": "Truy tố"
      },
      "description": {
        "en": "Prosecution of criminal cases.",
        "vi": "Truy tố các vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "d",
      "title": {
        "en": "Trial",
        "vi": "Xét xử"
      },
      "description": {
        "en": "Trial of criminal cases.",
        "vi": "Xét xử các vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "đ",
      "title": {
        "en": "Custody and detention",
        "vi": "Tạm giữ, tạm giam"
      },
      "description": {
        "en": "Custody and temporary detention.",
        "vi": "Thi hành tạm giữ, tạm giam."
      },
      "state": "active"
    },
    {
      "code": "e",
      "title": {
        "en": "Execution of sentences",
        "vi": "Thi hành án hình sự"
      },
      "description": {
        "en": "Execution of criminal judgments.",
        "vi": "Thi hành án hình sự."
      },
      "state": "active"
    }
  ]
};

/**
 * Body that issues legal documents · Cơ quan ban hành văn bản
 *
 * Bodies that may issue a legal document.
 */
export const issuingBody: Codelist<Codes.IssuingBodyCode> = {
  "id": "https://schemas.lienthong.example/codelists/issuing-body/1.0",
  "open": false,
  "title": {
    "en": "Body that issues legal documents",
    "vi": "Cơ quan ban hành văn bản"
  },
  "description": {
    "en": "Bodies that may issue a legal document.",
    "vi": "Cơ quan, người có thẩm quyền ban hành văn bản quy phạm pháp luật."
  },
  "codes": [
    {
      "code": "national-assembly",
      "title": {
        "en": "National Assembly",
        "vi": "Quốc hội"
      },
      "description": {
        "en": "The National Assembly.",
        "vi": "Quốc hội."
      },
      "state": "active"
    },
    {
      "code": "standing-committee",
      "title": {
        "en": "Standing Committee of the National Assembly",
        "vi": "Ủy ban Thường vụ Quốc hội"
      },
      "description": {
        "en": "The Standing Committee of the National Assembly.",
        "vi": "Ủy ban Thường vụ Quốc hội."
      },
      "state": "active"
    },
    {
      "code": "president",
      "title": {
        "en": "State President",
        "vi": "Chủ tịch nước"
      },
      "description": {
        "en": "The State President.",
        "vi": "Chủ tịch nước."
      },
      "state": "active"
    },
    {
      "code": "government",
      "title": {
        "en": "Government",
        "vi": "Chính phủ"
      },
      "description": {
        "en": "The Government.",
        "vi": "Chính phủ."
      },
      "state": "active"
    },
    {
      "code": "prime-minister",
      "title": {
        "en": "Prime Minister",
        "vi": "Thủ tướng Chính phủ"
      },
      "description": {
        "en": "The Prime Minister.",
        "vi": "Thủ tướng Chính phủ."
      },
      "state": "active"
    },
    {
      "code": "ministry",
      "title": {
        "en": "Ministry",
        "vi": "Bộ, cơ quan ngang bộ"
      },
      "description": {
        "en": "A minister or head of a ministerial agency.",
        "vi": "Bộ trưởng, Thủ trưởng cơ quan ngang bộ."
      },
      "state": "active"
    },
    {
      "code": "supreme-court",
      "title": {
        "en": "Supreme People's Court",
        "vi": "Tòa án nhân dân tối cao"
      },
      "description": {
        "en": "Its Judges' Council or Chief Justice.",
        "vi": "Hội đồng Thẩm phán, Chánh án Tòa án nhân dân tối cao."
      },
      "state": "active"
    },
    {
      "code": "supreme-procuracy",
      "title": {
        "en": "Supreme People's Procuracy",
        "vi": "Viện kiểm sát nhân dân tối cao"
      },
      "description": {
        "en": "Its Procurator General.",
        "vi": "Viện trưởng Viện kiểm sát nhân dân tối cao."
      },
      "state": "active"
    },
    {
      "code": "state-auditor",
      "title": {
        "en": "State Auditor General",
        "vi": "Tổng Kiểm toán nhà nước"
      },
      "description": {
        "en": "The State Auditor General.",
        "vi": "Tổng Kiểm toán nhà nước."
      },
      "state": "active"
    },
    {
      "code": "provincial-council",
      "title": {
        "en": "Provincial People's Council",
        "vi": "Hội đồng nhân dân cấp tỉnh"
      },
      "description": {
        "en": "The People's Council of a province.",
        "vi": "Hội đồng nhân dân cấp tỉnh."
      },
      "state": "active"
    },
    {
      "code": "provincial-committee",
      "title": {
        "en": "Provincial People's Committee",
        "vi": "Ủy ban nhân dân cấp tỉnh"
      },
      "description": {
        "en": "The People's Committee of a province.",
        "vi": "Ủy ban nhân dân cấp tỉnh."
      },
      "state": "active"
    },
    {
      "code": "commune",
      "title": {
        "en": "Commune",
        "vi": "Cấp xã"
      },
      "description": {
        "en": "The People's Council or People's Committee of a commune.",
        "vi": "Hội đồng nhân dân, Ủy ban nhân dân cấp xã."
      },
      "state": "active"
    }
  ]
};

/**
 * Form of legal aid · Hình thức trợ giúp pháp lý
 *
 * Three forms of State legal aid.
 */
export const legalAidForm: Codelist<Codes.LegalAidFormCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-aid-form/1.0",
  "open": false,
  "title": {
    "en": "Form of legal aid",
    "vi": "Hình thức trợ giúp pháp lý"
  },
  "description": {
    "en": "Three forms of State legal aid.",
    "vi": "Ba hình thức trợ giúp pháp lý."
  },
  "codes": [
    {
      "code": "proceedings",
      "title": {
        "en": "Taking part in proceedings",
        "vi": "Tham gia tố tụng"
      },
      "description": {
        "en": "The aid worker takes part in the proceedings.",
        "vi": "Người thực hiện trợ giúp pháp lý tham gia tố tụng."
      },
      "state": "active"
    },
    {
      "code": "advice",
      "title": {
        "en": "Legal advice",
        "vi": "Tư vấn pháp luật"
      },
      "description": {
        "en": "Advice on the law.",
        "vi": "Tư vấn pháp luật."
      },
      "state": "active"
    },
    {
      "code": "representation",
      "title": {
        "en": "Representation out of court",
        "vi": "Đại diện ngoài tố tụng"
      },
      "description": {
        "en": "Representation outside proceedings.",
        "vi": "Đại diện ngoài tố tụng."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of legal document · Loại văn bản quy phạm pháp luật
 *
 * Kinds of legal documents, in the order of the law that lists them.
 */
export const legalDocumentKind: Codelist<Codes.LegalDocumentKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-document-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of legal document",
    "vi": "Loại văn bản quy phạm pháp luật"
  },
  "description": {
    "en": "Kinds of legal documents, in the order of the law that lists them.",
    "vi": "Các loại văn bản quy phạm pháp luật, theo thứ tự của luật."
  },
  "codes": [
    {
      "code": "law",
      "title": {
        "en": "Code or law",
        "vi": "Bộ luật, luật"
      },
      "description": {
        "en": "Code or law of the National Assembly.",
        "vi": "Bộ luật, luật của Quốc hội."
      },
      "state": "active"
    },
    {
      "code": "national-assembly-resolution",
      "title": {
        "en": "Resolution of the National Assembly",
        "vi": "Nghị quyết của Quốc hội"
      },
      "description": {
        "en": "Resolution of the National Assembly.",
        "vi": "Nghị quyết của Quốc hội."
      },
      "state": "active"
    },
    {
      "code": "ordinance",
      "title": {
        "en": "Ordinance",
        "vi": "Pháp lệnh"
      },
      "description": {
        "en": "Ordinance of the Standing Committee of the National Assembly.",
        "vi": "Pháp lệnh của Ủy ban Thường vụ Quốc hội."
      },
      "state": "active"
    },
    {
      "code": "standing-committee-resolution",
      "title": {
        "en": "Resolution of the Standing Committee",
        "vi": "Nghị quyết của Ủy ban Thường vụ Quốc hội"
      },
      "description": {
        "en": "Resolution, or joint resolution, of the Standing Committee of the National Assembly.",
        "vi": "Nghị quyết, nghị quyết liên tịch của Ủy ban Thường vụ Quốc hội."
      },
      "state": "active"
    },
    {
      "code": "president-act",
      "title": {
        "en": "Order or decision of the President",
        "vi": "Lệnh, quyết định của Chủ tịch nước"
      },
      "description": {
        "en": "Order or decision of the State President.",
        "vi": "Lệnh, quyết định của Chủ tịch nước."
      },
      "state": "active"
    },
    {
      "code": "decree",
      "title": {
        "en": "Decree",
        "vi": "Nghị định"
      },
      "description": {
        "en": "Decree of the Government.",
        "vi": "Nghị định của Chính phủ."
      },
      "state": "active"
    },
    {
      "code": "government-resolution",
      "title": {
        "en": "Resolution of the Government",
        "vi": "Nghị quyết của Chính phủ"
      },
      "description": {
        "en": "Resolution of the Government.",
        "vi": "Nghị quyết của Chính phủ."
      },
      "state": "active"
    },
    {
      "code": "prime-minister-decision",
      "title": {
        "en": "Decision of the Prime Minister",
        "vi": "Quyết định của Thủ tướng Chính phủ"
      },
      "description": {
        "en": "Decision of the Prime Minister.",
        "vi": "Quyết định của Thủ tướng Chính phủ."
      },
      "state": "active"
    },
    {
      "code": "judges-council-resolution",
      "title": {
        "en": "Resolution of the Judges' Council",
        "vi": "Nghị quyết của Hội đồng Thẩm phán"
      },
      "description": {
        "en": "Resolution of the Judges' Council of the Supreme People's Court.",
        "vi": "Nghị quyết của Hội đồng Thẩm phán Tòa án nhân dân tối cao."
      },
      "state": "active"
    },
    {
      "code": "circular",
      "title": {
        "en": "Circular",
        "vi": "Thông tư"
      },
      "description": {
        "en": "Circular of a minister, the Chief Justice, the Procurator General or the State Auditor General.",
        "vi": "Thông tư của Bộ trưởng, Chánh án, Viện trưởng, Tổng Kiểm toán nhà nước."
      },
      "state": "active"
    },
    {
      "code": "joint-circular",
      "title": {
        "en": "Joint circular",
        "vi": "Thông tư liên tịch"
      },
      "description": {
        "en": "Joint circular of the bodies of proceedings and ministers.",
        "vi": "Thông tư liên tịch giữa các cơ quan tiến hành tố tụng và Bộ trưởng."
      },
      "state": "active"
    },
    {
      "code": "provincial-council-resolution",
      "title": {
        "en": "Resolution of a provincial People's Council",
        "vi": "Nghị quyết của Hội đồng nhân dân cấp tỉnh"
      },
      "description": {
        "en": "Resolution of the People's Council of a province.",
        "vi": "Nghị quyết của Hội đồng nhân dân cấp tỉnh."
      },
      "state": "active"
    },
    {
      "code": "provincial-committee-decision",
      "title": {
        "en": "Decision of a provincial People's Committee",
        "vi": "Quyết định của Ủy ban nhân dân cấp tỉnh"
      },
      "description": {
        "en": "Decision of the People's Committee of a province.",
        "vi": "Quyết định của Ủy ban nhân dân cấp tỉnh."
      },
      "state": "active"
    },
    {
      "code": "commune-document",
      "title": {
        "en": "Document of a commune",
        "vi": "Văn bản của cấp xã"
      },
      "description": {
        "en": "Resolution of the People's Council or decision of the People's Committee of a commune.",
        "vi": "Nghị quyết của Hội đồng nhân dân, quyết định của Ủy ban nhân dân cấp xã."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of difficulty caused by the law · Loại khó khăn, vướng mắc do quy định của pháp luật
 *
 * What is wrong with the rule, by the criteria of resolution 206/2025.
 */
export const legalProblemKind: Codelist<Codes.LegalProblemKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-problem-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of difficulty caused by the law",
    "vi": "Loại khó khăn, vướng mắc do quy định của pháp luật"
  },
  "description": {
    "en": "What is wrong with the rule, by the criteria of resolution 206/2025.",
    "vi": "Quy định bị vướng mắc ở điểm nào, theo tiêu chí của Nghị quyết 206/2025/QH15."
  },
  "codes": [
    {
      "code": "conflict",
      "title": {
        "en": "Conflict or overlap",
        "vi": "Mâu thuẫn, chồng chéo"
      },
      "description": {
        "en": "Rules of one or several documents contradict or overlap.",
        "vi": "Quy định mâu thuẫn, chồng chéo trong một hoặc giữa các văn bản."
      },
      "state": "active"
    },
    {
      "code": "unclear",
      "title": {
        "en": "Unclear",
        "vi": "Không rõ ràng"
      },
      "description": {
        "en": "It can be understood in several ways.",
        "vi": "Không rõ ràng, có nhiều cách hiểu khác nhau."
      },
      "state": "active"
    },
    {
      "code": "unreasonable",
      "title": {
        "en": "Unreasonable",
        "vi": "Không hợp lý"
      },
      "description": {
        "en": "It does not fit the matter.",
        "vi": "Không hợp lý."
      },
      "state": "active"
    },
    {
      "code": "not-feasible",
      "title": {
        "en": "Not feasible",
        "vi": "Không khả thi"
      },
      "description": {
        "en": "It cannot be carried out.",
        "vi": "Không khả thi, khó thực hiện."
      },
      "state": "active"
    },
    {
      "code": "burden",
      "title": {
        "en": "Burden",
        "vi": "Gánh nặng tuân thủ"
      },
      "description": {
        "en": "It costs those who comply too much.",
        "vi": "Tạo gánh nặng chi phí tuân thủ."
      },
      "state": "active"
    },
    {
      "code": "gap",
      "title": {
        "en": "No rule",
        "vi": "Chưa có quy định"
      },
      "description": {
        "en": "There is no rule yet.",
        "vi": "Chưa có quy định."
      },
      "state": "active"
    }
  ]
};

/**
 * What is proposed of a legal document · Nội dung đề xuất đối với văn bản
 *
 * What should be done with a legal document.
 */
export const legalProposalAction: Codelist<Codes.LegalProposalActionCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-proposal-action/1.0",
  "open": false,
  "title": {
    "en": "What is proposed of a legal document",
    "vi": "Nội dung đề xuất đối với văn bản"
  },
  "description": {
    "en": "What should be done with a legal document.",
    "vi": "Cần làm gì với văn bản quy phạm pháp luật."
  },
  "codes": [
    {
      "code": "new",
      "title": {
        "en": "New document",
        "vi": "Ban hành mới"
      },
      "description": {
        "en": "A new document on what no rule covers.",
        "vi": "Ban hành văn bản để quy định vấn đề mới."
      },
      "state": "active"
    },
    {
      "code": "amend",
      "title": {
        "en": "Amend",
        "vi": "Sửa đổi, bổ sung"
      },
      "description": {
        "en": "Amend or supplement provisions.",
        "vi": "Sửa đổi, bổ sung quy định hiện hành."
      },
      "state": "active"
    },
    {
      "code": "replace",
      "title": {
        "en": "Replace",
        "vi": "Thay thế"
      },
      "description": {
        "en": "Replace a document by a new one.",
        "vi": "Ban hành văn bản thay thế."
      },
      "state": "active"
    },
    {
      "code": "abolish",
      "title": {
        "en": "Abolish",
        "vi": "Bãi bỏ"
      },
      "description": {
        "en": "Abolish a document or provisions of it.",
        "vi": "Bãi bỏ văn bản hoặc quy định."
      },
      "state": "active"
    },
    {
      "code": "explain",
      "title": {
        "en": "Explain or guide",
        "vi": "Giải thích, hướng dẫn áp dụng"
      },
      "description": {
        "en": "Interpret a document, or guide its application.",
        "vi": "Giải thích văn bản hoặc hướng dẫn áp dụng."
      },
      "state": "active"
    }
  ]
};

/**
 * Result of a legal proposal · Kết quả xử lý đề xuất
 *
 * What became of a proposal.
 */
export const legalProposalResult: Codelist<Codes.LegalProposalResultCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-proposal-result/1.0",
  "open": false,
  "title": {
    "en": "Result of a legal proposal",
    "vi": "Kết quả xử lý đề xuất"
  },
  "description": {
    "en": "What became of a proposal.",
    "vi": "Đề xuất được xử lý thế nào."
  },
  "codes": [
    {
      "code": "accepted",
      "title": {
        "en": "Accepted",
        "vi": "Tiếp thu"
      },
      "description": {
        "en": "The body takes the proposal up.",
        "vi": "Cơ quan có thẩm quyền tiếp thu đề xuất."
      },
      "state": "active"
    },
    {
      "code": "studied",
      "title": {
        "en": "Studied",
        "vi": "Nghiên cứu"
      },
      "description": {
        "en": "The body studies it further.",
        "vi": "Cơ quan có thẩm quyền tiếp tục nghiên cứu."
      },
      "state": "active"
    },
    {
      "code": "rejected",
      "title": {
        "en": "Rejected",
        "vi": "Không tiếp thu"
      },
      "description": {
        "en": "The body does not take it up.",
        "vi": "Cơ quan có thẩm quyền không tiếp thu."
      },
      "state": "active"
    },
    {
      "code": "issued",
      "title": {
        "en": "Issued",
        "vi": "Đã ban hành"
      },
      "description": {
        "en": "A document was issued that settles it.",
        "vi": "Đã ban hành văn bản giải quyết đề xuất."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of time limit · Loại thời hạn
 *
 * Which step of the procedure a time limit belongs to.
 */
export const limitKind: Codelist<Codes.LimitKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/limit-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of time limit",
    "vi": "Loại thời hạn"
  },
  "description": {
    "en": "Which step of the procedure a time limit belongs to.",
    "vi": "Thời hạn thuộc bước tố tụng nào."
  },
  "codes": [
    {
      "code": "report-settlement",
      "title": {
        "en": "Settlement of a report",
        "vi": "Giải quyết nguồn tin về tội phạm"
      },
      "description": {
        "en": "20 days, prolonged to two months, extended once.",
        "vi": "20 ngày, kéo dài đến 02 tháng, gia hạn một lần."
      },
      "state": "active"
    },
    {
      "code": "investigation",
      "title": {
        "en": "Investigation",
        "vi": "Điều tra"
      },
      "description": {
        "en": "Time limit of the investigation.",
        "vi": "Thời hạn điều tra vụ án."
      },
      "state": "active"
    },
    {
      "code": "further-investigation",
      "title": {
        "en": "Further investigation",
        "vi": "Điều tra bổ sung"
      },
      "description": {
        "en": "Time limit after the file was returned.",
        "vi": "Thời hạn điều tra sau khi trả hồ sơ."
      },
      "state": "active"
    },
    {
      "code": "prosecution",
      "title": {
        "en": "Decision to prosecute",
        "vi": "Quyết định việc truy tố"
      },
      "description": {
        "en": "Time limit of the procuracy's decision.",
        "vi": "Thời hạn quyết định việc truy tố."
      },
      "state": "active"
    },
    {
      "code": "trial-preparation",
      "title": {
        "en": "Trial preparation",
        "vi": "Chuẩn bị xét xử"
      },
      "description": {
        "en": "Time limit of the court's preparation.",
        "vi": "Thời hạn chuẩn bị xét xử."
      },
      "state": "active"
    }
  ]
};

/**
 * Means · Thủ đoạn
 *
 * The means element of the definition; not required where the person is under 18 (law 53/2024) or under 16 (Article 151).
 */
export const means: Codelist<Codes.MeansCode> = {
  "id": "https://schemas.lienthong.example/codelists/means/1.0",
  "open": false,
  "title": {
    "en": "Means",
    "vi": "Thủ đoạn"
  },
  "description": {
    "en": "The means element of the definition; not required where the person is under 18 (law 53/2024) or under 16 (Article 151).",
    "vi": "Yếu tố thủ đoạn; không đòi hỏi khi nạn nhân dưới 18 tuổi (Luật 53/2024) hoặc dưới 16 tuổi (Điều 151)."
  },
  "codes": [
    {
      "code": "force",
      "title": {
        "en": "Use of force",
        "vi": "Dùng vũ lực"
      },
      "description": {
        "en": "Bodily force was used.",
        "vi": "Dùng sức mạnh thể chất đối với nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "threat-of-force",
      "title": {
        "en": "Threat of force",
        "vi": "Đe dọa dùng vũ lực"
      },
      "description": {
        "en": "Force was threatened.",
        "vi": "Đe dọa sẽ dùng vũ lực."
      },
      "state": "active"
    },
    {
      "code": "deceit",
      "title": {
        "en": "Deceit",
        "vi": "Lừa gạt"
      },
      "description": {
        "en": "False promises or other deception.",
        "vi": "Hứa hẹn gian dối hoặc cách lừa dối khác."
      },
      "state": "active"
    },
    {
      "code": "other-means",
      "title": {
        "en": "Other means",
        "vi": "Thủ đoạn khác"
      },
      "description": {
        "en": "Any other means of the kind the law has in view.",
        "vi": "Thủ đoạn khác theo quy định của pháp luật."
      },
      "state": "active"
    }
  ]
};

/**
 * Way of working · Phương thức
 *
 * How the traffickers worked: finer than the law's means, open for new ways.
 */
export const modus: Codelist<Codes.ModusCode> = {
  "id": "https://schemas.lienthong.example/codelists/modus/1.0",
  "open": true,
  "title": {
    "en": "Way of working",
    "vi": "Phương thức"
  },
  "description": {
    "en": "How the traffickers worked: finer than the law's means, open for new ways.",
    "vi": "Cách thức hoạt động cụ thể của đối tượng: chi tiết hơn thủ đoạn trong luật, mở cho phương thức mới."
  },
  "codes": [
    {
      "code": "fake-job",
      "title": {
        "en": "Fake job offer",
        "vi": "Hứa việc nhẹ lương cao"
      },
      "description": {
        "en": "A promise of easy, well-paid work.",
        "vi": "Hứa hẹn việc làm nhẹ nhàng, lương cao."
      },
      "state": "active"
    },
    {
      "code": "fake-marriage",
      "title": {
        "en": "Fake marriage",
        "vi": "Môi giới hôn nhân giả"
      },
      "description": {
        "en": "A promise or brokerage of marriage with a foreigner.",
        "vi": "Hứa hẹn, môi giới kết hôn với người nước ngoài."
      },
      "state": "active"
    },
    {
      "code": "romance",
      "title": {
        "en": "Romance",
        "vi": "Giả vờ yêu đương"
      },
      "description": {
        "en": "A feigned love affair.",
        "vi": "Giả vờ yêu đương để đưa nạn nhân đi."
      },
      "state": "active"
    },
    {
      "code": "social-network",
      "title": {
        "en": "Social network",
        "vi": "Qua mạng xã hội"
      },
      "description": {
        "en": "Approach over a social network or messaging application.",
        "vi": "Tiếp cận qua mạng xã hội, ứng dụng nhắn tin."
      },
      "state": "active"
    },
    {
      "code": "adoption-abuse",
      "title": {
        "en": "Abuse of adoption",
        "vi": "Lợi dụng việc cho, nhận con nuôi"
      },
      "description": {
        "en": "Adoption used as a cover.",
        "vi": "Lợi dụng việc cho, nhận con nuôi."
      },
      "state": "active"
    },
    {
      "code": "surrogacy-abuse",
      "title": {
        "en": "Abuse of surrogacy",
        "vi": "Lợi dụng mang thai hộ"
      },
      "description": {
        "en": "Surrogacy used as a cover.",
        "vi": "Lợi dụng việc mang thai hộ."
      },
      "state": "active"
    },
    {
      "code": "debt",
      "title": {
        "en": "Debt",
        "vi": "Ràng buộc bằng nợ"
      },
      "description": {
        "en": "A debt is made or used to hold the person.",
        "vi": "Tạo ra hoặc dùng khoản nợ để ràng buộc."
      },
      "state": "active"
    },
    {
      "code": "papers-withheld",
      "title": {
        "en": "Papers withheld",
        "vi": "Giữ giấy tờ"
      },
      "description": {
        "en": "Identity papers are taken away.",
        "vi": "Thu giữ giấy tờ tùy thân."
      },
      "state": "active"
    },
    {
      "code": "confinement",
      "title": {
        "en": "Confinement",
        "vi": "Giam giữ, canh gác"
      },
      "description": {
        "en": "The person is locked in or watched.",
        "vi": "Nhốt giữ hoặc canh gác nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "drugs",
      "title": {
        "en": "Drugs",
        "vi": "Dùng chất gây nghiện, chất kích thích"
      },
      "description": {
        "en": "Drugs or alcohol are used.",
        "vi": "Dùng chất ma túy, rượu hoặc thuốc để khống chế."
      },
      "state": "active"
    },
    {
      "code": "ransom",
      "title": {
        "en": "Ransom",
        "vi": "Đòi tiền chuộc"
      },
      "description": {
        "en": "Money is asked for letting the person go.",
        "vi": "Đòi tiền để thả nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "scam-compound",
      "title": {
        "en": "Scam compound",
        "vi": "Cơ sở lừa đảo trực tuyến"
      },
      "description": {
        "en": "The person is held in a compound for online fraud.",
        "vi": "Nạn nhân bị giữ trong cơ sở lừa đảo trực tuyến."
      },
      "state": "active"
    },
    {
      "code": "kin-sale",
      "title": {
        "en": "Sale by kin",
        "vi": "Người thân quen bán"
      },
      "description": {
        "en": "A relative or acquaintance sells the person.",
        "vi": "Người thân thích hoặc người quen đem bán."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of name · Loại tên
 *
 * Which name of a person.
 */
export const nameKind: Codelist<Codes.NameKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/name-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of name",
    "vi": "Loại tên"
  },
  "description": {
    "en": "Which name of a person.",
    "vi": "Loại tên của người."
  },
  "codes": [
    {
      "code": "legal",
      "title": {
        "en": "Legal name",
        "vi": "Họ, chữ đệm và tên khai sinh"
      },
      "description": {
        "en": "Family, middle and given name in the papers.",
        "vi": "Theo giấy tờ."
      },
      "state": "active"
    },
    {
      "code": "other",
      "title": {
        "en": "Other name",
        "vi": "Tên gọi khác"
      },
      "description": {
        "en": "Another name in use.",
        "vi": "Tên gọi khác thường dùng."
      },
      "state": "active"
    },
    {
      "code": "alias",
      "title": {
        "en": "Alias",
        "vi": "Bí danh, biệt danh"
      },
      "description": {
        "en": "Alias, nickname.",
        "vi": "Bí danh, biệt danh."
      },
      "state": "active"
    },
    {
      "code": "former",
      "title": {
        "en": "Former name",
        "vi": "Tên cũ"
      },
      "description": {
        "en": "A former name.",
        "vi": "Tên trước khi thay đổi."
      },
      "state": "active"
    },
    {
      "code": "transliterated",
      "title": {
        "en": "Transliterated name",
        "vi": "Tên phiên âm"
      },
      "description": {
        "en": "Name carried over from another script.",
        "vi": "Tên phiên âm từ chữ viết khác."
      },
      "state": "active"
    }
  ]
};

/**
 * Need · Nhu cầu
 *
 * What the person needs, in plain words; requested support is stated by the law's letters.
 */
export const need: Codelist<Codes.NeedCode> = {
  "id": "https://schemas.lienthong.example/codelists/need/1.0",
  "open": true,
  "title": {
    "en": "Need",
    "vi": "Nhu cầu"
  },
  "description": {
    "en": "What the person needs, in plain words; requested support is stated by the law's letters.",
    "vi": "Người này cần gì; chế độ đề nghị được nêu theo các điểm của luật."
  },
  "codes": [
    {
      "code": "safety",
      "title": {
        "en": "Safety",
        "vi": "An toàn"
      },
      "description": {
        "en": "Protection from those who threaten.",
        "vi": "Được bảo vệ trước người đe dọa."
      },
      "state": "active"
    },
    {
      "code": "shelter",
      "title": {
        "en": "Shelter",
        "vi": "Chỗ ở"
      },
      "description": {
        "en": "A place to stay.",
        "vi": "Nơi ăn, ở."
      },
      "state": "active"
    },
    {
      "code": "food-clothing",
      "title": {
        "en": "Food and clothing",
        "vi": "Ăn, mặc"
      },
      "description": {
        "en": "Food, clothing, things for daily life.",
        "vi": "Ăn, mặc, vật dụng sinh hoạt."
      },
      "state": "active"
    },
    {
      "code": "medical-care",
      "title": {
        "en": "Medical care",
        "vi": "Chăm sóc y tế"
      },
      "description": {
        "en": "Examination and treatment.",
        "vi": "Khám bệnh, chữa bệnh."
      },
      "state": "active"
    },
    {
      "code": "psychological-care",
      "title": {
        "en": "Psychological care",
        "vi": "Hỗ trợ tâm lý"
      },
      "description": {
        "en": "Psychological counselling and treatment.",
        "vi": "Tư vấn, trị liệu tâm lý."
      },
      "state": "active"
    },
    {
      "code": "interpretation",
      "title": {
        "en": "Interpretation",
        "vi": "Phiên dịch"
      },
      "description": {
        "en": "An interpreter, also of a minority language.",
        "vi": "Phiên dịch, kể cả tiếng dân tộc thiểu số."
      },
      "state": "active"
    },
    {
      "code": "legal-help",
      "title": {
        "en": "Legal help",
        "vi": "Hỗ trợ pháp lý"
      },
      "description": {
        "en": "Legal advice and aid.",
        "vi": "Tư vấn, trợ giúp pháp lý."
      },
      "state": "active"
    },
    {
      "code": "identity-papers",
      "title": {
        "en": "Identity papers",
        "vi": "Giấy tờ tùy thân"
      },
      "description": {
        "en": "Papers to be issued or replaced.",
        "vi": "Cấp mới, cấp lại giấy tờ."
      },
      "state": "active"
    },
    {
      "code": "return-home",
      "title": {
        "en": "Return home",
        "vi": "Trở về"
      },
      "description": {
        "en": "Travel home or to another place.",
        "vi": "Về nơi cư trú hoặc nơi khác."
      },
      "state": "active"
    },
    {
      "code": "family-tracing",
      "title": {
        "en": "Family tracing",
        "vi": "Tìm người thân"
      },
      "description": {
        "en": "Relatives are to be found.",
        "vi": "Tìm kiếm người thân thích."
      },
      "state": "active"
    },
    {
      "code": "child-care",
      "title": {
        "en": "Care for a child",
        "vi": "Chăm sóc trẻ em"
      },
      "description": {
        "en": "A child needs a guardian or special care.",
        "vi": "Trẻ em cần người giám hộ hoặc chăm sóc đặc biệt."
      },
      "state": "active"
    },
    {
      "code": "schooling",
      "title": {
        "en": "Schooling",
        "vi": "Học văn hóa"
      },
      "description": {
        "en": "Going to school again.",
        "vi": "Học văn hóa."
      },
      "state": "active"
    },
    {
      "code": "vocational-training",
      "title": {
        "en": "Vocational training",
        "vi": "Học nghề, việc làm"
      },
      "description": {
        "en": "Learning a trade, finding work.",
        "vi": "Học nghề, tư vấn việc làm."
      },
      "state": "active"
    },
    {
      "code": "money",
      "title": {
        "en": "Money for the start",
        "vi": "Trợ cấp, vay vốn"
      },
      "description": {
        "en": "Initial allowance or a loan.",
        "vi": "Trợ cấp khó khăn ban đầu, vay vốn."
      },
      "state": "active"
    }
  ]
};

/**
 * Status of an observation · Tình trạng số liệu
 *
 * How far one figure may be relied on.
 */
export const observationStatus: Codelist<Codes.ObservationStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/observation-status/1.0",
  "open": false,
  "title": {
    "en": "Status of an observation",
    "vi": "Tình trạng số liệu"
  },
  "description": {
    "en": "How far one figure may be relied on.",
    "vi": "Mức độ tin cậy của một con số."
  },
  "codes": [
    {
      "code": "normal",
      "title": {
        "en": "Normal",
        "vi": "Bình thường"
      },
      "description": {
        "en": "Counted from records.",
        "vi": "Đếm từ hồ sơ."
      },
      "state": "active"
    },
    {
      "code": "estimated",
      "title": {
        "en": "Estimated",
        "vi": "Ước tính"
      },
      "description": {
        "en": "Estimated.",
        "vi": "Số ước tính."
      },
      "state": "active"
    },
    {
      "code": "provisional",
      "title": {
        "en": "Provisional",
        "vi": "Sơ bộ"
      },
      "description": {
        "en": "Still to be confirmed.",
        "vi": "Chờ xác nhận."
      },
      "state": "active"
    },
    {
      "code": "break",
      "title": {
        "en": "Break in series",
        "vi": "Gián đoạn chuỗi"
      },
      "description": {
        "en": "Not comparable with the figure before.",
        "vi": "Không so sánh được với số trước."
      },
      "state": "active"
    },
    {
      "code": "partial",
      "title": {
        "en": "Partly reported",
        "vi": "Thiếu đơn vị báo cáo"
      },
      "description": {
        "en": "Some units have not reported.",
        "vi": "Một số đơn vị chưa báo cáo."
      },
      "state": "active"
    },
    {
      "code": "adjusted",
      "title": {
        "en": "Adjusted after reconciliation",
        "vi": "Điều chỉnh sau đối chiếu"
      },
      "description": {
        "en": "Changed after a reconciliation.",
        "vi": "Đã điều chỉnh sau đối chiếu."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of payment · Loại khoản tiền
 *
 * What a sum of money was for.
 */
export const paymentKind: Codelist<Codes.PaymentKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/payment-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of payment",
    "vi": "Loại khoản tiền"
  },
  "description": {
    "en": "What a sum of money was for.",
    "vi": "Khoản tiền dùng vào việc gì."
  },
  "codes": [
    {
      "code": "price",
      "title": {
        "en": "Price of the person",
        "vi": "Tiền mua bán"
      },
      "description": {
        "en": "Paid or agreed for the person.",
        "vi": "Tiền trả hoặc thỏa thuận cho việc mua bán người."
      },
      "state": "active"
    },
    {
      "code": "ransom",
      "title": {
        "en": "Ransom",
        "vi": "Tiền chuộc"
      },
      "description": {
        "en": "Asked for letting the person go.",
        "vi": "Tiền đòi để thả người."
      },
      "state": "active"
    },
    {
      "code": "debt",
      "title": {
        "en": "Debt",
        "vi": "Khoản nợ"
      },
      "description": {
        "en": "Debt laid on the person.",
        "vi": "Khoản nợ áp cho nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "commission",
      "title": {
        "en": "Commission",
        "vi": "Tiền công môi giới"
      },
      "description": {
        "en": "Commission of a broker.",
        "vi": "Tiền công trả cho người môi giới."
      },
      "state": "active"
    },
    {
      "code": "advance",
      "title": {
        "en": "Advance",
        "vi": "Tiền ứng trước"
      },
      "description": {
        "en": "Advance given to the person or the family.",
        "vi": "Tiền đưa trước cho nạn nhân hoặc gia đình."
      },
      "state": "active"
    },
    {
      "code": "proceeds",
      "title": {
        "en": "Proceeds",
        "vi": "Tiền thu lợi bất chính"
      },
      "description": {
        "en": "Gain from the act or from exploitation.",
        "vi": "Tiền thu lợi từ hành vi hoặc việc bóc lột."
      },
      "state": "active"
    },
    {
      "code": "seized",
      "title": {
        "en": "Seized",
        "vi": "Tiền, tài sản tạm giữ"
      },
      "description": {
        "en": "Seized or frozen in the case.",
        "vi": "Tiền, tài sản bị tạm giữ, phong tỏa."
      },
      "state": "active"
    },
    {
      "code": "damage",
      "title": {
        "en": "Damage",
        "vi": "Thiệt hại"
      },
      "description": {
        "en": "Damage claimed by the victim.",
        "vi": "Thiệt hại nạn nhân yêu cầu bồi thường."
      },
      "state": "active"
    }
  ]
};

/**
 * Edition of the Penal Code · Bộ luật Hình sự áp dụng
 *
 * Which penal code the article belongs to: the one in force on the day of the act.
 */
export const penalEdition: Codelist<Codes.PenalEditionCode> = {
  "id": "https://schemas.lienthong.example/codelists/penal-edition/1.0",
  "open": false,
  "title": {
    "en": "Edition of the Penal Code",
    "vi": "Bộ luật Hình sự áp dụng"
  },
  "description": {
    "en": "Which penal code the article belongs to: the one in force on the day of the act.",
    "vi": "Điều luật thuộc Bộ luật Hình sự nào: bộ luật có hiệu lực vào ngày thực hiện hành vi."
  },
  "codes": [
    {
      "code": "pc2015",
      "title": {
        "en": "Penal Code 2015",
        "vi": "Bộ luật Hình sự 2015"
      },
      "description": {
        "en": "Penal Code 100/2015/QH13, as amended up to the day of the act.",
        "vi": "Bộ luật Hình sự số 100/2015/QH13, đã sửa đổi, bổ sung đến ngày thực hiện hành vi."
      },
      "state": "active"
    },
    {
      "code": "pc1999",
      "title": {
        "en": "Penal Code 1999",
        "vi": "Bộ luật Hình sự 1999"
      },
      "description": {
        "en": "Penal Code 15/1999/QH10, for acts before 2018.",
        "vi": "Bộ luật Hình sự số 15/1999/QH10, đối với hành vi trước năm 2018."
      },
      "state": "active"
    }
  ]
};

/**
 * Reporting regime · Chế độ kỳ báo cáo
 *
 * Which rule fixes the first and the last day of a period.
 */
export const periodRegime: Codelist<Codes.PeriodRegimeCode> = {
  "id": "https://schemas.lienthong.example/codelists/period-regime/1.0",
  "open": true,
  "title": {
    "en": "Reporting regime",
    "vi": "Chế độ kỳ báo cáo"
  },
  "description": {
    "en": "Which rule fixes the first and the last day of a period.",
    "vi": "Quy định nào xác định ngày đầu và ngày cuối của kỳ báo cáo."
  },
  "codes": [
    {
      "code": "vn-decree09",
      "title": {
        "en": "Administrative reports",
        "vi": "Báo cáo hành chính (Nghị định 09/2019)"
      },
      "description": {
        "en": "Data close on the 14th; the year runs from 15 December to 14 December.",
        "vi": "Số liệu chốt ngày 14; năm tính từ 15/12 năm trước đến 14/12."
      },
      "state": "active"
    },
    {
      "code": "vn-justice",
      "title": {
        "en": "Justice statistics",
        "vi": "Thống kê ngành Tư pháp"
      },
      "description": {
        "en": "Half-years and years of the calendar, partly estimated in the provisional edition.",
        "vi": "Sáu tháng và năm dương lịch, số sơ bộ có phần ước tính."
      },
      "state": "active"
    },
    {
      "code": "vn-procuracy-monthly",
      "title": {
        "en": "Procuracy, monthly",
        "vi": "Thống kê hình sự liên ngành hằng tháng"
      },
      "description": {
        "en": "Interagency criminal statistics by months.",
        "vi": "Thống kê hình sự liên ngành theo tháng."
      },
      "state": "active"
    },
    {
      "code": "vn-procuracy-national",
      "title": {
        "en": "Procuracy, national indicators",
        "vi": "Chỉ tiêu thống kê quốc gia của Viện kiểm sát"
      },
      "description": {
        "en": "National indicators by half-years.",
        "vi": "Chỉ tiêu thống kê quốc gia theo sáu tháng."
      },
      "state": "active"
    },
    {
      "code": "calendar",
      "title": {
        "en": "Calendar",
        "vi": "Dương lịch"
      },
      "description": {
        "en": "Months, quarters and years of the calendar.",
        "vi": "Tháng, quý, năm dương lịch."
      },
      "state": "active"
    }
  ]
};

/**
 * Role of a place · Vai trò của địa điểm
 *
 * What happened at the place.
 */
export const placeRole: Codelist<Codes.PlaceRoleCode> = {
  "id": "https://schemas.lienthong.example/codelists/place-role/1.0",
  "open": false,
  "title": {
    "en": "Role of a place",
    "vi": "Vai trò của địa điểm"
  },
  "description": {
    "en": "What happened at the place.",
    "vi": "Việc gì xảy ra tại địa điểm."
  },
  "codes": [
    {
      "code": "origin",
      "title": {
        "en": "Origin",
        "vi": "Nơi xuất phát"
      },
      "description": {
        "en": "Where the person came from.",
        "vi": "Nơi nạn nhân ở trước khi bị đưa đi."
      },
      "state": "active"
    },
    {
      "code": "recruitment",
      "title": {
        "en": "Recruitment",
        "vi": "Nơi tuyển mộ"
      },
      "description": {
        "en": "Where the person was recruited.",
        "vi": "Nơi nạn nhân bị tuyển mộ."
      },
      "state": "active"
    },
    {
      "code": "transit",
      "title": {
        "en": "Transit",
        "vi": "Nơi trung chuyển"
      },
      "description": {
        "en": "A place on the way.",
        "vi": "Nơi đi qua."
      },
      "state": "active"
    },
    {
      "code": "harbouring",
      "title": {
        "en": "Harbouring",
        "vi": "Nơi chứa chấp"
      },
      "description": {
        "en": "Where the person was kept.",
        "vi": "Nơi nạn nhân bị giữ."
      },
      "state": "active"
    },
    {
      "code": "hand-over",
      "title": {
        "en": "Hand-over",
        "vi": "Nơi giao nhận"
      },
      "description": {
        "en": "Where the person was handed over.",
        "vi": "Nơi chuyển giao, tiếp nhận."
      },
      "state": "active"
    },
    {
      "code": "exploitation",
      "title": {
        "en": "Exploitation",
        "vi": "Nơi bóc lột"
      },
      "description": {
        "en": "Where the person was exploited.",
        "vi": "Nơi nạn nhân bị bóc lột."
      },
      "state": "active"
    },
    {
      "code": "discovery",
      "title": {
        "en": "Discovery",
        "vi": "Nơi phát hiện"
      },
      "description": {
        "en": "Where the person or the act was found.",
        "vi": "Nơi phát hiện vụ việc hoặc nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "destination",
      "title": {
        "en": "Destination",
        "vi": "Nơi đến"
      },
      "description": {
        "en": "Where the person was to be brought.",
        "vi": "Nơi nạn nhân được đưa đến."
      },
      "state": "active"
    }
  ]
};

/**
 * Point of a clause · Điểm
 *
 * Letters of Vietnamese points in their order: there is no f, j, w or z, and đ follows d.
 */
export const point: Codelist<Codes.PointCode> = {
  "id": "https://schemas.lienthong.example/codelists/point/1.0",
  "open": false,
  "title": {
    "en": "Point of a clause",
    "vi": "Điểm"
  },
  "description": {
    "en": "Letters of Vietnamese points in their order: there is no f, j, w or z, and đ follows d.",
    "vi": "Chữ cái chỉ điểm theo thứ tự tiếng Việt: không có f, j, w, z và đ đứng sau d."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Point a",
        "vi": "Điểm a"
      },
      "description": {
        "en": "Point a of a clause.",
        "vi": "Điểm a của khoản."
      },
      "state": "active"
    },
    {
      "code": "b",
      "title": {
        "en": "Point b",
        "vi": "Điểm b"
      },
      "description": {
        "en": "Point b of a clause.",
        "vi": "Điểm b của khoản."
      },
      "state": "active"
    },
    {
      "code": "c",
      "title": {
        "en": "Point c",
        "vi": "Điểm c"
      },
      "description": {
        "en": "Point c of a clause.",
        "vi": "Điểm c của khoản."
      },
      "state": "active"
    },
    {
      "code": "d",
      "title": {
        "en": "Point d",
        "vi": "Điểm d"
      },
      "description": {
        "en": "Point d of a clause.",
        "vi": "Điểm d của khoản."
      },
      "state": "active"
    },
    {
      "code": "đ",
      "title": {
        "en": "Point đ",
        "vi": "Điểm đ"
      },
      "description": {
        "en": "Point đ of a clause.",
        "vi": "Điểm đ của khoản."
      },
      "state": "active"
    },
    {
      "code": "e",
      "title": {
        "en": "Point e",
        "vi": "Điểm e"
      },
      "description": {
        "en": "Point e of a clause.",
        "vi": "Điểm e của khoản."
      },
      "state": "active"
    },
    {
      "code": "g",
      "title": {
        "en": "Point g",
        "vi": "Điểm g"
      },
      "description": {
        "en": "Point g of a clause.",
        "vi": "Điểm g của khoản."
      },
      "state": "active"
    },
    {
      "code": "h",
      "title": {
        "en": "Point h",
        "vi": "Điểm h"
      },
      "description": {
        "en": "Point h of a clause.",
        "vi": "Điểm h của khoản."
      },
      "state": "active"
    },
    {
      "code": "i",
      "title": {
        "en": "Point i",
        "vi": "Điểm i"
      },
      "description": {
        "en": "Point i of a clause.",
        "vi": "Điểm i của khoản."
      },
      "state": "active"
    },
    {
      "code": "k",
      "title": {
        "en": "Point k",
        "vi": "Điểm k"
      },
      "description": {
        "en": "Point k of a clause.",
        "vi": "Điểm k của khoản."
      },
      "state": "active"
    },
    {
      "code": "l",
      "title": {
        "en": "Point l",
        "vi": "Điểm l"
      },
      "description": {
        "en": "Point l of a clause.",
        "vi": "Điểm l của khoản."
      },
      "state": "active"
    },
    {
      "code": "m",
      "title": {
        "en": "Point m",
        "vi": "Điểm m"
      },
      "description": {
        "en": "Point m of a clause.",
        "vi": "Điểm m của khoản."
      },
      "state": "active"
    },
    {
      "code": "n",
      "title": {
        "en": "Point n",
        "vi": "Điểm n"
      },
      "description": {
        "en": "Point n of a clause.",
        "vi": "Điểm n của khoản."
      },
      "state": "active"
    },
    {
      "code": "o",
      "title": {
        "en": "Point o",
        "vi": "Điểm o"
      },
      "description": {
        "en": "Point o of a clause.",
        "vi": "Điểm o của khoản."
      },
      "state": "active"
    },
    {
      "code": "p",
      "title": {
        "en": "Point p",
        "vi": "Điểm p"
      },
      "description": {
        "en": "Point p of a clause.",
        "vi": "Điểm p của khoản."
      },
      "state": "active"
    },
    {
      "code": "q",
      "title": {
        "en": "Point q",
        "vi": "Điểm q"
      },
      "description": {
        "en": "Point q of a clause.",
        "vi": "Điểm q của khoản."
      },
      "state": "active"
    },
    {
      "code": "r",
      "title": {
        "en": "Point r",
        "vi": "Điểm r"
      },
      "description": {
        "en": "Point r of a clause.",
        "vi": "Điểm r của khoản."
      },
      "state": "active"
    },
    {
      "code": "s",
      "title": {
        "en": "Point s",
        "vi": "Điểm s"
      },
      "description": {
        "en": "Point s of a clause.",
        "vi": "Điểm s của khoản."
      },
      "state": "active"
    },
    {
      "code": "t",
      "title": {
        "en": "Point t",
        "vi": "Điểm t"
      },
      "description": {
        "en": "Point t of a clause.",
        "vi": "Điểm t của khoản."
      },
      "state": "active"
    },
    {
      "code": "u",
      "title": {
        "en": "Point u",
        "vi": "Điểm u"
      },
      "description": {
        "en": "Point u of a clause.",
        "vi": "Điểm u của khoản."
      },
      "state": "active"
    },
    {
      "code": "v",
      "title": {
        "en": "Point v",
        "vi": "Điểm v"
      },
      "description": {
        "en": "Point v of a clause.",
        "vi": "Điểm v của khoản."
      },
      "state": "active"
    },
    {
      "code": "x",
      "title": {
        "en": "Point x",
        "vi": "Điểm x"
      },
      "description": {
        "en": "Point x of a clause.",
        "vi": "Điểm x của khoản."
      },
      "state": "active"
    },
    {
      "code": "y",
      "title": {
        "en": "Point y",
        "vi": "Điểm y"
      },
      "description": {
        "en": "Point y of a clause.",
        "vi": "Điểm y của khoản."
      },
      "state": "active"
    }
  ]
};

/**
 * Preventive measure · Biện pháp ngăn chặn
 *
 * Measures that hold an accused at the disposal of the proceedings.
 */
export const preventiveMeasure: Codelist<Codes.PreventiveMeasureCode> = {
  "id": "https://schemas.lienthong.example/codelists/preventive-measure/1.0",
  "open": false,
  "title": {
    "en": "Preventive measure",
    "vi": "Biện pháp ngăn chặn"
  },
  "description": {
    "en": "Measures that hold an accused at the disposal of the proceedings.",
    "vi": "Biện pháp bảo đảm bị can có mặt trong tố tụng."
  },
  "codes": [
    {
      "code": "urgent-holding",
      "title": {
        "en": "Holding in urgency",
        "vi": "Giữ người trong trường hợp khẩn cấp"
      },
      "description": {
        "en": "Holding in an urgent case.",
        "vi": "Giữ người trong trường hợp khẩn cấp."
      },
      "state": "active"
    },
    {
      "code": "arrest",
      "title": {
        "en": "Arrest",
        "vi": "Bắt"
      },
      "description": {
        "en": "Arrest.",
        "vi": "Bắt người."
      },
      "state": "active"
    },
    {
      "code": "custody",
      "title": {
        "en": "Custody",
        "vi": "Tạm giữ"
      },
      "description": {
        "en": "Temporary custody.",
        "vi": "Tạm giữ."
      },
      "state": "active"
    },
    {
      "code": "detention",
      "title": {
        "en": "Detention",
        "vi": "Tạm giam"
      },
      "description": {
        "en": "Temporary detention.",
        "vi": "Tạm giam."
      },
      "state": "active"
    },
    {
      "code": "guarantee",
      "title": {
        "en": "Guarantee",
        "vi": "Bảo lĩnh"
      },
      "description": {
        "en": "Release on guarantee.",
        "vi": "Bảo lĩnh."
      },
      "state": "active"
    },
    {
      "code": "bail",
      "title": {
        "en": "Bail",
        "vi": "Đặt tiền để bảo đảm"
      },
      "description": {
        "en": "Deposit of money as security.",
        "vi": "Đặt tiền để bảo đảm."
      },
      "state": "active"
    },
    {
      "code": "residence-ban",
      "title": {
        "en": "Ban from leaving the residence",
        "vi": "Cấm đi khỏi nơi cư trú"
      },
      "description": {
        "en": "The accused may not leave the residence.",
        "vi": "Cấm đi khỏi nơi cư trú."
      },
      "state": "active"
    },
    {
      "code": "exit-suspension",
      "title": {
        "en": "Suspension of exit",
        "vi": "Tạm hoãn xuất cảnh"
      },
      "description": {
        "en": "The accused may not leave the country.",
        "vi": "Tạm hoãn xuất cảnh."
      },
      "state": "active"
    }
  ]
};

/**
 * Purpose of processing · Mục đích xử lý
 *
 * What data is shared for; manifest and rows of sharing name one.
 */
export const purposeOfProcessing: Codelist<Codes.PurposeOfProcessingCode> = {
  "id": "https://schemas.lienthong.example/codelists/purpose-of-processing/1.0",
  "open": false,
  "title": {
    "en": "Purpose of processing",
    "vi": "Mục đích xử lý"
  },
  "description": {
    "en": "What data is shared for; manifest and rows of sharing name one.",
    "vi": "Chia sẻ dữ liệu để làm gì; mỗi thông điệp và mỗi dòng quy tắc chia sẻ nêu một mục đích."
  },
  "codes": [
    {
      "code": "report-settlement",
      "title": {
        "en": "Settlement of a crime report",
        "vi": "Giải quyết nguồn tin về tội phạm"
      },
      "description": {
        "en": "To receive, pass on and settle reports of crime.",
        "vi": "Tiếp nhận, chuyển và giải quyết tố giác, tin báo, kiến nghị khởi tố."
      },
      "state": "active"
    },
    {
      "code": "investigation",
      "title": {
        "en": "Investigation",
        "vi": "Điều tra vụ án"
      },
      "description": {
        "en": "To investigate a case.",
        "vi": "Điều tra vụ án hình sự."
      },
      "state": "active"
    },
    {
      "code": "procuracy-supervision",
      "title": {
        "en": "Prosecution and supervision",
        "vi": "Thực hành quyền công tố, kiểm sát"
      },
      "description": {
        "en": "To prosecute and to supervise the law's observance.",
        "vi": "Thực hành quyền công tố và kiểm sát việc tuân theo pháp luật."
      },
      "state": "active"
    },
    {
      "code": "victim-identification",
      "title": {
        "en": "Identification of victims",
        "vi": "Xác định nạn nhân"
      },
      "description": {
        "en": "To verify and identify a victim.",
        "vi": "Xác minh, xác định nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "victim-support",
      "title": {
        "en": "Support of victims",
        "vi": "Hỗ trợ nạn nhân"
      },
      "description": {
        "en": "To receive and support a victim.",
        "vi": "Tiếp nhận, hỗ trợ nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "victim-protection",
      "title": {
        "en": "Protection of victims",
        "vi": "Bảo vệ nạn nhân"
      },
      "description": {
        "en": "To protect a victim, relative or witness.",
        "vi": "Bảo vệ nạn nhân, người thân thích, người làm chứng."
      },
      "state": "active"
    },
    {
      "code": "statistics",
      "title": {
        "en": "Statistics",
        "vi": "Thống kê, báo cáo"
      },
      "description": {
        "en": "To compile figures.",
        "vi": "Tổng hợp số liệu."
      },
      "state": "active"
    },
    {
      "code": "handling",
      "title": {
        "en": "Answer on handling",
        "vi": "Trả lời về việc xử lý"
      },
      "description": {
        "en": "To tell the sender how the matter is handled.",
        "vi": "Thông báo cho bên gửi tình trạng xử lý."
      },
      "state": "active"
    },
    {
      "code": "adjudication",
      "title": {
        "en": "Adjudication",
        "vi": "Xét xử"
      },
      "description": {
        "en": "To try a case and make its judgment known.",
        "vi": "Xét xử vụ án và thông báo bản án."
      },
      "state": "active"
    },
    {
      "code": "wanted-search",
      "title": {
        "en": "Search for the wanted",
        "vi": "Truy nã"
      },
      "description": {
        "en": "To find a person against whom a wanted notice was issued.",
        "vi": "Truy tìm người có quyết định truy nã."
      },
      "state": "active"
    },
    {
      "code": "programme-management",
      "title": {
        "en": "Running the programme",
        "vi": "Quản lý chương trình"
      },
      "description": {
        "en": "To direct, plan, carry out and report the tasks of the programme.",
        "vi": "Chỉ đạo, lập kế hoạch, thực hiện và báo cáo nhiệm vụ của chương trình."
      },
      "state": "active"
    }
  ]
};

/**
 * State of a reconciliation · Kết quả đối chiếu
 *
 * How far the sides agree.
 */
export const reconciliationState: Codelist<Codes.ReconciliationStateCode> = {
  "id": "https://schemas.lienthong.example/codelists/reconciliation-state/1.0",
  "open": false,
  "title": {
    "en": "State of a reconciliation",
    "vi": "Kết quả đối chiếu"
  },
  "description": {
    "en": "How far the sides agree.",
    "vi": "Các bên đã thống nhất đến đâu."
  },
  "codes": [
    {
      "code": "agreed",
      "title": {
        "en": "Agreed",
        "vi": "Đã thống nhất"
      },
      "description": {
        "en": "All figures are agreed.",
        "vi": "Đã thống nhất mọi số liệu."
      },
      "state": "active"
    },
    {
      "code": "partly",
      "title": {
        "en": "Partly agreed",
        "vi": "Thống nhất một phần"
      },
      "description": {
        "en": "Some differing figures are agreed, others open.",
        "vi": "Một số chênh lệch đã thống nhất, một số còn lại."
      },
      "state": "active"
    },
    {
      "code": "open",
      "title": {
        "en": "Open",
        "vi": "Chưa thống nhất"
      },
      "description": {
        "en": "No differing figure is agreed yet.",
        "vi": "Chưa thống nhất được chênh lệch nào."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of record · Loại bản ghi
 *
 * Every kind of record that the programme exchanges, also those whose schema comes with a later version.
 */
export const recordKind: Codelist<Codes.RecordKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/record-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of record",
    "vi": "Loại bản ghi"
  },
  "description": {
    "en": "Every kind of record that the programme exchanges, also those whose schema comes with a later version.",
    "vi": "Mọi loại bản ghi được trao đổi trong công tác phòng, chống mua bán người, kể cả loại sẽ có lược đồ ở phiên bản sau."
  },
  "codes": [
    {
      "code": "directive",
      "title": {
        "en": "Directive",
        "vi": "Chỉ đạo, giao nhiệm vụ"
      },
      "description": {
        "en": "Tasks assigned by a People's Committee or Steering Committee.",
        "vi": "Nhiệm vụ do Ủy ban nhân dân hoặc Ban Chỉ đạo giao."
      },
      "state": "active"
    },
    {
      "code": "implementation-plan",
      "title": {
        "en": "Implementation plan",
        "vi": "Kế hoạch triển khai"
      },
      "description": {
        "en": "How an addressed body will carry out its tasks.",
        "vi": "Cách cơ quan được giao tổ chức thực hiện nhiệm vụ."
      },
      "state": "active"
    },
    {
      "code": "progress-report",
      "title": {
        "en": "Progress report",
        "vi": "Báo cáo kết quả"
      },
      "description": {
        "en": "Results of tasks, periodic, thematic or on request.",
        "vi": "Kết quả thực hiện nhiệm vụ theo định kỳ, chuyên đề hoặc đột xuất."
      },
      "state": "active"
    },
    {
      "code": "communication-activity",
      "title": {
        "en": "Communication activity",
        "vi": "Hoạt động truyền thông"
      },
      "description": {
        "en": "An event or campaign of public information.",
        "vi": "Sự kiện hoặc đợt tuyên truyền, mít tinh ngày 30/7."
      },
      "state": "active"
    },
    {
      "code": "prevention-activity",
      "title": {
        "en": "Prevention activity",
        "vi": "Hoạt động phòng ngừa"
      },
      "description": {
        "en": "A social or professional measure of prevention.",
        "vi": "Biện pháp phòng ngừa xã hội hoặc phòng ngừa nghiệp vụ."
      },
      "state": "active"
    },
    {
      "code": "campaign",
      "title": {
        "en": "Campaign",
        "vi": "Đợt cao điểm"
      },
      "description": {
        "en": "A peak period of suppressing the crime.",
        "vi": "Đợt cao điểm tấn công, trấn áp tội phạm mua bán người."
      },
      "state": "active"
    },
    {
      "code": "crime-report",
      "title": {
        "en": "Crime report",
        "vi": "Tố giác, tin báo về tội phạm, kiến nghị khởi tố"
      },
      "description": {
        "en": "A denunciation, report or petition to prosecute.",
        "vi": "Nguồn tin về tội phạm được tiếp nhận và chuyển đến cơ quan giải quyết."
      },
      "state": "active"
    },
    {
      "code": "crime-report-outcome",
      "title": {
        "en": "Outcome of a crime report",
        "vi": "Kết quả giải quyết nguồn tin về tội phạm"
      },
      "description": {
        "en": "What the settling body decided on a report.",
        "vi": "Quyết định của cơ quan giải quyết đối với nguồn tin về tội phạm."
      },
      "state": "active"
    },
    {
      "code": "case",
      "title": {
        "en": "Case",
        "vi": "Vụ án"
      },
      "description": {
        "en": "A criminal case of trafficking.",
        "vi": "Vụ án hình sự về mua bán người."
      },
      "state": "active"
    },
    {
      "code": "case-event",
      "title": {
        "en": "Case event",
        "vi": "Diễn biến vụ án"
      },
      "description": {
        "en": "One procedural step of a case.",
        "vi": "Một bước tố tụng của vụ án."
      },
      "state": "active"
    },
    {
      "code": "accused-person",
      "title": {
        "en": "Accused person",
        "vi": "Bị can, bị cáo, người bị truy nã"
      },
      "description": {
        "en": "An accused, a defendant or a wanted person.",
        "vi": "Người bị buộc tội trong vụ án."
      },
      "state": "active"
    },
    {
      "code": "identification",
      "title": {
        "en": "Identification",
        "vi": "Xác minh, xác định nạn nhân"
      },
      "description": {
        "en": "Verification and identification of a victim.",
        "vi": "Việc xác minh ban đầu và xác định nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "victim",
      "title": {
        "en": "Victim",
        "vi": "Nạn nhân, người đang trong quá trình xác định là nạn nhân"
      },
      "description": {
        "en": "A victim or person under identification, without identity.",
        "vi": "Thông tin về nạn nhân, không có thông tin nhân thân."
      },
      "state": "active"
    },
    {
      "code": "rescue",
      "title": {
        "en": "Rescue",
        "vi": "Giải cứu, tiếp nhận"
      },
      "description": {
        "en": "Rescue and reception of persons.",
        "vi": "Việc giải cứu và tiếp nhận người bị mua bán."
      },
      "state": "active"
    },
    {
      "code": "referral",
      "title": {
        "en": "Referral",
        "vi": "Chuyển tuyến"
      },
      "description": {
        "en": "A person is referred to a support or protection body.",
        "vi": "Việc chuyển tuyến đến cơ quan, cơ sở hỗ trợ hoặc bảo vệ."
      },
      "state": "active"
    },
    {
      "code": "protection-measure",
      "title": {
        "en": "Protection measure",
        "vi": "Biện pháp bảo vệ"
      },
      "description": {
        "en": "A measure that protects a victim, relative or witness.",
        "vi": "Biện pháp bảo vệ nạn nhân, người thân thích, người làm chứng."
      },
      "state": "active"
    },
    {
      "code": "support-service",
      "title": {
        "en": "Support service",
        "vi": "Hỗ trợ nạn nhân"
      },
      "description": {
        "en": "A support given to a victim.",
        "vi": "Chế độ hỗ trợ đã thực hiện đối với nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "consent",
      "title": {
        "en": "Consent",
        "vi": "Đồng ý chia sẻ thông tin"
      },
      "description": {
        "en": "Consent to share information.",
        "vi": "Sự đồng ý cho chia sẻ thông tin."
      },
      "state": "active"
    },
    {
      "code": "legal-proposal",
      "title": {
        "en": "Legal proposal",
        "vi": "Đề xuất văn bản quy phạm pháp luật"
      },
      "description": {
        "en": "A proposal for a legal document.",
        "vi": "Đề xuất xây dựng, sửa đổi văn bản quy phạm pháp luật."
      },
      "state": "active"
    },
    {
      "code": "statistical-return",
      "title": {
        "en": "Statistical return",
        "vi": "Báo cáo số liệu"
      },
      "description": {
        "en": "Figures of one body for one period.",
        "vi": "Số liệu của một cơ quan trong một kỳ."
      },
      "state": "active"
    },
    {
      "code": "reconciliation",
      "title": {
        "en": "Reconciliation",
        "vi": "Đối chiếu số liệu"
      },
      "description": {
        "en": "Two returns compared cell by cell.",
        "vi": "Đối chiếu hai báo cáo số liệu theo từng ô."
      },
      "state": "active"
    },
    {
      "code": "consolidated-report",
      "title": {
        "en": "Consolidated report",
        "vi": "Báo cáo tổng hợp"
      },
      "description": {
        "en": "The report of a level to its People's Committee.",
        "vi": "Báo cáo tổng hợp của cơ quan thường trực gửi Ủy ban nhân dân cùng cấp."
      },
      "state": "active"
    },
    {
      "code": "handling-status",
      "title": {
        "en": "Handling status",
        "vi": "Trạng thái xử lý"
      },
      "description": {
        "en": "How a receiver handles a message.",
        "vi": "Trạng thái xử lý văn bản, hồ sơ của bên nhận."
      },
      "state": "active"
    },
    {
      "code": "person-identity",
      "title": {
        "en": "Person identity",
        "vi": "Thông tin nhân thân"
      },
      "description": {
        "en": "Names, birth, papers and contact of one person.",
        "vi": "Họ tên, ngày sinh, giấy tờ và liên lạc của một người."
      },
      "state": "active"
    }
  ]
};

/**
 * Record status · Tình trạng bản ghi
 *
 * Whether the record stands, was withdrawn, or never should have been.
 */
export const recordStatus: Codelist<Codes.RecordStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/record-status/1.0",
  "open": false,
  "title": {
    "en": "Record status",
    "vi": "Tình trạng bản ghi"
  },
  "description": {
    "en": "Whether the record stands, was withdrawn, or never should have been.",
    "vi": "Bản ghi đang có giá trị, đã rút hay được nhập do sai sót."
  },
  "codes": [
    {
      "code": "final",
      "title": {
        "en": "Final",
        "vi": "Chính thức"
      },
      "description": {
        "en": "The record stands as stated.",
        "vi": "Bản ghi có giá trị như đã nêu."
      },
      "state": "active"
    },
    {
      "code": "withdrawn",
      "title": {
        "en": "Withdrawn",
        "vi": "Đã rút"
      },
      "description": {
        "en": "It was true once and is no longer pursued: it stays in flows and leaves stocks.",
        "vi": "Từng đúng nhưng không còn được theo đuổi: vẫn tính vào số phát sinh, không tính vào số tồn."
      },
      "state": "active"
    },
    {
      "code": "entered-in-error",
      "title": {
        "en": "Entered in error",
        "vi": "Nhập nhầm"
      },
      "description": {
        "en": "It never was: it leaves flows and stocks, and carries the head and the kind's minimum only.",
        "vi": "Không hề tồn tại: loại khỏi mọi số liệu, chỉ còn phần đầu và các trường tối thiểu."
      },
      "state": "active"
    }
  ]
};

/**
 * Reason of a referral · Lý do chuyển tuyến
 *
 * Why the person is referred.
 */
export const referralReason: Codelist<Codes.ReferralReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/referral-reason/1.0",
  "open": true,
  "title": {
    "en": "Reason of a referral",
    "vi": "Lý do chuyển tuyến"
  },
  "description": {
    "en": "Why the person is referred.",
    "vi": "Vì sao chuyển tuyến."
  },
  "codes": [
    {
      "code": "after-rescue",
      "title": {
        "en": "After rescue",
        "vi": "Sau giải cứu, tiếp nhận"
      },
      "description": {
        "en": "After rescue or reception.",
        "vi": "Sau khi được giải cứu, tiếp nhận."
      },
      "state": "active"
    },
    {
      "code": "after-self-report",
      "title": {
        "en": "After self-report",
        "vi": "Sau khi tự khai báo"
      },
      "description": {
        "en": "The person came forward.",
        "vi": "Người này tự khai báo."
      },
      "state": "active"
    },
    {
      "code": "after-identification",
      "title": {
        "en": "After identification",
        "vi": "Sau khi xác định là nạn nhân"
      },
      "description": {
        "en": "Identified as a victim.",
        "vi": "Đã được xác định là nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "more-services",
      "title": {
        "en": "Further services",
        "vi": "Cần thêm dịch vụ"
      },
      "description": {
        "en": "Further services are needed.",
        "vi": "Cần thêm chế độ, dịch vụ hỗ trợ."
      },
      "state": "active"
    },
    {
      "code": "moved",
      "title": {
        "en": "Moved",
        "vi": "Thay đổi nơi ở"
      },
      "description": {
        "en": "The person moves to another place.",
        "vi": "Người này chuyển nơi ở."
      },
      "state": "active"
    },
    {
      "code": "protection",
      "title": {
        "en": "Protection",
        "vi": "Cần bảo vệ"
      },
      "description": {
        "en": "Protection is needed.",
        "vi": "Cần áp dụng biện pháp bảo vệ."
      },
      "state": "active"
    }
  ]
};

/**
 * Relation · Quan hệ
 *
 * How one person stands to another.
 */
export const relation: Codelist<Codes.RelationCode> = {
  "id": "https://schemas.lienthong.example/codelists/relation/1.0",
  "open": false,
  "title": {
    "en": "Relation",
    "vi": "Quan hệ"
  },
  "description": {
    "en": "How one person stands to another.",
    "vi": "Quan hệ giữa hai người."
  },
  "codes": [
    {
      "code": "parent",
      "title": {
        "en": "Parent",
        "vi": "Cha, mẹ"
      },
      "description": {
        "en": "Father or mother.",
        "vi": "Cha hoặc mẹ."
      },
      "state": "active"
    },
    {
      "code": "child",
      "title": {
        "en": "Child",
        "vi": "Con"
      },
      "description": {
        "en": "Son or daughter.",
        "vi": "Con."
      },
      "state": "active"
    },
    {
      "code": "spouse",
      "title": {
        "en": "Spouse",
        "vi": "Vợ, chồng"
      },
      "description": {
        "en": "Husband or wife.",
        "vi": "Vợ hoặc chồng."
      },
      "state": "active"
    },
    {
      "code": "sibling",
      "title": {
        "en": "Brother or sister",
        "vi": "Anh, chị, em"
      },
      "description": {
        "en": "Brother or sister.",
        "vi": "Anh, chị, em ruột."
      },
      "state": "active"
    },
    {
      "code": "grandparent",
      "title": {
        "en": "Grandparent",
        "vi": "Ông, bà"
      },
      "description": {
        "en": "Grandparent.",
        "vi": "Ông, bà nội, ngoại."
      },
      "state": "active"
    },
    {
      "code": "other-kin",
      "title": {
        "en": "Other relative",
        "vi": "Người thân thích khác"
      },
      "description": {
        "en": "Another relative.",
        "vi": "Người thân thích khác."
      },
      "state": "active"
    },
    {
      "code": "guardian",
      "title": {
        "en": "Guardian",
        "vi": "Người giám hộ"
      },
      "description": {
        "en": "Guardian.",
        "vi": "Người giám hộ."
      },
      "state": "active"
    },
    {
      "code": "partner",
      "title": {
        "en": "Partner",
        "vi": "Người yêu"
      },
      "description": {
        "en": "Lover or partner.",
        "vi": "Người yêu, bạn tình."
      },
      "state": "active"
    },
    {
      "code": "friend",
      "title": {
        "en": "Friend",
        "vi": "Bạn bè"
      },
      "description": {
        "en": "Friend or schoolmate.",
        "vi": "Bạn bè, bạn học."
      },
      "state": "active"
    },
    {
      "code": "neighbour",
      "title": {
        "en": "Neighbour",
        "vi": "Hàng xóm"
      },
      "description": {
        "en": "Neighbour.",
        "vi": "Hàng xóm."
      },
      "state": "active"
    },
    {
      "code": "employer",
      "title": {
        "en": "Employer",
        "vi": "Người sử dụng lao động, môi giới việc làm"
      },
      "description": {
        "en": "Employer or job broker.",
        "vi": "Người sử dụng lao động hoặc môi giới việc làm."
      },
      "state": "active"
    },
    {
      "code": "online-acquaintance",
      "title": {
        "en": "Online acquaintance",
        "vi": "Quen qua mạng"
      },
      "description": {
        "en": "Known from the network only.",
        "vi": "Chỉ quen qua mạng."
      },
      "state": "active"
    },
    {
      "code": "stranger",
      "title": {
        "en": "Stranger",
        "vi": "Người lạ"
      },
      "description": {
        "en": "Not known before.",
        "vi": "Không quen biết trước."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active"
    }
  ]
};

/**
 * Channel of a report · Kênh tiếp nhận
 *
 * By which way the report came in.
 */
export const reportChannel: Codelist<Codes.ReportChannelCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-channel/1.0",
  "open": true,
  "title": {
    "en": "Channel of a report",
    "vi": "Kênh tiếp nhận"
  },
  "description": {
    "en": "By which way the report came in.",
    "vi": "Nguồn tin đến bằng cách nào."
  },
  "codes": [
    {
      "code": "in-person",
      "title": {
        "en": "In person",
        "vi": "Trực tiếp"
      },
      "description": {
        "en": "The reporter came to the office.",
        "vi": "Người tố giác, báo tin đến trực tiếp."
      },
      "state": "active"
    },
    {
      "code": "telephone",
      "title": {
        "en": "Telephone",
        "vi": "Điện thoại"
      },
      "description": {
        "en": "By telephone to the office or an officer.",
        "vi": "Qua điện thoại của cơ quan hoặc cán bộ."
      },
      "state": "active"
    },
    {
      "code": "hotline",
      "title": {
        "en": "Hotline",
        "vi": "Đường dây nóng"
      },
      "description": {
        "en": "Through the national hotline 111 or another hotline.",
        "vi": "Qua tổng đài 111 hoặc đường dây nóng khác."
      },
      "state": "active"
    },
    {
      "code": "post",
      "title": {
        "en": "Post",
        "vi": "Bưu chính"
      },
      "description": {
        "en": "By letter.",
        "vi": "Qua đường bưu chính."
      },
      "state": "active"
    },
    {
      "code": "online",
      "title": {
        "en": "Online",
        "vi": "Trực tuyến"
      },
      "description": {
        "en": "Through a portal, VNeID, e-mail or social network page of the body.",
        "vi": "Qua cổng thông tin, VNeID, thư điện tử hoặc trang mạng của cơ quan."
      },
      "state": "active"
    },
    {
      "code": "media",
      "title": {
        "en": "Mass media",
        "vi": "Phương tiện thông tin đại chúng"
      },
      "description": {
        "en": "Published by the mass media.",
        "vi": "Đăng trên phương tiện thông tin đại chúng."
      },
      "state": "active"
    },
    {
      "code": "other-body",
      "title": {
        "en": "Passed on by another body",
        "vi": "Cơ quan khác chuyển đến"
      },
      "description": {
        "en": "Another body received it and passed it on.",
        "vi": "Cơ quan, tổ chức khác tiếp nhận rồi chuyển đến."
      },
      "state": "active"
    },
    {
      "code": "own-discovery",
      "title": {
        "en": "Own discovery",
        "vi": "Tự phát hiện"
      },
      "description": {
        "en": "An officer of the body discovered the facts.",
        "vi": "Cán bộ của cơ quan tự phát hiện."
      },
      "state": "active"
    },
    {
      "code": "surrender",
      "title": {
        "en": "Surrender",
        "vi": "Đầu thú, tự thú"
      },
      "description": {
        "en": "The offender gave himself up or confessed.",
        "vi": "Người phạm tội tự thú hoặc đầu thú."
      },
      "state": "active"
    }
  ]
};

/**
 * Form of a report · Hình thức nguồn tin
 *
 * Whether the report was made orally or in writing.
 */
export const reportForm: Codelist<Codes.ReportFormCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-form/1.0",
  "open": false,
  "title": {
    "en": "Form of a report",
    "vi": "Hình thức nguồn tin"
  },
  "description": {
    "en": "Whether the report was made orally or in writing.",
    "vi": "Nguồn tin bằng lời hay bằng văn bản."
  },
  "codes": [
    {
      "code": "oral",
      "title": {
        "en": "Oral",
        "vi": "Bằng lời"
      },
      "description": {
        "en": "Made by word of mouth and taken down in minutes.",
        "vi": "Trình bày bằng lời và được lập biên bản."
      },
      "state": "active"
    },
    {
      "code": "written",
      "title": {
        "en": "Written",
        "vi": "Bằng văn bản"
      },
      "description": {
        "en": "Made in writing.",
        "vi": "Gửi bằng văn bản."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of report · Loại báo cáo
 *
 * Periodic, thematic or urgent.
 */
export const reportRegime: Codelist<Codes.ReportRegimeCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-regime/1.0",
  "open": false,
  "title": {
    "en": "Kind of report",
    "vi": "Loại báo cáo"
  },
  "description": {
    "en": "Periodic, thematic or urgent.",
    "vi": "Định kỳ, chuyên đề hay đột xuất."
  },
  "codes": [
    {
      "code": "periodic",
      "title": {
        "en": "Periodic",
        "vi": "Định kỳ"
      },
      "description": {
        "en": "Sent at fixed times.",
        "vi": "Gửi theo thời hạn định sẵn."
      },
      "state": "active"
    },
    {
      "code": "thematic",
      "title": {
        "en": "Thematic",
        "vi": "Chuyên đề"
      },
      "description": {
        "en": "On one theme.",
        "vi": "Theo một chuyên đề."
      },
      "state": "active"
    },
    {
      "code": "urgent",
      "title": {
        "en": "Urgent",
        "vi": "Đột xuất"
      },
      "description": {
        "en": "On request, at once.",
        "vi": "Theo yêu cầu đột xuất."
      },
      "state": "active"
    }
  ]
};

/**
 * Source of a report · Loại nguồn tin
 *
 * The three sources of information on a crime, and reports that prove not to be one.
 */
export const reportSource: Codelist<Codes.ReportSourceCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-source/1.0",
  "open": false,
  "title": {
    "en": "Source of a report",
    "vi": "Loại nguồn tin"
  },
  "description": {
    "en": "The three sources of information on a crime, and reports that prove not to be one.",
    "vi": "Ba loại nguồn tin về tội phạm và tin khác."
  },
  "codes": [
    {
      "code": "denunciation",
      "title": {
        "en": "Denunciation",
        "vi": "Tố giác về tội phạm"
      },
      "description": {
        "en": "An individual discovers a crime and denounces it.",
        "vi": "Cá nhân phát hiện và tố cáo hành vi có dấu hiệu tội phạm."
      },
      "state": "active"
    },
    {
      "code": "report",
      "title": {
        "en": "Report of crime",
        "vi": "Tin báo về tội phạm"
      },
      "description": {
        "en": "Information by an agency, organisation, individual or the mass media.",
        "vi": "Thông tin về vụ việc có dấu hiệu tội phạm do cơ quan, tổ chức, cá nhân hoặc phương tiện thông tin đại chúng cung cấp."
      },
      "state": "active"
    },
    {
      "code": "petition",
      "title": {
        "en": "Petition to prosecute",
        "vi": "Kiến nghị khởi tố"
      },
      "description": {
        "en": "A competent state body proposes prosecution in writing with evidence.",
        "vi": "Cơ quan nhà nước có thẩm quyền kiến nghị bằng văn bản, kèm chứng cứ, tài liệu."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of reporter · Loại người báo tin
 *
 * Who reported, without naming anybody.
 */
export const reporterKind: Codelist<Codes.ReporterKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/reporter-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of reporter",
    "vi": "Loại người báo tin"
  },
  "description": {
    "en": "Who reported, without naming anybody.",
    "vi": "Ai báo tin, không nêu danh tính."
  },
  "codes": [
    {
      "code": "victim",
      "title": {
        "en": "The victim",
        "vi": "Nạn nhân"
      },
      "description": {
        "en": "The person concerned.",
        "vi": "Chính người bị mua bán."
      },
      "state": "active"
    },
    {
      "code": "relative",
      "title": {
        "en": "A relative",
        "vi": "Người thân thích"
      },
      "description": {
        "en": "A relative of the person concerned.",
        "vi": "Người thân thích của người bị mua bán."
      },
      "state": "active"
    },
    {
      "code": "witness",
      "title": {
        "en": "A witness",
        "vi": "Người biết việc"
      },
      "description": {
        "en": "Somebody who knows of the facts.",
        "vi": "Người biết về sự việc."
      },
      "state": "active"
    },
    {
      "code": "public",
      "title": {
        "en": "A member of the public",
        "vi": "Người dân"
      },
      "description": {
        "en": "Another individual.",
        "vi": "Cá nhân khác."
      },
      "state": "active"
    },
    {
      "code": "offender",
      "title": {
        "en": "An offender",
        "vi": "Người tham gia thực hiện"
      },
      "description": {
        "en": "Somebody who took part.",
        "vi": "Người có tham gia vào hành vi."
      },
      "state": "active"
    },
    {
      "code": "organisation",
      "title": {
        "en": "An organisation",
        "vi": "Tổ chức"
      },
      "description": {
        "en": "An organisation or enterprise.",
        "vi": "Tổ chức, doanh nghiệp."
      },
      "state": "active"
    },
    {
      "code": "state-body",
      "title": {
        "en": "A state body",
        "vi": "Cơ quan nhà nước"
      },
      "description": {
        "en": "A state body or its officer.",
        "vi": "Cơ quan nhà nước hoặc cán bộ của cơ quan."
      },
      "state": "active"
    },
    {
      "code": "media",
      "title": {
        "en": "The press",
        "vi": "Báo chí"
      },
      "description": {
        "en": "A press body.",
        "vi": "Cơ quan báo chí."
      },
      "state": "active"
    },
    {
      "code": "anonymous",
      "title": {
        "en": "Anonymous",
        "vi": "Nặc danh"
      },
      "description": {
        "en": "The reporter did not say who he is.",
        "vi": "Người báo tin không nêu danh tính."
      },
      "state": "active"
    }
  ]
};

/**
 * Ground of representation · Căn cứ đại diện
 *
 * Why somebody acts for the person.
 */
export const representation: Codelist<Codes.RepresentationCode> = {
  "id": "https://schemas.lienthong.example/codelists/representation/1.0",
  "open": false,
  "title": {
    "en": "Ground of representation",
    "vi": "Căn cứ đại diện"
  },
  "description": {
    "en": "Why somebody acts for the person.",
    "vi": "Vì sao người này đại diện."
  },
  "codes": [
    {
      "code": "parent",
      "title": {
        "en": "Parent of a minor",
        "vi": "Cha, mẹ của người chưa thành niên"
      },
      "description": {
        "en": "Father or mother of a person under 18.",
        "vi": "Cha, mẹ của người dưới 18 tuổi."
      },
      "state": "active"
    },
    {
      "code": "guardian",
      "title": {
        "en": "Guardian",
        "vi": "Người giám hộ"
      },
      "description": {
        "en": "Appointed or natural guardian.",
        "vi": "Người giám hộ đương nhiên hoặc được cử."
      },
      "state": "active"
    },
    {
      "code": "appointed",
      "title": {
        "en": "Appointed by a body",
        "vi": "Do cơ quan có thẩm quyền chỉ định"
      },
      "description": {
        "en": "Appointed by a court or another competent body.",
        "vi": "Do Tòa án hoặc cơ quan có thẩm quyền chỉ định."
      },
      "state": "active"
    },
    {
      "code": "authorised",
      "title": {
        "en": "Authorised",
        "vi": "Được ủy quyền"
      },
      "description": {
        "en": "Authorised by the person.",
        "vi": "Được người đó ủy quyền."
      },
      "state": "active"
    }
  ]
};

/**
 * Reason of a revision · Lý do sửa đổi bản ghi
 *
 * Why a later revision of a record was issued.
 */
export const revisionReason: Codelist<Codes.RevisionReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/revision-reason/1.0",
  "open": false,
  "title": {
    "en": "Reason of a revision",
    "vi": "Lý do sửa đổi bản ghi"
  },
  "description": {
    "en": "Why a later revision of a record was issued.",
    "vi": "Vì sao ban hành bản sửa đổi tiếp theo của bản ghi."
  },
  "codes": [
    {
      "code": "entry-corrected",
      "title": {
        "en": "Entry corrected",
        "vi": "Sửa lỗi nhập liệu"
      },
      "description": {
        "en": "A slip of the pen or keyboard was corrected.",
        "vi": "Sửa sai sót khi ghi chép hoặc nhập liệu."
      },
      "state": "active"
    },
    {
      "code": "facts-established",
      "title": {
        "en": "Facts established",
        "vi": "Xác minh thêm tình tiết"
      },
      "description": {
        "en": "Verification or investigation established new facts.",
        "vi": "Kết quả xác minh, điều tra làm rõ tình tiết mới."
      },
      "state": "active"
    },
    {
      "code": "step-taken",
      "title": {
        "en": "Procedural step taken",
        "vi": "Có bước tố tụng mới"
      },
      "description": {
        "en": "A procedural step changed the state of the matter.",
        "vi": "Một bước tố tụng làm thay đổi tình trạng vụ việc."
      },
      "state": "active"
    },
    {
      "code": "decision-changed",
      "title": {
        "en": "Decision changed",
        "vi": "Quyết định được thay đổi, bổ sung hoặc hủy bỏ"
      },
      "description": {
        "en": "A decision was changed, supplemented or set aside.",
        "vi": "Quyết định trước đó được thay đổi, bổ sung hoặc hủy bỏ."
      },
      "state": "active"
    },
    {
      "code": "consent-changed",
      "title": {
        "en": "Consent changed",
        "vi": "Thay đổi sự đồng ý"
      },
      "description": {
        "en": "Consent was given, narrowed or withdrawn.",
        "vi": "Sự đồng ý được đưa ra, thu hẹp hoặc rút lại."
      },
      "state": "active"
    },
    {
      "code": "late-report",
      "title": {
        "en": "Late report",
        "vi": "Số liệu gửi muộn"
      },
      "description": {
        "en": "Figures or facts arrived after the data had closed.",
        "vi": "Số liệu, tình tiết đến sau thời điểm chốt số liệu."
      },
      "state": "active"
    },
    {
      "code": "reconciled",
      "title": {
        "en": "Reconciled",
        "vi": "Sau đối chiếu"
      },
      "description": {
        "en": "A reconciliation with another body agreed on another figure.",
        "vi": "Kết quả đối chiếu với cơ quan khác thống nhất số liệu khác."
      },
      "state": "active"
    },
    {
      "code": "official-edition",
      "title": {
        "en": "Official edition",
        "vi": "Số liệu chính thức"
      },
      "description": {
        "en": "The official edition replaces a provisional one.",
        "vi": "Số liệu chính thức thay số liệu sơ bộ."
      },
      "state": "active"
    },
    {
      "code": "area-reorganised",
      "title": {
        "en": "Area reorganised",
        "vi": "Sắp xếp đơn vị hành chính"
      },
      "description": {
        "en": "Administrative units were reorganised.",
        "vi": "Đơn vị hành chính được sắp xếp lại."
      },
      "state": "active"
    },
    {
      "code": "duplicate",
      "title": {
        "en": "Duplicate",
        "vi": "Trùng lặp"
      },
      "description": {
        "en": "The same thing had already been recorded under another id.",
        "vi": "Việc này đã được ghi dưới mã khác."
      },
      "state": "active"
    },
    {
      "code": "no-longer-pursued",
      "title": {
        "en": "No longer pursued",
        "vi": "Không tiếp tục theo đuổi"
      },
      "description": {
        "en": "The issuer no longer pursues the matter.",
        "vi": "Cơ quan ban hành không tiếp tục theo đuổi việc này."
      },
      "state": "active"
    },
    {
      "code": "entered-by-mistake",
      "title": {
        "en": "Entered by mistake",
        "vi": "Nhập nhầm"
      },
      "description": {
        "en": "The record should never have existed.",
        "vi": "Bản ghi lẽ ra không được tạo."
      },
      "state": "active"
    },
    {
      "code": "transferred",
      "title": {
        "en": "Transferred",
        "vi": "Chuyển thẩm quyền"
      },
      "description": {
        "en": "Another body became competent.",
        "vi": "Thẩm quyền được chuyển cho cơ quan khác."
      },
      "state": "active"
    }
  ]
};

/**
 * Size of a ring · Quy mô đường dây
 *
 * How large the group of offenders is.
 */
export const ringSize: Codelist<Codes.RingSizeCode> = {
  "id": "https://schemas.lienthong.example/codelists/ring-size/1.0",
  "open": false,
  "title": {
    "en": "Size of a ring",
    "vi": "Quy mô đường dây"
  },
  "description": {
    "en": "How large the group of offenders is.",
    "vi": "Quy mô nhóm đối tượng."
  },
  "codes": [
    {
      "code": "single",
      "title": {
        "en": "One person",
        "vi": "Một người"
      },
      "description": {
        "en": "One offender alone.",
        "vi": "Một đối tượng thực hiện."
      },
      "state": "active"
    },
    {
      "code": "few",
      "title": {
        "en": "Two to five",
        "vi": "Từ 02 đến 05 người"
      },
      "description": {
        "en": "Two to five offenders.",
        "vi": "Nhóm từ 02 đến 05 đối tượng."
      },
      "state": "active"
    },
    {
      "code": "several",
      "title": {
        "en": "Six to ten",
        "vi": "Từ 06 đến 10 người"
      },
      "description": {
        "en": "Six to ten offenders.",
        "vi": "Nhóm từ 06 đến 10 đối tượng."
      },
      "state": "active"
    },
    {
      "code": "many",
      "title": {
        "en": "More than ten",
        "vi": "Trên 10 người"
      },
      "description": {
        "en": "More than ten offenders.",
        "vi": "Nhóm trên 10 đối tượng."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "The size is not known.",
        "vi": "Chưa xác định được quy mô."
      },
      "state": "active"
    }
  ]
};

/**
 * Risk · Nguy cơ
 *
 * What threatens the person.
 */
export const risk: Codelist<Codes.RiskCode> = {
  "id": "https://schemas.lienthong.example/codelists/risk/1.0",
  "open": true,
  "title": {
    "en": "Risk",
    "vi": "Nguy cơ"
  },
  "description": {
    "en": "What threatens the person.",
    "vi": "Điều gì đe dọa người này."
  },
  "codes": [
    {
      "code": "revenge",
      "title": {
        "en": "Revenge or threat",
        "vi": "Bị đe dọa, trả thù"
      },
      "description": {
        "en": "Threat or revenge by the traffickers.",
        "vi": "Bị đối tượng đe dọa, trả thù."
      },
      "state": "active"
    },
    {
      "code": "still-held",
      "title": {
        "en": "Still held",
        "vi": "Đang bị khống chế"
      },
      "description": {
        "en": "The person is still in the power of others.",
        "vi": "Vẫn đang bị khống chế, giam giữ."
      },
      "state": "active"
    },
    {
      "code": "re-trafficking",
      "title": {
        "en": "Trafficked again",
        "vi": "Bị mua bán trở lại"
      },
      "description": {
        "en": "Likely to be trafficked again.",
        "vi": "Có nguy cơ bị mua bán trở lại."
      },
      "state": "active"
    },
    {
      "code": "family-involved",
      "title": {
        "en": "Family involved",
        "vi": "Gia đình có liên quan"
      },
      "description": {
        "en": "A relative took part in the act.",
        "vi": "Người thân thích có tham gia."
      },
      "state": "active"
    },
    {
      "code": "health-critical",
      "title": {
        "en": "Critical health",
        "vi": "Sức khỏe nguy kịch"
      },
      "description": {
        "en": "The state of health is critical.",
        "vi": "Tình trạng sức khỏe nguy kịch."
      },
      "state": "active"
    },
    {
      "code": "self-harm",
      "title": {
        "en": "Self-harm",
        "vi": "Tự gây hại"
      },
      "description": {
        "en": "Might harm himself or herself.",
        "vi": "Có nguy cơ tự gây hại."
      },
      "state": "active"
    },
    {
      "code": "pregnancy",
      "title": {
        "en": "Pregnancy",
        "vi": "Mang thai"
      },
      "description": {
        "en": "The person is pregnant.",
        "vi": "Đang mang thai."
      },
      "state": "active"
    },
    {
      "code": "child-alone",
      "title": {
        "en": "Child without guardian",
        "vi": "Trẻ em không có người giám hộ"
      },
      "description": {
        "en": "A child without a guardian.",
        "vi": "Trẻ em không có người giám hộ."
      },
      "state": "active"
    },
    {
      "code": "debt",
      "title": {
        "en": "Debt",
        "vi": "Nợ"
      },
      "description": {
        "en": "Debt makes the person dependent.",
        "vi": "Khoản nợ khiến người này bị lệ thuộc."
      },
      "state": "active"
    },
    {
      "code": "exposure",
      "title": {
        "en": "Exposure",
        "vi": "Bị lộ thông tin, kỳ thị"
      },
      "description": {
        "en": "Stigma or disclosure in the community or online.",
        "vi": "Bị kỳ thị hoặc lộ thông tin trong cộng đồng, trên mạng."
      },
      "state": "active"
    },
    {
      "code": "none-known",
      "title": {
        "en": "None known",
        "vi": "Chưa phát hiện nguy cơ"
      },
      "description": {
        "en": "No risk is known.",
        "vi": "Chưa phát hiện nguy cơ."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of route · Loại tuyến
 *
 * Whether the persons stay in the country or cross the border.
 */
export const routeKind: Codelist<Codes.RouteKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/route-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of route",
    "vi": "Loại tuyến"
  },
  "description": {
    "en": "Whether the persons stay in the country or cross the border.",
    "vi": "Nạn nhân ở trong nước hay qua biên giới."
  },
  "codes": [
    {
      "code": "domestic",
      "title": {
        "en": "Within Viet Nam",
        "vi": "Trong nước"
      },
      "description": {
        "en": "Within one or several provinces.",
        "vi": "Trong phạm vi một hoặc nhiều tỉnh, thành phố."
      },
      "state": "active"
    },
    {
      "code": "outbound",
      "title": {
        "en": "Out of Viet Nam",
        "vi": "Ra nước ngoài"
      },
      "description": {
        "en": "Out of Viet Nam.",
        "vi": "Đưa ra khỏi Việt Nam."
      },
      "state": "active"
    },
    {
      "code": "inbound",
      "title": {
        "en": "Into Viet Nam",
        "vi": "Vào Việt Nam"
      },
      "description": {
        "en": "From another country into Viet Nam.",
        "vi": "Từ nước khác vào Việt Nam."
      },
      "state": "active"
    },
    {
      "code": "transit",
      "title": {
        "en": "Through Viet Nam",
        "vi": "Quá cảnh Việt Nam"
      },
      "description": {
        "en": "Through Viet Nam to a third country.",
        "vi": "Qua Việt Nam sang nước thứ ba."
      },
      "state": "active"
    },
    {
      "code": "abroad",
      "title": {
        "en": "Abroad only",
        "vi": "Ở nước ngoài"
      },
      "description": {
        "en": "Between places outside Viet Nam.",
        "vi": "Giữa các nơi ngoài Việt Nam."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active"
    }
  ]
};

/**
 * Script · Hệ chữ viết
 *
 * Script in which a name is written (ISO 15924).
 */
export const script: Codelist<Codes.ScriptCode> = {
  "id": "https://schemas.lienthong.example/codelists/script/1.0",
  "open": false,
  "title": {
    "en": "Script",
    "vi": "Hệ chữ viết"
  },
  "description": {
    "en": "Script in which a name is written (ISO 15924).",
    "vi": "Chữ viết của tên (ISO 15924)."
  },
  "codes": [
    {
      "code": "Latn",
      "title": {
        "en": "Latin",
        "vi": "Chữ Latinh"
      },
      "description": {
        "en": "Latin script, Vietnamese among it.",
        "vi": "Chữ Latinh, gồm chữ quốc ngữ."
      },
      "state": "active"
    },
    {
      "code": "Hans",
      "title": {
        "en": "Chinese, simplified",
        "vi": "Chữ Hán giản thể"
      },
      "description": {
        "en": "Simplified Chinese characters.",
        "vi": "Chữ Hán giản thể."
      },
      "state": "active"
    },
    {
      "code": "Hant",
      "title": {
        "en": "Chinese, traditional",
        "vi": "Chữ Hán phồn thể"
      },
      "description": {
        "en": "Traditional Chinese characters.",
        "vi": "Chữ Hán phồn thể."
      },
      "state": "active"
    },
    {
      "code": "Khmr",
      "title": {
        "en": "Khmer",
        "vi": "Chữ Khmer"
      },
      "description": {
        "en": "Khmer script.",
        "vi": "Chữ Khmer."
      },
      "state": "active"
    },
    {
      "code": "Laoo",
      "title": {
        "en": "Lao",
        "vi": "Chữ Lào"
      },
      "description": {
        "en": "Lao script.",
        "vi": "Chữ Lào."
      },
      "state": "active"
    },
    {
      "code": "Thai",
      "title": {
        "en": "Thai",
        "vi": "Chữ Thái Lan"
      },
      "description": {
        "en": "Thai script.",
        "vi": "Chữ Thái Lan."
      },
      "state": "active"
    },
    {
      "code": "Mymr",
      "title": {
        "en": "Myanmar",
        "vi": "Chữ Miến Điện"
      },
      "description": {
        "en": "Myanmar script.",
        "vi": "Chữ Miến Điện."
      },
      "state": "active"
    },
    {
      "code": "Cham",
      "title": {
        "en": "Cham",
        "vi": "Chữ Chăm"
      },
      "description": {
        "en": "Cham script.",
        "vi": "Chữ Chăm."
      },
      "state": "active"
    },
    {
      "code": "Kore",
      "title": {
        "en": "Korean",
        "vi": "Chữ Hàn"
      },
      "description": {
        "en": "Korean script.",
        "vi": "Chữ Hàn Quốc."
      },
      "state": "active"
    },
    {
      "code": "Jpan",
      "title": {
        "en": "Japanese",
        "vi": "Chữ Nhật"
      },
      "description": {
        "en": "Japanese script.",
        "vi": "Chữ Nhật."
      },
      "state": "active"
    },
    {
      "code": "Cyrl",
      "title": {
        "en": "Cyrillic",
        "vi": "Chữ Kirin"
      },
      "description": {
        "en": "Cyrillic script.",
        "vi": "Chữ Kirin."
      },
      "state": "active"
    }
  ]
};

/**
 * Class of seriousness · Loại tội phạm
 *
 * The class of the offence by the upper bound of its frame; the time limits follow it.
 */
export const seriousness: Codelist<Codes.SeriousnessCode> = {
  "id": "https://schemas.lienthong.example/codelists/seriousness/1.0",
  "open": false,
  "title": {
    "en": "Class of seriousness",
    "vi": "Loại tội phạm"
  },
  "description": {
    "en": "The class of the offence by the upper bound of its frame; the time limits follow it.",
    "vi": "Phân loại tội phạm theo mức cao nhất của khung hình phạt; thời hạn tố tụng phụ thuộc vào loại này."
  },
  "codes": [
    {
      "code": "less-serious",
      "title": {
        "en": "Less serious",
        "vi": "Ít nghiêm trọng"
      },
      "description": {
        "en": "Less serious offence.",
        "vi": "Tội phạm ít nghiêm trọng."
      },
      "state": "active"
    },
    {
      "code": "serious",
      "title": {
        "en": "Serious",
        "vi": "Nghiêm trọng"
      },
      "description": {
        "en": "Serious offence.",
        "vi": "Tội phạm nghiêm trọng."
      },
      "state": "active"
    },
    {
      "code": "very-serious",
      "title": {
        "en": "Very serious",
        "vi": "Rất nghiêm trọng"
      },
      "description": {
        "en": "Very serious offence.",
        "vi": "Tội phạm rất nghiêm trọng."
      },
      "state": "active"
    },
    {
      "code": "specially-serious",
      "title": {
        "en": "Specially serious",
        "vi": "Đặc biệt nghiêm trọng"
      },
      "description": {
        "en": "Specially serious offence.",
        "vi": "Tội phạm đặc biệt nghiêm trọng."
      },
      "state": "active"
    }
  ]
};

/**
 * Sex · Giới tính
 *
 * Sex as stated in the papers or by the person.
 */
export const sex: Codelist<Codes.SexCode> = {
  "id": "https://schemas.lienthong.example/codelists/sex/1.0",
  "open": false,
  "title": {
    "en": "Sex",
    "vi": "Giới tính"
  },
  "description": {
    "en": "Sex as stated in the papers or by the person.",
    "vi": "Giới tính theo giấy tờ hoặc lời khai."
  },
  "codes": [
    {
      "code": "male",
      "title": {
        "en": "Male",
        "vi": "Nam"
      },
      "description": {
        "en": "Male.",
        "vi": "Giới tính nam."
      },
      "state": "active"
    },
    {
      "code": "female",
      "title": {
        "en": "Female",
        "vi": "Nữ"
      },
      "description": {
        "en": "Female.",
        "vi": "Giới tính nữ."
      },
      "state": "active"
    },
    {
      "code": "other",
      "title": {
        "en": "Other",
        "vi": "Khác"
      },
      "description": {
        "en": "Another sex or gender.",
        "vi": "Giới tính khác."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active"
    }
  ]
};

/**
 * Condition of sharing · Điều kiện chia sẻ
 *
 * What must be there besides the row of sharing.
 */
export const sharingCondition: Codelist<Codes.SharingConditionCode> = {
  "id": "https://schemas.lienthong.example/codelists/sharing-condition/1.0",
  "open": false,
  "title": {
    "en": "Condition of sharing",
    "vi": "Điều kiện chia sẻ"
  },
  "description": {
    "en": "What must be there besides the row of sharing.",
    "vi": "Điều kiện phải có ngoài quy tắc chia sẻ."
  },
  "codes": [
    {
      "code": "none",
      "title": {
        "en": "None",
        "vi": "Không"
      },
      "description": {
        "en": "The law itself allows it.",
        "vi": "Pháp luật cho phép trực tiếp."
      },
      "state": "active"
    },
    {
      "code": "consent",
      "title": {
        "en": "Consent",
        "vi": "Có sự đồng ý"
      },
      "description": {
        "en": "The person consented.",
        "vi": "Người được chia sẻ thông tin đồng ý."
      },
      "state": "active"
    },
    {
      "code": "minors-representative",
      "title": {
        "en": "Consent of the representative",
        "vi": "Người đại diện đồng ý"
      },
      "description": {
        "en": "The legal representative consented.",
        "vi": "Người đại diện hợp pháp đồng ý."
      },
      "state": "active"
    },
    {
      "code": "court-order",
      "title": {
        "en": "Court order",
        "vi": "Quyết định của Tòa án"
      },
      "description": {
        "en": "A court ordered it.",
        "vi": "Theo quyết định của Tòa án."
      },
      "state": "active"
    }
  ]
};

/**
 * Stage of the procedure · Giai đoạn tố tụng
 *
 * Where the case stands.
 */
export const stage: Codelist<Codes.StageCode> = {
  "id": "https://schemas.lienthong.example/codelists/stage/1.0",
  "open": false,
  "title": {
    "en": "Stage of the procedure",
    "vi": "Giai đoạn tố tụng"
  },
  "description": {
    "en": "Where the case stands.",
    "vi": "Vụ án đang ở giai đoạn nào."
  },
  "codes": [
    {
      "code": "investigation",
      "title": {
        "en": "Investigation",
        "vi": "Điều tra"
      },
      "description": {
        "en": "The case was instituted and is investigated.",
        "vi": "Vụ án đã khởi tố và đang điều tra."
      },
      "state": "active"
    },
    {
      "code": "investigation-suspended",
      "title": {
        "en": "Investigation suspended",
        "vi": "Tạm đình chỉ điều tra"
      },
      "description": {
        "en": "The investigation is suspended; the case stays in stock on a line of its own.",
        "vi": "Việc điều tra đang tạm đình chỉ; vụ án vẫn nằm trong số tồn, ghi dòng riêng."
      },
      "state": "active"
    },
    {
      "code": "investigation-terminated",
      "title": {
        "en": "Investigation terminated",
        "vi": "Đình chỉ điều tra"
      },
      "description": {
        "en": "The investigation was terminated.",
        "vi": "Việc điều tra đã đình chỉ."
      },
      "state": "active"
    },
    {
      "code": "prosecution",
      "title": {
        "en": "Decision to prosecute",
        "vi": "Truy tố"
      },
      "description": {
        "en": "The file is with the procuracy for its decision.",
        "vi": "Hồ sơ đang ở viện kiểm sát để quyết định việc truy tố."
      },
      "state": "active"
    },
    {
      "code": "prosecution-suspended",
      "title": {
        "en": "Suspended at the procuracy",
        "vi": "Viện kiểm sát tạm đình chỉ vụ án"
      },
      "description": {
        "en": "The procuracy suspended the case.",
        "vi": "Vụ án tạm đình chỉ ở giai đoạn truy tố."
      },
      "state": "active"
    },
    {
      "code": "prosecution-terminated",
      "title": {
        "en": "Terminated at the procuracy",
        "vi": "Viện kiểm sát đình chỉ vụ án"
      },
      "description": {
        "en": "The procuracy terminated the case.",
        "vi": "Vụ án đình chỉ ở giai đoạn truy tố."
      },
      "state": "active"
    },
    {
      "code": "trial-preparation",
      "title": {
        "en": "Trial preparation",
        "vi": "Chuẩn bị xét xử"
      },
      "description": {
        "en": "The court prepares the trial.",
        "vi": "Tòa án đang chuẩn bị xét xử."
      },
      "state": "active"
    },
    {
      "code": "first-instance",
      "title": {
        "en": "First-instance trial",
        "vi": "Xét xử sơ thẩm"
      },
      "description": {
        "en": "The case is tried at first instance.",
        "vi": "Vụ án đang xét xử sơ thẩm."
      },
      "state": "active"
    },
    {
      "code": "appeal",
      "title": {
        "en": "Appeal",
        "vi": "Xét xử phúc thẩm"
      },
      "description": {
        "en": "The case is tried on appeal.",
        "vi": "Vụ án đang xét xử phúc thẩm."
      },
      "state": "active"
    },
    {
      "code": "final",
      "title": {
        "en": "Final",
        "vi": "Đã có hiệu lực pháp luật"
      },
      "description": {
        "en": "The judgment has legal force.",
        "vi": "Bản án, quyết định đã có hiệu lực pháp luật."
      },
      "state": "active"
    },
    {
      "code": "review",
      "title": {
        "en": "Cassation or reopening",
        "vi": "Giám đốc thẩm, tái thẩm"
      },
      "description": {
        "en": "The final judgment is under review.",
        "vi": "Bản án đã có hiệu lực đang được xem xét lại."
      },
      "state": "active"
    },
    {
      "code": "transferred",
      "title": {
        "en": "Transferred",
        "vi": "Đã chuyển vụ án"
      },
      "description": {
        "en": "The case was handed to another body.",
        "vi": "Vụ án đã chuyển cho cơ quan khác theo thẩm quyền."
      },
      "state": "active"
    },
    {
      "code": "joined",
      "title": {
        "en": "Joined into another",
        "vi": "Đã nhập vụ án"
      },
      "description": {
        "en": "The case goes on inside another case.",
        "vi": "Vụ án đã nhập vào vụ án khác."
      },
      "state": "active"
    }
  ]
};

/**
 * Who asked for support · Người đề nghị hỗ trợ
 *
 * Who signed the application for support.
 */
export const supportApplicant: Codelist<Codes.SupportApplicantCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-applicant/1.0",
  "open": false,
  "title": {
    "en": "Who asked for support",
    "vi": "Người đề nghị hỗ trợ"
  },
  "description": {
    "en": "Who signed the application for support.",
    "vi": "Người ký đơn đề nghị hỗ trợ."
  },
  "codes": [
    {
      "code": "person",
      "title": {
        "en": "The person",
        "vi": "Chính người được hỗ trợ"
      },
      "description": {
        "en": "The victim, or the person under identification.",
        "vi": "Nạn nhân hoặc người đang trong quá trình xác định là nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "family",
      "title": {
        "en": "The family",
        "vi": "Gia đình"
      },
      "description": {
        "en": "The family of a victim or accompanying person under 18.",
        "vi": "Gia đình nạn nhân hoặc người đi cùng dưới 18 tuổi."
      },
      "state": "active"
    },
    {
      "code": "representative",
      "title": {
        "en": "The representative",
        "vi": "Người đại diện, người giám hộ"
      },
      "description": {
        "en": "The legal representative or guardian.",
        "vi": "Người đại diện theo pháp luật, người giám hộ."
      },
      "state": "active"
    },
    {
      "code": "body",
      "title": {
        "en": "A body",
        "vi": "Cơ quan, tổ chức"
      },
      "description": {
        "en": "The body that received or referred the person.",
        "vi": "Cơ quan, tổ chức tiếp nhận hoặc chuyển tuyến."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of support, old law · Chế độ hỗ trợ theo luật cũ
 *
 * The kinds of support of law 66/2011, kept for victims identified before 1 July 2025. They do not map one to one.
 */
export const supportKind2011: Codelist<Codes.SupportKind2011Code> = {
  "id": "https://schemas.lienthong.example/codelists/support-kind-2011/1.0",
  "open": false,
  "title": {
    "en": "Kind of support, old law",
    "vi": "Chế độ hỗ trợ theo luật cũ"
  },
  "description": {
    "en": "The kinds of support of law 66/2011, kept for victims identified before 1 July 2025. They do not map one to one.",
    "vi": "Chế độ hỗ trợ theo Luật 66/2011, áp dụng cho nạn nhân được xác định trước ngày 01/7/2025. Không tương ứng một một với luật mới."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Essential needs and travel",
        "vi": "Nhu cầu thiết yếu và chi phí đi lại"
      },
      "description": {
        "en": "Essential needs and travel costs.",
        "vi": "Hỗ trợ nhu cầu thiết yếu và chi phí đi lại."
      },
      "state": "active"
    },
    {
      "code": "b",
      "title": {
        "en": "Medical care",
        "vi": "Hỗ trợ y tế"
      },
      "description": {
        "en": "Medical support.",
        "vi": "Hỗ trợ y tế."
      },
      "state": "active"
    },
    {
      "code": "c",
      "title": {
        "en": "Psychological support",
        "vi": "Hỗ trợ tâm lý"
      },
      "description": {
        "en": "Psychological support.",
        "vi": "Hỗ trợ tâm lý."
      },
      "state": "active"
    },
    {
      "code": "d",
      "title": {
        "en": "Legal aid",
        "vi": "Trợ giúp pháp lý"
      },
      "description": {
        "en": "Legal aid.",
        "vi": "Trợ giúp pháp lý."
      },
      "state": "active"
    },
    {
      "code": "đ",
      "title": {
        "en": "Schooling and vocational training",
        "vi": "Học văn hóa, học nghề"
      },
      "description": {
        "en": "Schooling and vocational training.",
        "vi": "Hỗ trợ học văn hóa, học nghề."
      },
      "state": "active"
    },
    {
      "code": "e",
      "title": {
        "en": "Initial allowance and loan",
        "vi": "Trợ cấp khó khăn ban đầu, vay vốn"
      },
      "description": {
        "en": "Initial hardship allowance and loan.",
        "vi": "Trợ cấp khó khăn ban đầu, hỗ trợ vay vốn."
      },
      "state": "active"
    }
  ]
};

/**
 * Kind of support · Chế độ hỗ trợ
 *
 * The ten kinds of support, under the letters of Article 37(1).
 */
export const supportKind: Codelist<Codes.SupportKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of support",
    "vi": "Chế độ hỗ trợ"
  },
  "description": {
    "en": "The ten kinds of support, under the letters of Article 37(1).",
    "vi": "Mười chế độ hỗ trợ theo các điểm của khoản 1 Điều 37."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Essential needs",
        "vi": "Nhu cầu thiết yếu"
      },
      "description": {
        "en": "Food, clothing and shelter.",
        "vi": "Hỗ trợ nhu cầu thiết yếu."
      },
      "state": "active"
    },
    {
      "code": "b",
      "title": {
        "en": "Medical care",
        "vi": "Hỗ trợ y tế"
      },
      "description": {
        "en": "Medical examination and treatment.",
        "vi": "Hỗ trợ y tế."
      },
      "state": "active"
    },
    {
      "code": "c",
      "title": {
        "en": "Interpretation",
        "vi": "Phiên dịch"
      },
      "description": {
        "en": "Interpretation and translation.",
        "vi": "Hỗ trợ phiên dịch."
      },
      "state": "active"
    },
    {
      "code": "d",
      "title": {
        "en": "Legal support",
        "vi": "Hỗ trợ pháp luật"
      },
      "description": {
        "en": "Legal information and advice.",
        "vi": "Hỗ trợ pháp luật."
      },
      "state": "active"
    },
    {
      "code": "đ",
      "title": {
        "en": "Legal aid",
        "vi": "Trợ giúp pháp lý"
      },
      "description": {
        "en": "State legal aid.",
        "vi": "Trợ giúp pháp lý."
      },
      "state": "active"
    },
    {
      "code": "e",
      "title": {
        "en": "Travel costs",
        "vi": "Chi phí đi lại"
      },
      "description": {
        "en": "Costs of the way.",
        "vi": "Hỗ trợ chi phí đi lại."
      },
      "state": "active"
    },
    {
      "code": "g",
      "title": {
        "en": "Psychological support",
        "vi": "Hỗ trợ tâm lý"
      },
      "description": {
        "en": "Psychological counselling.",
        "vi": "Hỗ trợ tâm lý."
      },
      "state": "active"
    },
    {
      "code": "h",
      "title": {
        "en": "Schooling",
        "vi": "Học văn hóa"
      },
      "description": {
        "en": "General schooling.",
        "vi": "Hỗ trợ học văn hóa."
      },
      "state": "active"
    },
    {
      "code": "i",
      "title": {
        "en": "Vocational training and job advice",
        "vi": "Học nghề, tư vấn việc làm"
      },
      "description": {
        "en": "Training for a trade and advice on jobs.",
        "vi": "Hỗ trợ học nghề, tư vấn việc làm."
      },
      "state": "active"
    },
    {
      "code": "k",
      "title": {
        "en": "Initial allowance and loan",
        "vi": "Trợ cấp khó khăn ban đầu, vay vốn"
      },
      "description": {
        "en": "Initial hardship allowance and loan.",
        "vi": "Trợ cấp khó khăn ban đầu và hỗ trợ vay vốn."
      },
      "state": "active"
    }
  ]
};

/**
 * Who pays for support · Nguồn kinh phí hỗ trợ
 *
 * Where the money for a support service came from.
 */
export const supportPayer: Codelist<Codes.SupportPayerCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-payer/1.0",
  "open": true,
  "title": {
    "en": "Who pays for support",
    "vi": "Nguồn kinh phí hỗ trợ"
  },
  "description": {
    "en": "Where the money for a support service came from.",
    "vi": "Kinh phí của chế độ hỗ trợ lấy từ đâu."
  },
  "codes": [
    {
      "code": "state-budget",
      "title": {
        "en": "State budget",
        "vi": "Ngân sách nhà nước"
      },
      "description": {
        "en": "The budget of the State, at whatever level.",
        "vi": "Ngân sách nhà nước các cấp."
      },
      "state": "active"
    },
    {
      "code": "health-insurance",
      "title": {
        "en": "Health insurance",
        "vi": "Quỹ bảo hiểm y tế"
      },
      "description": {
        "en": "The health insurance fund.",
        "vi": "Quỹ bảo hiểm y tế chi trả."
      },
      "state": "active"
    },
    {
      "code": "social-fund",
      "title": {
        "en": "Social fund",
        "vi": "Quỹ xã hội, từ thiện"
      },
      "description": {
        "en": "A charity or social fund.",
        "vi": "Quỹ xã hội, quỹ từ thiện."
      },
      "state": "active"
    },
    {
      "code": "international",
      "title": {
        "en": "International or foreign body",
        "vi": "Tổ chức quốc tế, nước ngoài"
      },
      "description": {
        "en": "An international or foreign organisation.",
        "vi": "Tổ chức quốc tế, tổ chức nước ngoài."
      },
      "state": "active"
    },
    {
      "code": "provider",
      "title": {
        "en": "The provider itself",
        "vi": "Cơ sở tự chi trả"
      },
      "description": {
        "en": "The body that gives the support.",
        "vi": "Cơ sở, cơ quan thực hiện hỗ trợ tự chi."
      },
      "state": "active"
    },
    {
      "code": "relatives",
      "title": {
        "en": "The person or relatives",
        "vi": "Người được hỗ trợ, người thân thích"
      },
      "description": {
        "en": "The person or the relatives.",
        "vi": "Người được hỗ trợ hoặc người thân thích tự chi."
      },
      "state": "active"
    }
  ]
};

/**
 * Place of support · Nơi hỗ trợ
 *
 * Whether the person is in the country.
 */
export const supportPlace: Codelist<Codes.SupportPlaceCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-place/1.0",
  "open": false,
  "title": {
    "en": "Place of support",
    "vi": "Nơi hỗ trợ"
  },
  "description": {
    "en": "Whether the person is in the country.",
    "vi": "Người được hỗ trợ đang ở trong nước hay ngoài nước."
  },
  "codes": [
    {
      "code": "in-country",
      "title": {
        "en": "In Viet Nam",
        "vi": "Trong nước"
      },
      "description": {
        "en": "The person is in Viet Nam.",
        "vi": "Đang ở Việt Nam."
      },
      "state": "active"
    },
    {
      "code": "abroad",
      "title": {
        "en": "Abroad",
        "vi": "Ở nước ngoài"
      },
      "description": {
        "en": "The person is outside Viet Nam.",
        "vi": "Đang ở ngoài Việt Nam."
      },
      "state": "active"
    }
  ]
};

/**
 * Result of a support service · Kết quả thực hiện hỗ trợ
 *
 * What became of one kind of support.
 */
export const supportResult: Codelist<Codes.SupportResultCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-result/1.0",
  "open": false,
  "title": {
    "en": "Result of a support service",
    "vi": "Kết quả thực hiện hỗ trợ"
  },
  "description": {
    "en": "What became of one kind of support.",
    "vi": "Kết quả của từng chế độ hỗ trợ."
  },
  "codes": [
    {
      "code": "given",
      "title": {
        "en": "Given",
        "vi": "Đã thực hiện"
      },
      "description": {
        "en": "The support was given as decided.",
        "vi": "Đã thực hiện xong theo quyết định."
      },
      "state": "active"
    },
    {
      "code": "under-way",
      "title": {
        "en": "Under way",
        "vi": "Đang thực hiện"
      },
      "description": {
        "en": "The support has begun and goes on.",
        "vi": "Đã bắt đầu và đang tiếp tục."
      },
      "state": "active"
    },
    {
      "code": "declined",
      "title": {
        "en": "Declined by the person",
        "vi": "Người được hỗ trợ từ chối"
      },
      "description": {
        "en": "The person did not want it.",
        "vi": "Người được hỗ trợ không có nguyện vọng nhận."
      },
      "state": "active"
    },
    {
      "code": "not-given",
      "title": {
        "en": "Not given",
        "vi": "Không thực hiện được"
      },
      "description": {
        "en": "It was decided or asked for, and not given.",
        "vi": "Đã quyết định hoặc đề nghị nhưng không thực hiện được."
      },
      "state": "active"
    },
    {
      "code": "ended-early",
      "title": {
        "en": "Ended early",
        "vi": "Kết thúc sớm"
      },
      "description": {
        "en": "It began and was broken off.",
        "vi": "Đã bắt đầu nhưng chấm dứt trước thời hạn."
      },
      "state": "active"
    }
  ]
};

/**
 * Reason why support was not given or ended early · Lý do không thực hiện hoặc kết thúc sớm
 *
 * Why a kind of support was not given, or was broken off.
 */
export const supportShortfallReason: Codelist<Codes.SupportShortfallReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-shortfall-reason/1.0",
  "open": true,
  "title": {
    "en": "Reason why support was not given or ended early",
    "vi": "Lý do không thực hiện hoặc kết thúc sớm"
  },
  "description": {
    "en": "Why a kind of support was not given, or was broken off.",
    "vi": "Vì sao chế độ hỗ trợ không được thực hiện hoặc chấm dứt sớm."
  },
  "codes": [
    {
      "code": "not-entitled",
      "title": {
        "en": "Not entitled",
        "vi": "Không thuộc đối tượng"
      },
      "description": {
        "en": "The law does not give this support to the person's group.",
        "vi": "Luật không quy định chế độ này cho nhóm đối tượng."
      },
      "state": "active"
    },
    {
      "code": "papers-missing",
      "title": {
        "en": "Papers missing",
        "vi": "Thiếu giấy tờ"
      },
      "description": {
        "en": "Papers or the application are missing.",
        "vi": "Thiếu giấy tờ hoặc đơn đề nghị."
      },
      "state": "active"
    },
    {
      "code": "no-provider",
      "title": {
        "en": "No provider",
        "vi": "Không có nơi thực hiện"
      },
      "description": {
        "en": "No body or place could give it.",
        "vi": "Không có cơ sở, cơ quan thực hiện được."
      },
      "state": "active"
    },
    {
      "code": "no-funds",
      "title": {
        "en": "No funds",
        "vi": "Chưa có kinh phí"
      },
      "description": {
        "en": "Money was not at hand.",
        "vi": "Chưa bố trí được kinh phí."
      },
      "state": "active"
    },
    {
      "code": "need-met",
      "title": {
        "en": "Need met otherwise",
        "vi": "Nhu cầu đã được đáp ứng"
      },
      "description": {
        "en": "The need was met by other means.",
        "vi": "Nhu cầu đã được đáp ứng bằng cách khác."
      },
      "state": "active"
    },
    {
      "code": "moved",
      "title": {
        "en": "Moved away",
        "vi": "Chuyển nơi khác"
      },
      "description": {
        "en": "The person moved and another body goes on.",
        "vi": "Người được hỗ trợ chuyển nơi ở, cơ quan khác tiếp tục."
      },
      "state": "active"
    },
    {
      "code": "contact-lost",
      "title": {
        "en": "Contact lost",
        "vi": "Mất liên lạc"
      },
      "description": {
        "en": "The person can no longer be reached.",
        "vi": "Không còn liên lạc được với người được hỗ trợ."
      },
      "state": "active"
    },
    {
      "code": "status-changed",
      "title": {
        "en": "Status changed",
        "vi": "Thay đổi tư cách"
      },
      "description": {
        "en": "The identification ended with another status.",
        "vi": "Kết quả xác định làm thay đổi tư cách của người này."
      },
      "state": "active"
    },
    {
      "code": "deceased",
      "title": {
        "en": "Deceased",
        "vi": "Đã chết"
      },
      "description": {
        "en": "The person has died.",
        "vi": "Người được hỗ trợ đã chết."
      },
      "state": "active"
    }
  ]
};

/**
 * State of the support · Tình trạng hỗ trợ
 *
 * Where the support of a person stands as a whole.
 */
export const supportState: Codelist<Codes.SupportStateCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-state/1.0",
  "open": false,
  "title": {
    "en": "State of the support",
    "vi": "Tình trạng hỗ trợ"
  },
  "description": {
    "en": "Where the support of a person stands as a whole.",
    "vi": "Việc hỗ trợ một người đang ở bước nào."
  },
  "codes": [
    {
      "code": "active",
      "title": {
        "en": "Active",
        "vi": "Đang hỗ trợ"
      },
      "description": {
        "en": "Support is being given.",
        "vi": "Đang thực hiện hỗ trợ."
      },
      "state": "active"
    },
    {
      "code": "follow-up",
      "title": {
        "en": "Follow-up",
        "vi": "Đang theo dõi"
      },
      "description": {
        "en": "Support has ended; the person is looked after.",
        "vi": "Đã kết thúc hỗ trợ, đang theo dõi."
      },
      "state": "active"
    },
    {
      "code": "closed",
      "title": {
        "en": "Closed",
        "vi": "Đã kết thúc"
      },
      "description": {
        "en": "Nothing more is planned.",
        "vi": "Không còn việc hỗ trợ nào."
      },
      "state": "active"
    },
    {
      "code": "handed-over",
      "title": {
        "en": "Handed over",
        "vi": "Đã bàn giao"
      },
      "description": {
        "en": "Another body has taken over.",
        "vi": "Cơ quan khác đã tiếp nhận hỗ trợ."
      },
      "state": "active"
    }
  ]
};

/**
 * Mode of transport · Phương tiện
 *
 * How persons were carried.
 */
export const transportMode: Codelist<Codes.TransportModeCode> = {
  "id": "https://schemas.lienthong.example/codelists/transport-mode/1.0",
  "open": true,
  "title": {
    "en": "Mode of transport",
    "vi": "Phương tiện"
  },
  "description": {
    "en": "How persons were carried.",
    "vi": "Người bị đưa đi bằng phương tiện gì."
  },
  "codes": [
    {
      "code": "on-foot",
      "title": {
        "en": "On foot",
        "vi": "Đi bộ"
      },
      "description": {
        "en": "On foot, by paths.",
        "vi": "Đi bộ, theo đường mòn."
      },
      "state": "active"
    },
    {
      "code": "motorbike",
      "title": {
        "en": "Motorbike",
        "vi": "Xe máy"
      },
      "description": {
        "en": "By motorbike.",
        "vi": "Bằng xe máy."
      },
      "state": "active"
    },
    {
      "code": "car",
      "title": {
        "en": "Car",
        "vi": "Ô tô con"
      },
      "description": {
        "en": "By car or taxi.",
        "vi": "Bằng ô tô con, taxi."
      },
      "state": "active"
    },
    {
      "code": "bus",
      "title": {
        "en": "Bus",
        "vi": "Xe khách"
      },
      "description": {
        "en": "By bus or coach.",
        "vi": "Bằng xe khách."
      },
      "state": "active"
    },
    {
      "code": "truck",
      "title": {
        "en": "Truck",
        "vi": "Xe tải"
      },
      "description": {
        "en": "By truck.",
        "vi": "Bằng xe tải."
      },
      "state": "active"
    },
    {
      "code": "train",
      "title": {
        "en": "Train",
        "vi": "Tàu hỏa"
      },
      "description": {
        "en": "By train.",
        "vi": "Bằng tàu hỏa."
      },
      "state": "active"
    },
    {
      "code": "boat",
      "title": {
        "en": "Boat",
        "vi": "Tàu, thuyền"
      },
      "description": {
        "en": "By boat or ship.",
        "vi": "Bằng tàu, thuyền, ghe."
      },
      "state": "active"
    },
    {
      "code": "aircraft",
      "title": {
        "en": "Aircraft",
        "vi": "Máy bay"
      },
      "description": {
        "en": "By air.",
        "vi": "Bằng máy bay."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active"
    }
  ]
};

/**
 * Urgency · Mức độ khẩn cấp
 *
 * How soon somebody must act.
 */
export const urgency: Codelist<Codes.UrgencyCode> = {
  "id": "https://schemas.lienthong.example/codelists/urgency/1.0",
  "open": false,
  "title": {
    "en": "Urgency",
    "vi": "Mức độ khẩn cấp"
  },
  "description": {
    "en": "How soon somebody must act.",
    "vi": "Cần hành động sớm đến mức nào."
  },
  "codes": [
    {
      "code": "immediate",
      "title": {
        "en": "Immediate",
        "vi": "Khẩn cấp"
      },
      "description": {
        "en": "Life, health or freedom is in danger now.",
        "vi": "Tính mạng, sức khỏe hoặc tự do đang bị đe dọa."
      },
      "state": "active"
    },
    {
      "code": "within-day",
      "title": {
        "en": "Within a day",
        "vi": "Trong ngày"
      },
      "description": {
        "en": "Within 24 hours.",
        "vi": "Trong vòng 24 giờ."
      },
      "state": "active"
    },
    {
      "code": "within-three-days",
      "title": {
        "en": "Within three days",
        "vi": "Trong 03 ngày"
      },
      "description": {
        "en": "Within the three days of the initial verification.",
        "vi": "Trong thời hạn 03 ngày của xác minh ban đầu."
      },
      "state": "active"
    },
    {
      "code": "ordinary",
      "title": {
        "en": "Ordinary",
        "vi": "Thông thường"
      },
      "description": {
        "en": "Within the ordinary time limit.",
        "vi": "Trong thời hạn thông thường."
      },
      "state": "active"
    }
  ]
};

/**
 * Group entitled to support · Nhóm đối tượng được hỗ trợ
 *
 * The group of Article 37 that the deciding body put the person in.
 */
export const victimCategory: Codelist<Codes.VictimCategoryCode> = {
  "id": "https://schemas.lienthong.example/codelists/victim-category/1.0",
  "open": false,
  "title": {
    "en": "Group entitled to support",
    "vi": "Nhóm đối tượng được hỗ trợ"
  },
  "description": {
    "en": "The group of Article 37 that the deciding body put the person in.",
    "vi": "Nhóm đối tượng theo Điều 37 mà cơ quan quyết định đã xếp."
  },
  "codes": [
    {
      "code": "resident-victim",
      "title": {
        "en": "Victim, citizen or stateless resident",
        "vi": "Nạn nhân là công dân Việt Nam, người không quốc tịch thường trú"
      },
      "description": {
        "en": "A victim who is a Vietnamese citizen or a stateless permanent resident.",
        "vi": "Nạn nhân là công dân Việt Nam hoặc người không quốc tịch thường trú tại Việt Nam."
      },
      "state": "active"
    },
    {
      "code": "accompanying-under-18",
      "title": {
        "en": "Accompanying person under 18",
        "vi": "Người dưới 18 tuổi đi cùng"
      },
      "description": {
        "en": "A person under 18 who accompanies the victim.",
        "vi": "Người dưới 18 tuổi đi cùng nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "under-identification-abroad",
      "title": {
        "en": "Person under identification, abroad",
        "vi": "Người đang được xác định, ở nước ngoài"
      },
      "description": {
        "en": "A Vietnamese citizen under identification outside the country.",
        "vi": "Công dân Việt Nam đang trong quá trình xác định là nạn nhân, ở nước ngoài."
      },
      "state": "active"
    },
    {
      "code": "under-identification-in-country",
      "title": {
        "en": "Person under identification, in the country",
        "vi": "Người đang được xác định, ở trong nước"
      },
      "description": {
        "en": "A citizen or stateless resident under identification in Viet Nam.",
        "vi": "Công dân Việt Nam hoặc người không quốc tịch thường trú đang được xác định, ở trong nước."
      },
      "state": "active"
    },
    {
      "code": "foreigner",
      "title": {
        "en": "Foreigner trafficked in Viet Nam",
        "vi": "Người nước ngoài bị mua bán tại Việt Nam"
      },
      "description": {
        "en": "A foreign victim or person under identification trafficked in Viet Nam.",
        "vi": "Nạn nhân hoặc người đang được xác định là người nước ngoài bị mua bán tại Việt Nam."
      },
      "state": "active"
    }
  ]
};

/**
 * Harm suffered · Hậu quả
 *
 * Harm that the act did to the person.
 */
export const victimConsequence: Codelist<Codes.VictimConsequenceCode> = {
  "id": "https://schemas.lienthong.example/codelists/victim-consequence/1.0",
  "open": false,
  "title": {
    "en": "Harm suffered",
    "vi": "Hậu quả"
  },
  "description": {
    "en": "Harm that the act did to the person.",
    "vi": "Tổn hại mà hành vi gây ra cho nạn nhân."
  },
  "codes": [
    {
      "code": "physical-injury",
      "title": {
        "en": "Bodily injury",
        "vi": "Thương tích"
      },
      "description": {
        "en": "Bodily injury.",
        "vi": "Thương tích, tổn hại sức khỏe."
      },
      "state": "active"
    },
    {
      "code": "mental-harm",
      "title": {
        "en": "Mental harm",
        "vi": "Rối loạn tâm thần, hành vi"
      },
      "description": {
        "en": "Mental or behavioural disorder.",
        "vi": "Rối loạn tâm thần và hành vi."
      },
      "state": "active"
    },
    {
      "code": "infection",
      "title": {
        "en": "Infection",
        "vi": "Bệnh truyền nhiễm"
      },
      "description": {
        "en": "Infectious disease.",
        "vi": "Mắc bệnh truyền nhiễm."
      },
      "state": "active"
    },
    {
      "code": "organ-loss",
      "title": {
        "en": "Body part taken",
        "vi": "Bị lấy bộ phận cơ thể"
      },
      "description": {
        "en": "A body part was taken.",
        "vi": "Bị lấy bộ phận cơ thể."
      },
      "state": "active"
    },
    {
      "code": "pregnancy",
      "title": {
        "en": "Pregnancy",
        "vi": "Mang thai"
      },
      "description": {
        "en": "Pregnancy.",
        "vi": "Mang thai."
      },
      "state": "active"
    },
    {
      "code": "addiction",
      "title": {
        "en": "Addiction",
        "vi": "Nghiện"
      },
      "description": {
        "en": "Addiction.",
        "vi": "Nghiện chất ma túy hoặc chất khác."
      },
      "state": "active"
    },
    {
      "code": "death",
      "title": {
        "en": "Death",
        "vi": "Tử vong"
      },
      "description": {
        "en": "The person died.",
        "vi": "Nạn nhân tử vong."
      },
      "state": "active"
    },
    {
      "code": "none-known",
      "title": {
        "en": "None known",
        "vi": "Chưa phát hiện"
      },
      "description": {
        "en": "No harm is known.",
        "vi": "Chưa phát hiện tổn hại."
      },
      "state": "active"
    }
  ]
};

/**
 * Status of a victim · Tư cách nạn nhân
 *
 * Where the person stands in the identification.
 */
export const victimStatus: Codelist<Codes.VictimStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/victim-status/1.0",
  "open": false,
  "title": {
    "en": "Status of a victim",
    "vi": "Tư cách nạn nhân"
  },
  "description": {
    "en": "Where the person stands in the identification.",
    "vi": "Người này đang ở bước nào của việc xác định nạn nhân."
  },
  "codes": [
    {
      "code": "victim",
      "title": {
        "en": "Victim",
        "vi": "Nạn nhân"
      },
      "description": {
        "en": "Identified as a victim by the competent body.",
        "vi": "Đã được cơ quan có thẩm quyền xác định là nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "under-identification",
      "title": {
        "en": "Person under identification",
        "vi": "Người đang trong quá trình xác định là nạn nhân"
      },
      "description": {
        "en": "A person in the process of being identified as a victim.",
        "vi": "Người đang trong quá trình xác định là nạn nhân."
      },
      "state": "active"
    },
    {
      "code": "accompanying-under-18",
      "title": {
        "en": "Accompanying person under 18",
        "vi": "Người dưới 18 tuổi đi cùng"
      },
      "description": {
        "en": "A person under 18 who accompanies a victim or a person under identification.",
        "vi": "Người dưới 18 tuổi đi cùng nạn nhân hoặc người đang được xác định."
      },
      "state": "active"
    },
    {
      "code": "not-a-victim",
      "title": {
        "en": "Not a victim",
        "vi": "Không phải nạn nhân"
      },
      "description": {
        "en": "The identification found that the person is not a victim.",
        "vi": "Kết quả xác định không phải là nạn nhân."
      },
      "state": "active"
    }
  ]
};

/**
 * Whereabouts · Tình trạng hiện tại
 *
 * Where the person is in the course of events.
 */
export const whereabouts: Codelist<Codes.WhereaboutsCode> = {
  "id": "https://schemas.lienthong.example/codelists/whereabouts/1.0",
  "open": false,
  "title": {
    "en": "Whereabouts",
    "vi": "Tình trạng hiện tại"
  },
  "description": {
    "en": "Where the person is in the course of events.",
    "vi": "Người này hiện ở trong tình trạng nào."
  },
  "codes": [
    {
      "code": "still-held",
      "title": {
        "en": "Still held",
        "vi": "Đang bị giữ"
      },
      "description": {
        "en": "Still in the power of others.",
        "vi": "Vẫn đang bị khống chế."
      },
      "state": "active"
    },
    {
      "code": "missing",
      "title": {
        "en": "Missing",
        "vi": "Chưa tìm thấy"
      },
      "description": {
        "en": "Not known where.",
        "vi": "Chưa rõ đang ở đâu."
      },
      "state": "active"
    },
    {
      "code": "rescued",
      "title": {
        "en": "Rescued",
        "vi": "Đã được giải cứu"
      },
      "description": {
        "en": "Rescued by a body.",
        "vi": "Được cơ quan chức năng giải cứu."
      },
      "state": "active"
    },
    {
      "code": "self-escaped",
      "title": {
        "en": "Escaped",
        "vi": "Tự trốn thoát, tự trở về"
      },
      "description": {
        "en": "Escaped or came back alone.",
        "vi": "Tự trốn thoát hoặc tự trở về."
      },
      "state": "active"
    },
    {
      "code": "returned",
      "title": {
        "en": "Returned from abroad",
        "vi": "Được trao trả, hồi hương"
      },
      "description": {
        "en": "Brought back from abroad.",
        "vi": "Được phía nước ngoài trao trả hoặc đưa về nước."
      },
      "state": "active"
    },
    {
      "code": "in-support",
      "title": {
        "en": "In a support centre",
        "vi": "Tại cơ sở hỗ trợ"
      },
      "description": {
        "en": "In a support centre.",
        "vi": "Đang ở cơ sở hỗ trợ."
      },
      "state": "active"
    },
    {
      "code": "at-home",
      "title": {
        "en": "At home",
        "vi": "Tại gia đình"
      },
      "description": {
        "en": "With the family or at home.",
        "vi": "Đang ở cùng gia đình."
      },
      "state": "active"
    },
    {
      "code": "deceased",
      "title": {
        "en": "Deceased",
        "vi": "Đã chết"
      },
      "description": {
        "en": "Has died.",
        "vi": "Đã chết."
      },
      "state": "active"
    }
  ]
};

/**
 * Yes, no or unknown · Có, không hoặc chưa rõ
 *
 * A statement of three values: what is not known is never taken for no.
 */
export const yesNoUnknown: Codelist<Codes.YesNoUnknownCode> = {
  "id": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
  "open": false,
  "title": {
    "en": "Yes, no or unknown",
    "vi": "Có, không hoặc chưa rõ"
  },
  "description": {
    "en": "A statement of three values: what is not known is never taken for no.",
    "vi": "Khẳng định ba giá trị: chưa rõ không bao giờ được hiểu là không."
  },
  "codes": [
    {
      "code": "yes",
      "title": {
        "en": "Yes",
        "vi": "Có"
      },
      "description": {
        "en": "It is so.",
        "vi": "Đúng như vậy."
      },
      "state": "active"
    },
    {
      "code": "no",
      "title": {
        "en": "No",
        "vi": "Không"
      },
      "description": {
        "en": "It is not so.",
        "vi": "Không phải như vậy."
      },
      "state": "active"
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "It is not known.",
        "vi": "Chưa xác định được."
      },
      "state": "active"
    }
  ]
};

/** Every list, by name. */
export const codelists = {
  "act": act,
  "address-kind": addressKind,
  "age-band": ageBand,
  "agency-role": agencyRole,
  "area-level": areaLevel,
  "attachment-kind": attachmentKind,
  "case-decision": caseDecision,
  "consent-form": consentForm,
  "consent-giver": consentGiver,
  "consent-information": consentInformation,
  "contact-kind": contactKind,
  "counting-rule": countingRule,
  "country": country,
  "coverage-status": coverageStatus,
  "crossing-kind": crossingKind,
  "difference-cause": differenceCause,
  "dimension": dimension,
  "edition": edition,
  "ethnicity-group": ethnicityGroup,
  "exploitation-form": exploitationForm,
  "field-group": fieldGroup,
  "handling-reason": handlingReason,
  "handling-status-code": handlingStatusCode,
  "identification-ground": identificationGround,
  "identity-document-kind": identityDocumentKind,
  "initial-step": initialStep,
  "interagency-statistics": interagencyStatistics,
  "issuing-body": issuingBody,
  "legal-aid-form": legalAidForm,
  "legal-document-kind": legalDocumentKind,
  "legal-problem-kind": legalProblemKind,
  "legal-proposal-action": legalProposalAction,
  "legal-proposal-result": legalProposalResult,
  "limit-kind": limitKind,
  "means": means,
  "modus": modus,
  "name-kind": nameKind,
  "need": need,
  "observation-status": observationStatus,
  "payment-kind": paymentKind,
  "penal-edition": penalEdition,
  "period-regime": periodRegime,
  "place-role": placeRole,
  "point": point,
  "preventive-measure": preventiveMeasure,
  "purpose-of-processing": purposeOfProcessing,
  "reconciliation-state": reconciliationState,
  "record-kind": recordKind,
  "record-status": recordStatus,
  "referral-reason": referralReason,
  "relation": relation,
  "report-channel": reportChannel,
  "report-form": reportForm,
  "report-regime": reportRegime,
  "report-source": reportSource,
  "reporter-kind": reporterKind,
  "representation": representation,
  "revision-reason": revisionReason,
  "ring-size": ringSize,
  "risk": risk,
  "route-kind": routeKind,
  "script": script,
  "seriousness": seriousness,
  "sex": sex,
  "sharing-condition": sharingCondition,
  "stage": stage,
  "support-applicant": supportApplicant,
  "support-kind-2011": supportKind2011,
  "support-kind": supportKind,
  "support-payer": supportPayer,
  "support-place": supportPlace,
  "support-result": supportResult,
  "support-shortfall-reason": supportShortfallReason,
  "support-state": supportState,
  "transport-mode": transportMode,
  "urgency": urgency,
  "victim-category": victimCategory,
  "victim-consequence": victimConsequence,
  "victim-status": victimStatus,
  "whereabouts": whereabouts,
  "yes-no-unknown": yesNoUnknown,
} as const;
