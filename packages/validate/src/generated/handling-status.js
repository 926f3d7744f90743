// Generated from schemas/records/handling-status/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var stray = (data, key) => {
  let ordinal = Object.keys(data).indexOf(key) + 1;
  return data[key] === void 0 ? -ordinal : ordinal;
};
var fail = (errors, p, s, d) => {
  let error = { p, s, d };
  return errors === null ? [error] : (errors.push(error), errors);
}, plain = (o) => {
  let p = Object.getPrototypeOf(o);
  return (p === null || p === Object.prototype || Object.getPrototypeOf(p) === null) && Object.getOwnPropertySymbols(o).length === 0;
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

var caseDecision = /* @__PURE__ */ new Set("instituted not-instituted settlement-suspended institution-changed institution-supplemented accused-charged investigation-extended investigation-suspended investigation-terminated investigation-resumed wanted-notice cases-joined case-split case-transferred conclusion file-returned indictment trial-decision first-judgment appeal-judgment".split(" ")), handlingReason = /* @__PURE__ */ new Set("not-competent no-capacity incomplete duplicate not-eligible consent-missing sent-by-mistake superseded done".split(" ")), handlingStatusCode = /* @__PURE__ */ new Set("accepted declined assigned in-process finished withdrawal-requested withdrawn change-accepted change-rejected".split(" ")), recordKind = /* @__PURE__ */ new Set("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity".split(" ")), recordStatus = /* @__PURE__ */ new Set("final withdrawn entered-in-error".split(" ")), revisionReason = /* @__PURE__ */ new Set("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred".split(" ")), supportKind = /* @__PURE__ */ new Set("a b c d đ e g h i k".split(" "));

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern21 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
function validate1(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0 && (vErrors = fail(vErrors, path, 33, "number"), one) || data.issuedOn === void 0 && (vErrors = fail(vErrors, path, 33, "issuedOn"), one))
      return vErrors;
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (data0.length > 300 && ucs2length(data0) > 300) {
          if (vErrors = fail(vErrors, path + "/number", 7), one) return vErrors;
        } else if (!pattern4.test(data0) && (vErrors = fail(vErrors, path + "/number", 5), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/number", 0), one) return vErrors;
    }
    if (data.notation !== void 0) {
      let data1 = data.notation;
      if (typeof data1 == "string") {
        if (data1.length > 300 && ucs2length(data1) > 300) {
          if (vErrors = fail(vErrors, path + "/notation", 55), one) return vErrors;
        } else if (!pattern4.test(data1) && (vErrors = fail(vErrors, path + "/notation", 53), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/notation", 48), one) return vErrors;
    }
    if (data.issuedOn !== void 0) {
      let data2 = data.issuedOn;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2) && (vErrors = fail(vErrors, path + "/issuedOn", 21), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/issuedOn", 16), one) return vErrors;
    }
    if (data.issuer !== void 0) {
      let data3 = data.issuer;
      if (typeof data3 == "string") {
        if (!pattern2.test(data3) && (vErrors = fail(vErrors, path + "/issuer", 69), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/issuer", 64), one) return vErrors;
    }
    if (data.signatory !== void 0) {
      let data4 = data.signatory;
      if (typeof data4 == "string") {
        if (data4.length > 300 && ucs2length(data4) > 300) {
          if (vErrors = fail(vErrors, path + "/signatory", 87), one) return vErrors;
        } else if (!pattern4.test(data4) && (vErrors = fail(vErrors, path + "/signatory", 85), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/signatory", 80), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 34, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "notation" || key0 === "issuedOn" || key0 === "issuer" || key0 === "signatory") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 34, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 32), one) return vErrors;
  return vErrors;
}
function validate3(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 129, "kind"), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 129, "id"), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (!recordKind.has(data0) && (vErrors = fail(vErrors, path + "/kind", 100), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 96), one) return vErrors;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1) && (vErrors = fail(vErrors, path + "/id", 117), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/id", 112), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 130, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "id") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 130, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 128), one) return vErrors;
  return vErrors;
}
function validate0(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 305, "schema"), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 305, "id"), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 305, "revision"), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 305, "recordStatus"), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 305, "issuer"), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 305, "recordedAt"), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 305, "conversation"), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 305, "classification"), one) || data.answers === void 0 && (vErrors = fail(vErrors, path, 305, "answers"), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 305, "code"), one) || data.decidedOn === void 0 && (vErrors = fail(vErrors, path, 305, "decidedOn"), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/handling-status/1.0" && (vErrors = fail(vErrors, path + "/schema", 147), one))
      return vErrors;
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1) && (vErrors = fail(vErrors, path + "/id", 117), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/id", 112), one) return vErrors;
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 160), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 169), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 168), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 337, "revision"), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 320), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 329), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 328), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5) && (vErrors = fail(vErrors, path + "/revises/jti", 245), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/revises/jti", 240), one) return vErrors;
        }
        if (!plain(data3) && (vErrors = fail(vErrors, path + "/revises", 338, 0), one))
          return vErrors;
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 338, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 336), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if (typeof data6 == "string") {
        if (!recordStatus.has(data6) && (vErrors = fail(vErrors, path + "/recordStatus", 180), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordStatus", 176), one) return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 == "string") {
        if (!revisionReason.has(data7) && (vErrors = fail(vErrors, path + "/reason", 356), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reason", 352), one) return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if (typeof data8 == "string") {
        if (!pattern2.test(data8) && (vErrors = fail(vErrors, path + "/issuer", 69), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/issuer", 64), one) return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if (typeof data9 == "string") {
        if (!pattern2.test(data9) && (vErrors = fail(vErrors, path + "/onBehalfOf", 373), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/onBehalfOf", 368), one) return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if (typeof data10 == "string") {
        if (data10.length > 300 && ucs2length(data10) > 300) {
          if (vErrors = fail(vErrors, path + "/reference", 391), one) return vErrors;
        } else if (!pattern4.test(data10) && (vErrors = fail(vErrors, path + "/reference", 389), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reference", 384), one) return vErrors;
    }
    if (data.document !== void 0 && (vErrors = validate1(data.document, path + "/document", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if (typeof data12 == "string") {
        if (!pattern10.test(data12) && (vErrors = fail(vErrors, path + "/recordedAt", 197), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordedAt", 192), one) return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if (typeof data13 == "string") {
        if (!pattern0.test(data13) && (vErrors = fail(vErrors, path + "/conversation", 213), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/conversation", 208), one) return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 411), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 410), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one && vErrors !== null) return vErrors;
        let i1 = data14.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (equal(data14[i1], data14[j0])) {
                  if (vErrors = fail(vErrors, path + "/about", 412), one) return vErrors;
                  break outer0;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/about", 400), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 227), one))
      return vErrors;
    if (data.answers !== void 0) {
      let data17 = data.answers;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.jti === void 0 && (vErrors = fail(vErrors, path + "/answers", 257, "jti"), one))
          return vErrors;
        if (data17.jti !== void 0) {
          let data18 = data17.jti;
          if (typeof data18 == "string") {
            if (!pattern0.test(data18) && (vErrors = fail(vErrors, path + "/answers/jti", 245), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/answers/jti", 240), one) return vErrors;
        }
        if (data17.record !== void 0 && (vErrors = validate3(data17.record, path + "/answers/record", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data17.revision !== void 0) {
          let data20 = data17.revision;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)) && (vErrors = fail(vErrors, path + "/answers/revision", 416), one) || typeof data20 == "number" && isFinite(data20) && ((data20 > 9007199254740991 || isNaN(data20)) && (vErrors = fail(vErrors, path + "/answers/revision", 425), one) || (data20 < 1 || isNaN(data20)) && (vErrors = fail(vErrors, path + "/answers/revision", 424), one)))
            return vErrors;
        }
        if (!plain(data17) && (vErrors = fail(vErrors, path + "/answers", 258, 0), one))
          return vErrors;
        for (let key1 in data17)
          if (!(key1 === "jti" || key1 === "record" || key1 === "revision") || data17[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/answers", 258, stray(data17, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/answers", 256), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data21 = data.code;
      if (typeof data21 == "string") {
        if (!handlingStatusCode.has(data21) && (vErrors = fail(vErrors, path + "/code", 276), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 272), one) return vErrors;
    }
    if (data.handlingReason !== void 0) {
      let data22 = data.handlingReason;
      if (typeof data22 == "string") {
        if (!handlingReason.has(data22) && !open.test(data22) && (vErrors = fail(vErrors, path + "/handlingReason", 436), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/handlingReason", 432), one) return vErrors;
    }
    if (data.decidedOn !== void 0) {
      let data23 = data.decidedOn;
      if (typeof data23 == "string") {
        if (!pattern7.test(data23) && (vErrors = fail(vErrors, path + "/decidedOn", 293), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/decidedOn", 288), one) return vErrors;
    }
    if (data.assignedTo !== void 0) {
      let data24 = data.assignedTo;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.agency === void 0 && (vErrors = fail(vErrors, path + "/assignedTo", 465, "agency"), one))
          return vErrors;
        if (data24.agency !== void 0) {
          let data25 = data24.agency;
          if (typeof data25 == "string") {
            if (!pattern2.test(data25) && (vErrors = fail(vErrors, path + "/assignedTo/agency", 453), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/assignedTo/agency", 448), one) return vErrors;
        }
        if (data24.unit !== void 0) {
          let data26 = data24.unit;
          if (typeof data26 == "string") {
            if (data26.length > 300 && ucs2length(data26) > 300) {
              if (vErrors = fail(vErrors, path + "/assignedTo/unit", 487), one) return vErrors;
            } else if (!pattern4.test(data26) && (vErrors = fail(vErrors, path + "/assignedTo/unit", 485), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/assignedTo/unit", 480), one) return vErrors;
        }
        if (!plain(data24) && (vErrors = fail(vErrors, path + "/assignedTo", 466, 0), one))
          return vErrors;
        for (let key2 in data24)
          if (!(key2 === "agency" || key2 === "unit") || data24[key2] === void 0) {
            if (vErrors = fail(vErrors, path + "/assignedTo", 466, stray(data24, key2)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/assignedTo", 464), one) return vErrors;
    }
    if (data.expectedOn !== void 0) {
      let data27 = data.expectedOn;
      if (typeof data27 == "string") {
        if (!pattern7.test(data27) && (vErrors = fail(vErrors, path + "/expectedOn", 501), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/expectedOn", 496), one) return vErrors;
    }
    if (data.forwardedTo !== void 0) {
      let data28 = data.forwardedTo;
      if (typeof data28 == "string") {
        if (!pattern2.test(data28) && (vErrors = fail(vErrors, path + "/forwardedTo", 517), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/forwardedTo", 512), one) return vErrors;
    }
    if (data.support !== void 0) {
      let data29 = data.support;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.granted !== void 0) {
          let data30 = data29.granted;
          if (Array.isArray(data30)) {
            if (data30.length > 10 && (vErrors = fail(vErrors, path + "/support/granted", 539), one) || data30.length < 1 && (vErrors = fail(vErrors, path + "/support/granted", 538), one))
              return vErrors;
            let len1 = data30.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data31 = data30[i2];
              if (typeof data31 == "string") {
                if (!supportKind.has(data31) && (vErrors = fail(vErrors, path + "/support/granted/" + i2, 548), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/support/granted/" + i2, 544), one) return vErrors;
            }
            let i3 = data30.length, j1;
            if (i3 > 1) {
              let indices0 = {};
              for (; i3--; ) {
                let item0 = data30[i3];
                if (typeof item0 == "string") {
                  if (typeof indices0[item0] == "number") {
                    if (j1 = indices0[item0], vErrors = fail(vErrors, path + "/support/granted", 540), one) return vErrors;
                    break;
                  }
                  indices0[item0] = i3;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/support/granted", 528), one) return vErrors;
        }
        if (data29.refused !== void 0) {
          let data32 = data29.refused;
          if (Array.isArray(data32)) {
            if (data32.length > 10 && (vErrors = fail(vErrors, path + "/support/refused", 571), one) || data32.length < 1 && (vErrors = fail(vErrors, path + "/support/refused", 570), one))
              return vErrors;
            let len2 = data32.length;
            for (let i4 = 0; i4 < len2; i4++) {
              let data33 = data32[i4];
              if (typeof data33 == "string") {
                if (!supportKind.has(data33) && (vErrors = fail(vErrors, path + "/support/refused/" + i4, 580), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/support/refused/" + i4, 576), one) return vErrors;
            }
            let i5 = data32.length, j2;
            if (i5 > 1) {
              let indices1 = {};
              for (; i5--; ) {
                let item1 = data32[i5];
                if (typeof item1 == "string") {
                  if (typeof indices1[item1] == "number") {
                    if (j2 = indices1[item1], vErrors = fail(vErrors, path + "/support/refused", 572), one) return vErrors;
                    break;
                  }
                  indices1[item1] = i5;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/support/refused", 560), one) return vErrors;
        }
        if (data29.startedOn !== void 0) {
          let data34 = data29.startedOn;
          if (typeof data34 == "string") {
            if (!pattern7.test(data34) && (vErrors = fail(vErrors, path + "/support/startedOn", 597), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/startedOn", 592), one) return vErrors;
        }
        if (data29.endedOn !== void 0) {
          let data35 = data29.endedOn;
          if (typeof data35 == "string") {
            if (!pattern7.test(data35) && (vErrors = fail(vErrors, path + "/support/endedOn", 613), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/endedOn", 608), one) return vErrors;
        }
        if (!plain(data29) && (vErrors = fail(vErrors, path + "/support", 626, 0), one))
          return vErrors;
        for (let key3 in data29)
          if (!(key3 === "granted" || key3 === "refused" || key3 === "startedOn" || key3 === "endedOn") || data29[key3] === void 0) {
            if (vErrors = fail(vErrors, path + "/support", 626, stray(data29, key3)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/support", 624), one) return vErrors;
    }
    if (data.outcome !== void 0) {
      let data36 = data.outcome;
      if (typeof data36 == "string") {
        if (!caseDecision.has(data36) && (vErrors = fail(vErrors, path + "/outcome", 644), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/outcome", 640), one) return vErrors;
    }
    if (data.note !== void 0) {
      let data37 = data.note;
      if (typeof data37 == "string") {
        if (data37.length > 8e3 && ucs2length(data37) > 8e3) {
          if (vErrors = fail(vErrors, path + "/note", 663), one) return vErrors;
        } else if (!pattern21.test(data37) && (vErrors = fail(vErrors, path + "/note", 661), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/note", 656), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 306, 0), one))
      return vErrors;
    for (let key4 in data)
      if (!(key4 === "schema" || key4 === "id" || key4 === "revision" || key4 === "revises" || key4 === "recordStatus" || key4 === "reason" || key4 === "issuer" || key4 === "onBehalfOf" || key4 === "reference" || key4 === "document" || key4 === "recordedAt" || key4 === "conversation" || key4 === "about" || key4 === "classification" || key4 === "answers" || key4 === "code" || key4 === "handlingReason" || key4 === "decidedOn" || key4 === "assignedTo" || key4 === "expectedOn" || key4 === "forwardedTo" || key4 === "support" || key4 === "outcome" || key4 === "note") || data[key4] === void 0) {
        if (vErrors = fail(vErrors, path, 306, stray(data, key4)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 304), one) return vErrors;
  return vErrors;
}

var table = { ids: ["common/document-ref/1.0", "common/label/1.0", "common/civil-date/1.0", "common/agency/1.0", "common/line/1.0", "common/record-ref/1.0", "codelists/record-kind/1.0", "common/uuid/1.0", "handling-status/1.0", "common/head/1.0", "codelists/record-status/1.0", "common/instant/1.0", "codelists/handling-status-code/1.0", "codelists/revision-reason/1.0", "codelists/handling-reason/1.0", "codelists/support-kind/1.0", "codelists/case-decision/1.0", "common/text/1.0"], forms: [[0, "", "Document", "Văn bản", 0, { 1: { number: 0, issuedOn: 1 } }], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "About", "Liên quan đến", 0, { 1: { kind: 6, id: 7 } }], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Handling status", "Trạng thái xử lý", 0, { 1: { schema: 9, id: [7, 9], revision: [10, 9], recordStatus: [11, 9], issuer: [4, 9], recordedAt: [12, 9], conversation: [13, 9], classification: [14, 9], answers: 16, code: 17, decidedOn: 18 } }], [8, "/properties/schema", "Schema", "Lược đồ", 6, { 3: "https://schemas.lienthong.example/handling-status/1.0" }], [9, "/properties/revision", "Revision", "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [10, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final, withdrawn, entered-in-error" }], [11, "", "Instant", "Thời điểm", 2], [9, "/properties/classification", "Classification", "Độ mật", 6, { 3: "unclassified" }], [8, "/properties/answers", "Answers", "Trả lời cho", 0, { 1: { jti: 15 } }], [12, "", "Handling status", "Mã trạng thái xử lý", 2], [9, "/properties/revises", "Revises", "Sửa đổi bản", 0, { 1: { revision: 20 } }], [9, "/properties/revises/properties/revision", "Revision", "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [13, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [9, "/properties/about", "About", "Liên quan đến", 1, { 10: 1, 11: 50 }], [8, "/properties/answers/properties/revision", "Revision", "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [14, "", "Reason of a handling status", "Lý do xử lý", 2, { 4: !0 }], [8, "/properties/assignedTo", "Assigned to", "Đơn vị xử lý", 0, { 1: { agency: 28 } }], [8, "/properties/support/properties/granted", "Granted", "Chấp nhận", 1, { 10: 1, 11: 10 }], [15, "", "Kind of support", "Chế độ hỗ trợ", 2], [8, "/properties/support/properties/refused", "Refused", "Không chấp nhận", 1, { 10: 1, 11: 10 }], [8, "/properties/support", "Support", "Hỗ trợ", 0], [16, "", "Decision in a case", "Quyết định tố tụng", 2], [17, "", "Text", "Văn bản", 2, { 7: 8e3 }]], nodes: [[1, "Number", "Số"], [2, "Issued on", "Ngày ban hành"], [0], [1, "Notation", "Ký hiệu"], [3, "Issuer", "Cơ quan ban hành"], [4, "Signatory", "Người ký"], [6, "Kind", "Loại"], [7, "Id", "Mã"], [5], [9], [10], [11], [12, "Recorded at", "Thời điểm ghi"], [7, "Conversation", "Chuỗi trao đổi"], [13], [7, "Message", "Thông điệp"], [14], [15, "Status", "Trạng thái"], [2, "Decided on", "Ngày quyết định"], [8], [17], [16], [18, "Reason", "Lý do"], [3, "On behalf of", "Thay cho cơ quan"], [1, "Reference", "Số hồ sơ"], [19], [20], [21, "Reason of the status", "Lý do xử lý"], [3], [22], [1, "Unit", "Đơn vị"], [2, "Expected on", "Dự kiến hoàn thành"], [3, "Competent body", "Cơ quan có thẩm quyền"], [23], [24, "Granted", "Chấp nhận"], [25], [24, "Refused", "Không chấp nhận"], [2, "Started on", "Bắt đầu"], [2, "Ended on", "Kết thúc"], [26], [27, "Outcome", "Kết quả"], [28, "Note", "Ghi chú"]] }, structure = {
  kind: "handling-status",
  id: "https://schemas.lienthong.example/handling-status/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record, "", null, !0),
  table
};
export {
  structure
};
