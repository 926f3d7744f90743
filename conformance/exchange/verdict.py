#!/usr/bin/python3
"""Judges a fault run from what it left on disk, with the sqlite3 tool and Debian's python3-jwcrypto alone.

    verdict.py FOLDER     FOLDER: directory.json, run.json, and one folder an agency with store.sqlite and what its
                          application saw: table app_seen of the store, or lines of seen.ndjson

sent          letters that an agency has accepted
lost          a letter without a receipt `stored` and a receipt `valid` that its recipient has signed about it; or one that its
              recipient does not hold as valid, or holds without those receipts, or has never handed to its application
doubled       a message that a recipient holds twice, or that its application got again after it had acknowledged it
out of order  a message that the application got after one of the same sender and conversation with a higher number

Exits 0 when nothing is lost, doubled or out of order, and 1 otherwise.
"""
import functools
import json
import subprocess
import sys
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import Counter, defaultdict
from hashlib import sha256
from pathlib import Path

from jwcrypto.jwk import JWK
from jwcrypto.jws import JWSCore


def decode(text):
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def query(store, sql):
    shown = subprocess.run(
        ["sqlite3", "-readonly", "-json", str(store), sql], check=True, capture_output=True, text=True
    ).stdout
    return json.loads(shown) if shown.strip() else []


def keys_of(folder):
    """Signing keys by agency and thumbprint, from the payload of the directory."""
    payload = json.loads(decode(json.loads((folder / "directory.json").read_text())["payload"]))
    keys = {}
    for agency in payload["agencies"]:
        for key in agency["keys"]:
            if key["use"] == "sig":
                jwk = {name: value for name, value in key["jwk"].items() if name in ("kty", "crv", "x", "y")}
                keys[agency["code"], JWK(**jwk).thumbprint()] = JWK(**jwk)
    return keys


class Network:
    def __init__(self, folder):
        self.keys = keys_of(folder)
        self.stores = {}
        for own in sorted(path for path in folder.iterdir() if path.is_dir()):
            store = Store(own)
            self.stores[own.name.replace("-", ":", 1)] = store

    @functools.lru_cache(maxsize=None)
    def claims(self, jws, kind):
        """Of a token whose signature holds; None otherwise."""
        protected, payload, signature = jws.split(".")
        header, claims = json.loads(decode(protected)), json.loads(decode(payload))
        key = self.keys.get((claims.get("iss"), header.get("kid")))
        if key is None or not header.get("typ", "").startswith(f"lienthong-{kind}-"):
            return None
        try:
            JWSCore(header["alg"], key, decode(protected).decode(), decode(payload), ["EdDSA"]).verify(decode(signature))
        except Exception:
            return None
        return claims


class Store:
    def __init__(self, own):
        store = own / "store.sqlite"
        self.letters = query(store, "SELECT jti, dig, aud, conv, stream, n, state, manifest FROM letter WHERE voids IS NULL")
        self.arrivals = query(store, "SELECT iss, jti, dig, conv, stream, n, status, acked_at, manifest FROM arrival ORDER BY id")
        self.receipts = defaultdict(list)
        for row in query(store, "SELECT dig, status, jws FROM receipt ORDER BY leaf"):
            self.receipts[row["dig"]].append(row["jws"])
        self.by_dig = defaultdict(list)
        for row in self.arrivals:
            self.by_dig[row["dig"]].append(row)
        # What the application got, in order; and what it got again although it had acknowledged it.
        self.seen, self.again = [], []
        self.read_table(store)
        self.read_lines(own / "seen.ndjson")
        self.seen_set = set(self.seen)

    def read_table(self, store):
        """Each row was written in the transaction that acknowledged the message."""
        if not query(store, "SELECT 1 FROM sqlite_master WHERE name = 'app_seen'"):
            return
        acked = set()
        for row in query(store, "SELECT iss, jti FROM app_seen ORDER BY id"):
            name = (row["iss"], row["jti"])
            self.again += [name] if name in acked else []
            acked.add(name)
            self.seen.append(name)

    def read_lines(self, file):
        """`seen` before it was acknowledged, `acked` after that."""
        acked = set()
        for line in file.read_text().splitlines() if file.exists() else []:
            try:
                row = json.loads(line)
            except ValueError:
                continue  # cut off by a kill
            if "acked" in row:
                acked.add(row["acked"])
                continue
            name = (row["iss"], row["seen"])
            self.again += [name] if row["seen"] in acked else []
            self.seen.append(name)


def digest(manifest):
    signing_input = manifest.rsplit(".", 1)[0].encode()
    return urlsafe_b64encode(sha256(signing_input).digest()).rstrip(b"=").decode()


def is_lost(network, sender, letter):
    if network.claims(letter["manifest"], "message") is None or digest(letter["manifest"]) != letter["dig"]:
        return True
    recipient = network.stores[letter["aud"]]
    held = [row for row in recipient.by_dig[letter["dig"]] if row["status"] == "valid"]
    if len(held) == 0 or (sender, letter["jti"]) not in recipient.seen_set:
        return True
    for store in (network.stores[sender], recipient):
        told = {}
        for jws in store.receipts[letter["dig"]]:
            claims = network.claims(jws, "receipt")
            if claims and (claims["iss"], claims["aud"], claims["re"], claims["dig"]) == (
                letter["aud"],
                sender,
                letter["jti"],
                letter["dig"],
            ):
                told[claims["status"]] = jws
        if not {"stored", "valid"} <= told.keys():
            return True
    mine = set(network.stores[sender].receipts[letter["dig"]])
    return mine != set(recipient.receipts[letter["dig"]])


def main(folder):
    network = Network(folder)
    sent = lost = doubled = disordered = 0
    for code, store in network.stores.items():
        sent += len(store.letters)
        lost += sum(is_lost(network, code, letter) for letter in store.letters)
        held = Counter((row["iss"], row["jti"]) for row in store.arrivals)
        doubled += sum(count - 1 for count in held.values()) + len(store.again)
        number = {(row["iss"], row["jti"]): row for row in store.arrivals}
        last, counted = {}, set()
        for name in store.seen:
            row = number.get(name)
            if row is None or name in counted:
                continue
            counted.add(name)
            place = (row["iss"], row["stream"], row["conv"])
            disordered += row["n"] < last.get(place, 0)
            last[place] = max(row["n"], last.get(place, 0))
    crashes = json.loads((folder / "run.json").read_text())["crashes"]
    print(f"sent {sent}, crashes {crashes}, lost {lost}, doubled {doubled}, out of order {disordered}")
    return 0 if sent > 0 and (lost, doubled, disordered) == (0, 0, 0) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
