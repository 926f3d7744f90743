// Generated from schemas/records/support-service/1.0.json. Do not edit; run `pnpm generate`.
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

var ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), legalAidForm = /* @__PURE__ */ words("proceedings advice representation"), need = /* @__PURE__ */ words("safety shelter food-clothing medical-care psychological-care interpretation legal-help identity-papers return-home family-tracing child-care schooling vocational-training money"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), sex = /* @__PURE__ */ words("male female other unknown"), supportApplicant = /* @__PURE__ */ words("person family representative body"), supportKind = /* @__PURE__ */ words("a b c d đ e g h i k"), supportKind2011 = /* @__PURE__ */ words("a b c d đ e"), supportPayer = /* @__PURE__ */ words("state-budget health-insurance social-fund international provider relatives"), supportPlace = /* @__PURE__ */ words("in-country abroad"), supportResult = /* @__PURE__ */ words("given under-way declined not-given ended-early"), supportShortfallReason = /* @__PURE__ */ words("not-entitled papers-missing no-provider no-funds need-met moved contact-lost status-changed deceased"), supportState = /* @__PURE__ */ words("active follow-up closed handed-over"), victimCategory = /* @__PURE__ */ words("resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner"), victimStatus = /* @__PURE__ */ words("victim under-identification accompanying-under-18 not-a-victim"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern32 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate8(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 4, data0 = data.provider;
    if (plain(data0)) {
      let count1 = 2, data1 = data0.agency;
      if ((typeof data1 != "string" || !pattern2.test(data1)) && (vErrors = fail(vErrors, path + "/provider/agency", 5), one))
        return vErrors;
      let data2 = data0.role;
      if ((typeof data2 != "string" || !agencyRole.has(data2)) && (vErrors = fail(vErrors, path + "/provider/role", 4), one))
        return vErrors;
      if (data0.unit !== void 0) {
        count1++;
        let data3 = data0.unit;
        if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = fail(vErrors, path + "/provider/unit", 5), one))
          return vErrors;
      }
      for (let key0 in data0)
        count1--;
      if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/provider", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/provider", 0), one) return vErrors;
    let data4 = data.place;
    if ((typeof data4 != "string" || !supportPlace.has(data4)) && (vErrors = fail(vErrors, path + "/place", 4), one))
      return vErrors;
    let data5 = data.agreed;
    if ((typeof data5 != "string" || !yesNoUnknown.has(data5)) && (vErrors = fail(vErrors, path + "/agreed", 4), one))
      return vErrors;
    if (data.from !== void 0) {
      count0++;
      let data6 = data.from;
      if ((typeof data6 != "string" || !pattern7.test(data6)) && (vErrors = fail(vErrors, path + "/from", 5), one))
        return vErrors;
    }
    if (data.until !== void 0) {
      count0++;
      let data7 = data.until;
      if ((typeof data7 != "string" || !pattern7.test(data7)) && (vErrors = fail(vErrors, path + "/until", 5), one))
        return vErrors;
    }
    if (data.plannedUntil !== void 0) {
      count0++;
      let data8 = data.plannedUntil;
      if ((typeof data8 != "string" || !pattern7.test(data8)) && (vErrors = fail(vErrors, path + "/plannedUntil", 5), one))
        return vErrors;
    }
    if (data.times !== void 0) {
      count0++;
      let data9 = data.times;
      if (!Number.isInteger(data9) && (vErrors = fail(vErrors, path + "/times", 0), one) || typeof data9 == "number" && isFinite(data9) && (data9 > 1e6 && (vErrors = fail(vErrors, path + "/times", 9), one) || data9 < 0 && (vErrors = fail(vErrors, path + "/times", 8), one)))
        return vErrors;
    }
    let data10 = data.result;
    if ((typeof data10 != "string" || !supportResult.has(data10)) && (vErrors = fail(vErrors, path + "/result", 4), one))
      return vErrors;
    if (data.shortfall !== void 0) {
      count0++;
      let data11 = data.shortfall;
      if ((typeof data11 != "string" || !supportShortfallReason.has(data11) && !open.test(data11)) && (vErrors = fail(vErrors, path + "/shortfall", 4), one))
        return vErrors;
    }
    for (let key1 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate12(data, path = "", vErrors = null, one = !0) {
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
function validate14(data, path = "", vErrors = null, one = !0) {
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
var pattern25 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate16(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern25.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
var pattern30 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate19(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.amount;
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 1e15 && (vErrors = fail(vErrors, path + "/amount", 9), one) || data0 < 0 && (vErrors = fail(vErrors, path + "/amount", 8), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/amount", 0), one) return vErrors;
    let data1 = data.currency;
    if ((typeof data1 != "string" || !pattern30.test(data1)) && (vErrors = fail(vErrors, path + "/currency", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern35 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate21(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern35.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    let count0 = 11;
    if (data.schema !== "https://schemas.lienthong.example/support-service/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    if (data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 3), one) || validate3(data.victim) && (vErrors = validate3(data.victim, path + "/victim", vErrors, one), one))
      return vErrors;
    let data18 = data.category;
    if ((typeof data18 != "string" || !victimCategory.has(data18)) && (vErrors = fail(vErrors, path + "/category", 4), one))
      return vErrors;
    if (data.identifiedOn !== void 0) {
      count0++;
      let data19 = data.identifiedOn;
      if ((typeof data19 != "string" || !pattern7.test(data19)) && (vErrors = fail(vErrors, path + "/identifiedOn", 5), one))
        return vErrors;
    }
    if (data.referral !== void 0 && (count0++, validate3(data.referral) && (vErrors = validate3(data.referral, path + "/referral", vErrors, one), one)))
      return vErrors;
    if (data.application !== void 0) {
      count0++;
      let data21 = data.application;
      if (plain(data21)) {
        let count2 = 2, data22 = data21.by;
        if ((typeof data22 != "string" || !supportApplicant.has(data22)) && (vErrors = fail(vErrors, path + "/application/by", 4), one))
          return vErrors;
        let data23 = data21.on;
        if ((typeof data23 != "string" || !pattern7.test(data23)) && (vErrors = fail(vErrors, path + "/application/on", 5), one))
          return vErrors;
        for (let key1 in data21)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/application", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/application", 0), one) return vErrors;
    }
    if (data.decision !== void 0) {
      count0++;
      let data24 = data.decision;
      if (plain(data24)) {
        let count3 = 2, data25 = data24.on;
        if ((typeof data25 != "string" || !pattern7.test(data25)) && (vErrors = fail(vErrors, path + "/decision/on", 5), one))
          return vErrors;
        let data26 = data24.by;
        if ((typeof data26 != "string" || !pattern2.test(data26)) && (vErrors = fail(vErrors, path + "/decision/by", 5), one) || data24.document !== void 0 && (count3++, validate1(data24.document) && (vErrors = validate1(data24.document, path + "/decision/document", vErrors, one), one)))
          return vErrors;
        for (let key2 in data24)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/decision", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/decision", 0), one) return vErrors;
    }
    let data28 = data.support;
    if (plain(data28)) {
      let tag0 = data28.regime;
      if (tag0 === "law53-2024") {
        if (plain(data28)) {
          let count4 = 2, data29 = data28.services;
          if ((!Array.isArray(data29) || data29.length > 30 || data29.length < 1) && (vErrors = fail(vErrors, path + "/support/services", 2), one))
            return vErrors;
          if (Array.isArray(data29))
            for (let i1 = 0; i1 < data29.length; i1++) {
              let data30 = data29[i1];
              if (plain(data30)) {
                let count5 = 3, data31 = data30.no;
                if (!Number.isInteger(data31) && (vErrors = fail(vErrors, path + "/support/services/" + i1 + "/no", 0), one) || typeof data31 == "number" && isFinite(data31) && (data31 > 99 && (vErrors = fail(vErrors, path + "/support/services/" + i1 + "/no", 9), one) || data31 < 1 && (vErrors = fail(vErrors, path + "/support/services/" + i1 + "/no", 8), one)))
                  return vErrors;
                let data32 = data30.kind;
                if ((typeof data32 != "string" || !supportKind.has(data32)) && (vErrors = fail(vErrors, path + "/support/services/" + i1 + "/kind", 4), one) || validate8(data30.service) && (vErrors = validate8(data30.service, path + "/support/services/" + i1 + "/service", vErrors, one), one))
                  return vErrors;
                for (let key3 in data30)
                  count5--;
                if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/support/services/" + i1, 1), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/support/services/" + i1, 0), one) return vErrors;
            }
          for (let key4 in data28)
            count4--;
          if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/support", 1), one))
            return vErrors;
        }
      } else if (tag0 === "law66-2011") {
        if (plain(data28)) {
          let count6 = 2, data34 = data28.services;
          if ((!Array.isArray(data34) || data34.length > 30 || data34.length < 1) && (vErrors = fail(vErrors, path + "/support/services", 2), one))
            return vErrors;
          if (Array.isArray(data34))
            for (let i2 = 0; i2 < data34.length; i2++) {
              let data35 = data34[i2];
              if (plain(data35)) {
                let count7 = 3, data36 = data35.no;
                if (!Number.isInteger(data36) && (vErrors = fail(vErrors, path + "/support/services/" + i2 + "/no", 0), one) || typeof data36 == "number" && isFinite(data36) && (data36 > 99 && (vErrors = fail(vErrors, path + "/support/services/" + i2 + "/no", 9), one) || data36 < 1 && (vErrors = fail(vErrors, path + "/support/services/" + i2 + "/no", 8), one)))
                  return vErrors;
                let data37 = data35.kind;
                if ((typeof data37 != "string" || !supportKind2011.has(data37)) && (vErrors = fail(vErrors, path + "/support/services/" + i2 + "/kind", 4), one) || validate8(data35.service) && (vErrors = validate8(data35.service, path + "/support/services/" + i2 + "/service", vErrors, one), one))
                  return vErrors;
                for (let key5 in data35)
                  count7--;
                if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/support/services/" + i2, 1), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/support/services/" + i2, 0), one) return vErrors;
            }
          for (let key6 in data28)
            count6--;
          if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/support", 1), one))
            return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/support", 10), one) return vErrors;
    } else if (vErrors = fail(vErrors, path + "/support", 0), one) return vErrors;
    if (data.legalAid !== void 0) {
      count0++;
      let data39 = data.legalAid;
      if (plain(data39)) {
        let count8 = 1, data40 = data39.forms;
        if ((!Array.isArray(data40) || data40.length > 3 || data40.length < 1 || !unique(data40)) && (vErrors = fail(vErrors, path + "/legalAid/forms", 2), one))
          return vErrors;
        if (Array.isArray(data40))
          for (let i3 = 0; i3 < data40.length; i3++) {
            let data41 = data40[i3];
            if ((typeof data41 != "string" || !legalAidForm.has(data41)) && (vErrors = fail(vErrors, path + "/legalAid/forms/" + i3, 4), one))
              return vErrors;
          }
        if (data39.requestedOn !== void 0) {
          count8++;
          let data42 = data39.requestedOn;
          if ((typeof data42 != "string" || !pattern7.test(data42)) && (vErrors = fail(vErrors, path + "/legalAid/requestedOn", 5), one))
            return vErrors;
        }
        if (data39.centre !== void 0) {
          count8++;
          let data43 = data39.centre;
          if ((typeof data43 != "string" || !pattern2.test(data43)) && (vErrors = fail(vErrors, path + "/legalAid/centre", 5), one))
            return vErrors;
        }
        if (data39.case !== void 0 && (count8++, validate3(data39.case) && (vErrors = validate3(data39.case, path + "/legalAid/case", vErrors, one), one)))
          return vErrors;
        for (let key7 in data39)
          count8--;
        if ((count8 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/legalAid", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/legalAid", 0), one) return vErrors;
    }
    if (data.person !== void 0) {
      count0++;
      let data45 = data.person;
      if (plain(data45)) {
        let count9 = 2, data46 = data45.status;
        if ((typeof data46 != "string" || !victimStatus.has(data46)) && (vErrors = fail(vErrors, path + "/person/status", 4), one))
          return vErrors;
        let data47 = data45.sex;
        if ((typeof data47 != "string" || !sex.has(data47)) && (vErrors = fail(vErrors, path + "/person/sex", 4), one) || data45.ageAtIdentification !== void 0 && (count9++, validate12(data45.ageAtIdentification) && (vErrors = validate12(data45.ageAtIdentification, path + "/person/ageAtIdentification", vErrors, one), one)) || data45.nationality !== void 0 && (count9++, validate14(data45.nationality) && (vErrors = validate14(data45.nationality, path + "/person/nationality", vErrors, one), one)))
          return vErrors;
        for (let key8 in data45)
          count9--;
        if ((count9 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/person", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/person", 0), one) return vErrors;
    }
    if (data.residenceArea !== void 0 && (count0++, validate16(data.residenceArea) && (vErrors = validate16(data.residenceArea, path + "/residenceArea", vErrors, one), one)))
      return vErrors;
    if (data.openNeeds !== void 0) {
      count0++;
      let data51 = data.openNeeds;
      if ((!Array.isArray(data51) || data51.length > 20 || data51.length < 1 || !unique(data51)) && (vErrors = fail(vErrors, path + "/openNeeds", 2), one))
        return vErrors;
      if (Array.isArray(data51))
        for (let i4 = 0; i4 < data51.length; i4++) {
          let data52 = data51[i4];
          if ((typeof data52 != "string" || !need.has(data52) && !open.test(data52)) && (vErrors = fail(vErrors, path + "/openNeeds/" + i4, 4), one))
            return vErrors;
        }
    }
    if (data.consents !== void 0) {
      count0++;
      let data53 = data.consents;
      if ((!Array.isArray(data53) || data53.length > 20 || data53.length < 1 || !unique(data53)) && (vErrors = fail(vErrors, path + "/consents", 2), one))
        return vErrors;
      if (Array.isArray(data53)) {
        for (let i5 = 0; i5 < data53.length; i5++)
          if (validate3(data53[i5]) && (vErrors = validate3(data53[i5], path + "/consents/" + i5, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.followUp !== void 0) {
      count0++;
      let data55 = data.followUp;
      if (plain(data55)) {
        let count10 = 2, data56 = data55.state;
        if ((typeof data56 != "string" || !supportState.has(data56)) && (vErrors = fail(vErrors, path + "/followUp/state", 4), one))
          return vErrors;
        let data57 = data55.on;
        if ((typeof data57 != "string" || !pattern7.test(data57)) && (vErrors = fail(vErrors, path + "/followUp/on", 5), one))
          return vErrors;
        if (data55.nextOn !== void 0) {
          count10++;
          let data58 = data55.nextOn;
          if ((typeof data58 != "string" || !pattern7.test(data58)) && (vErrors = fail(vErrors, path + "/followUp/nextOn", 5), one))
            return vErrors;
        }
        if (data55.handedOverTo !== void 0) {
          count10++;
          let data59 = data55.handedOverTo;
          if ((typeof data59 != "string" || !pattern2.test(data59)) && (vErrors = fail(vErrors, path + "/followUp/handedOverTo", 5), one))
            return vErrors;
        }
        for (let key9 in data55)
          count10--;
        if ((count10 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/followUp", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/followUp", 0), one) return vErrors;
    }
    if (data.costs !== void 0) {
      count0++;
      let data60 = data.costs;
      if ((!Array.isArray(data60) || data60.length > 60 || data60.length < 1) && (vErrors = fail(vErrors, path + "/costs", 2), one))
        return vErrors;
      if (Array.isArray(data60))
        for (let i6 = 0; i6 < data60.length; i6++) {
          let data61 = data60[i6];
          if (plain(data61)) {
            let count11 = 3, data62 = data61.service;
            if (!Number.isInteger(data62) && (vErrors = fail(vErrors, path + "/costs/" + i6 + "/service", 0), one) || typeof data62 == "number" && isFinite(data62) && (data62 > 99 && (vErrors = fail(vErrors, path + "/costs/" + i6 + "/service", 9), one) || data62 < 1 && (vErrors = fail(vErrors, path + "/costs/" + i6 + "/service", 8), one)) || validate19(data61.money) && (vErrors = validate19(data61.money, path + "/costs/" + i6 + "/money", vErrors, one), one))
              return vErrors;
            let data64 = data61.payer;
            if ((typeof data64 != "string" || !supportPayer.has(data64) && !open.test(data64)) && (vErrors = fail(vErrors, path + "/costs/" + i6 + "/payer", 4), one))
              return vErrors;
            if (data61.paidOn !== void 0) {
              count11++;
              let data65 = data61.paidOn;
              if ((typeof data65 != "string" || !pattern7.test(data65)) && (vErrors = fail(vErrors, path + "/costs/" + i6 + "/paidOn", 5), one))
                return vErrors;
            }
            for (let key10 in data61)
              count11--;
            if ((count11 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/costs/" + i6, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/costs/" + i6, 0), one) return vErrors;
        }
    }
    if (data.plan !== void 0) {
      count0++;
      let data66 = data.plan;
      if (plain(data66)) {
        let count12 = 1, data67 = data66.objectives;
        if ((typeof data67 != "string" || data67.length > 8e3 && ucs2length(data67) > 8e3 || !pattern32.test(data67)) && (vErrors = fail(vErrors, path + "/plan/objectives", 5), one))
          return vErrors;
        if (data66.steps !== void 0) {
          count12++;
          let data68 = data66.steps;
          if ((typeof data68 != "string" || data68.length > 8e3 && ucs2length(data68) > 8e3 || !pattern32.test(data68)) && (vErrors = fail(vErrors, path + "/plan/steps", 5), one))
            return vErrors;
        }
        for (let key11 in data66)
          count12--;
        if ((count12 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/plan", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/plan", 0), one) return vErrors;
    }
    if (data.note !== void 0) {
      count0++;
      let data69 = data.note;
      if ((typeof data69 != "string" || data69.length > 8e3 && ucs2length(data69) > 8e3 || !pattern32.test(data69)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data70 = data.attachments;
      if ((!Array.isArray(data70) || data70.length > 11 || data70.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data70)) {
        for (let i7 = 0; i7 < data70.length; i7++)
          if (validate21(data70[i7]) && (vErrors = validate21(data70[i7], path + "/attachments/" + i7, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key12 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listVictimCategory = ["codelists/victim-category/1.0", "Group entitled to support", "Nhóm đối tượng được hỗ trợ", 7, "resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner"], listSupportApplicant = ["codelists/support-applicant/1.0", "Who asked for support", "Người đề nghị hỗ trợ", 7, "person family representative body"], listSupportKind = ["codelists/support-kind/1.0", "Kind of support", "Chế độ hỗ trợ", 7], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], listSupportPlace = ["codelists/support-place/1.0", "Place of support", "Nơi hỗ trợ", 7, "in-country abroad"], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], listSupportResult = ["codelists/support-result/1.0", "Result of a support service", "Kết quả thực hiện hỗ trợ", 7, "given under-way declined not-given ended-early"], listSupportShortfallReason = ["codelists/support-shortfall-reason/1.0", "Reason why support was not given or ended early", "Lý do không thực hiện hoặc kết thúc sớm", 7, 1], partSupportProvision = ["common/support-provision/1.0", "Support service", "Việc thực hiện hỗ trợ", 0, { provider: [0, 0, "Cơ quan, cơ sở thực hiện", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Bộ phận"] }], place: [listSupportPlace, 0, "Nơi hỗ trợ"], agreed: [listYesNoUnknown, 0, "Đồng ý nhận hỗ trợ"], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"], plannedUntil: [partCivilDate, 0, "Dự kiến đến ngày"], times: [partCount, 0, "Số lượt"], result: [listSupportResult, 0, "Kết quả"], shortfall: [listSupportShortfallReason, "Why not", "Lý do"] }], listSupportKind2011 = ["codelists/support-kind-2011/1.0", "Kind of support, old law", "Chế độ hỗ trợ theo luật cũ", 7, "a b c d đ e"], listLegalAidForm = ["codelists/legal-aid-form/1.0", "Form of legal aid", "Hình thức trợ giúp pháp lý", 7, "proceedings advice representation"], listVictimStatus = ["codelists/victim-status/1.0", "Status of a victim", "Tư cách nạn nhân", 7, "victim under-identification accompanying-under-18 not-a-victim"], listSex = ["codelists/sex/1.0", "Sex", "Giới tính", 7, "male female other unknown"], listAgeBand = ["codelists/age-band/1.0", "Age band", "Nhóm tuổi", 7], partAge = ["common/age/1.0", "Age", "Tuổi", 8, "known", { years: { years: [0, 0, "Số tuổi", 3, 120, 0] }, band: { band: [listAgeBand, 0, "Nhóm tuổi"] }, unknown: {} }], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partNationality = ["common/nationality/1.0", "Nationality", "Quốc tịch", 8, "kind", { citizen: { country: [listCountry, 0, "Quốc gia"], others: [0, "Other citizenships", "Quốc tịch khác", 1, listCountry, 4] }, stateless: { permanentResident: [0, 0, "Thường trú", 5] }, unknown: {} }], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], listNeed = ["codelists/need/1.0", "Need", "Nhu cầu", 7, 1], listSupportState = ["codelists/support-state/1.0", "State of the support", "Tình trạng hỗ trợ", 7, "active follow-up closed handed-over"], partMoney = ["common/money/1.0", "Money", "Số tiền", 0, { amount: [0, 0, "Số tiền", 4, 1e15, 0], currency: [0, 0, "Loại tiền", 2] }], listSupportPayer = ["codelists/support-payer/1.0", "Who pays for support", "Nguồn kinh phí hỗ trợ", 7, 1], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["support-service/1.0", "Support service", "Hỗ trợ nạn nhân", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/support-service/1.0"], victim: [partRecordRef, "Whom", "Người được hỗ trợ"], category: [listVictimCategory, "Group", "Nhóm đối tượng"], identifiedOn: [partCivilDate, 0, "Ngày xác định nạn nhân"], referral: [partRecordRef, 0, "Lượt chuyển tuyến"], application: [0, 0, "Đơn đề nghị", 0, { by: [listSupportApplicant, 0, "Người đề nghị"], on: [partCivilDate, 0, "Ngày nhận đơn"] }], decision: [0, 0, "Quyết định hỗ trợ", 0, { on: [partCivilDate, 0, "Ngày quyết định"], by: [partAgency, 0, "Cơ quan quyết định"], document: [partDocumentRef, 0, "Văn bản"] }], support: [0, 0, "Chế độ hỗ trợ", 8, "regime", { "law53-2024": { services: [0, 0, "Các chế độ", 1, [0, 0, 0, 0, { no: [0, "No.", "Số thứ tự", 3, 99, 1], kind: [listSupportKind, 0, "Chế độ"], service: [partSupportProvision, 0, "Việc thực hiện"] }], 30] }, "law66-2011": { services: [0, 0, "Các chế độ", 1, [0, 0, 0, 0, { no: [0, "No.", "Số thứ tự", 3, 99, 1], kind: [listSupportKind2011, 0, "Chế độ"], service: [partSupportProvision, 0, "Việc thực hiện"] }], 30] } }], legalAid: [0, 0, "Trợ giúp pháp lý", 0, { forms: [0, 0, "Hình thức", 1, listLegalAidForm, 3], requestedOn: [partCivilDate, "Asked for on", "Ngày yêu cầu"], centre: [partAgency, 0, "Trung tâm"], case: [partRecordRef, 0, "Vụ án"] }], person: [0, 0, "Thông tin về người được hỗ trợ", 0, { status: [listVictimStatus, 0, "Tư cách"], sex: listSex, ageAtIdentification: [partAge, 0, "Tuổi khi xác định"], nationality: partNationality }], residenceArea: [partArea, "Area of residence", "Địa bàn cư trú"], openNeeds: [0, 0, "Nhu cầu chưa được đáp ứng", 1, listNeed, 20], consents: [0, 0, "Căn cứ đồng ý", 1, partRecordRef, 20], followUp: [0, "Follow-up", "Theo dõi sau hỗ trợ", 0, { state: [listSupportState, 0, "Tình trạng"], on: [partCivilDate, 0, "Ngày"], nextOn: [partCivilDate, "Next", "Lần tiếp theo"], handedOverTo: [partAgency, 0, "Bàn giao cho"] }], costs: [0, 0, "Kinh phí", 1, [0, 0, 0, 0, { service: [0, 0, "Số thứ tự chế độ", 3, 99, 1], money: [partMoney, "Amount", "Số tiền"], payer: [listSupportPayer, 0, "Nguồn kinh phí"], paidOn: [partCivilDate, 0, "Ngày chi"] }], 60], plan: [0, 0, "Kế hoạch hỗ trợ", 0, { objectives: [partText, 0, "Mục tiêu"], steps: [partText, 0, "Các bước"] }], note: [partText, 0, "Ghi chú"], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.victim === void 0 || record.category === void 0 || record.support === void 0), structure = {
  kind: "support-service",
  id: "https://schemas.lienthong.example/support-service/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
