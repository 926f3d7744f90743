// Generated from schemas/records/protection-measure/1.0.json. Do not edit; run `pnpm generate`.
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

var agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), protectedPersonKind = /* @__PURE__ */ words("victim under-identification witness reporter relative"), protectionDecision = /* @__PURE__ */ words("applied changed cancelled ended refused"), protectionEndReason = /* @__PURE__ */ words("threat-over term-over refused-by-person not-complied-with handed-to-other-body died"), protectionLaw = /* @__PURE__ */ words("criminal-procedure anti-trafficking"), protectionMeasureKind = /* @__PURE__ */ words("guard restriction secrecy relocation deterrence shelter other-lawful"), protectionRequester = /* @__PURE__ */ words("protected-person legal-representative body own-motion"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), risk = /* @__PURE__ */ words("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known"), threatenedGood = /* @__PURE__ */ words("life health property honour other-right"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern29 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern31 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate7(data, path = "", vErrors = null, one = !0) {
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
function validate14(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern29.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    let count0 = 14;
    if (data.schema !== "https://schemas.lienthong.example/protection-measure/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.protects;
    if (plain(data17)) {
      let count2 = 1, data18 = data17.kind;
      if ((typeof data18 != "string" || !protectedPersonKind.has(data18)) && (vErrors = fail(vErrors, path + "/protects/kind", 4), one) || data17.record !== void 0 && (count2++, validate3(data17.record) && (vErrors = validate3(data17.record, path + "/protects/record", vErrors, one), one)))
        return vErrors;
      if (data17.relation !== void 0) {
        count2++;
        let data20 = data17.relation;
        if ((typeof data20 != "string" || !relation.has(data20)) && (vErrors = fail(vErrors, path + "/protects/relation", 4), one))
          return vErrors;
      }
      if (data17.relativeOf !== void 0 && (count2++, validate3(data17.relativeOf) && (vErrors = validate3(data17.relativeOf, path + "/protects/relativeOf", vErrors, one), one)))
        return vErrors;
      if (data17.persons !== void 0) {
        count2++;
        let data22 = data17.persons;
        if (!Number.isInteger(data22) && (vErrors = fail(vErrors, path + "/protects/persons", 0), one) || typeof data22 == "number" && isFinite(data22) && (data22 > 50 && (vErrors = fail(vErrors, path + "/protects/persons", 9), one) || data22 < 1 && (vErrors = fail(vErrors, path + "/protects/persons", 8), one)))
          return vErrors;
      }
      for (let key1 in data17)
        count2--;
      if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/protects", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/protects", 0), one) return vErrors;
    let data23 = data.underLaw;
    if ((typeof data23 != "string" || !protectionLaw.has(data23)) && (vErrors = fail(vErrors, path + "/underLaw", 4), one))
      return vErrors;
    let data24 = data.decision;
    if ((typeof data24 != "string" || !protectionDecision.has(data24)) && (vErrors = fail(vErrors, path + "/decision", 4), one))
      return vErrors;
    let data25 = data.decidedOn;
    if ((typeof data25 != "string" || !pattern7.test(data25)) && (vErrors = fail(vErrors, path + "/decidedOn", 5), one) || validate7(data.decidedBy) && (vErrors = validate7(data.decidedBy, path + "/decidedBy", vErrors, one), one) || data.decisionDocument !== void 0 && (count0++, validate1(data.decisionDocument) && (vErrors = validate1(data.decisionDocument, path + "/decisionDocument", vErrors, one), one)))
      return vErrors;
    if (data.request !== void 0) {
      count0++;
      let data28 = data.request;
      if (plain(data28)) {
        let count3 = 3, data29 = data28.from;
        if ((typeof data29 != "string" || !protectionRequester.has(data29)) && (vErrors = fail(vErrors, path + "/request/from", 4), one))
          return vErrors;
        if (data28.agency !== void 0) {
          count3++;
          let data30 = data28.agency;
          if ((typeof data30 != "string" || !pattern2.test(data30)) && (vErrors = fail(vErrors, path + "/request/agency", 5), one))
            return vErrors;
        }
        let data31 = data28.on;
        if ((typeof data31 != "string" || !pattern7.test(data31)) && (vErrors = fail(vErrors, path + "/request/on", 5), one) || typeof data28.urgent != "boolean" && (vErrors = fail(vErrors, path + "/request/urgent", 0), one))
          return vErrors;
        if (data28.writtenOn !== void 0) {
          count3++;
          let data33 = data28.writtenOn;
          if ((typeof data33 != "string" || !pattern7.test(data33)) && (vErrors = fail(vErrors, path + "/request/writtenOn", 5), one))
            return vErrors;
        }
        if (data28.document !== void 0 && (count3++, validate1(data28.document) && (vErrors = validate1(data28.document, path + "/request/document", vErrors, one), one)))
          return vErrors;
        for (let key2 in data28)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/request", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/request", 0), one) return vErrors;
    }
    let data35 = data.threatened;
    if ((!Array.isArray(data35) || data35.length > 5 || data35.length < 1 || !unique(data35)) && (vErrors = fail(vErrors, path + "/threatened", 2), one))
      return vErrors;
    if (Array.isArray(data35))
      for (let i1 = 0; i1 < data35.length; i1++) {
        let data36 = data35[i1];
        if ((typeof data36 != "string" || !threatenedGood.has(data36)) && (vErrors = fail(vErrors, path + "/threatened/" + i1, 4), one))
          return vErrors;
      }
    if (data.checkedOn !== void 0) {
      count0++;
      let data37 = data.checkedOn;
      if ((typeof data37 != "string" || !pattern7.test(data37)) && (vErrors = fail(vErrors, path + "/checkedOn", 5), one))
        return vErrors;
    }
    if (data.confirmed !== void 0) {
      count0++;
      let data38 = data.confirmed;
      if ((typeof data38 != "string" || !yesNoUnknown.has(data38)) && (vErrors = fail(vErrors, path + "/confirmed", 4), one))
        return vErrors;
    }
    if (data.refusalReason !== void 0) {
      count0++;
      let data39 = data.refusalReason;
      if ((typeof data39 != "string" || data39.length > 300 && ucs2length(data39) > 300 || !pattern4.test(data39)) && (vErrors = fail(vErrors, path + "/refusalReason", 5), one))
        return vErrors;
    }
    if (data.measures !== void 0) {
      count0++;
      let data40 = data.measures;
      if ((!Array.isArray(data40) || data40.length > 20 || data40.length < 1) && (vErrors = fail(vErrors, path + "/measures", 2), one))
        return vErrors;
      if (Array.isArray(data40))
        for (let i2 = 0; i2 < data40.length; i2++) {
          let data41 = data40[i2];
          if (plain(data41)) {
            let count4 = 2, data42 = data41.measure;
            if ((typeof data42 != "string" || !protectionMeasureKind.has(data42)) && (vErrors = fail(vErrors, path + "/measures/" + i2 + "/measure", 4), one))
              return vErrors;
            let data43 = data41.from;
            if ((typeof data43 != "string" || !pattern7.test(data43)) && (vErrors = fail(vErrors, path + "/measures/" + i2 + "/from", 5), one))
              return vErrors;
            if (data41.until !== void 0) {
              count4++;
              let data44 = data41.until;
              if ((typeof data44 != "string" || !pattern7.test(data44)) && (vErrors = fail(vErrors, path + "/measures/" + i2 + "/until", 5), one))
                return vErrors;
            }
            if (data41.by !== void 0) {
              count4++;
              let data45 = data41.by;
              if ((typeof data45 != "string" || !pattern2.test(data45)) && (vErrors = fail(vErrors, path + "/measures/" + i2 + "/by", 5), one))
                return vErrors;
            }
            for (let key3 in data41)
              count4--;
            if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/measures/" + i2, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/measures/" + i2, 0), one) return vErrors;
        }
    }
    if (data.from !== void 0) {
      count0++;
      let data46 = data.from;
      if ((typeof data46 != "string" || !pattern7.test(data46)) && (vErrors = fail(vErrors, path + "/from", 5), one))
        return vErrors;
    }
    if (data.until !== void 0) {
      count0++;
      let data47 = data.until;
      if ((typeof data47 != "string" || !pattern7.test(data47)) && (vErrors = fail(vErrors, path + "/until", 5), one))
        return vErrors;
    }
    if (data.endedOn !== void 0) {
      count0++;
      let data48 = data.endedOn;
      if ((typeof data48 != "string" || !pattern7.test(data48)) && (vErrors = fail(vErrors, path + "/endedOn", 5), one))
        return vErrors;
    }
    if (data.endReason !== void 0) {
      count0++;
      let data49 = data.endReason;
      if ((typeof data49 != "string" || !protectionEndReason.has(data49)) && (vErrors = fail(vErrors, path + "/endReason", 4), one))
        return vErrors;
    }
    if (data.asked !== void 0) {
      count0++;
      let data50 = data.asked;
      if ((!Array.isArray(data50) || data50.length > 10 || data50.length < 1 || !unique(data50)) && (vErrors = fail(vErrors, path + "/asked", 2), one))
        return vErrors;
      if (Array.isArray(data50))
        for (let i3 = 0; i3 < data50.length; i3++) {
          let data51 = data50[i3];
          if ((typeof data51 != "string" || !pattern2.test(data51)) && (vErrors = fail(vErrors, path + "/asked/" + i3, 5), one))
            return vErrors;
        }
    }
    if (data.incidents !== void 0) {
      count0++;
      let data52 = data.incidents;
      if ((!Array.isArray(data52) || data52.length > 20 || data52.length < 1) && (vErrors = fail(vErrors, path + "/incidents", 2), one))
        return vErrors;
      if (Array.isArray(data52))
        for (let i4 = 0; i4 < data52.length; i4++) {
          let data53 = data52[i4];
          if (plain(data53)) {
            let count5 = 2, data54 = data53.on;
            if ((typeof data54 != "string" || !pattern7.test(data54)) && (vErrors = fail(vErrors, path + "/incidents/" + i4 + "/on", 5), one))
              return vErrors;
            let data55 = data53.against;
            if ((typeof data55 != "string" || !threatenedGood.has(data55)) && (vErrors = fail(vErrors, path + "/incidents/" + i4 + "/against", 4), one) || data53.report !== void 0 && (count5++, validate3(data53.report) && (vErrors = validate3(data53.report, path + "/incidents/" + i4 + "/report", vErrors, one), one)))
              return vErrors;
            for (let key4 in data53)
              count5--;
            if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/incidents/" + i4, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/incidents/" + i4, 0), one) return vErrors;
        }
    }
    if (data.case !== void 0 && (count0++, validate3(data.case) && (vErrors = validate3(data.case, path + "/case", vErrors, one), one)) || data.report !== void 0 && (count0++, validate3(data.report) && (vErrors = validate3(data.report, path + "/report", vErrors, one), one)))
      return vErrors;
    if (data.placePart !== void 0) {
      count0++;
      let data59 = data.placePart;
      if ((typeof data59 != "string" || !pattern29.test(data59)) && (vErrors = fail(vErrors, path + "/placePart", 5), one))
        return vErrors;
    }
    if (data.identityPart !== void 0) {
      count0++;
      let data60 = data.identityPart;
      if ((typeof data60 != "string" || !pattern29.test(data60)) && (vErrors = fail(vErrors, path + "/identityPart", 5), one))
        return vErrors;
    }
    if (data.under18 !== void 0) {
      count0++;
      let data61 = data.under18;
      if ((typeof data61 != "string" || !yesNoUnknown.has(data61)) && (vErrors = fail(vErrors, path + "/under18", 4), one))
        return vErrors;
    }
    if (data.risks !== void 0) {
      count0++;
      let data62 = data.risks;
      if ((!Array.isArray(data62) || data62.length > 20 || data62.length < 1 || !unique(data62)) && (vErrors = fail(vErrors, path + "/risks", 2), one))
        return vErrors;
      if (Array.isArray(data62))
        for (let i5 = 0; i5 < data62.length; i5++) {
          let data63 = data62[i5];
          if ((typeof data63 != "string" || !risk.has(data63) && !open.test(data63)) && (vErrors = fail(vErrors, path + "/risks/" + i5, 4), one))
            return vErrors;
        }
    }
    if (data.note !== void 0) {
      count0++;
      let data64 = data.note;
      if ((typeof data64 != "string" || data64.length > 8e3 && ucs2length(data64) > 8e3 || !pattern31.test(data64)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data65 = data.attachments;
      if ((!Array.isArray(data65) || data65.length > 11 || data65.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data65)) {
        for (let i6 = 0; i6 < data65.length; i6++)
          if (validate14(data65[i6]) && (vErrors = validate14(data65[i6], path + "/attachments/" + i6, vErrors, one), one))
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

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listProtectedPersonKind = ["codelists/protected-person-kind/1.0", "Kind of protected person", "Người được bảo vệ", 7, "victim under-identification witness reporter relative"], listRelation = ["codelists/relation/1.0", "Relation", "Quan hệ", 7], listProtectionLaw = ["codelists/protection-law/1.0", "Law of the protection", "Căn cứ pháp luật về bảo vệ", 7, "criminal-procedure anti-trafficking"], listProtectionDecision = ["codelists/protection-decision/1.0", "Decision on protection", "Quyết định về bảo vệ", 7, "applied changed cancelled ended refused"], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partActingBody = ["common/acting-body/1.0", "Body and its role", "Cơ quan và vai trò", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Đơn vị"] }], listProtectionRequester = ["codelists/protection-requester/1.0", "Who asked for protection", "Người, cơ quan đề nghị bảo vệ", 7, "protected-person legal-representative body own-motion"], listThreatenedGood = ["codelists/threatened-good/1.0", "What is threatened", "Lợi ích bị đe dọa", 7, "life health property honour other-right"], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], listProtectionMeasureKind = ["codelists/protection-measure-kind/1.0", "Protection measure", "Biện pháp bảo vệ", 7], listProtectionEndReason = ["codelists/protection-end-reason/1.0", "Why a protection ended", "Lý do chấm dứt bảo vệ", 7, "threat-over term-over refused-by-person not-complied-with handed-to-other-body died"], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listRisk = ["codelists/risk/1.0", "Risk", "Nguy cơ", 7, 1], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["protection-measure/1.0", "Protection measure", "Biện pháp bảo vệ", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/protection-measure/1.0"], protects: [0, "Protected person", "Người được bảo vệ", 0, { kind: [listProtectedPersonKind, 0, "Tư cách"], record: [partRecordRef, 0, "Bản ghi"], relation: listRelation, relativeOf: [partRecordRef, 0, "Thân thích của"], persons: [0, 0, "Số người", 3, 50, 1] }], underLaw: [listProtectionLaw, "Under which law", "Theo luật"], decision: [listProtectionDecision, 0, "Quyết định"], decidedOn: [partCivilDate, 0, "Ngày quyết định"], decidedBy: [partActingBody, 0, "Cơ quan quyết định"], decisionDocument: [partDocumentRef, "Document of the decision", "Văn bản quyết định"], request: [0, 0, "Đề nghị, yêu cầu", 0, { from: [listProtectionRequester, "By", "Người đề nghị"], agency: [partAgency, "Body", "Cơ quan đề nghị"], on: [partCivilDate, 0, "Ngày"], urgent: [0, 0, "Khẩn cấp", 5], writtenOn: [partCivilDate, "Put in writing on", "Ngày có văn bản"], document: [partDocumentRef, 0, "Văn bản"] }], threatened: [0, "What is threatened", "Lợi ích bị đe dọa", 1, listThreatenedGood, 5], checkedOn: [partCivilDate, 0, "Ngày xác minh"], confirmed: [listYesNoUnknown, 0, "Kết quả xác minh"], refusalReason: [partLine, "Reason of the refusal", "Lý do không áp dụng"], measures: [0, 0, "Biện pháp", 1, [0, 0, 0, 0, { measure: [listProtectionMeasureKind, 0, "Biện pháp"], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"], by: [partAgency, 0, "Cơ quan thực hiện"] }], 20], from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"], endedOn: [partCivilDate, 0, "Ngày chấm dứt"], endReason: [listProtectionEndReason, "Why it ended", "Lý do chấm dứt"], asked: [0, "Bodies asked to help", "Cơ quan được yêu cầu phối hợp", 1, partAgency, 10], incidents: [0, 0, "Sự việc xảy ra", 1, [0, 0, 0, 0, { on: [partCivilDate, 0, "Ngày"], against: [listThreatenedGood, 0, "Xâm hại"], report: [partRecordRef, 0, "Nguồn tin"] }], 20], case: [partRecordRef, 0, "Vụ án"], report: [partRecordRef, 0, "Nguồn tin"], placePart: [partPartName, "Part with the place", "Phần nơi bảo vệ"], identityPart: [partPartName, 0, "Phần nhân thân"], under18: [listYesNoUnknown, 0, "Dưới 18 tuổi"], risks: [0, "Dangers", "Nguy cơ", 1, listRisk, 20], note: [partText, 0, "Ghi chú"], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.protects === void 0 || record.underLaw === void 0 || record.decision === void 0 || record.decidedOn === void 0 || record.decidedBy === void 0 || record.threatened === void 0), structure = {
  kind: "protection-measure",
  id: "https://schemas.lienthong.example/protection-measure/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
