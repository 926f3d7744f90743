// Generated from schemas/records/referral/1.0.json. Do not edit; run `pnpm generate`.
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

var ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), consentGiver = /* @__PURE__ */ words("person legal-representative guardian"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), fieldGroup = /* @__PURE__ */ words("act place person-basic identity contact health consent narrative procedure result money"), need = /* @__PURE__ */ words("safety shelter food-clothing medical-care psychological-care interpretation legal-help identity-papers return-home family-tracing child-care schooling vocational-training money"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), referralReason = /* @__PURE__ */ words("after-rescue after-self-report after-identification more-services moved protection"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), risk = /* @__PURE__ */ words("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known"), sex = /* @__PURE__ */ words("male female other unknown"), supportKind = /* @__PURE__ */ words("a b c d đ e g h i k"), supportKind2011 = /* @__PURE__ */ words("a b c d đ e"), urgency = /* @__PURE__ */ words("immediate within-day within-three-days ordinary"), victimCategory = /* @__PURE__ */ words("resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner"), victimStatus = /* @__PURE__ */ words("victim under-identification accompanying-under-18 not-a-victim"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern19 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern29 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate5(data, path = "", vErrors = null, one = !0) {
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
function validate7(data, path = "", vErrors = null, one = !0) {
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
var pattern22 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern22.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate10(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        let count0 = 2;
        if (validate11(data.area) && (vErrors = validate11(data.area, path + "/area", vErrors, one), one))
          return vErrors;
        if (data.spot !== void 0) {
          count0++;
          let data1 = data.spot;
          if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = fail(vErrors, path + "/spot", 5), one))
            return vErrors;
        }
        for (let key0 in data)
          count0--;
        if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "abroad") {
      if (plain(data)) {
        let count1 = 2, data2 = data.country;
        if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = fail(vErrors, path + "/country", 4), one))
          return vErrors;
        if (data.locality !== void 0) {
          count1++;
          let data3 = data.locality;
          if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = fail(vErrors, path + "/locality", 5), one))
            return vErrors;
        }
        for (let key1 in data)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "online") {
      if (plain(data)) {
        let count2 = 1;
        if (data.service !== void 0) {
          count2++;
          let data4 = data.service;
          if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = fail(vErrors, path + "/service", 5), one))
            return vErrors;
        }
        for (let key2 in data)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        let count3 = 1;
        for (let key3 in data)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (vErrors = fail(vErrors, path, 10), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1, data0 = data.given;
    if ((typeof data0 != "string" || !yesNoUnknown.has(data0)) && (vErrors = fail(vErrors, path + "/given", 4), one))
      return vErrors;
    if (data.by !== void 0) {
      count0++;
      let data1 = data.by;
      if ((typeof data1 != "string" || !consentGiver.has(data1)) && (vErrors = fail(vErrors, path + "/by", 4), one))
        return vErrors;
    }
    if (data.on !== void 0) {
      count0++;
      let data2 = data.on;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = fail(vErrors, path + "/on", 5), one))
        return vErrors;
    }
    if (data.until !== void 0) {
      count0++;
      let data3 = data.until;
      if ((typeof data3 != "string" || !pattern7.test(data3)) && (vErrors = fail(vErrors, path + "/until", 5), one))
        return vErrors;
    }
    if (data.groups !== void 0) {
      count0++;
      let data4 = data.groups;
      if ((!Array.isArray(data4) || data4.length > 11 || data4.length < 1 || !unique(data4)) && (vErrors = fail(vErrors, path + "/groups", 2), one))
        return vErrors;
      if (Array.isArray(data4))
        for (let i0 = 0; i0 < data4.length; i0++) {
          let data5 = data4[i0];
          if ((typeof data5 != "string" || !fieldGroup.has(data5)) && (vErrors = fail(vErrors, path + "/groups/" + i0, 4), one))
            return vErrors;
        }
    }
    if (data.receivers !== void 0) {
      count0++;
      let data6 = data.receivers;
      if ((!Array.isArray(data6) || data6.length > 19 || data6.length < 1 || !unique(data6)) && (vErrors = fail(vErrors, path + "/receivers", 2), one))
        return vErrors;
      if (Array.isArray(data6))
        for (let i1 = 0; i1 < data6.length; i1++) {
          let data7 = data6[i1];
          if ((typeof data7 != "string" || !agencyRole.has(data7)) && (vErrors = fail(vErrors, path + "/receivers/" + i1, 4), one))
            return vErrors;
        }
    }
    if (data.record !== void 0 && (count0++, validate3(data.record) && (vErrors = validate3(data.record, path + "/record", vErrors, one), one)))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate18(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern18.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/referral/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    if (data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 3), one))
      return vErrors;
    let data17 = data.urgency;
    if ((typeof data17 != "string" || !urgency.has(data17)) && (vErrors = fail(vErrors, path + "/urgency", 4), one))
      return vErrors;
    let data18 = data.category;
    if ((typeof data18 != "string" || !victimCategory.has(data18)) && (vErrors = fail(vErrors, path + "/category", 4), one))
      return vErrors;
    let data19 = data.requestedSupport;
    if (plain(data19)) {
      let tag0 = data19.regime;
      if (tag0 === "law53-2024") {
        if (plain(data19)) {
          let count2 = 2, data20 = data19.kinds;
          if ((!Array.isArray(data20) || data20.length > 10 || data20.length < 1 || !unique(data20)) && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 2), one))
            return vErrors;
          if (Array.isArray(data20))
            for (let i1 = 0; i1 < data20.length; i1++) {
              let data21 = data20[i1];
              if ((typeof data21 != "string" || !supportKind.has(data21)) && (vErrors = fail(vErrors, path + "/requestedSupport/kinds/" + i1, 4), one))
                return vErrors;
            }
          for (let key1 in data19)
            count2--;
          if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/requestedSupport", 1), one))
            return vErrors;
        }
      } else if (tag0 === "law66-2011") {
        if (plain(data19)) {
          let count3 = 2, data22 = data19.kinds;
          if ((!Array.isArray(data22) || data22.length > 6 || data22.length < 1 || !unique(data22)) && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 2), one))
            return vErrors;
          if (Array.isArray(data22))
            for (let i2 = 0; i2 < data22.length; i2++) {
              let data23 = data22[i2];
              if ((typeof data23 != "string" || !supportKind2011.has(data23)) && (vErrors = fail(vErrors, path + "/requestedSupport/kinds/" + i2, 4), one))
                return vErrors;
            }
          for (let key2 in data19)
            count3--;
          if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/requestedSupport", 1), one))
            return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/requestedSupport", 10), one) return vErrors;
    } else if (vErrors = fail(vErrors, path + "/requestedSupport", 0), one) return vErrors;
    if (data.referralReason !== void 0) {
      count0++;
      let data24 = data.referralReason;
      if ((typeof data24 != "string" || !referralReason.has(data24) && !open.test(data24)) && (vErrors = fail(vErrors, path + "/referralReason", 4), one))
        return vErrors;
    }
    if (data.referredTo !== void 0) {
      count0++;
      let data25 = data.referredTo;
      if (plain(data25)) {
        let count4 = 2, data26 = data25.agency;
        if ((typeof data26 != "string" || !pattern2.test(data26)) && (vErrors = fail(vErrors, path + "/referredTo/agency", 5), one))
          return vErrors;
        let data27 = data25.role;
        if ((typeof data27 != "string" || !agencyRole.has(data27)) && (vErrors = fail(vErrors, path + "/referredTo/role", 4), one))
          return vErrors;
        if (data25.unit !== void 0) {
          count4++;
          let data28 = data25.unit;
          if ((typeof data28 != "string" || data28.length > 300 && ucs2length(data28) > 300 || !pattern4.test(data28)) && (vErrors = fail(vErrors, path + "/referredTo/unit", 5), one))
            return vErrors;
        }
        for (let key3 in data25)
          count4--;
        if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/referredTo", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/referredTo", 0), one) return vErrors;
    }
    if (data.supportFrom !== void 0) {
      count0++;
      let data29 = data.supportFrom;
      if ((typeof data29 != "string" || !pattern7.test(data29)) && (vErrors = fail(vErrors, path + "/supportFrom", 5), one))
        return vErrors;
    }
    if (data.supportUntil !== void 0) {
      count0++;
      let data30 = data.supportUntil;
      if ((typeof data30 != "string" || !pattern7.test(data30)) && (vErrors = fail(vErrors, path + "/supportUntil", 5), one))
        return vErrors;
    }
    if (data.answerBy !== void 0) {
      count0++;
      let data31 = data.answerBy;
      if ((typeof data31 != "string" || !pattern7.test(data31)) && (vErrors = fail(vErrors, path + "/answerBy", 5), one))
        return vErrors;
    }
    if (data.identityPart !== void 0) {
      count0++;
      let data32 = data.identityPart;
      if ((typeof data32 != "string" || !pattern18.test(data32)) && (vErrors = fail(vErrors, path + "/identityPart", 5), one))
        return vErrors;
    }
    if (data.person !== void 0) {
      count0++;
      let data33 = data.person;
      if (plain(data33)) {
        let count5 = 2, data34 = data33.status;
        if ((typeof data34 != "string" || !victimStatus.has(data34)) && (vErrors = fail(vErrors, path + "/person/status", 4), one))
          return vErrors;
        let data35 = data33.sex;
        if ((typeof data35 != "string" || !sex.has(data35)) && (vErrors = fail(vErrors, path + "/person/sex", 4), one) || data33.age !== void 0 && (count5++, validate5(data33.age) && (vErrors = validate5(data33.age, path + "/person/age", vErrors, one), one)) || data33.nationality !== void 0 && (count5++, validate7(data33.nationality) && (vErrors = validate7(data33.nationality, path + "/person/nationality", vErrors, one), one)))
          return vErrors;
        for (let key4 in data33)
          count5--;
        if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/person", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/person", 0), one) return vErrors;
    }
    if (data.accompanying !== void 0) {
      count0++;
      let data38 = data.accompanying;
      if (plain(data38)) {
        let count6 = 2, data39 = data38.count;
        if (!Number.isInteger(data39) && (vErrors = fail(vErrors, path + "/accompanying/count", 0), one) || typeof data39 == "number" && isFinite(data39) && (data39 > 50 && (vErrors = fail(vErrors, path + "/accompanying/count", 9), one) || data39 < 0 && (vErrors = fail(vErrors, path + "/accompanying/count", 8), one)))
          return vErrors;
        let data40 = data38.under18;
        if (!Number.isInteger(data40) && (vErrors = fail(vErrors, path + "/accompanying/under18", 0), one) || typeof data40 == "number" && isFinite(data40) && (data40 > 50 && (vErrors = fail(vErrors, path + "/accompanying/under18", 9), one) || data40 < 0 && (vErrors = fail(vErrors, path + "/accompanying/under18", 8), one)))
          return vErrors;
        if (data38.records !== void 0) {
          count6++;
          let data41 = data38.records;
          if ((!Array.isArray(data41) || data41.length > 50 || data41.length < 1 || !unique(data41)) && (vErrors = fail(vErrors, path + "/accompanying/records", 2), one))
            return vErrors;
          if (Array.isArray(data41)) {
            for (let i3 = 0; i3 < data41.length; i3++)
              if (validate3(data41[i3]) && (vErrors = validate3(data41[i3], path + "/accompanying/records/" + i3, vErrors, one), one))
                return vErrors;
          }
        }
        for (let key5 in data38)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/accompanying", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/accompanying", 0), one) return vErrors;
    }
    if (data.interpreter !== void 0) {
      count0++;
      let data43 = data.interpreter;
      if (plain(data43)) {
        let count7 = 1, data44 = data43.needed;
        if ((typeof data44 != "string" || !yesNoUnknown.has(data44)) && (vErrors = fail(vErrors, path + "/interpreter/needed", 4), one))
          return vErrors;
        if (data43.languages !== void 0) {
          count7++;
          let data45 = data43.languages;
          if ((!Array.isArray(data45) || data45.length > 6 || data45.length < 1 || !unique(data45)) && (vErrors = fail(vErrors, path + "/interpreter/languages", 2), one))
            return vErrors;
          if (Array.isArray(data45))
            for (let i4 = 0; i4 < data45.length; i4++) {
              let data46 = data45[i4];
              if ((typeof data46 != "string" || !pattern19.test(data46)) && (vErrors = fail(vErrors, path + "/interpreter/languages/" + i4, 5), one))
                return vErrors;
            }
        }
        for (let key6 in data43)
          count7--;
        if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/interpreter", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/interpreter", 0), one) return vErrors;
    }
    if (data.handOver !== void 0) {
      count0++;
      let data47 = data.handOver;
      if (plain(data47)) {
        let count8 = 1;
        if (data47.at !== void 0) {
          count8++;
          let data48 = data47.at;
          if ((typeof data48 != "string" || !pattern10.test(data48)) && (vErrors = fail(vErrors, path + "/handOver/at", 5), one))
            return vErrors;
        }
        if (validate10(data47.place) && (vErrors = validate10(data47.place, path + "/handOver/place", vErrors, one), one))
          return vErrors;
        if (data47.by !== void 0) {
          count8++;
          let data50 = data47.by;
          if ((typeof data50 != "string" || data50.length > 300 && ucs2length(data50) > 300 || !pattern4.test(data50)) && (vErrors = fail(vErrors, path + "/handOver/by", 5), one))
            return vErrors;
        }
        if (data47.to !== void 0) {
          count8++;
          let data51 = data47.to;
          if ((typeof data51 != "string" || data51.length > 300 && ucs2length(data51) > 300 || !pattern4.test(data51)) && (vErrors = fail(vErrors, path + "/handOver/to", 5), one))
            return vErrors;
        }
        if (data47.escort !== void 0) {
          count8++;
          let data52 = data47.escort;
          if ((typeof data52 != "string" || !yesNoUnknown.has(data52)) && (vErrors = fail(vErrors, path + "/handOver/escort", 4), one))
            return vErrors;
        }
        for (let key7 in data47)
          count8--;
        if ((count8 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/handOver", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/handOver", 0), one) return vErrors;
    }
    if (data.residenceArea !== void 0 && (count0++, validate11(data.residenceArea) && (vErrors = validate11(data.residenceArea, path + "/residenceArea", vErrors, one), one)))
      return vErrors;
    if (data.needs !== void 0) {
      count0++;
      let data54 = data.needs;
      if ((!Array.isArray(data54) || data54.length > 20 || data54.length < 1 || !unique(data54)) && (vErrors = fail(vErrors, path + "/needs", 2), one))
        return vErrors;
      if (Array.isArray(data54))
        for (let i5 = 0; i5 < data54.length; i5++) {
          let data55 = data54[i5];
          if ((typeof data55 != "string" || !need.has(data55) && !open.test(data55)) && (vErrors = fail(vErrors, path + "/needs/" + i5, 4), one))
            return vErrors;
        }
    }
    if (data.risks !== void 0) {
      count0++;
      let data56 = data.risks;
      if ((!Array.isArray(data56) || data56.length > 20 || data56.length < 1 || !unique(data56)) && (vErrors = fail(vErrors, path + "/risks", 2), one))
        return vErrors;
      if (Array.isArray(data56))
        for (let i6 = 0; i6 < data56.length; i6++) {
          let data57 = data56[i6];
          if ((typeof data57 != "string" || !risk.has(data57) && !open.test(data57)) && (vErrors = fail(vErrors, path + "/risks/" + i6, 4), one))
            return vErrors;
        }
    }
    if (data.healthNote !== void 0) {
      count0++;
      let data58 = data.healthNote;
      if ((typeof data58 != "string" || data58.length > 8e3 && ucs2length(data58) > 8e3 || !pattern29.test(data58)) && (vErrors = fail(vErrors, path + "/healthNote", 5), one))
        return vErrors;
    }
    if (data.consent !== void 0 && (count0++, validate15(data.consent) && (vErrors = validate15(data.consent, path + "/consent", vErrors, one), one)))
      return vErrors;
    if (data.alreadyGiven !== void 0) {
      count0++;
      let data60 = data.alreadyGiven;
      if ((!Array.isArray(data60) || data60.length > 10 || data60.length < 1 || !unique(data60)) && (vErrors = fail(vErrors, path + "/alreadyGiven", 2), one))
        return vErrors;
      if (Array.isArray(data60))
        for (let i7 = 0; i7 < data60.length; i7++) {
          let data61 = data60[i7];
          if ((typeof data61 != "string" || !supportKind.has(data61)) && (vErrors = fail(vErrors, path + "/alreadyGiven/" + i7, 4), one))
            return vErrors;
        }
    }
    if (data.note !== void 0) {
      count0++;
      let data62 = data.note;
      if ((typeof data62 != "string" || data62.length > 8e3 && ucs2length(data62) > 8e3 || !pattern29.test(data62)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data63 = data.attachments;
      if ((!Array.isArray(data63) || data63.length > 11 || data63.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data63)) {
        for (let i8 = 0; i8 < data63.length; i8++)
          if (validate18(data63[i8]) && (vErrors = validate18(data63[i8], path + "/attachments/" + i8, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key8 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listUrgency = ["codelists/urgency/1.0", "Urgency", "Mức độ khẩn cấp", 7, "immediate within-day within-three-days ordinary"], listVictimCategory = ["codelists/victim-category/1.0", "Group entitled to support", "Nhóm đối tượng được hỗ trợ", 7, "resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner"], listSupportKind = ["codelists/support-kind/1.0", "Kind of support", "Chế độ hỗ trợ", 7], listSupportKind2011 = ["codelists/support-kind-2011/1.0", "Kind of support, old law", "Chế độ hỗ trợ theo luật cũ", 7, "a b c d đ e"], listReferralReason = ["codelists/referral-reason/1.0", "Reason of a referral", "Lý do chuyển tuyến", 7, 1], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listVictimStatus = ["codelists/victim-status/1.0", "Status of a victim", "Tư cách nạn nhân", 7, "victim under-identification accompanying-under-18 not-a-victim"], listSex = ["codelists/sex/1.0", "Sex", "Giới tính", 7, "male female other unknown"], listAgeBand = ["codelists/age-band/1.0", "Age band", "Nhóm tuổi", 7], partAge = ["common/age/1.0", "Age", "Tuổi", 8, "known", { years: { years: [0, 0, "Số tuổi", 3, 120, 0] }, band: { band: [listAgeBand, 0, "Nhóm tuổi"] }, unknown: {} }], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partNationality = ["common/nationality/1.0", "Nationality", "Quốc tịch", 8, "kind", { citizen: { country: [listCountry, 0, "Quốc gia"], others: [0, "Other citizenships", "Quốc tịch khác", 1, listCountry, 4] }, stateless: { permanentResident: [0, 0, "Thường trú", 5] }, unknown: {} }], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], partLanguage = ["common/language/1.0", "Language", "Ngôn ngữ", 2], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partPlace = ["common/place/1.0", "Place", "Địa điểm", 8, "in", { vietnam: { area: [partArea, 0, "Đơn vị hành chính"], spot: [partLine, "Exact spot", "Địa điểm cụ thể"] }, abroad: { country: [listCountry, 0, "Quốc gia"], locality: [partLabel, 0, "Địa phương"] }, online: { service: [partLabel, 0, "Dịch vụ"] }, unknown: {} }], listNeed = ["codelists/need/1.0", "Need", "Nhu cầu", 7, 1], listRisk = ["codelists/risk/1.0", "Risk", "Nguy cơ", 7, 1], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], listConsentGiver = ["codelists/consent-giver/1.0", "Who consented", "Người đồng ý", 7, "person legal-representative guardian"], listFieldGroup = ["codelists/field-group/1.0", "Group of fields", "Nhóm trường", 7], partConsentStatement = ["common/consent-statement/1.0", "Consent", "Sự đồng ý chia sẻ thông tin", 0, { given: [listYesNoUnknown, 0, "Đã đồng ý"], by: [listConsentGiver, 0, "Người đồng ý"], on: [partCivilDate, 0, "Ngày"], until: [partCivilDate, 0, "Đến ngày"], groups: [0, 0, "Nhóm thông tin", 1, listFieldGroup, 11], receivers: [0, 0, "Bên nhận", 1, listAgencyRole, 19], record: [partRecordRef, 0, "Bản ghi"] }], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["referral/1.0", "Referral", "Chuyển tuyến", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/referral/1.0"], urgency: listUrgency, category: [listVictimCategory, "Group", "Nhóm đối tượng"], requestedSupport: [0, 0, "Chế độ đề nghị", 8, "regime", { "law53-2024": { kinds: [0, 0, "Chế độ", 1, listSupportKind, 10] }, "law66-2011": { kinds: [0, 0, "Chế độ", 1, listSupportKind2011, 6] } }], referralReason: [listReferralReason, "Reason of the referral", "Lý do chuyển tuyến"], referredTo: [0, 0, "Nơi chuyển đến", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Đơn vị"] }], supportFrom: [partCivilDate, 0, "Hỗ trợ từ ngày"], supportUntil: [partCivilDate, 0, "Hỗ trợ đến ngày"], answerBy: [partCivilDate, 0, "Trả lời trước ngày"], identityPart: [partPartName, 0, "Phần nhân thân"], person: [0, 0, "Người được chuyển tuyến", 0, { status: [listVictimStatus, 0, "Tư cách"], sex: listSex, age: partAge, nationality: partNationality }], accompanying: [0, "Accompanying persons", "Người đi cùng", 0, { count: [0, "Number", "Số người", 3, 50, 0], under18: [0, 0, "Dưới 18 tuổi", 3, 50, 0], records: [0, 0, "Bản ghi", 1, partRecordRef, 50] }], interpreter: [0, 0, "Phiên dịch", 0, { needed: [listYesNoUnknown, 0, "Cần phiên dịch"], languages: [0, 0, "Ngôn ngữ", 1, partLanguage, 6] }], handOver: [0, "Hand-over", "Bàn giao", 0, { at: [partInstant, 0, "Thời điểm bàn giao"], place: [partPlace, 0, "Nơi bàn giao"], by: [partLine, 0, "Bên giao"], to: [partLine, 0, "Bên nhận"], escort: [listYesNoUnknown, "Escort needed", "Cần hộ tống"] }], residenceArea: [partArea, "Area of residence", "Nơi cư trú"], needs: [0, 0, "Nhu cầu", 1, listNeed, 20], risks: [0, 0, "Nguy cơ", 1, listRisk, 20], healthNote: [partText, "Health", "Tình trạng sức khỏe"], consent: [partConsentStatement, 0, "Sự đồng ý"], alreadyGiven: [0, "Support already given", "Đã hỗ trợ", 1, listSupportKind, 10], note: [partText, 0, "Ghi chú"], attachments: [0, 0, "Tài liệu, đồ vật kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.urgency === void 0 || record.category === void 0 || record.requestedSupport === void 0), structure = {
  kind: "referral",
  id: "https://schemas.lienthong.example/referral/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
