// Generated from schemas/records/consent/1.0.json. Do not edit; run `pnpm generate`.
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

var ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), consentForm = /* @__PURE__ */ words("written oral-in-minutes recorded electronic"), consentGiver = /* @__PURE__ */ words("person legal-representative guardian"), consentInformation = /* @__PURE__ */ words("data-kinds purposes controllers rights-and-duties manner consequences period sensitive-data support-not-dependent"), fieldGroup = /* @__PURE__ */ words("act place person-basic identity contact health consent narrative procedure result money"), purposeOfProcessing = /* @__PURE__ */ words("report-settlement investigation procuracy-supervision victim-identification victim-support victim-protection statistics handling adjudication wanted-search programme-management"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), representation = /* @__PURE__ */ words("parent guardian appointed authorised"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern25 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern28 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate9(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern17.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    let count0 = 17;
    if (data.schema !== "https://schemas.lienthong.example/consent/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    if (data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 3), one) || validate3(data.victim) && (vErrors = validate3(data.victim, path + "/victim", vErrors, one), one) || validate6(data.age) && (vErrors = validate6(data.age, path + "/age", vErrors, one), one))
      return vErrors;
    let data19 = data.askedBy;
    if (plain(data19)) {
      let count2 = 2, data20 = data19.agency;
      if ((typeof data20 != "string" || !pattern2.test(data20)) && (vErrors = fail(vErrors, path + "/askedBy/agency", 5), one))
        return vErrors;
      let data21 = data19.role;
      if ((typeof data21 != "string" || !agencyRole.has(data21)) && (vErrors = fail(vErrors, path + "/askedBy/role", 4), one))
        return vErrors;
      if (data19.unit !== void 0) {
        count2++;
        let data22 = data19.unit;
        if ((typeof data22 != "string" || data22.length > 300 && ucs2length(data22) > 300 || !pattern4.test(data22)) && (vErrors = fail(vErrors, path + "/askedBy/unit", 5), one))
          return vErrors;
      }
      if (data19.officer !== void 0) {
        count2++;
        let data23 = data19.officer;
        if ((typeof data23 != "string" || data23.length > 300 && ucs2length(data23) > 300 || !pattern4.test(data23)) && (vErrors = fail(vErrors, path + "/askedBy/officer", 5), one))
          return vErrors;
      }
      for (let key1 in data19)
        count2--;
      if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/askedBy", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/askedBy", 0), one) return vErrors;
    let data24 = data.askedOn;
    if ((typeof data24 != "string" || !pattern7.test(data24)) && (vErrors = fail(vErrors, path + "/askedOn", 5), one))
      return vErrors;
    let data25 = data.answeredBy;
    if (plain(data25)) {
      let count3 = 1, data26 = data25.who;
      if ((typeof data26 != "string" || !consentGiver.has(data26)) && (vErrors = fail(vErrors, path + "/answeredBy/who", 4), one))
        return vErrors;
      if (data25.ground !== void 0) {
        count3++;
        let data27 = data25.ground;
        if ((typeof data27 != "string" || !representation.has(data27)) && (vErrors = fail(vErrors, path + "/answeredBy/ground", 4), one))
          return vErrors;
      }
      if (data25.relation !== void 0) {
        count3++;
        let data28 = data25.relation;
        if ((typeof data28 != "string" || !relation.has(data28)) && (vErrors = fail(vErrors, path + "/answeredBy/relation", 4), one))
          return vErrors;
      }
      if (data25.childAgreed !== void 0) {
        count3++;
        let data29 = data25.childAgreed;
        if ((typeof data29 != "string" || !yesNoUnknown.has(data29)) && (vErrors = fail(vErrors, path + "/answeredBy/childAgreed", 4), one))
          return vErrors;
      }
      if (data25.identityPart !== void 0) {
        count3++;
        let data30 = data25.identityPart;
        if ((typeof data30 != "string" || !pattern17.test(data30)) && (vErrors = fail(vErrors, path + "/answeredBy/identityPart", 5), one))
          return vErrors;
      }
      for (let key2 in data25)
        count3--;
      if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/answeredBy", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/answeredBy", 0), one) return vErrors;
    let data31 = data.answer;
    if (plain(data31)) {
      let tag0 = data31.given;
      if (tag0 === "yes") {
        if (plain(data31)) {
          let count4 = 5, data32 = data31.groups;
          if ((!Array.isArray(data32) || data32.length > 11 || data32.length < 1 || !unique(data32)) && (vErrors = fail(vErrors, path + "/answer/groups", 2), one))
            return vErrors;
          if (Array.isArray(data32))
            for (let i1 = 0; i1 < data32.length; i1++) {
              let data33 = data32[i1];
              if ((typeof data33 != "string" || !fieldGroup.has(data33)) && (vErrors = fail(vErrors, path + "/answer/groups/" + i1, 4), one))
                return vErrors;
            }
          let data34 = data31.receivers;
          if ((!Array.isArray(data34) || data34.length > 30 || data34.length < 1 || !unique(data34)) && (vErrors = fail(vErrors, path + "/answer/receivers", 2), one))
            return vErrors;
          if (Array.isArray(data34))
            for (let i2 = 0; i2 < data34.length; i2++) {
              let data35 = data34[i2];
              if (plain(data35)) {
                let tag1 = data35.by;
                if (tag1 === "role") {
                  if (plain(data35)) {
                    let count5 = 2, data36 = data35.role;
                    if ((typeof data36 != "string" || !agencyRole.has(data36)) && (vErrors = fail(vErrors, path + "/answer/receivers/" + i2 + "/role", 4), one))
                      return vErrors;
                    for (let key3 in data35)
                      count5--;
                    if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/answer/receivers/" + i2, 1), one))
                      return vErrors;
                  }
                } else if (tag1 === "agency") {
                  if (plain(data35)) {
                    let count6 = 2, data37 = data35.agency;
                    if ((typeof data37 != "string" || !pattern2.test(data37)) && (vErrors = fail(vErrors, path + "/answer/receivers/" + i2 + "/agency", 5), one))
                      return vErrors;
                    for (let key4 in data35)
                      count6--;
                    if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/answer/receivers/" + i2, 1), one))
                      return vErrors;
                  }
                } else if (vErrors = fail(vErrors, path + "/answer/receivers/" + i2, 10), one) return vErrors;
              } else if (vErrors = fail(vErrors, path + "/answer/receivers/" + i2, 0), one) return vErrors;
            }
          let data38 = data31.purposes;
          if ((!Array.isArray(data38) || data38.length > 11 || data38.length < 1 || !unique(data38)) && (vErrors = fail(vErrors, path + "/answer/purposes", 2), one))
            return vErrors;
          if (Array.isArray(data38))
            for (let i3 = 0; i3 < data38.length; i3++) {
              let data39 = data38[i3];
              if ((typeof data39 != "string" || !purposeOfProcessing.has(data39)) && (vErrors = fail(vErrors, path + "/answer/purposes/" + i3, 4), one))
                return vErrors;
            }
          let data40 = data31.from;
          if ((typeof data40 != "string" || !pattern7.test(data40)) && (vErrors = fail(vErrors, path + "/answer/from", 5), one))
            return vErrors;
          if (data31.until !== void 0) {
            count4++;
            let data41 = data31.until;
            if ((typeof data41 != "string" || !pattern7.test(data41)) && (vErrors = fail(vErrors, path + "/answer/until", 5), one))
              return vErrors;
          }
          if (data31.conditions !== void 0) {
            count4++;
            let data42 = data31.conditions;
            if ((typeof data42 != "string" || data42.length > 300 && ucs2length(data42) > 300 || !pattern4.test(data42)) && (vErrors = fail(vErrors, path + "/answer/conditions", 5), one))
              return vErrors;
          }
          if (data31.withdrawn !== void 0) {
            count4++;
            let data43 = data31.withdrawn;
            if (plain(data43)) {
              let count7 = 3, data44 = data43.on;
              if ((typeof data44 != "string" || !pattern7.test(data44)) && (vErrors = fail(vErrors, path + "/answer/withdrawn/on", 5), one))
                return vErrors;
              let data45 = data43.by;
              if ((typeof data45 != "string" || !consentGiver.has(data45)) && (vErrors = fail(vErrors, path + "/answer/withdrawn/by", 4), one))
                return vErrors;
              let data46 = data43.how;
              if ((typeof data46 != "string" || !consentForm.has(data46)) && (vErrors = fail(vErrors, path + "/answer/withdrawn/how", 4), one))
                return vErrors;
              if (data43.receiversToldOn !== void 0) {
                count7++;
                let data47 = data43.receiversToldOn;
                if ((typeof data47 != "string" || !pattern7.test(data47)) && (vErrors = fail(vErrors, path + "/answer/withdrawn/receiversToldOn", 5), one))
                  return vErrors;
              }
              if (data43.document !== void 0 && (count7++, validate1(data43.document) && (vErrors = validate1(data43.document, path + "/answer/withdrawn/document", vErrors, one), one)))
                return vErrors;
              for (let key5 in data43)
                count7--;
              if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/answer/withdrawn", 1), one))
                return vErrors;
            } else if (vErrors = fail(vErrors, path + "/answer/withdrawn", 0), one) return vErrors;
          }
          for (let key6 in data31)
            count4--;
          if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/answer", 1), one))
            return vErrors;
        }
      } else if (tag0 === "no") {
        if (plain(data31)) {
          let count8 = 1;
          if (data31.refused !== void 0) {
            count8++;
            let data49 = data31.refused;
            if ((!Array.isArray(data49) || data49.length > 11 || data49.length < 1 || !unique(data49)) && (vErrors = fail(vErrors, path + "/answer/refused", 2), one))
              return vErrors;
            if (Array.isArray(data49))
              for (let i4 = 0; i4 < data49.length; i4++) {
                let data50 = data49[i4];
                if ((typeof data50 != "string" || !fieldGroup.has(data50)) && (vErrors = fail(vErrors, path + "/answer/refused/" + i4, 4), one))
                  return vErrors;
              }
          }
          if (data31.reason !== void 0) {
            count8++;
            let data51 = data31.reason;
            if ((typeof data51 != "string" || data51.length > 300 && ucs2length(data51) > 300 || !pattern4.test(data51)) && (vErrors = fail(vErrors, path + "/answer/reason", 5), one))
              return vErrors;
          }
          for (let key7 in data31)
            count8--;
          if ((count8 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/answer", 1), one))
            return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/answer", 10), one) return vErrors;
    } else if (vErrors = fail(vErrors, path + "/answer", 0), one) return vErrors;
    let data52 = data.how;
    if ((typeof data52 != "string" || !consentForm.has(data52)) && (vErrors = fail(vErrors, path + "/how", 4), one))
      return vErrors;
    let data53 = data.language;
    if ((typeof data53 != "string" || !pattern25.test(data53)) && (vErrors = fail(vErrors, path + "/language", 5), one))
      return vErrors;
    if (data.interpreter !== void 0) {
      count0++;
      let data54 = data.interpreter;
      if ((typeof data54 != "string" || !yesNoUnknown.has(data54)) && (vErrors = fail(vErrors, path + "/interpreter", 4), one))
        return vErrors;
    }
    let data55 = data.informedOf;
    if ((!Array.isArray(data55) || data55.length > 9 || data55.length < 1 || !unique(data55)) && (vErrors = fail(vErrors, path + "/informedOf", 2), one))
      return vErrors;
    if (Array.isArray(data55))
      for (let i5 = 0; i5 < data55.length; i5++) {
        let data56 = data55[i5];
        if ((typeof data56 != "string" || !consentInformation.has(data56)) && (vErrors = fail(vErrors, path + "/informedOf/" + i5, 4), one))
          return vErrors;
      }
    if (data.form !== void 0 && (count0++, validate9(data.form) && (vErrors = validate9(data.form, path + "/form", vErrors, one), one)) || data.case !== void 0 && (count0++, validate3(data.case) && (vErrors = validate3(data.case, path + "/case", vErrors, one), one)))
      return vErrors;
    if (data.note !== void 0) {
      count0++;
      let data59 = data.note;
      if ((typeof data59 != "string" || data59.length > 8e3 && ucs2length(data59) > 8e3 || !pattern28.test(data59)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    for (let key8 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listAgeBand = ["codelists/age-band/1.0", "Age band", "Nhóm tuổi", 7], partAge = ["common/age/1.0", "Age", "Tuổi", 8, "known", { years: { years: [0, 0, "Số tuổi", 3, 120, 0] }, band: { band: [listAgeBand, 0, "Nhóm tuổi"] }, unknown: {} }], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], listConsentGiver = ["codelists/consent-giver/1.0", "Who consented", "Người đồng ý", 7, "person legal-representative guardian"], listRepresentation = ["codelists/representation/1.0", "Ground of representation", "Căn cứ đại diện", 7, "parent guardian appointed authorised"], listRelation = ["codelists/relation/1.0", "Relation", "Quan hệ", 7], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listFieldGroup = ["codelists/field-group/1.0", "Group of fields", "Nhóm trường", 7], listPurposeOfProcessing = ["codelists/purpose-of-processing/1.0", "Purpose of processing", "Mục đích xử lý", 7], listConsentForm = ["codelists/consent-form/1.0", "Form of consent", "Hình thức thể hiện sự đồng ý", 7, "written oral-in-minutes recorded electronic"], partLanguage = ["common/language/1.0", "Language", "Ngôn ngữ", 2], listConsentInformation = ["codelists/consent-information/1.0", "Information given before consent", "Thông tin đã cung cấp trước khi đồng ý", 7], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], form = ["consent/1.0", "Consent", "Đồng ý chia sẻ thông tin", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/consent/1.0"], victim: [partRecordRef, "Whose information", "Thông tin của ai"], age: partAge, askedBy: [0, 0, "Cơ quan hỏi ý kiến", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Bộ phận"], officer: [partLine, 0, "Cán bộ"] }], askedOn: [partCivilDate, 0, "Ngày trả lời"], answeredBy: [0, 0, "Người trả lời", 0, { who: [listConsentGiver, 0, "Ai"], ground: listRepresentation, relation: listRelation, childAgreed: [listYesNoUnknown, "The child agreed", "Trẻ em đồng ý"], identityPart: [partPartName, "Part with the identity", "Phần nhân thân"] }], answer: [0, 0, "Trả lời", 8, "given", { yes: { groups: [0, 0, "Nhóm thông tin", 1, listFieldGroup, 11], receivers: [0, 0, "Bên nhận", 1, [0, 0, 0, 8, "by", { role: { role: [listAgencyRole, 0, "Vai trò"] }, agency: { agency: partAgency } }], 30], purposes: [0, 0, "Mục đích", 1, listPurposeOfProcessing, 11], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"], conditions: [partLine, 0, "Điều kiện kèm theo"], withdrawn: [0, 0, "Rút lại", 0, { on: [partCivilDate, 0, "Ngày rút lại"], by: [listConsentGiver, 0, "Người rút lại"], how: [listConsentForm, 0, "Hình thức"], receiversToldOn: [partCivilDate, 0, "Ngày báo bên nhận"], document: [partDocumentRef, 0, "Văn bản"] }] }, no: { refused: [0, "Groups refused", "Nhóm thông tin từ chối", 1, listFieldGroup, 11], reason: [partLine, 0, "Lý do"] } }], how: [listConsentForm, 0, "Hình thức"], language: partLanguage, interpreter: [listYesNoUnknown, 0, "Phiên dịch"], informedOf: [0, "Told beforehand", "Đã được thông báo", 1, listConsentInformation, 9], form: [partAttachment, 0, "Văn bản, bản ghi"], case: [partRecordRef, 0, "Vụ việc"], note: [partText, 0, "Ghi chú"] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.victim === void 0 || record.age === void 0 || record.askedBy === void 0 || record.askedOn === void 0 || record.answeredBy === void 0 || record.answer === void 0 || record.how === void 0 || record.language === void 0 || record.informedOf === void 0), structure = {
  kind: "consent",
  id: "https://schemas.lienthong.example/consent/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
