// Generated from schemas/codelists/prevention-measure/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/prevention-measure/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/prevention-measure/1.0",
  "title": "Measure of prevention",
  "description": "What was done to prevent trafficking.",
  "x-vi": {
    "title": "Biện pháp phòng ngừa",
    "description": "Việc đã làm để phòng ngừa mua bán người."
  },
  "type": "string",
  "x-open": true,
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
      "const": "counselling",
      "title": "Counselling",
      "description": "Counselling of people at risk.",
      "x-vi": {
        "title": "Tư vấn",
        "description": "Tư vấn cho người có nguy cơ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ]
    },
    {
      "const": "community-model",
      "title": "Community model",
      "description": "Club, group or model in the community.",
      "x-vi": {
        "title": "Mô hình cộng đồng",
        "description": "Câu lạc bộ, tổ, mô hình tại cộng đồng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ]
    },
    {
      "const": "at-risk-review",
      "title": "Review of those at risk",
      "description": "Review of groups that may become victims.",
      "x-vi": {
        "title": "Rà soát nhóm có nguy cơ",
        "description": "Rà soát nhóm có nguy cơ cao trở thành nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ]
    },
    {
      "const": "absent-and-returned-list",
      "title": "List of absent and returned people",
      "description": "List of people long absent and of those who came back.",
      "x-vi": {
        "title": "Lập danh sách người vắng mặt, trở về",
        "description": "Rà soát, lập danh sách người vắng mặt lâu ngày và người trở về."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ]
    },
    {
      "const": "vocational-training",
      "title": "Vocational training",
      "description": "Training and work for people at risk.",
      "x-vi": {
        "title": "Dạy nghề, việc làm",
        "description": "Đào tạo nghề, giới thiệu việc làm cho người có nguy cơ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-11"
      ]
    },
    {
      "const": "loans",
      "title": "Loans",
      "description": "Loans for people at risk.",
      "x-vi": {
        "title": "Cho vay vốn",
        "description": "Cho người có nguy cơ vay vốn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-11"
      ]
    },
    {
      "const": "school-commitment",
      "title": "School commitment",
      "description": "School, pupils and families sign commitments.",
      "x-vi": {
        "title": "Cam kết tại trường học",
        "description": "Nhà trường, học sinh, gia đình ký cam kết."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-14"
      ]
    },
    {
      "const": "community-commitment",
      "title": "Community commitment",
      "description": "Households and businesses sign commitments.",
      "x-vi": {
        "title": "Cam kết tại cộng đồng",
        "description": "Hộ gia đình, cơ sở kinh doanh ký cam kết."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ]
    },
    {
      "const": "inspection",
      "title": "Inspection",
      "description": "Inspection of businesses and services that traffickers abuse.",
      "x-vi": {
        "title": "Thanh tra, kiểm tra",
        "description": "Thanh tra, kiểm tra hoạt động kinh doanh, dịch vụ dễ bị lợi dụng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ]
    },
    {
      "const": "residence-control",
      "title": "Residence and papers",
      "description": "Management of residence, papers and foreigners.",
      "x-vi": {
        "title": "Quản lý cư trú, xuất nhập cảnh",
        "description": "Quản lý cư trú, giấy tờ, người nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-9"
      ]
    },
    {
      "const": "hotspot-review",
      "title": "Review of hotspots",
      "description": "Review of routes, areas and spots.",
      "x-vi": {
        "title": "Rà soát tuyến, địa bàn",
        "description": "Rà soát tuyến, địa bàn, tụ điểm phức tạp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-9"
      ]
    },
    {
      "const": "border-control",
      "title": "Border control",
      "description": "Patrol and control of borders, crossings, waters.",
      "x-vi": {
        "title": "Tuần tra, kiểm soát biên giới",
        "description": "Tuần tra, kiểm soát biên giới, cửa khẩu, vùng biển."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-9"
      ]
    },
    {
      "const": "offender-management",
      "title": "People likely to offend",
      "description": "Management of people likely to offend; only their number travels.",
      "x-vi": {
        "title": "Quản lý đối tượng",
        "description": "Quản lý người có nguy cơ phạm tội; chỉ gửi số lượng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-9"
      ]
    },
    {
      "const": "network-watch",
      "title": "Watch over networks",
      "description": "Watch over recruiting on networks.",
      "x-vi": {
        "title": "Rà soát không gian mạng",
        "description": "Rà soát hoạt động lôi kéo, tuyển mộ trên mạng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-9"
      ]
    }
  ]
};
