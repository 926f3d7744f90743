// Generated from schemas/records/legal-proposal/1.0.json. Do not edit; run `pnpm generate`.
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

var attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), issuingBody = /* @__PURE__ */ words("national-assembly standing-committee president government prime-minister ministry supreme-court supreme-procuracy state-auditor provincial-council provincial-committee commune"), legalDocumentKind = /* @__PURE__ */ words("law national-assembly-resolution ordinance standing-committee-resolution president-act decree government-resolution prime-minister-decision judges-council-resolution circular joint-circular provincial-council-resolution provincial-committee-decision commune-document"), legalProblemKind = /* @__PURE__ */ words("conflict unclear unreasonable not-feasible burden gap"), legalProposalAction = /* @__PURE__ */ words("new amend replace abolish explain"), legalProposalResult = /* @__PURE__ */ words("accepted studied rejected issued"), point = /* @__PURE__ */ words("a b c d đ e g h i k l m n o p q r s t u v x y"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern15 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}[a-zđ]?$", "u"), pattern23 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern28 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate10(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern28.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/legal-proposal/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.action;
    if ((typeof data17 != "string" || !legalProposalAction.has(data17)) && (vErrors = fail(vErrors, path + "/action", 4), one))
      return vErrors;
    let data18 = data.instrument;
    if (plain(data18)) {
      let count2 = 2, data19 = data18.kind;
      if ((typeof data19 != "string" || !legalDocumentKind.has(data19)) && (vErrors = fail(vErrors, path + "/instrument/kind", 4), one))
        return vErrors;
      let data20 = data18.title;
      if ((typeof data20 != "string" || data20.length > 300 && ucs2length(data20) > 300 || !pattern4.test(data20)) && (vErrors = fail(vErrors, path + "/instrument/title", 5), one) || data18.document !== void 0 && (count2++, validate1(data18.document) && (vErrors = validate1(data18.document, path + "/instrument/document", vErrors, one), one)))
        return vErrors;
      if (data18.inForceFrom !== void 0) {
        count2++;
        let data22 = data18.inForceFrom;
        if ((typeof data22 != "string" || !pattern7.test(data22)) && (vErrors = fail(vErrors, path + "/instrument/inForceFrom", 5), one))
          return vErrors;
      }
      for (let key1 in data18)
        count2--;
      if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/instrument", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/instrument", 0), one) return vErrors;
    if (data.provisions !== void 0) {
      count0++;
      let data23 = data.provisions;
      if ((!Array.isArray(data23) || data23.length > 50 || data23.length < 1 || !unique(data23)) && (vErrors = fail(vErrors, path + "/provisions", 2), one))
        return vErrors;
      if (Array.isArray(data23))
        for (let i1 = 0; i1 < data23.length; i1++) {
          let data24 = data23[i1];
          if (plain(data24)) {
            let count3 = 0;
            if (data24.article !== void 0) {
              count3++;
              let data25 = data24.article;
              if ((typeof data25 != "string" || !pattern15.test(data25)) && (vErrors = fail(vErrors, path + "/provisions/" + i1 + "/article", 5), one))
                return vErrors;
            }
            if (data24.clause !== void 0) {
              count3++;
              let data26 = data24.clause;
              if (!Number.isInteger(data26) && (vErrors = fail(vErrors, path + "/provisions/" + i1 + "/clause", 0), one) || typeof data26 == "number" && isFinite(data26) && (data26 > 60 && (vErrors = fail(vErrors, path + "/provisions/" + i1 + "/clause", 9), one) || data26 < 1 && (vErrors = fail(vErrors, path + "/provisions/" + i1 + "/clause", 8), one)))
                return vErrors;
            }
            if (data24.point !== void 0) {
              count3++;
              let data27 = data24.point;
              if ((typeof data27 != "string" || !point.has(data27)) && (vErrors = fail(vErrors, path + "/provisions/" + i1 + "/point", 4), one))
                return vErrors;
            }
            if (data24.annex !== void 0) {
              count3++;
              let data28 = data24.annex;
              if ((typeof data28 != "string" || data28.length > 300 && ucs2length(data28) > 300 || !pattern4.test(data28)) && (vErrors = fail(vErrors, path + "/provisions/" + i1 + "/annex", 5), one))
                return vErrors;
            }
            for (let key2 in data24)
              count3--;
            if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/provisions/" + i1, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/provisions/" + i1, 0), one) return vErrors;
        }
    }
    if (data.problemKinds !== void 0) {
      count0++;
      let data29 = data.problemKinds;
      if ((!Array.isArray(data29) || data29.length > 6 || data29.length < 1 || !unique(data29)) && (vErrors = fail(vErrors, path + "/problemKinds", 2), one))
        return vErrors;
      if (Array.isArray(data29))
        for (let i2 = 0; i2 < data29.length; i2++) {
          let data30 = data29[i2];
          if ((typeof data30 != "string" || !legalProblemKind.has(data30)) && (vErrors = fail(vErrors, path + "/problemKinds/" + i2, 4), one))
            return vErrors;
        }
    }
    if (data.conflictsWith !== void 0) {
      count0++;
      let data31 = data.conflictsWith;
      if ((!Array.isArray(data31) || data31.length > 20 || data31.length < 1 || !unique(data31)) && (vErrors = fail(vErrors, path + "/conflictsWith", 2), one))
        return vErrors;
      if (Array.isArray(data31))
        for (let i3 = 0; i3 < data31.length; i3++) {
          let data32 = data31[i3];
          if (plain(data32)) {
            let count4 = 2, data33 = data32.kind;
            if ((typeof data33 != "string" || !legalDocumentKind.has(data33)) && (vErrors = fail(vErrors, path + "/conflictsWith/" + i3 + "/kind", 4), one))
              return vErrors;
            let data34 = data32.title;
            if ((typeof data34 != "string" || data34.length > 300 && ucs2length(data34) > 300 || !pattern4.test(data34)) && (vErrors = fail(vErrors, path + "/conflictsWith/" + i3 + "/title", 5), one))
              return vErrors;
            if (data32.article !== void 0) {
              count4++;
              let data35 = data32.article;
              if ((typeof data35 != "string" || !pattern15.test(data35)) && (vErrors = fail(vErrors, path + "/conflictsWith/" + i3 + "/article", 5), one))
                return vErrors;
            }
            for (let key3 in data32)
              count4--;
            if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/conflictsWith/" + i3, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/conflictsWith/" + i3, 0), one) return vErrors;
        }
    }
    if (data.shownIn !== void 0) {
      count0++;
      let data36 = data.shownIn;
      if ((!Array.isArray(data36) || data36.length > 50 || data36.length < 1 || !unique(data36)) && (vErrors = fail(vErrors, path + "/shownIn", 2), one))
        return vErrors;
      if (Array.isArray(data36)) {
        for (let i4 = 0; i4 < data36.length; i4++)
          if (validate3(data36[i4]) && (vErrors = validate3(data36[i4], path + "/shownIn/" + i4, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.occurrences !== void 0) {
      count0++;
      let data38 = data.occurrences;
      if (!Number.isInteger(data38) && (vErrors = fail(vErrors, path + "/occurrences", 0), one) || typeof data38 == "number" && isFinite(data38) && (data38 > 1e6 && (vErrors = fail(vErrors, path + "/occurrences", 9), one) || data38 < 0 && (vErrors = fail(vErrors, path + "/occurrences", 8), one)))
        return vErrors;
    }
    let data39 = data.competentBody;
    if (plain(data39)) {
      let count5 = 1, data40 = data39.body;
      if ((typeof data40 != "string" || !issuingBody.has(data40)) && (vErrors = fail(vErrors, path + "/competentBody/body", 4), one))
        return vErrors;
      if (data39.name !== void 0) {
        count5++;
        let data41 = data39.name;
        if ((typeof data41 != "string" || data41.length > 300 && ucs2length(data41) > 300 || !pattern4.test(data41)) && (vErrors = fail(vErrors, path + "/competentBody/name", 5), one))
          return vErrors;
      }
      for (let key4 in data39)
        count5--;
      if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/competentBody", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/competentBody", 0), one) return vErrors;
    if (data.proposedBy !== void 0) {
      count0++;
      let data42 = data.proposedBy;
      if ((!Array.isArray(data42) || data42.length > 20 || data42.length < 1 || !unique(data42)) && (vErrors = fail(vErrors, path + "/proposedBy", 2), one))
        return vErrors;
      if (Array.isArray(data42))
        for (let i5 = 0; i5 < data42.length; i5++) {
          let data43 = data42[i5];
          if ((typeof data43 != "string" || !pattern2.test(data43)) && (vErrors = fail(vErrors, path + "/proposedBy/" + i5, 5), one))
            return vErrors;
        }
    }
    if (data.directive !== void 0 && (count0++, validate3(data.directive) && (vErrors = validate3(data.directive, path + "/directive", vErrors, one), one)))
      return vErrors;
    if (data.wantedBy !== void 0) {
      count0++;
      let data45 = data.wantedBy;
      if ((typeof data45 != "string" || !pattern7.test(data45)) && (vErrors = fail(vErrors, path + "/wantedBy", 5), one))
        return vErrors;
    }
    if (data.shortened !== void 0 && (count0++, typeof data.shortened != "boolean" && (vErrors = fail(vErrors, path + "/shortened", 0), one)))
      return vErrors;
    if (data.outcome !== void 0) {
      count0++;
      let data47 = data.outcome;
      if (plain(data47)) {
        let count6 = 2, data48 = data47.result;
        if ((typeof data48 != "string" || !legalProposalResult.has(data48)) && (vErrors = fail(vErrors, path + "/outcome/result", 4), one))
          return vErrors;
        let data49 = data47.on;
        if ((typeof data49 != "string" || !pattern7.test(data49)) && (vErrors = fail(vErrors, path + "/outcome/on", 5), one) || data47.status !== void 0 && (count6++, validate3(data47.status) && (vErrors = validate3(data47.status, path + "/outcome/status", vErrors, one), one)))
          return vErrors;
        if (data47.explanation !== void 0) {
          count6++;
          let data51 = data47.explanation;
          if ((typeof data51 != "string" || data51.length > 8e3 && ucs2length(data51) > 8e3 || !pattern23.test(data51)) && (vErrors = fail(vErrors, path + "/outcome/explanation", 5), one))
            return vErrors;
        }
        if (data47.issued !== void 0 && (count6++, validate1(data47.issued) && (vErrors = validate1(data47.issued, path + "/outcome/issued", vErrors, one), one)))
          return vErrors;
        for (let key5 in data47)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/outcome", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/outcome", 0), one) return vErrors;
    }
    if (data.problem !== void 0) {
      count0++;
      let data53 = data.problem;
      if ((typeof data53 != "string" || data53.length > 8e3 && ucs2length(data53) > 8e3 || !pattern23.test(data53)) && (vErrors = fail(vErrors, path + "/problem", 5), one))
        return vErrors;
    }
    if (data.proposal !== void 0) {
      count0++;
      let data54 = data.proposal;
      if ((typeof data54 != "string" || data54.length > 8e3 && ucs2length(data54) > 8e3 || !pattern23.test(data54)) && (vErrors = fail(vErrors, path + "/proposal", 5), one))
        return vErrors;
    }
    if (data.ground !== void 0) {
      count0++;
      let data55 = data.ground;
      if ((typeof data55 != "string" || data55.length > 8e3 && ucs2length(data55) > 8e3 || !pattern23.test(data55)) && (vErrors = fail(vErrors, path + "/ground", 5), one))
        return vErrors;
    }
    if (data.impact !== void 0) {
      count0++;
      let data56 = data.impact;
      if ((typeof data56 != "string" || data56.length > 8e3 && ucs2length(data56) > 8e3 || !pattern23.test(data56)) && (vErrors = fail(vErrors, path + "/impact", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data57 = data.attachments;
      if ((!Array.isArray(data57) || data57.length > 11 || data57.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data57)) {
        for (let i6 = 0; i6 < data57.length; i6++)
          if (validate10(data57[i6]) && (vErrors = validate10(data57[i6], path + "/attachments/" + i6, vErrors, one), one))
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

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listLegalProposalAction = ["codelists/legal-proposal-action/1.0", "What is proposed of a legal document", "Nội dung đề xuất đối với văn bản", 7, "new amend replace abolish explain"], listLegalDocumentKind = ["codelists/legal-document-kind/1.0", "Kind of legal document", "Loại văn bản quy phạm pháp luật", 7], listPoint = ["codelists/point/1.0", "Point of a clause", "Điểm", 7], listLegalProblemKind = ["codelists/legal-problem-kind/1.0", "Kind of difficulty caused by the law", "Loại khó khăn, vướng mắc do quy định của pháp luật", 7, "conflict unclear unreasonable not-feasible burden gap"], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], listIssuingBody = ["codelists/issuing-body/1.0", "Body that issues legal documents", "Cơ quan ban hành văn bản", 7], listLegalProposalResult = ["codelists/legal-proposal-result/1.0", "Result of a legal proposal", "Kết quả xử lý đề xuất", 7, "accepted studied rejected issued"], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["legal-proposal/1.0", "Legal proposal", "Đề xuất văn bản quy phạm pháp luật", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/legal-proposal/1.0"], action: [listLegalProposalAction, "What is proposed", "Nội dung đề xuất"], instrument: [0, "Document concerned", "Văn bản liên quan", 0, { kind: [listLegalDocumentKind, 0, "Loại văn bản"], title: [partLabel, 0, "Tên văn bản"], document: [partDocumentRef, "Number and date", "Số, ngày"], inForceFrom: [partCivilDate, 0, "Có hiệu lực từ"] }], provisions: [0, 0, "Điều khoản", 1, [0, 0, 0, 0, { article: [0, 0, "Điều", 2], clause: [0, 0, "Khoản", 3, 60, 1], point: [listPoint, 0, "Điểm"], annex: [partLabel, "Annex or form", "Phụ lục, biểu mẫu"] }], 50], problemKinds: [0, "Kinds of difficulty", "Loại vướng mắc", 1, listLegalProblemKind, 6], conflictsWith: [0, 0, "Mâu thuẫn với", 1, [0, 0, 0, 0, { kind: [listLegalDocumentKind, 0, "Loại văn bản"], title: [partLabel, 0, "Tên văn bản"], article: [0, 0, "Điều", 2] }], 20], shownIn: [0, 0, "Gặp trong", 1, partRecordRef, 50], occurrences: [partCount, "How often", "Số lần gặp"], competentBody: [0, 0, "Cơ quan có thẩm quyền", 0, { body: [listIssuingBody, 0, "Cơ quan"], name: [partLabel, 0, "Tên"] }], proposedBy: [0, "Proposed together with", "Cùng đề xuất", 1, partAgency, 20], directive: [partRecordRef, "Answers", "Thực hiện chỉ đạo"], wantedBy: [partCivilDate, 0, "Cần trước ngày"], shortened: [0, "Shortened procedure", "Trình tự rút gọn", 5], outcome: [0, 0, "Kết quả xử lý", 0, { result: [listLegalProposalResult, 0, "Kết quả"], on: [partCivilDate, 0, "Ngày"], status: [partRecordRef, "Answer", "Trả lời"], explanation: [partText, 0, "Giải trình"], issued: [partDocumentRef, "Document issued", "Văn bản đã ban hành"] }], problem: [partText, "Difficulty", "Khó khăn, vướng mắc"], proposal: [partText, 0, "Đề xuất"], ground: [partText, "Grounds", "Căn cứ"], impact: [partText, 0, "Tác động"], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.action === void 0 || record.instrument === void 0 || record.competentBody === void 0), structure = {
  kind: "legal-proposal",
  id: "https://schemas.lienthong.example/legal-proposal/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
