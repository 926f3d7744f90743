// Generated from schemas/records/statistical-return/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var failText = (errors, p, s, text, max) => fail(errors, p, typeof text != "string" ? s & -16 : text.length > max && ucs2length(text) > max ? (s & -16) + 7 : s), stray = (data, key) => {
  let ordinal = Object.keys(data).indexOf(key) + 1;
  return data[key] === void 0 ? -ordinal : ordinal;
}, unique = (items) => new Set(items).size < items.length ? !1 : typeof items[0] != "object" || items.every((item, n) => !items.slice(0, n).some((other) => equal(item, other))), words = (text) => new Set(text.split(" "));
var fail = (errors, p, s, d, m) => {
  let error = { p, s, d, m };
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

var areaLevel = /* @__PURE__ */ words("nation province district commune"), coverageStatus = /* @__PURE__ */ words("reported late missing revised"), dimension = /* @__PURE__ */ words("sex age form citizenship stage article seriousness means route destination ethnicity-group victim-status report-source channel support-kind decision role"), edition = /* @__PURE__ */ words("provisional official"), observationStatus = /* @__PURE__ */ words("normal estimated provisional break partial adjusted"), periodRegime = /* @__PURE__ */ words("vn-decree09 vn-justice vn-procuracy-monthly vn-procuracy-national calendar"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), reportRegime = /* @__PURE__ */ words("periodic thematic urgent"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern13 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", "u"), pattern14 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$", "u"), pattern15 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern28 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9:.-]{0,104}:(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", "u"), pattern33 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), func37 = /* @__PURE__ */ words("schema id revision revises recordStatus reason issuer onBehalfOf reference document recordedAt conversation about classification catalogue reportRegime period level area asOf dueOn nil observations adjustments sources coverage remarks");
function validate1(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.number === void 0 && (vErrors = fail(vErrors, path, 1, "number", 1), one) || data.issuedOn === void 0 && (vErrors = fail(vErrors, path, 1, "issuedOn", 2), one))
      return vErrors;
    if (data.number !== void 0) {
      let data0 = data.number;
      if ((typeof data0 != "string" || data0.length > 300 && ucs2length(data0) > 300 || !pattern4.test(data0)) && (vErrors = failText(vErrors, path + "/number", 21, data0, 300), one))
        return vErrors;
    }
    if (data.notation !== void 0) {
      let data1 = data.notation;
      if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = failText(vErrors, path + "/notation", 53, data1, 300), one))
        return vErrors;
    }
    if (data.issuedOn !== void 0) {
      let data2 = data.issuedOn;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = failText(vErrors, path + "/issuedOn", 37, data2), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data3 = data.issuer;
      if ((typeof data3 != "string" || !pattern2.test(data3)) && (vErrors = failText(vErrors, path + "/issuer", 69, data3), one))
        return vErrors;
    }
    if (data.signatory !== void 0) {
      let data4 = data.signatory;
      if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = failText(vErrors, path + "/signatory", 85, data4, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "notation" || key0 === "issuedOn" || key0 === "issuer" || key0 === "signatory") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 2, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate3(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 97, "kind", 7), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 97, "id", 8), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !recordKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 116, data0), one))
        return vErrors;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "id") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 98, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 96), one) return vErrors;
  return vErrors;
}
var pattern16 = /* @__PURE__ */ new RegExp("^(?:vn-decree09|vn-justice|vn-procuracy-monthly|vn-procuracy-national|calendar|x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}):(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", "u");
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.regime === void 0 && (vErrors = fail(vErrors, path, 145, "regime", 10), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 145, "code", 11), one) || data.from === void 0 && (vErrors = fail(vErrors, path, 145, "from", 12), one) || data.to === void 0 && (vErrors = fail(vErrors, path, 145, "to", 13), one) || data.actualUntil === void 0 && (vErrors = fail(vErrors, path, 145, "actualUntil", 14), one) || data.edition === void 0 && (vErrors = fail(vErrors, path, 145, "edition", 15), one))
      return vErrors;
    if (data.regime !== void 0) {
      let data0 = data.regime;
      if ((typeof data0 != "string" || !periodRegime.has(data0) && !open.test(data0)) && (vErrors = failText(vErrors, path + "/regime", 164, data0), one))
        return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if ((typeof data1 != "string" || !pattern16.test(data1)) && (vErrors = failText(vErrors, path + "/code", 181, data1), one))
        return vErrors;
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = failText(vErrors, path + "/from", 197, data2), one))
        return vErrors;
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if ((typeof data3 != "string" || !pattern7.test(data3)) && (vErrors = failText(vErrors, path + "/to", 213, data3), one))
        return vErrors;
    }
    if (data.actualUntil !== void 0) {
      let data4 = data.actualUntil;
      if ((typeof data4 != "string" || !pattern7.test(data4)) && (vErrors = failText(vErrors, path + "/actualUntil", 229, data4), one))
        return vErrors;
    }
    if (data.edition !== void 0) {
      let data5 = data.edition;
      if ((typeof data5 != "string" || !edition.has(data5)) && (vErrors = failText(vErrors, path + "/edition", 244, data5), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "regime" || key0 === "code" || key0 === "from" || key0 === "to" || key0 === "actualUntil" || key0 === "edition") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 146, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 144), one) return vErrors;
  return vErrors;
}
var pattern21 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate7(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 257, "edition", 17), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 257, "code", 18), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = failText(vErrors, path + "/edition", 277, data0), one))
        return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if ((typeof data1 != "string" || !pattern21.test(data1)) && (vErrors = failText(vErrors, path + "/code", 293, data1), one))
        return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/name", 309, data2, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 258, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 256), one) return vErrors;
  return vErrors;
}
var pattern26 = /* @__PURE__ */ new RegExp("^(?:_[TUZ]|[A-Za-z0-9đĐ](?:[A-Za-z0-9đĐ:.-]{0,98}[A-Za-z0-9đĐ])?)$", "u");
function validate10(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.dimension === void 0 && (vErrors = fail(vErrors, path, 321, "dimension", 21), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 321, "code", 22), one))
      return vErrors;
    if (data.dimension !== void 0) {
      let data0 = data.dimension;
      if ((typeof data0 != "string" || !dimension.has(data0) && !open.test(data0)) && (vErrors = failText(vErrors, path + "/dimension", 340, data0), one))
        return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if ((typeof data1 != "string" || !pattern26.test(data1)) && (vErrors = failText(vErrors, path + "/code", 357, data1), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "dimension" || key0 === "code") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 322, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 320), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 369, "schema", 24), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 401, "id", 8), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 401, "revision", 26), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 401, "recordStatus", 27), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 401, "issuer", 4), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 401, "recordedAt", 28), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 401, "conversation", 29), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 401, "classification", 30), one) || data.catalogue === void 0 && (vErrors = fail(vErrors, path, 369, "catalogue", 31), one) || data.period === void 0 && (vErrors = fail(vErrors, path, 369, "period", 32), one) || data.level === void 0 && (vErrors = fail(vErrors, path, 369, "level", 33), one) || data.area === void 0 && (vErrors = fail(vErrors, path, 369, "area", 34), one) || data.asOf === void 0 && (vErrors = fail(vErrors, path, 369, "asOf", 35), one) || data.nil === void 0 && (vErrors = fail(vErrors, path, 369, "nil", 36), one) || data.observations === void 0 && (vErrors = fail(vErrors, path, 369, "observations", 37), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/statistical-return/1.0" && (vErrors = fail(vErrors, path + "/schema", 387), one))
      return vErrors;
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 416), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 425), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 424), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (plain(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 609, "revision", 39), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 624), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 633), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 632), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = failText(vErrors, path + "/revises/jti", 645, data5), one))
            return vErrors;
        }
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 610, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 608), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = failText(vErrors, path + "/recordStatus", 436, data6), one))
        return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = failText(vErrors, path + "/reason", 660, data7), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = failText(vErrors, path + "/issuer", 69, data8), one))
        return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = failText(vErrors, path + "/onBehalfOf", 677, data9), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = failText(vErrors, path + "/reference", 693, data10, 300), one))
        return vErrors;
    }
    if (data.document !== void 0 && validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if ((typeof data12 != "string" || !pattern10.test(data12)) && (vErrors = failText(vErrors, path + "/recordedAt", 453, data12), one))
        return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if ((typeof data13 != "string" || !pattern0.test(data13)) && (vErrors = failText(vErrors, path + "/conversation", 469, data13), one))
        return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 715), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 714), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
        if (!unique(data14) && (vErrors = fail(vErrors, path + "/about", 716), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/about", 704), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 483), one))
      return vErrors;
    if (data.catalogue !== void 0) {
      let data17 = data.catalogue;
      if (plain(data17)) {
        if (data17.id === void 0 && (vErrors = fail(vErrors, path + "/catalogue", 497, "id", 45), one) || data17.version === void 0 && (vErrors = fail(vErrors, path + "/catalogue", 497, "version", 46), one) || data17.digest === void 0 && (vErrors = fail(vErrors, path + "/catalogue", 497, "digest", 47), one))
          return vErrors;
        if (data17.id !== void 0) {
          let data18 = data17.id;
          if ((typeof data18 != "string" || data18.length > 64 && ucs2length(data18) > 64 || !pattern13.test(data18)) && (vErrors = failText(vErrors, path + "/catalogue/id", 725, data18, 64), one))
            return vErrors;
        }
        if (data17.version !== void 0) {
          let data19 = data17.version;
          if ((typeof data19 != "string" || !pattern14.test(data19)) && (vErrors = failText(vErrors, path + "/catalogue/version", 741, data19), one))
            return vErrors;
        }
        if (data17.digest !== void 0) {
          let data20 = data17.digest;
          if ((typeof data20 != "string" || !pattern15.test(data20)) && (vErrors = failText(vErrors, path + "/catalogue/digest", 757, data20), one))
            return vErrors;
        }
        for (let key1 in data17)
          if (!(key1 === "id" || key1 === "version" || key1 === "digest") || data17[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/catalogue", 498, stray(data17, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/catalogue", 496), one) return vErrors;
    }
    if (data.reportRegime !== void 0) {
      let data21 = data.reportRegime;
      if ((typeof data21 != "string" || !reportRegime.has(data21)) && (vErrors = failText(vErrors, path + "/reportRegime", 772, data21), one))
        return vErrors;
    }
    if (data.period !== void 0 && validate5(data.period) && (vErrors = validate5(data.period, path + "/period", vErrors, one), one))
      return vErrors;
    if (data.level !== void 0) {
      let data23 = data.level;
      if ((typeof data23 != "string" || !areaLevel.has(data23)) && (vErrors = failText(vErrors, path + "/level", 532, data23), one))
        return vErrors;
    }
    if (data.area !== void 0 && validate7(data.area) && (vErrors = validate7(data.area, path + "/area", vErrors, one), one))
      return vErrors;
    if (data.asOf !== void 0) {
      let data25 = data.asOf;
      if ((typeof data25 != "string" || !pattern10.test(data25)) && (vErrors = failText(vErrors, path + "/asOf", 565, data25), one))
        return vErrors;
    }
    if (data.dueOn !== void 0) {
      let data26 = data.dueOn;
      if ((typeof data26 != "string" || !pattern7.test(data26)) && (vErrors = failText(vErrors, path + "/dueOn", 789, data26), one))
        return vErrors;
    }
    if (data.nil !== void 0 && typeof data.nil != "boolean" && (vErrors = fail(vErrors, path + "/nil", 576), one))
      return vErrors;
    if (data.observations !== void 0) {
      let data28 = data.observations;
      if (Array.isArray(data28)) {
        if (data28.length > 5e4 && (vErrors = fail(vErrors, path + "/observations", 603), one))
          return vErrors;
        let len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data29 = data28[i1];
          if (plain(data29)) {
            if (data29.indicator === void 0 && (vErrors = fail(vErrors, path + "/observations/" + i1, 801, "indicator", 51), one) || data29.area === void 0 && (vErrors = fail(vErrors, path + "/observations/" + i1, 801, "area", 34), one) || data29.value === void 0 && (vErrors = fail(vErrors, path + "/observations/" + i1, 801, "value", 52), one))
              return vErrors;
            if (data29.indicator !== void 0) {
              let data30 = data29.indicator;
              if ((typeof data30 != "string" || data30.length > 64 && ucs2length(data30) > 64 || !pattern13.test(data30)) && (vErrors = failText(vErrors, path + "/observations/" + i1 + "/indicator", 821, data30, 64), one))
                return vErrors;
            }
            if (data29.area !== void 0 && validate7(data29.area) && (vErrors = validate7(data29.area, path + "/observations/" + i1 + "/area", vErrors, one), one))
              return vErrors;
            if (data29.dimensions !== void 0) {
              let data32 = data29.dimensions;
              if (Array.isArray(data32)) {
                if (data32.length > 8 && (vErrors = fail(vErrors, path + "/observations/" + i1 + "/dimensions", 859), one) || data32.length < 1 && (vErrors = fail(vErrors, path + "/observations/" + i1 + "/dimensions", 858), one))
                  return vErrors;
                let len2 = data32.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (validate10(data32[i2]) && (vErrors = validate10(data32[i2], path + "/observations/" + i1 + "/dimensions/" + i2, vErrors, one), one))
                    return vErrors;
                if (!unique(data32) && (vErrors = fail(vErrors, path + "/observations/" + i1 + "/dimensions", 860), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/observations/" + i1 + "/dimensions", 848), one) return vErrors;
            }
            if (data29.value !== void 0) {
              let data34 = data29.value;
              if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34)) && (vErrors = fail(vErrors, path + "/observations/" + i1 + "/value", 832), one) || typeof data34 == "number" && isFinite(data34) && ((data34 > 1e8 || isNaN(data34)) && (vErrors = fail(vErrors, path + "/observations/" + i1 + "/value", 841), one) || (data34 < 0 || isNaN(data34)) && (vErrors = fail(vErrors, path + "/observations/" + i1 + "/value", 840), one)))
                return vErrors;
            }
            if (data29.status !== void 0) {
              let data35 = data29.status;
              if ((typeof data35 != "string" || !observationStatus.has(data35)) && (vErrors = failText(vErrors, path + "/observations/" + i1 + "/status", 868, data35), one))
                return vErrors;
            }
            for (let key2 in data29)
              if (!(key2 === "indicator" || key2 === "area" || key2 === "dimensions" || key2 === "value" || key2 === "status") || data29[key2] === void 0) {
                if (vErrors = fail(vErrors, path + "/observations/" + i1, 802, stray(data29, key2)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/observations/" + i1, 800), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/observations", 592), one) return vErrors;
    }
    if (data.adjustments !== void 0) {
      let data36 = data.adjustments;
      if (Array.isArray(data36)) {
        if (data36.length > 5e3 && (vErrors = fail(vErrors, path + "/adjustments", 891), one) || data36.length < 1 && (vErrors = fail(vErrors, path + "/adjustments", 890), one))
          return vErrors;
        let len3 = data36.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data37 = data36[i3];
          if (plain(data37)) {
            if (data37.indicator === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i3, 897, "indicator", 57), one) || data37.area === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i3, 897, "area", 34), one) || data37.period === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i3, 897, "period", 58), one) || data37.change === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i3, 897, "change", 59), one) || data37.cause === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i3, 897, "cause", 41), one))
              return vErrors;
            if (data37.indicator !== void 0) {
              let data38 = data37.indicator;
              if ((typeof data38 != "string" || data38.length > 64 && ucs2length(data38) > 64 || !pattern13.test(data38)) && (vErrors = failText(vErrors, path + "/adjustments/" + i3 + "/indicator", 917, data38, 64), one))
                return vErrors;
            }
            if (data37.area !== void 0 && validate7(data37.area) && (vErrors = validate7(data37.area, path + "/adjustments/" + i3 + "/area", vErrors, one), one))
              return vErrors;
            if (data37.dimensions !== void 0) {
              let data40 = data37.dimensions;
              if (Array.isArray(data40)) {
                if (data40.length > 8 && (vErrors = fail(vErrors, path + "/adjustments/" + i3 + "/dimensions", 971), one) || data40.length < 1 && (vErrors = fail(vErrors, path + "/adjustments/" + i3 + "/dimensions", 970), one))
                  return vErrors;
                let len4 = data40.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (validate10(data40[i4]) && (vErrors = validate10(data40[i4], path + "/adjustments/" + i3 + "/dimensions/" + i4, vErrors, one), one))
                    return vErrors;
                if (!unique(data40) && (vErrors = fail(vErrors, path + "/adjustments/" + i3 + "/dimensions", 972), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/adjustments/" + i3 + "/dimensions", 960), one) return vErrors;
            }
            if (data37.period !== void 0) {
              let data42 = data37.period;
              if ((typeof data42 != "string" || !pattern28.test(data42)) && (vErrors = failText(vErrors, path + "/adjustments/" + i3 + "/period", 933, data42), one))
                return vErrors;
            }
            if (data37.change !== void 0) {
              let data43 = data37.change;
              if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43)) && (vErrors = fail(vErrors, path + "/adjustments/" + i3 + "/change", 944), one) || typeof data43 == "number" && isFinite(data43) && ((data43 > 1e8 || isNaN(data43)) && (vErrors = fail(vErrors, path + "/adjustments/" + i3 + "/change", 953), one) || (data43 < -1e8 || isNaN(data43)) && (vErrors = fail(vErrors, path + "/adjustments/" + i3 + "/change", 952), one)))
                return vErrors;
            }
            if (data37.cause !== void 0) {
              let data44 = data37.cause;
              if ((typeof data44 != "string" || !revisionReason.has(data44)) && (vErrors = failText(vErrors, path + "/adjustments/" + i3 + "/cause", 660, data44), one))
                return vErrors;
            }
            for (let key3 in data37)
              if (!(key3 === "indicator" || key3 === "area" || key3 === "dimensions" || key3 === "period" || key3 === "change" || key3 === "cause") || data37[key3] === void 0) {
                if (vErrors = fail(vErrors, path + "/adjustments/" + i3, 898, stray(data37, key3)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/adjustments/" + i3, 896), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/adjustments", 880), one) return vErrors;
    }
    if (data.sources !== void 0) {
      let data45 = data.sources;
      if (Array.isArray(data45)) {
        if (data45.length > 4e3 && (vErrors = fail(vErrors, path + "/sources", 987), one) || data45.length < 1 && (vErrors = fail(vErrors, path + "/sources", 986), one))
          return vErrors;
        let len5 = data45.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data46 = data45[i5];
          if (plain(data46)) {
            if (data46.agency === void 0 && (vErrors = fail(vErrors, path + "/sources/" + i5, 993, "agency", 63), one) || data46.id === void 0 && (vErrors = fail(vErrors, path + "/sources/" + i5, 993, "id", 64), one) || data46.revision === void 0 && (vErrors = fail(vErrors, path + "/sources/" + i5, 993, "revision", 65), one) || data46.jti === void 0 && (vErrors = fail(vErrors, path + "/sources/" + i5, 993, "jti", 40), one))
              return vErrors;
            if (data46.agency !== void 0) {
              let data47 = data46.agency;
              if ((typeof data47 != "string" || !pattern2.test(data47)) && (vErrors = failText(vErrors, path + "/sources/" + i5 + "/agency", 1013, data47), one))
                return vErrors;
            }
            if (data46.id !== void 0) {
              let data48 = data46.id;
              if ((typeof data48 != "string" || !pattern0.test(data48)) && (vErrors = failText(vErrors, path + "/sources/" + i5 + "/id", 1029, data48), one))
                return vErrors;
            }
            if (data46.revision !== void 0) {
              let data49 = data46.revision;
              if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49)) && (vErrors = fail(vErrors, path + "/sources/" + i5 + "/revision", 1040), one) || typeof data49 == "number" && isFinite(data49) && ((data49 > 9007199254740991 || isNaN(data49)) && (vErrors = fail(vErrors, path + "/sources/" + i5 + "/revision", 1049), one) || (data49 < 1 || isNaN(data49)) && (vErrors = fail(vErrors, path + "/sources/" + i5 + "/revision", 1048), one)))
                return vErrors;
            }
            if (data46.jti !== void 0) {
              let data50 = data46.jti;
              if ((typeof data50 != "string" || !pattern0.test(data50)) && (vErrors = failText(vErrors, path + "/sources/" + i5 + "/jti", 645, data50), one))
                return vErrors;
            }
            for (let key4 in data46)
              if (!(key4 === "agency" || key4 === "id" || key4 === "revision" || key4 === "jti") || data46[key4] === void 0) {
                if (vErrors = fail(vErrors, path + "/sources/" + i5, 994, stray(data46, key4)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/sources/" + i5, 992), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/sources", 976), one) return vErrors;
    }
    if (data.coverage !== void 0) {
      let data51 = data.coverage;
      if (Array.isArray(data51)) {
        if (data51.length > 4e3 && (vErrors = fail(vErrors, path + "/coverage", 1067), one) || data51.length < 1 && (vErrors = fail(vErrors, path + "/coverage", 1066), one))
          return vErrors;
        let len6 = data51.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data52 = data51[i6];
          if (plain(data52)) {
            if (data52.agency === void 0 && (vErrors = fail(vErrors, path + "/coverage/" + i6, 1073, "agency", 63), one) || data52.status === void 0 && (vErrors = fail(vErrors, path + "/coverage/" + i6, 1073, "status", 68), one))
              return vErrors;
            if (data52.agency !== void 0) {
              let data53 = data52.agency;
              if ((typeof data53 != "string" || !pattern2.test(data53)) && (vErrors = failText(vErrors, path + "/coverage/" + i6 + "/agency", 1013, data53), one))
                return vErrors;
            }
            if (data52.area !== void 0 && validate7(data52.area) && (vErrors = validate7(data52.area, path + "/coverage/" + i6 + "/area", vErrors, one), one))
              return vErrors;
            if (data52.status !== void 0) {
              let data55 = data52.status;
              if ((typeof data55 != "string" || !coverageStatus.has(data55)) && (vErrors = failText(vErrors, path + "/coverage/" + i6 + "/status", 1092, data55), one))
                return vErrors;
            }
            for (let key5 in data52)
              if (!(key5 === "agency" || key5 === "area" || key5 === "status") || data52[key5] === void 0) {
                if (vErrors = fail(vErrors, path + "/coverage/" + i6, 1074, stray(data52, key5)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/coverage/" + i6, 1072), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/coverage", 1056), one) return vErrors;
    }
    if (data.remarks !== void 0) {
      let data56 = data.remarks;
      if ((typeof data56 != "string" || data56.length > 8e3 && ucs2length(data56) > 8e3 || !pattern33.test(data56)) && (vErrors = failText(vErrors, path + "/remarks", 1109, data56, 8e3), one))
        return vErrors;
    }
    for (let key6 in data)
      if (!func37.has(key6) || data[key6] === void 0) {
        if (vErrors = fail(vErrors, path, 370, stray(data, key6)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 368), one) return vErrors;
  return vErrors;
}

var table = {
  ids: "common/document-ref/1.0 common/label/1.0 common/civil-date/1.0 common/agency/1.0 common/line/1.0 common/record-ref/1.0 codelists/record-kind/1.0 common/uuid/1.0 common/period/1.0 codelists/period-regime/1.0 codelists/edition/1.0 common/area/1.0 common/dimension-value/1.0 codelists/dimension/1.0 statistical-return/1.0 common/head/1.0 codelists/record-status/1.0 common/instant/1.0 codelists/area-level/1.0 codelists/revision-reason/1.0 common/digest/1.0 codelists/report-regime/1.0 codelists/observation-status/1.0 codelists/coverage-status/1.0 common/text/1.0".split(" "),
  forms: [[0, "", "Official document", "Văn bản", 0], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "Reference to a record", "Tham chiếu bản ghi", 0], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Reporting period", "Kỳ báo cáo", 0], [9, "", "Reporting regime", "Chế độ kỳ báo cáo", 2, { 4: !0 }], [8, "/properties/code", 0, "Mã kỳ", 2], [10, "", "Edition of figures", "Loại số liệu", 2, { 4: "provisional official" }], [11, "", "Administrative area", "Đơn vị hành chính", 0], [11, "/properties/code", 0, "Mã đơn vị", 2], [12, "", "Dimension and code", "Chiều phân tổ và mã", 0], [13, "", "Dimension", "Chiều phân tổ", 2, { 4: !0 }], [12, "/properties/code", 0, "Mã", 2], [14, "", "Statistical return", "Báo cáo số liệu", 0], [14, "/properties/schema", 0, "Lược đồ", 6, { 3: "https://schemas.lienthong.example/statistical-return/1.0" }], [15, "", "Head of a record", "Phần đầu bản ghi", 0], [15, "/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [16, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final withdrawn entered-in-error" }], [17, "", "Instant", "Thời điểm", 2], [15, "/properties/classification", 0, "Độ mật", 6, { 3: "unclassified" }], [14, "/properties/catalogue", 0, "Danh mục chỉ tiêu", 0], [18, "", "Level of area", "Cấp đơn vị hành chính", 2, { 4: "nation province district commune" }], [14, "/properties/nil", 0, "Không phát sinh", 5], [14, "/properties/observations", 0, "Số liệu", 1, { 11: 5e4 }], [15, "/properties/revises", 0, "Sửa đổi bản", 0], [15, "/properties/revises/properties/revision", 0, "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [19, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [15, "/properties/about", 0, "Liên quan đến", 1, { 10: 1, 11: 50 }], [14, "/properties/catalogue/properties/id", 0, "Mã danh mục", 2, { 7: 64 }], [14, "/properties/catalogue/properties/version", 0, "Phiên bản", 2], [20, "", "SHA-256 digest", "Giá trị băm SHA-256", 2], [21, "", "Kind of report", "Loại báo cáo", 2, { 4: "periodic thematic urgent" }], [14, "/properties/observations/items", 0, "Số liệu", 0], [14, "/properties/observations/items/properties/indicator", 0, "Chỉ tiêu", 2, { 7: 64 }], [14, "/properties/observations/items/properties/value", 0, "Giá trị", 3, { 8: 0, 9: 1e8 }], [14, "/properties/observations/items/properties/dimensions", "Breakdown", "Phân tổ", 1, { 10: 1, 11: 8 }], [22, "", "Status of an observation", "Tình trạng số liệu", 2, { 4: "normal estimated provisional break partial adjusted" }], [14, "/properties/adjustments", 0, "Điều chỉnh kỳ trước", 1, { 10: 1, 11: 5e3 }], [14, "/properties/adjustments/items", 0, "Điều chỉnh kỳ trước", 0], [14, "/properties/adjustments/items/properties/indicator", 0, "Chỉ tiêu", 2, { 7: 64 }], [14, "/properties/adjustments/items/properties/period", "Period adjusted", "Kỳ được điều chỉnh", 2], [14, "/properties/adjustments/items/properties/change", 0, "Mức điều chỉnh", 3, { 8: -1e8, 9: 1e8 }], [14, "/properties/adjustments/items/properties/dimensions", "Breakdown", "Phân tổ", 1, { 10: 1, 11: 8 }], [14, "/properties/sources", 0, "Nguồn số liệu", 1, { 10: 1, 11: 4e3 }], [14, "/properties/sources/items", 0, "Nguồn số liệu", 0], [14, "/properties/sources/items/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [14, "/properties/coverage", 0, "Tình hình báo cáo", 1, { 10: 1, 11: 4e3 }], [14, "/properties/coverage/items", 0, "Tình hình báo cáo", 0], [23, "", "Status of reporting", "Tình trạng báo cáo", 2, { 4: "reported late missing revised" }], [24, "", "Text", "Văn bản", 2, { 7: 8e3 }]],
  nodes: [[0], [1, 0, "Số"], [2, 0, "Ngày ban hành"], [1, 0, "Ký hiệu"], [3, 0, "Cơ quan ban hành"], [4, 0, "Người ký"], [5], [6, 0, "Loại"], [7, 0, "Mã"], [8], [9, 0, "Chế độ"], [10], [2, 0, "Từ ngày"], [2, 0, "Đến ngày"], [2, 0, "Số thực đến ngày"], [11, 0, "Loại số liệu"], [12], [2, 0, "Phiên bản danh mục"], [13], [1, 0, "Tên"], [14], [15], [16], [17], [18], [19], [20], [21], [22, 0, "Thời điểm ghi"], [7, 0, "Chuỗi trao đổi"], [23], [24], [8, 0, "Kỳ báo cáo"], [25, 0, "Cấp báo cáo"], [12, 0, "Địa bàn"], [22, 0, "Tính đến thời điểm"], [26], [27], [28], [29], [7, "Message", "Thông điệp"], [30, 0, "Lý do"], [3, 0, "Thay cho cơ quan"], [1, 0, "Số hồ sơ"], [31], [32], [33], [34, 0, "Giá trị băm"], [35], [2, 0, "Hạn báo cáo"], [36], [37], [38], [39], [40, 0, "Tình trạng"], [41], [42], [43], [44], [45], [46], [47], [48], [3], [7, 0, "Mã báo cáo"], [49], [50], [51], [52, 0, "Tình trạng"], [53, 0, "Ghi chú"]]
}, structure = {
  kind: "statistical-return",
  id: "https://schemas.lienthong.example/statistical-return/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record),
  table
};
export {
  structure
};
