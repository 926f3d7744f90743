// Generated from schemas/records/progress-report/1.0.json. Do not edit; run `pnpm generate`.
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

var agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), areaLevel = /* @__PURE__ */ words("nation province district commune"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), delayReason = /* @__PURE__ */ words("waiting-for-guidance waiting-for-others data-late staff funds reorganisation proceedings force-majeure"), difficulty = /* @__PURE__ */ words("legal coordination staff funds statistics evidence cyberspace border international victims awareness reorganisation"), edition = /* @__PURE__ */ words("provisional official"), periodRegime = /* @__PURE__ */ words("vn-decree09 vn-justice vn-procuracy-monthly vn-procuracy-national calendar"), programmeEdition = /* @__PURE__ */ words("2016-2020 2021-2025 2026-2030"), programmeTarget = /* @__PURE__ */ words("reports-received-classified reports-settled cases-discovered cases-indicted cases-tried victims-in-time"), programmeTask = /* @__PURE__ */ words("order plan report-results communication day-30-july prevention campaign receive-reports verify-settle-reports investigate hunt-wanted rescue receive-victims protect-victims support-victims prosecute try statistical-criteria legal-proposals consolidated-report"), proposalKind = /* @__PURE__ */ words("legal guidance coordination funds staff reward other"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), reportRegime = /* @__PURE__ */ words("periodic thematic urgent"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), targetBound = /* @__PURE__ */ words("at-least above"), targetDenominator = /* @__PURE__ */ words("reports-received reports-due reports-received-and-carried-over cases-instituted cases-of-the-year cases-concluded cases-indicted cases-accepted-by-court victims-known"), taskStatus = /* @__PURE__ */ words("done under-way not-begun late");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern22 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){0,3}$", "u"), pattern24 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern25 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", "u");
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
var pattern14 = /* @__PURE__ */ new RegExp("^(?:vn-decree09|vn-justice|vn-procuracy-monthly|vn-procuracy-national|calendar|x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}):(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", "u");
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 6, data0 = data.regime;
    if ((typeof data0 != "string" || !periodRegime.has(data0) && !open.test(data0)) && (vErrors = fail(vErrors, path + "/regime", 4), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern14.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate7(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.from;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/from", 5), one))
      return vErrors;
    let data1 = data.until;
    if ((typeof data1 != "string" || !pattern7.test(data1)) && (vErrors = fail(vErrors, path + "/until", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern32 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern32.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate14(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.by;
    if (tag0 === "agency") {
      if (plain(data)) {
        let count0 = 2, data0 = data.agency;
        if ((typeof data0 != "string" || !pattern2.test(data0)) && (vErrors = fail(vErrors, path + "/agency", 5), one))
          return vErrors;
        for (let key0 in data)
          count0--;
        if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "role") {
      if (plain(data)) {
        let count1 = 2, data1 = data.role;
        if ((typeof data1 != "string" || !agencyRole.has(data1)) && (vErrors = fail(vErrors, path + "/role", 4), one) || data.area !== void 0 && (count1++, validate15(data.area) && (vErrors = validate15(data.area, path + "/area", vErrors, one), one)))
          return vErrors;
        for (let key1 in data)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "unit") {
      if (plain(data)) {
        let count2 = 2, data3 = data.unit;
        if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = fail(vErrors, path + "/unit", 5), one))
          return vErrors;
        for (let key2 in data)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "organisation") {
      if (plain(data)) {
        let count3 = 2, data4 = data.name;
        if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = fail(vErrors, path + "/name", 5), one))
          return vErrors;
        for (let key3 in data)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (vErrors = fail(vErrors, path, 10), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern41 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate21(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern41.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/progress-report/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.reportRegime;
    if ((typeof data17 != "string" || !reportRegime.has(data17)) && (vErrors = fail(vErrors, path + "/reportRegime", 4), one))
      return vErrors;
    let data18 = data.title;
    if ((typeof data18 != "string" || data18.length > 300 && ucs2length(data18) > 300 || !pattern4.test(data18)) && (vErrors = fail(vErrors, path + "/title", 5), one))
      return vErrors;
    let data19 = data.programme;
    if ((typeof data19 != "string" || !programmeEdition.has(data19)) && (vErrors = fail(vErrors, path + "/programme", 4), one) || data.period !== void 0 && (count0++, validate5(data.period) && (vErrors = validate5(data.period, path + "/period", vErrors, one), one)) || data.covers !== void 0 && (count0++, validate7(data.covers) && (vErrors = validate7(data.covers, path + "/covers", vErrors, one), one)))
      return vErrors;
    let data22 = data.statedOn;
    if ((typeof data22 != "string" || !pattern7.test(data22)) && (vErrors = fail(vErrors, path + "/statedOn", 5), one))
      return vErrors;
    if (data.dueOn !== void 0) {
      count0++;
      let data23 = data.dueOn;
      if ((typeof data23 != "string" || !pattern7.test(data23)) && (vErrors = fail(vErrors, path + "/dueOn", 5), one))
        return vErrors;
    }
    if (data.delayReason !== void 0) {
      count0++;
      let data24 = data.delayReason;
      if ((typeof data24 != "string" || !delayReason.has(data24) && !open.test(data24)) && (vErrors = fail(vErrors, path + "/delayReason", 4), one))
        return vErrors;
    }
    if (data.answers !== void 0 && (count0++, validate3(data.answers) && (vErrors = validate3(data.answers, path + "/answers", vErrors, one), one)) || data.plan !== void 0 && (count0++, validate3(data.plan) && (vErrors = validate3(data.plan, path + "/plan", vErrors, one), one)))
      return vErrors;
    if (data.level !== void 0) {
      count0++;
      let data27 = data.level;
      if ((typeof data27 != "string" || !areaLevel.has(data27)) && (vErrors = fail(vErrors, path + "/level", 4), one))
        return vErrors;
    }
    let data28 = data.results;
    if ((!Array.isArray(data28) || data28.length > 100 || data28.length < 1) && (vErrors = fail(vErrors, path + "/results", 2), one))
      return vErrors;
    if (Array.isArray(data28))
      for (let i1 = 0; i1 < data28.length; i1++) {
        let data29 = data28[i1];
        if (plain(data29)) {
          let count2 = 4, data30 = data29.number;
          if ((typeof data30 != "string" || !pattern22.test(data30)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/number", 5), one))
            return vErrors;
          let data31 = data29.task;
          if ((typeof data31 != "string" || !programmeTask.has(data31) && !open.test(data31)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/task", 4), one))
            return vErrors;
          let data32 = data29.status;
          if ((typeof data32 != "string" || !taskStatus.has(data32)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/status", 4), one))
            return vErrors;
          if (data29.doneOn !== void 0) {
            count2++;
            let data33 = data29.doneOn;
            if ((typeof data33 != "string" || !pattern7.test(data33)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/doneOn", 5), one))
              return vErrors;
          }
          if (data29.percent !== void 0) {
            count2++;
            let data34 = data29.percent;
            if (!Number.isInteger(data34) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/percent", 0), one) || typeof data34 == "number" && isFinite(data34) && (data34 > 100 && (vErrors = fail(vErrors, path + "/results/" + i1 + "/percent", 9), one) || data34 < 0 && (vErrors = fail(vErrors, path + "/results/" + i1 + "/percent", 8), one)))
              return vErrors;
          }
          let data35 = data29.result;
          if ((typeof data35 != "string" || data35.length > 8e3 && ucs2length(data35) > 8e3 || !pattern24.test(data35)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/result", 5), one))
            return vErrors;
          if (data29.figures !== void 0) {
            count2++;
            let data36 = data29.figures;
            if ((!Array.isArray(data36) || data36.length > 30 || data36.length < 1 || !unique(data36)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/figures", 2), one))
              return vErrors;
            if (Array.isArray(data36))
              for (let i2 = 0; i2 < data36.length; i2++) {
                let data37 = data36[i2];
                if (plain(data37)) {
                  let count3 = 2;
                  if (validate3(data37.inReturn) && (vErrors = validate3(data37.inReturn, path + "/results/" + i1 + "/figures/" + i2 + "/inReturn", vErrors, one), one))
                    return vErrors;
                  let data39 = data37.indicator;
                  if ((typeof data39 != "string" || data39.length > 64 && ucs2length(data39) > 64 || !pattern25.test(data39)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/figures/" + i2 + "/indicator", 5), one))
                    return vErrors;
                  for (let key1 in data37)
                    count3--;
                  if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/figures/" + i2, 1), one))
                    return vErrors;
                } else if (vErrors = fail(vErrors, path + "/results/" + i1 + "/figures/" + i2, 0), one) return vErrors;
              }
          }
          if (data29.outputs !== void 0) {
            count2++;
            let data40 = data29.outputs;
            if ((!Array.isArray(data40) || data40.length > 50 || data40.length < 1 || !unique(data40)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/outputs", 2), one))
              return vErrors;
            if (Array.isArray(data40)) {
              for (let i3 = 0; i3 < data40.length; i3++)
                if (validate3(data40[i3]) && (vErrors = validate3(data40[i3], path + "/results/" + i1 + "/outputs/" + i3, vErrors, one), one))
                  return vErrors;
            }
          }
          if (data29.delayReason !== void 0) {
            count2++;
            let data42 = data29.delayReason;
            if ((typeof data42 != "string" || !delayReason.has(data42) && !open.test(data42)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/delayReason", 4), one))
              return vErrors;
          }
          if (data29.newDueOn !== void 0) {
            count2++;
            let data43 = data29.newDueOn;
            if ((typeof data43 != "string" || !pattern7.test(data43)) && (vErrors = fail(vErrors, path + "/results/" + i1 + "/newDueOn", 5), one))
              return vErrors;
          }
          for (let key2 in data29)
            count2--;
          if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/results/" + i1, 1), one))
            return vErrors;
        } else if (vErrors = fail(vErrors, path + "/results/" + i1, 0), one) return vErrors;
      }
    if (data.targets !== void 0) {
      count0++;
      let data44 = data.targets;
      if ((!Array.isArray(data44) || data44.length > 30 || data44.length < 1) && (vErrors = fail(vErrors, path + "/targets", 2), one))
        return vErrors;
      if (Array.isArray(data44))
        for (let i4 = 0; i4 < data44.length; i4++) {
          let data45 = data44[i4];
          if (plain(data45)) {
            let count4 = 6, data46 = data45.target;
            if ((typeof data46 != "string" || !programmeTarget.has(data46) && !open.test(data46)) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/target", 4), one))
              return vErrors;
            let data47 = data45.denominator;
            if ((typeof data47 != "string" || !targetDenominator.has(data47)) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/denominator", 4), one))
              return vErrors;
            let data48 = data45.aim;
            if (typeof data48 == "number" && isFinite(data48)) {
              if (data48 > 100 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/aim", 9), one) || data48 < 0 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/aim", 8), one))
                return vErrors;
            } else if (vErrors = fail(vErrors, path + "/targets/" + i4 + "/aim", 0), one) return vErrors;
            let data49 = data45.bound;
            if ((typeof data49 != "string" || !targetBound.has(data49)) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/bound", 4), one))
              return vErrors;
            let data50 = data45.counted;
            if (!Number.isInteger(data50) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/counted", 0), one) || typeof data50 == "number" && isFinite(data50) && (data50 > 1e6 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/counted", 9), one) || data50 < 0 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/counted", 8), one)))
              return vErrors;
            let data51 = data45.outOf;
            if (!Number.isInteger(data51) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/outOf", 0), one) || typeof data51 == "number" && isFinite(data51) && (data51 > 1e6 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/outOf", 9), one) || data51 < 0 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/outOf", 8), one)))
              return vErrors;
            if (data45.reached !== void 0) {
              count4++;
              let data52 = data45.reached;
              if (typeof data52 == "number" && isFinite(data52)) {
                if (data52 > 100 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/reached", 9), one) || data52 < 0 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/reached", 8), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/targets/" + i4 + "/reached", 0), one) return vErrors;
            }
            if (data45.met !== void 0 && (count4++, typeof data45.met != "boolean" && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/met", 0), one)) || data45.inReturn !== void 0 && (count4++, validate3(data45.inReturn) && (vErrors = validate3(data45.inReturn, path + "/targets/" + i4 + "/inReturn", vErrors, one), one)))
              return vErrors;
            for (let key3 in data45)
              count4--;
            if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/targets/" + i4, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/targets/" + i4, 0), one) return vErrors;
        }
    }
    if (data.difficulties !== void 0) {
      count0++;
      let data55 = data.difficulties;
      if ((!Array.isArray(data55) || data55.length > 30 || data55.length < 1) && (vErrors = fail(vErrors, path + "/difficulties", 2), one))
        return vErrors;
      if (Array.isArray(data55))
        for (let i5 = 0; i5 < data55.length; i5++) {
          let data56 = data55[i5];
          if (plain(data56)) {
            let count5 = 2, data57 = data56.difficulty;
            if ((typeof data57 != "string" || !difficulty.has(data57) && !open.test(data57)) && (vErrors = fail(vErrors, path + "/difficulties/" + i5 + "/difficulty", 4), one))
              return vErrors;
            let data58 = data56.description;
            if ((typeof data58 != "string" || data58.length > 8e3 && ucs2length(data58) > 8e3 || !pattern24.test(data58)) && (vErrors = fail(vErrors, path + "/difficulties/" + i5 + "/description", 5), one))
              return vErrors;
            if (data56.cause !== void 0) {
              count5++;
              let data59 = data56.cause;
              if ((typeof data59 != "string" || data59.length > 8e3 && ucs2length(data59) > 8e3 || !pattern24.test(data59)) && (vErrors = fail(vErrors, path + "/difficulties/" + i5 + "/cause", 5), one))
                return vErrors;
            }
            if (data56.tasks !== void 0) {
              count5++;
              let data60 = data56.tasks;
              if ((!Array.isArray(data60) || data60.length > 60 || data60.length < 1 || !unique(data60)) && (vErrors = fail(vErrors, path + "/difficulties/" + i5 + "/tasks", 2), one))
                return vErrors;
              if (Array.isArray(data60))
                for (let i6 = 0; i6 < data60.length; i6++) {
                  let data61 = data60[i6];
                  if ((typeof data61 != "string" || !pattern22.test(data61)) && (vErrors = fail(vErrors, path + "/difficulties/" + i5 + "/tasks/" + i6, 5), one))
                    return vErrors;
                }
            }
            for (let key4 in data56)
              count5--;
            if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/difficulties/" + i5, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/difficulties/" + i5, 0), one) return vErrors;
        }
    }
    if (data.proposals !== void 0) {
      count0++;
      let data62 = data.proposals;
      if ((!Array.isArray(data62) || data62.length > 30 || data62.length < 1) && (vErrors = fail(vErrors, path + "/proposals", 2), one))
        return vErrors;
      if (Array.isArray(data62))
        for (let i7 = 0; i7 < data62.length; i7++) {
          let data63 = data62[i7];
          if (plain(data63)) {
            let count6 = 3, data64 = data63.kind;
            if ((typeof data64 != "string" || !proposalKind.has(data64)) && (vErrors = fail(vErrors, path + "/proposals/" + i7 + "/kind", 4), one) || validate14(data63.to) && (vErrors = validate14(data63.to, path + "/proposals/" + i7 + "/to", vErrors, one), one))
              return vErrors;
            let data66 = data63.proposal;
            if ((typeof data66 != "string" || data66.length > 8e3 && ucs2length(data66) > 8e3 || !pattern24.test(data66)) && (vErrors = fail(vErrors, path + "/proposals/" + i7 + "/proposal", 5), one) || data63.legalProposal !== void 0 && (count6++, validate3(data63.legalProposal) && (vErrors = validate3(data63.legalProposal, path + "/proposals/" + i7 + "/legalProposal", vErrors, one), one)))
              return vErrors;
            for (let key5 in data63)
              count6--;
            if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/proposals/" + i7, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/proposals/" + i7, 0), one) return vErrors;
        }
    }
    if (data.returns !== void 0) {
      count0++;
      let data68 = data.returns;
      if ((!Array.isArray(data68) || data68.length > 60 || data68.length < 1 || !unique(data68)) && (vErrors = fail(vErrors, path + "/returns", 2), one))
        return vErrors;
      if (Array.isArray(data68)) {
        for (let i8 = 0; i8 < data68.length; i8++)
          if (validate3(data68[i8]) && (vErrors = validate3(data68[i8], path + "/returns/" + i8, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.nextSteps !== void 0) {
      count0++;
      let data70 = data.nextSteps;
      if ((!Array.isArray(data70) || data70.length > 30 || data70.length < 1) && (vErrors = fail(vErrors, path + "/nextSteps", 2), one))
        return vErrors;
      if (Array.isArray(data70))
        for (let i9 = 0; i9 < data70.length; i9++) {
          let data71 = data70[i9];
          if (plain(data71)) {
            let count7 = 1, data72 = data71.work;
            if ((typeof data72 != "string" || data72.length > 8e3 && ucs2length(data72) > 8e3 || !pattern24.test(data72)) && (vErrors = fail(vErrors, path + "/nextSteps/" + i9 + "/work", 5), one))
              return vErrors;
            if (data71.dueOn !== void 0) {
              count7++;
              let data73 = data71.dueOn;
              if ((typeof data73 != "string" || !pattern7.test(data73)) && (vErrors = fail(vErrors, path + "/nextSteps/" + i9 + "/dueOn", 5), one))
                return vErrors;
            }
            for (let key6 in data71)
              count7--;
            if ((count7 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/nextSteps/" + i9, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/nextSteps/" + i9, 0), one) return vErrors;
        }
    }
    if (data.areas !== void 0) {
      count0++;
      let data74 = data.areas;
      if ((!Array.isArray(data74) || data74.length > 200 || data74.length < 1 || !unique(data74)) && (vErrors = fail(vErrors, path + "/areas", 2), one))
        return vErrors;
      if (Array.isArray(data74)) {
        for (let i10 = 0; i10 < data74.length; i10++)
          if (validate15(data74[i10]) && (vErrors = validate15(data74[i10], path + "/areas/" + i10, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.situation !== void 0) {
      count0++;
      let data76 = data.situation;
      if ((typeof data76 != "string" || data76.length > 8e3 && ucs2length(data76) > 8e3 || !pattern24.test(data76)) && (vErrors = fail(vErrors, path + "/situation", 5), one))
        return vErrors;
    }
    if (data.assessment !== void 0) {
      count0++;
      let data77 = data.assessment;
      if ((typeof data77 != "string" || data77.length > 8e3 && ucs2length(data77) > 8e3 || !pattern24.test(data77)) && (vErrors = fail(vErrors, path + "/assessment", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data78 = data.attachments;
      if ((!Array.isArray(data78) || data78.length > 20 || data78.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data78)) {
        for (let i11 = 0; i11 < data78.length; i11++)
          if (validate21(data78[i11]) && (vErrors = validate21(data78[i11], path + "/attachments/" + i11, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key7 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listReportRegime = ["codelists/report-regime/1.0", "Kind of report", "Loại báo cáo", 7, "periodic thematic urgent"], listProgrammeEdition = ["codelists/programme-edition/1.0", "Programme", "Chương trình", 7, "2016-2020 2021-2025 2026-2030"], listPeriodRegime = ["codelists/period-regime/1.0", "Reporting regime", "Chế độ kỳ báo cáo", 7, 1], listEdition = ["codelists/edition/1.0", "Edition of figures", "Loại số liệu", 7, "provisional official"], partPeriod = ["common/period/1.0", "Reporting period", "Kỳ báo cáo", 0, { regime: [listPeriodRegime, 0, "Chế độ"], code: [0, 0, "Mã kỳ", 2], from: [partCivilDate, 0, "Từ ngày"], to: [partCivilDate, 0, "Đến ngày"], actualUntil: [partCivilDate, 0, "Số thực đến ngày"], edition: [listEdition, 0, "Loại số liệu"] }], partDays = ["common/days/1.0", "Days from and until", "Từ ngày, đến ngày", 0, { from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }], listDelayReason = ["codelists/delay-reason/1.0", "Reason for delay", "Lý do chậm", 7, 1], listAreaLevel = ["codelists/area-level/1.0", "Level of area", "Cấp đơn vị hành chính", 7, "nation province district commune"], partTaskNumber = ["common/task-number/1.0", "Number of a task", "Số thứ tự nhiệm vụ", 2], listProgrammeTask = ["codelists/programme-task/1.0", "Task of the programme", "Nhiệm vụ của Chương trình", 7, 1], listTaskStatus = ["codelists/task-status/1.0", "Status of a task", "Tình trạng nhiệm vụ", 7, "done under-way not-begun late"], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partIndicatorId = ["common/indicator-id/1.0", "Id of an indicator", "Mã chỉ tiêu", 2, 64], listProgrammeTarget = ["codelists/programme-target/1.0", "Target of the programme", "Chỉ tiêu của Chương trình", 7, 1], listTargetDenominator = ["codelists/target-denominator/1.0", "Denominator of a target", "Mẫu số của chỉ tiêu", 7], listTargetBound = ["codelists/target-bound/1.0", "Bound of a target", "Mức của chỉ tiêu", 7, "at-least above"], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], listDifficulty = ["codelists/difficulty/1.0", "Difficulty", "Khó khăn, vướng mắc", 7, 1], listProposalKind = ["codelists/proposal-kind/1.0", "Kind of proposal", "Loại kiến nghị", 7], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partResponsibleBody = ["common/responsible-body/1.0", "Body", "Cơ quan, đơn vị", 8, "by", { agency: { agency: partAgency }, role: { role: [listAgencyRole, 0, "Vai trò"], area: [partArea, 0, "Địa bàn"] }, unit: { unit: [partLabel, 0, "Đơn vị"] }, organisation: { name: [partLabel, 0, "Tên"] } }], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["progress-report/1.0", "Progress report", "Báo cáo kết quả", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/progress-report/1.0"], reportRegime: listReportRegime, title: [partLine, 0, "Tên báo cáo"], programme: listProgrammeEdition, period: partPeriod, covers: [partDays, "Days covered", "Thời gian đề cập"], statedOn: [partCivilDate, 0, "Tính đến ngày"], dueOn: [partCivilDate, 0, "Hạn gửi"], delayReason: [listDelayReason, "Reason for delay", "Lý do gửi chậm"], answers: [partRecordRef, 0, "Theo chỉ đạo"], plan: [partRecordRef, 0, "Theo kế hoạch"], level: [listAreaLevel, 0, "Cấp báo cáo"], results: [0, 0, "Kết quả từng nhiệm vụ", 1, [0, 0, 0, 0, { number: [partTaskNumber, 0, "Số thứ tự"], task: [listProgrammeTask, 0, "Loại nhiệm vụ"], status: [listTaskStatus, 0, "Tình trạng"], doneOn: [partCivilDate, 0, "Ngày hoàn thành"], percent: [0, "Share done", "Tỷ lệ hoàn thành", 3, 100, 0], result: [partText, 0, "Kết quả"], figures: [0, 0, "Số liệu", 1, [0, 0, 0, 0, { inReturn: [partRecordRef, "Return", "Báo cáo số liệu"], indicator: [partIndicatorId, 0, "Chỉ tiêu"] }], 30], outputs: [0, "Records that show it", "Bản ghi chứng minh", 1, partRecordRef, 50], delayReason: listDelayReason, newDueOn: [partCivilDate, "New due day", "Hạn mới"] }], 100], targets: [0, 0, "Chỉ tiêu", 1, [0, 0, 0, 0, { target: [listProgrammeTarget, 0, "Chỉ tiêu"], denominator: [listTargetDenominator, "Measured against", "Mẫu số"], aim: [0, 0, "Mức phấn đấu", 4, 100, 0], bound: [listTargetBound, 0, "Mức"], counted: [partCount, 0, "Số đạt"], outOf: [partCount, 0, "Trên tổng số"], reached: [0, 0, "Đạt được", 4, 100, 0], met: [0, 0, "Đạt chỉ tiêu", 5], inReturn: [partRecordRef, "Return", "Báo cáo số liệu"] }], 30], difficulties: [0, 0, "Khó khăn, hạn chế", 1, [0, 0, 0, 0, { difficulty: [listDifficulty, "Kind", "Loại"], description: [partText, 0, "Nội dung"], cause: [partText, 0, "Nguyên nhân"], tasks: [0, 0, "Nhiệm vụ", 1, partTaskNumber, 60] }], 30], proposals: [0, 0, "Kiến nghị, đề xuất", 1, [0, 0, 0, 0, { kind: [listProposalKind, 0, "Loại"], to: [partResponsibleBody, 0, "Kiến nghị với"], proposal: [partText, 0, "Nội dung"], legalProposal: [partRecordRef, 0, "Đề xuất văn bản"] }], 30], returns: [0, "Rests on returns", "Báo cáo số liệu làm căn cứ", 1, partRecordRef, 60], nextSteps: [0, 0, "Nhiệm vụ tiếp theo", 1, [0, 0, 0, 0, { work: [partText, 0, "Công việc"], dueOn: [partCivilDate, 0, "Thời hạn"] }], 30], areas: [0, 0, "Địa bàn", 1, partArea, 200], situation: [partText, 0, "Tình hình, dự báo"], assessment: [partText, 0, "Đánh giá, bài học"], attachments: [0, "Annexes", "Phụ lục", 1, partAttachment, 20] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.reportRegime === void 0 || record.title === void 0 || record.programme === void 0 || record.statedOn === void 0 || record.results === void 0), structure = {
  kind: "progress-report",
  id: "https://schemas.lienthong.example/progress-report/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
