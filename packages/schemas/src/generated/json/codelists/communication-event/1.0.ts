// Generated from schemas/codelists/communication-event/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/communication-event/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/communication-event/1.0",
  "title": "Form of communication",
  "description": "How people are informed, by the forms that the law lists.",
  "x-vi": {
    "title": "Hình thức truyền thông",
    "description": "Hình thức thông tin, tuyên truyền, giáo dục theo luật."
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
      "const": "rally",
      "title": "Rally",
      "description": "Public rally or launching ceremony.",
      "x-vi": {
        "title": "Mít tinh, lễ phát động",
        "description": "Mít tinh, lễ phát động, diễu hành."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3",
        "decision793-2016-day"
      ]
    },
    {
      "const": "talk",
      "title": "Direct talk",
      "description": "Meeting and talking face to face (point a).",
      "x-vi": {
        "title": "Gặp gỡ, nói chuyện trực tiếp",
        "description": "Gặp gỡ, nói chuyện trực tiếp (điểm a)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-3",
        "law66-2011-7"
      ]
    },
    {
      "const": "conference",
      "title": "Conference, training",
      "description": "Conference or training for officers and communicators.",
      "x-vi": {
        "title": "Hội nghị, tập huấn",
        "description": "Hội nghị, lớp tập huấn cho cán bộ, tuyên truyền viên."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "handing-out",
      "title": "Handing out material",
      "description": "Leaflets, booklets and other material (point b).",
      "x-vi": {
        "title": "Cung cấp tài liệu",
        "description": "Phát tờ rơi, sổ tay, tài liệu (điểm b)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-3",
        "law66-2011-7"
      ]
    },
    {
      "const": "mass-media",
      "title": "Mass media",
      "description": "Press, radio, television (point c).",
      "x-vi": {
        "title": "Phương tiện thông tin đại chúng",
        "description": "Báo chí, phát thanh, truyền hình (điểm c)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-3",
        "law66-2011-7"
      ]
    },
    {
      "const": "grassroots-loudspeaker",
      "title": "Grass-roots loudspeakers",
      "description": "Loudspeakers of the commune (point c).",
      "x-vi": {
        "title": "Truyền thanh cơ sở",
        "description": "Hệ thống truyền thanh cấp xã (điểm c)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "mobile-loudspeaker",
      "title": "Mobile loudspeaker",
      "description": "Vehicle or group with a loudspeaker.",
      "x-vi": {
        "title": "Tuyên truyền lưu động",
        "description": "Xe, tổ loa tuyên truyền lưu động."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "school",
      "title": "School activity",
      "description": "Extracurricular activity of a school or training establishment (point d).",
      "x-vi": {
        "title": "Hoạt động ngoại khóa tại trường",
        "description": "Hoạt động ngoại khóa tại cơ sở giáo dục, cơ sở giáo dục nghề nghiệp (điểm d)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-7-3",
        "law66-2011-7",
        "law66-2011-14"
      ]
    },
    {
      "const": "arts-community",
      "title": "Arts, community life",
      "description": "Literature, arts, community and other cultural activities.",
      "x-vi": {
        "title": "Văn học, nghệ thuật, sinh hoạt cộng đồng",
        "description": "Hoạt động văn học, nghệ thuật, sinh hoạt cộng đồng và loại hình văn hóa khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-7"
      ]
    },
    {
      "const": "contest",
      "title": "Contest",
      "description": "Contest about the law or of works.",
      "x-vi": {
        "title": "Cuộc thi",
        "description": "Thi tìm hiểu pháp luật, thi sáng tác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "online",
      "title": "Online",
      "description": "Networks, websites, messages.",
      "x-vi": {
        "title": "Trực tuyến",
        "description": "Mạng xã hội, trang thông tin điện tử, tin nhắn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    },
    {
      "const": "visual",
      "title": "Banners, posters",
      "description": "Banners, posters, screens in public places.",
      "x-vi": {
        "title": "Cổ động trực quan",
        "description": "Băng rôn, áp phích, màn hình nơi công cộng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-3"
      ]
    }
  ]
};
