// Generated from schemas/records/crime-report-outcome/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ words("recruitment transport harbouring transfer receipt foetus-agreement brokering"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), exploitationForm = /* @__PURE__ */ words("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known"), lateReason = /* @__PURE__ */ words("awaiting-answer passed-on-late person-not-found border-closed competence-dispute workload"), means = /* @__PURE__ */ words("force threat-of-force deceit other-means"), nonInstitutionGround = /* @__PURE__ */ words("1 2 3 4 5 6 7 8"), penalEdition = /* @__PURE__ */ words("pc2015 pc1999"), point = /* @__PURE__ */ words("a b c d đ e g h i k l m n o p q r s t u v x y"), prolongationReason = /* @__PURE__ */ words("complex several-places"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), reportDecision = /* @__PURE__ */ words("institute not-institute suspend"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), suspensionGround = /* @__PURE__ */ words("a b c"), verificationStep = /* @__PURE__ */ words("information-gathered scene-examined body-examined expert-opinion-asked valuation-asked persons-heard foreign-assistance-asked border-records-checked"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern42 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern33 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}[a-z]?$", "u");
function validate14(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.code;
    if ((typeof data0 != "string" || !penalEdition.has(data0)) && (vErrors = fail(vErrors, path + "/code", 4), one))
      return vErrors;
    let data1 = data.article;
    if ((typeof data1 != "string" || !pattern33.test(data1)) && (vErrors = fail(vErrors, path + "/article", 5), one))
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
var pattern40 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate20(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern40.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
var pattern43 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern43.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/crime-report-outcome/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    if (data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 3), one) || validate3(data.report) && (vErrors = validate3(data.report, path + "/report", vErrors, one), one))
      return vErrors;
    let data18 = data.receivedOn;
    if ((typeof data18 != "string" || !pattern7.test(data18)) && (vErrors = fail(vErrors, path + "/receivedOn", 5), one))
      return vErrors;
    let data19 = data.decision;
    if ((typeof data19 != "string" || !reportDecision.has(data19)) && (vErrors = fail(vErrors, path + "/decision", 4), one))
      return vErrors;
    let data20 = data.decidedOn;
    if ((typeof data20 != "string" || !pattern7.test(data20)) && (vErrors = fail(vErrors, path + "/decidedOn", 5), one) || validate6(data.decidedBy) && (vErrors = validate6(data.decidedBy, path + "/decidedBy", vErrors, one), one) || data.decisionDocument !== void 0 && (count0++, validate1(data.decisionDocument) && (vErrors = validate1(data.decisionDocument, path + "/decisionDocument", vErrors, one), one)))
      return vErrors;
    if (data.verification !== void 0) {
      count0++;
      let data23 = data.verification;
      if (plain(data23)) {
        let count2 = 2, data24 = data23.from;
        if ((typeof data24 != "string" || !pattern7.test(data24)) && (vErrors = fail(vErrors, path + "/verification/from", 5), one))
          return vErrors;
        if (data23.until !== void 0) {
          count2++;
          let data25 = data23.until;
          if ((typeof data25 != "string" || !pattern7.test(data25)) && (vErrors = fail(vErrors, path + "/verification/until", 5), one))
            return vErrors;
        }
        let data26 = data23.steps;
        if ((!Array.isArray(data26) || data26.length > 50 || data26.length < 1) && (vErrors = fail(vErrors, path + "/verification/steps", 2), one))
          return vErrors;
        if (Array.isArray(data26))
          for (let i1 = 0; i1 < data26.length; i1++) {
            let data27 = data26[i1];
            if (plain(data27)) {
              let count3 = 1, data28 = data27.step;
              if ((typeof data28 != "string" || !verificationStep.has(data28) && !open.test(data28)) && (vErrors = fail(vErrors, path + "/verification/steps/" + i1 + "/step", 4), one))
                return vErrors;
              if (data27.on !== void 0) {
                count3++;
                let data29 = data27.on;
                if ((typeof data29 != "string" || !pattern7.test(data29)) && (vErrors = fail(vErrors, path + "/verification/steps/" + i1 + "/on", 5), one))
                  return vErrors;
              }
              if (data27.with !== void 0) {
                count3++;
                let data30 = data27.with;
                if ((typeof data30 != "string" || !pattern2.test(data30)) && (vErrors = fail(vErrors, path + "/verification/steps/" + i1 + "/with", 5), one))
                  return vErrors;
              }
              for (let key1 in data27)
                count3--;
              if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/verification/steps/" + i1, 1), one))
                return vErrors;
            } else if (vErrors = fail(vErrors, path + "/verification/steps/" + i1, 0), one) return vErrors;
          }
        for (let key2 in data23)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/verification", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/verification", 0), one) return vErrors;
    }
    if (data.limitUntil !== void 0) {
      count0++;
      let data31 = data.limitUntil;
      if ((typeof data31 != "string" || !pattern7.test(data31)) && (vErrors = fail(vErrors, path + "/limitUntil", 5), one))
        return vErrors;
    }
    if (data.prolongation !== void 0) {
      count0++;
      let data32 = data.prolongation;
      if (plain(data32)) {
        let count4 = 3, data33 = data32.reasons;
        if ((!Array.isArray(data33) || data33.length > 2 || data33.length < 1 || !unique(data33)) && (vErrors = fail(vErrors, path + "/prolongation/reasons", 2), one))
          return vErrors;
        if (Array.isArray(data33))
          for (let i2 = 0; i2 < data33.length; i2++) {
            let data34 = data33[i2];
            if ((typeof data34 != "string" || !prolongationReason.has(data34)) && (vErrors = fail(vErrors, path + "/prolongation/reasons/" + i2, 4), one))
              return vErrors;
          }
        let data35 = data32.decidedOn;
        if ((typeof data35 != "string" || !pattern7.test(data35)) && (vErrors = fail(vErrors, path + "/prolongation/decidedOn", 5), one))
          return vErrors;
        let data36 = data32.until;
        if ((typeof data36 != "string" || !pattern7.test(data36)) && (vErrors = fail(vErrors, path + "/prolongation/until", 5), one) || data32.document !== void 0 && (count4++, validate1(data32.document) && (vErrors = validate1(data32.document, path + "/prolongation/document", vErrors, one), one)))
          return vErrors;
        for (let key3 in data32)
          count4--;
        if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/prolongation", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/prolongation", 0), one) return vErrors;
    }
    if (data.extension !== void 0) {
      count0++;
      let data38 = data.extension;
      if (plain(data38)) {
        let count5 = 4, data39 = data38.requestedOn;
        if ((typeof data39 != "string" || !pattern7.test(data39)) && (vErrors = fail(vErrors, path + "/extension/requestedOn", 5), one))
          return vErrors;
        let data40 = data38.grantedOn;
        if ((typeof data40 != "string" || !pattern7.test(data40)) && (vErrors = fail(vErrors, path + "/extension/grantedOn", 5), one) || validate6(data38.by) && (vErrors = validate6(data38.by, path + "/extension/by", vErrors, one), one))
          return vErrors;
        let data42 = data38.until;
        if ((typeof data42 != "string" || !pattern7.test(data42)) && (vErrors = fail(vErrors, path + "/extension/until", 5), one) || data38.document !== void 0 && (count5++, validate1(data38.document) && (vErrors = validate1(data38.document, path + "/extension/document", vErrors, one), one)))
          return vErrors;
        for (let key4 in data38)
          count5--;
        if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/extension", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/extension", 0), one) return vErrors;
    }
    if (data.lateReason !== void 0) {
      count0++;
      let data44 = data.lateReason;
      if ((typeof data44 != "string" || !lateReason.has(data44) && !open.test(data44)) && (vErrors = fail(vErrors, path + "/lateReason", 4), one))
        return vErrors;
    }
    if (data.suspension !== void 0) {
      count0++;
      let data45 = data.suspension;
      if (plain(data45)) {
        let count6 = 1, data46 = data45.grounds;
        if ((!Array.isArray(data46) || data46.length > 3 || data46.length < 1 || !unique(data46)) && (vErrors = fail(vErrors, path + "/suspension/grounds", 2), one))
          return vErrors;
        if (Array.isArray(data46))
          for (let i3 = 0; i3 < data46.length; i3++) {
            let data47 = data46[i3];
            if ((typeof data47 != "string" || !suspensionGround.has(data47)) && (vErrors = fail(vErrors, path + "/suspension/grounds/" + i3, 4), one))
              return vErrors;
          }
        if (data45.requestedOn !== void 0) {
          count6++;
          let data48 = data45.requestedOn;
          if ((typeof data48 != "string" || !pattern7.test(data48)) && (vErrors = fail(vErrors, path + "/suspension/requestedOn", 5), one))
            return vErrors;
        }
        if (data45.awaitedFrom !== void 0) {
          count6++;
          let data49 = data45.awaitedFrom;
          if ((!Array.isArray(data49) || data49.length > 10 || data49.length < 1 || !unique(data49)) && (vErrors = fail(vErrors, path + "/suspension/awaitedFrom", 2), one))
            return vErrors;
          if (Array.isArray(data49))
            for (let i4 = 0; i4 < data49.length; i4++) {
              let data50 = data49[i4];
              if ((typeof data50 != "string" || !pattern2.test(data50)) && (vErrors = fail(vErrors, path + "/suspension/awaitedFrom/" + i4, 5), one))
                return vErrors;
            }
        }
        if (data45.sentToProcuracyAt !== void 0) {
          count6++;
          let data51 = data45.sentToProcuracyAt;
          if ((typeof data51 != "string" || !pattern10.test(data51)) && (vErrors = fail(vErrors, path + "/suspension/sentToProcuracyAt", 5), one))
            return vErrors;
        }
        if (data45.resumedOn !== void 0) {
          count6++;
          let data52 = data45.resumedOn;
          if ((typeof data52 != "string" || !pattern7.test(data52)) && (vErrors = fail(vErrors, path + "/suspension/resumedOn", 5), one))
            return vErrors;
        }
        for (let key5 in data45)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/suspension", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/suspension", 0), one) return vErrors;
    }
    if (data.nonInstitutionGrounds !== void 0) {
      count0++;
      let data53 = data.nonInstitutionGrounds;
      if ((!Array.isArray(data53) || data53.length > 8 || data53.length < 1 || !unique(data53)) && (vErrors = fail(vErrors, path + "/nonInstitutionGrounds", 2), one))
        return vErrors;
      if (Array.isArray(data53))
        for (let i5 = 0; i5 < data53.length; i5++) {
          let data54 = data53[i5];
          if ((typeof data54 != "string" || !nonInstitutionGround.has(data54)) && (vErrors = fail(vErrors, path + "/nonInstitutionGrounds/" + i5, 4), one))
            return vErrors;
        }
    }
    if (data.passedOn !== void 0) {
      count0++;
      let data55 = data.passedOn;
      if (plain(data55)) {
        let count7 = 2, data56 = data55.to;
        if ((typeof data56 != "string" || !pattern2.test(data56)) && (vErrors = fail(vErrors, path + "/passedOn/to", 5), one))
          return vErrors;
        let data57 = data55.on;
        if ((typeof data57 != "string" || !pattern7.test(data57)) && (vErrors = fail(vErrors, path + "/passedOn/on", 5), one) || data55.document !== void 0 && (count7++, validate1(data55.document) && (vErrors = validate1(data55.document, path + "/passedOn/document", vErrors, one), one)))
          return vErrors;
        for (let key6 in data55)
          count7--;
        if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/passedOn", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/passedOn", 0), one) return vErrors;
    }
    if (data.institutedCase !== void 0 && (count0++, validate3(data.institutedCase) && (vErrors = validate3(data.institutedCase, path + "/institutedCase", vErrors, one), one)))
      return vErrors;
    if (data.charges !== void 0) {
      count0++;
      let data60 = data.charges;
      if ((!Array.isArray(data60) || data60.length > 20 || data60.length < 1 || !unique(data60)) && (vErrors = fail(vErrors, path + "/charges", 2), one))
        return vErrors;
      if (Array.isArray(data60)) {
        for (let i6 = 0; i6 < data60.length; i6++)
          if (validate14(data60[i6]) && (vErrors = validate14(data60[i6], path + "/charges/" + i6, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.receiverNotice !== void 0) {
      count0++;
      let data62 = data.receiverNotice;
      if (plain(data62)) {
        let count8 = 2, data63 = data62.agency;
        if ((typeof data63 != "string" || !pattern2.test(data63)) && (vErrors = fail(vErrors, path + "/receiverNotice/agency", 5), one))
          return vErrors;
        let data64 = data62.on;
        if ((typeof data64 != "string" || !pattern7.test(data64)) && (vErrors = fail(vErrors, path + "/receiverNotice/on", 5), one) || data62.document !== void 0 && (count8++, validate1(data62.document) && (vErrors = validate1(data62.document, path + "/receiverNotice/document", vErrors, one), one)))
          return vErrors;
        for (let key7 in data62)
          count8--;
        if ((count8 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/receiverNotice", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/receiverNotice", 0), one) return vErrors;
    }
    if (data.reporterNotice !== void 0) {
      count0++;
      let data66 = data.reporterNotice;
      if (plain(data66)) {
        let count9 = 1, data67 = data66.told;
        if ((typeof data67 != "string" || !yesNoUnknown.has(data67)) && (vErrors = fail(vErrors, path + "/reporterNotice/told", 4), one))
          return vErrors;
        if (data66.on !== void 0) {
          count9++;
          let data68 = data66.on;
          if ((typeof data68 != "string" || !pattern7.test(data68)) && (vErrors = fail(vErrors, path + "/reporterNotice/on", 5), one))
            return vErrors;
        }
        if (data66.document !== void 0 && (count9++, validate1(data66.document) && (vErrors = validate1(data66.document, path + "/reporterNotice/document", vErrors, one), one)))
          return vErrors;
        for (let key8 in data66)
          count9--;
        if ((count9 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/reporterNotice", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reporterNotice", 0), one) return vErrors;
    }
    if (data.procuracyNotice !== void 0) {
      count0++;
      let data70 = data.procuracyNotice;
      if (plain(data70)) {
        let count10 = 2, data71 = data70.procuracy;
        if ((typeof data71 != "string" || !pattern2.test(data71)) && (vErrors = fail(vErrors, path + "/procuracyNotice/procuracy", 5), one))
          return vErrors;
        let data72 = data70.on;
        if ((typeof data72 != "string" || !pattern7.test(data72)) && (vErrors = fail(vErrors, path + "/procuracyNotice/on", 5), one) || data70.document !== void 0 && (count10++, validate1(data70.document) && (vErrors = validate1(data70.document, path + "/procuracyNotice/document", vErrors, one), one)))
          return vErrors;
        for (let key9 in data70)
          count10--;
        if ((count10 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/procuracyNotice", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/procuracyNotice", 0), one) return vErrors;
    }
    if (data.knowinglyFalse !== void 0) {
      count0++;
      let data74 = data.knowinglyFalse;
      if ((typeof data74 != "string" || !yesNoUnknown.has(data74)) && (vErrors = fail(vErrors, path + "/knowinglyFalse", 4), one))
        return vErrors;
    }
    if (data.victims !== void 0) {
      count0++;
      let data75 = data.victims;
      if ((!Array.isArray(data75) || data75.length > 100 || data75.length < 1 || !unique(data75)) && (vErrors = fail(vErrors, path + "/victims", 2), one))
        return vErrors;
      if (Array.isArray(data75)) {
        for (let i7 = 0; i7 < data75.length; i7++)
          if (validate3(data75[i7]) && (vErrors = validate3(data75[i7], path + "/victims/" + i7, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.acts !== void 0) {
      count0++;
      let data77 = data.acts;
      if ((!Array.isArray(data77) || data77.length > 7 || data77.length < 1 || !unique(data77)) && (vErrors = fail(vErrors, path + "/acts", 2), one))
        return vErrors;
      if (Array.isArray(data77))
        for (let i8 = 0; i8 < data77.length; i8++) {
          let data78 = data77[i8];
          if ((typeof data78 != "string" || !act.has(data78)) && (vErrors = fail(vErrors, path + "/acts/" + i8, 4), one))
            return vErrors;
        }
    }
    if (data.means !== void 0) {
      count0++;
      let data79 = data.means;
      if ((!Array.isArray(data79) || data79.length > 4 || data79.length < 1 || !unique(data79)) && (vErrors = fail(vErrors, path + "/means", 2), one))
        return vErrors;
      if (Array.isArray(data79))
        for (let i9 = 0; i9 < data79.length; i9++) {
          let data80 = data79[i9];
          if ((typeof data80 != "string" || !means.has(data80)) && (vErrors = fail(vErrors, path + "/means/" + i9, 4), one))
            return vErrors;
        }
    }
    if (data.purposes !== void 0) {
      count0++;
      let data81 = data.purposes;
      if ((!Array.isArray(data81) || data81.length > 15 || data81.length < 1 || !unique(data81)) && (vErrors = fail(vErrors, path + "/purposes", 2), one))
        return vErrors;
      if (Array.isArray(data81))
        for (let i10 = 0; i10 < data81.length; i10++) {
          let data82 = data81[i10];
          if ((typeof data82 != "string" || !exploitationForm.has(data82)) && (vErrors = fail(vErrors, path + "/purposes/" + i10, 4), one))
            return vErrors;
        }
    }
    if (data.areas !== void 0) {
      count0++;
      let data83 = data.areas;
      if ((!Array.isArray(data83) || data83.length > 20 || data83.length < 1 || !unique(data83)) && (vErrors = fail(vErrors, path + "/areas", 2), one))
        return vErrors;
      if (Array.isArray(data83)) {
        for (let i11 = 0; i11 < data83.length; i11++)
          if (validate20(data83[i11]) && (vErrors = validate20(data83[i11], path + "/areas/" + i11, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.found !== void 0) {
      count0++;
      let data85 = data.found;
      if (plain(data85)) {
        let count11 = 2, data86 = data85.victims;
        if (!Number.isInteger(data86) && (vErrors = fail(vErrors, path + "/found/victims", 0), one) || typeof data86 == "number" && isFinite(data86) && (data86 > 1e6 && (vErrors = fail(vErrors, path + "/found/victims", 9), one) || data86 < 0 && (vErrors = fail(vErrors, path + "/found/victims", 8), one)))
          return vErrors;
        let data87 = data85.suspects;
        if (!Number.isInteger(data87) && (vErrors = fail(vErrors, path + "/found/suspects", 0), one) || typeof data87 == "number" && isFinite(data87) && (data87 > 1e6 && (vErrors = fail(vErrors, path + "/found/suspects", 9), one) || data87 < 0 && (vErrors = fail(vErrors, path + "/found/suspects", 8), one)))
          return vErrors;
        for (let key10 in data85)
          count11--;
        if ((count11 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/found", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/found", 0), one) return vErrors;
    }
    if (data.summary !== void 0) {
      count0++;
      let data88 = data.summary;
      if ((typeof data88 != "string" || data88.length > 8e3 && ucs2length(data88) > 8e3 || !pattern42.test(data88)) && (vErrors = fail(vErrors, path + "/summary", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data89 = data.attachments;
      if ((!Array.isArray(data89) || data89.length > 11 || data89.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data89)) {
        for (let i12 = 0; i12 < data89.length; i12++)
          if (validate22(data89[i12]) && (vErrors = validate22(data89[i12], path + "/attachments/" + i12, vErrors, one), one))
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

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listReportDecision = ["codelists/report-decision/1.0", "Decision on a report", "Quyết định giải quyết nguồn tin", 7, "institute not-institute suspend"], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partActingBody = ["common/acting-body/1.0", "Body and its role", "Cơ quan và vai trò", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Đơn vị"] }], listVerificationStep = ["codelists/verification-step/1.0", "Step of verification", "Hoạt động kiểm tra, xác minh", 7, 1], listProlongationReason = ["codelists/prolongation-reason/1.0", "Reason of prolonging the settlement", "Lý do kéo dài thời hạn giải quyết", 7, "complex several-places"], listLateReason = ["codelists/late-reason/1.0", "Reason of a missed limit", "Lý do quá hạn", 7, 1], listSuspensionGround = ["codelists/suspension-ground/1.0", "Ground of suspending the settlement", "Căn cứ tạm đình chỉ giải quyết nguồn tin", 7, "a b c"], listNonInstitutionGround = ["codelists/non-institution-ground/1.0", "Ground of not instituting a case", "Căn cứ không khởi tố vụ án", 7], listPenalEdition = ["codelists/penal-edition/1.0", "Edition of the Penal Code", "Bộ luật Hình sự áp dụng", 7, "pc2015 pc1999"], partPenalArticle = ["common/penal-article/1.0", "Article of the Penal Code", "Điều luật", 2], listPoint = ["codelists/point/1.0", "Point of a clause", "Điểm", 7], partCharge = ["common/charge/1.0", "Charge", "Tội danh", 0, { code: [listPenalEdition, "Penal code", "Bộ luật"], article: [partPenalArticle, 0, "Điều"], clause: [0, 0, "Khoản", 3, 20, 1], point: [listPoint, 0, "Điểm"] }], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], listAct = ["codelists/act/1.0", "Act of trafficking", "Hành vi mua bán người", 7], listMeans = ["codelists/means/1.0", "Means", "Thủ đoạn", 7, "force threat-of-force deceit other-means"], listExploitationForm = ["codelists/exploitation-form/1.0", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["crime-report-outcome/1.0", "Outcome of a crime report", "Kết quả giải quyết nguồn tin về tội phạm", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/crime-report-outcome/1.0"], report: [partRecordRef, 0, "Nguồn tin"], receivedOn: [partCivilDate, 0, "Ngày tiếp nhận"], decision: [listReportDecision, 0, "Quyết định"], decidedOn: [partCivilDate, 0, "Ngày quyết định"], decidedBy: [partActingBody, 0, "Cơ quan quyết định"], decisionDocument: [partDocumentRef, "Document of the decision", "Văn bản quyết định"], verification: [0, 0, "Kiểm tra, xác minh", 0, { from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"], steps: [0, 0, "Các hoạt động", 1, [0, 0, 0, 0, { step: [listVerificationStep, 0, "Hoạt động"], on: [partCivilDate, 0, "Ngày"], with: [partAgency, 0, "Cơ quan phối hợp"] }], 50] }], limitUntil: [partCivilDate, 0, "Thời hạn đến ngày"], prolongation: [0, 0, "Kéo dài thời hạn", 0, { reasons: [0, 0, "Lý do", 1, listProlongationReason, 2], decidedOn: [partCivilDate, 0, "Ngày quyết định"], until: [partCivilDate, 0, "Đến ngày"], document: [partDocumentRef, 0, "Văn bản"] }], extension: [0, 0, "Gia hạn", 0, { requestedOn: [partCivilDate, "Asked for on", "Ngày đề nghị"], grantedOn: [partCivilDate, 0, "Ngày gia hạn"], by: [partActingBody, 0, "Cơ quan gia hạn"], until: [partCivilDate, 0, "Đến ngày"], document: [partDocumentRef, 0, "Văn bản"] }], lateReason: [listLateReason, "Reason of delay", "Lý do quá hạn"], suspension: [0, 0, "Tạm đình chỉ", 0, { grounds: [0, 0, "Căn cứ", 1, listSuspensionGround, 3], requestedOn: [partCivilDate, "Asked for on", "Ngày yêu cầu"], awaitedFrom: [0, 0, "Chờ kết quả từ", 1, partAgency, 10], sentToProcuracyAt: [partInstant, "Sent to the procuracy at", "Thời điểm gửi viện kiểm sát"], resumedOn: [partCivilDate, 0, "Ngày phục hồi"] }], nonInstitutionGrounds: [0, "Grounds of not instituting", "Căn cứ không khởi tố", 1, listNonInstitutionGround, 8], passedOn: [0, 0, "Chuyển xử lý", 0, { to: [partAgency, 0, "Chuyển đến"], on: [partCivilDate, 0, "Ngày chuyển"], document: [partDocumentRef, 0, "Văn bản"] }], institutedCase: [partRecordRef, "Case", "Vụ án"], charges: [0, 0, "Tội danh khởi tố", 1, partCharge, 20], receiverNotice: [0, "Notice to the receiver", "Thông báo cho cơ quan tiếp nhận", 0, { agency: partAgency, on: [partCivilDate, 0, "Ngày thông báo"], document: [partDocumentRef, 0, "Văn bản"] }], reporterNotice: [0, "Notice to the reporter", "Thông báo cho người báo tin", 0, { told: [listYesNoUnknown, 0, "Đã thông báo"], on: [partCivilDate, 0, "Ngày thông báo"], document: [partDocumentRef, 0, "Văn bản"] }], procuracyNotice: [0, "Notice to the procuracy", "Gửi viện kiểm sát", 0, { procuracy: [partAgency, 0, "Viện kiểm sát"], on: [partCivilDate, 0, "Ngày gửi"], document: [partDocumentRef, 0, "Văn bản"] }], knowinglyFalse: [listYesNoUnknown, 0, "Cố ý báo tin sai"], victims: [0, 0, "Nạn nhân", 1, partRecordRef, 100], acts: [0, 0, "Hành vi", 1, listAct, 7], means: [0, 0, "Thủ đoạn", 1, listMeans, 4], purposes: [0, 0, "Mục đích", 1, listExploitationForm, 15], areas: [0, 0, "Địa bàn", 1, partArea, 20], found: [0, 0, "Kết quả xác minh", 0, { victims: [partCount, 0, "Nạn nhân"], suspects: [partCount, 0, "Đối tượng"] }], summary: [partText, 0, "Tóm tắt kết quả"], attachments: [0, 0, "Tài liệu, đồ vật kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.report === void 0 || record.receivedOn === void 0 || record.decision === void 0 || record.decidedOn === void 0 || record.decidedBy === void 0), structure = {
  kind: "crime-report-outcome",
  id: "https://schemas.lienthong.example/crime-report-outcome/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
