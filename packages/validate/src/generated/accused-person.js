// Generated from schemas/records/accused-person/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var unique = (items) => {
  if (items.length > 32 && typeof items[0] != "object") return new Set(items).size === items.length;
  for (let n = 1; n < items.length; n++) for (let m = 0; m < n; m++) if (equal(items[m], items[n])) return !1;
  return !0;
}, words = (text) => new Set(text.split(" ")), pairs = (groups) => new Set(groups.split(" ").flatMap(([first, ...rest]) => rest.map((second) => first + second))), fail = (errors, p, k) => {
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

var accompliceRole = /* @__PURE__ */ words("organiser perpetrator instigator helper"), accusedStatus = /* @__PURE__ */ words("suspect defendant convicted acquitted suspended terminated"), additionalPenalty = /* @__PURE__ */ words("fine probation residence-ban confiscation practice-ban expulsion"), ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), endOfWanted = /* @__PURE__ */ words("arrested surrendered died no-longer-accused"), finding = /* @__PURE__ */ words("guilty exempted not-guilty terminated"), instance = /* @__PURE__ */ words("first appeal"), otherPenalty = /* @__PURE__ */ words("warning fine non-custodial expulsion death"), penalEdition = /* @__PURE__ */ words("pc2015 pc1999"), point = /* @__PURE__ */ words("a b c d đ e g h i k l m n o p q r s t u v x y"), preventiveMeasure = /* @__PURE__ */ words("urgent-holding arrest custody detention guarantee bail residence-ban exit-suspension"), priorRecord = /* @__PURE__ */ words("none convicted-before recidivism dangerous-recidivism unknown"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), ringFunction = /* @__PURE__ */ words("recruiter transporter border-crosser harbourer broker paper-maker guard exploiter buyer seller money-handler ransom-caller"), sex = /* @__PURE__ */ words("male female other unknown"), wantedScope = /* @__PURE__ */ words("nationwide international"), wantedStatus = /* @__PURE__ */ words("wanted lifted"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern21 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern25 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate7(data, path = "", vErrors = null, one = !0) {
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
function validate10(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.known;
    if (tag0 === "years") {
      if (plain(data)) {
        let count0 = 2, data0 = data.years;
        if (!Number.isInteger(data0) && (vErrors = fail(vErrors, path + "/years", 0), one) || typeof data0 == "number" && isFinite(data0) && (data0 > 120 && (vErrors = fail(vErrors, path + "/years", 9), one) || data0 < 0 && (vErrors = fail(vErrors, path + "/years", 8), one)))
          return vErrors;
        for (let key0 in data)
          count0--;
        if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "band") {
      if (plain(data)) {
        let count1 = 2, data1 = data.band;
        if ((typeof data1 != "string" || !ageBand.has(data1)) && (vErrors = fail(vErrors, path + "/band", 4), one))
          return vErrors;
        for (let key1 in data)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        let count2 = 1;
        for (let key2 in data)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (vErrors = fail(vErrors, path, 10), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate12(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.kind;
    if (tag0 === "citizen") {
      if (plain(data)) {
        let count0 = 2, data0 = data.country;
        if ((typeof data0 != "string" || !country.has(data0)) && (vErrors = fail(vErrors, path + "/country", 4), one))
          return vErrors;
        if (data.others !== void 0) {
          count0++;
          let data1 = data.others;
          if ((!Array.isArray(data1) || data1.length > 4 || data1.length < 1 || !unique(data1)) && (vErrors = fail(vErrors, path + "/others", 2), one))
            return vErrors;
          if (Array.isArray(data1))
            for (let i0 = 0; i0 < data1.length; i0++) {
              let data2 = data1[i0];
              if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = fail(vErrors, path + "/others/" + i0, 4), one))
                return vErrors;
            }
        }
        for (let key0 in data)
          count0--;
        if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "stateless") {
      if (plain(data)) {
        let count1 = 2;
        if (typeof data.permanentResident != "boolean" && (vErrors = fail(vErrors, path + "/permanentResident", 0), one))
          return vErrors;
        for (let key1 in data)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        let count2 = 1;
        for (let key2 in data)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (vErrors = fail(vErrors, path, 10), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate18(data, path = "", vErrors = null, one = !0) {
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
function validate20(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern21.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    let count0 = 12;
    if (data.schema !== "https://schemas.lienthong.example/accused-person/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data18 = data.status;
    if ((typeof data18 != "string" || !accusedStatus.has(data18)) && (vErrors = fail(vErrors, path + "/status", 4), one))
      return vErrors;
    let data19 = data.chargedOn;
    if ((typeof data19 != "string" || !pattern7.test(data19)) && (vErrors = fail(vErrors, path + "/chargedOn", 5), one))
      return vErrors;
    if (data.chargedBy !== void 0) {
      count0++;
      let data20 = data.chargedBy;
      if ((typeof data20 != "string" || !pattern2.test(data20)) && (vErrors = fail(vErrors, path + "/chargedBy", 5), one))
        return vErrors;
    }
    if (data.chargeDocument !== void 0 && (count0++, validate1(data.chargeDocument) && (vErrors = validate1(data.chargeDocument, path + "/chargeDocument", vErrors, one), one)))
      return vErrors;
    let data22 = data.charges;
    if ((!Array.isArray(data22) || data22.length > 20 || data22.length < 1 || !unique(data22)) && (vErrors = fail(vErrors, path + "/charges", 2), one))
      return vErrors;
    if (Array.isArray(data22))
      for (let i1 = 0; i1 < data22.length; i1++) {
        let data23 = data22[i1];
        if (plain(data23)) {
          let count2 = 2;
          if (validate7(data23.charge) && (vErrors = validate7(data23.charge, path + "/charges/" + i1 + "/charge", vErrors, one), one) || typeof data23.lead != "boolean" && (vErrors = fail(vErrors, path + "/charges/" + i1 + "/lead", 0), one))
            return vErrors;
          if (data23.since !== void 0) {
            count2++;
            let data26 = data23.since;
            if ((typeof data26 != "string" || !pattern7.test(data26)) && (vErrors = fail(vErrors, path + "/charges/" + i1 + "/since", 5), one))
              return vErrors;
          }
          for (let key1 in data23)
            count2--;
          if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/charges/" + i1, 1), one))
            return vErrors;
        } else if (vErrors = fail(vErrors, path + "/charges/" + i1, 0), one) return vErrors;
      }
    if (data.leadAccused !== void 0 && (count0++, typeof data.leadAccused != "boolean" && (vErrors = fail(vErrors, path + "/leadAccused", 0), one)))
      return vErrors;
    if (data.measures !== void 0) {
      count0++;
      let data28 = data.measures;
      if ((!Array.isArray(data28) || data28.length > 30 || data28.length < 1) && (vErrors = fail(vErrors, path + "/measures", 2), one))
        return vErrors;
      if (Array.isArray(data28))
        for (let i2 = 0; i2 < data28.length; i2++) {
          let data29 = data28[i2];
          if (plain(data29)) {
            let count3 = 2, data30 = data29.measure;
            if ((typeof data30 != "string" || !preventiveMeasure.has(data30)) && (vErrors = fail(vErrors, path + "/measures/" + i2 + "/measure", 4), one))
              return vErrors;
            let data31 = data29.from;
            if ((typeof data31 != "string" || !pattern7.test(data31)) && (vErrors = fail(vErrors, path + "/measures/" + i2 + "/from", 5), one))
              return vErrors;
            if (data29.until !== void 0) {
              count3++;
              let data32 = data29.until;
              if ((typeof data32 != "string" || !pattern7.test(data32)) && (vErrors = fail(vErrors, path + "/measures/" + i2 + "/until", 5), one))
                return vErrors;
            }
            for (let key2 in data29)
              count3--;
            if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/measures/" + i2, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/measures/" + i2, 0), one) return vErrors;
        }
    }
    if (data.wanted !== void 0) {
      count0++;
      let data33 = data.wanted;
      if (plain(data33)) {
        let count4 = 1, data34 = data33.status;
        if ((typeof data34 != "string" || !wantedStatus.has(data34)) && (vErrors = fail(vErrors, path + "/wanted/status", 4), one))
          return vErrors;
        if (data33.noticeOn !== void 0) {
          count4++;
          let data35 = data33.noticeOn;
          if ((typeof data35 != "string" || !pattern7.test(data35)) && (vErrors = fail(vErrors, path + "/wanted/noticeOn", 5), one))
            return vErrors;
        }
        if (data33.scope !== void 0) {
          count4++;
          let data36 = data33.scope;
          if ((typeof data36 != "string" || !wantedScope.has(data36)) && (vErrors = fail(vErrors, path + "/wanted/scope", 4), one))
            return vErrors;
        }
        if (data33.event !== void 0 && (count4++, validate3(data33.event) && (vErrors = validate3(data33.event, path + "/wanted/event", vErrors, one), one)))
          return vErrors;
        if (data33.liftedOn !== void 0) {
          count4++;
          let data38 = data33.liftedOn;
          if ((typeof data38 != "string" || !pattern7.test(data38)) && (vErrors = fail(vErrors, path + "/wanted/liftedOn", 5), one))
            return vErrors;
        }
        if (data33.liftedWhy !== void 0) {
          count4++;
          let data39 = data33.liftedWhy;
          if ((typeof data39 != "string" || !endOfWanted.has(data39)) && (vErrors = fail(vErrors, path + "/wanted/liftedWhy", 4), one))
            return vErrors;
        }
        for (let key3 in data33)
          count4--;
        if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/wanted", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/wanted", 0), one) return vErrors;
    }
    if (data.identityPart !== void 0) {
      count0++;
      let data40 = data.identityPart;
      if ((typeof data40 != "string" || !pattern21.test(data40)) && (vErrors = fail(vErrors, path + "/identityPart", 5), one))
        return vErrors;
    }
    if (data.sex !== void 0) {
      count0++;
      let data41 = data.sex;
      if ((typeof data41 != "string" || !sex.has(data41)) && (vErrors = fail(vErrors, path + "/sex", 4), one))
        return vErrors;
    }
    if (data.ageAtAct !== void 0 && (count0++, validate10(data.ageAtAct) && (vErrors = validate10(data.ageAtAct, path + "/ageAtAct", vErrors, one), one)) || data.nationality !== void 0 && (count0++, validate12(data.nationality) && (vErrors = validate12(data.nationality, path + "/nationality", vErrors, one), one)))
      return vErrors;
    if (data.priorRecord !== void 0) {
      count0++;
      let data44 = data.priorRecord;
      if ((typeof data44 != "string" || !priorRecord.has(data44)) && (vErrors = fail(vErrors, path + "/priorRecord", 4), one))
        return vErrors;
    }
    if (data.alsoVictim !== void 0) {
      count0++;
      let data45 = data.alsoVictim;
      if ((typeof data45 != "string" || !yesNoUnknown.has(data45)) && (vErrors = fail(vErrors, path + "/alsoVictim", 4), one))
        return vErrors;
    }
    if (data.roles !== void 0) {
      count0++;
      let data46 = data.roles;
      if ((!Array.isArray(data46) || data46.length > 4 || data46.length < 1 || !unique(data46)) && (vErrors = fail(vErrors, path + "/roles", 2), one))
        return vErrors;
      if (Array.isArray(data46))
        for (let i3 = 0; i3 < data46.length; i3++) {
          let data47 = data46[i3];
          if ((typeof data47 != "string" || !accompliceRole.has(data47)) && (vErrors = fail(vErrors, path + "/roles/" + i3, 4), one))
            return vErrors;
        }
    }
    if (data.functions !== void 0) {
      count0++;
      let data48 = data.functions;
      if ((!Array.isArray(data48) || data48.length > 12 || data48.length < 1 || !unique(data48)) && (vErrors = fail(vErrors, path + "/functions", 2), one))
        return vErrors;
      if (Array.isArray(data48))
        for (let i4 = 0; i4 < data48.length; i4++) {
          let data49 = data48[i4];
          if ((typeof data49 != "string" || !ringFunction.has(data49) && !open.test(data49)) && (vErrors = fail(vErrors, path + "/functions/" + i4, 4), one))
            return vErrors;
        }
    }
    if (data.relations !== void 0) {
      count0++;
      let data50 = data.relations;
      if ((!Array.isArray(data50) || data50.length > 14 || data50.length < 1 || !unique(data50)) && (vErrors = fail(vErrors, path + "/relations", 2), one))
        return vErrors;
      if (Array.isArray(data50))
        for (let i5 = 0; i5 < data50.length; i5++) {
          let data51 = data50[i5];
          if ((typeof data51 != "string" || !relation.has(data51)) && (vErrors = fail(vErrors, path + "/relations/" + i5, 4), one))
            return vErrors;
        }
    }
    if (data.victims !== void 0) {
      count0++;
      let data52 = data.victims;
      if ((!Array.isArray(data52) || data52.length > 100 || data52.length < 1 || !unique(data52)) && (vErrors = fail(vErrors, path + "/victims", 2), one))
        return vErrors;
      if (Array.isArray(data52)) {
        for (let i6 = 0; i6 < data52.length; i6++)
          if (validate3(data52[i6]) && (vErrors = validate3(data52[i6], path + "/victims/" + i6, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.outcome !== void 0) {
      count0++;
      let data54 = data.outcome;
      if (plain(data54)) {
        let count5 = 4, data55 = data54.finding;
        if ((typeof data55 != "string" || !finding.has(data55)) && (vErrors = fail(vErrors, path + "/outcome/finding", 4), one))
          return vErrors;
        let data56 = data54.instance;
        if ((typeof data56 != "string" || !instance.has(data56)) && (vErrors = fail(vErrors, path + "/outcome/instance", 4), one))
          return vErrors;
        let data57 = data54.judgedOn;
        if ((typeof data57 != "string" || !pattern7.test(data57)) && (vErrors = fail(vErrors, path + "/outcome/judgedOn", 5), one))
          return vErrors;
        let data58 = data54.court;
        if ((typeof data58 != "string" || !pattern2.test(data58)) && (vErrors = fail(vErrors, path + "/outcome/court", 5), one) || data54.judgment !== void 0 && (count5++, validate3(data54.judgment) && (vErrors = validate3(data54.judgment, path + "/outcome/judgment", vErrors, one), one)) || data54.document !== void 0 && (count5++, validate1(data54.document) && (vErrors = validate1(data54.document, path + "/outcome/document", vErrors, one), one)))
          return vErrors;
        if (data54.charges !== void 0) {
          count5++;
          let data61 = data54.charges;
          if ((!Array.isArray(data61) || data61.length > 20 || data61.length < 1 || !unique(data61)) && (vErrors = fail(vErrors, path + "/outcome/charges", 2), one))
            return vErrors;
          if (Array.isArray(data61)) {
            for (let i7 = 0; i7 < data61.length; i7++)
              if (validate7(data61[i7]) && (vErrors = validate7(data61[i7], path + "/outcome/charges/" + i7, vErrors, one), one))
                return vErrors;
          }
        }
        if (data54.sentence !== void 0 && (count5++, validate18(data54.sentence) && (vErrors = validate18(data54.sentence, path + "/outcome/sentence", vErrors, one), one)))
          return vErrors;
        if (data54.effectiveFrom !== void 0) {
          count5++;
          let data64 = data54.effectiveFrom;
          if ((typeof data64 != "string" || !pattern7.test(data64)) && (vErrors = fail(vErrors, path + "/outcome/effectiveFrom", 5), one))
            return vErrors;
        }
        for (let key4 in data54)
          count5--;
        if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/outcome", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/outcome", 0), one) return vErrors;
    }
    if (data.note !== void 0) {
      count0++;
      let data65 = data.note;
      if ((typeof data65 != "string" || data65.length > 8e3 && ucs2length(data65) > 8e3 || !pattern25.test(data65)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data66 = data.attachments;
      if ((!Array.isArray(data66) || data66.length > 11 || data66.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data66)) {
        for (let i8 = 0; i8 < data66.length; i8++)
          if (validate20(data66[i8]) && (vErrors = validate20(data66[i8], path + "/attachments/" + i8, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key5 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listAccusedStatus = ["codelists/accused-status/1.0", "Status of an accused", "Tư cách trong vụ án", 7, "suspect defendant convicted acquitted suspended terminated"], listPenalEdition = ["codelists/penal-edition/1.0", "Edition of the Penal Code", "Bộ luật Hình sự áp dụng", 7, "pc2015 pc1999"], partPenalArticle = ["common/penal-article/1.0", "Article of the Penal Code", "Điều luật", 2], listPoint = ["codelists/point/1.0", "Point of a clause", "Điểm", 7], partCharge = ["common/charge/1.0", "Charge", "Tội danh", 0, { code: [listPenalEdition, "Penal code", "Bộ luật"], article: [partPenalArticle, 0, "Điều"], clause: [0, 0, "Khoản", 3, 20, 1], point: [listPoint, 0, "Điểm"] }], listPreventiveMeasure = ["codelists/preventive-measure/1.0", "Preventive measure", "Biện pháp ngăn chặn", 7], listWantedStatus = ["codelists/wanted-status/1.0", "Wanted status", "Tình trạng truy nã", 7, "wanted lifted"], listWantedScope = ["codelists/wanted-scope/1.0", "Scope of a wanted notice", "Phạm vi truy nã", 7, "nationwide international"], listEndOfWanted = ["codelists/end-of-wanted/1.0", "Why a wanted notice was lifted", "Lý do đình nã", 7, "arrested surrendered died no-longer-accused"], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listSex = ["codelists/sex/1.0", "Sex", "Giới tính", 7, "male female other unknown"], listAgeBand = ["codelists/age-band/1.0", "Age band", "Nhóm tuổi", 7], partAge = ["common/age/1.0", "Age", "Tuổi", 8, "known", { years: { years: [0, 0, "Số tuổi", 3, 120, 0] }, band: { band: [listAgeBand, 0, "Nhóm tuổi"] }, unknown: {} }], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partNationality = ["common/nationality/1.0", "Nationality", "Quốc tịch", 8, "kind", { citizen: { country: [listCountry, 0, "Quốc gia"], others: [0, "Other citizenships", "Quốc tịch khác", 1, listCountry, 4] }, stateless: { permanentResident: [0, 0, "Thường trú", 5] }, unknown: {} }], listPriorRecord = ["codelists/prior-record/1.0", "Prior record", "Tiền án, tái phạm", 7, "none convicted-before recidivism dangerous-recidivism unknown"], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], listAccompliceRole = ["codelists/accomplice-role/1.0", "Role of an accomplice", "Vai trò đồng phạm", 7, "organiser perpetrator instigator helper"], listRingFunction = ["codelists/ring-function/1.0", "Function in a ring", "Việc làm trong đường dây", 7, 1], listRelation = ["codelists/relation/1.0", "Relation", "Quan hệ", 7], listFinding = ["codelists/finding/1.0", "Finding of the court", "Kết luận của bản án", 7, "guilty exempted not-guilty terminated"], listInstance = ["codelists/instance/1.0", "Instance", "Cấp xét xử", 7, "first appeal"], listOtherPenalty = ["codelists/other-penalty/1.0", "Main penalty other than imprisonment", "Hình phạt chính khác", 7, "warning fine non-custodial expulsion death"], listAdditionalPenalty = ["codelists/additional-penalty/1.0", "Additional penalty", "Hình phạt bổ sung", 7, "fine probation residence-ban confiscation practice-ban expulsion"], partSentence = ["common/sentence/1.0", "Sentence", "Hình phạt", 0, { main: [0, "Main penalty", "Hình phạt chính", 8, "kind", { imprisonment: { months: [0, 0, "Số tháng", 3, 1200, 1], suspended: [0, 0, "Án treo", 5], probationMonths: [0, "Probation", "Thời gian thử thách", 3, 120, 1] }, life: {}, other: { penalty: [listOtherPenalty, 0, "Hình phạt"] } }], additional: [0, "Additional penalties", "Hình phạt bổ sung", 1, listAdditionalPenalty, 6], joined: [0, "Joined sentence", "Hình phạt chung", 8, "kind", { imprisonment: { months: [0, 0, "Số tháng", 3, 1200, 1] }, life: {} }], creditedDays: [0, "Days in custody", "Số ngày tạm giữ, tạm giam", 3, 2e4, 0] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["accused-person/1.0", "Accused person", "Bị can, bị cáo, người bị truy nã", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/accused-person/1.0"], case: [partRecordRef, 0, "Vụ án"], status: [listAccusedStatus, 0, "Tư cách tố tụng"], chargedOn: [partCivilDate, 0, "Ngày khởi tố bị can"], chargedBy: [partAgency, 0, "Cơ quan khởi tố"], chargeDocument: [partDocumentRef, "Document of the charge", "Quyết định khởi tố bị can"], charges: [0, 0, "Tội danh", 1, [0, 0, 0, 0, { charge: partCharge, lead: [0, "Leads", "Tội danh chính", 5], since: [partCivilDate, 0, "Từ ngày"] }], 20], leadAccused: [0, 0, "Bị can đầu vụ", 5], measures: [0, "Preventive measures", "Biện pháp ngăn chặn", 1, [0, 0, 0, 0, { measure: [listPreventiveMeasure, 0, "Biện pháp"], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }], 30], wanted: [0, 0, "Truy nã", 0, { status: [listWantedStatus, 0, "Tình trạng"], noticeOn: [partCivilDate, 0, "Ngày truy nã"], scope: [listWantedScope, 0, "Phạm vi"], event: [partRecordRef, 0, "Diễn biến"], liftedOn: [partCivilDate, 0, "Ngày đình nã"], liftedWhy: [listEndOfWanted, "Lifted because", "Lý do đình nã"] }], identityPart: [partPartName, 0, "Phần nhân thân"], sex: listSex, ageAtAct: [partAge, "Age at the act", "Tuổi khi phạm tội"], nationality: partNationality, priorRecord: [listPriorRecord, 0, "Tiền án"], alsoVictim: [listYesNoUnknown, "Also a victim", "Cũng là nạn nhân"], roles: [0, 0, "Vai trò đồng phạm", 1, listAccompliceRole, 4], functions: [0, 0, "Việc làm trong đường dây", 1, listRingFunction, 12], relations: [0, "Relation to the victims", "Quan hệ với nạn nhân", 1, listRelation, 14], victims: [0, 0, "Nạn nhân", 1, partRecordRef, 100], outcome: [0, 0, "Kết quả xét xử", 0, { finding: [listFinding, 0, "Kết luận"], instance: listInstance, judgedOn: [partCivilDate, 0, "Ngày tuyên án"], court: [partAgency, 0, "Tòa án"], judgment: [partRecordRef, "Event", "Bản án"], document: [partDocumentRef, 0, "Văn bản"], charges: [0, "Offences", "Tội danh bị kết án", 1, partCharge, 20], sentence: partSentence, effectiveFrom: [partCivilDate, "In force from", "Có hiệu lực từ"] }], note: [partText, 0, "Ghi chú"], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.case === void 0 || record.status === void 0 || record.chargedOn === void 0 || record.charges === void 0), structure = {
  kind: "accused-person",
  id: "https://schemas.lienthong.example/accused-person/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
