// Generated from schemas/groups.json. Do not edit; run `pnpm generate`.
import type * as Types from '../contract.ts';

/** Groups of fields, by code. */
export const groups: Readonly<Record<string, Types.Group>> = {
  "head": {
    "title": "Head",
    "description": "What every record carries; it always travels.",
    "x-vi": {
      "title": "Phần đầu",
      "description": "Thông tin mọi bản ghi đều có; luôn được gửi."
    }
  },
  "act": {
    "title": "Act",
    "description": "Acts, means, purposes, time of the offence.",
    "x-vi": {
      "title": "Hành vi",
      "description": "Hành vi, thủ đoạn, mục đích, thời gian phạm tội."
    }
  },
  "place": {
    "title": "Place",
    "description": "Places, areas and routes.",
    "x-vi": {
      "title": "Địa điểm",
      "description": "Địa điểm, địa bàn, tuyến đường."
    }
  },
  "person-basic": {
    "title": "Person without identity",
    "description": "Status, sex, age, nationality: enough for statistics and support, not for recognition by name.",
    "x-vi": {
      "title": "Thông tin cơ bản về người",
      "description": "Tư cách, giới tính, tuổi, quốc tịch: đủ cho thống kê và hỗ trợ, không nêu tên."
    }
  },
  "identity": {
    "title": "Identity",
    "description": "Names, birth, papers, numbers.",
    "x-vi": {
      "title": "Nhân thân",
      "description": "Họ tên, ngày sinh, giấy tờ, số định danh."
    }
  },
  "contact": {
    "title": "Contact",
    "description": "Addresses, telephones, relatives, representative.",
    "x-vi": {
      "title": "Liên lạc",
      "description": "Địa chỉ, điện thoại, người thân thích, người đại diện."
    }
  },
  "health": {
    "title": "Health, needs and risks",
    "description": "State of health, needs, dangers; sensitive.",
    "x-vi": {
      "title": "Sức khỏe, nhu cầu, nguy cơ",
      "description": "Tình trạng sức khỏe, nhu cầu, nguy cơ; nhạy cảm."
    }
  },
  "consent": {
    "title": "Consent",
    "description": "Who consented to what, until when.",
    "x-vi": {
      "title": "Sự đồng ý",
      "description": "Ai đồng ý, về việc gì, đến khi nào."
    }
  },
  "narrative": {
    "title": "Narrative",
    "description": "Free text and attachments; they may name people.",
    "x-vi": {
      "title": "Diễn giải",
      "description": "Văn bản tự do và tài liệu kèm theo; có thể nêu tên người."
    }
  },
  "procedure": {
    "title": "Procedure",
    "description": "Steps, decisions, time limits, charges.",
    "x-vi": {
      "title": "Thủ tục, tố tụng",
      "description": "Bước, quyết định, thời hạn, tội danh."
    }
  },
  "result": {
    "title": "Result",
    "description": "What was done and what came of it.",
    "x-vi": {
      "title": "Kết quả",
      "description": "Việc đã làm và kết quả."
    }
  },
  "money": {
    "title": "Money",
    "description": "Sums paid, owed, gained, seized.",
    "x-vi": {
      "title": "Tiền, tài sản",
      "description": "Các khoản đã trả, nợ, thu lợi, tạm giữ."
    }
  },
  "statistics": {
    "title": "Statistics",
    "description": "Figures and what defines them; no person stands behind a single cell by name.",
    "x-vi": {
      "title": "Số liệu",
      "description": "Số liệu và định nghĩa; không nêu cá nhân nào."
    }
  }
};
