// Generated from schemas/records/crime-report/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ words("recruitment transport harbouring transfer receipt foetus-agreement brokering"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), exploitationForm = /* @__PURE__ */ words("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known"), initialStep = /* @__PURE__ */ words("minutes-taken statement-taken scene-secured evidence-received preliminary-check victim-made-safe first-aid suspect-held border-alert passed-on none"), means = /* @__PURE__ */ words("force threat-of-force deceit other-means"), modus = /* @__PURE__ */ words("fake-job fake-marriage romance social-network adoption-abuse surrogacy-abuse debt papers-withheld confinement drugs ransom scam-compound kin-sale"), paymentKind = /* @__PURE__ */ words("price ransom debt commission advance proceeds seized damage"), penalEdition = /* @__PURE__ */ words("pc2015 pc1999"), placeRole = /* @__PURE__ */ words("origin recruitment transit harbouring hand-over exploitation discovery destination"), point = /* @__PURE__ */ words("a b c d đ e g h i k l m n o p q r s t u v x y"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), reportChannel = /* @__PURE__ */ words("in-person telephone hotline post online media other-body own-discovery surrender"), reportForm = /* @__PURE__ */ words("oral written"), reportSource = /* @__PURE__ */ words("denunciation report petition"), reporterKind = /* @__PURE__ */ words("victim relative witness public offender organisation state-body media anonymous"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), risk = /* @__PURE__ */ words("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known"), routeKind = /* @__PURE__ */ words("domestic outbound inbound transit abroad unknown"), transportMode = /* @__PURE__ */ words("on-foot motorbike car bus truck train boat aircraft unknown"), urgency = /* @__PURE__ */ words("immediate within-day within-three-days ordinary"), whereabouts = /* @__PURE__ */ words("still-held missing rescued self-escaped returned in-support at-home deceased"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern35 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern18 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern18.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
var pattern26 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}[a-z]?$", "u");
function validate9(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.code;
    if ((typeof data0 != "string" || !penalEdition.has(data0)) && (vErrors = fail(vErrors, path + "/code", 4), one))
      return vErrors;
    let data1 = data.article;
    if ((typeof data1 != "string" || !pattern26.test(data1)) && (vErrors = fail(vErrors, path + "/article", 5), one))
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
var pattern27 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1, data0 = data.from;
    if ((typeof data0 != "string" || !pattern27.test(data0)) && (vErrors = fail(vErrors, path + "/from", 5), one))
      return vErrors;
    if (data.to !== void 0) {
      count0++;
      let data1 = data.to;
      if ((typeof data1 != "string" || !pattern27.test(data1)) && (vErrors = fail(vErrors, path + "/to", 5), one))
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
function validate14(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        let count0 = 2;
        if (validate5(data.area) && (vErrors = validate5(data.area, path + "/area", vErrors, one), one))
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
function validate13(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.role;
    if ((typeof data0 != "string" || !placeRole.has(data0)) && (vErrors = fail(vErrors, path + "/role", 4), one) || validate14(data.place) && (vErrors = validate14(data.place, path + "/place", vErrors, one), one))
      return vErrors;
    if (data.when !== void 0) {
      count0++;
      let data2 = data.when;
      if ((typeof data2 != "string" || !pattern27.test(data2)) && (vErrors = fail(vErrors, path + "/when", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate18(data, path = "", vErrors = null, one = !0) {
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
          if (validate14(data1[i0]) && (vErrors = validate14(data1[i0], path + "/points/" + i0, vErrors, one), one))
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
var pattern33 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.amount;
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 1e15 && (vErrors = fail(vErrors, path + "/amount", 9), one) || data0 < 0 && (vErrors = fail(vErrors, path + "/amount", 8), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/amount", 0), one) return vErrors;
    let data1 = data.currency;
    if ((typeof data1 != "string" || !pattern33.test(data1)) && (vErrors = fail(vErrors, path + "/currency", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate21(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.kind;
    if ((typeof data0 != "string" || !paymentKind.has(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one) || validate22(data.money) && (vErrors = validate22(data.money, path + "/money", vErrors, one), one))
      return vErrors;
    if (data.paidOn !== void 0) {
      count0++;
      let data2 = data.paidOn;
      if ((typeof data2 != "string" || !pattern27.test(data2)) && (vErrors = fail(vErrors, path + "/paidOn", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern36 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate25(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern36.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/crime-report/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.sourceType;
    if ((typeof data17 != "string" || !reportSource.has(data17)) && (vErrors = fail(vErrors, path + "/sourceType", 4), one))
      return vErrors;
    if (data.form !== void 0) {
      count0++;
      let data18 = data.form;
      if ((typeof data18 != "string" || !reportForm.has(data18)) && (vErrors = fail(vErrors, path + "/form", 4), one))
        return vErrors;
    }
    if (data.channel !== void 0) {
      count0++;
      let data19 = data.channel;
      if ((typeof data19 != "string" || !reportChannel.has(data19) && !open.test(data19)) && (vErrors = fail(vErrors, path + "/channel", 4), one))
        return vErrors;
    }
    let data20 = data.receivedAt;
    if ((typeof data20 != "string" || !pattern10.test(data20)) && (vErrors = fail(vErrors, path + "/receivedAt", 5), one))
      return vErrors;
    let data21 = data.receivedBy;
    if (plain(data21)) {
      let count2 = 2, data22 = data21.agency;
      if ((typeof data22 != "string" || !pattern2.test(data22)) && (vErrors = fail(vErrors, path + "/receivedBy/agency", 5), one))
        return vErrors;
      let data23 = data21.role;
      if ((typeof data23 != "string" || !agencyRole.has(data23)) && (vErrors = fail(vErrors, path + "/receivedBy/role", 4), one))
        return vErrors;
      if (data21.unit !== void 0) {
        count2++;
        let data24 = data21.unit;
        if ((typeof data24 != "string" || data24.length > 300 && ucs2length(data24) > 300 || !pattern4.test(data24)) && (vErrors = fail(vErrors, path + "/receivedBy/unit", 5), one))
          return vErrors;
      }
      if (data21.officer !== void 0) {
        count2++;
        let data25 = data21.officer;
        if ((typeof data25 != "string" || data25.length > 300 && ucs2length(data25) > 300 || !pattern4.test(data25)) && (vErrors = fail(vErrors, path + "/receivedBy/officer", 5), one))
          return vErrors;
      }
      if (data21.area !== void 0 && (count2++, validate5(data21.area) && (vErrors = validate5(data21.area, path + "/receivedBy/area", vErrors, one), one)))
        return vErrors;
      for (let key1 in data21)
        count2--;
      if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/receivedBy", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/receivedBy", 0), one) return vErrors;
    if (data.register !== void 0) {
      count0++;
      let data27 = data.register;
      if (plain(data27)) {
        let count3 = 2, data28 = data27.number;
        if ((typeof data28 != "string" || data28.length > 300 && ucs2length(data28) > 300 || !pattern4.test(data28)) && (vErrors = fail(vErrors, path + "/register/number", 5), one))
          return vErrors;
        let data29 = data27.enteredOn;
        if ((typeof data29 != "string" || !pattern7.test(data29)) && (vErrors = fail(vErrors, path + "/register/enteredOn", 5), one))
          return vErrors;
        for (let key2 in data27)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/register", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/register", 0), one) return vErrors;
    }
    if (data.passedOn !== void 0) {
      count0++;
      let data30 = data.passedOn;
      if (plain(data30)) {
        let count4 = 2, data31 = data30.to;
        if ((typeof data31 != "string" || !pattern2.test(data31)) && (vErrors = fail(vErrors, path + "/passedOn/to", 5), one))
          return vErrors;
        let data32 = data30.at;
        if ((typeof data32 != "string" || !pattern10.test(data32)) && (vErrors = fail(vErrors, path + "/passedOn/at", 5), one) || data30.document !== void 0 && (count4++, validate1(data30.document) && (vErrors = validate1(data30.document, path + "/passedOn/document", vErrors, one), one)))
          return vErrors;
        for (let key3 in data30)
          count4--;
        if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/passedOn", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/passedOn", 0), one) return vErrors;
    }
    if (data.procuracyNotice !== void 0) {
      count0++;
      let data34 = data.procuracyNotice;
      if (plain(data34)) {
        let count5 = 2, data35 = data34.procuracy;
        if ((typeof data35 != "string" || !pattern2.test(data35)) && (vErrors = fail(vErrors, path + "/procuracyNotice/procuracy", 5), one))
          return vErrors;
        let data36 = data34.on;
        if ((typeof data36 != "string" || !pattern7.test(data36)) && (vErrors = fail(vErrors, path + "/procuracyNotice/on", 5), one) || data34.document !== void 0 && (count5++, validate1(data34.document) && (vErrors = validate1(data34.document, path + "/procuracyNotice/document", vErrors, one), one)))
          return vErrors;
        for (let key4 in data34)
          count5--;
        if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/procuracyNotice", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/procuracyNotice", 0), one) return vErrors;
    }
    if (data.urgency !== void 0) {
      count0++;
      let data38 = data.urgency;
      if ((typeof data38 != "string" || !urgency.has(data38)) && (vErrors = fail(vErrors, path + "/urgency", 4), one))
        return vErrors;
    }
    if (data.suspectedCharges !== void 0) {
      count0++;
      let data39 = data.suspectedCharges;
      if ((!Array.isArray(data39) || data39.length > 20 || data39.length < 1 || !unique(data39)) && (vErrors = fail(vErrors, path + "/suspectedCharges", 2), one))
        return vErrors;
      if (Array.isArray(data39)) {
        for (let i1 = 0; i1 < data39.length; i1++)
          if (validate9(data39[i1]) && (vErrors = validate9(data39[i1], path + "/suspectedCharges/" + i1, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.reporter !== void 0) {
      count0++;
      let data41 = data.reporter;
      if (plain(data41)) {
        let count6 = 2, data42 = data41.kind;
        if ((typeof data42 != "string" || !reporterKind.has(data42)) && (vErrors = fail(vErrors, path + "/reporter/kind", 4), one) || typeof data41.protected != "boolean" && (vErrors = fail(vErrors, path + "/reporter/protected", 0), one))
          return vErrors;
        if (data41.protectionAsked !== void 0) {
          count6++;
          let data44 = data41.protectionAsked;
          if ((typeof data44 != "string" || !yesNoUnknown.has(data44)) && (vErrors = fail(vErrors, path + "/reporter/protectionAsked", 4), one))
            return vErrors;
        }
        if (data41.warnedOfLiability !== void 0 && (count6++, typeof data41.warnedOfLiability != "boolean" && (vErrors = fail(vErrors, path + "/reporter/warnedOfLiability", 0), one)))
          return vErrors;
        if (data41.resultTo !== void 0) {
          count6++;
          let data46 = data41.resultTo;
          if ((typeof data46 != "string" || !yesNoUnknown.has(data46)) && (vErrors = fail(vErrors, path + "/reporter/resultTo", 4), one))
            return vErrors;
        }
        for (let key5 in data41)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/reporter", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reporter", 0), one) return vErrors;
    }
    if (data.acts !== void 0) {
      count0++;
      let data47 = data.acts;
      if ((!Array.isArray(data47) || data47.length > 7 || data47.length < 1 || !unique(data47)) && (vErrors = fail(vErrors, path + "/acts", 2), one))
        return vErrors;
      if (Array.isArray(data47))
        for (let i2 = 0; i2 < data47.length; i2++) {
          let data48 = data47[i2];
          if ((typeof data48 != "string" || !act.has(data48)) && (vErrors = fail(vErrors, path + "/acts/" + i2, 4), one))
            return vErrors;
        }
    }
    if (data.means !== void 0) {
      count0++;
      let data49 = data.means;
      if ((!Array.isArray(data49) || data49.length > 4 || data49.length < 1 || !unique(data49)) && (vErrors = fail(vErrors, path + "/means", 2), one))
        return vErrors;
      if (Array.isArray(data49))
        for (let i3 = 0; i3 < data49.length; i3++) {
          let data50 = data49[i3];
          if ((typeof data50 != "string" || !means.has(data50)) && (vErrors = fail(vErrors, path + "/means/" + i3, 4), one))
            return vErrors;
        }
    }
    if (data.purposes !== void 0) {
      count0++;
      let data51 = data.purposes;
      if ((!Array.isArray(data51) || data51.length > 15 || data51.length < 1 || !unique(data51)) && (vErrors = fail(vErrors, path + "/purposes", 2), one))
        return vErrors;
      if (Array.isArray(data51))
        for (let i4 = 0; i4 < data51.length; i4++) {
          let data52 = data51[i4];
          if ((typeof data52 != "string" || !exploitationForm.has(data52)) && (vErrors = fail(vErrors, path + "/purposes/" + i4, 4), one))
            return vErrors;
        }
    }
    if (data.modus !== void 0) {
      count0++;
      let data53 = data.modus;
      if ((!Array.isArray(data53) || data53.length > 20 || data53.length < 1 || !unique(data53)) && (vErrors = fail(vErrors, path + "/modus", 2), one))
        return vErrors;
      if (Array.isArray(data53))
        for (let i5 = 0; i5 < data53.length; i5++) {
          let data54 = data53[i5];
          if ((typeof data54 != "string" || !modus.has(data54) && !open.test(data54)) && (vErrors = fail(vErrors, path + "/modus/" + i5, 4), one))
            return vErrors;
        }
    }
    if (data.interval !== void 0 && (count0++, validate11(data.interval) && (vErrors = validate11(data.interval, path + "/interval", vErrors, one), one)))
      return vErrors;
    if (data.allegedVictims !== void 0) {
      count0++;
      let data56 = data.allegedVictims;
      if (plain(data56)) {
        let count7 = 3, data57 = data56.count;
        if (!Number.isInteger(data57) && (vErrors = fail(vErrors, path + "/allegedVictims/count", 0), one) || typeof data57 == "number" && isFinite(data57) && (data57 > 1e4 && (vErrors = fail(vErrors, path + "/allegedVictims/count", 9), one) || data57 < 0 && (vErrors = fail(vErrors, path + "/allegedVictims/count", 8), one)) || data56.atLeast !== void 0 && (count7++, typeof data56.atLeast != "boolean" && (vErrors = fail(vErrors, path + "/allegedVictims/atLeast", 0), one)))
          return vErrors;
        if (data56.female !== void 0) {
          count7++;
          let data59 = data56.female;
          if (!Number.isInteger(data59) && (vErrors = fail(vErrors, path + "/allegedVictims/female", 0), one) || typeof data59 == "number" && isFinite(data59) && (data59 > 1e4 && (vErrors = fail(vErrors, path + "/allegedVictims/female", 9), one) || data59 < 0 && (vErrors = fail(vErrors, path + "/allegedVictims/female", 8), one)))
            return vErrors;
        }
        let data60 = data56.under18;
        if ((typeof data60 != "string" || !yesNoUnknown.has(data60)) && (vErrors = fail(vErrors, path + "/allegedVictims/under18", 4), one))
          return vErrors;
        let data61 = data56.under16;
        if ((typeof data61 != "string" || !yesNoUnknown.has(data61)) && (vErrors = fail(vErrors, path + "/allegedVictims/under16", 4), one))
          return vErrors;
        if (data56.whereabouts !== void 0) {
          count7++;
          let data62 = data56.whereabouts;
          if ((!Array.isArray(data62) || data62.length > 8 || data62.length < 1 || !unique(data62)) && (vErrors = fail(vErrors, path + "/allegedVictims/whereabouts", 2), one))
            return vErrors;
          if (Array.isArray(data62))
            for (let i6 = 0; i6 < data62.length; i6++) {
              let data63 = data62[i6];
              if ((typeof data63 != "string" || !whereabouts.has(data63)) && (vErrors = fail(vErrors, path + "/allegedVictims/whereabouts/" + i6, 4), one))
                return vErrors;
            }
        }
        for (let key6 in data56)
          count7--;
        if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/allegedVictims", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/allegedVictims", 0), one) return vErrors;
    }
    if (data.allegedOffenders !== void 0) {
      count0++;
      let data64 = data.allegedOffenders;
      if (plain(data64)) {
        let count8 = 1, data65 = data64.count;
        if (!Number.isInteger(data65) && (vErrors = fail(vErrors, path + "/allegedOffenders/count", 0), one) || typeof data65 == "number" && isFinite(data65) && (data65 > 1e4 && (vErrors = fail(vErrors, path + "/allegedOffenders/count", 9), one) || data65 < 0 && (vErrors = fail(vErrors, path + "/allegedOffenders/count", 8), one)) || data64.atLeast !== void 0 && (count8++, typeof data64.atLeast != "boolean" && (vErrors = fail(vErrors, path + "/allegedOffenders/atLeast", 0), one)))
          return vErrors;
        if (data64.organised !== void 0) {
          count8++;
          let data67 = data64.organised;
          if ((typeof data67 != "string" || !yesNoUnknown.has(data67)) && (vErrors = fail(vErrors, path + "/allegedOffenders/organised", 4), one))
            return vErrors;
        }
        if (data64.relations !== void 0) {
          count8++;
          let data68 = data64.relations;
          if ((!Array.isArray(data68) || data68.length > 14 || data68.length < 1 || !unique(data68)) && (vErrors = fail(vErrors, path + "/allegedOffenders/relations", 2), one))
            return vErrors;
          if (Array.isArray(data68))
            for (let i7 = 0; i7 < data68.length; i7++) {
              let data69 = data68[i7];
              if ((typeof data69 != "string" || !relation.has(data69)) && (vErrors = fail(vErrors, path + "/allegedOffenders/relations/" + i7, 4), one))
                return vErrors;
            }
        }
        if (data64.nationalities !== void 0) {
          count8++;
          let data70 = data64.nationalities;
          if ((!Array.isArray(data70) || data70.length > 20 || data70.length < 1 || !unique(data70)) && (vErrors = fail(vErrors, path + "/allegedOffenders/nationalities", 2), one))
            return vErrors;
          if (Array.isArray(data70))
            for (let i8 = 0; i8 < data70.length; i8++) {
              let data71 = data70[i8];
              if ((typeof data71 != "string" || !country.has(data71)) && (vErrors = fail(vErrors, path + "/allegedOffenders/nationalities/" + i8, 4), one))
                return vErrors;
            }
        }
        for (let key7 in data64)
          count8--;
        if ((count8 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/allegedOffenders", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/allegedOffenders", 0), one) return vErrors;
    }
    if (data.places !== void 0) {
      count0++;
      let data72 = data.places;
      if ((!Array.isArray(data72) || data72.length > 30 || data72.length < 1) && (vErrors = fail(vErrors, path + "/places", 2), one))
        return vErrors;
      if (Array.isArray(data72)) {
        for (let i9 = 0; i9 < data72.length; i9++)
          if (validate13(data72[i9]) && (vErrors = validate13(data72[i9], path + "/places/" + i9, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.route !== void 0 && (count0++, validate18(data.route) && (vErrors = validate18(data.route, path + "/route", vErrors, one), one)))
      return vErrors;
    if (data.risks !== void 0) {
      count0++;
      let data75 = data.risks;
      if ((!Array.isArray(data75) || data75.length > 20 || data75.length < 1 || !unique(data75)) && (vErrors = fail(vErrors, path + "/risks", 2), one))
        return vErrors;
      if (Array.isArray(data75))
        for (let i10 = 0; i10 < data75.length; i10++) {
          let data76 = data75[i10];
          if ((typeof data76 != "string" || !risk.has(data76) && !open.test(data76)) && (vErrors = fail(vErrors, path + "/risks/" + i10, 4), one))
            return vErrors;
        }
    }
    if (data.payments !== void 0) {
      count0++;
      let data77 = data.payments;
      if ((!Array.isArray(data77) || data77.length > 50 || data77.length < 1) && (vErrors = fail(vErrors, path + "/payments", 2), one))
        return vErrors;
      if (Array.isArray(data77)) {
        for (let i11 = 0; i11 < data77.length; i11++)
          if (validate21(data77[i11]) && (vErrors = validate21(data77[i11], path + "/payments/" + i11, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.summary !== void 0) {
      count0++;
      let data79 = data.summary;
      if ((typeof data79 != "string" || data79.length > 8e3 && ucs2length(data79) > 8e3 || !pattern35.test(data79)) && (vErrors = fail(vErrors, path + "/summary", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data80 = data.attachments;
      if ((!Array.isArray(data80) || data80.length > 11 || data80.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data80)) {
        for (let i12 = 0; i12 < data80.length; i12++)
          if (validate25(data80[i12]) && (vErrors = validate25(data80[i12], path + "/attachments/" + i12, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.initialSteps !== void 0) {
      count0++;
      let data82 = data.initialSteps;
      if ((!Array.isArray(data82) || data82.length > 30 || data82.length < 1) && (vErrors = fail(vErrors, path + "/initialSteps", 2), one))
        return vErrors;
      if (Array.isArray(data82))
        for (let i13 = 0; i13 < data82.length; i13++) {
          let data83 = data82[i13];
          if (plain(data83)) {
            let count9 = 1, data84 = data83.step;
            if ((typeof data84 != "string" || !initialStep.has(data84) && !open.test(data84)) && (vErrors = fail(vErrors, path + "/initialSteps/" + i13 + "/step", 4), one))
              return vErrors;
            if (data83.at !== void 0) {
              count9++;
              let data85 = data83.at;
              if ((typeof data85 != "string" || !pattern10.test(data85)) && (vErrors = fail(vErrors, path + "/initialSteps/" + i13 + "/at", 5), one))
                return vErrors;
            }
            for (let key8 in data83)
              count9--;
            if ((count9 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/initialSteps/" + i13, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/initialSteps/" + i13, 0), one) return vErrors;
        }
    }
    for (let key9 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listReportSource = ["codelists/report-source/1.0", "Source of a report", "Loại nguồn tin", 7, "denunciation report petition"], listReportForm = ["codelists/report-form/1.0", "Form of a report", "Hình thức nguồn tin", 7, "oral written"], listReportChannel = ["codelists/report-channel/1.0", "Channel of a report", "Kênh tiếp nhận", 7, 1], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], listUrgency = ["codelists/urgency/1.0", "Urgency", "Mức độ khẩn cấp", 7, "immediate within-day within-three-days ordinary"], listPenalEdition = ["codelists/penal-edition/1.0", "Edition of the Penal Code", "Bộ luật Hình sự áp dụng", 7, "pc2015 pc1999"], partPenalArticle = ["common/penal-article/1.0", "Article of the Penal Code", "Điều luật", 2], listPoint = ["codelists/point/1.0", "Point of a clause", "Điểm", 7], partCharge = ["common/charge/1.0", "Charge", "Tội danh", 0, { code: [listPenalEdition, "Penal code", "Bộ luật"], article: [partPenalArticle, 0, "Điều"], clause: [0, 0, "Khoản", 3, 20, 1], point: [listPoint, 0, "Điểm"] }], listReporterKind = ["codelists/reporter-kind/1.0", "Kind of reporter", "Loại người báo tin", 7], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], listAct = ["codelists/act/1.0", "Act of trafficking", "Hành vi mua bán người", 7], listMeans = ["codelists/means/1.0", "Means", "Thủ đoạn", 7, "force threat-of-force deceit other-means"], listExploitationForm = ["codelists/exploitation-form/1.0", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 7], listModus = ["codelists/modus/1.0", "Way of working", "Phương thức", 7, 1], partPartialDate = ["common/partial-date/1.0", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], partInterval = ["common/interval/1.0", "Interval of the act", "Khoảng thời gian thực hiện", 0, { from: [partPartialDate, 0, "Từ"], to: [partPartialDate, 0, "Đến"], ongoing: [listYesNoUnknown, "Still going on", "Đang tiếp diễn"] }], listWhereabouts = ["codelists/whereabouts/1.0", "Whereabouts", "Tình trạng hiện tại", 7], listRelation = ["codelists/relation/1.0", "Relation", "Quan hệ", 7], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], listPlaceRole = ["codelists/place-role/1.0", "Role of a place", "Vai trò của địa điểm", 7], partPlace = ["common/place/1.0", "Place", "Địa điểm", 8, "in", { vietnam: { area: [partArea, 0, "Đơn vị hành chính"], spot: [partLine, "Exact spot", "Địa điểm cụ thể"] }, abroad: { country: [listCountry, 0, "Quốc gia"], locality: [partLabel, 0, "Địa phương"] }, online: { service: [partLabel, 0, "Dịch vụ"] }, unknown: {} }], partPlaceInAct = ["common/place-in-act/1.0", "Place and its role", "Địa điểm và vai trò", 0, { role: [listPlaceRole, 0, "Vai trò"], place: partPlace, when: [partPartialDate, 0, "Thời gian"] }], listRouteKind = ["codelists/route-kind/1.0", "Kind of route", "Loại tuyến", 7, "domestic outbound inbound transit abroad unknown"], listTransportMode = ["codelists/transport-mode/1.0", "Mode of transport", "Phương tiện", 7, 1], listCrossingKind = ["codelists/crossing-kind/1.0", "Kind of border crossing", "Hình thức qua biên giới", 7], partRoute = ["common/route/1.0", "Route", "Tuyến", 0, { kind: listRouteKind, points: [0, 0, "Các điểm", 1, partPlace, 20], transport: [0, 0, "Phương tiện", 1, listTransportMode, 9], crossings: [0, "Border crossings", "Qua biên giới", 1, listCrossingKind, 7] }], listRisk = ["codelists/risk/1.0", "Risk", "Nguy cơ", 7, 1], listPaymentKind = ["codelists/payment-kind/1.0", "Kind of payment", "Loại khoản tiền", 7], partMoney = ["common/money/1.0", "Money", "Số tiền", 0, { amount: [0, 0, "Số tiền", 4, 1e15, 0], currency: [0, 0, "Loại tiền", 2] }], partPayment = ["common/payment/1.0", "Payment", "Khoản tiền", 0, { kind: [listPaymentKind, 0, "Loại khoản tiền"], money: [partMoney, "Sum", "Số tiền"], paidOn: [partPartialDate, 0, "Thời gian"] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], listInitialStep = ["codelists/initial-step/1.0", "Step taken at once", "Việc đã làm ngay", 7, 1], form = ["crime-report/1.0", "Crime report", "Tố giác, tin báo về tội phạm, kiến nghị khởi tố", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/crime-report/1.0"], sourceType: [listReportSource, "Source", "Loại nguồn tin"], form: [listReportForm, 0, "Hình thức"], channel: [listReportChannel, 0, "Kênh tiếp nhận"], receivedAt: [partInstant, 0, "Thời điểm tiếp nhận"], receivedBy: [0, 0, "Cơ quan tiếp nhận", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Đơn vị"], officer: [partLine, 0, "Cán bộ tiếp nhận"], area: [partArea, 0, "Địa bàn"] }], register: [0, 0, "Sổ tiếp nhận", 0, { number: [partLabel, 0, "Số thứ tự"], enteredOn: [partCivilDate, 0, "Ngày vào sổ"] }], passedOn: [0, 0, "Chuyển nguồn tin", 0, { to: [partAgency, 0, "Chuyển đến"], at: [partInstant, 0, "Thời điểm chuyển"], document: [partDocumentRef, 0, "Văn bản"] }], procuracyNotice: [0, "Notice to the procuracy", "Thông báo cho viện kiểm sát", 0, { procuracy: [partAgency, 0, "Viện kiểm sát"], on: [partCivilDate, 0, "Ngày thông báo"], document: [partDocumentRef, 0, "Văn bản"] }], urgency: listUrgency, suspectedCharges: [0, "Suspected offences", "Dấu hiệu tội danh", 1, partCharge, 20], reporter: [0, 0, "Người báo tin", 0, { kind: [listReporterKind, 0, "Loại người báo tin"], protected: [0, 0, "Được bảo vệ", 5], protectionAsked: [listYesNoUnknown, "Protection asked for", "Yêu cầu bảo vệ"], warnedOfLiability: [0, 0, "Đã giải thích trách nhiệm", 5], resultTo: [listYesNoUnknown, "Wants to be told", "Yêu cầu thông báo kết quả"] }], acts: [0, 0, "Hành vi", 1, listAct, 7], means: [0, 0, "Thủ đoạn", 1, listMeans, 4], purposes: [0, 0, "Mục đích", 1, listExploitationForm, 15], modus: [0, "Way of working", "Phương thức", 1, listModus, 20], interval: [partInterval, "When", "Thời gian"], allegedVictims: [0, 0, "Người được cho là nạn nhân", 0, { count: [0, "Number", "Số người", 3, 1e4, 0], atLeast: [0, 0, "Ít nhất", 5], female: [0, "Women and girls", "Nữ", 3, 1e4, 0], under18: [listYesNoUnknown, "Any under 18", "Có người dưới 18 tuổi"], under16: [listYesNoUnknown, "Any under 16", "Có người dưới 16 tuổi"], whereabouts: [0, 0, "Tình trạng hiện tại", 1, listWhereabouts, 8] }], allegedOffenders: [0, 0, "Đối tượng", 0, { count: [0, "Number", "Số người", 3, 1e4, 0], atLeast: [0, 0, "Ít nhất", 5], organised: [listYesNoUnknown, 0, "Có tổ chức"], relations: [0, "Relation to the victims", "Quan hệ với nạn nhân", 1, listRelation, 14], nationalities: [0, 0, "Quốc tịch", 1, listCountry, 20] }], places: [0, 0, "Địa điểm", 1, partPlaceInAct, 30], route: partRoute, risks: [0, "Dangers", "Nguy cơ", 1, listRisk, 20], payments: [0, 0, "Khoản tiền", 1, partPayment, 50], summary: [partText, 0, "Nội dung"], attachments: [0, 0, "Tài liệu, đồ vật kèm theo", 1, partAttachment, 11], initialSteps: [0, "Steps taken at once", "Việc đã làm ngay", 1, [0, 0, 0, 0, { step: [listInitialStep, 0, "Việc đã làm"], at: [partInstant, 0, "Thời điểm"] }], 30] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.sourceType === void 0 || record.receivedAt === void 0 || record.receivedBy === void 0), structure = {
  kind: "crime-report",
  id: "https://schemas.lienthong.example/crime-report/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
