// Generated from schemas/bases.json. Do not edit; run `pnpm generate`.
import type * as Types from '../contract.ts';

/** Articles of law, by id. */
export const bases: Readonly<Record<string, Types.Basis>> = {
  "cpc2015-56": {
    "document": "101/2015/QH13",
    "article": "56",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 56: Rights and protection of those who report crime",
    "x-vi": {
      "title": "Điều 56 Bộ luật Tố tụng hình sự 2015: Quyền và việc bảo vệ người tố giác, báo tin về tội phạm, kiến nghị khởi tố"
    }
  },
  "cpc2015-62": {
    "document": "101/2015/QH13",
    "article": "62",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 62: The injured party",
    "x-vi": {
      "title": "Điều 62 Bộ luật Tố tụng hình sự 2015: Bị hại"
    }
  },
  "cpc2015-109": {
    "document": "101/2015/QH13",
    "article": "109",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 109: Preventive measures",
    "x-vi": {
      "title": "Điều 109 Bộ luật Tố tụng hình sự 2015: Các biện pháp ngăn chặn"
    }
  },
  "cpc2015-143": {
    "document": "101/2015/QH13",
    "article": "143",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 143: Grounds for instituting a case",
    "x-vi": {
      "title": "Điều 143 Bộ luật Tố tụng hình sự 2015: Căn cứ khởi tố vụ án hình sự"
    }
  },
  "cpc2015-144": {
    "document": "101/2015/QH13",
    "article": "144",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luat24h.com.vn; luatminhkhue.vn (text of Article 144)",
    "title": "Criminal Procedure Code 2015, Article 144: Denunciation, report and petition to prosecute",
    "x-vi": {
      "title": "Điều 144 Bộ luật Tố tụng hình sự 2015: Tố giác, tin báo về tội phạm, kiến nghị khởi tố"
    }
  },
  "cpc2015-144-5": {
    "document": "101/2015/QH13",
    "article": "144",
    "clause": "5",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luat24h.com.vn; luatminhkhue.vn (text of Article 144)",
    "title": "Criminal Procedure Code 2015, Article 144(5): Liability for a knowingly false report",
    "x-vi": {
      "title": "Khoản 5 Điều 144 Bộ luật Tố tụng hình sự 2015: Trách nhiệm của người cố ý tố giác, báo tin sai sự thật"
    }
  },
  "cpc2015-145": {
    "document": "101/2015/QH13",
    "article": "145",
    "from": "2018-01-01",
    "sourced": true,
    "source": "nhanchinh.vn; vietjack.me; baokhanhhoa.vn",
    "title": "Criminal Procedure Code 2015, Article 145: Duty to receive every report; who receives and who settles",
    "x-vi": {
      "title": "Điều 145 Bộ luật Tố tụng hình sự 2015: Trách nhiệm tiếp nhận và thẩm quyền giải quyết tố giác, tin báo, kiến nghị khởi tố"
    }
  },
  "cpc2015-146": {
    "document": "101/2015/QH13",
    "article": "146",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 146: Procedure for receiving a report and notice to the procuracy",
    "x-vi": {
      "title": "Điều 146 Bộ luật Tố tụng hình sự 2015: Thủ tục tiếp nhận tố giác, tin báo, kiến nghị khởi tố và thông báo cho viện kiểm sát"
    }
  },
  "cpc2015-147-1": {
    "document": "101/2015/QH13",
    "article": "147",
    "clause": "1",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 147(1): Twenty days to settle, with one of three decisions",
    "x-vi": {
      "title": "Khoản 1 Điều 147 Bộ luật Tố tụng hình sự 2015: Thời hạn 20 ngày giải quyết và ba loại quyết định"
    }
  },
  "cpc2015-147-2": {
    "document": "101/2015/QH13",
    "article": "147",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 147(2): Prolongation to two months and one extension",
    "x-vi": {
      "title": "Khoản 2 Điều 147 Bộ luật Tố tụng hình sự 2015: Kéo dài đến 02 tháng và gia hạn một lần"
    }
  },
  "cpc2015-148-1": {
    "document": "101/2015/QH13",
    "article": "148",
    "clause": "1",
    "from": "2018-01-01",
    "sourced": true,
    "source": "vienkiemsat.cantho.gov.vn; congtyluatdragon.vn",
    "title": "Criminal Procedure Code 2015, Article 148(1): Suspension of settlement",
    "x-vi": {
      "title": "Khoản 1 Điều 148 Bộ luật Tố tụng hình sự 2015: Tạm đình chỉ việc giải quyết tố giác, tin báo, kiến nghị khởi tố"
    }
  },
  "cpc2015-153": {
    "document": "101/2015/QH13",
    "article": "153",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 153: Competence to institute a case",
    "x-vi": {
      "title": "Điều 153 Bộ luật Tố tụng hình sự 2015: Thẩm quyền khởi tố vụ án hình sự"
    }
  },
  "cpc2015-154": {
    "document": "101/2015/QH13",
    "article": "154",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 154: Decision to institute a case",
    "x-vi": {
      "title": "Điều 154 Bộ luật Tố tụng hình sự 2015: Quyết định khởi tố vụ án hình sự"
    }
  },
  "cpc2015-156": {
    "document": "101/2015/QH13",
    "article": "156",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 156: Decision to change or supplement the institution of a case",
    "x-vi": {
      "title": "Điều 156 Bộ luật Tố tụng hình sự 2015: Quyết định thay đổi, bổ sung quyết định khởi tố vụ án hình sự"
    }
  },
  "cpc2015-158": {
    "document": "101/2015/QH13",
    "article": "158",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 158: Decision not to institute a case",
    "x-vi": {
      "title": "Điều 158 Bộ luật Tố tụng hình sự 2015: Quyết định không khởi tố vụ án hình sự"
    }
  },
  "cpc2015-163": {
    "document": "101/2015/QH13",
    "article": "163",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 163: Competence to investigate",
    "x-vi": {
      "title": "Điều 163 Bộ luật Tố tụng hình sự 2015: Thẩm quyền điều tra"
    }
  },
  "cpc2015-165": {
    "document": "101/2015/QH13",
    "article": "165",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 165: Procuracy's powers over the investigation",
    "x-vi": {
      "title": "Điều 165 Bộ luật Tố tụng hình sự 2015: Nhiệm vụ, quyền hạn của viện kiểm sát khi thực hành quyền công tố trong giai đoạn điều tra"
    }
  },
  "cpc2015-170": {
    "document": "101/2015/QH13",
    "article": "170",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 170: Joining and splitting cases for investigation",
    "x-vi": {
      "title": "Điều 170 Bộ luật Tố tụng hình sự 2015: Nhập hoặc tách vụ án hình sự để tiến hành điều tra"
    }
  },
  "cpc2015-172": {
    "document": "101/2015/QH13",
    "article": "172",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 172: Time limits of the investigation",
    "x-vi": {
      "title": "Điều 172 Bộ luật Tố tụng hình sự 2015: Thời hạn điều tra"
    }
  },
  "cpc2015-179": {
    "document": "101/2015/QH13",
    "article": "179",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 179: Charging the accused",
    "x-vi": {
      "title": "Điều 179 Bộ luật Tố tụng hình sự 2015: Khởi tố bị can"
    }
  },
  "cpc2015-229": {
    "document": "101/2015/QH13",
    "article": "229",
    "from": "2018-01-01",
    "sourced": true,
    "title": "Criminal Procedure Code 2015, Article 229: Suspension of the investigation",
    "x-vi": {
      "title": "Điều 229 Bộ luật Tố tụng hình sự 2015: Tạm đình chỉ điều tra"
    },
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)"
  },
  "cpc2015-230": {
    "document": "101/2015/QH13",
    "article": "230",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 230: Termination of the investigation",
    "x-vi": {
      "title": "Điều 230 Bộ luật Tố tụng hình sự 2015: Đình chỉ điều tra"
    }
  },
  "cpc2015-231": {
    "document": "101/2015/QH13",
    "article": "231",
    "from": "2018-01-01",
    "sourced": true,
    "source": "thuvienphapluat.vn, hoi-dap-phap-luat 2EF73; luathoangphi.vn (text of Article 231)",
    "title": "Criminal Procedure Code 2015, Article 231: Wanted notice for the accused",
    "x-vi": {
      "title": "Điều 231 Bộ luật Tố tụng hình sự 2015: Truy nã bị can"
    }
  },
  "cpc2015-233": {
    "document": "101/2015/QH13",
    "article": "233",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 233: Conclusion proposing prosecution",
    "x-vi": {
      "title": "Điều 233 Bộ luật Tố tụng hình sự 2015: Kết luận điều tra trong trường hợp đề nghị truy tố"
    }
  },
  "cpc2015-235": {
    "document": "101/2015/QH13",
    "article": "235",
    "from": "2018-01-01",
    "sourced": true,
    "title": "Criminal Procedure Code 2015, Article 235: Resumption of the investigation",
    "x-vi": {
      "title": "Điều 235 Bộ luật Tố tụng hình sự 2015: Phục hồi điều tra"
    },
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)"
  },
  "cpc2015-240": {
    "document": "101/2015/QH13",
    "article": "240",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 240: Time limit of the decision to prosecute",
    "x-vi": {
      "title": "Điều 240 Bộ luật Tố tụng hình sự 2015: Thời hạn quyết định việc truy tố"
    }
  },
  "cpc2015-245": {
    "document": "101/2015/QH13",
    "article": "245",
    "from": "2018-01-01",
    "sourced": true,
    "title": "Criminal Procedure Code 2015, Article 245: Return of the file for further investigation",
    "x-vi": {
      "title": "Điều 245 Bộ luật Tố tụng hình sự 2015: Trả hồ sơ để điều tra bổ sung"
    },
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)"
  },
  "cpc2015-277": {
    "document": "101/2015/QH13",
    "article": "277",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 277: Time limit of trial preparation",
    "x-vi": {
      "title": "Điều 277 Bộ luật Tố tụng hình sự 2015: Thời hạn chuẩn bị xét xử"
    }
  },
  "cpc2015-417": {
    "document": "101/2015/QH13",
    "article": "417",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 417: Determining the age of an accused or injured party under 18",
    "x-vi": {
      "title": "Điều 417 Bộ luật Tố tụng hình sự 2015: Xác định tuổi của người bị buộc tội, người bị hại là người dưới 18 tuổi"
    }
  },
  "cpc2015-484": {
    "document": "101/2015/QH13",
    "article": "484",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 484: Persons under protection",
    "x-vi": {
      "title": "Điều 484 Bộ luật Tố tụng hình sự 2015: Người được bảo vệ"
    }
  },
  "cpc2015-486": {
    "document": "101/2015/QH13",
    "article": "486",
    "from": "2018-01-01",
    "sourced": true,
    "source": "123docz.net, trich-doan 1468319 (the six kinds of measure)",
    "title": "Criminal Procedure Code 2015, Article 486: Protection measures",
    "x-vi": {
      "title": "Điều 486 Bộ luật Tố tụng hình sự 2015: Các biện pháp bảo vệ"
    }
  },
  "pc2015-9": {
    "document": "100/2015/QH13",
    "article": "9",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luathoangsa.vn nd76769; luatsuquangngai.org (text of Article 9)",
    "title": "Penal Code 2015, Article 9: Four classes of seriousness",
    "x-vi": {
      "title": "Điều 9 Bộ luật Hình sự 2015: Phân loại tội phạm"
    }
  },
  "pc2015-17": {
    "document": "100/2015/QH13",
    "article": "17",
    "from": "2018-01-01",
    "sourced": true,
    "source": "hethongphapluat.com, bo-luat-hinh-su-2015/dieu-17",
    "title": "Penal Code 2015, Article 17: Complicity and organised crime",
    "x-vi": {
      "title": "Điều 17 Bộ luật Hình sự 2015: Đồng phạm và phạm tội có tổ chức"
    }
  },
  "pc2015-150-1": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "1",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(1): Human trafficking: means and act",
    "x-vi": {
      "title": "Khoản 1 Điều 150 Bộ luật Hình sự 2015: Tội mua bán người: thủ đoạn và hành vi"
    }
  },
  "pc2015-150-1-a": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "1",
    "point": "a",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(1) point a: Transfer or receipt for money, property or another benefit",
    "x-vi": {
      "title": "Điểm a khoản 1 Điều 150 Bộ luật Hình sự 2015: Chuyển giao hoặc tiếp nhận người để giao, nhận tiền, tài sản hoặc lợi ích vật chất khác"
    }
  },
  "pc2015-150-1-b": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "1",
    "point": "b",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(1) point b: Transfer or receipt for exploitation, body parts or another inhuman purpose",
    "x-vi": {
      "title": "Điểm b khoản 1 Điều 150 Bộ luật Hình sự 2015: Chuyển giao hoặc tiếp nhận người để bóc lột, lấy bộ phận cơ thể hoặc vì mục đích vô nhân đạo khác"
    }
  },
  "pc2015-150-1-c": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "1",
    "point": "c",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(1) point c: Recruiting, transporting, harbouring for those ends",
    "x-vi": {
      "title": "Điểm c khoản 1 Điều 150 Bộ luật Hình sự 2015: Tuyển mộ, vận chuyển, chứa chấp người để thực hiện các hành vi tại điểm a, b"
    }
  },
  "pc2015-150-2": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(2): Second frame: organised, several victims, taken abroad",
    "x-vi": {
      "title": "Khoản 2 Điều 150 Bộ luật Hình sự 2015: Khung 2: có tổ chức, nhiều nạn nhân, đưa nạn nhân ra khỏi biên giới"
    }
  },
  "pc2015-150-2-a": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "2",
    "point": "a",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(2) point a: Organised",
    "x-vi": {
      "title": "Điểm a khoản 2 Điều 150 Bộ luật Hình sự 2015: Có tổ chức"
    }
  },
  "pc2015-150-2-d": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "2",
    "point": "d",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(2) point d: Victim taken out of Viet Nam",
    "x-vi": {
      "title": "Điểm d khoản 2 Điều 150 Bộ luật Hình sự 2015: Đưa nạn nhân ra khỏi biên giới nước Cộng hòa xã hội chủ nghĩa Việt Nam"
    }
  },
  "pc2015-150-2-đ": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "2",
    "point": "đ",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(2) point đ: Two to five victims",
    "x-vi": {
      "title": "Điểm đ khoản 2 Điều 150 Bộ luật Hình sự 2015: Đối với từ 02 đến 05 người"
    }
  },
  "pc2015-150-3": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "3",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 150(3): Third frame",
    "x-vi": {
      "title": "Khoản 3 Điều 150 Bộ luật Hình sự 2015: Khung 3"
    }
  },
  "pc2015-151-1": {
    "document": "100/2015/QH13",
    "article": "151",
    "clause": "1",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 151(1): Trafficking of a person under 16: no means needed",
    "x-vi": {
      "title": "Khoản 1 Điều 151 Bộ luật Hình sự 2015: Tội mua bán người dưới 16 tuổi: không đòi hỏi thủ đoạn"
    }
  },
  "pc2015-151-2": {
    "document": "100/2015/QH13",
    "article": "151",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 151(2): Second frame: abuse of office, of adoption, across the border",
    "x-vi": {
      "title": "Khoản 2 Điều 151 Bộ luật Hình sự 2015: Khung 2: lợi dụng chức vụ, lợi dụng nuôi con nuôi, đưa qua biên giới"
    }
  },
  "pc2015-151-3": {
    "document": "100/2015/QH13",
    "article": "151",
    "clause": "3",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatminhkhue.vn; luatsubaochua.vn",
    "title": "Penal Code 2015, Article 151(3): Third frame",
    "x-vi": {
      "title": "Khoản 3 Điều 151 Bộ luật Hình sự 2015: Khung 3"
    }
  },
  "pc2015-390": {
    "document": "100/2015/QH13",
    "article": "390",
    "from": "2018-01-01",
    "sourced": true,
    "source": "vietnamnet.vn 2444292 (a published trial)",
    "title": "Penal Code 2015, Article 390: Failure to denounce a crime",
    "x-vi": {
      "title": "Điều 390 Bộ luật Hình sự 2015: Tội không tố giác tội phạm"
    }
  },
  "law53-2024-2-1": {
    "document": "53/2024/QH15",
    "article": "2",
    "clause": "1",
    "from": "2025-07-01",
    "sourced": true,
    "source": "pbgdpl.tuyenquang.gov.vn (questions and answers quoting Article 2(1))",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 2(1): Definition of trafficking: act, means, purpose; no means under 18",
    "x-vi": {
      "title": "Khoản 1 Điều 2 Luật Phòng, chống mua bán người 2024: Khái niệm mua bán người: hành vi, thủ đoạn, mục đích; dưới 18 tuổi không cần thủ đoạn"
    }
  },
  "law53-2024-2-2": {
    "document": "53/2024/QH15",
    "article": "2",
    "clause": "2",
    "from": "2025-07-01",
    "sourced": true,
    "source": "vietnamlawmagazine.vn 74258 (glossary of the 2024 law)",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 2(2): Sexual exploitation",
    "x-vi": {
      "title": "Khoản 2 Điều 2 Luật Phòng, chống mua bán người 2024: Bóc lột tình dục"
    }
  },
  "law53-2024-2-3": {
    "document": "53/2024/QH15",
    "article": "2",
    "clause": "3",
    "from": "2025-07-01",
    "sourced": true,
    "source": "vietnamlawmagazine.vn 74258 (glossary of the 2024 law)",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 2(3): Forced labour",
    "x-vi": {
      "title": "Khoản 3 Điều 2 Luật Phòng, chống mua bán người 2024: Cưỡng bức lao động"
    }
  },
  "law53-2024-3-2": {
    "document": "53/2024/QH15",
    "article": "3",
    "clause": "2",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/dieu-3",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 3(2): Agreement to trade a person while still a foetus",
    "x-vi": {
      "title": "Khoản 2 Điều 3 Luật Phòng, chống mua bán người 2024: Thỏa thuận mua bán người từ khi còn là bào thai"
    }
  },
  "law53-2024-3-3": {
    "document": "53/2024/QH15",
    "article": "3",
    "clause": "3",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/dieu-3",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 3(3): Coercing, brokering or inciting trafficking",
    "x-vi": {
      "title": "Khoản 3 Điều 3 Luật Phòng, chống mua bán người 2024: Cưỡng ép, môi giới hoặc xúi giục người khác mua bán người"
    }
  },
  "law53-2024-3-4": {
    "document": "53/2024/QH15",
    "article": "3",
    "clause": "4",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/dieu-3",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 3(4): No threats or revenge against victims, relatives, witnesses, reporters",
    "x-vi": {
      "title": "Khoản 4 Điều 3 Luật Phòng, chống mua bán người 2024: Cấm đe dọa, trả thù nạn nhân, người thân thích, người làm chứng, người tố giác"
    }
  },
  "law53-2024-3-10": {
    "document": "53/2024/QH15",
    "article": "3",
    "clause": "10",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/dieu-3",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 3(10): No disclosure of information about a victim without consent",
    "x-vi": {
      "title": "Khoản 10 Điều 3 Luật Phòng, chống mua bán người 2024: Cấm tiết lộ thông tin về nạn nhân khi chưa có sự đồng ý của họ hoặc người đại diện hợp pháp"
    }
  },
  "law53-2024-27": {
    "document": "53/2024/QH15",
    "article": "27",
    "from": "2025-07-01",
    "sourced": true,
    "source": "danhmucvanbanphapluatvietnam.blogspot.com (copied from the official gazette)",
    "amendedBy": "86/2025/QH15",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 27: Self-report, reception and initial verification within three days",
    "x-vi": {
      "title": "Điều 27 Luật Phòng, chống mua bán người 2024: Việc tự khai báo, tiếp nhận và xác minh ban đầu trong 03 ngày"
    }
  },
  "law53-2024-28": {
    "document": "53/2024/QH15",
    "article": "28",
    "from": "2025-07-01",
    "sourced": false,
    "amendedBy": "86/2025/QH15",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 28: Reception and verification of those rescued",
    "x-vi": {
      "title": "Điều 28 Luật Phòng, chống mua bán người 2024: Tiếp nhận, xác minh người được giải cứu"
    }
  },
  "law53-2024-32-1": {
    "document": "53/2024/QH15",
    "article": "32",
    "clause": "1",
    "from": "2025-07-01",
    "sourced": true,
    "source": "thuvienphapluat.vn, hoi-dap 83A547B",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 32(1): Nine kinds of evidence for identifying a victim",
    "x-vi": {
      "title": "Khoản 1 Điều 32 Luật Phòng, chống mua bán người 2024: Chín loại căn cứ để xác định nạn nhân"
    }
  },
  "law53-2024-33-1": {
    "document": "53/2024/QH15",
    "article": "33",
    "clause": "1",
    "from": "2025-07-01",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 33(1): Papers that prove the status of victim",
    "x-vi": {
      "title": "Khoản 1 Điều 33 Luật Phòng, chống mua bán người 2024: Giấy tờ, tài liệu chứng nhận nạn nhân"
    }
  },
  "law53-2024-37-1": {
    "document": "53/2024/QH15",
    "article": "37",
    "clause": "1",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/chuong-5",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 37(1): Support for victims: ten kinds",
    "x-vi": {
      "title": "Khoản 1 Điều 37 Luật Phòng, chống mua bán người 2024: Chế độ hỗ trợ đối với nạn nhân: mười loại"
    }
  },
  "law53-2024-37-2": {
    "document": "53/2024/QH15",
    "article": "37",
    "clause": "2",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/chuong-5",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 37(2): Support for accompanying persons under 18",
    "x-vi": {
      "title": "Khoản 2 Điều 37 Luật Phòng, chống mua bán người 2024: Chế độ hỗ trợ đối với người dưới 18 tuổi đi cùng"
    }
  },
  "law53-2024-37-3": {
    "document": "53/2024/QH15",
    "article": "37",
    "clause": "3",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/chuong-5",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 37(3): Support for persons under identification",
    "x-vi": {
      "title": "Khoản 3 Điều 37 Luật Phòng, chống mua bán người 2024: Chế độ hỗ trợ đối với người đang trong quá trình xác định là nạn nhân"
    }
  },
  "law53-2024-37-4": {
    "document": "53/2024/QH15",
    "article": "37",
    "clause": "4",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/chuong-5",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 37(4): Support for foreigners",
    "x-vi": {
      "title": "Khoản 4 Điều 37 Luật Phòng, chống mua bán người 2024: Chế độ hỗ trợ đối với người nước ngoài"
    }
  },
  "law53-2024-41": {
    "document": "53/2024/QH15",
    "article": "41",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/chuong-5",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 41: Legal support and legal aid",
    "x-vi": {
      "title": "Điều 41 Luật Phòng, chống mua bán người 2024: Hỗ trợ pháp luật và trợ giúp pháp lý"
    }
  },
  "law53-2024-50": {
    "document": "53/2024/QH15",
    "article": "50",
    "from": "2025-07-01",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 50: Duties of the Ministry of Public Security",
    "x-vi": {
      "title": "Điều 50 Luật Phòng, chống mua bán người 2024: Trách nhiệm của Bộ Công an"
    }
  },
  "law53-2024-54": {
    "document": "53/2024/QH15",
    "article": "54",
    "from": "2025-07-01",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 54: Duties of the Ministry of Foreign Affairs",
    "x-vi": {
      "title": "Điều 54 Luật Phòng, chống mua bán người 2024: Trách nhiệm của Bộ Ngoại giao"
    }
  },
  "law53-2024-63": {
    "document": "53/2024/QH15",
    "article": "63",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com",
    "url": "https://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/chuong-5",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 63: Transition: those identified before 1 July 2025 keep the old support",
    "x-vi": {
      "title": "Điều 63 Luật Phòng, chống mua bán người 2024: Chuyển tiếp: nạn nhân được xác định trước 01/7/2025 hưởng chế độ theo luật cũ"
    }
  },
  "law66-2011-28": {
    "document": "66/2011/QH12",
    "article": "28",
    "from": "2012-01-01",
    "until": "2025-06-30",
    "sourced": true,
    "source": "thuvienphapluat.vn (mirror); lawnet.vn 8259",
    "title": "Law on Prevention of and Combat against Human Trafficking 2011, Article 28: Papers that prove the status of victim (old law)",
    "x-vi": {
      "title": "Điều 28 Luật Phòng, chống mua bán người 2011: Giấy tờ, tài liệu chứng nhận nạn nhân (luật cũ)"
    }
  },
  "law66-2011-32": {
    "document": "66/2011/QH12",
    "article": "32",
    "from": "2012-01-01",
    "until": "2025-06-30",
    "sourced": true,
    "source": "thuvienphapluat.vn (mirror); lawnet.vn 8259",
    "title": "Law on Prevention of and Combat against Human Trafficking 2011, Article 32: Kinds of support (old law)",
    "x-vi": {
      "title": "Điều 32 Luật Phòng, chống mua bán người 2011: Chế độ hỗ trợ (luật cũ)"
    }
  },
  "law86-2025-2-3": {
    "document": "86/2025/QH15",
    "article": "2",
    "clause": "3",
    "from": "2025-07-01",
    "sourced": true,
    "source": "danhmucvanbanphapluatvietnam.blogspot.com (copied from the official gazette)",
    "title": "Law amending the Penal Code 2025, Article 2(3): Rewrites Articles 27 and 28: health body and provincial police",
    "x-vi": {
      "title": "Khoản 3 Điều 2 Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự 2025: Sửa đổi Điều 27 và Điều 28: cơ quan y tế và công an cấp tỉnh"
    }
  },
  "law91-2025-3": {
    "document": "91/2025/QH15",
    "article": "3",
    "from": "2026-01-01",
    "sourced": true,
    "source": "thanhnien.vn; plo.vn; vneconomy.vn",
    "title": "Law on Personal Data Protection 2025, Article 3: Basic personal data",
    "x-vi": {
      "title": "Điều 3 Luật Bảo vệ dữ liệu cá nhân 2025: Dữ liệu cá nhân cơ bản"
    }
  },
  "law91-2025-4": {
    "document": "91/2025/QH15",
    "article": "4",
    "from": "2026-01-01",
    "sourced": true,
    "source": "thanhnien.vn; plo.vn; vneconomy.vn",
    "title": "Law on Personal Data Protection 2025, Article 4: Sensitive personal data",
    "x-vi": {
      "title": "Điều 4 Luật Bảo vệ dữ liệu cá nhân 2025: Dữ liệu cá nhân nhạy cảm"
    }
  },
  "law26-2023-12": {
    "document": "26/2023/QH15",
    "article": "12",
    "from": "2024-07-01",
    "sourced": true,
    "source": "yeah1.com",
    "title": "Identity Law 2023, Article 12: Personal identification number of 12 digits",
    "x-vi": {
      "title": "Điều 12 Luật Căn cước 2023: Số định danh cá nhân gồm 12 chữ số"
    }
  },
  "law26-2023-18": {
    "document": "26/2023/QH15",
    "article": "18",
    "from": "2024-07-01",
    "sourced": false,
    "title": "Identity Law 2023, Article 18: Content of the identity card",
    "x-vi": {
      "title": "Điều 18 Luật Căn cước 2023: Nội dung thể hiện trên thẻ căn cước"
    }
  },
  "law60-2014-14": {
    "document": "60/2014/QH13",
    "article": "14",
    "from": "2016-01-01",
    "sourced": false,
    "title": "Law on Civil Status 2014, Article 14: Content of birth registration",
    "x-vi": {
      "title": "Điều 14 Luật Hộ tịch 2014: Nội dung đăng ký khai sinh"
    }
  },
  "law24-2008-5": {
    "document": "24/2008/QH12",
    "article": "5",
    "from": "2009-07-01",
    "sourced": false,
    "title": "Law on Vietnamese Nationality 2008, Article 5: State and citizens: nationality",
    "x-vi": {
      "title": "Điều 5 Luật Quốc tịch Việt Nam 2008: Quan hệ giữa Nhà nước và công dân: quốc tịch"
    }
  },
  "law11-2017-7-6a": {
    "document": "11/2017/QH14",
    "article": "7",
    "clause": "6a",
    "from": "2025-07-01",
    "sourced": true,
    "source": "pbgdpl.gov.vn, item 5283",
    "title": "Law on Legal Aid 2017, Article 7(6a): Legal aid for victims, persons under identification and accompanying minors",
    "x-vi": {
      "title": "Khoản 6a Điều 7 Luật Trợ giúp pháp lý 2017: Trợ giúp pháp lý cho nạn nhân, người đang được xác định và người dưới 18 tuổi đi cùng"
    }
  },
  "law68-2020-11": {
    "document": "68/2020/QH14",
    "article": "11",
    "from": "2021-07-01",
    "sourced": false,
    "title": "Law on Residence 2020, Article 11: Place of residence",
    "x-vi": {
      "title": "Điều 11 Luật Cư trú 2020: Nơi cư trú của công dân"
    }
  },
  "civil2015-26": {
    "document": "91/2015/QH13",
    "article": "26",
    "from": "2017-01-01",
    "sourced": false,
    "title": "Civil Code 2015, Article 26: Right to a family and given name",
    "x-vi": {
      "title": "Điều 26 Bộ luật Dân sự 2015: Quyền có họ, tên"
    }
  },
  "civil2015-136": {
    "document": "91/2015/QH13",
    "article": "136",
    "from": "2017-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/dan-su/dan-su.md)",
    "title": "Civil Code 2015, Article 136: Legal representative of an individual",
    "x-vi": {
      "title": "Điều 136 Bộ luật Dân sự 2015: Đại diện theo pháp luật của cá nhân"
    }
  },
  "decree09-2019-4": {
    "document": "09/2019/NĐ-CP",
    "article": "4",
    "from": "2019-03-12",
    "sourced": true,
    "source": "thuvienphapluat.vn (mirror 175130); hoatieu.vn",
    "title": "Decree on reporting regimes of state administrative agencies, Article 4: Periodic, thematic and urgent reports",
    "x-vi": {
      "title": "Điều 4 Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước: Chế độ báo cáo định kỳ, chuyên đề, đột xuất"
    }
  },
  "decree09-2019-8-5": {
    "document": "09/2019/NĐ-CP",
    "article": "8",
    "clause": "5",
    "from": "2019-03-12",
    "sourced": true,
    "source": "thuvienphapluat.vn (mirror 175130); hoatieu.vn",
    "title": "Decree on reporting regimes of state administrative agencies, Article 8(5): At least one working day between close and due date",
    "x-vi": {
      "title": "Khoản 5 Điều 8 Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước: Thời gian chốt số liệu và thời hạn gửi báo cáo"
    }
  },
  "decree09-2019-12": {
    "document": "09/2019/NĐ-CP",
    "article": "12",
    "from": "2019-03-12",
    "sourced": true,
    "source": "thuvienphapluat.vn (mirror 175130); hoatieu.vn",
    "title": "Decree on reporting regimes of state administrative agencies, Article 12: Dates on which data close: the 14th",
    "x-vi": {
      "title": "Điều 12 Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước: Thời gian chốt số liệu báo cáo định kỳ"
    }
  },
  "decree09-2019-13": {
    "document": "09/2019/NĐ-CP",
    "article": "13",
    "from": "2019-03-12",
    "sourced": true,
    "source": "thuvienphapluat.vn (mirror 175130); hoatieu.vn",
    "title": "Decree on reporting regimes of state administrative agencies, Article 13: Dates by which reports are sent",
    "x-vi": {
      "title": "Điều 13 Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước: Thời hạn gửi báo cáo định kỳ"
    }
  },
  "decree62-2012-5": {
    "document": "62/2012/NĐ-CP",
    "article": "5",
    "from": "2012-10-15",
    "until": "2025-06-30",
    "sourced": true,
    "source": "lawnet.vn 8259",
    "title": "Decree on grounds for identifying victims of trafficking, Article 5: Purposes of transfer and receipt (old law)",
    "x-vi": {
      "title": "Điều 5 Nghị định quy định căn cứ xác định nạn nhân bị mua bán: Mục đích chuyển giao, tiếp nhận (luật cũ)"
    }
  },
  "decree137-2015-13": {
    "document": "137/2015/NĐ-CP",
    "article": "13",
    "from": "2016-01-01",
    "until": "2024-06-30",
    "sourced": true,
    "source": "hrnk.vn; giadinhvaphapluat.vn",
    "title": "Decree detailing the Citizen Identification Law, Article 13: Structure of the personal identification number",
    "x-vi": {
      "title": "Điều 13 Nghị định quy định chi tiết Luật Căn cước công dân: Cấu trúc số định danh cá nhân"
    }
  },
  "decree162-2025-24": {
    "document": "162/2025/NĐ-CP",
    "article": "24",
    "from": "2025-07-01",
    "sourced": true,
    "source": "plo.vn 870623; dichvucong.gov.vn, procedure 112584",
    "title": "Decree detailing the Law on Human Trafficking, Article 24: Schooling, vocational training and initial allowance",
    "x-vi": {
      "title": "Điều 24 Nghị định quy định chi tiết một số điều của Luật Phòng, chống mua bán người: Hỗ trợ học văn hóa, học nghề và trợ cấp khó khăn ban đầu"
    }
  },
  "decree30-2020-8": {
    "document": "30/2020/NĐ-CP",
    "article": "8",
    "from": "2020-03-05",
    "sourced": true,
    "source": "hethongphapluat.vn, nghi-dinh-30-2020-nd-cp-ve-cong-tac-van-thu/dieu-8",
    "title": "Decree on clerical work, Article 8: Elements of an administrative document: number, date, signatory",
    "x-vi": {
      "title": "Điều 8 Nghị định về công tác văn thư: Thể thức văn bản: số, ký hiệu, thời gian ban hành, người ký"
    }
  },
  "circular07-2016-7": {
    "document": "07/2016/TT-BCA",
    "article": "7",
    "from": "2016-03-20",
    "until": "2024-06-30",
    "sourced": true,
    "source": "hrnk.vn; giadinhvaphapluat.vn",
    "title": "Circular on citizen identification, Article 7: Codes of the personal identification number",
    "x-vi": {
      "title": "Điều 7 Thông tư quy định chi tiết một số điều của Luật Căn cước công dân: Mã các thành phần trong số định danh cá nhân"
    }
  },
  "circular01-2017-5": {
    "document": "01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC",
    "article": "5",
    "from": "2018-03-01",
    "sourced": true,
    "source": "nhanchinh.vn; vietjack.me; baokhanhhoa.vn",
    "title": "Joint Circular on receiving and settling reports of crime, Article 5: Bodies that receive reports of crime",
    "x-vi": {
      "title": "Điều 5 Thông tư liên tịch về tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố: Cơ quan có trách nhiệm tiếp nhận tố giác, tin báo, kiến nghị khởi tố"
    }
  },
  "circular01-2017-11": {
    "document": "01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC",
    "article": "11",
    "from": "2018-03-01",
    "sourced": true,
    "source": "nhanchinh.vn; vietjack.me; baokhanhhoa.vn",
    "title": "Joint Circular on receiving and settling reports of crime, Article 11: Time limits of settlement",
    "x-vi": {
      "title": "Điều 11 Thông tư liên tịch về tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố: Thời hạn giải quyết tố giác, tin báo, kiến nghị khởi tố"
    }
  },
  "decision124-2004-1": {
    "document": "124/2004/QĐ-TTg",
    "article": "1",
    "from": "2004-07-08",
    "sourced": true,
    "source": "gso.gov.vn, DocID 2496",
    "title": "Decision on the list and codes of administrative units, Article 1: Unit codes are unique and are not reissued",
    "x-vi": {
      "title": "Điều 1 Quyết định ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam: Mã số đơn vị hành chính là duy nhất, không cấp lại"
    }
  },
  "dispatch2774-2021-order": {
    "document": "2774/UBND-NC",
    "article": "chỉ đạo",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC of 7 June 2021: the order to carry out the national programme together",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC ngày 07/6/2021: giao các sở, ban, ngành, đoàn thể, địa phương thực hiện chương trình"
    }
  },
  "dispatch2774-2021-plan": {
    "document": "2774/UBND-NC",
    "article": "kế hoạch",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: a plan by a date",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: xây dựng kế hoạch triển khai đúng thời hạn"
    }
  },
  "dispatch2774-2021-results": {
    "document": "2774/UBND-NC",
    "article": "kết quả",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: report the results",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: báo cáo kết quả thực hiện"
    }
  },
  "dispatch2774-2021-communication": {
    "document": "2774/UBND-NC",
    "article": "truyền thông",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: communication, and the day of 30 July",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: truyền thông, hưởng ứng ngày 30/7"
    }
  },
  "dispatch2774-2021-prevention": {
    "document": "2774/UBND-NC",
    "article": "phòng ngừa",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: social and police prevention",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: phòng ngừa xã hội, phòng ngừa nghiệp vụ"
    }
  },
  "dispatch2774-2021-campaign": {
    "document": "2774/UBND-NC",
    "article": "cao điểm",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: campaigns against trafficking",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: mở các đợt cao điểm tấn công, trấn áp tội phạm mua bán người"
    }
  },
  "dispatch2774-2021-reports": {
    "document": "2774/UBND-NC",
    "article": "nguồn tin",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: receive, verify and settle reports of crime",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: tiếp nhận, xác minh, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố"
    }
  },
  "dispatch2774-2021-investigation": {
    "document": "2774/UBND-NC",
    "article": "điều tra",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: investigate cases and rings, hunt the wanted",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: điều tra các vụ án, đường dây mua bán người; truy bắt đối tượng truy nã"
    }
  },
  "dispatch2774-2021-victims": {
    "document": "2774/UBND-NC",
    "article": "nạn nhân",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: rescue, receive, protect and support victims",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: giải cứu, tiếp nhận, bảo vệ, hỗ trợ nạn nhân"
    }
  },
  "dispatch2774-2021-trial": {
    "document": "2774/UBND-NC",
    "article": "truy tố, xét xử",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: prosecute and try in time",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: truy tố, xét xử kịp thời"
    }
  },
  "dispatch2774-2021-criteria": {
    "document": "2774/UBND-NC",
    "article": "tiêu chí thống kê",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: statistical criteria, rigorous, unified, connected",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: tiêu chí thống kê chặt chẽ, thống nhất, kết nối từ tỉnh đến cơ sở"
    }
  },
  "dispatch2774-2021-legal": {
    "document": "2774/UBND-NC",
    "article": "đề xuất văn bản",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: propose legal documents",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: đề xuất xây dựng, sửa đổi văn bản quy phạm pháp luật"
    }
  },
  "dispatch2774-2021-consolidated": {
    "document": "2774/UBND-NC",
    "article": "tổng hợp",
    "from": "2021-06-07",
    "sourced": true,
    "source": "dispatch 2774/UBND-NC of 7 June 2021, Tiền Giang",
    "title": "Dispatch 2774/UBND-NC: the provincial police consolidate for the People's Committee and 138/CP",
    "x-vi": {
      "title": "Công văn 2774/UBND-NC: Công an tỉnh tổng hợp, báo cáo Ủy ban nhân dân tỉnh và Ban Chỉ đạo 138/CP"
    }
  },
  "decision193-2021-targets": {
    "document": "193/QĐ-TTg",
    "article": "chỉ tiêu",
    "from": "2021-02-09",
    "until": "2025-12-31",
    "sourced": true,
    "source": "trademarkvn.com.vn; luatvietnam.vn 198480; tintuc.vdong.vn 640408",
    "title": "Decision 193/QĐ-TTg of 9 February 2021: targets of the programme 2021-2025",
    "x-vi": {
      "title": "Quyết định 193/QĐ-TTg ngày 09/02/2021: chỉ tiêu của Chương trình giai đoạn 2021-2025"
    }
  },
  "decision33-2026-targets": {
    "document": "33/QĐ-TTg",
    "article": "mục tiêu",
    "from": "2026-01-07",
    "sourced": true,
    "source": "thuviennhadat.vn 688548; huengaynay.vn 161768 (the targets themselves were not read)",
    "title": "Decision 33/QĐ-TTg of 7 January 2026: objectives of the programme 2026-2030",
    "x-vi": {
      "title": "Quyết định 33/QĐ-TTg ngày 07/01/2026: mục tiêu của Chương trình giai đoạn 2026-2030"
    }
  },
  "circular05-2018-reconcile": {
    "document": "05/2018/TTLT-VKSNDTC-TANDTC-BCA-BQP",
    "article": "đối chiếu",
    "from": "2018-11-12",
    "sourced": true,
    "source": "hethongphapluat.vn; lawnet.vn",
    "title": "Joint Circular 05/2018: procuracy, courts, police and army collect, reconcile and send criminal statistics",
    "x-vi": {
      "title": "Thông tư liên tịch 05/2018: Viện kiểm sát, Tòa án, Công an, Quân đội cùng thu thập, đối chiếu và gửi thống kê hình sự"
    }
  },
  "circular120-2026-spending": {
    "document": "120/2026/TT-BTC",
    "article": "mức chi",
    "from": "2026-01-01",
    "sourced": false,
    "title": "Circular 120/2026/TT-BTC: spending on verification, identification, protection and support",
    "x-vi": {
      "title": "Thông tư 120/2026/TT-BTC: chi cho xác minh, xác định, bảo vệ, hỗ trợ nạn nhân"
    }
  },
  "cpc2015-60": {
    "document": "101/2015/QH13",
    "article": "60",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 60: The accused before trial",
    "x-vi": {
      "title": "Điều 60 Bộ luật Tố tụng hình sự 2015: Bị can"
    }
  },
  "cpc2015-61": {
    "document": "101/2015/QH13",
    "article": "61",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 61: The defendant",
    "x-vi": {
      "title": "Điều 61 Bộ luật Tố tụng hình sự 2015: Bị cáo"
    }
  },
  "cpc2015-125": {
    "document": "101/2015/QH13",
    "article": "125",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 125: Cancelling or replacing a preventive measure",
    "x-vi": {
      "title": "Điều 125 Bộ luật Tố tụng hình sự 2015: Hủy bỏ hoặc thay thế biện pháp ngăn chặn"
    }
  },
  "cpc2015-132-2": {
    "document": "101/2015/QH13",
    "article": "132",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "source": "thukyphaply.com (text of Article 132)",
    "title": "Criminal Procedure Code 2015, Article 132(2): What every procedural document states",
    "x-vi": {
      "title": "Khoản 2 Điều 132 Bộ luật Tố tụng hình sự 2015: Nội dung của văn bản tố tụng"
    }
  },
  "cpc2015-147-3": {
    "document": "101/2015/QH13",
    "article": "147",
    "clause": "3",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 147(3): Steps of verifying a report",
    "x-vi": {
      "title": "Khoản 3 Điều 147 Bộ luật Tố tụng hình sự 2015: Các hoạt động kiểm tra, xác minh nguồn tin"
    }
  },
  "cpc2015-148-1-c": {
    "document": "101/2015/QH13",
    "article": "148",
    "clause": "1",
    "point": "c",
    "from": "2021-12-01",
    "sourced": true,
    "source": "luathungson.vn (text of Article 148 as amended); cand.com.vn i636520",
    "title": "Criminal Procedure Code 2015, Article 148(1) point c: Suspension for force majeure by disaster or epidemic",
    "x-vi": {
      "title": "Điểm c khoản 1 Điều 148 Bộ luật Tố tụng hình sự 2015: Tạm đình chỉ vì lý do bất khả kháng do thiên tai, dịch bệnh"
    }
  },
  "cpc2015-148-2": {
    "document": "101/2015/QH13",
    "article": "148",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "luathungson.vn (text of Article 148 as amended)",
    "title": "Criminal Procedure Code 2015, Article 148(2): The suspension goes to the procuracy within 24 hours",
    "x-vi": {
      "title": "Khoản 2 Điều 148 Bộ luật Tố tụng hình sự 2015: Gửi quyết định tạm đình chỉ cho viện kiểm sát trong 24 giờ"
    }
  },
  "cpc2015-149": {
    "document": "101/2015/QH13",
    "article": "149",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "title": "Criminal Procedure Code 2015, Article 149: Resuming the settlement of a report",
    "x-vi": {
      "title": "Điều 149 Bộ luật Tố tụng hình sự 2015: Phục hồi giải quyết tố giác, tin báo, kiến nghị khởi tố"
    },
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)"
  },
  "cpc2015-157": {
    "document": "101/2015/QH13",
    "article": "157",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luatvietnam.vn 883-99443; vienkiemsat.cantho.gov.vn (text of Article 157)",
    "title": "Criminal Procedure Code 2015, Article 157: Eight grounds for not instituting a case",
    "x-vi": {
      "title": "Điều 157 Bộ luật Tố tụng hình sự 2015: Tám căn cứ không khởi tố vụ án hình sự"
    }
  },
  "cpc2015-169": {
    "document": "101/2015/QH13",
    "article": "169",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 169: Transfer of a case for investigation",
    "x-vi": {
      "title": "Điều 169 Bộ luật Tố tụng hình sự 2015: Chuyển vụ án để điều tra"
    }
  },
  "cpc2015-180": {
    "document": "101/2015/QH13",
    "article": "180",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 180: Changing or supplementing the charge",
    "x-vi": {
      "title": "Điều 180 Bộ luật Tố tụng hình sự 2015: Thay đổi, bổ sung quyết định khởi tố bị can"
    }
  },
  "cpc2015-239": {
    "document": "101/2015/QH13",
    "article": "239",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 239: Competence to prosecute",
    "x-vi": {
      "title": "Điều 239 Bộ luật Tố tụng hình sự 2015: Thẩm quyền truy tố"
    }
  },
  "cpc2015-243": {
    "document": "101/2015/QH13",
    "article": "243",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 243: The indictment",
    "x-vi": {
      "title": "Điều 243 Bộ luật Tố tụng hình sự 2015: Quyết định truy tố bị can bằng cáo trạng"
    }
  },
  "cpc2015-247": {
    "document": "101/2015/QH13",
    "article": "247",
    "from": "2018-01-01",
    "sourced": true,
    "title": "Criminal Procedure Code 2015, Article 247: Suspension at the procuracy",
    "x-vi": {
      "title": "Điều 247 Bộ luật Tố tụng hình sự 2015: Viện kiểm sát tạm đình chỉ vụ án"
    },
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)"
  },
  "cpc2015-248": {
    "document": "101/2015/QH13",
    "article": "248",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 248: Termination at the procuracy",
    "x-vi": {
      "title": "Điều 248 Bộ luật Tố tụng hình sự 2015: Viện kiểm sát đình chỉ vụ án"
    }
  },
  "cpc2015-255": {
    "document": "101/2015/QH13",
    "article": "255",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 255: Decision to send the case to trial",
    "x-vi": {
      "title": "Điều 255 Bộ luật Tố tụng hình sự 2015: Quyết định đưa vụ án ra xét xử"
    }
  },
  "cpc2015-260": {
    "document": "101/2015/QH13",
    "article": "260",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 260: The judgment",
    "x-vi": {
      "title": "Điều 260 Bộ luật Tố tụng hình sự 2015: Bản án"
    }
  },
  "cpc2015-280": {
    "document": "101/2015/QH13",
    "article": "280",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 280: The court returns the file",
    "x-vi": {
      "title": "Điều 280 Bộ luật Tố tụng hình sự 2015: Tòa án trả hồ sơ để điều tra bổ sung"
    }
  },
  "cpc2015-331": {
    "document": "101/2015/QH13",
    "article": "331",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 331: Who may appeal",
    "x-vi": {
      "title": "Điều 331 Bộ luật Tố tụng hình sự 2015: Người có quyền kháng cáo"
    }
  },
  "cpc2015-336": {
    "document": "101/2015/QH13",
    "article": "336",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 336: Protest by the procuracy",
    "x-vi": {
      "title": "Điều 336 Bộ luật Tố tụng hình sự 2015: Kháng nghị của viện kiểm sát"
    }
  },
  "cpc2015-343": {
    "document": "101/2015/QH13",
    "article": "343",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 343: When a first-instance judgment takes effect",
    "x-vi": {
      "title": "Điều 343 Bộ luật Tố tụng hình sự 2015: Hiệu lực của bản án sơ thẩm không bị kháng cáo, kháng nghị"
    }
  },
  "cpc2015-355": {
    "document": "101/2015/QH13",
    "article": "355",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 355: What the court of appeal may decide",
    "x-vi": {
      "title": "Điều 355 Bộ luật Tố tụng hình sự 2015: Thẩm quyền của Hội đồng xét xử phúc thẩm đối với bản án sơ thẩm"
    }
  },
  "cpc2015-485": {
    "document": "101/2015/QH13",
    "article": "485",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 485: Who decides on protection",
    "x-vi": {
      "title": "Điều 485 Bộ luật Tố tụng hình sự 2015: Cơ quan, người có thẩm quyền áp dụng biện pháp bảo vệ"
    }
  },
  "cpc2015-487-1": {
    "document": "101/2015/QH13",
    "article": "487",
    "clause": "1",
    "from": "2018-01-01",
    "sourced": true,
    "source": "hethongphapluat.com, bo-luat-to-tung-hinh-su-2015/dieu-487",
    "title": "Criminal Procedure Code 2015, Article 487(1): The request for protection and what it states",
    "x-vi": {
      "title": "Khoản 1 Điều 487 Bộ luật Tố tụng hình sự 2015: Đề nghị, yêu cầu áp dụng biện pháp bảo vệ và nội dung"
    }
  },
  "cpc2015-487-2": {
    "document": "101/2015/QH13",
    "article": "487",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "source": "hethongphapluat.com, bo-luat-to-tung-hinh-su-2015/dieu-487",
    "title": "Criminal Procedure Code 2015, Article 487(2): An urgent request is put in writing afterwards",
    "x-vi": {
      "title": "Khoản 2 Điều 487 Bộ luật Tố tụng hình sự 2015: Đề nghị trong trường hợp khẩn cấp, sau đó phải thể hiện bằng văn bản"
    }
  },
  "cpc2015-487-3": {
    "document": "101/2015/QH13",
    "article": "487",
    "clause": "3",
    "from": "2018-01-01",
    "sourced": true,
    "source": "hethongphapluat.com, bo-luat-to-tung-hinh-su-2015/dieu-487",
    "title": "Criminal Procedure Code 2015, Article 487(3): The investigating body decides; other bodies propose",
    "x-vi": {
      "title": "Khoản 3 Điều 487 Bộ luật Tố tụng hình sự 2015: Cơ quan điều tra quyết định áp dụng biện pháp bảo vệ, các cơ quan khác đề nghị"
    }
  },
  "cpc2015-487-4": {
    "document": "101/2015/QH13",
    "article": "487",
    "clause": "4",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 487(4): The request is checked, and a refusal says why",
    "x-vi": {
      "title": "Khoản 4 Điều 487 Bộ luật Tố tụng hình sự 2015: Kiểm tra căn cứ, tính xác thực của đề nghị; không áp dụng thì nêu rõ lý do"
    }
  },
  "cpc2015-489": {
    "document": "101/2015/QH13",
    "article": "489",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 489: End of the protection",
    "x-vi": {
      "title": "Điều 489 Bộ luật Tố tụng hình sự 2015: Chấm dứt việc bảo vệ"
    }
  },
  "cpc2015-490-2": {
    "document": "101/2015/QH13",
    "article": "490",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "source": "luathoanganh.vn lha5979 (text of Article 490)",
    "title": "Criminal Procedure Code 2015, Article 490(2): The file of the protection",
    "x-vi": {
      "title": "Khoản 2 Điều 490 Bộ luật Tố tụng hình sự 2015: Hồ sơ bảo vệ"
    }
  },
  "pc2015-12": {
    "document": "100/2015/QH13",
    "article": "12",
    "from": "2018-01-01",
    "sourced": true,
    "source": "dichvuluattoanquoc.com, dieu-12-bo-luat-hinh-su; luatsusos.com 72-25 (text of Article 12)",
    "title": "Penal Code 2015, Article 12: Age of criminal responsibility",
    "x-vi": {
      "title": "Điều 12 Bộ luật Hình sự 2015: Tuổi chịu trách nhiệm hình sự"
    }
  },
  "pc2015-32": {
    "document": "100/2015/QH13",
    "article": "32",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 32: Penalties for persons",
    "x-vi": {
      "title": "Điều 32 Bộ luật Hình sự 2015: Các hình phạt đối với người phạm tội"
    }
  },
  "pc2015-38": {
    "document": "100/2015/QH13",
    "article": "38",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 38: Fixed-term imprisonment",
    "x-vi": {
      "title": "Điều 38 Bộ luật Hình sự 2015: Tù có thời hạn"
    }
  },
  "pc2015-53": {
    "document": "100/2015/QH13",
    "article": "53",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 53: Recidivism and dangerous recidivism",
    "x-vi": {
      "title": "Điều 53 Bộ luật Hình sự 2015: Tái phạm, tái phạm nguy hiểm"
    }
  },
  "pc2015-55": {
    "document": "100/2015/QH13",
    "article": "55",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 55: Penalties for several offences joined",
    "x-vi": {
      "title": "Điều 55 Bộ luật Hình sự 2015: Quyết định hình phạt trong trường hợp phạm nhiều tội"
    }
  },
  "pc2015-56": {
    "document": "100/2015/QH13",
    "article": "56",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 56: Penalties of several judgments joined",
    "x-vi": {
      "title": "Điều 56 Bộ luật Hình sự 2015: Tổng hợp hình phạt của nhiều bản án"
    }
  },
  "pc2015-65": {
    "document": "100/2015/QH13",
    "article": "65",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 65: Suspended sentence",
    "x-vi": {
      "title": "Điều 65 Bộ luật Hình sự 2015: Án treo"
    }
  },
  "pc2015-91": {
    "document": "100/2015/QH13",
    "article": "91",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 91: No life imprisonment and no death penalty under 18",
    "x-vi": {
      "title": "Điều 91 Bộ luật Hình sự 2015: Không xử phạt tù chung thân, tử hình đối với người dưới 18 tuổi phạm tội"
    }
  },
  "pc2015-150-4": {
    "document": "100/2015/QH13",
    "article": "150",
    "clause": "4",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 150(4): Additional penalties",
    "x-vi": {
      "title": "Khoản 4 Điều 150 Bộ luật Hình sự 2015: Hình phạt bổ sung"
    }
  },
  "pc2015-151-4": {
    "document": "100/2015/QH13",
    "article": "151",
    "clause": "4",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Penal Code 2015, Article 151(4): Additional penalties",
    "x-vi": {
      "title": "Khoản 4 Điều 151 Bộ luật Hình sự 2015: Hình phạt bổ sung"
    }
  },
  "law53-2024-30": {
    "document": "53/2024/QH15",
    "article": "30",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com, luat-phong-chong-mua-ban-nguoi-2024/dieu-30 (as passed in 2024)",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 30: Reception and verification of victims who return from abroad",
    "x-vi": {
      "title": "Điều 30 Luật Phòng, chống mua bán người 2024: Tiếp nhận, xác minh nạn nhân từ nước ngoài trở về"
    }
  },
  "law53-2024-34": {
    "document": "53/2024/QH15",
    "article": "34",
    "from": "2025-07-01",
    "sourced": true,
    "source": "baovephapluat.vn 180267 (persons whom Article 34 names)",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 34: Who may be protected",
    "x-vi": {
      "title": "Điều 34 Luật Phòng, chống mua bán người 2024: Đối tượng được bảo vệ"
    }
  },
  "law53-2024-35": {
    "document": "53/2024/QH15",
    "article": "35",
    "from": "2025-07-01",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 35: Protection measures",
    "x-vi": {
      "title": "Điều 35 Luật Phòng, chống mua bán người 2024: Các biện pháp bảo vệ"
    }
  },
  "decree162-2025-13": {
    "document": "162/2025/NĐ-CP",
    "article": "13",
    "from": "2025-07-01",
    "sourced": true,
    "source": "baovephapluat.vn 180267",
    "title": "Decree detailing the Law on Human Trafficking, Article 13: Who protects, with a safe shelter, secrecy and guards",
    "x-vi": {
      "title": "Điều 13 Nghị định quy định chi tiết một số điều của Luật Phòng, chống mua bán người: Thẩm quyền và các biện pháp bảo vệ, nơi tạm lánh"
    }
  },
  "law66-2011-24": {
    "document": "66/2011/QH12",
    "article": "24",
    "from": "2012-01-01",
    "until": "2025-06-30",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2011, Article 24: Reception and verification of those who come forward (old law)",
    "x-vi": {
      "title": "Điều 24 Luật Phòng, chống mua bán người 2011: Tiếp nhận, xác minh nạn nhân (luật cũ)"
    }
  },
  "circular01-2014-form": {
    "document": "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG",
    "article": "tờ khai",
    "from": "2014-02-10",
    "until": "2025-06-30",
    "sourced": true,
    "source": "english.luatvietnam.vn 85027",
    "title": "Joint Circular 01/2014: the declaration form; for a child the officer writes it (old law)",
    "x-vi": {
      "title": "Thông tư liên tịch 01/2014: tờ khai của nạn nhân; đối với trẻ em do cán bộ tiếp nhận ghi (luật cũ)"
    }
  },
  "law91-2025-9": {
    "document": "91/2025/QH15",
    "article": "9",
    "from": "2026-01-01",
    "sourced": true,
    "source": "news.thuvienphapluat.vn 89519; kenh14.vn 2025-12-28; cafef.vn 2025-12-31",
    "title": "Law on Personal Data Protection 2025, Article 9: Consent: free, informed, shown clearly; silence is none",
    "x-vi": {
      "title": "Điều 9 Luật Bảo vệ dữ liệu cá nhân 2025: Sự đồng ý tự nguyện, biết rõ thông tin, thể hiện rõ ràng; im lặng không phải là đồng ý"
    }
  },
  "law91-2025-24": {
    "document": "91/2025/QH15",
    "article": "24",
    "clause": "2",
    "from": "2026-01-01",
    "sourced": true,
    "source": "plo.vn 888944; suckhoetreem.vn 128338",
    "title": "Law on Personal Data Protection 2025, Article 24(2): The representative acts for a child; from seven on the child agrees too",
    "x-vi": {
      "title": "Khoản 2 Điều 24 Luật Bảo vệ dữ liệu cá nhân 2025: Người đại diện thực hiện quyền của trẻ em; từ đủ 07 tuổi phải có cả sự đồng ý của trẻ"
    }
  },
  "law11-2017-27": {
    "document": "11/2017/QH14",
    "article": "27",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/bo-tro-tu-phap/tro-giup-phap-ly.md)",
    "title": "Law on Legal Aid 2017, Article 27: Three forms of legal aid",
    "x-vi": {
      "title": "Điều 27 Luật Trợ giúp pháp lý 2017: Ba hình thức trợ giúp pháp lý"
    }
  },
  "law11-2017-29": {
    "document": "11/2017/QH14",
    "article": "29",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/bo-tro-tu-phap/tro-giup-phap-ly.md)",
    "title": "Law on Legal Aid 2017, Article 29: Request for legal aid",
    "x-vi": {
      "title": "Điều 29 Luật Trợ giúp pháp lý 2017: Yêu cầu trợ giúp pháp lý"
    }
  },
  "civil2015-21": {
    "document": "91/2015/QH13",
    "article": "21",
    "from": "2017-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/dan-su/dan-su.md)",
    "title": "Civil Code 2015, Article 21: Who has not reached eighteen is a minor",
    "x-vi": {
      "title": "Điều 21 Bộ luật Dân sự 2015: Người chưa thành niên"
    }
  },
  "children2016-1": {
    "document": "102/2016/QH13",
    "article": "1",
    "from": "2017-06-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/dan-so-gia-dinh-tre-em-binh-dang-gioi/tre-em.md)",
    "title": "Law on Children 2016, Article 1: A child is under sixteen",
    "x-vi": {
      "title": "Điều 1 Luật Trẻ em 2016: Trẻ em là người dưới 16 tuổi"
    }
  },
  "children2016-6-11": {
    "document": "102/2016/QH13",
    "article": "6",
    "clause": "11",
    "from": "2017-06-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/dan-so-gia-dinh-tre-em-binh-dang-gioi/tre-em.md)",
    "title": "Law on Children 2016, Article 6(11): No disclosure of a child's private life without the child's (from seven) and the parents' consent",
    "x-vi": {
      "title": "Khoản 11 Điều 6 Luật Trẻ em 2016: Cấm tiết lộ đời sống riêng tư của trẻ em khi chưa có sự đồng ý của trẻ từ đủ 07 tuổi và của cha, mẹ, người giám hộ"
    }
  },
  "decree13-2023-11": {
    "document": "13/2023/NĐ-CP",
    "article": "11",
    "from": "2023-07-01",
    "until": "2025-12-31",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/an-ninh-quoc-gia/an-ninh-mang.md)",
    "title": "Decree on personal data protection 2023, Article 11: Consent of the data subject",
    "x-vi": {
      "title": "Điều 11 Nghị định về bảo vệ dữ liệu cá nhân 2023: Sự đồng ý của chủ thể dữ liệu"
    }
  },
  "decree13-2023-12": {
    "document": "13/2023/NĐ-CP",
    "article": "12",
    "from": "2023-07-01",
    "until": "2025-12-31",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/an-ninh-quoc-gia/an-ninh-mang.md)",
    "title": "Decree on personal data protection 2023, Article 12: Withdrawal of consent",
    "x-vi": {
      "title": "Điều 12 Nghị định về bảo vệ dữ liệu cá nhân 2023: Rút lại sự đồng ý"
    }
  },
  "decree13-2023-13": {
    "document": "13/2023/NĐ-CP",
    "article": "13",
    "from": "2023-07-01",
    "until": "2025-12-31",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/an-ninh-quoc-gia/an-ninh-mang.md)",
    "title": "Decree on personal data protection 2023, Article 13: What the data subject is told beforehand",
    "x-vi": {
      "title": "Điều 13 Nghị định về bảo vệ dữ liệu cá nhân 2023: Thông báo xử lý dữ liệu cá nhân"
    }
  },
  "decree13-2023-20": {
    "document": "13/2023/NĐ-CP",
    "article": "20",
    "from": "2023-07-01",
    "until": "2025-12-31",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/an-ninh-quoc-gia/an-ninh-mang.md)",
    "title": "Decree on personal data protection 2023, Article 20: Data of children",
    "x-vi": {
      "title": "Điều 20 Nghị định về bảo vệ dữ liệu cá nhân 2023: Xử lý dữ liệu cá nhân của trẻ em"
    }
  },
  "decree356-2025-10": {
    "document": "356/2025/NĐ-CP",
    "article": "10",
    "from": "2026-01-01",
    "sourced": true,
    "source": "vnexpress.net 5002500",
    "title": "Decree detailing the Law on Personal Data Protection, Article 10: Withdrawal of consent in writing, carried out within fifteen days",
    "x-vi": {
      "title": "Điều 10 Nghị định quy định chi tiết Luật Bảo vệ dữ liệu cá nhân: Rút lại sự đồng ý bằng văn bản, thực hiện trong 15 ngày"
    }
  },
  "circular05-2018-4": {
    "document": "05/2018/TTLT-VKSNDTC-TANDTC-BCA-BQP",
    "article": "4",
    "from": "2019-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-chuc-bo-may-nha-nuoc/to-chuc-vien-kiem-sat-nhan-dan.md)",
    "title": "Joint Circular 05/2018, Article 4: Six subjects of the joint statistics; lists and forms",
    "x-vi": {
      "title": "Điều 4 Thông tư liên tịch 05/2018: Nội dung, danh mục chỉ tiêu, biểu mẫu thống kê hình sự liên ngành"
    }
  },
  "circular05-2018-6": {
    "document": "05/2018/TTLT-VKSNDTC-TANDTC-BCA-BQP",
    "article": "6",
    "from": "2019-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-chuc-bo-may-nha-nuoc/to-chuc-vien-kiem-sat-nhan-dan.md)",
    "title": "Joint Circular 05/2018, Article 6: Monthly, from the first to the last day",
    "x-vi": {
      "title": "Điều 6 Thông tư liên tịch 05/2018: Kỳ thống kê hằng tháng, từ ngày 01 đến hết ngày cuối cùng của tháng"
    }
  },
  "circular05-2018-9": {
    "document": "05/2018/TTLT-VKSNDTC-TANDTC-BCA-BQP",
    "article": "9",
    "from": "2019-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-chuc-bo-may-nha-nuoc/to-chuc-vien-kiem-sat-nhan-dan.md)",
    "title": "Joint Circular 05/2018, Article 9: Who compiles, who leads the reconciliation, time limits, joint signature",
    "x-vi": {
      "title": "Điều 9 Thông tư liên tịch 05/2018: Trách nhiệm, thời hạn lập, chủ trì đối chiếu, cùng ký báo cáo"
    }
  },
  "circular05-2018-12": {
    "document": "05/2018/TTLT-VKSNDTC-TANDTC-BCA-BQP",
    "article": "12",
    "from": "2019-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-chuc-bo-may-nha-nuoc/to-chuc-vien-kiem-sat-nhan-dan.md)",
    "title": "Joint Circular 05/2018, Article 12: Correction of figures already sent",
    "x-vi": {
      "title": "Điều 12 Thông tư liên tịch 05/2018: Hiệu chỉnh số liệu trong báo cáo đã gửi"
    }
  },
  "circular05-2018-17": {
    "document": "05/2018/TTLT-VKSNDTC-TANDTC-BCA-BQP",
    "article": "17",
    "from": "2019-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-chuc-bo-may-nha-nuoc/to-chuc-vien-kiem-sat-nhan-dan.md)",
    "title": "Joint Circular 05/2018, Article 17: Heads answer for the figures reconciled",
    "x-vi": {
      "title": "Điều 17 Thông tư liên tịch 05/2018: Thủ trưởng đơn vị chịu trách nhiệm về số liệu đã đối chiếu"
    }
  },
  "indicator-prosecuted": {
    "document": "Chỉ tiêu thống kê quốc gia",
    "article": "số vụ án, số bị can đã truy tố",
    "from": "2019-12-01",
    "sourced": true,
    "source": "gso.gov.vn/du-lieu-dac-ta/2019/12",
    "title": "National indicator, cases and accused prosecuted: the gravest offence of the case, then the smallest article",
    "x-vi": {
      "title": "Chỉ tiêu quốc gia số vụ án, số bị can đã truy tố: theo tội danh nghiêm trọng nhất của vụ án, rồi đến điều luật nhỏ nhất"
    }
  },
  "indicator-tried": {
    "document": "Chỉ tiêu thống kê quốc gia",
    "article": "số vụ án, số bị cáo đã xét xử sơ thẩm",
    "from": "2024-05-01",
    "sourced": true,
    "source": "lifebeautysociety.com (mirror of nso.gov.vn/du-lieu-dac-ta/2024/05)",
    "title": "National indicator, cases and defendants tried: the case by its lead defendant, each defendant by the offence tried",
    "x-vi": {
      "title": "Chỉ tiêu quốc gia số vụ án, số bị cáo đã xét xử sơ thẩm: vụ án theo bị cáo đầu vụ, bị cáo theo tội danh được xét xử"
    }
  },
  "law64-2025-4": {
    "document": "64/2025/QH15",
    "article": "4",
    "from": "2025-04-01",
    "sourced": true,
    "source": "tintuc.thuvienphapluat.com 82319 (clauses 1 to 5 were read)",
    "title": "Law on Promulgation of Legal Documents 2025, Article 4: System of legal documents",
    "x-vi": {
      "title": "Điều 4 Luật Ban hành văn bản quy phạm pháp luật 2025: Hệ thống văn bản quy phạm pháp luật"
    }
  },
  "resolution206-2025-2": {
    "document": "206/2025/QH15",
    "article": "2",
    "from": "2025-06-24",
    "sourced": true,
    "source": "tracuuquyhoach.com 52586482; ttytthixatanuyen.com.vn 336389",
    "title": "Resolution 206/2025/QH15 on difficulties caused by the law, Article 2: Criteria of a difficulty caused by the law",
    "x-vi": {
      "title": "Điều 2 Nghị quyết 206/2025/QH15 về xử lý khó khăn, vướng mắc do quy định của pháp luật: Tiêu chí xác định khó khăn, vướng mắc"
    }
  },
  "resolution206-2025-4": {
    "document": "206/2025/QH15",
    "article": "4",
    "from": "2025-06-24",
    "sourced": true,
    "source": "tuphap.hatinh.gov.vn (three ways); tracuuquyhoach.com 52586482",
    "title": "Resolution 206/2025/QH15 on difficulties caused by the law, Article 4: Guidance, a new or amended document, or a resolution meanwhile",
    "x-vi": {
      "title": "Điều 4 Nghị quyết 206/2025/QH15 về xử lý khó khăn, vướng mắc do quy định của pháp luật: Giải thích, hướng dẫn; ban hành văn bản mới, sửa đổi, thay thế; nghị quyết điều chỉnh"
    }
  },
  "decree30-2020-8-2": {
    "document": "30/2020/NĐ-CP",
    "article": "8",
    "clause": "2",
    "from": "2020-03-05",
    "sourced": true,
    "source": "hethongphapluat.vn, nghi-dinh-30-2020-nd-cp-ve-cong-tac-van-thu/dieu-8",
    "title": "Decree on clerical work, Article 8(2): Main elements of an administrative document",
    "x-vi": {
      "title": "Nghị định 30/2020/NĐ-CP về công tác văn thư, khoản 2 Điều 8: Các thành phần chính của văn bản hành chính"
    }
  },
  "decree30-2020-8-3": {
    "document": "30/2020/NĐ-CP",
    "article": "8",
    "clause": "3",
    "from": "2020-03-05",
    "sourced": true,
    "source": "hethongphapluat.vn, nghi-dinh-30-2020-nd-cp-ve-cong-tac-van-thu/dieu-8",
    "title": "Decree on clerical work, Article 8(3): Further elements: annex, urgency, scope of circulation",
    "x-vi": {
      "title": "Nghị định 30/2020/NĐ-CP về công tác văn thư, khoản 3 Điều 8: Các thành phần khác: phụ lục, mức độ khẩn, phạm vi lưu hành"
    }
  },
  "decree09-2019-8": {
    "document": "09/2019/NĐ-CP",
    "article": "8",
    "from": "2019-03-12",
    "sourced": true,
    "source": "hatinh.dms.gov.vn 5058; lawnet.vn 150454",
    "title": "Decree on reporting regimes, Article 8: Name and contents of a report, who makes it, who receives it",
    "x-vi": {
      "title": "Nghị định 09/2019/NĐ-CP về chế độ báo cáo, Điều 8: Tên, nội dung báo cáo, đối tượng thực hiện, cơ quan nhận báo cáo"
    }
  },
  "law53-2024-7-2": {
    "document": "53/2024/QH15",
    "article": "7",
    "clause": "2",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com, luat-phong-chong-mua-ban-nguoi-2024/chuong-2",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 7(2): Contents of information, communication and education",
    "x-vi": {
      "title": "Khoản 2 Điều 7 Luật Phòng, chống mua bán người 2024: Nội dung thông tin, tuyên truyền, giáo dục"
    }
  },
  "law53-2024-7-3": {
    "document": "53/2024/QH15",
    "article": "7",
    "clause": "3",
    "from": "2025-07-01",
    "sourced": true,
    "source": "hethongphapluat.com, luat-phong-chong-mua-ban-nguoi-2024/chuong-2 (points a to d)",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 7(3): Forms of information, communication and education",
    "x-vi": {
      "title": "Khoản 3 Điều 7 Luật Phòng, chống mua bán người 2024: Hình thức thông tin, tuyên truyền, giáo dục"
    }
  },
  "law66-2011-7": {
    "document": "66/2011/QH12",
    "article": "7",
    "from": "2012-01-01",
    "until": "2025-06-30",
    "sourced": true,
    "source": "thukyluat.vn 36201; lawnet.vn 108489",
    "title": "Law on Prevention of and Combat against Human Trafficking 2011, Article 7: Information, communication and education; the groups and areas that need more of it",
    "x-vi": {
      "title": "Điều 7 Luật Phòng, chống mua bán người 2011: Thông tin, tuyên truyền, giáo dục; nhóm người, địa bàn cần tăng cường"
    }
  },
  "law66-2011-9": {
    "document": "66/2011/QH12",
    "article": "9",
    "from": "2012-01-01",
    "until": "2025-06-30",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2011, Article 9: Management of security and order",
    "x-vi": {
      "title": "Điều 9 Luật Phòng, chống mua bán người 2011: Quản lý về an ninh, trật tự"
    }
  },
  "law66-2011-10": {
    "document": "66/2011/QH12",
    "article": "10",
    "from": "2012-01-01",
    "until": "2025-06-30",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2011, Article 10: Management of business and services",
    "x-vi": {
      "title": "Điều 10 Luật Phòng, chống mua bán người 2011: Quản lý các hoạt động kinh doanh, dịch vụ"
    }
  },
  "law66-2011-11": {
    "document": "66/2011/QH12",
    "article": "11",
    "from": "2012-01-01",
    "until": "2025-06-30",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2011, Article 11: Prevention within programmes of social and economic development",
    "x-vi": {
      "title": "Điều 11 Luật Phòng, chống mua bán người 2011: Lồng ghép nội dung phòng ngừa vào các chương trình phát triển kinh tế - xã hội"
    }
  },
  "law66-2011-14": {
    "document": "66/2011/QH12",
    "article": "14",
    "from": "2012-01-01",
    "until": "2025-06-30",
    "sourced": false,
    "title": "Law on Prevention of and Combat against Human Trafficking 2011, Article 14: Schools and training establishments take part",
    "x-vi": {
      "title": "Điều 14 Luật Phòng, chống mua bán người 2011: Nhà trường và các cơ sở giáo dục, đào tạo tham gia phòng ngừa"
    }
  },
  "decision793-2016-day": {
    "document": "793/QĐ-TTg",
    "article": "ngày 30",
    "clause": "7",
    "from": "2016-05-10",
    "sourced": true,
    "source": "hethongphapluat.vn (cited in decision 1137/QĐ-TTg of 2025); vov.vn 661076",
    "title": "Decision 793/QĐ-TTg of 10 May 2016: 30 July is the people's day against human trafficking",
    "x-vi": {
      "title": "Quyết định 793/QĐ-TTg ngày 10/5/2016: ngày 30/7 hằng năm là Ngày toàn dân phòng, chống mua bán người"
    }
  },
  "decision793-2016-funding": {
    "document": "793/QĐ-TTg",
    "article": "kinh phí",
    "from": "2016-05-10",
    "sourced": true,
    "source": "vov.vn 661076",
    "title": "Decision 793/QĐ-TTg of 10 May 2016: paid from the state budget and other sources",
    "x-vi": {
      "title": "Quyết định 793/QĐ-TTg ngày 10/5/2016: kinh phí từ ngân sách nhà nước và nguồn khác"
    }
  },
  "letter72-2024-campaign": {
    "document": "72/BCĐ138/CP",
    "article": "cao điểm",
    "from": "2024-06-05",
    "sourced": true,
    "source": "pctnxh.molisa.gov.vn 6527",
    "title": "Letter 72/BCĐ138/CP of 5 June 2024: a national campaign from 1 July to 30 September 2024",
    "x-vi": {
      "title": "Văn bản 72/BCĐ138/CP ngày 05/6/2024: mở đợt cao điểm trên toàn quốc từ 01/7 đến 30/9/2024"
    }
  },
  "decision1137-2025-campaign": {
    "document": "1137/QĐ-TTg",
    "article": "cao điểm",
    "from": "2025-06-13",
    "sourced": true,
    "source": "bocongan.gov.vn t45594",
    "title": "Decision 1137/QĐ-TTg of 13 June 2025: a national campaign from 1 July to 30 September 2025",
    "x-vi": {
      "title": "Quyết định 1137/QĐ-TTg ngày 13/6/2025: mở đợt cao điểm trên toàn quốc từ 01/7 đến 30/9/2025"
    }
  },
  "plan19-2024-responsibility": {
    "document": "19/KH-BCĐ138/CP",
    "article": "I",
    "clause": "1",
    "from": "2024-01-15",
    "until": "2024-12-31",
    "sourced": true,
    "source": "thuviennhadat.vn 602036",
    "title": "Plan 19/KH-BCĐ138/CP of 15 January 2024, I.1: tasks and responsibilities of ministries and localities are laid down",
    "x-vi": {
      "title": "Kế hoạch 19/KH-BCĐ138/CP ngày 15/01/2024, mục I.1: xác định rõ nhiệm vụ, trách nhiệm các bộ, ngành, địa phương"
    }
  },
  "plan19-2024-targets": {
    "document": "19/KH-BCĐ138/CP",
    "article": "I",
    "clause": "2",
    "from": "2024-01-15",
    "until": "2024-12-31",
    "sourced": true,
    "source": "thuviennhadat.vn 602036",
    "title": "Plan 19/KH-BCĐ138/CP of 15 January 2024, I.2: the yearly targets and what they are measured against",
    "x-vi": {
      "title": "Kế hoạch 19/KH-BCĐ138/CP ngày 15/01/2024, mục I.2: chỉ tiêu năm và mẫu số so sánh"
    }
  },
  "decision2546-2015-programme": {
    "document": "2546/QĐ-TTg",
    "article": "chương trình",
    "from": "2015-12-31",
    "until": "2020-12-31",
    "sourced": true,
    "source": "vanban123.vn 333642; tuyentruyen.langson.gov.vn 2363",
    "title": "Decision 2546/QĐ-TTg of 31 December 2015: the programme 2016-2020 and its five projects",
    "x-vi": {
      "title": "Quyết định 2546/QĐ-TTg ngày 31/12/2015: Chương trình giai đoạn 2016-2020 gồm 05 đề án"
    }
  },
  "law53-2024-27-1": {
    "document": "53/2024/QH15",
    "article": "27",
    "clause": "1",
    "from": "2025-07-01",
    "sourced": true,
    "source": "danhmucvanbanphapluatvietnam.blogspot.com (text of Article 27 as amended by Law 86/2025, from the official gazette)",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 27(1) as amended: who comes forward is brought to the commune, which notifies the provincial health body at once",
    "x-vi": {
      "title": "Khoản 1 Điều 27 Luật Phòng, chống mua bán người 2024 (sửa đổi): tiếp nhận người đến trình báo, Ủy ban nhân dân cấp xã thông báo ngay cơ quan chuyên môn về y tế cấp tỉnh"
    }
  },
  "law53-2024-27-2": {
    "document": "53/2024/QH15",
    "article": "27",
    "clause": "2",
    "from": "2025-07-01",
    "sourced": true,
    "source": "danhmucvanbanphapluatvietnam.blogspot.com (text of Article 27 as amended by Law 86/2025, from the official gazette)",
    "title": "Law on Prevention of and Combat against Human Trafficking 2024, Article 27(2) as amended: the health body takes over and within three days leads the verification with the provincial police",
    "x-vi": {
      "title": "Khoản 2 Điều 27 Luật Phòng, chống mua bán người 2024 (sửa đổi): cơ quan y tế tiếp nhận, chậm nhất 03 ngày chủ trì, phối hợp với Công an cấp tỉnh xác minh thông tin ban đầu"
    }
  },
  "cpc2015-118": {
    "document": "101/2015/QH13",
    "article": "118",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 118: Time limits of custody",
    "x-vi": {
      "title": "Điều 118 Bộ luật Tố tụng hình sự 2015: Thời hạn tạm giữ"
    }
  },
  "cpc2015-134": {
    "document": "101/2015/QH13",
    "article": "134",
    "clause": "1",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 134(1): How limits are counted; one that ends on a day off ends on the next working day",
    "x-vi": {
      "title": "Khoản 1 Điều 134 Bộ luật Tố tụng hình sự 2015: Tính thời hạn; thời hạn hết vào ngày nghỉ thì ngày làm việc đầu tiên tiếp theo là ngày cuối cùng"
    }
  },
  "cpc2015-146-5": {
    "document": "101/2015/QH13",
    "article": "146",
    "clause": "5",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 146(5): The procuracy is told of a report within three days",
    "x-vi": {
      "title": "Khoản 5 Điều 146 Bộ luật Tố tụng hình sự 2015: Thông báo việc tiếp nhận cho viện kiểm sát trong 03 ngày"
    }
  },
  "cpc2015-173": {
    "document": "101/2015/QH13",
    "article": "173",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 173: Time limits of detention for the investigation",
    "x-vi": {
      "title": "Điều 173 Bộ luật Tố tụng hình sự 2015: Thời hạn tạm giam để điều tra"
    }
  },
  "cpc2015-174-1": {
    "document": "101/2015/QH13",
    "article": "174",
    "clause": "1",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 174(1): Time limit of a resumed investigation",
    "x-vi": {
      "title": "Khoản 1 Điều 174 Bộ luật Tố tụng hình sự 2015: Thời hạn phục hồi điều tra"
    }
  },
  "cpc2015-174-2": {
    "document": "101/2015/QH13",
    "article": "174",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 174(2): Time limit of a further investigation",
    "x-vi": {
      "title": "Khoản 2 Điều 174 Bộ luật Tố tụng hình sự 2015: Thời hạn điều tra bổ sung"
    }
  },
  "cpc2015-241": {
    "document": "101/2015/QH13",
    "article": "241",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 241: Preventive measures while the procuracy decides",
    "x-vi": {
      "title": "Điều 241 Bộ luật Tố tụng hình sự 2015: Áp dụng biện pháp ngăn chặn trong giai đoạn truy tố"
    }
  },
  "cpc2015-277-2": {
    "document": "101/2015/QH13",
    "article": "277",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 277(2): Fifteen days when the file came back from further investigation; the common limit after a resumption",
    "x-vi": {
      "title": "Khoản 2 Điều 277 Bộ luật Tố tụng hình sự 2015: 15 ngày khi nhận lại hồ sơ điều tra bổ sung; thời hạn chung khi phục hồi vụ án"
    }
  },
  "cpc2015-277-3": {
    "document": "101/2015/QH13",
    "article": "277",
    "clause": "3",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 277(3): The trial opens within fifteen days of the decision",
    "x-vi": {
      "title": "Khoản 3 Điều 277 Bộ luật Tố tụng hình sự 2015: Mở phiên tòa trong 15 ngày kể từ ngày có quyết định đưa vụ án ra xét xử"
    }
  },
  "cpc2015-278-2": {
    "document": "101/2015/QH13",
    "article": "278",
    "clause": "2",
    "from": "2018-01-01",
    "sourced": true,
    "readUntil": "2025-06-30",
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 278(2): Detention to prepare the trial",
    "x-vi": {
      "title": "Khoản 2 Điều 278 Bộ luật Tố tụng hình sự 2015: Thời hạn tạm giam để chuẩn bị xét xử"
    }
  },
  "circular01-2017-14-3": {
    "document": "01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC",
    "article": "14",
    "clause": "3",
    "from": "2018-03-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Joint Circular on receiving and settling reports of crime, Article 14(3): Those who reported are told of the result within three days",
    "x-vi": {
      "title": "Khoản 3 Điều 14 Thông tư liên tịch về tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố: Thông báo kết quả giải quyết trong 03 ngày"
    }
  },
  "labour2019-111-3": {
    "document": "45/2019/QH14",
    "article": "111",
    "clause": "3",
    "from": "2021-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/lao-dong/lao-dong.md)",
    "title": "Labour Code 2019, Article 111(3): A weekly day off on a public holiday is taken on the next working day",
    "x-vi": {
      "title": "Khoản 3 Điều 111 Bộ luật Lao động 2019: Nghỉ bù ngày nghỉ hằng tuần trùng ngày lễ, tết vào ngày làm việc kế tiếp"
    }
  },
  "labour2019-112": {
    "document": "45/2019/QH14",
    "article": "112",
    "from": "2021-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/lao-dong/lao-dong.md)",
    "title": "Labour Code 2019, Article 112: Public holidays; the Prime Minister sets those of Tết and of National Day each year",
    "x-vi": {
      "title": "Điều 112 Bộ luật Lao động 2019: Nghỉ lễ, tết; Thủ tướng Chính phủ quyết định ngày nghỉ Tết Âm lịch và Quốc khánh hằng năm"
    }
  },
  "circular04-2018-17": {
    "document": "04/2018/TTLT-VKSNDTC-BCA-BQP",
    "article": "17",
    "from": "2018-12-10",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Joint Circular 04/2018 on the procuracy and the investigating bodies, Article 17: Detention counts days off, and custody is taken off it",
    "x-vi": {
      "title": "Điều 17 Thông tư liên tịch 04/2018/TTLT-VKSNDTC-BCA-BQP: Tính thời hạn tạm giam, tính liên tục cả ngày nghỉ, trừ thời gian tạm giữ"
    }
  },
  "cpc2015-161": {
    "document": "101/2015/QH13",
    "article": "161",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 161: Powers of the procuracy over the institution of a case",
    "x-vi": {
      "title": "Điều 161 Bộ luật Tố tụng hình sự 2015: Thực hành quyền công tố, kiểm sát việc khởi tố vụ án"
    }
  },
  "cpc2015-232": {
    "document": "101/2015/QH13",
    "article": "232",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 232: End of the investigation: conclusion, with or without termination",
    "x-vi": {
      "title": "Điều 232 Bộ luật Tố tụng hình sự 2015: Kết thúc điều tra"
    }
  },
  "cpc2015-242": {
    "document": "101/2015/QH13",
    "article": "242",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Criminal Procedure Code 2015, Article 242: Joining and splitting cases at the procuracy",
    "x-vi": {
      "title": "Điều 242 Bộ luật Tố tụng hình sự 2015: Nhập hoặc tách vụ án trong giai đoạn truy tố"
    }
  },
  "cpc2015-249": {
    "document": "101/2015/QH13",
    "article": "249",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 249: Resumption at the procuracy",
    "x-vi": {
      "title": "Điều 249 Bộ luật Tố tụng hình sự 2015: Phục hồi vụ án"
    }
  },
  "cpc2015-281": {
    "document": "101/2015/QH13",
    "article": "281",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 281: Suspension at the court",
    "x-vi": {
      "title": "Điều 281 Bộ luật Tố tụng hình sự 2015: Tạm đình chỉ vụ án ở giai đoạn xét xử"
    }
  },
  "cpc2015-282": {
    "document": "101/2015/QH13",
    "article": "282",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 282: Termination at the court",
    "x-vi": {
      "title": "Điều 282 Bộ luật Tố tụng hình sự 2015: Đình chỉ vụ án ở giai đoạn xét xử"
    }
  },
  "cpc2015-298-1": {
    "document": "101/2015/QH13",
    "article": "298",
    "clause": "1",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 298(1): The court tries those whom the procuracy prosecuted",
    "x-vi": {
      "title": "Khoản 1 Điều 298 Bộ luật Tố tụng hình sự 2015: Giới hạn của việc xét xử"
    }
  },
  "cpc2015-326": {
    "document": "101/2015/QH13",
    "article": "326",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 326: Deliberation: judgment, suspension or return of the file",
    "x-vi": {
      "title": "Điều 326 Bộ luật Tố tụng hình sự 2015: Nghị án"
    }
  },
  "cpc2015-329": {
    "document": "101/2015/QH13",
    "article": "329",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 329: Detention of the defendant after the judgment",
    "x-vi": {
      "title": "Điều 329 Bộ luật Tố tụng hình sự 2015: Bắt tạm giam bị cáo sau khi tuyên án"
    }
  },
  "cpc2015-333": {
    "document": "101/2015/QH13",
    "article": "333",
    "from": "2018-01-01",
    "sourced": true,
    "source": "Bộ pháp điển điện tử (copy: github.com/diepxuan/diepxuan.github.io, van-ban/to-tung-va-cac-phuong-thuc-giai-quyet-tranh-chap/to-tung-hinh-su.md)",
    "title": "Criminal Procedure Code 2015, Article 333: Fifteen days to appeal",
    "x-vi": {
      "title": "Điều 333 Bộ luật Tố tụng hình sự 2015: Thời hạn kháng cáo"
    }
  },
  "sdg-16-2-2": {
    "document": "A/RES/71/313",
    "article": "16.2.2",
    "from": "2017-07-06",
    "sourced": true,
    "source": "unstats.un.org/sdgs/metadata",
    "title": "Sustainable Development Goals, indicator 16.2.2: number of victims of human trafficking per 100,000 population, by sex, age and form of exploitation",
    "x-vi": {
      "title": "Mục tiêu phát triển bền vững, chỉ tiêu 16.2.2: số nạn nhân mua bán người trên 100.000 dân, theo giới tính, tuổi và hình thức bóc lột"
    }
  },
  "glotip-questionnaire": {
    "document": "UNODC GLOTIP",
    "article": "questionnaire",
    "from": "2018-01-01",
    "sourced": false,
    "title": "Questionnaire of the UNODC Global Report on Trafficking in Persons: victims, persons suspected, prosecuted and convicted",
    "x-vi": {
      "title": "Bảng hỏi của Báo cáo toàn cầu về mua bán người (UNODC): nạn nhân, người bị tình nghi, bị truy tố và bị kết án"
    }
  },
  "ctdc-codebook": {
    "document": "CTDC",
    "article": "codebook",
    "from": "2017-09-01",
    "sourced": false,
    "title": "Codebook of the Counter Trafficking Data Collaborative",
    "x-vi": {
      "title": "Sổ mã của Bộ dữ liệu hợp tác về phòng, chống mua bán người (CTDC)"
    }
  }
};
