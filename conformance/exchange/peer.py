#!/usr/bin/python3
"""A second implementation of the message, written from the protocol alone: it seals, opens and answers.

    peer.py jwcrypto|jose seal|open|answer|refuse|read     JSON on standard input, JSON on standard output

`jwcrypto` is Debian's python3-jwcrypto (EdDSA, X25519), `jose` is Debian's command of that name (ES256, P-256). Both do no
more than sign, verify, encrypt and decrypt; what the protocol adds stands here once.

    seal    {claims, parts: [{name, cty, schema?, content}], signing, recipient}  ->  {body, dig}
    open    {body, sender, encryption}             ->  {claims, dig, parts: {name: {salt, content}}}
    answer  {body, iat, log, status, signing}      ->  {receipt}
    refuse  answer, with {reason, issues, sender}  ->  {receipt}, its details sealed to the sender
    read    {receipt, issuer, encryption?}         ->  {claims, issues?}

Keys are JWKs with `kid` and `alg`; contents and salts are base64url.
"""
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from base64 import urlsafe_b64decode, urlsafe_b64encode

P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def unbase64(text):
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def base64(data):
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def digest(data):
    return base64(hashlib.sha256(data).digest())


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def bare(jwk):
    """The key as JOSE implementations want it: our `alg` of an encryption key, and our `kid`, stand in headers."""
    return {name: value for name, value in jwk.items() if name not in ("kid", "alg")}


class Jwcrypto:
    """python3-jwcrypto, which knows Ed25519 by the name EdDSA."""

    def __init__(self):
        from jwcrypto import jwe, jwk, jws

        self.jwe, self.jwk, self.jws = jwe, jwk, jws

    def sign(self, header, payload, key):
        token = self.jws.JWS(payload)
        token.add_signature(self.jwk.JWK(**bare(key)), protected=json.dumps(header))
        return token.serialize(compact=True)

    def verify(self, token, key):
        signed = self.jws.JWS()
        signed.allowed_algs = [key["alg"]]
        signed.deserialize(token, self.jwk.JWK(**bare(key)))
        return signed.payload

    def encrypt(self, header, plaintext, key):
        token = self.jwe.JWE(plaintext, protected=json.dumps(header))
        token.add_recipient(self.jwk.JWK(**bare(key)))
        return token.serialize(compact=True)

    def decrypt(self, token, key):
        sealed = self.jwe.JWE()
        sealed.deserialize(token, self.jwk.JWK(**bare(key)))
        return sealed.payload


class Jose:
    """The command `jose`, a process a step; keys and tokens pass through files that nobody else can read."""

    def run(self, args, data, **files):
        with tempfile.TemporaryDirectory() as folder:
            for name, content in files.items():
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(content)
            command = ["jose", *[arg.format(**{name: os.path.join(folder, name) for name in files}) for arg in args]]
            return subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout

    def sign(self, header, payload, key):
        template = compact({"protected": header})
        args = ["jws", "sig", "-I-", "-k", "{key}", "-s", template.decode().replace("{", "{{").replace("}", "}}"), "-c"]
        return low_s(self.run(args, payload, key=compact(bare(key))).decode().strip())

    def verify(self, token, key):
        return self.run(["jws", "ver", "-i-", "-k", "{key}", "-O-"], token.encode(), key=compact(bare(key)))

    def encrypt(self, header, plaintext, key):
        template = compact({"protected": header})
        args = ["jwe", "enc", "-i", "{template}", "-I-", "-k", "{key}", "-c"]
        return self.run(args, plaintext, template=template, key=compact(bare(key))).decode().strip()

    def decrypt(self, token, key):
        return self.run(["jwe", "dec", "-i-", "-k", "{key}", "-O-"], token.encode(), key=compact(bare(key)))


def low_s(token):
    """Of the two signatures (r, s) and (r, n - s) the protocol takes the one with the lower s."""
    signed, _, signature = token.rpartition(".")
    r, s = unbase64(signature)[:32], int.from_bytes(unbase64(signature)[32:], "big")
    return f"{signed}.{base64(r + min(s, P256_ORDER - s).to_bytes(32, 'big'))}"


# The protocol


def header_of(kind, key):
    return {"alg": key["alg"], "kid": key["kid"], "typ": f"lienthong-{kind}-draft+jwt"}


def bound(kind, key, iss, aud, jti, name):
    """Header of a ciphertext: sender, recipient, message and name enter the derivation of its key."""
    apv = hashlib.sha256("\0".join([aud, jti, name]).encode()).digest()
    ids = {"apu": base64(iss.encode()), "apv": base64(apv)}
    return {"alg": "ECDH-ES+A256KW", "enc": "A256GCM", "kid": key["kid"], "typ": f"lienthong-{kind}-draft+jwe", **ids}


def pad(data):
    """0x80, then zeros up to a power of two from 1 kB to 64 kB; above, 0x80 alone."""
    length, size = len(data) + 1, 1024
    while size < length and size < 65536:
        size *= 2
    return data + b"\x80" + bytes(max(size, length) - length)


def unpad(data):
    content = data.rstrip(b"\0")
    if content[-1:] != b"\x80" or pad(content[:-1]) != data:
        raise ValueError("padding")
    return content[:-1]


def open_bound(backend, token, expected, key):
    header = json.loads(unbase64(token.split(".")[0]))
    del header["epk"]
    if header != expected:
        raise ValueError("bound to something else")
    return unpad(backend.decrypt(token, key))


def seal(backend, given):
    claims, key = given["claims"], given["recipient"]
    iss, aud, jti = claims["iss"], claims["aud"], claims["jti"]
    parts, tokens = [], []
    for part in given["parts"]:
        salt, content = os.urandom(32), unbase64(part.pop("content"))
        header = bound("part", key, iss, aud, jti, part["name"])
        token = backend.encrypt(header, pad(salt + content), key)
        com = digest(b"lienthong/1 part\0" + salt + content)
        parts.append({**part, "len": len(token), "dig": digest(token.encode()), "com": com})
        tokens.append(token)
    signing = given["signing"]
    manifest = backend.sign(header_of("message", signing), compact({**claims, "parts": parts}), signing)
    return {"body": compact({"manifest": manifest, "parts": tokens}).decode(), "dig": dig_of(manifest)}


def dig_of(manifest):
    """Over the signing input: a signature can be written in two ways."""
    return digest(manifest.rpartition(".")[0].encode())


def open_message(backend, given):
    body = json.loads(given["body"])
    claims = json.loads(backend.verify(body["manifest"], given["sender"]))
    tokens, opened = iter(body["parts"]), {}
    for part in claims["parts"]:
        if part.get("withheld"):
            continue
        token, name = next(tokens), part["name"]
        if (len(token), digest(token.encode())) != (part["len"], part["dig"]):
            raise ValueError("another ciphertext")
        expected = bound("part", given["encryption"], claims["iss"], claims["aud"], claims["jti"], name)
        plain = open_bound(backend, token, expected, given["encryption"])
        salt, content = plain[:32], plain[32:]
        if digest(b"lienthong/1 part\0" + salt + content) != part["com"]:
            raise ValueError("another content")
        opened[name] = {"salt": base64(salt), "content": base64(content)}
    return {"claims": claims, "dig": dig_of(body["manifest"]), "parts": opened}


def answer(backend, given):
    manifest = json.loads(given["body"])["manifest"]
    message = json.loads(unbase64(manifest.split(".")[1]))
    iss, aud, re = message["aud"], message["iss"], message["jti"]
    claims = {"iss": iss, "aud": aud, "re": re, "dig": dig_of(manifest)}
    claims |= {name: given[name] for name in ("status", "iat", "log")}
    if given["status"] == "refused":
        header = bound("details", given["sender"], iss, aud, re, "details")
        details = pad(compact({"issues": given["issues"]}))
        claims |= {"reason": given["reason"], "details": backend.encrypt(header, details, given["sender"])}
    return {"receipt": backend.sign(header_of("receipt", given["signing"]), compact(claims), given["signing"])}


def read(backend, given):
    claims = json.loads(backend.verify(given["receipt"], given["issuer"]))
    if "details" not in claims:
        return {"claims": claims}
    key = given["encryption"]
    expected = bound("details", key, claims["iss"], claims["aud"], claims["re"], "details")
    return {"claims": claims, "issues": json.loads(open_bound(backend, claims["details"], expected, key))["issues"]}


def main(backend, verb):
    do = {"seal": seal, "open": open_message, "answer": answer, "refuse": answer, "read": read}[verb]
    json.dump(do({"jwcrypto": Jwcrypto, "jose": Jose}[backend](), json.load(sys.stdin)), sys.stdout)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
