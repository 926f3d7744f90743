// Generated from schemas/records/victim/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ words("recruitment transport harbouring transfer receipt foetus-agreement brokering"), ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), consentGiver = /* @__PURE__ */ words("person legal-representative guardian"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), ethnicityGroup = /* @__PURE__ */ words("kinh minority foreign unknown"), exploitationForm = /* @__PURE__ */ words("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known"), fieldGroup = /* @__PURE__ */ words("act place person-basic identity contact health consent narrative procedure result money"), identificationGround = /* @__PURE__ */ words("a b c d đ e g h i"), means = /* @__PURE__ */ words("force threat-of-force deceit other-means"), modus = /* @__PURE__ */ words("fake-job fake-marriage romance social-network adoption-abuse surrogacy-abuse debt papers-withheld confinement drugs ransom scam-compound kin-sale"), need = /* @__PURE__ */ words("safety shelter food-clothing medical-care psychological-care interpretation legal-help identity-papers return-home family-tracing child-care schooling vocational-training money"), placeRole = /* @__PURE__ */ words("origin recruitment transit harbouring hand-over exploitation discovery destination"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), risk = /* @__PURE__ */ words("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known"), routeKind = /* @__PURE__ */ words("domestic outbound inbound transit abroad unknown"), sex = /* @__PURE__ */ words("male female other unknown"), supportKind = /* @__PURE__ */ words("a b c d đ e g h i k"), supportKind2011 = /* @__PURE__ */ words("a b c d đ e"), supportPlace = /* @__PURE__ */ words("in-country abroad"), transportMode = /* @__PURE__ */ words("on-foot motorbike car bus truck train boat aircraft unknown"), victimCategory = /* @__PURE__ */ words("resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner"), victimConsequence = /* @__PURE__ */ words("physical-injury mental-harm infection organ-loss pregnancy addiction death none-known"), victimStatus = /* @__PURE__ */ words("victim under-identification accompanying-under-18 not-a-victim"), whereabouts = /* @__PURE__ */ words("still-held missing rescued self-escaped returned in-support at-home deceased"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern13 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern35 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate8(data, path = "", vErrors = null, one = !0) {
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
var pattern14 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1, data0 = data.from;
    if ((typeof data0 != "string" || !pattern14.test(data0)) && (vErrors = fail(vErrors, path + "/from", 5), one))
      return vErrors;
    if (data.to !== void 0) {
      count0++;
      let data1 = data.to;
      if ((typeof data1 != "string" || !pattern14.test(data1)) && (vErrors = fail(vErrors, path + "/to", 5), one))
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
var pattern17 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate13(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern17.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate16(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        let count0 = 2;
        if (validate13(data.area) && (vErrors = validate13(data.area, path + "/area", vErrors, one), one))
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
    let count0 = 2, data0 = data.role;
    if ((typeof data0 != "string" || !placeRole.has(data0)) && (vErrors = fail(vErrors, path + "/role", 4), one) || validate16(data.place) && (vErrors = validate16(data.place, path + "/place", vErrors, one), one))
      return vErrors;
    if (data.when !== void 0) {
      count0++;
      let data2 = data.when;
      if ((typeof data2 != "string" || !pattern14.test(data2)) && (vErrors = fail(vErrors, path + "/when", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate20(data, path = "", vErrors = null, one = !0) {
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
          if (validate16(data1[i0]) && (vErrors = validate16(data1[i0], path + "/points/" + i0, vErrors, one), one))
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
function validate26(data, path = "", vErrors = null, one = !0) {
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
var pattern36 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate29(data, path = "", vErrors = null, one = !0) {
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
    let count0 = 10;
    if (data.schema !== "https://schemas.lienthong.example/victim/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.status;
    if ((typeof data17 != "string" || !victimStatus.has(data17)) && (vErrors = fail(vErrors, path + "/status", 4), one))
      return vErrors;
    let data18 = data.sex;
    if ((typeof data18 != "string" || !sex.has(data18)) && (vErrors = fail(vErrors, path + "/sex", 4), one) || data.ageAtAct !== void 0 && (count0++, validate5(data.ageAtAct) && (vErrors = validate5(data.ageAtAct, path + "/ageAtAct", vErrors, one), one)) || data.ageAtIdentification !== void 0 && (count0++, validate5(data.ageAtIdentification) && (vErrors = validate5(data.ageAtIdentification, path + "/ageAtIdentification", vErrors, one), one)) || data.nationality !== void 0 && (count0++, validate8(data.nationality) && (vErrors = validate8(data.nationality, path + "/nationality", vErrors, one), one)))
      return vErrors;
    if (data.ethnicityGroup !== void 0) {
      count0++;
      let data22 = data.ethnicityGroup;
      if ((typeof data22 != "string" || !ethnicityGroup.has(data22)) && (vErrors = fail(vErrors, path + "/ethnicityGroup", 4), one))
        return vErrors;
    }
    if (data.accompanies !== void 0 && (count0++, validate3(data.accompanies) && (vErrors = validate3(data.accompanies, path + "/accompanies", vErrors, one), one)))
      return vErrors;
    if (data.accompaniedBy !== void 0) {
      count0++;
      let data24 = data.accompaniedBy;
      if (!Number.isInteger(data24) && (vErrors = fail(vErrors, path + "/accompaniedBy", 0), one) || typeof data24 == "number" && isFinite(data24) && (data24 > 50 && (vErrors = fail(vErrors, path + "/accompaniedBy", 9), one) || data24 < 0 && (vErrors = fail(vErrors, path + "/accompaniedBy", 8), one)))
        return vErrors;
    }
    if (data.languages !== void 0) {
      count0++;
      let data25 = data.languages;
      if ((!Array.isArray(data25) || data25.length > 6 || data25.length < 1 || !unique(data25)) && (vErrors = fail(vErrors, path + "/languages", 2), one))
        return vErrors;
      if (Array.isArray(data25))
        for (let i1 = 0; i1 < data25.length; i1++) {
          let data26 = data25[i1];
          if ((typeof data26 != "string" || !pattern13.test(data26)) && (vErrors = fail(vErrors, path + "/languages/" + i1, 5), one))
            return vErrors;
        }
    }
    if (data.exploitation !== void 0) {
      count0++;
      let data27 = data.exploitation;
      if (plain(data27)) {
        let count2 = 1, data28 = data27.forms;
        if ((!Array.isArray(data28) || data28.length > 15 || data28.length < 1 || !unique(data28)) && (vErrors = fail(vErrors, path + "/exploitation/forms", 2), one))
          return vErrors;
        if (Array.isArray(data28))
          for (let i2 = 0; i2 < data28.length; i2++) {
            let data29 = data28[i2];
            if ((typeof data29 != "string" || !exploitationForm.has(data29)) && (vErrors = fail(vErrors, path + "/exploitation/forms/" + i2, 4), one))
              return vErrors;
          }
        if (data27.acts !== void 0) {
          count2++;
          let data30 = data27.acts;
          if ((!Array.isArray(data30) || data30.length > 7 || data30.length < 1 || !unique(data30)) && (vErrors = fail(vErrors, path + "/exploitation/acts", 2), one))
            return vErrors;
          if (Array.isArray(data30))
            for (let i3 = 0; i3 < data30.length; i3++) {
              let data31 = data30[i3];
              if ((typeof data31 != "string" || !act.has(data31)) && (vErrors = fail(vErrors, path + "/exploitation/acts/" + i3, 4), one))
                return vErrors;
            }
        }
        if (data27.means !== void 0) {
          count2++;
          let data32 = data27.means;
          if ((!Array.isArray(data32) || data32.length > 4 || data32.length < 1 || !unique(data32)) && (vErrors = fail(vErrors, path + "/exploitation/means", 2), one))
            return vErrors;
          if (Array.isArray(data32))
            for (let i4 = 0; i4 < data32.length; i4++) {
              let data33 = data32[i4];
              if ((typeof data33 != "string" || !means.has(data33)) && (vErrors = fail(vErrors, path + "/exploitation/means/" + i4, 4), one))
                return vErrors;
            }
        }
        if (data27.modus !== void 0) {
          count2++;
          let data34 = data27.modus;
          if ((!Array.isArray(data34) || data34.length > 20 || data34.length < 1 || !unique(data34)) && (vErrors = fail(vErrors, path + "/exploitation/modus", 2), one))
            return vErrors;
          if (Array.isArray(data34))
            for (let i5 = 0; i5 < data34.length; i5++) {
              let data35 = data34[i5];
              if ((typeof data35 != "string" || !modus.has(data35) && !open.test(data35)) && (vErrors = fail(vErrors, path + "/exploitation/modus/" + i5, 4), one))
                return vErrors;
            }
        }
        if (data27.interval !== void 0 && (count2++, validate11(data27.interval) && (vErrors = validate11(data27.interval, path + "/exploitation/interval", vErrors, one), one)))
          return vErrors;
        if (data27.relations !== void 0) {
          count2++;
          let data37 = data27.relations;
          if ((!Array.isArray(data37) || data37.length > 14 || data37.length < 1 || !unique(data37)) && (vErrors = fail(vErrors, path + "/exploitation/relations", 2), one))
            return vErrors;
          if (Array.isArray(data37))
            for (let i6 = 0; i6 < data37.length; i6++) {
              let data38 = data37[i6];
              if ((typeof data38 != "string" || !relation.has(data38)) && (vErrors = fail(vErrors, path + "/exploitation/relations/" + i6, 4), one))
                return vErrors;
            }
        }
        if (data27.actuallyExploited !== void 0) {
          count2++;
          let data39 = data27.actuallyExploited;
          if ((typeof data39 != "string" || !yesNoUnknown.has(data39)) && (vErrors = fail(vErrors, path + "/exploitation/actuallyExploited", 4), one))
            return vErrors;
        }
        if (data27.consequences !== void 0) {
          count2++;
          let data40 = data27.consequences;
          if ((!Array.isArray(data40) || data40.length > 8 || data40.length < 1 || !unique(data40)) && (vErrors = fail(vErrors, path + "/exploitation/consequences", 2), one))
            return vErrors;
          if (Array.isArray(data40))
            for (let i7 = 0; i7 < data40.length; i7++) {
              let data41 = data40[i7];
              if ((typeof data41 != "string" || !victimConsequence.has(data41)) && (vErrors = fail(vErrors, path + "/exploitation/consequences/" + i7, 4), one))
                return vErrors;
            }
        }
        if (data27.injuryPercent !== void 0) {
          count2++;
          let data42 = data27.injuryPercent;
          if (!Number.isInteger(data42) && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 0), one) || typeof data42 == "number" && isFinite(data42) && (data42 > 100 && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 9), one) || data42 < 0 && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 8), one)))
            return vErrors;
        }
        for (let key1 in data27)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/exploitation", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/exploitation", 0), one) return vErrors;
    }
    if (data.destination !== void 0) {
      count0++;
      let data43 = data.destination;
      if (plain(data43)) {
        let tag0 = data43.to;
        if (tag0 === "domestic") {
          if (plain(data43)) {
            let count3 = 1;
            if (data43.areas !== void 0) {
              count3++;
              let data44 = data43.areas;
              if ((!Array.isArray(data44) || data44.length > 10 || data44.length < 1 || !unique(data44)) && (vErrors = fail(vErrors, path + "/destination/areas", 2), one))
                return vErrors;
              if (Array.isArray(data44)) {
                for (let i8 = 0; i8 < data44.length; i8++)
                  if (validate13(data44[i8]) && (vErrors = validate13(data44[i8], path + "/destination/areas/" + i8, vErrors, one), one))
                    return vErrors;
              }
            }
            for (let key2 in data43)
              count3--;
            if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/destination", 1), one))
              return vErrors;
          }
        } else if (tag0 === "abroad") {
          if (plain(data43)) {
            let count4 = 2, data46 = data43.countries;
            if ((!Array.isArray(data46) || data46.length > 10 || data46.length < 1 || !unique(data46)) && (vErrors = fail(vErrors, path + "/destination/countries", 2), one))
              return vErrors;
            if (Array.isArray(data46))
              for (let i9 = 0; i9 < data46.length; i9++) {
                let data47 = data46[i9];
                if ((typeof data47 != "string" || !country.has(data47)) && (vErrors = fail(vErrors, path + "/destination/countries/" + i9, 4), one))
                  return vErrors;
              }
            for (let key3 in data43)
              count4--;
            if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/destination", 1), one))
              return vErrors;
          }
        } else if (tag0 === "unknown") {
          if (plain(data43)) {
            let count5 = 1;
            for (let key4 in data43)
              count5--;
            if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/destination", 1), one))
              return vErrors;
          }
        } else if (vErrors = fail(vErrors, path + "/destination", 10), one) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/destination", 0), one) return vErrors;
    }
    if (data.places !== void 0) {
      count0++;
      let data48 = data.places;
      if ((!Array.isArray(data48) || data48.length > 30 || data48.length < 1) && (vErrors = fail(vErrors, path + "/places", 2), one))
        return vErrors;
      if (Array.isArray(data48)) {
        for (let i10 = 0; i10 < data48.length; i10++)
          if (validate15(data48[i10]) && (vErrors = validate15(data48[i10], path + "/places/" + i10, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.route !== void 0 && (count0++, validate20(data.route) && (vErrors = validate20(data.route, path + "/route", vErrors, one), one)))
      return vErrors;
    if (data.identification !== void 0) {
      count0++;
      let data51 = data.identification;
      if (plain(data51)) {
        let count6 = 1;
        if (data51.selfReportedOn !== void 0) {
          count6++;
          let data52 = data51.selfReportedOn;
          if ((typeof data52 != "string" || !pattern7.test(data52)) && (vErrors = fail(vErrors, path + "/identification/selfReportedOn", 5), one))
            return vErrors;
        }
        if (data51.verifiedFrom !== void 0) {
          count6++;
          let data53 = data51.verifiedFrom;
          if ((typeof data53 != "string" || !pattern7.test(data53)) && (vErrors = fail(vErrors, path + "/identification/verifiedFrom", 5), one))
            return vErrors;
        }
        if (data51.verifiedOn !== void 0) {
          count6++;
          let data54 = data51.verifiedOn;
          if ((typeof data54 != "string" || !pattern7.test(data54)) && (vErrors = fail(vErrors, path + "/identification/verifiedOn", 5), one))
            return vErrors;
        }
        if (data51.on !== void 0) {
          count6++;
          let data55 = data51.on;
          if ((typeof data55 != "string" || !pattern7.test(data55)) && (vErrors = fail(vErrors, path + "/identification/on", 5), one))
            return vErrors;
        }
        if (data51.grounds !== void 0) {
          count6++;
          let data56 = data51.grounds;
          if ((!Array.isArray(data56) || data56.length > 9 || data56.length < 1 || !unique(data56)) && (vErrors = fail(vErrors, path + "/identification/grounds", 2), one))
            return vErrors;
          if (Array.isArray(data56))
            for (let i11 = 0; i11 < data56.length; i11++) {
              let data57 = data56[i11];
              if ((typeof data57 != "string" || !identificationGround.has(data57)) && (vErrors = fail(vErrors, path + "/identification/grounds/" + i11, 4), one))
                return vErrors;
            }
        }
        let data58 = data51.by;
        if ((typeof data58 != "string" || !pattern2.test(data58)) && (vErrors = fail(vErrors, path + "/identification/by", 5), one) || data51.document !== void 0 && (count6++, validate1(data51.document) && (vErrors = validate1(data51.document, path + "/identification/document", vErrors, one), one)))
          return vErrors;
        for (let key5 in data51)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/identification", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/identification", 0), one) return vErrors;
    }
    if (data.rescue !== void 0) {
      count0++;
      let data60 = data.rescue;
      if (plain(data60)) {
        let count7 = 0;
        if (data60.on !== void 0) {
          count7++;
          let data61 = data60.on;
          if ((typeof data61 != "string" || !pattern7.test(data61)) && (vErrors = fail(vErrors, path + "/rescue/on", 5), one))
            return vErrors;
        }
        if (data60.by !== void 0) {
          count7++;
          let data62 = data60.by;
          if ((typeof data62 != "string" || !pattern2.test(data62)) && (vErrors = fail(vErrors, path + "/rescue/by", 5), one))
            return vErrors;
        }
        if (data60.place !== void 0 && (count7++, validate16(data60.place) && (vErrors = validate16(data60.place, path + "/rescue/place", vErrors, one), one)))
          return vErrors;
        if (data60.whereabouts !== void 0) {
          count7++;
          let data64 = data60.whereabouts;
          if ((typeof data64 != "string" || !whereabouts.has(data64)) && (vErrors = fail(vErrors, path + "/rescue/whereabouts", 4), one))
            return vErrors;
        }
        for (let key6 in data60)
          count7--;
        if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/rescue", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/rescue", 0), one) return vErrors;
    }
    if (data.case !== void 0 && (count0++, validate3(data.case) && (vErrors = validate3(data.case, path + "/case", vErrors, one), one)))
      return vErrors;
    if (data.proceedings !== void 0) {
      count0++;
      let data66 = data.proceedings;
      if (plain(data66)) {
        let count8 = 0;
        if (data66.injuredParty !== void 0) {
          count8++;
          let data67 = data66.injuredParty;
          if ((typeof data67 != "string" || !yesNoUnknown.has(data67)) && (vErrors = fail(vErrors, path + "/proceedings/injuredParty", 4), one))
            return vErrors;
        }
        if (data66.legalAid !== void 0) {
          count8++;
          let data68 = data66.legalAid;
          if ((typeof data68 != "string" || !yesNoUnknown.has(data68)) && (vErrors = fail(vErrors, path + "/proceedings/legalAid", 4), one))
            return vErrors;
        }
        if (data66.protectionAsked !== void 0) {
          count8++;
          let data69 = data66.protectionAsked;
          if ((typeof data69 != "string" || !yesNoUnknown.has(data69)) && (vErrors = fail(vErrors, path + "/proceedings/protectionAsked", 4), one))
            return vErrors;
        }
        for (let key7 in data66)
          count8--;
        if ((count8 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/proceedings", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/proceedings", 0), one) return vErrors;
    }
    if (data.needs !== void 0) {
      count0++;
      let data70 = data.needs;
      if ((!Array.isArray(data70) || data70.length > 20 || data70.length < 1 || !unique(data70)) && (vErrors = fail(vErrors, path + "/needs", 2), one))
        return vErrors;
      if (Array.isArray(data70))
        for (let i12 = 0; i12 < data70.length; i12++) {
          let data71 = data70[i12];
          if ((typeof data71 != "string" || !need.has(data71) && !open.test(data71)) && (vErrors = fail(vErrors, path + "/needs/" + i12, 4), one))
            return vErrors;
        }
    }
    if (data.risks !== void 0) {
      count0++;
      let data72 = data.risks;
      if ((!Array.isArray(data72) || data72.length > 20 || data72.length < 1 || !unique(data72)) && (vErrors = fail(vErrors, path + "/risks", 2), one))
        return vErrors;
      if (Array.isArray(data72))
        for (let i13 = 0; i13 < data72.length; i13++) {
          let data73 = data72[i13];
          if ((typeof data73 != "string" || !risk.has(data73) && !open.test(data73)) && (vErrors = fail(vErrors, path + "/risks/" + i13, 4), one))
            return vErrors;
        }
    }
    if (data.consent !== void 0 && (count0++, validate26(data.consent) && (vErrors = validate26(data.consent, path + "/consent", vErrors, one), one)))
      return vErrors;
    if (data.support !== void 0) {
      count0++;
      let data75 = data.support;
      if (plain(data75)) {
        let count9 = 1, data76 = data75.category;
        if ((typeof data76 != "string" || !victimCategory.has(data76)) && (vErrors = fail(vErrors, path + "/support/category", 4), one))
          return vErrors;
        if (data75.entitlement !== void 0) {
          count9++;
          let data77 = data75.entitlement;
          if (plain(data77)) {
            let tag1 = data77.regime;
            if (tag1 === "law53-2024") {
              if (plain(data77)) {
                let count10 = 2, data78 = data77.kinds;
                if ((!Array.isArray(data78) || data78.length > 10 || data78.length < 1 || !unique(data78)) && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2), one))
                  return vErrors;
                if (Array.isArray(data78))
                  for (let i14 = 0; i14 < data78.length; i14++) {
                    let data79 = data78[i14];
                    if ((typeof data79 != "string" || !supportKind.has(data79)) && (vErrors = fail(vErrors, path + "/support/entitlement/kinds/" + i14, 4), one))
                      return vErrors;
                  }
                for (let key8 in data77)
                  count10--;
                if ((count10 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/support/entitlement", 1), one))
                  return vErrors;
              }
            } else if (tag1 === "law66-2011") {
              if (plain(data77)) {
                let count11 = 2, data80 = data77.kinds;
                if ((!Array.isArray(data80) || data80.length > 6 || data80.length < 1 || !unique(data80)) && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2), one))
                  return vErrors;
                if (Array.isArray(data80))
                  for (let i15 = 0; i15 < data80.length; i15++) {
                    let data81 = data80[i15];
                    if ((typeof data81 != "string" || !supportKind2011.has(data81)) && (vErrors = fail(vErrors, path + "/support/entitlement/kinds/" + i15, 4), one))
                      return vErrors;
                  }
                for (let key9 in data77)
                  count11--;
                if ((count11 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/support/entitlement", 1), one))
                  return vErrors;
              }
            } else if (vErrors = fail(vErrors, path + "/support/entitlement", 10), one) return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/entitlement", 0), one) return vErrors;
        }
        if (data75.place !== void 0) {
          count9++;
          let data82 = data75.place;
          if ((typeof data82 != "string" || !supportPlace.has(data82)) && (vErrors = fail(vErrors, path + "/support/place", 4), one))
            return vErrors;
        }
        if (data75.provider !== void 0) {
          count9++;
          let data83 = data75.provider;
          if ((typeof data83 != "string" || !pattern2.test(data83)) && (vErrors = fail(vErrors, path + "/support/provider", 5), one))
            return vErrors;
        }
        if (data75.from !== void 0) {
          count9++;
          let data84 = data75.from;
          if ((typeof data84 != "string" || !pattern7.test(data84)) && (vErrors = fail(vErrors, path + "/support/from", 5), one))
            return vErrors;
        }
        if (data75.until !== void 0) {
          count9++;
          let data85 = data75.until;
          if ((typeof data85 != "string" || !pattern7.test(data85)) && (vErrors = fail(vErrors, path + "/support/until", 5), one))
            return vErrors;
        }
        for (let key10 in data75)
          count9--;
        if ((count9 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/support", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/support", 0), one) return vErrors;
    }
    if (data.note !== void 0) {
      count0++;
      let data86 = data.note;
      if ((typeof data86 != "string" || data86.length > 8e3 && ucs2length(data86) > 8e3 || !pattern35.test(data86)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data87 = data.attachments;
      if ((!Array.isArray(data87) || data87.length > 11 || data87.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data87)) {
        for (let i16 = 0; i16 < data87.length; i16++)
          if (validate29(data87[i16]) && (vErrors = validate29(data87[i16], path + "/attachments/" + i16, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key11 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listVictimStatus = ["codelists/victim-status/1.0", "Status of a victim", "Tư cách nạn nhân", 7, "victim under-identification accompanying-under-18 not-a-victim"], listSex = ["codelists/sex/1.0", "Sex", "Giới tính", 7, "male female other unknown"], listAgeBand = ["codelists/age-band/1.0", "Age band", "Nhóm tuổi", 7], partAge = ["common/age/1.0", "Age", "Tuổi", 8, "known", { years: { years: [0, 0, "Số tuổi", 3, 120, 0] }, band: { band: [listAgeBand, 0, "Nhóm tuổi"] }, unknown: {} }], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partNationality = ["common/nationality/1.0", "Nationality", "Quốc tịch", 8, "kind", { citizen: { country: [listCountry, 0, "Quốc gia"], others: [0, "Other citizenships", "Quốc tịch khác", 1, listCountry, 4] }, stateless: { permanentResident: [0, 0, "Thường trú", 5] }, unknown: {} }], listEthnicityGroup = ["codelists/ethnicity-group/1.0", "Ethnicity group", "Nhóm dân tộc", 7, "kinh minority foreign unknown"], partLanguage = ["common/language/1.0", "Language", "Ngôn ngữ", 2], listExploitationForm = ["codelists/exploitation-form/1.0", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 7], listAct = ["codelists/act/1.0", "Act of trafficking", "Hành vi mua bán người", 7], listMeans = ["codelists/means/1.0", "Means", "Thủ đoạn", 7, "force threat-of-force deceit other-means"], listModus = ["codelists/modus/1.0", "Way of working", "Phương thức", 7, 1], partPartialDate = ["common/partial-date/1.0", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], partInterval = ["common/interval/1.0", "Interval of the act", "Khoảng thời gian thực hiện", 0, { from: [partPartialDate, 0, "Từ"], to: [partPartialDate, 0, "Đến"], ongoing: [listYesNoUnknown, "Still going on", "Đang tiếp diễn"] }], listRelation = ["codelists/relation/1.0", "Relation", "Quan hệ", 7], listVictimConsequence = ["codelists/victim-consequence/1.0", "Harm suffered", "Hậu quả", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], listPlaceRole = ["codelists/place-role/1.0", "Role of a place", "Vai trò của địa điểm", 7], partPlace = ["common/place/1.0", "Place", "Địa điểm", 8, "in", { vietnam: { area: [partArea, 0, "Đơn vị hành chính"], spot: [partLine, "Exact spot", "Địa điểm cụ thể"] }, abroad: { country: [listCountry, 0, "Quốc gia"], locality: [partLabel, 0, "Địa phương"] }, online: { service: [partLabel, 0, "Dịch vụ"] }, unknown: {} }], partPlaceInAct = ["common/place-in-act/1.0", "Place and its role", "Địa điểm và vai trò", 0, { role: [listPlaceRole, 0, "Vai trò"], place: partPlace, when: [partPartialDate, 0, "Thời gian"] }], listRouteKind = ["codelists/route-kind/1.0", "Kind of route", "Loại tuyến", 7, "domestic outbound inbound transit abroad unknown"], listTransportMode = ["codelists/transport-mode/1.0", "Mode of transport", "Phương tiện", 7, 1], listCrossingKind = ["codelists/crossing-kind/1.0", "Kind of border crossing", "Hình thức qua biên giới", 7], partRoute = ["common/route/1.0", "Route", "Tuyến", 0, { kind: listRouteKind, points: [0, 0, "Các điểm", 1, partPlace, 20], transport: [0, 0, "Phương tiện", 1, listTransportMode, 9], crossings: [0, "Border crossings", "Qua biên giới", 1, listCrossingKind, 7] }], listIdentificationGround = ["codelists/identification-ground/1.0", "Ground of identification", "Căn cứ xác định nạn nhân", 7], listWhereabouts = ["codelists/whereabouts/1.0", "Whereabouts", "Tình trạng hiện tại", 7], listNeed = ["codelists/need/1.0", "Need", "Nhu cầu", 7, 1], listRisk = ["codelists/risk/1.0", "Risk", "Nguy cơ", 7, 1], listConsentGiver = ["codelists/consent-giver/1.0", "Who consented", "Người đồng ý", 7, "person legal-representative guardian"], listFieldGroup = ["codelists/field-group/1.0", "Group of fields", "Nhóm trường", 7], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partConsentStatement = ["common/consent-statement/1.0", "Consent", "Sự đồng ý chia sẻ thông tin", 0, { given: [listYesNoUnknown, 0, "Đã đồng ý"], by: [listConsentGiver, 0, "Người đồng ý"], on: [partCivilDate, 0, "Ngày"], until: [partCivilDate, 0, "Đến ngày"], groups: [0, 0, "Nhóm thông tin", 1, listFieldGroup, 11], receivers: [0, 0, "Bên nhận", 1, listAgencyRole, 19], record: [partRecordRef, 0, "Bản ghi"] }], listVictimCategory = ["codelists/victim-category/1.0", "Group entitled to support", "Nhóm đối tượng được hỗ trợ", 7, "resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner"], listSupportKind = ["codelists/support-kind/1.0", "Kind of support", "Chế độ hỗ trợ", 7], listSupportKind2011 = ["codelists/support-kind-2011/1.0", "Kind of support, old law", "Chế độ hỗ trợ theo luật cũ", 7, "a b c d đ e"], listSupportPlace = ["codelists/support-place/1.0", "Place of support", "Nơi hỗ trợ", 7, "in-country abroad"], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["victim/1.0", "Victim", "Nạn nhân, người đang trong quá trình xác định là nạn nhân", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/victim/1.0"], status: [listVictimStatus, 0, "Tư cách"], sex: listSex, ageAtAct: [partAge, "Age at the act", "Tuổi khi bị mua bán"], ageAtIdentification: [partAge, 0, "Tuổi khi xác định"], nationality: partNationality, ethnicityGroup: listEthnicityGroup, accompanies: [partRecordRef, 0, "Đi cùng"], accompaniedBy: [0, 0, "Số người đi cùng", 3, 50, 0], languages: [0, 0, "Ngôn ngữ", 1, partLanguage, 6], exploitation: [0, 0, "Hành vi mua bán, bóc lột", 0, { forms: [0, 0, "Hình thức", 1, listExploitationForm, 15], acts: [0, 0, "Hành vi", 1, listAct, 7], means: [0, 0, "Thủ đoạn", 1, listMeans, 4], modus: [0, "Way of working", "Phương thức", 1, listModus, 20], interval: [partInterval, "When", "Thời gian"], relations: [0, "Relation of the offenders", "Quan hệ với đối tượng", 1, listRelation, 14], actuallyExploited: [listYesNoUnknown, 0, "Đã bị bóc lột"], consequences: [0, "Harm", "Hậu quả", 1, listVictimConsequence, 8], injuryPercent: [0, "Injury in per cent", "Tỷ lệ tổn thương", 3, 100, 0] }], destination: [0, 0, "Nơi đến", 8, "to", { domestic: { areas: [0, 0, "Địa bàn đến", 1, partArea, 10] }, abroad: { countries: [0, 0, "Nước đến", 1, listCountry, 10] }, unknown: {} }], places: [0, 0, "Địa điểm", 1, partPlaceInAct, 30], route: partRoute, identification: [0, 0, "Xác minh, xác định", 0, { selfReportedOn: [partCivilDate, "Came forward on", "Ngày tự khai báo"], verifiedFrom: [partCivilDate, "Verification from", "Bắt đầu xác minh"], verifiedOn: [partCivilDate, 0, "Kết thúc xác minh"], on: [partCivilDate, "Identified on", "Ngày xác định"], grounds: [0, 0, "Căn cứ", 1, listIdentificationGround, 9], by: [partAgency, 0, "Cơ quan"], document: [partDocumentRef, 0, "Văn bản"] }], rescue: [0, "Rescue and reception", "Giải cứu, tiếp nhận", 0, { on: [partCivilDate, 0, "Ngày"], by: [partAgency, 0, "Cơ quan"], place: partPlace, whereabouts: listWhereabouts }], case: [partRecordRef, 0, "Vụ án"], proceedings: [0, "Part in the proceedings", "Tham gia tố tụng", 0, { injuredParty: [listYesNoUnknown, 0, "Bị hại"], legalAid: [listYesNoUnknown, 0, "Trợ giúp pháp lý"], protectionAsked: [listYesNoUnknown, "Protection asked for", "Yêu cầu bảo vệ"] }], needs: [0, 0, "Nhu cầu", 1, listNeed, 20], risks: [0, 0, "Nguy cơ", 1, listRisk, 20], consent: [partConsentStatement, 0, "Đồng ý chia sẻ thông tin"], support: [0, 0, "Hỗ trợ", 0, { category: [listVictimCategory, "Group", "Nhóm đối tượng"], entitlement: [0, 0, "Chế độ được hưởng", 8, "regime", { "law53-2024": { kinds: [0, 0, "Chế độ", 1, listSupportKind, 10] }, "law66-2011": { kinds: [0, 0, "Chế độ", 1, listSupportKind2011, 6] } }], place: [listSupportPlace, 0, "Nơi hỗ trợ"], provider: [partAgency, 0, "Cơ sở hỗ trợ"], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }], note: [partText, 0, "Ghi chú"], attachments: [0, 0, "Tài liệu, đồ vật kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.status === void 0 || record.sex === void 0), structure = {
  kind: "victim",
  id: "https://schemas.lienthong.example/victim/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
