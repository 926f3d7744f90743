// Generated from schemas/records/case/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ words("recruitment transport harbouring transfer receipt foetus-agreement brokering"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), caseDecision = /* @__PURE__ */ words("instituted not-instituted settlement-suspended institution-changed institution-supplemented accused-charged investigation-extended investigation-suspended investigation-terminated investigation-resumed wanted-notice cases-joined case-split case-transferred conclusion file-returned indictment trial-decision first-judgment appeal-judgment"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), exploitationForm = /* @__PURE__ */ words("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known"), limitKind = /* @__PURE__ */ words("report-settlement investigation further-investigation prosecution trial-preparation"), means = /* @__PURE__ */ words("force threat-of-force deceit other-means"), modus = /* @__PURE__ */ words("fake-job fake-marriage romance social-network adoption-abuse surrogacy-abuse debt papers-withheld confinement drugs ransom scam-compound kin-sale"), paymentKind = /* @__PURE__ */ words("price ransom debt commission advance proceeds seized damage"), penalEdition = /* @__PURE__ */ words("pc2015 pc1999"), placeRole = /* @__PURE__ */ words("origin recruitment transit harbouring hand-over exploitation discovery destination"), point = /* @__PURE__ */ words("a b c d đ e g h i k l m n o p q r s t u v x y"), preventiveMeasure = /* @__PURE__ */ words("urgent-holding arrest custody detention guarantee bail residence-ban exit-suspension"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), ringSize = /* @__PURE__ */ words("single few several many unknown"), routeKind = /* @__PURE__ */ words("domestic outbound inbound transit abroad unknown"), seriousness = /* @__PURE__ */ words("less-serious serious very-serious specially-serious"), stage = /* @__PURE__ */ words("investigation investigation-suspended investigation-terminated prosecution prosecution-suspended prosecution-terminated trial-preparation first-instance appeal final review transferred joined"), transportMode = /* @__PURE__ */ words("on-foot motorbike car bus truck train boat aircraft unknown"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern36 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern16 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}[a-z]?$", "u");
function validate6(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.code;
    if ((typeof data0 != "string" || !penalEdition.has(data0)) && (vErrors = fail(vErrors, path + "/code", 4), one))
      return vErrors;
    let data1 = data.article;
    if ((typeof data1 != "string" || !pattern16.test(data1)) && (vErrors = fail(vErrors, path + "/article", 5), one))
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
function validate12(data, path = "", vErrors = null, one = !0) {
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
var pattern24 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u");
function validate17(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1, data0 = data.from;
    if ((typeof data0 != "string" || !pattern24.test(data0)) && (vErrors = fail(vErrors, path + "/from", 5), one))
      return vErrors;
    if (data.to !== void 0) {
      count0++;
      let data1 = data.to;
      if ((typeof data1 != "string" || !pattern24.test(data1)) && (vErrors = fail(vErrors, path + "/to", 5), one))
        return vErrors;
    }
    if (data.ongoing !== void 0) {
      count0++;
      let data2 = data.ongoing;
      if ((typeof data2 != "string" || !yesNoUnknown.has(data2)) && (vErrors = fail(vErrors, path + "/ongoing", 4), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern27 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate19(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern27.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        let count0 = 2;
        if (validate19(data.area) && (vErrors = validate19(data.area, path + "/area", vErrors, one), one))
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
function validate21(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.role;
    if ((typeof data0 != "string" || !placeRole.has(data0)) && (vErrors = fail(vErrors, path + "/role", 4), one) || validate22(data.place) && (vErrors = validate22(data.place, path + "/place", vErrors, one), one))
      return vErrors;
    if (data.when !== void 0) {
      count0++;
      let data2 = data.when;
      if ((typeof data2 != "string" || !pattern24.test(data2)) && (vErrors = fail(vErrors, path + "/when", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate26(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1, data0 = data.kind;
    if ((typeof data0 != "string" || !routeKind.has(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    if (data.points !== void 0) {
      count0++;
      let data1 = data.points;
      if ((!Array.isArray(data1) || data1.length > 20 || data1.length < 1) && (vErrors = fail(vErrors, path + "/points", 2), one))
        return vErrors;
      if (Array.isArray(data1)) {
        for (let i0 = 0; i0 < data1.length; i0++)
          if (validate22(data1[i0]) && (vErrors = validate22(data1[i0], path + "/points/" + i0, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.transport !== void 0) {
      count0++;
      let data3 = data.transport;
      if ((!Array.isArray(data3) || data3.length > 9 || data3.length < 1 || !unique(data3)) && (vErrors = fail(vErrors, path + "/transport", 2), one))
        return vErrors;
      if (Array.isArray(data3))
        for (let i1 = 0; i1 < data3.length; i1++) {
          let data4 = data3[i1];
          if ((typeof data4 != "string" || !transportMode.has(data4) && !open.test(data4)) && (vErrors = fail(vErrors, path + "/transport/" + i1, 4), one))
            return vErrors;
        }
    }
    if (data.crossings !== void 0) {
      count0++;
      let data5 = data.crossings;
      if ((!Array.isArray(data5) || data5.length > 7 || data5.length < 1 || !unique(data5)) && (vErrors = fail(vErrors, path + "/crossings", 2), one))
        return vErrors;
      if (Array.isArray(data5))
        for (let i2 = 0; i2 < data5.length; i2++) {
          let data6 = data5[i2];
          if ((typeof data6 != "string" || !crossingKind.has(data6)) && (vErrors = fail(vErrors, path + "/crossings/" + i2, 4), one))
            return vErrors;
        }
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern34 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate30(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.amount;
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 1e15 && (vErrors = fail(vErrors, path + "/amount", 9), one) || data0 < 0 && (vErrors = fail(vErrors, path + "/amount", 8), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/amount", 0), one) return vErrors;
    let data1 = data.currency;
    if ((typeof data1 != "string" || !pattern34.test(data1)) && (vErrors = fail(vErrors, path + "/currency", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate29(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.kind;
    if ((typeof data0 != "string" || !paymentKind.has(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one) || validate30(data.money) && (vErrors = validate30(data.money, path + "/money", vErrors, one), one))
      return vErrors;
    if (data.paidOn !== void 0) {
      count0++;
      let data2 = data.paidOn;
      if ((typeof data2 != "string" || !pattern24.test(data2)) && (vErrors = fail(vErrors, path + "/paidOn", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern37 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate33(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern37.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/case/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.stage;
    if ((typeof data17 != "string" || !stage.has(data17)) && (vErrors = fail(vErrors, path + "/stage", 4), one))
      return vErrors;
    let data18 = data.openedOn;
    if ((typeof data18 != "string" || !pattern7.test(data18)) && (vErrors = fail(vErrors, path + "/openedOn", 5), one))
      return vErrors;
    let data19 = data.decision;
    if (plain(data19)) {
      let count2 = 3, data20 = data19.code;
      if ((typeof data20 != "string" || !caseDecision.has(data20)) && (vErrors = fail(vErrors, path + "/decision/code", 4), one))
        return vErrors;
      let data21 = data19.decidedOn;
      if ((typeof data21 != "string" || !pattern7.test(data21)) && (vErrors = fail(vErrors, path + "/decision/decidedOn", 5), one))
        return vErrors;
      let data22 = data19.by;
      if ((typeof data22 != "string" || !pattern2.test(data22)) && (vErrors = fail(vErrors, path + "/decision/by", 5), one) || data19.document !== void 0 && (count2++, validate1(data19.document) && (vErrors = validate1(data19.document, path + "/decision/document", vErrors, one), one)))
        return vErrors;
      for (let key1 in data19)
        count2--;
      if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/decision", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/decision", 0), one) return vErrors;
    let data24 = data.charges;
    if ((!Array.isArray(data24) || data24.length > 30 || data24.length < 1 || !unique(data24)) && (vErrors = fail(vErrors, path + "/charges", 2), one))
      return vErrors;
    if (Array.isArray(data24)) {
      for (let i1 = 0; i1 < data24.length; i1++)
        if (validate6(data24[i1]) && (vErrors = validate6(data24[i1], path + "/charges/" + i1, vErrors, one), one))
          return vErrors;
    }
    if (validate6(data.leadCharge) && (vErrors = validate6(data.leadCharge, path + "/leadCharge", vErrors, one), one) || data.leadAccused !== void 0 && (count0++, validate3(data.leadAccused) && (vErrors = validate3(data.leadAccused, path + "/leadAccused", vErrors, one), one)))
      return vErrors;
    if (data.seriousness !== void 0) {
      count0++;
      let data28 = data.seriousness;
      if ((typeof data28 != "string" || !seriousness.has(data28)) && (vErrors = fail(vErrors, path + "/seriousness", 4), one))
        return vErrors;
    }
    if (data.investigatingBody !== void 0) {
      count0++;
      let data29 = data.investigatingBody;
      if ((typeof data29 != "string" || !pattern2.test(data29)) && (vErrors = fail(vErrors, path + "/investigatingBody", 5), one))
        return vErrors;
    }
    if (data.procuracy !== void 0) {
      count0++;
      let data30 = data.procuracy;
      if ((typeof data30 != "string" || !pattern2.test(data30)) && (vErrors = fail(vErrors, path + "/procuracy", 5), one))
        return vErrors;
    }
    if (data.court !== void 0) {
      count0++;
      let data31 = data.court;
      if ((typeof data31 != "string" || !pattern2.test(data31)) && (vErrors = fail(vErrors, path + "/court", 5), one))
        return vErrors;
    }
    if (data.reports !== void 0) {
      count0++;
      let data32 = data.reports;
      if ((!Array.isArray(data32) || data32.length > 50 || data32.length < 1 || !unique(data32)) && (vErrors = fail(vErrors, path + "/reports", 2), one))
        return vErrors;
      if (Array.isArray(data32)) {
        for (let i2 = 0; i2 < data32.length; i2++)
          if (validate3(data32[i2]) && (vErrors = validate3(data32[i2], path + "/reports/" + i2, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.decisions !== void 0) {
      count0++;
      let data34 = data.decisions;
      if ((!Array.isArray(data34) || data34.length > 200 || data34.length < 1) && (vErrors = fail(vErrors, path + "/decisions", 2), one))
        return vErrors;
      if (Array.isArray(data34))
        for (let i3 = 0; i3 < data34.length; i3++) {
          let data35 = data34[i3];
          if (plain(data35)) {
            let count3 = 3, data36 = data35.code;
            if ((typeof data36 != "string" || !caseDecision.has(data36)) && (vErrors = fail(vErrors, path + "/decisions/" + i3 + "/code", 4), one))
              return vErrors;
            let data37 = data35.decidedOn;
            if ((typeof data37 != "string" || !pattern7.test(data37)) && (vErrors = fail(vErrors, path + "/decisions/" + i3 + "/decidedOn", 5), one))
              return vErrors;
            let data38 = data35.by;
            if ((typeof data38 != "string" || !pattern2.test(data38)) && (vErrors = fail(vErrors, path + "/decisions/" + i3 + "/by", 5), one) || data35.document !== void 0 && (count3++, validate1(data35.document) && (vErrors = validate1(data35.document, path + "/decisions/" + i3 + "/document", vErrors, one), one)))
              return vErrors;
            for (let key2 in data35)
              count3--;
            if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/decisions/" + i3, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/decisions/" + i3, 0), one) return vErrors;
        }
    }
    if (data.timeLimits !== void 0) {
      count0++;
      let data40 = data.timeLimits;
      if ((!Array.isArray(data40) || data40.length > 30 || data40.length < 1) && (vErrors = fail(vErrors, path + "/timeLimits", 2), one))
        return vErrors;
      if (Array.isArray(data40)) {
        for (let i4 = 0; i4 < data40.length; i4++)
          if (validate12(data40[i4]) && (vErrors = validate12(data40[i4], path + "/timeLimits/" + i4, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.measures !== void 0) {
      count0++;
      let data42 = data.measures;
      if ((!Array.isArray(data42) || data42.length > 8 || data42.length < 1) && (vErrors = fail(vErrors, path + "/measures", 2), one))
        return vErrors;
      if (Array.isArray(data42))
        for (let i5 = 0; i5 < data42.length; i5++) {
          let data43 = data42[i5];
          if (plain(data43)) {
            let count4 = 2, data44 = data43.measure;
            if ((typeof data44 != "string" || !preventiveMeasure.has(data44)) && (vErrors = fail(vErrors, path + "/measures/" + i5 + "/measure", 4), one))
              return vErrors;
            let data45 = data43.count;
            if (!Number.isInteger(data45) && (vErrors = fail(vErrors, path + "/measures/" + i5 + "/count", 0), one) || typeof data45 == "number" && isFinite(data45) && (data45 > 1e6 && (vErrors = fail(vErrors, path + "/measures/" + i5 + "/count", 9), one) || data45 < 0 && (vErrors = fail(vErrors, path + "/measures/" + i5 + "/count", 8), one)))
              return vErrors;
            for (let key3 in data43)
              count4--;
            if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/measures/" + i5, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/measures/" + i5, 0), one) return vErrors;
        }
    }
    if (data.joins !== void 0) {
      count0++;
      let data46 = data.joins;
      if ((!Array.isArray(data46) || data46.length > 20 || data46.length < 1 || !unique(data46)) && (vErrors = fail(vErrors, path + "/joins", 2), one))
        return vErrors;
      if (Array.isArray(data46)) {
        for (let i6 = 0; i6 < data46.length; i6++)
          if (validate3(data46[i6]) && (vErrors = validate3(data46[i6], path + "/joins/" + i6, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.splitFrom !== void 0 && (count0++, validate3(data.splitFrom) && (vErrors = validate3(data.splitFrom, path + "/splitFrom", vErrors, one), one)))
      return vErrors;
    if (data.acts !== void 0) {
      count0++;
      let data49 = data.acts;
      if ((!Array.isArray(data49) || data49.length > 7 || data49.length < 1 || !unique(data49)) && (vErrors = fail(vErrors, path + "/acts", 2), one))
        return vErrors;
      if (Array.isArray(data49))
        for (let i7 = 0; i7 < data49.length; i7++) {
          let data50 = data49[i7];
          if ((typeof data50 != "string" || !act.has(data50)) && (vErrors = fail(vErrors, path + "/acts/" + i7, 4), one))
            return vErrors;
        }
    }
    if (data.means !== void 0) {
      count0++;
      let data51 = data.means;
      if ((!Array.isArray(data51) || data51.length > 4 || data51.length < 1 || !unique(data51)) && (vErrors = fail(vErrors, path + "/means", 2), one))
        return vErrors;
      if (Array.isArray(data51))
        for (let i8 = 0; i8 < data51.length; i8++) {
          let data52 = data51[i8];
          if ((typeof data52 != "string" || !means.has(data52)) && (vErrors = fail(vErrors, path + "/means/" + i8, 4), one))
            return vErrors;
        }
    }
    if (data.purposes !== void 0) {
      count0++;
      let data53 = data.purposes;
      if ((!Array.isArray(data53) || data53.length > 15 || data53.length < 1 || !unique(data53)) && (vErrors = fail(vErrors, path + "/purposes", 2), one))
        return vErrors;
      if (Array.isArray(data53))
        for (let i9 = 0; i9 < data53.length; i9++) {
          let data54 = data53[i9];
          if ((typeof data54 != "string" || !exploitationForm.has(data54)) && (vErrors = fail(vErrors, path + "/purposes/" + i9, 4), one))
            return vErrors;
        }
    }
    if (data.modus !== void 0) {
      count0++;
      let data55 = data.modus;
      if ((!Array.isArray(data55) || data55.length > 20 || data55.length < 1 || !unique(data55)) && (vErrors = fail(vErrors, path + "/modus", 2), one))
        return vErrors;
      if (Array.isArray(data55))
        for (let i10 = 0; i10 < data55.length; i10++) {
          let data56 = data55[i10];
          if ((typeof data56 != "string" || !modus.has(data56) && !open.test(data56)) && (vErrors = fail(vErrors, path + "/modus/" + i10, 4), one))
            return vErrors;
        }
    }
    if (data.interval !== void 0 && (count0++, validate17(data.interval) && (vErrors = validate17(data.interval, path + "/interval", vErrors, one), one)))
      return vErrors;
    if (data.ring !== void 0) {
      count0++;
      let data58 = data.ring;
      if (plain(data58)) {
        let count5 = 1, data59 = data58.organised;
        if ((typeof data59 != "string" || !yesNoUnknown.has(data59)) && (vErrors = fail(vErrors, path + "/ring/organised", 4), one))
          return vErrors;
        if (data58.size !== void 0) {
          count5++;
          let data60 = data58.size;
          if ((typeof data60 != "string" || !ringSize.has(data60)) && (vErrors = fail(vErrors, path + "/ring/size", 4), one))
            return vErrors;
        }
        if (data58.crossBorder !== void 0) {
          count5++;
          let data61 = data58.crossBorder;
          if ((typeof data61 != "string" || !yesNoUnknown.has(data61)) && (vErrors = fail(vErrors, path + "/ring/crossBorder", 4), one))
            return vErrors;
        }
        if (data58.online !== void 0) {
          count5++;
          let data62 = data58.online;
          if ((typeof data62 != "string" || !yesNoUnknown.has(data62)) && (vErrors = fail(vErrors, path + "/ring/online", 4), one))
            return vErrors;
        }
        if (data58.nationalities !== void 0) {
          count5++;
          let data63 = data58.nationalities;
          if ((!Array.isArray(data63) || data63.length > 20 || data63.length < 1 || !unique(data63)) && (vErrors = fail(vErrors, path + "/ring/nationalities", 2), one))
            return vErrors;
          if (Array.isArray(data63))
            for (let i11 = 0; i11 < data63.length; i11++) {
              let data64 = data63[i11];
              if ((typeof data64 != "string" || !country.has(data64)) && (vErrors = fail(vErrors, path + "/ring/nationalities/" + i11, 4), one))
                return vErrors;
            }
        }
        for (let key4 in data58)
          count5--;
        if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/ring", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/ring", 0), one) return vErrors;
    }
    if (data.areas !== void 0) {
      count0++;
      let data65 = data.areas;
      if ((!Array.isArray(data65) || data65.length > 50 || data65.length < 1 || !unique(data65)) && (vErrors = fail(vErrors, path + "/areas", 2), one))
        return vErrors;
      if (Array.isArray(data65)) {
        for (let i12 = 0; i12 < data65.length; i12++)
          if (validate19(data65[i12]) && (vErrors = validate19(data65[i12], path + "/areas/" + i12, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.places !== void 0) {
      count0++;
      let data67 = data.places;
      if ((!Array.isArray(data67) || data67.length > 50 || data67.length < 1) && (vErrors = fail(vErrors, path + "/places", 2), one))
        return vErrors;
      if (Array.isArray(data67)) {
        for (let i13 = 0; i13 < data67.length; i13++)
          if (validate21(data67[i13]) && (vErrors = validate21(data67[i13], path + "/places/" + i13, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.route !== void 0 && (count0++, validate26(data.route) && (vErrors = validate26(data.route, path + "/route", vErrors, one), one)))
      return vErrors;
    if (data.counts !== void 0) {
      count0++;
      let data70 = data.counts;
      if (plain(data70)) {
        let count6 = 3, data71 = data70.statedOn;
        if ((typeof data71 != "string" || !pattern7.test(data71)) && (vErrors = fail(vErrors, path + "/counts/statedOn", 5), one))
          return vErrors;
        let data72 = data70.victims;
        if (!Number.isInteger(data72) && (vErrors = fail(vErrors, path + "/counts/victims", 0), one) || typeof data72 == "number" && isFinite(data72) && (data72 > 1e6 && (vErrors = fail(vErrors, path + "/counts/victims", 9), one) || data72 < 0 && (vErrors = fail(vErrors, path + "/counts/victims", 8), one)))
          return vErrors;
        if (data70.victimsUnder16 !== void 0) {
          count6++;
          let data73 = data70.victimsUnder16;
          if (!Number.isInteger(data73) && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 0), one) || typeof data73 == "number" && isFinite(data73) && (data73 > 1e6 && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 9), one) || data73 < 0 && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 8), one)))
            return vErrors;
        }
        if (data70.victimsUnder18 !== void 0) {
          count6++;
          let data74 = data70.victimsUnder18;
          if (!Number.isInteger(data74) && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 0), one) || typeof data74 == "number" && isFinite(data74) && (data74 > 1e6 && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 9), one) || data74 < 0 && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 8), one)))
            return vErrors;
        }
        if (data70.victimsFemale !== void 0) {
          count6++;
          let data75 = data70.victimsFemale;
          if (!Number.isInteger(data75) && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 0), one) || typeof data75 == "number" && isFinite(data75) && (data75 > 1e6 && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 9), one) || data75 < 0 && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 8), one)))
            return vErrors;
        }
        if (data70.victimsRescued !== void 0) {
          count6++;
          let data76 = data70.victimsRescued;
          if (!Number.isInteger(data76) && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 0), one) || typeof data76 == "number" && isFinite(data76) && (data76 > 1e6 && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 9), one) || data76 < 0 && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 8), one)))
            return vErrors;
        }
        let data77 = data70.accused;
        if (!Number.isInteger(data77) && (vErrors = fail(vErrors, path + "/counts/accused", 0), one) || typeof data77 == "number" && isFinite(data77) && (data77 > 1e6 && (vErrors = fail(vErrors, path + "/counts/accused", 9), one) || data77 < 0 && (vErrors = fail(vErrors, path + "/counts/accused", 8), one)))
          return vErrors;
        if (data70.accusedFemale !== void 0) {
          count6++;
          let data78 = data70.accusedFemale;
          if (!Number.isInteger(data78) && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 0), one) || typeof data78 == "number" && isFinite(data78) && (data78 > 1e6 && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 9), one) || data78 < 0 && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 8), one)))
            return vErrors;
        }
        if (data70.accusedUnder18 !== void 0) {
          count6++;
          let data79 = data70.accusedUnder18;
          if (!Number.isInteger(data79) && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 0), one) || typeof data79 == "number" && isFinite(data79) && (data79 > 1e6 && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 9), one) || data79 < 0 && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 8), one)))
            return vErrors;
        }
        if (data70.wanted !== void 0) {
          count6++;
          let data80 = data70.wanted;
          if (!Number.isInteger(data80) && (vErrors = fail(vErrors, path + "/counts/wanted", 0), one) || typeof data80 == "number" && isFinite(data80) && (data80 > 1e6 && (vErrors = fail(vErrors, path + "/counts/wanted", 9), one) || data80 < 0 && (vErrors = fail(vErrors, path + "/counts/wanted", 8), one)))
            return vErrors;
        }
        for (let key5 in data70)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/counts", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/counts", 0), one) return vErrors;
    }
    if (data.payments !== void 0) {
      count0++;
      let data81 = data.payments;
      if ((!Array.isArray(data81) || data81.length > 100 || data81.length < 1) && (vErrors = fail(vErrors, path + "/payments", 2), one))
        return vErrors;
      if (Array.isArray(data81)) {
        for (let i14 = 0; i14 < data81.length; i14++)
          if (validate29(data81[i14]) && (vErrors = validate29(data81[i14], path + "/payments/" + i14, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.summary !== void 0) {
      count0++;
      let data83 = data.summary;
      if ((typeof data83 != "string" || data83.length > 8e3 && ucs2length(data83) > 8e3 || !pattern36.test(data83)) && (vErrors = fail(vErrors, path + "/summary", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data84 = data.attachments;
      if ((!Array.isArray(data84) || data84.length > 11 || data84.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data84)) {
        for (let i15 = 0; i15 < data84.length; i15++)
          if (validate33(data84[i15]) && (vErrors = validate33(data84[i15], path + "/attachments/" + i15, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key6 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listStage = ["codelists/stage/1.0", "Stage of the procedure", "Giai đoạn tố tụng", 7], listCaseDecision = ["codelists/case-decision/1.0", "Decision in a case", "Quyết định tố tụng", 7], listPenalEdition = ["codelists/penal-edition/1.0", "Edition of the Penal Code", "Bộ luật Hình sự áp dụng", 7, "pc2015 pc1999"], partPenalArticle = ["common/penal-article/1.0", "Article of the Penal Code", "Điều luật", 2], listPoint = ["codelists/point/1.0", "Point of a clause", "Điểm", 7], partCharge = ["common/charge/1.0", "Charge", "Tội danh", 0, { code: [listPenalEdition, "Penal code", "Bộ luật"], article: [partPenalArticle, 0, "Điều"], clause: [0, 0, "Khoản", 3, 20, 1], point: [listPoint, 0, "Điểm"] }], listSeriousness = ["codelists/seriousness/1.0", "Class of seriousness", "Loại tội phạm", 7, "less-serious serious very-serious specially-serious"], listLimitKind = ["codelists/limit-kind/1.0", "Kind of time limit", "Loại thời hạn", 7, "report-settlement investigation further-investigation prosecution trial-preparation"], partTimeLimit = ["common/time-limit/1.0", "Time limit", "Thời hạn", 0, { kind: [listLimitKind, 0, "Loại thời hạn"], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"], extension: [0, 0, "Lần gia hạn", 3, 5, 0], document: [partDocumentRef, 0, "Văn bản"] }], listPreventiveMeasure = ["codelists/preventive-measure/1.0", "Preventive measure", "Biện pháp ngăn chặn", 7], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], listAct = ["codelists/act/1.0", "Act of trafficking", "Hành vi mua bán người", 7], listMeans = ["codelists/means/1.0", "Means", "Thủ đoạn", 7, "force threat-of-force deceit other-means"], listExploitationForm = ["codelists/exploitation-form/1.0", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 7], listModus = ["codelists/modus/1.0", "Way of working", "Phương thức", 7, 1], partPartialDate = ["common/partial-date/1.0", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], partInterval = ["common/interval/1.0", "Interval of the act", "Khoảng thời gian thực hiện", 0, { from: [partPartialDate, 0, "Từ"], to: [partPartialDate, 0, "Đến"], ongoing: [listYesNoUnknown, "Still going on", "Đang tiếp diễn"] }], listRingSize = ["codelists/ring-size/1.0", "Size of a ring", "Quy mô đường dây", 7, "single few several many unknown"], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], listPlaceRole = ["codelists/place-role/1.0", "Role of a place", "Vai trò của địa điểm", 7], partPlace = ["common/place/1.0", "Place", "Địa điểm", 8, "in", { vietnam: { area: [partArea, 0, "Đơn vị hành chính"], spot: [partLine, "Exact spot", "Địa điểm cụ thể"] }, abroad: { country: [listCountry, 0, "Quốc gia"], locality: [partLabel, 0, "Địa phương"] }, online: { service: [partLabel, 0, "Dịch vụ"] }, unknown: {} }], partPlaceInAct = ["common/place-in-act/1.0", "Place and its role", "Địa điểm và vai trò", 0, { role: [listPlaceRole, 0, "Vai trò"], place: partPlace, when: [partPartialDate, 0, "Thời gian"] }], listRouteKind = ["codelists/route-kind/1.0", "Kind of route", "Loại tuyến", 7, "domestic outbound inbound transit abroad unknown"], listTransportMode = ["codelists/transport-mode/1.0", "Mode of transport", "Phương tiện", 7, 1], listCrossingKind = ["codelists/crossing-kind/1.0", "Kind of border crossing", "Hình thức qua biên giới", 7], partRoute = ["common/route/1.0", "Route", "Tuyến", 0, { kind: listRouteKind, points: [0, 0, "Các điểm", 1, partPlace, 20], transport: [0, 0, "Phương tiện", 1, listTransportMode, 9], crossings: [0, "Border crossings", "Qua biên giới", 1, listCrossingKind, 7] }], listPaymentKind = ["codelists/payment-kind/1.0", "Kind of payment", "Loại khoản tiền", 7], partMoney = ["common/money/1.0", "Money", "Số tiền", 0, { amount: [0, 0, "Số tiền", 4, 1e15, 0], currency: [0, 0, "Loại tiền", 2] }], partPayment = ["common/payment/1.0", "Payment", "Khoản tiền", 0, { kind: [listPaymentKind, 0, "Loại khoản tiền"], money: [partMoney, "Sum", "Số tiền"], paidOn: [partPartialDate, 0, "Thời gian"] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["case/1.0", "Case", "Vụ án", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/case/1.0"], stage: [listStage, 0, "Giai đoạn tố tụng"], openedOn: [partCivilDate, 0, "Ngày khởi tố"], decision: [0, 0, "Quyết định", 0, { code: [listCaseDecision, "Decision", "Quyết định"], decidedOn: [partCivilDate, 0, "Ngày quyết định"], by: [partAgency, 0, "Cơ quan ra quyết định"], document: [partDocumentRef, 0, "Văn bản"] }], charges: [0, 0, "Tội danh", 1, partCharge, 30], leadCharge: [partCharge, 0, "Tội danh chính"], leadAccused: [partRecordRef, 0, "Bị can đầu vụ"], seriousness: [listSeriousness, 0, "Loại tội phạm"], investigatingBody: [partAgency, 0, "Cơ quan điều tra"], procuracy: [partAgency, 0, "Viện kiểm sát"], court: [partAgency, 0, "Tòa án"], reports: [0, 0, "Nguồn tin về tội phạm", 1, partRecordRef, 50], decisions: [0, "Earlier decisions", "Các quyết định trước", 1, [0, 0, 0, 0, { code: [listCaseDecision, "Decision", "Quyết định"], decidedOn: [partCivilDate, 0, "Ngày quyết định"], by: [partAgency, 0, "Cơ quan ra quyết định"], document: [partDocumentRef, 0, "Văn bản"] }], 200], timeLimits: [0, 0, "Thời hạn", 1, partTimeLimit, 30], measures: [0, "Preventive measures", "Biện pháp ngăn chặn", 1, [0, 0, 0, 0, { measure: [listPreventiveMeasure, 0, "Biện pháp"], count: [partCount, "Number of accused", "Số bị can"] }], 8], joins: [0, 0, "Nhập các vụ án", 1, partRecordRef, 20], splitFrom: [partRecordRef, 0, "Tách từ vụ án"], acts: [0, 0, "Hành vi", 1, listAct, 7], means: [0, 0, "Thủ đoạn", 1, listMeans, 4], purposes: [0, 0, "Mục đích", 1, listExploitationForm, 15], modus: [0, "Way of working", "Phương thức", 1, listModus, 20], interval: [partInterval, "When", "Thời gian"], ring: [0, 0, "Đường dây", 0, { organised: [listYesNoUnknown, 0, "Có tổ chức"], size: [listRingSize, 0, "Quy mô"], crossBorder: [listYesNoUnknown, "Across borders", "Xuyên quốc gia"], online: [listYesNoUnknown, 0, "Trên không gian mạng"], nationalities: [0, 0, "Quốc tịch", 1, listCountry, 20] }], areas: [0, 0, "Địa bàn", 1, partArea, 50], places: [0, 0, "Địa điểm", 1, partPlaceInAct, 50], route: partRoute, counts: [0, 0, "Số liệu của vụ án", 0, { statedOn: [partCivilDate, 0, "Ngày xác nhận"], victims: [partCount, 0, "Nạn nhân"], victimsUnder16: [partCount, 0, "Nạn nhân dưới 16 tuổi"], victimsUnder18: [partCount, 0, "Nạn nhân dưới 18 tuổi"], victimsFemale: [partCount, "Female victims", "Nạn nhân nữ"], victimsRescued: [partCount, 0, "Nạn nhân đã được giải cứu"], accused: [partCount, 0, "Bị can"], accusedFemale: [partCount, "Female accused", "Bị can nữ"], accusedUnder18: [partCount, 0, "Bị can dưới 18 tuổi"], wanted: [partCount, 0, "Đang bị truy nã"] }], payments: [0, "Sums of money", "Khoản tiền", 1, partPayment, 100], summary: [partText, 0, "Tóm tắt vụ án"], attachments: [0, 0, "Tài liệu, đồ vật kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.stage === void 0 || record.openedOn === void 0 || record.decision === void 0 || record.charges === void 0 || record.leadCharge === void 0), structure = {
  kind: "case",
  id: "https://schemas.lienthong.example/case/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
