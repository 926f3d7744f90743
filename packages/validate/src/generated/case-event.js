// Generated from schemas/records/case-event/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var unique = (items) => {
  if (items.length > 32 && typeof items[0] != "object") return new Set(items).size === items.length;
  for (let n = 1; n < items.length; n++) for (let m = 0; m < n; m++) if (equal(items[m], items[n])) return !1;
  return !0;
}, words = (text) => new Set(text.split(" "));
var fail = (errors, p, k) => {
  let error = { p, k };
  return errors === null ? [error] : (errors.push(error), errors);
}, plain = (o) => {
  if (typeof o != "object" || o === null) return !1;
  let p = Object.getPrototypeOf(o);
  return p === Object.prototype || p === null || Object.getPrototypeOf(p) === null && Object.keys(p).length === 0;
}, open = /* @__PURE__ */ new RegExp("^x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}$"), ucs2length = (s) => {
  let n = s.length;
  for (let i = n - 1; i > 0; i--)
    (s.charCodeAt(i) & 64512) === 56320 && (s.charCodeAt(i - 1) & 64512) === 55296 && (n--, i--);
  return n;
}, equal = (a, b) => {
  if (a === b) return !0;
  if (typeof a != "object" || typeof b != "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return !1;
  let names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]));
};

var additionalPenalty = /* @__PURE__ */ words("fine probation residence-ban confiscation practice-ban expulsion"), appealRuling = /* @__PURE__ */ words("upheld amended annulled-for-anew annulled-and-terminated appeal-ended"), appellant = /* @__PURE__ */ words("defendant injured-party other-party procuracy"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), caseSuspensionGround = /* @__PURE__ */ words("accused-not-found illness awaiting-result force-majeure"), conclusionProposal = /* @__PURE__ */ words("prosecute terminate"), decisionChange = /* @__PURE__ */ words("first changed supplemented cancelled"), endOfWanted = /* @__PURE__ */ words("arrested surrendered died no-longer-accused"), finding = /* @__PURE__ */ words("guilty exempted not-guilty terminated"), limitKind = /* @__PURE__ */ words("report-settlement investigation further-investigation prosecution trial-preparation"), measureAction = /* @__PURE__ */ words("applied extended replaced cancelled"), otherPenalty = /* @__PURE__ */ words("warning fine non-custodial expulsion death"), penalEdition = /* @__PURE__ */ words("pc2015 pc1999"), point = /* @__PURE__ */ words("a b c d đ e g h i k l m n o p q r s t u v x y"), preventiveMeasure = /* @__PURE__ */ words("urgent-holding arrest custody detention guarantee bail residence-ban exit-suspension"), proceedingsRole = /* @__PURE__ */ words("investigating-body assigned-body procuracy court"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), returnGround = /* @__PURE__ */ words("evidence-missing other-offence other-accomplice procedure-violated"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), stage = /* @__PURE__ */ words("investigation investigation-suspended investigation-terminated prosecution prosecution-suspended prosecution-terminated trial-preparation first-instance appeal final review transferred joined"), terminationGround = /* @__PURE__ */ words("article-157 not-proven exempted given-up request-withdrawn"), transferReason = /* @__PURE__ */ words("competence impartiality reorganisation"), wantedGround = /* @__PURE__ */ words("fled whereabouts-unknown"), wantedScope = /* @__PURE__ */ words("nationwide international");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern19 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern30 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
function validate1(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.number;
    if ((typeof data0 != "string" || data0.length > 300 && ucs2length(data0) > 300 || !pattern4.test(data0)) && (vErrors = fail(vErrors, path + "/number", 5), one))
      return vErrors;
    if (data.notation !== void 0) {
      count0++;
      let data1 = data.notation;
      if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = fail(vErrors, path + "/notation", 5), one))
        return vErrors;
    }
    let data2 = data.issuedOn;
    if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = fail(vErrors, path + "/issuedOn", 5), one))
      return vErrors;
    if (data.issuer !== void 0) {
      count0++;
      let data3 = data.issuer;
      if ((typeof data3 != "string" || !pattern2.test(data3)) && (vErrors = fail(vErrors, path + "/issuer", 5), one))
        return vErrors;
    }
    if (data.signatory !== void 0) {
      count0++;
      let data4 = data.signatory;
      if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = fail(vErrors, path + "/signatory", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate3(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.kind;
    if ((typeof data0 != "string" || !recordKind.has(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    let data1 = data.id;
    if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = fail(vErrors, path + "/id", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern15 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}[a-z]?$", "u");
function validate6(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.code;
    if ((typeof data0 != "string" || !penalEdition.has(data0)) && (vErrors = fail(vErrors, path + "/code", 4), one))
      return vErrors;
    let data1 = data.article;
    if ((typeof data1 != "string" || !pattern15.test(data1)) && (vErrors = fail(vErrors, path + "/article", 5), one))
      return vErrors;
    if (data.clause !== void 0) {
      count0++;
      let data2 = data.clause;
      if (!Number.isInteger(data2) && (vErrors = fail(vErrors, path + "/clause", 0), one) || typeof data2 == "number" && isFinite(data2) && (data2 > 20 && (vErrors = fail(vErrors, path + "/clause", 9), one) || data2 < 1 && (vErrors = fail(vErrors, path + "/clause", 8), one)))
        return vErrors;
    }
    if (data.point !== void 0) {
      count0++;
      let data3 = data.point;
      if ((typeof data3 != "string" || !point.has(data3)) && (vErrors = fail(vErrors, path + "/point", 4), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 4, data0 = data.kind;
    if ((typeof data0 != "string" || !limitKind.has(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    let data1 = data.from;
    if ((typeof data1 != "string" || !pattern7.test(data1)) && (vErrors = fail(vErrors, path + "/from", 5), one))
      return vErrors;
    let data2 = data.until;
    if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = fail(vErrors, path + "/until", 5), one))
      return vErrors;
    let data3 = data.extension;
    if (!Number.isInteger(data3) && (vErrors = fail(vErrors, path + "/extension", 0), one) || typeof data3 == "number" && isFinite(data3) && (data3 > 5 && (vErrors = fail(vErrors, path + "/extension", 9), one) || data3 < 0 && (vErrors = fail(vErrors, path + "/extension", 8), one)) || data.document !== void 0 && (count0++, validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one)))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate25(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1, data0 = data.main;
    if (plain(data0)) {
      let tag0 = data0.kind;
      if (tag0 === "imprisonment") {
        if (plain(data0)) {
          let count1 = 3, data1 = data0.months;
          if (!Number.isInteger(data1) && (vErrors = fail(vErrors, path + "/main/months", 0), one) || typeof data1 == "number" && isFinite(data1) && (data1 > 1200 && (vErrors = fail(vErrors, path + "/main/months", 9), one) || data1 < 1 && (vErrors = fail(vErrors, path + "/main/months", 8), one)) || typeof data0.suspended != "boolean" && (vErrors = fail(vErrors, path + "/main/suspended", 0), one))
            return vErrors;
          if (data0.probationMonths !== void 0) {
            count1++;
            let data3 = data0.probationMonths;
            if (!Number.isInteger(data3) && (vErrors = fail(vErrors, path + "/main/probationMonths", 0), one) || typeof data3 == "number" && isFinite(data3) && (data3 > 120 && (vErrors = fail(vErrors, path + "/main/probationMonths", 9), one) || data3 < 1 && (vErrors = fail(vErrors, path + "/main/probationMonths", 8), one)))
              return vErrors;
          }
          for (let key0 in data0)
            count1--;
          if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/main", 1), one))
            return vErrors;
        }
      } else if (tag0 === "life") {
        if (plain(data0)) {
          let count2 = 1;
          for (let key1 in data0)
            count2--;
          if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/main", 1), one))
            return vErrors;
        }
      } else if (tag0 === "other") {
        if (plain(data0)) {
          let count3 = 2, data4 = data0.penalty;
          if ((typeof data4 != "string" || !otherPenalty.has(data4)) && (vErrors = fail(vErrors, path + "/main/penalty", 4), one))
            return vErrors;
          for (let key2 in data0)
            count3--;
          if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/main", 1), one))
            return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/main", 10), one) return vErrors;
    } else if (vErrors = fail(vErrors, path + "/main", 0), one) return vErrors;
    if (data.additional !== void 0) {
      count0++;
      let data5 = data.additional;
      if ((!Array.isArray(data5) || data5.length > 6 || data5.length < 1 || !unique(data5)) && (vErrors = fail(vErrors, path + "/additional", 2), one))
        return vErrors;
      if (Array.isArray(data5))
        for (let i0 = 0; i0 < data5.length; i0++) {
          let data6 = data5[i0];
          if ((typeof data6 != "string" || !additionalPenalty.has(data6)) && (vErrors = fail(vErrors, path + "/additional/" + i0, 4), one))
            return vErrors;
        }
    }
    if (data.joined !== void 0) {
      count0++;
      let data7 = data.joined;
      if (plain(data7)) {
        let tag1 = data7.kind;
        if (tag1 === "imprisonment") {
          if (plain(data7)) {
            let count4 = 2, data8 = data7.months;
            if (!Number.isInteger(data8) && (vErrors = fail(vErrors, path + "/joined/months", 0), one) || typeof data8 == "number" && isFinite(data8) && (data8 > 1200 && (vErrors = fail(vErrors, path + "/joined/months", 9), one) || data8 < 1 && (vErrors = fail(vErrors, path + "/joined/months", 8), one)))
              return vErrors;
            for (let key3 in data7)
              count4--;
            if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/joined", 1), one))
              return vErrors;
          }
        } else if (tag1 === "life") {
          if (plain(data7)) {
            let count5 = 1;
            for (let key4 in data7)
              count5--;
            if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/joined", 1), one))
              return vErrors;
          }
        } else if (vErrors = fail(vErrors, path + "/joined", 10), one) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/joined", 0), one) return vErrors;
    }
    if (data.creditedDays !== void 0) {
      count0++;
      let data9 = data.creditedDays;
      if (!Number.isInteger(data9) && (vErrors = fail(vErrors, path + "/creditedDays", 0), one) || typeof data9 == "number" && isFinite(data9) && (data9 > 2e4 && (vErrors = fail(vErrors, path + "/creditedDays", 9), one) || data9 < 0 && (vErrors = fail(vErrors, path + "/creditedDays", 8), one)))
        return vErrors;
    }
    for (let key5 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2;
    if (validate3(data.accused) && (vErrors = validate3(data.accused, path + "/accused", vErrors, one), one))
      return vErrors;
    let data1 = data.finding;
    if ((typeof data1 != "string" || !finding.has(data1)) && (vErrors = fail(vErrors, path + "/finding", 4), one))
      return vErrors;
    if (data.charges !== void 0) {
      count0++;
      let data2 = data.charges;
      if ((!Array.isArray(data2) || data2.length > 20 || data2.length < 1 || !unique(data2)) && (vErrors = fail(vErrors, path + "/charges", 2), one))
        return vErrors;
      if (Array.isArray(data2)) {
        for (let i0 = 0; i0 < data2.length; i0++)
          if (validate6(data2[i0]) && (vErrors = validate6(data2[i0], path + "/charges/" + i0, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.sentence !== void 0 && (count0++, validate25(data.sentence) && (vErrors = validate25(data.sentence, path + "/sentence", vErrors, one), one)))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern28 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate40(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern28.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
      return vErrors;
    if (data.name !== void 0) {
      count0++;
      let data2 = data.name;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = fail(vErrors, path + "/name", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate42(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern19.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
      return vErrors;
    let data1 = data.kind;
    if ((typeof data1 != "string" || !attachmentKind.has(data1) && !open.test(data1)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    if (data.title !== void 0) {
      count0++;
      let data2 = data.title;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = fail(vErrors, path + "/title", 5), one))
        return vErrors;
    }
    if (data.pages !== void 0) {
      count0++;
      let data3 = data.pages;
      if (!Number.isInteger(data3) && (vErrors = fail(vErrors, path + "/pages", 0), one) || typeof data3 == "number" && isFinite(data3) && (data3 > 1e5 && (vErrors = fail(vErrors, path + "/pages", 9), one) || data3 < 1 && (vErrors = fail(vErrors, path + "/pages", 8), one)))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 13;
    if (data.schema !== "https://schemas.lienthong.example/case-event/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
      return vErrors;
    let data1 = data.id;
    if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = fail(vErrors, path + "/id", 5), one))
      return vErrors;
    let data2 = data.revision;
    if (!Number.isInteger(data2) && (vErrors = fail(vErrors, path + "/revision", 0), one) || typeof data2 == "number" && isFinite(data2) && (data2 > 9007199254740991 && (vErrors = fail(vErrors, path + "/revision", 9), one) || data2 < 1 && (vErrors = fail(vErrors, path + "/revision", 8), one)))
      return vErrors;
    if (data.revises !== void 0) {
      count0++;
      let data3 = data.revises;
      if (plain(data3)) {
        let count1 = 1, data4 = data3.revision;
        if (!Number.isInteger(data4) && (vErrors = fail(vErrors, path + "/revises/revision", 0), one) || typeof data4 == "number" && isFinite(data4) && (data4 > 9007199254740990 && (vErrors = fail(vErrors, path + "/revises/revision", 9), one) || data4 < 1 && (vErrors = fail(vErrors, path + "/revises/revision", 8), one)))
          return vErrors;
        if (data3.jti !== void 0) {
          count1++;
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = fail(vErrors, path + "/revises/jti", 5), one))
            return vErrors;
        }
        for (let key0 in data3)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/revises", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/revises", 0), one) return vErrors;
    }
    let data6 = data.recordStatus;
    if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = fail(vErrors, path + "/recordStatus", 4), one))
      return vErrors;
    if (data.reason !== void 0) {
      count0++;
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = fail(vErrors, path + "/reason", 4), one))
        return vErrors;
    }
    let data8 = data.issuer;
    if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = fail(vErrors, path + "/issuer", 5), one))
      return vErrors;
    if (data.onBehalfOf !== void 0) {
      count0++;
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = fail(vErrors, path + "/onBehalfOf", 5), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      count0++;
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = fail(vErrors, path + "/reference", 5), one))
        return vErrors;
    }
    if (data.document !== void 0 && (count0++, validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one)))
      return vErrors;
    let data12 = data.recordedAt;
    if ((typeof data12 != "string" || !pattern10.test(data12)) && (vErrors = fail(vErrors, path + "/recordedAt", 5), one))
      return vErrors;
    let data13 = data.conversation;
    if ((typeof data13 != "string" || !pattern0.test(data13)) && (vErrors = fail(vErrors, path + "/conversation", 5), one))
      return vErrors;
    if (data.about !== void 0) {
      count0++;
      let data14 = data.about;
      if ((!Array.isArray(data14) || data14.length > 50 || data14.length < 1 || !unique(data14)) && (vErrors = fail(vErrors, path + "/about", 2), one))
        return vErrors;
      if (Array.isArray(data14)) {
        for (let i0 = 0; i0 < data14.length; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 3), one) || validate3(data.case) && (vErrors = validate3(data.case, path + "/case", vErrors, one), one))
      return vErrors;
    let data18 = data.happenedOn;
    if ((typeof data18 != "string" || !pattern7.test(data18)) && (vErrors = fail(vErrors, path + "/happenedOn", 5), one))
      return vErrors;
    let data19 = data.by;
    if ((typeof data19 != "string" || !pattern2.test(data19)) && (vErrors = fail(vErrors, path + "/by", 5), one))
      return vErrors;
    let data20 = data.byRole;
    if ((typeof data20 != "string" || !proceedingsRole.has(data20)) && (vErrors = fail(vErrors, path + "/byRole", 4), one))
      return vErrors;
    let data21 = data.step;
    if (plain(data21)) {
      let tag0 = data21.event;
      if (tag0 === "institution") {
        if (plain(data21)) {
          let count2 = 3, data22 = data21.change;
          if ((typeof data22 != "string" || !decisionChange.has(data22)) && (vErrors = fail(vErrors, path + "/step/change", 4), one))
            return vErrors;
          let data23 = data21.charges;
          if ((!Array.isArray(data23) || data23.length > 30 || data23.length < 1 || !unique(data23)) && (vErrors = fail(vErrors, path + "/step/charges", 2), one))
            return vErrors;
          if (Array.isArray(data23)) {
            for (let i1 = 0; i1 < data23.length; i1++)
              if (validate6(data23[i1]) && (vErrors = validate6(data23[i1], path + "/step/charges/" + i1, vErrors, one), one))
                return vErrors;
          }
          for (let key1 in data21)
            count2--;
          if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "charge") {
        if (plain(data21)) {
          let count3 = 4, data25 = data21.change;
          if ((typeof data25 != "string" || !decisionChange.has(data25)) && (vErrors = fail(vErrors, path + "/step/change", 4), one) || validate3(data21.accused) && (vErrors = validate3(data21.accused, path + "/step/accused", vErrors, one), one))
            return vErrors;
          let data27 = data21.charges;
          if ((!Array.isArray(data27) || data27.length > 30 || data27.length < 1 || !unique(data27)) && (vErrors = fail(vErrors, path + "/step/charges", 2), one))
            return vErrors;
          if (Array.isArray(data27)) {
            for (let i2 = 0; i2 < data27.length; i2++)
              if (validate6(data27[i2]) && (vErrors = validate6(data27[i2], path + "/step/charges/" + i2, vErrors, one), one))
                return vErrors;
          }
          if (data21.approvedOn !== void 0) {
            count3++;
            let data29 = data21.approvedOn;
            if ((typeof data29 != "string" || !pattern7.test(data29)) && (vErrors = fail(vErrors, path + "/step/approvedOn", 5), one))
              return vErrors;
          }
          for (let key2 in data21)
            count3--;
          if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "preventive-measure") {
        if (plain(data21)) {
          let count4 = 5, data30 = data21.action;
          if ((typeof data30 != "string" || !measureAction.has(data30)) && (vErrors = fail(vErrors, path + "/step/action", 4), one) || validate3(data21.accused) && (vErrors = validate3(data21.accused, path + "/step/accused", vErrors, one), one))
            return vErrors;
          let data32 = data21.measure;
          if ((typeof data32 != "string" || !preventiveMeasure.has(data32)) && (vErrors = fail(vErrors, path + "/step/measure", 4), one))
            return vErrors;
          let data33 = data21.from;
          if ((typeof data33 != "string" || !pattern7.test(data33)) && (vErrors = fail(vErrors, path + "/step/from", 5), one))
            return vErrors;
          if (data21.until !== void 0) {
            count4++;
            let data34 = data21.until;
            if ((typeof data34 != "string" || !pattern7.test(data34)) && (vErrors = fail(vErrors, path + "/step/until", 5), one))
              return vErrors;
          }
          for (let key3 in data21)
            count4--;
          if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "wanted-notice") {
        if (plain(data21)) {
          let count5 = 5;
          if (validate3(data21.accused) && (vErrors = validate3(data21.accused, path + "/step/accused", vErrors, one), one))
            return vErrors;
          let data36 = data21.charges;
          if ((!Array.isArray(data36) || data36.length > 30 || data36.length < 1 || !unique(data36)) && (vErrors = fail(vErrors, path + "/step/charges", 2), one))
            return vErrors;
          if (Array.isArray(data36)) {
            for (let i3 = 0; i3 < data36.length; i3++)
              if (validate6(data36[i3]) && (vErrors = validate6(data36[i3], path + "/step/charges/" + i3, vErrors, one), one))
                return vErrors;
          }
          let data38 = data21.ground;
          if ((typeof data38 != "string" || !wantedGround.has(data38)) && (vErrors = fail(vErrors, path + "/step/ground", 4), one))
            return vErrors;
          let data39 = data21.scope;
          if ((typeof data39 != "string" || !wantedScope.has(data39)) && (vErrors = fail(vErrors, path + "/step/scope", 4), one))
            return vErrors;
          if (data21.identityPart !== void 0) {
            count5++;
            let data40 = data21.identityPart;
            if ((typeof data40 != "string" || !pattern19.test(data40)) && (vErrors = fail(vErrors, path + "/step/identityPart", 5), one))
              return vErrors;
          }
          for (let key4 in data21)
            count5--;
          if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "wanted-notice-lifted") {
        if (plain(data21)) {
          let count6 = 4;
          if (validate3(data21.accused) && (vErrors = validate3(data21.accused, path + "/step/accused", vErrors, one), one) || validate3(data21.notice) && (vErrors = validate3(data21.notice, path + "/step/notice", vErrors, one), one))
            return vErrors;
          let data43 = data21.why;
          if ((typeof data43 != "string" || !endOfWanted.has(data43)) && (vErrors = fail(vErrors, path + "/step/why", 4), one))
            return vErrors;
          for (let key5 in data21)
            count6--;
          if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "limit-extended") {
        if (plain(data21)) {
          let count7 = 2;
          if (validate15(data21.limit) && (vErrors = validate15(data21.limit, path + "/step/limit", vErrors, one), one))
            return vErrors;
          for (let key6 in data21)
            count7--;
          if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "conclusion") {
        if (plain(data21)) {
          let count8 = 4, data45 = data21.proposal;
          if ((typeof data45 != "string" || !conclusionProposal.has(data45)) && (vErrors = fail(vErrors, path + "/step/proposal", 4), one))
            return vErrors;
          let data46 = data21.accused;
          if ((!Array.isArray(data46) || data46.length > 100 || data46.length < 1 || !unique(data46)) && (vErrors = fail(vErrors, path + "/step/accused", 2), one))
            return vErrors;
          if (Array.isArray(data46)) {
            for (let i4 = 0; i4 < data46.length; i4++)
              if (validate3(data46[i4]) && (vErrors = validate3(data46[i4], path + "/step/accused/" + i4, vErrors, one), one))
                return vErrors;
          }
          let data48 = data21.charges;
          if ((!Array.isArray(data48) || data48.length > 30 || data48.length < 1 || !unique(data48)) && (vErrors = fail(vErrors, path + "/step/charges", 2), one))
            return vErrors;
          if (Array.isArray(data48)) {
            for (let i5 = 0; i5 < data48.length; i5++)
              if (validate6(data48[i5]) && (vErrors = validate6(data48[i5], path + "/step/charges/" + i5, vErrors, one), one))
                return vErrors;
          }
          for (let key7 in data21)
            count8--;
          if ((count8 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "indictment") {
        if (plain(data21)) {
          let count9 = 4, data50 = data21.court;
          if ((typeof data50 != "string" || !pattern2.test(data50)) && (vErrors = fail(vErrors, path + "/step/court", 5), one))
            return vErrors;
          let data51 = data21.accused;
          if ((!Array.isArray(data51) || data51.length > 100 || data51.length < 1 || !unique(data51)) && (vErrors = fail(vErrors, path + "/step/accused", 2), one))
            return vErrors;
          if (Array.isArray(data51)) {
            for (let i6 = 0; i6 < data51.length; i6++)
              if (validate3(data51[i6]) && (vErrors = validate3(data51[i6], path + "/step/accused/" + i6, vErrors, one), one))
                return vErrors;
          }
          let data53 = data21.charges;
          if ((!Array.isArray(data53) || data53.length > 30 || data53.length < 1 || !unique(data53)) && (vErrors = fail(vErrors, path + "/step/charges", 2), one))
            return vErrors;
          if (Array.isArray(data53)) {
            for (let i7 = 0; i7 < data53.length; i7++)
              if (validate6(data53[i7]) && (vErrors = validate6(data53[i7], path + "/step/charges/" + i7, vErrors, one), one))
                return vErrors;
          }
          for (let key8 in data21)
            count9--;
          if ((count9 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "file-returned") {
        if (plain(data21)) {
          let count10 = 4, data55 = data21.to;
          if ((typeof data55 != "string" || !pattern2.test(data55)) && (vErrors = fail(vErrors, path + "/step/to", 5), one))
            return vErrors;
          let data56 = data21.grounds;
          if ((!Array.isArray(data56) || data56.length > 4 || data56.length < 1 || !unique(data56)) && (vErrors = fail(vErrors, path + "/step/grounds", 2), one))
            return vErrors;
          if (Array.isArray(data56))
            for (let i8 = 0; i8 < data56.length; i8++) {
              let data57 = data56[i8];
              if ((typeof data57 != "string" || !returnGround.has(data57)) && (vErrors = fail(vErrors, path + "/step/grounds/" + i8, 4), one))
                return vErrors;
            }
          let data58 = data21.time;
          if (!Number.isInteger(data58) && (vErrors = fail(vErrors, path + "/step/time", 0), one) || typeof data58 == "number" && isFinite(data58) && (data58 > 9 && (vErrors = fail(vErrors, path + "/step/time", 9), one) || data58 < 1 && (vErrors = fail(vErrors, path + "/step/time", 8), one)))
            return vErrors;
          for (let key9 in data21)
            count10--;
          if ((count10 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "trial-decision") {
        if (plain(data21)) {
          let count11 = 3, data59 = data21.hearingOn;
          if ((typeof data59 != "string" || !pattern7.test(data59)) && (vErrors = fail(vErrors, path + "/step/hearingOn", 5), one) || typeof data21.public != "boolean" && (vErrors = fail(vErrors, path + "/step/public", 0), one))
            return vErrors;
          for (let key10 in data21)
            count11--;
          if ((count11 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "judgment") {
        if (plain(data21)) {
          let count12 = 2, data61 = data21.results;
          if ((!Array.isArray(data61) || data61.length > 100 || data61.length < 1) && (vErrors = fail(vErrors, path + "/step/results", 2), one))
            return vErrors;
          if (Array.isArray(data61)) {
            for (let i9 = 0; i9 < data61.length; i9++)
              if (validate22(data61[i9]) && (vErrors = validate22(data61[i9], path + "/step/results/" + i9, vErrors, one), one))
                return vErrors;
          }
          for (let key11 in data21)
            count12--;
          if ((count12 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "appeal") {
        if (plain(data21)) {
          let count13 = 3;
          if (validate3(data21.judgment) && (vErrors = validate3(data21.judgment, path + "/step/judgment", vErrors, one), one))
            return vErrors;
          let data64 = data21.appellants;
          if ((!Array.isArray(data64) || data64.length > 4 || data64.length < 1 || !unique(data64)) && (vErrors = fail(vErrors, path + "/step/appellants", 2), one))
            return vErrors;
          if (Array.isArray(data64))
            for (let i10 = 0; i10 < data64.length; i10++) {
              let data65 = data64[i10];
              if ((typeof data65 != "string" || !appellant.has(data65)) && (vErrors = fail(vErrors, path + "/step/appellants/" + i10, 4), one))
                return vErrors;
            }
          if (data21.accused !== void 0) {
            count13++;
            let data66 = data21.accused;
            if ((!Array.isArray(data66) || data66.length > 100 || data66.length < 1 || !unique(data66)) && (vErrors = fail(vErrors, path + "/step/accused", 2), one))
              return vErrors;
            if (Array.isArray(data66)) {
              for (let i11 = 0; i11 < data66.length; i11++)
                if (validate3(data66[i11]) && (vErrors = validate3(data66[i11], path + "/step/accused/" + i11, vErrors, one), one))
                  return vErrors;
            }
          }
          for (let key12 in data21)
            count13--;
          if ((count13 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "appeal-judgment") {
        if (plain(data21)) {
          let count14 = 3;
          if (validate3(data21.judgment) && (vErrors = validate3(data21.judgment, path + "/step/judgment", vErrors, one), one))
            return vErrors;
          let data69 = data21.ruling;
          if ((typeof data69 != "string" || !appealRuling.has(data69)) && (vErrors = fail(vErrors, path + "/step/ruling", 4), one))
            return vErrors;
          if (data21.results !== void 0) {
            count14++;
            let data70 = data21.results;
            if ((!Array.isArray(data70) || data70.length > 100 || data70.length < 1) && (vErrors = fail(vErrors, path + "/step/results", 2), one))
              return vErrors;
            if (Array.isArray(data70)) {
              for (let i12 = 0; i12 < data70.length; i12++)
                if (validate22(data70[i12]) && (vErrors = validate22(data70[i12], path + "/step/results/" + i12, vErrors, one), one))
                  return vErrors;
            }
          }
          for (let key13 in data21)
            count14--;
          if ((count14 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "legal-effect") {
        if (plain(data21)) {
          let count15 = 3;
          if (validate3(data21.judgment) && (vErrors = validate3(data21.judgment, path + "/step/judgment", vErrors, one), one))
            return vErrors;
          let data73 = data21.effectiveFrom;
          if ((typeof data73 != "string" || !pattern7.test(data73)) && (vErrors = fail(vErrors, path + "/step/effectiveFrom", 5), one))
            return vErrors;
          for (let key14 in data21)
            count15--;
          if ((count15 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "suspension") {
        if (plain(data21)) {
          let count16 = 2, data74 = data21.grounds;
          if ((!Array.isArray(data74) || data74.length > 4 || data74.length < 1 || !unique(data74)) && (vErrors = fail(vErrors, path + "/step/grounds", 2), one))
            return vErrors;
          if (Array.isArray(data74))
            for (let i13 = 0; i13 < data74.length; i13++) {
              let data75 = data74[i13];
              if ((typeof data75 != "string" || !caseSuspensionGround.has(data75)) && (vErrors = fail(vErrors, path + "/step/grounds/" + i13, 4), one))
                return vErrors;
            }
          if (data21.accused !== void 0) {
            count16++;
            let data76 = data21.accused;
            if ((!Array.isArray(data76) || data76.length > 100 || data76.length < 1 || !unique(data76)) && (vErrors = fail(vErrors, path + "/step/accused", 2), one))
              return vErrors;
            if (Array.isArray(data76)) {
              for (let i14 = 0; i14 < data76.length; i14++)
                if (validate3(data76[i14]) && (vErrors = validate3(data76[i14], path + "/step/accused/" + i14, vErrors, one), one))
                  return vErrors;
            }
          }
          for (let key15 in data21)
            count16--;
          if ((count16 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "resumption") {
        if (plain(data21)) {
          let count17 = 2;
          if (validate3(data21.of) && (vErrors = validate3(data21.of, path + "/step/of", vErrors, one), one))
            return vErrors;
          for (let key16 in data21)
            count17--;
          if ((count17 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "termination") {
        if (plain(data21)) {
          let count18 = 2, data79 = data21.grounds;
          if ((!Array.isArray(data79) || data79.length > 5 || data79.length < 1 || !unique(data79)) && (vErrors = fail(vErrors, path + "/step/grounds", 2), one))
            return vErrors;
          if (Array.isArray(data79))
            for (let i15 = 0; i15 < data79.length; i15++) {
              let data80 = data79[i15];
              if ((typeof data80 != "string" || !terminationGround.has(data80)) && (vErrors = fail(vErrors, path + "/step/grounds/" + i15, 4), one))
                return vErrors;
            }
          if (data21.accused !== void 0) {
            count18++;
            let data81 = data21.accused;
            if ((!Array.isArray(data81) || data81.length > 100 || data81.length < 1 || !unique(data81)) && (vErrors = fail(vErrors, path + "/step/accused", 2), one))
              return vErrors;
            if (Array.isArray(data81)) {
              for (let i16 = 0; i16 < data81.length; i16++)
                if (validate3(data81[i16]) && (vErrors = validate3(data81[i16], path + "/step/accused/" + i16, vErrors, one), one))
                  return vErrors;
            }
          }
          for (let key17 in data21)
            count18--;
          if ((count18 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "transfer") {
        if (plain(data21)) {
          let count19 = 3, data83 = data21.to;
          if ((typeof data83 != "string" || !pattern2.test(data83)) && (vErrors = fail(vErrors, path + "/step/to", 5), one))
            return vErrors;
          let data84 = data21.reason;
          if ((typeof data84 != "string" || !transferReason.has(data84)) && (vErrors = fail(vErrors, path + "/step/reason", 4), one))
            return vErrors;
          for (let key18 in data21)
            count19--;
          if ((count19 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "joinder") {
        if (plain(data21)) {
          let count20 = 2, data85 = data21.joins;
          if ((!Array.isArray(data85) || data85.length > 20 || data85.length < 1 || !unique(data85)) && (vErrors = fail(vErrors, path + "/step/joins", 2), one))
            return vErrors;
          if (Array.isArray(data85)) {
            for (let i17 = 0; i17 < data85.length; i17++)
              if (validate3(data85[i17]) && (vErrors = validate3(data85[i17], path + "/step/joins/" + i17, vErrors, one), one))
                return vErrors;
          }
          for (let key19 in data21)
            count20--;
          if ((count20 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (tag0 === "split") {
        if (plain(data21)) {
          let count21 = 2;
          if (validate3(data21.newCase) && (vErrors = validate3(data21.newCase, path + "/step/newCase", vErrors, one), one))
            return vErrors;
          if (data21.accused !== void 0) {
            count21++;
            let data88 = data21.accused;
            if ((!Array.isArray(data88) || data88.length > 100 || data88.length < 1 || !unique(data88)) && (vErrors = fail(vErrors, path + "/step/accused", 2), one))
              return vErrors;
            if (Array.isArray(data88)) {
              for (let i18 = 0; i18 < data88.length; i18++)
                if (validate3(data88[i18]) && (vErrors = validate3(data88[i18], path + "/step/accused/" + i18, vErrors, one), one))
                  return vErrors;
            }
          }
          for (let key20 in data21)
            count21--;
          if ((count21 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/step", 1), one))
            return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/step", 10), one) return vErrors;
    } else if (vErrors = fail(vErrors, path + "/step", 0), one) return vErrors;
    if (data.stageAfter !== void 0) {
      count0++;
      let data90 = data.stageAfter;
      if ((typeof data90 != "string" || !stage.has(data90)) && (vErrors = fail(vErrors, path + "/stageAfter", 4), one))
        return vErrors;
    }
    if (data.limit !== void 0 && (count0++, validate15(data.limit) && (vErrors = validate15(data.limit, path + "/limit", vErrors, one), one)))
      return vErrors;
    if (data.areas !== void 0) {
      count0++;
      let data92 = data.areas;
      if ((!Array.isArray(data92) || data92.length > 50 || data92.length < 1 || !unique(data92)) && (vErrors = fail(vErrors, path + "/areas", 2), one))
        return vErrors;
      if (Array.isArray(data92)) {
        for (let i19 = 0; i19 < data92.length; i19++)
          if (validate40(data92[i19]) && (vErrors = validate40(data92[i19], path + "/areas/" + i19, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.summary !== void 0) {
      count0++;
      let data94 = data.summary;
      if ((typeof data94 != "string" || data94.length > 8e3 && ucs2length(data94) > 8e3 || !pattern30.test(data94)) && (vErrors = fail(vErrors, path + "/summary", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data95 = data.attachments;
      if ((!Array.isArray(data95) || data95.length > 11 || data95.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data95)) {
        for (let i20 = 0; i20 < data95.length; i20++)
          if (validate42(data95[i20]) && (vErrors = validate42(data95[i20], path + "/attachments/" + i20, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key21 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listProceedingsRole = ["codelists/proceedings-role/1.0", "Role in the proceedings", "Vai trò tố tụng", 7, "investigating-body assigned-body procuracy court"], listDecisionChange = ["codelists/decision-change/1.0", "First decision or change", "Ra quyết định hoặc thay đổi", 7, "first changed supplemented cancelled"], listPenalEdition = ["codelists/penal-edition/1.0", "Edition of the Penal Code", "Bộ luật Hình sự áp dụng", 7, "pc2015 pc1999"], partPenalArticle = ["common/penal-article/1.0", "Article of the Penal Code", "Điều luật", 2], listPoint = ["codelists/point/1.0", "Point of a clause", "Điểm", 7], partCharge = ["common/charge/1.0", "Charge", "Tội danh", 0, { code: [listPenalEdition, "Penal code", "Bộ luật"], article: [partPenalArticle, 0, "Điều"], clause: [0, 0, "Khoản", 3, 20, 1], point: [listPoint, 0, "Điểm"] }], listMeasureAction = ["codelists/measure-action/1.0", "What happens to a measure", "Việc áp dụng biện pháp", 7, "applied extended replaced cancelled"], listPreventiveMeasure = ["codelists/preventive-measure/1.0", "Preventive measure", "Biện pháp ngăn chặn", 7], listWantedGround = ["codelists/wanted-ground/1.0", "Ground of a wanted notice", "Căn cứ truy nã", 7, "fled whereabouts-unknown"], listWantedScope = ["codelists/wanted-scope/1.0", "Scope of a wanted notice", "Phạm vi truy nã", 7, "nationwide international"], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listEndOfWanted = ["codelists/end-of-wanted/1.0", "Why a wanted notice was lifted", "Lý do đình nã", 7, "arrested surrendered died no-longer-accused"], listLimitKind = ["codelists/limit-kind/1.0", "Kind of time limit", "Loại thời hạn", 7, "report-settlement investigation further-investigation prosecution trial-preparation"], partTimeLimit = ["common/time-limit/1.0", "Time limit", "Thời hạn", 0, { kind: [listLimitKind, 0, "Loại thời hạn"], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"], extension: [0, 0, "Lần gia hạn", 3, 5, 0], document: [partDocumentRef, 0, "Văn bản"] }], listConclusionProposal = ["codelists/conclusion-proposal/1.0", "Proposal of the conclusion", "Đề nghị của kết luận điều tra", 7, "prosecute terminate"], listReturnGround = ["codelists/return-ground/1.0", "Ground of returning the file", "Căn cứ trả hồ sơ", 7, "evidence-missing other-offence other-accomplice procedure-violated"], listFinding = ["codelists/finding/1.0", "Finding of the court", "Kết luận của bản án", 7, "guilty exempted not-guilty terminated"], listOtherPenalty = ["codelists/other-penalty/1.0", "Main penalty other than imprisonment", "Hình phạt chính khác", 7, "warning fine non-custodial expulsion death"], listAdditionalPenalty = ["codelists/additional-penalty/1.0", "Additional penalty", "Hình phạt bổ sung", 7, "fine probation residence-ban confiscation practice-ban expulsion"], partSentence = ["common/sentence/1.0", "Sentence", "Hình phạt", 0, { main: [0, "Main penalty", "Hình phạt chính", 8, "kind", { imprisonment: { months: [0, 0, "Số tháng", 3, 1200, 1], suspended: [0, 0, "Án treo", 5], probationMonths: [0, "Probation", "Thời gian thử thách", 3, 120, 1] }, life: {}, other: { penalty: [listOtherPenalty, 0, "Hình phạt"] } }], additional: [0, "Additional penalties", "Hình phạt bổ sung", 1, listAdditionalPenalty, 6], joined: [0, "Joined sentence", "Hình phạt chung", 8, "kind", { imprisonment: { months: [0, 0, "Số tháng", 3, 1200, 1] }, life: {} }], creditedDays: [0, "Days in custody", "Số ngày tạm giữ, tạm giam", 3, 2e4, 0] }], partCourtResult = ["common/court-result/1.0", "Result for a defendant", "Kết quả đối với một bị cáo", 0, { accused: [partRecordRef, "Defendant", "Bị cáo"], finding: [listFinding, 0, "Kết luận"], charges: [0, "Offences", "Tội danh", 1, partCharge, 20], sentence: partSentence }], listAppellant = ["codelists/appellant/1.0", "Who appeals", "Người kháng cáo, kháng nghị", 7, "defendant injured-party other-party procuracy"], listAppealRuling = ["codelists/appeal-ruling/1.0", "Ruling on appeal", "Quyết định phúc thẩm", 7, "upheld amended annulled-for-anew annulled-and-terminated appeal-ended"], listCaseSuspensionGround = ["codelists/case-suspension-ground/1.0", "Ground of suspending a case", "Căn cứ tạm đình chỉ vụ án", 7, "accused-not-found illness awaiting-result force-majeure"], listTerminationGround = ["codelists/termination-ground/1.0", "Ground of terminating a case", "Căn cứ đình chỉ vụ án", 7, "article-157 not-proven exempted given-up request-withdrawn"], listTransferReason = ["codelists/transfer-reason/1.0", "Reason of a transfer", "Lý do chuyển vụ án", 7, "competence impartiality reorganisation"], listStage = ["codelists/stage/1.0", "Stage of the procedure", "Giai đoạn tố tụng", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["case-event/1.0", "Case event", "Diễn biến vụ án", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/case-event/1.0"], case: [partRecordRef, 0, "Vụ án"], happenedOn: [partCivilDate, 0, "Ngày thực hiện"], by: [partAgency, 0, "Cơ quan thực hiện"], byRole: [listProceedingsRole, "Role", "Vai trò"], step: [0, 0, "Bước tố tụng", 8, "event", { institution: { change: [listDecisionChange, "First or change", "Lần đầu hoặc thay đổi"], charges: [0, 0, "Tội danh", 1, partCharge, 30] }, charge: { change: [listDecisionChange, "First or change", "Lần đầu hoặc thay đổi"], accused: [partRecordRef, 0, "Bị can"], charges: [0, 0, "Tội danh", 1, partCharge, 30], approvedOn: [partCivilDate, 0, "Ngày phê chuẩn"] }, "preventive-measure": { action: [listMeasureAction, 0, "Việc áp dụng"], accused: [partRecordRef, 0, "Bị can, bị cáo"], measure: [listPreventiveMeasure, 0, "Biện pháp"], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }, "wanted-notice": { accused: [partRecordRef, 0, "Bị can, bị cáo"], charges: [0, 0, "Tội danh", 1, partCharge, 30], ground: [listWantedGround, 0, "Căn cứ"], scope: [listWantedScope, 0, "Phạm vi"], identityPart: [partPartName, 0, "Phần nhân thân"] }, "wanted-notice-lifted": { accused: [partRecordRef, 0, "Bị can, bị cáo"], notice: [partRecordRef, 0, "Quyết định truy nã"], why: [listEndOfWanted, "Because", "Lý do"] }, "limit-extended": { limit: [partTimeLimit, 0, "Thời hạn"] }, conclusion: { proposal: [listConclusionProposal, 0, "Đề nghị"], accused: [0, 0, "Bị can", 1, partRecordRef, 100], charges: [0, 0, "Tội danh", 1, partCharge, 30] }, indictment: { court: [partAgency, 0, "Tòa án"], accused: [0, 0, "Bị can", 1, partRecordRef, 100], charges: [0, 0, "Tội danh", 1, partCharge, 30] }, "file-returned": { to: [partAgency, 0, "Trả cho"], grounds: [0, 0, "Căn cứ", 1, listReturnGround, 4], time: [0, 0, "Lần", 3, 9, 1] }, "trial-decision": { hearingOn: [partCivilDate, 0, "Ngày mở phiên tòa"], public: [0, "In public", "Xét xử công khai", 5] }, judgment: { results: [0, 0, "Kết quả", 1, partCourtResult, 100] }, appeal: { judgment: [partRecordRef, 0, "Bản án"], appellants: [0, "By whom", "Người kháng cáo, kháng nghị", 1, listAppellant, 4], accused: [0, "Defendants", "Bị cáo", 1, partRecordRef, 100] }, "appeal-judgment": { judgment: [partRecordRef, 0, "Bản án sơ thẩm"], ruling: [listAppealRuling, 0, "Quyết định"], results: [0, 0, "Kết quả", 1, partCourtResult, 100] }, "legal-effect": { judgment: [partRecordRef, 0, "Bản án"], effectiveFrom: [partCivilDate, "From", "Từ ngày"] }, suspension: { grounds: [0, 0, "Căn cứ", 1, listCaseSuspensionGround, 4], accused: [0, 0, "Bị can, bị cáo", 1, partRecordRef, 100] }, resumption: { of: [partRecordRef, "Resumes", "Phục hồi từ"] }, termination: { grounds: [0, 0, "Căn cứ", 1, listTerminationGround, 5], accused: [0, 0, "Bị can, bị cáo", 1, partRecordRef, 100] }, transfer: { to: [partAgency, 0, "Chuyển đến"], reason: [listTransferReason, 0, "Lý do"] }, joinder: { joins: [0, "Cases joined", "Vụ án được nhập", 1, partRecordRef, 20] }, split: { newCase: [partRecordRef, 0, "Vụ án mới"], accused: [0, 0, "Bị can", 1, partRecordRef, 100] } }], stageAfter: [listStage, 0, "Giai đoạn sau bước này"], limit: [partTimeLimit, 0, "Thời hạn"], areas: [0, 0, "Địa bàn thông báo", 1, partArea, 50], summary: [partText, 0, "Tóm tắt"], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.case === void 0 || record.happenedOn === void 0 || record.by === void 0 || record.byRole === void 0 || record.step === void 0), structure = {
  kind: "case-event",
  id: "https://schemas.lienthong.example/case-event/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
