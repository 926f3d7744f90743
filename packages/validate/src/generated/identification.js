// Generated from schemas/records/identification/1.0.json. Do not edit; run `pnpm generate`.
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

var ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), comingForward = /* @__PURE__ */ words("person legal-representative"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), declarationWriter = /* @__PURE__ */ words("person representative officer"), identificationDecision = /* @__PURE__ */ words("victim not-a-victim continue"), identificationGround = /* @__PURE__ */ words("a b c d đ e g h i"), lateReason = /* @__PURE__ */ words("awaiting-answer passed-on-late person-not-found border-closed competence-dispute workload"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), sex = /* @__PURE__ */ words("male female other unknown"), supportKind = /* @__PURE__ */ words("a b c d đ e g h i k"), verificationResult = /* @__PURE__ */ words("signs-of-trafficking no-signs more-needed"), victimPaper = /* @__PURE__ */ words("district-police-certificate police-certificate rescuing-body-certificate proceedings-certificate foreign-document");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern27 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern28 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern32 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate6(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.agency;
    if ((typeof data0 != "string" || !pattern2.test(data0)) && (vErrors = fail(vErrors, path + "/agency", 5), one))
      return vErrors;
    let data1 = data.role;
    if ((typeof data1 != "string" || !agencyRole.has(data1)) && (vErrors = fail(vErrors, path + "/role", 4), one))
      return vErrors;
    if (data.unit !== void 0) {
      count0++;
      let data2 = data.unit;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = fail(vErrors, path + "/unit", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate19(data, path = "", vErrors = null, one = !0) {
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
function validate21(data, path = "", vErrors = null, one = !0) {
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
var pattern30 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate23(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern30.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate26(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern27.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    let count0 = 10;
    if (data.schema !== "https://schemas.lienthong.example/identification/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    if (data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 3), one) || validate3(data.person) && (vErrors = validate3(data.person, path + "/person", vErrors, one), one))
      return vErrors;
    let data18 = data.origin;
    if (plain(data18)) {
      let tag0 = data18.how;
      if (tag0 === "came-forward") {
        if (plain(data18)) {
          let count2 = 4, data19 = data18.on;
          if ((typeof data19 != "string" || !pattern7.test(data19)) && (vErrors = fail(vErrors, path + "/origin/on", 5), one))
            return vErrors;
          let data20 = data18.by;
          if ((typeof data20 != "string" || !comingForward.has(data20)) && (vErrors = fail(vErrors, path + "/origin/by", 4), one) || validate6(data18.to) && (vErrors = validate6(data18.to, path + "/origin/to", vErrors, one), one))
            return vErrors;
          for (let key1 in data18)
            count2--;
          if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/origin", 1), one))
            return vErrors;
        }
      } else if (tag0 === "rescued") {
        if (plain(data18)) {
          let count3 = 3, data22 = data18.on;
          if ((typeof data22 != "string" || !pattern7.test(data22)) && (vErrors = fail(vErrors, path + "/origin/on", 5), one) || validate3(data18.rescue) && (vErrors = validate3(data18.rescue, path + "/origin/rescue", vErrors, one), one))
            return vErrors;
          for (let key2 in data18)
            count3--;
          if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/origin", 1), one))
            return vErrors;
        }
      } else if (tag0 === "proceedings") {
        if (plain(data18)) {
          let count4 = 2, data24 = data18.on;
          if ((typeof data24 != "string" || !pattern7.test(data24)) && (vErrors = fail(vErrors, path + "/origin/on", 5), one))
            return vErrors;
          for (let key3 in data18)
            count4--;
          if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/origin", 1), one))
            return vErrors;
        }
      } else if (tag0 === "returned") {
        if (plain(data18)) {
          let count5 = 3, data25 = data18.on;
          if ((typeof data25 != "string" || !pattern7.test(data25)) && (vErrors = fail(vErrors, path + "/origin/on", 5), one) || validate6(data18.through) && (vErrors = validate6(data18.through, path + "/origin/through", vErrors, one), one))
            return vErrors;
          for (let key4 in data18)
            count5--;
          if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/origin", 1), one))
            return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/origin", 10), one) return vErrors;
    } else if (vErrors = fail(vErrors, path + "/origin", 0), one) return vErrors;
    if (data.declaration !== void 0) {
      count0++;
      let data27 = data.declaration;
      if (plain(data27)) {
        let count6 = 2, data28 = data27.on;
        if ((typeof data28 != "string" || !pattern7.test(data28)) && (vErrors = fail(vErrors, path + "/declaration/on", 5), one))
          return vErrors;
        let data29 = data27.writtenBy;
        if ((typeof data29 != "string" || !declarationWriter.has(data29)) && (vErrors = fail(vErrors, path + "/declaration/writtenBy", 4), one))
          return vErrors;
        for (let key5 in data27)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/declaration", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/declaration", 0), one) return vErrors;
    }
    if (data.communeNotice !== void 0) {
      count0++;
      let data30 = data.communeNotice;
      if (plain(data30)) {
        let count7 = 3, data31 = data30.commune;
        if ((typeof data31 != "string" || !pattern2.test(data31)) && (vErrors = fail(vErrors, path + "/communeNotice/commune", 5), one))
          return vErrors;
        let data32 = data30.on;
        if ((typeof data32 != "string" || !pattern7.test(data32)) && (vErrors = fail(vErrors, path + "/communeNotice/on", 5), one) || validate6(data30.to) && (vErrors = validate6(data30.to, path + "/communeNotice/to", vErrors, one), one))
          return vErrors;
        for (let key6 in data30)
          count7--;
        if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/communeNotice", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/communeNotice", 0), one) return vErrors;
    }
    if (data.verification !== void 0) {
      count0++;
      let data34 = data.verification;
      if (plain(data34)) {
        let count8 = 2;
        if (validate6(data34.ledBy) && (vErrors = validate6(data34.ledBy, path + "/verification/ledBy", vErrors, one), one))
          return vErrors;
        if (data34.with !== void 0) {
          count8++;
          let data36 = data34.with;
          if ((!Array.isArray(data36) || data36.length > 5 || data36.length < 1 || !unique(data36)) && (vErrors = fail(vErrors, path + "/verification/with", 2), one))
            return vErrors;
          if (Array.isArray(data36)) {
            for (let i1 = 0; i1 < data36.length; i1++)
              if (validate6(data36[i1]) && (vErrors = validate6(data36[i1], path + "/verification/with/" + i1, vErrors, one), one))
                return vErrors;
          }
        }
        let data38 = data34.from;
        if ((typeof data38 != "string" || !pattern7.test(data38)) && (vErrors = fail(vErrors, path + "/verification/from", 5), one))
          return vErrors;
        if (data34.until !== void 0) {
          count8++;
          let data39 = data34.until;
          if ((typeof data39 != "string" || !pattern7.test(data39)) && (vErrors = fail(vErrors, path + "/verification/until", 5), one))
            return vErrors;
        }
        if (data34.result !== void 0) {
          count8++;
          let data40 = data34.result;
          if ((typeof data40 != "string" || !verificationResult.has(data40)) && (vErrors = fail(vErrors, path + "/verification/result", 4), one))
            return vErrors;
        }
        if (data34.lateReason !== void 0) {
          count8++;
          let data41 = data34.lateReason;
          if ((typeof data41 != "string" || !lateReason.has(data41) && !open.test(data41)) && (vErrors = fail(vErrors, path + "/verification/lateReason", 4), one))
            return vErrors;
        }
        for (let key7 in data34)
          count8--;
        if ((count8 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/verification", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/verification", 0), one) return vErrors;
    }
    if (data.grounds !== void 0) {
      count0++;
      let data42 = data.grounds;
      if ((!Array.isArray(data42) || data42.length > 9 || data42.length < 1 || !unique(data42)) && (vErrors = fail(vErrors, path + "/grounds", 2), one))
        return vErrors;
      if (Array.isArray(data42))
        for (let i2 = 0; i2 < data42.length; i2++) {
          let data43 = data42[i2];
          if ((typeof data43 != "string" || !identificationGround.has(data43)) && (vErrors = fail(vErrors, path + "/grounds/" + i2, 4), one))
            return vErrors;
        }
    }
    if (data.papers !== void 0) {
      count0++;
      let data44 = data.papers;
      if ((!Array.isArray(data44) || data44.length > 10 || data44.length < 1) && (vErrors = fail(vErrors, path + "/papers", 2), one))
        return vErrors;
      if (Array.isArray(data44))
        for (let i3 = 0; i3 < data44.length; i3++) {
          let data45 = data44[i3];
          if (plain(data45)) {
            let count9 = 1, data46 = data45.kind;
            if ((typeof data46 != "string" || !victimPaper.has(data46)) && (vErrors = fail(vErrors, path + "/papers/" + i3 + "/kind", 4), one) || data45.document !== void 0 && (count9++, validate1(data45.document) && (vErrors = validate1(data45.document, path + "/papers/" + i3 + "/document", vErrors, one), one)))
              return vErrors;
            for (let key8 in data45)
              count9--;
            if ((count9 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/papers/" + i3, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/papers/" + i3, 0), one) return vErrors;
        }
    }
    if (data.decision !== void 0) {
      count0++;
      let data48 = data.decision;
      if ((typeof data48 != "string" || !identificationDecision.has(data48)) && (vErrors = fail(vErrors, path + "/decision", 4), one))
        return vErrors;
    }
    if (data.decidedOn !== void 0) {
      count0++;
      let data49 = data.decidedOn;
      if ((typeof data49 != "string" || !pattern7.test(data49)) && (vErrors = fail(vErrors, path + "/decidedOn", 5), one))
        return vErrors;
    }
    if (data.decidedBy !== void 0 && (count0++, validate6(data.decidedBy) && (vErrors = validate6(data.decidedBy, path + "/decidedBy", vErrors, one), one)) || data.decisionDocument !== void 0 && (count0++, validate1(data.decisionDocument) && (vErrors = validate1(data.decisionDocument, path + "/decisionDocument", vErrors, one), one)))
      return vErrors;
    if (data.continueUntil !== void 0) {
      count0++;
      let data52 = data.continueUntil;
      if ((typeof data52 != "string" || !pattern7.test(data52)) && (vErrors = fail(vErrors, path + "/continueUntil", 5), one))
        return vErrors;
    }
    if (data.toldOn !== void 0) {
      count0++;
      let data53 = data.toldOn;
      if ((typeof data53 != "string" || !pattern7.test(data53)) && (vErrors = fail(vErrors, path + "/toldOn", 5), one))
        return vErrors;
    }
    if (data.case !== void 0 && (count0++, validate3(data.case) && (vErrors = validate3(data.case, path + "/case", vErrors, one), one)) || data.referral !== void 0 && (count0++, validate3(data.referral) && (vErrors = validate3(data.referral, path + "/referral", vErrors, one), one)))
      return vErrors;
    if (data.accompanying !== void 0) {
      count0++;
      let data56 = data.accompanying;
      if ((!Array.isArray(data56) || data56.length > 50 || data56.length < 1 || !unique(data56)) && (vErrors = fail(vErrors, path + "/accompanying", 2), one))
        return vErrors;
      if (Array.isArray(data56)) {
        for (let i4 = 0; i4 < data56.length; i4++)
          if (validate3(data56[i4]) && (vErrors = validate3(data56[i4], path + "/accompanying/" + i4, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.identityPart !== void 0) {
      count0++;
      let data58 = data.identityPart;
      if ((typeof data58 != "string" || !pattern27.test(data58)) && (vErrors = fail(vErrors, path + "/identityPart", 5), one))
        return vErrors;
    }
    if (data.sex !== void 0) {
      count0++;
      let data59 = data.sex;
      if ((typeof data59 != "string" || !sex.has(data59)) && (vErrors = fail(vErrors, path + "/sex", 4), one))
        return vErrors;
    }
    if (data.age !== void 0 && (count0++, validate19(data.age) && (vErrors = validate19(data.age, path + "/age", vErrors, one), one)) || data.nationality !== void 0 && (count0++, validate21(data.nationality) && (vErrors = validate21(data.nationality, path + "/nationality", vErrors, one), one)))
      return vErrors;
    if (data.languages !== void 0) {
      count0++;
      let data62 = data.languages;
      if ((!Array.isArray(data62) || data62.length > 6 || data62.length < 1 || !unique(data62)) && (vErrors = fail(vErrors, path + "/languages", 2), one))
        return vErrors;
      if (Array.isArray(data62))
        for (let i5 = 0; i5 < data62.length; i5++) {
          let data63 = data62[i5];
          if ((typeof data63 != "string" || !pattern28.test(data63)) && (vErrors = fail(vErrors, path + "/languages/" + i5, 5), one))
            return vErrors;
        }
    }
    if (data.area !== void 0 && (count0++, validate23(data.area) && (vErrors = validate23(data.area, path + "/area", vErrors, one), one)) || data.consent !== void 0 && (count0++, validate3(data.consent) && (vErrors = validate3(data.consent, path + "/consent", vErrors, one), one)))
      return vErrors;
    if (data.supportGiven !== void 0) {
      count0++;
      let data66 = data.supportGiven;
      if ((!Array.isArray(data66) || data66.length > 10 || data66.length < 1 || !unique(data66)) && (vErrors = fail(vErrors, path + "/supportGiven", 2), one))
        return vErrors;
      if (Array.isArray(data66))
        for (let i6 = 0; i6 < data66.length; i6++) {
          let data67 = data66[i6];
          if ((typeof data67 != "string" || !supportKind.has(data67)) && (vErrors = fail(vErrors, path + "/supportGiven/" + i6, 4), one))
            return vErrors;
        }
    }
    if (data.note !== void 0) {
      count0++;
      let data68 = data.note;
      if ((typeof data68 != "string" || data68.length > 8e3 && ucs2length(data68) > 8e3 || !pattern32.test(data68)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data69 = data.attachments;
      if ((!Array.isArray(data69) || data69.length > 11 || data69.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data69)) {
        for (let i7 = 0; i7 < data69.length; i7++)
          if (validate26(data69[i7]) && (vErrors = validate26(data69[i7], path + "/attachments/" + i7, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key9 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listComingForward = ["codelists/coming-forward/1.0", "Who came forward", "Người trình báo", 7, "person legal-representative"], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partActingBody = ["common/acting-body/1.0", "Body and its role", "Cơ quan và vai trò", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Đơn vị"] }], listDeclarationWriter = ["codelists/declaration-writer/1.0", "Who wrote the declaration", "Người ghi tờ khai", 7, "person representative officer"], listVerificationResult = ["codelists/verification-result/1.0", "Result of the initial verification", "Kết quả xác minh ban đầu", 7, "signs-of-trafficking no-signs more-needed"], listLateReason = ["codelists/late-reason/1.0", "Reason of a missed limit", "Lý do quá hạn", 7, 1], listIdentificationGround = ["codelists/identification-ground/1.0", "Ground of identification", "Căn cứ xác định nạn nhân", 7], listVictimPaper = ["codelists/victim-paper/1.0", "Paper that proves the status", "Giấy tờ, tài liệu chứng nhận nạn nhân", 7, "district-police-certificate police-certificate rescuing-body-certificate proceedings-certificate foreign-document"], listIdentificationDecision = ["codelists/identification-decision/1.0", "Decision of the identification", "Quyết định xác định nạn nhân", 7, "victim not-a-victim continue"], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listSex = ["codelists/sex/1.0", "Sex", "Giới tính", 7, "male female other unknown"], listAgeBand = ["codelists/age-band/1.0", "Age band", "Nhóm tuổi", 7], partAge = ["common/age/1.0", "Age", "Tuổi", 8, "known", { years: { years: [0, 0, "Số tuổi", 3, 120, 0] }, band: { band: [listAgeBand, 0, "Nhóm tuổi"] }, unknown: {} }], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partNationality = ["common/nationality/1.0", "Nationality", "Quốc tịch", 8, "kind", { citizen: { country: [listCountry, 0, "Quốc gia"], others: [0, "Other citizenships", "Quốc tịch khác", 1, listCountry, 4] }, stateless: { permanentResident: [0, 0, "Thường trú", 5] }, unknown: {} }], partLanguage = ["common/language/1.0", "Language", "Ngôn ngữ", 2], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], listSupportKind = ["codelists/support-kind/1.0", "Kind of support", "Chế độ hỗ trợ", 7], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["identification/1.0", "Identification", "Xác minh, xác định nạn nhân", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/identification/1.0"], person: [partRecordRef, 0, "Người được xác minh"], origin: [0, 0, "Nguồn phát hiện", 8, "how", { "came-forward": { on: [partCivilDate, 0, "Ngày trình báo"], by: [listComingForward, 0, "Người trình báo"], to: [partActingBody, 0, "Nơi trình báo"] }, rescued: { on: [partCivilDate, 0, "Ngày giải cứu"], rescue: [partRecordRef, 0, "Việc giải cứu"] }, proceedings: { on: [partCivilDate, 0, "Ngày phát hiện"] }, returned: { on: [partCivilDate, 0, "Ngày trở về"], through: [partActingBody, 0, "Cơ quan tiếp nhận"] } }], declaration: [0, 0, "Tờ khai", 0, { on: [partCivilDate, 0, "Ngày khai"], writtenBy: [listDeclarationWriter, 0, "Người ghi"] }], communeNotice: [0, "Notice of the commune", "Thông báo của cấp xã", 0, { commune: [partAgency, 0, "Ủy ban nhân dân cấp xã"], on: [partCivilDate, 0, "Ngày thông báo"], to: [partActingBody, 0, "Thông báo cho"] }], verification: [0, "Initial verification", "Xác minh ban đầu", 0, { ledBy: [partActingBody, 0, "Cơ quan chủ trì"], with: [0, 0, "Cơ quan phối hợp", 1, partActingBody, 5], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"], result: [listVerificationResult, 0, "Kết quả"], lateReason: [listLateReason, "Reason of delay", "Lý do chậm"] }], grounds: [0, 0, "Căn cứ", 1, listIdentificationGround, 9], papers: [0, 0, "Giấy tờ, tài liệu", 1, [0, 0, 0, 0, { kind: [listVictimPaper, 0, "Loại"], document: [partDocumentRef, 0, "Văn bản"] }], 10], decision: [listIdentificationDecision, 0, "Kết luận"], decidedOn: [partCivilDate, 0, "Ngày kết luận"], decidedBy: [partActingBody, 0, "Cơ quan kết luận"], decisionDocument: [partDocumentRef, "Document of the decision", "Văn bản kết luận"], continueUntil: [partCivilDate, "Goes on until", "Tiếp tục đến ngày"], toldOn: [partCivilDate, "Person told on", "Ngày thông báo cho người đó"], case: [partRecordRef, 0, "Vụ án"], referral: [partRecordRef, 0, "Chuyển tuyến"], accompanying: [0, "Accompanying under 18", "Người dưới 18 tuổi đi cùng", 1, partRecordRef, 50], identityPart: [partPartName, 0, "Phần nhân thân"], sex: listSex, age: partAge, nationality: partNationality, languages: [0, 0, "Ngôn ngữ", 1, partLanguage, 6], area: [partArea, 0, "Địa bàn"], consent: [partRecordRef, 0, "Sự đồng ý"], supportGiven: [0, "Support given meanwhile", "Hỗ trợ đã thực hiện", 1, listSupportKind, 10], note: [partText, 0, "Ghi chú"], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.person === void 0 || record.origin === void 0), structure = {
  kind: "identification",
  id: "https://schemas.lienthong.example/identification/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
