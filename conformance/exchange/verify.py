#!/usr/bin/python3
"""A second verifier of evidence bundles, written from the protocol alone, on Debian's python3-jwcrypto.

    verify.py TRUST BUNDLE...          TRUST: {"k": 1, "keys": ["thumbprint of a directory signer", ...]}
    verify.py --merkle merkle.json     the inclusion and consistency proofs of the conformance cases

One line per check and one per bundle; exits 0 when every bundle is proved, 1 when any is not. What cannot be decided
(no receipt, a key revoked later that no witness settles) is not proved. The time is told where a witness saw the answer.
Claims are read as far as the proof needs them: their closed form is left to the implementation, since a token that
anybody touched fails at its signature.
"""
import functools
import hashlib
import json
import re
import sys
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime, timezone

from jwcrypto.jwk import JWK
from jwcrypto.jws import JWSCore

SKEW, LIFETIME = 120, 30 * 86400
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
BUNDLE = {"format", "manifest", "receipts", "directories", "checkpoint", "proofs", "witnesses", "disclosed"}


class Report:
    """Prints each check; one that fails does not stop the others."""

    def __init__(self):
        self.proved = True

    def check(self, name, run):
        try:
            value = run()
        except Exception as error:  # whatever hinders a check, nothing is proved
            self.proved = False
            print(f"  FAIL {name}: {error if isinstance(error, Fault) else type(error).__name__}")
            return None
        print(f"  ok   {name}")
        return value


class Fault(Exception):
    """Why a check does not hold."""


class Open(Fault):
    """What can be decided neither way."""


def need(holds, why):
    if not holds:
        raise Fault(why)


def verify(data, trust):
    report = Report()
    bundle = report.check("format", lambda: read_bundle(data))
    if bundle is None:
        return False
    chain = []
    for i, text in enumerate(bundle["directories"]):
        before = chain[-1] if chain else None
        directory = report.check(f"directory/{i}", lambda: read_directory(text, trust, before, i == len(chain)))
        if directory:
            chain.append(directory)
    proofs = [bundle["proofs"]["manifest"], *bundle["proofs"]["receipts"]]
    state = report.check("log", lambda: check_leaves(bundle, proofs))
    seen = []
    for i, witness in enumerate(bundle["witnesses"]):
        statement = report.check(f"witness/{i}", lambda: read_witness(witness, bundle, state, chain))
        seen += [statement] if statement else []
    known = lambda proof: min((w["iat"] for w in seen if proof["index"] < w["size"]), default=None)
    manifest = report.check("manifest", lambda: signed(bundle["manifest"], "message", chain, known(proofs[0])))
    receipts = []
    for i, (jws, proof) in enumerate(zip(bundle["receipts"], proofs[1:])):
        read = lambda: read_receipt(jws, manifest, bundle["manifest"], chain, known(proof))
        receipts.append(report.check(f"receipt/{i}", read))
    checkpoint = report.check("checkpoint", lambda: read_checkpoint(bundle["checkpoint"], manifest, chain))
    report.check("answered", lambda: need(receipts, "no receipt"))
    report.check("statements", lambda: check_statements(receipts))
    report.check("times", lambda: check_times(manifest, receipts, chain))
    report.check("positions", lambda: check_positions(proofs, receipts, checkpoint))
    for shown in bundle["disclosed"]:
        report.check(f"disclosed/{shown['part']}", lambda: check_disclosed(shown, manifest))
    if report.proved:
        print_time(known(min(proofs[1:], key=lambda proof: proof["index"])))
    return report.proved


def print_time(seconds):
    """By when the recipient had answered, and so stored, whatever the parties say of the time."""
    if seconds is not None:
        print(f"  time: stored not later than {datetime.fromtimestamp(seconds, timezone.utc).isoformat()}")


# Reading


def read_json(data):
    """UTF-8 without a byte order mark, no member twice, integers alone."""

    def members(pairs):
        need(len(dict(pairs)) == len(pairs), "duplicate member")
        return dict(pairs)

    def refuse(_):
        raise Fault("not an integer")

    return json.loads(data.decode("utf-8"), object_pairs_hook=members, parse_float=refuse, parse_constant=refuse)


def read_bundle(data):
    bundle = read_json(data)
    canonical = json.dumps(bundle, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    need(canonical.encode() == data, "not canonical")
    need(set(bundle) == BUNDLE and bundle["format"] == "lienthong-evidence/1", "not the closed form")
    need(set(bundle["proofs"]) == {"manifest", "receipts"}, "not the closed form")
    need(len(bundle["receipts"]) == len(bundle["proofs"]["receipts"]), "a receipt without its proof")
    need(all(set(proof) == {"index", "path"} for proof in bundle["proofs"]["receipts"]), "not the closed form")
    need(set(bundle["proofs"]["manifest"]) == {"index", "path"}, "not the closed form")
    need(all(set(shown) == {"part", "salt", "content"} for shown in bundle["disclosed"]), "not the closed form")
    need(all(set(witness) == {"token", "path"} for witness in bundle["witnesses"]), "not the closed form")
    for names in ([w["token"] for w in bundle["witnesses"]], [shown["part"] for shown in bundle["disclosed"]]):
        need(all(a < b for a, b in zip(names, names[1:])), "not in order, or one twice")
    need(len(bundle["directories"]) > 0, "not the closed form")
    return bundle


def unbase64(text, length=None):
    """base64url in its one spelling: no padding, no stray bits."""
    need(re.fullmatch(r"[A-Za-z0-9_-]*", text), "not base64url")
    data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    need(base64(data) == text and length in (None, len(data)), "not base64url")
    return data


def base64(data):
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def digest(*parts):
    return base64(hashlib.sha256(b"".join(parts)).digest())


# Signatures


def split(jws, kind):
    """Header and claims of a compact JWS; nothing is known about its signer yet."""
    protected, payload, _ = jws.split(".")
    return read_header(protected, kind), read_json(unbase64(payload))


def read_header(protected, kind):
    header = read_json(unbase64(protected))
    need(set(header) == {"alg", "kid", "typ"}, "header members")
    need(header["typ"] == f"lienthong-{kind}-draft+jwt", "typ")
    need(header["alg"] in ("EdDSA", "Ed25519", "ES256"), "alg")
    return header


def read_key(jwk):
    """The key is the one that its `kid` says (RFC 7638)."""
    return import_key(json.dumps(jwk))


@functools.cache
def import_key(text):
    jwk = json.loads(text)
    key = JWK(**{name: value for name, value in jwk.items() if name != "kid"})
    need(key.thumbprint() == jwk["kid"], "kid is not the thumbprint")
    return key


def verify_signature(jwk, protected, payload, signature):
    """The key fits the algorithm and verifies; s of ECDSA is low."""
    alg = read_json(unbase64(protected))["alg"].replace("Ed25519", "EdDSA")
    key = read_key(jwk)
    need(jwk["alg"] == alg, "alg is not the key's")
    raw = unbase64(signature, 64)
    if alg == "ES256":
        need(int.from_bytes(raw[32:], "big") <= P256_ORDER // 2, "high s")
    JWSCore(alg, key, unbase64(protected).decode(), unbase64(payload), ["EdDSA", "ES256"]).verify(raw)


def signed(jws, kind, chain, known=None):
    """Claims of a token whose signer's key stands in the directories, in use at the signed time, and never revoked or not
    before a witness had seen the token."""
    header, claims = split(jws, kind)
    agencies = [agency for directory, _ in chain for agency in directory["agencies"] if agency["code"] == claims["iss"]]
    listed = [key for a in agencies for key in a["keys"] if key["use"] == "sig" and key["jwk"]["kid"] == header["kid"]]
    need(listed, "unknown key")
    key = listed[-1]
    need(key["useFrom"] - SKEW <= claims["iat"] <= key["useUntil"] + SKEW, "key not in use")
    verify_signature(key["jwk"], *jws.split("."))
    revoked = min((entry["revokedFrom"] for entry in listed if "revokedFrom" in entry), default=None)
    need(revoked is None or claims["iat"] < revoked, "key revoked")
    if revoked is not None and (known is None or revoked <= known):
        raise Open("key revoked later")
    return claims


def read_directory(text, trust, before, unbroken):
    """k of the pinned signers, or of the version before, and k of its own; no signature may be false."""
    need(unbroken, "an earlier version failed")
    envelope = read_json(text.encode())
    need(set(envelope) == {"payload", "signatures"}, "members")
    payload = unbase64(envelope["payload"])
    directory = read_json(payload)
    own = directory["signers"]
    k, trusted = (before[0]["signers"]["k"], before[0]["signers"]["keys"]) if before else (trust["k"], [])
    kids = {jwk["kid"] for jwk in trusted} if before else set(trust["keys"])
    keys = {jwk["kid"]: jwk for jwk in [*own["keys"], *trusted]}
    found = set()
    for entry in envelope["signatures"]:
        need(set(entry) == {"protected", "signature"}, "members")
        kid = read_header(entry["protected"], "directory")["kid"]
        need(kid in keys and kid not in found, "a signature of nobody, or twice")
        verify_signature(keys[kid], entry["protected"], envelope["payload"], entry["signature"])
        found.add(kid)
    need(k >= 1 and len(found & kids) >= k, "fewer than k of the trusted")
    need(len(found & {jwk["kid"] for jwk in own["keys"]}) >= own["k"] >= 1, "fewer than k of its own")
    for jwk in [*own["keys"], directory["freshnessKey"], *(key["jwk"] for a in directory["agencies"] for key in a["keys"])]:
        read_key(jwk)
    if before:
        need(directory["version"] == before[0]["version"] + 1, "rollback, or a version in between is missing")
        need(directory["iat"] >= before[0]["iat"], "rollback")
        need(directory.get("prev") == before[1], "fork")
    return directory, digest(payload)


def read_receipt(jws, manifest, manifest_jws, chain, known):
    claims = signed(jws, "receipt", chain, known)
    answers = (manifest["aud"], manifest["iss"], manifest["jti"], digest(manifest_jws.rpartition(".")[0].encode()))
    need((claims["iss"], claims["aud"], claims["re"], claims["dig"]) == answers, "answers another message")
    return claims


def read_witness(witness, bundle, state, chain):
    """An agency that is neither party saw the log when the checkpoint's first leaves, so many, were there. A key revoked
    later makes it say nothing."""
    _, claims = split(witness["token"], "witness")
    _, manifest = split(bundle["manifest"], "message")
    need(claims["iss"] not in (manifest["iss"], manifest["aud"], claims["sub"]), "a party")
    need((claims["sub"], claims["id"]) == (state["iss"], state["id"]), "another log")
    path = [unbase64(step, 32) for step in witness["path"]]
    check_consistency(claims["size"], state["size"], path, unbase64(claims["root"], 32), unbase64(state["root"], 32))
    leaves = [(bundle["proofs"]["manifest"], manifest["iat"])]
    for jws, proof in zip(bundle["receipts"], bundle["proofs"]["receipts"]):
        leaves.append((proof, split(jws, "receipt")[1]["iat"]))
    for proof, iat in leaves:
        need(proof["index"] >= claims["size"] or iat <= claims["iat"] + SKEW, "seen before it was signed")
    try:
        return signed(witness["token"], "witness", chain)
    except Open:
        return None


def read_checkpoint(jws, manifest, chain):
    claims = signed(jws, "checkpoint", chain)
    need(claims["iss"] in (manifest["iss"], manifest["aud"]), "of neither party")
    return claims


# What the parties state


def check_statements(receipts):
    statuses = [receipt["status"] for receipt in receipts]
    need(len(set(statuses)) == len(statuses) and not {"valid", "refused"} <= set(statuses), "contradiction")
    for a, b in zip(receipts, receipts[1:]):
        key = (lambda r: r["log"]["size"]) if a["log"]["id"] == b["log"]["id"] else (lambda r: r["iat"])
        need(b["status"] != "stored" and key(a) < key(b), "order")


def check_times(manifest, receipts, chain):
    iat, exp = manifest["iat"], manifest["exp"]
    need(0 < exp - iat <= LIFETIME, "lifetime")
    times = [receipt["iat"] for receipt in receipts]
    need(not times or iat - SKEW <= min(times) <= exp + SKEW, "stored outside the message's life")
    for time in [iat, *times]:
        need(any(d["iat"] - SKEW <= time <= d["exp"] + SKEW for d, _ in chain), "no directory in force")


def check_positions(proofs, receipts, checkpoint):
    indexes = [proof["index"] for proof in proofs]
    need(all(index > indexes[0] for index in indexes[1:]), "a receipt before its message")
    for receipt, index in zip(receipts, indexes[1:]):
        if receipt["iss"] == checkpoint["iss"]:
            need(receipt["log"]["id"] == checkpoint["id"] and receipt["log"]["size"] == index, "another place")


def check_disclosed(shown, manifest):
    committed = [part["com"] for part in manifest["parts"] if part["name"] == shown["part"]]
    found = digest(b"lienthong/1 part\0", unbase64(shown["salt"], 32), unbase64(shown["content"]))
    need(committed == [found], "not what was committed to")


# Merkle proofs, RFC 9162 §2.1


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def leaf(text):
    return hashlib.sha256(b"\0" + text.encode()).digest()


def check_leaves(bundle, proofs):
    """Manifest and receipts lie under the root that the checkpoint names, whoever has signed it."""
    _, checkpoint = split(bundle["checkpoint"], "checkpoint")
    for jws, proof in zip([bundle["manifest"], *bundle["receipts"]], proofs):
        path = [unbase64(step, 32) for step in proof["path"]]
        check_inclusion(proof["index"], checkpoint["size"], leaf(jws), path, unbase64(checkpoint["root"], 32))
    return checkpoint


def check_inclusion(index, size, found, path, root):
    need(0 <= index < size, "outside the log")
    fn, sn = index, size - 1
    for step in path:
        need(sn > 0, "path too long")
        if fn & 1 or fn == sn:
            found = node(step, found)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            found = node(found, step)
        fn, sn = fn >> 1, sn >> 1
    need(sn == 0 and found == root, "another root")


def check_consistency(first, second, path, first_root, second_root):
    need(0 < first <= second, "sizes")
    if first == second:
        return need(not path and first_root == second_root, "another root")
    path = [first_root, *path] if first & (first - 1) == 0 else path
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    one = two = path[0]
    for step in path[1:]:
        need(sn > 0, "path too long")
        if fn & 1 or fn == sn:
            one, two = node(step, one), node(step, two)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            two = node(two, step)
        fn, sn = fn >> 1, sn >> 1
    return need(sn == 0 and one == first_root and two == second_root, "another root")


def verify_merkle(cases):
    report = Report()
    roots = [unbase64(root, 32) for root in cases["roots"]]
    for case in cases["inclusion"]:
        index, size, path = case["index"], case["size"], [unbase64(step, 32) for step in case["path"]]
        run = lambda: check_inclusion(index, size, leaf(cases["leaves"][index]), path, roots[size])
        report.check(f"inclusion/{index}/{size}", run)
    for case in cases["consistency"]:
        first, second, path = case["first"], case["second"], [unbase64(step, 32) for step in case["path"]]
        run = lambda: check_consistency(first, second, path, roots[first], roots[second])
        report.check(f"consistency/{first}/{second}", run)
    return report.proved


def read_file(path):
    with open(path, "rb") as file:
        return file.read()


def main(first, *files):
    if first == "--merkle":
        return all([verify_merkle(json.loads(read_file(path))) for path in files])
    trust, all_proved = json.loads(read_file(first)), True
    for path in files:
        proved = verify(read_file(path), trust)
        print(f"{'proved' if proved else 'not proved'}: {path}")
        all_proved = all_proved and proved
    return all_proved


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(0 if main(*sys.argv[1:]) else 1)
