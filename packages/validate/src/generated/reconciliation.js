// Generated from schemas/records/reconciliation/1.0.json. Do not edit; run `pnpm generate`.
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

var agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), areaLevel = /* @__PURE__ */ words("nation province district commune"), countingRule = /* @__PURE__ */ words("gravest-offence lead-defendant offence-decided"), differenceCause = /* @__PURE__ */ words("different-interval gravest-offence lead-defendant late double-counted entry-error area-changed stage-different unknown"), dimension = /* @__PURE__ */ words("sex age form citizenship stage article seriousness means route destination ethnicity-group victim-status report-source channel support-kind decision role"), edition = /* @__PURE__ */ words("provisional official"), interagencyStatistics = /* @__PURE__ */ words("a b c d đ e"), periodRegime = /* @__PURE__ */ words("vn-decree09 vn-justice vn-procuracy-monthly vn-procuracy-national calendar"), reconciliationState = /* @__PURE__ */ words("agreed partly open"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", "u"), pattern34 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern14 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern14.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
var pattern19 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$", "u"), pattern20 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate7(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 3, data0 = data.id;
    if ((typeof data0 != "string" || data0.length > 64 && ucs2length(data0) > 64 || !pattern18.test(data0)) && (vErrors = fail(vErrors, path + "/id", 5), one))
      return vErrors;
    let data1 = data.version;
    if ((typeof data1 != "string" || !pattern19.test(data1)) && (vErrors = fail(vErrors, path + "/version", 5), one))
      return vErrors;
    let data2 = data.digest;
    if ((typeof data2 != "string" || !pattern20.test(data2)) && (vErrors = fail(vErrors, path + "/digest", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern25 = /* @__PURE__ */ new RegExp("^(?:vn-decree09|vn-justice|vn-procuracy-monthly|vn-procuracy-national|calendar|x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}):(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", "u");
function validate10(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 6, data0 = data.regime;
    if ((typeof data0 != "string" || !periodRegime.has(data0) && !open.test(data0)) && (vErrors = fail(vErrors, path + "/regime", 4), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern25.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
      return vErrors;
    let data2 = data.from;
    if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = fail(vErrors, path + "/from", 5), one))
      return vErrors;
    let data3 = data.to;
    if ((typeof data3 != "string" || !pattern7.test(data3)) && (vErrors = fail(vErrors, path + "/to", 5), one))
      return vErrors;
    let data4 = data.actualUntil;
    if ((typeof data4 != "string" || !pattern7.test(data4)) && (vErrors = fail(vErrors, path + "/actualUntil", 5), one))
      return vErrors;
    let data5 = data.edition;
    if ((typeof data5 != "string" || !edition.has(data5)) && (vErrors = fail(vErrors, path + "/edition", 4), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern31 = /* @__PURE__ */ new RegExp("^(?:_[TUZ]|[A-Za-z0-9đĐ](?:[A-Za-z0-9đĐ:.-]{0,98}[A-Za-z0-9đĐ])?)$", "u");
function validate13(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.dimension;
    if ((typeof data0 != "string" || !dimension.has(data0) && !open.test(data0)) && (vErrors = fail(vErrors, path + "/dimension", 4), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern31.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.role;
    if ((typeof data0 != "string" || !agencyRole.has(data0)) && (vErrors = fail(vErrors, path + "/role", 4), one))
      return vErrors;
    let data1 = data.value;
    if (!Number.isInteger(data1) && (vErrors = fail(vErrors, path + "/value", 0), one) || typeof data1 == "number" && isFinite(data1) && (data1 > 1e6 && (vErrors = fail(vErrors, path + "/value", 9), one) || data1 < 0 && (vErrors = fail(vErrors, path + "/value", 8), one)))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 18;
    if (data.schema !== "https://schemas.lienthong.example/reconciliation/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.subject;
    if ((typeof data17 != "string" || !interagencyStatistics.has(data17)) && (vErrors = fail(vErrors, path + "/subject", 4), one))
      return vErrors;
    let data18 = data.level;
    if ((typeof data18 != "string" || !areaLevel.has(data18)) && (vErrors = fail(vErrors, path + "/level", 4), one) || validate5(data.area) && (vErrors = validate5(data.area, path + "/area", vErrors, one), one))
      return vErrors;
    let data20 = data.days;
    if (plain(data20)) {
      let count2 = 2, data21 = data20.from;
      if ((typeof data21 != "string" || !pattern7.test(data21)) && (vErrors = fail(vErrors, path + "/days/from", 5), one))
        return vErrors;
      let data22 = data20.to;
      if ((typeof data22 != "string" || !pattern7.test(data22)) && (vErrors = fail(vErrors, path + "/days/to", 5), one))
        return vErrors;
      for (let key1 in data20)
        count2--;
      if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/days", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/days", 0), one) return vErrors;
    if (validate7(data.catalogue) && (vErrors = validate7(data.catalogue, path + "/catalogue", vErrors, one), one))
      return vErrors;
    let data24 = data.lead;
    if (plain(data24)) {
      let count3 = 2, data25 = data24.agency;
      if ((typeof data25 != "string" || !pattern2.test(data25)) && (vErrors = fail(vErrors, path + "/lead/agency", 5), one))
        return vErrors;
      let data26 = data24.role;
      if ((typeof data26 != "string" || !agencyRole.has(data26)) && (vErrors = fail(vErrors, path + "/lead/role", 4), one))
        return vErrors;
      for (let key2 in data24)
        count3--;
      if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/lead", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/lead", 0), one) return vErrors;
    if (data.dueOn !== void 0) {
      count0++;
      let data27 = data.dueOn;
      if ((typeof data27 != "string" || !pattern7.test(data27)) && (vErrors = fail(vErrors, path + "/dueOn", 5), one))
        return vErrors;
    }
    let data28 = data.sides;
    if ((!Array.isArray(data28) || data28.length > 3 || data28.length < 2) && (vErrors = fail(vErrors, path + "/sides", 2), one))
      return vErrors;
    if (Array.isArray(data28))
      for (let i1 = 0; i1 < data28.length; i1++) {
        let data29 = data28[i1];
        if (plain(data29)) {
          let count4 = 5, data30 = data29.role;
          if ((typeof data30 != "string" || !agencyRole.has(data30)) && (vErrors = fail(vErrors, path + "/sides/" + i1 + "/role", 4), one))
            return vErrors;
          let data31 = data29.agency;
          if ((typeof data31 != "string" || !pattern2.test(data31)) && (vErrors = fail(vErrors, path + "/sides/" + i1 + "/agency", 5), one) || validate3(data29.record) && (vErrors = validate3(data29.record, path + "/sides/" + i1 + "/record", vErrors, one), one))
            return vErrors;
          let data33 = data29.revision;
          if (!Number.isInteger(data33) && (vErrors = fail(vErrors, path + "/sides/" + i1 + "/revision", 0), one) || typeof data33 == "number" && isFinite(data33) && (data33 > 9007199254740991 && (vErrors = fail(vErrors, path + "/sides/" + i1 + "/revision", 9), one) || data33 < 1 && (vErrors = fail(vErrors, path + "/sides/" + i1 + "/revision", 8), one)))
            return vErrors;
          if (data29.jti !== void 0) {
            count4++;
            let data34 = data29.jti;
            if ((typeof data34 != "string" || !pattern0.test(data34)) && (vErrors = fail(vErrors, path + "/sides/" + i1 + "/jti", 5), one))
              return vErrors;
          }
          if (validate10(data29.period) && (vErrors = validate10(data29.period, path + "/sides/" + i1 + "/period", vErrors, one), one))
            return vErrors;
          if (data29.countingRule !== void 0) {
            count4++;
            let data36 = data29.countingRule;
            if ((typeof data36 != "string" || !countingRule.has(data36)) && (vErrors = fail(vErrors, path + "/sides/" + i1 + "/countingRule", 4), one))
              return vErrors;
          }
          if (data29.signedOn !== void 0) {
            count4++;
            let data37 = data29.signedOn;
            if ((typeof data37 != "string" || !pattern7.test(data37)) && (vErrors = fail(vErrors, path + "/sides/" + i1 + "/signedOn", 5), one))
              return vErrors;
          }
          for (let key3 in data29)
            count4--;
          if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/sides/" + i1, 1), one))
            return vErrors;
        } else if (vErrors = fail(vErrors, path + "/sides/" + i1, 0), one) return vErrors;
      }
    let data38 = data.compared;
    if (!Number.isInteger(data38) && (vErrors = fail(vErrors, path + "/compared", 0), one) || typeof data38 == "number" && isFinite(data38) && (data38 > 1e6 && (vErrors = fail(vErrors, path + "/compared", 9), one) || data38 < 0 && (vErrors = fail(vErrors, path + "/compared", 8), one)))
      return vErrors;
    let data39 = data.cells;
    if ((!Array.isArray(data39) || data39.length > 2e3) && (vErrors = fail(vErrors, path + "/cells", 2), one))
      return vErrors;
    if (Array.isArray(data39))
      for (let i2 = 0; i2 < data39.length; i2++) {
        let data40 = data39[i2];
        if (plain(data40)) {
          let count5 = 3, data41 = data40.indicator;
          if ((typeof data41 != "string" || data41.length > 64 && ucs2length(data41) > 64 || !pattern18.test(data41)) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/indicator", 5), one) || data40.area !== void 0 && (count5++, validate5(data40.area) && (vErrors = validate5(data40.area, path + "/cells/" + i2 + "/area", vErrors, one), one)))
            return vErrors;
          if (data40.dimensions !== void 0) {
            count5++;
            let data43 = data40.dimensions;
            if ((!Array.isArray(data43) || data43.length > 8 || data43.length < 1 || !unique(data43)) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/dimensions", 2), one))
              return vErrors;
            if (Array.isArray(data43)) {
              for (let i3 = 0; i3 < data43.length; i3++)
                if (validate13(data43[i3]) && (vErrors = validate13(data43[i3], path + "/cells/" + i2 + "/dimensions/" + i3, vErrors, one), one))
                  return vErrors;
            }
          }
          let data45 = data40.figures;
          if ((!Array.isArray(data45) || data45.length > 3 || data45.length < 2) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/figures", 2), one))
            return vErrors;
          if (Array.isArray(data45)) {
            for (let i4 = 0; i4 < data45.length; i4++)
              if (validate15(data45[i4]) && (vErrors = validate15(data45[i4], path + "/cells/" + i2 + "/figures/" + i4, vErrors, one), one))
                return vErrors;
          }
          let data47 = data40.difference;
          if (!Number.isInteger(data47) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/difference", 0), one) || typeof data47 == "number" && isFinite(data47) && (data47 > 1e6 && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/difference", 9), one) || data47 < 0 && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/difference", 8), one)))
            return vErrors;
          if (data40.causes !== void 0) {
            count5++;
            let data48 = data40.causes;
            if ((!Array.isArray(data48) || data48.length > 9 || data48.length < 1 || !unique(data48)) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/causes", 2), one))
              return vErrors;
            if (Array.isArray(data48))
              for (let i5 = 0; i5 < data48.length; i5++) {
                let data49 = data48[i5];
                if ((typeof data49 != "string" || !differenceCause.has(data49)) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/causes/" + i5, 4), one))
                  return vErrors;
              }
          }
          if (data40.agreed !== void 0) {
            count5++;
            let data50 = data40.agreed;
            if (plain(data50)) {
              let count6 = 3, data51 = data50.value;
              if (!Number.isInteger(data51) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/agreed/value", 0), one) || typeof data51 == "number" && isFinite(data51) && (data51 > 1e6 && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/agreed/value", 9), one) || data51 < 0 && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/agreed/value", 8), one)))
                return vErrors;
              let data52 = data50.on;
              if ((typeof data52 != "string" || !pattern7.test(data52)) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/agreed/on", 5), one))
                return vErrors;
              let data53 = data50.by;
              if ((!Array.isArray(data53) || data53.length > 3 || data53.length < 1 || !unique(data53)) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/agreed/by", 2), one))
                return vErrors;
              if (Array.isArray(data53))
                for (let i6 = 0; i6 < data53.length; i6++) {
                  let data54 = data53[i6];
                  if ((typeof data54 != "string" || !agencyRole.has(data54)) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/agreed/by/" + i6, 4), one))
                    return vErrors;
                }
              for (let key4 in data50)
                count6--;
              if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/cells/" + i2 + "/agreed", 1), one))
                return vErrors;
            } else if (vErrors = fail(vErrors, path + "/cells/" + i2 + "/agreed", 0), one) return vErrors;
          }
          for (let key5 in data40)
            count5--;
          if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/cells/" + i2, 1), one))
            return vErrors;
        } else if (vErrors = fail(vErrors, path + "/cells/" + i2, 0), one) return vErrors;
      }
    if (data.corrections !== void 0) {
      count0++;
      let data55 = data.corrections;
      if ((!Array.isArray(data55) || data55.length > 6 || data55.length < 1) && (vErrors = fail(vErrors, path + "/corrections", 2), one))
        return vErrors;
      if (Array.isArray(data55))
        for (let i7 = 0; i7 < data55.length; i7++) {
          let data56 = data55[i7];
          if (plain(data56)) {
            let count7 = 2, data57 = data56.role;
            if ((typeof data57 != "string" || !agencyRole.has(data57)) && (vErrors = fail(vErrors, path + "/corrections/" + i7 + "/role", 4), one) || validate3(data56.record) && (vErrors = validate3(data56.record, path + "/corrections/" + i7 + "/record", vErrors, one), one))
              return vErrors;
            if (data56.by !== void 0) {
              count7++;
              let data59 = data56.by;
              if ((typeof data59 != "string" || !pattern7.test(data59)) && (vErrors = fail(vErrors, path + "/corrections/" + i7 + "/by", 5), one))
                return vErrors;
            }
            for (let key6 in data56)
              count7--;
            if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/corrections/" + i7, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/corrections/" + i7, 0), one) return vErrors;
        }
    }
    let data60 = data.state;
    if ((typeof data60 != "string" || !reconciliationState.has(data60)) && (vErrors = fail(vErrors, path + "/state", 4), one) || data.minutes !== void 0 && (count0++, validate1(data.minutes) && (vErrors = validate1(data.minutes, path + "/minutes", vErrors, one), one)))
      return vErrors;
    if (data.remarks !== void 0) {
      count0++;
      let data62 = data.remarks;
      if ((typeof data62 != "string" || data62.length > 8e3 && ucs2length(data62) > 8e3 || !pattern34.test(data62)) && (vErrors = fail(vErrors, path + "/remarks", 5), one))
        return vErrors;
    }
    for (let key7 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listInteragencyStatistics = ["codelists/interagency-statistics/1.0", "Subject of joint criminal statistics", "Nội dung thống kê hình sự liên ngành", 7, "a b c d đ e"], listAreaLevel = ["codelists/area-level/1.0", "Level of area", "Cấp đơn vị hành chính", 7, "nation province district commune"], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partDigest = ["common/digest/1.0", "SHA-256 digest", "Giá trị băm SHA-256", 2], partCatalogue = ["common/catalogue/1.0", "Catalogue of indicators", "Danh mục chỉ tiêu", 0, { id: [0, 0, "Mã danh mục", 2, 64], version: [0, 0, "Phiên bản", 2], digest: [partDigest, 0, "Giá trị băm"] }], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], listPeriodRegime = ["codelists/period-regime/1.0", "Reporting regime", "Chế độ kỳ báo cáo", 7, 1], listEdition = ["codelists/edition/1.0", "Edition of figures", "Loại số liệu", 7, "provisional official"], partPeriod = ["common/period/1.0", "Reporting period", "Kỳ báo cáo", 0, { regime: [listPeriodRegime, 0, "Chế độ"], code: [0, 0, "Mã kỳ", 2], from: [partCivilDate, 0, "Từ ngày"], to: [partCivilDate, 0, "Đến ngày"], actualUntil: [partCivilDate, 0, "Số thực đến ngày"], edition: [listEdition, 0, "Loại số liệu"] }], listCountingRule = ["codelists/counting-rule/1.0", "Rule by which cases are counted", "Quy tắc thống kê", 7, "gravest-offence lead-defendant offence-decided"], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], partIndicatorId = ["common/indicator-id/1.0", "Id of an indicator", "Mã chỉ tiêu", 2, 64], listDimension = ["codelists/dimension/1.0", "Dimension", "Chiều phân tổ", 7, 1], partDimensionValue = ["common/dimension-value/1.0", "Dimension and code", "Chiều phân tổ và mã", 0, { dimension: listDimension, code: [0, 0, "Mã", 2] }], partSideFigure = ["common/side-figure/1.0", "Figure of a side", "Số liệu của một bên", 0, { role: [listAgencyRole, "Side", "Bên"], value: [partCount, "Figure", "Số liệu"] }], listDifferenceCause = ["codelists/difference-cause/1.0", "Cause of a difference", "Nguyên nhân chênh lệch", 7], listReconciliationState = ["codelists/reconciliation-state/1.0", "State of a reconciliation", "Kết quả đối chiếu", 7, "agreed partly open"], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], form = ["reconciliation/1.0", "Reconciliation", "Đối chiếu số liệu", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/reconciliation/1.0"], subject: [listInteragencyStatistics, 0, "Nội dung thống kê"], level: [listAreaLevel, 0, "Cấp"], area: [partArea, 0, "Địa bàn"], days: [0, "Days reconciled", "Khoảng thời gian đối chiếu", 0, { from: [partCivilDate, 0, "Từ ngày"], to: [partCivilDate, 0, "Đến ngày"] }], catalogue: [partCatalogue, 0, "Danh mục chỉ tiêu"], lead: [0, 0, "Chủ trì", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"] }], dueOn: [partCivilDate, 0, "Hạn"], sides: [0, 0, "Các bên", 1, [0, 0, 0, 0, { role: [listAgencyRole, 0, "Vai trò"], agency: partAgency, record: [partRecordRef, "Return", "Báo cáo"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], jti: [partUuid, "Message", "Thông điệp"], period: [partPeriod, 0, "Kỳ báo cáo"], countingRule: [listCountingRule, 0, "Quy tắc thống kê"], signedOn: [partCivilDate, 0, "Ngày ký"] }], 3, 2], compared: [partCount, "Cells compared", "Số chỉ tiêu đã đối chiếu"], cells: [0, "Differing cells", "Số liệu chênh lệch", 1, [0, 0, 0, 0, { indicator: [partIndicatorId, 0, "Chỉ tiêu"], area: [partArea, 0, "Địa bàn"], dimensions: [0, "Breakdown", "Phân tổ", 1, partDimensionValue, 8], figures: [0, 0, "Số liệu các bên", 1, partSideFigure, 3, 2], difference: [partCount, 0, "Chênh lệch"], causes: [0, 0, "Nguyên nhân", 1, listDifferenceCause, 9], agreed: [0, "Agreed figure", "Số liệu thống nhất", 0, { value: [partCount, "Figure", "Số liệu"], on: [partCivilDate, 0, "Ngày"], by: [0, 0, "Các bên thống nhất", 1, listAgencyRole, 3] }] }], 2e3], corrections: [0, 0, "Hiệu chỉnh", 1, [0, 0, 0, 0, { role: [listAgencyRole, "Side", "Bên"], record: [partRecordRef, "Return", "Báo cáo"], by: [partCivilDate, 0, "Trước ngày"] }], 6], state: [listReconciliationState, 0, "Kết quả"], minutes: [partDocumentRef, 0, "Biên bản"], remarks: [partText, 0, "Ghi chú"] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.subject === void 0 || record.level === void 0 || record.area === void 0 || record.days === void 0 || record.catalogue === void 0 || record.lead === void 0 || record.sides === void 0 || record.compared === void 0 || record.cells === void 0 || record.state === void 0), structure = {
  kind: "reconciliation",
  id: "https://schemas.lienthong.example/reconciliation/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
