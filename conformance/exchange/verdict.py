#!/usr/bin/python3
"""Judges a fault run from what it left on disk, with the sqlite3 tool and Debian's python3-jwcrypto alone.

    verdict.py FOLDER     FOLDER: directory.json, and one folder an agency with store.sqlite and application.ndjson

Each application has written into application.ndjson, synced, what it was about to send and what `send` returned, what it was handed and
what it had acknowledged. One that deals with messages in the store's own transaction has table app_seen in its store instead of the
latter. Every message carries the number that its sender's application gave it, from 1 in each conversation.

sent          messages that an application was told are accepted, and letters that its store holds besides (a process may be killed
              between the two)
crashes       lives of a process that did not end as they should
lost          a message of which no letter is there; or whose letter has no `stored` and no `valid` signed by its recipient about it;
              or that its recipient does not hold as valid with the same receipts; or that its recipient's application has not seen
              under the number and in the conversation that it was sent with
doubled       a message that a recipient holds twice, that its application got again after it had acknowledged it, or that nobody has
              sent; and a number that an application saw under two names
out of order  a message that an application first got after one of the same sender and conversation with a higher number, or got
              again after it had acknowledged such a one

Exits 0 when nothing is lost, doubled or out of order, and 1 otherwise. Why messages are lost is told on standard error, and so are signed
statements that honest agencies hold against each other, which exit 1 as well.
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
    run = subprocess.run(["sqlite3", "-readonly", "-json", str(store), sql], check=True, capture_output=True, text=True)
    return json.loads(run.stdout) if run.stdout.strip() else []


def has_table(store, name):
    return bool(query(store, f"SELECT 1 FROM sqlite_master WHERE name = '{name}'"))


def read_lines(file):
    lines = []
    for line in file.read_text().splitlines():
        try:
            lines.append(json.loads(line))
        except ValueError:
            pass  # cut off by a kill: nothing came after it in that life
    return lines


def digest(manifest):
    signing_input = manifest.rsplit(".", 1)[0].encode()
    return urlsafe_b64encode(sha256(signing_input).digest()).rstrip(b"=").decode()


class Keys:
    """Signing keys by agency and thumbprint, from the payload of the directory."""

    def __init__(self, file):
        payload = json.loads(decode(json.loads(file.read_text())["payload"]))
        self.keys = {}
        for agency in payload["agencies"]:
            for key in agency["keys"]:
                if key["use"] == "sig":
                    jwk = JWK(**{name: value for name, value in key["jwk"].items() if name in ("kty", "crv", "x", "y")})
                    self.keys[agency["code"], jwk.thumbprint()] = jwk

    @functools.lru_cache(maxsize=None)
    def claims(self, jws, kind):
        """Of a token whose signature holds; None otherwise."""
        try:
            protected, payload, signature = jws.split(".")
            header, claims = json.loads(decode(protected)), json.loads(decode(payload))
            if not header["typ"].startswith(f"lienthong-{kind}-"):
                return None
            key = self.keys[claims["iss"], header["kid"]]
            JWSCore(header["alg"], key, decode(protected).decode(), decode(payload), ["EdDSA"]).verify(decode(signature))
        except Exception:  # whatever is wrong with it, it proves nothing
            return None
        return claims


class Agency:
    """What one agency has left: its store, and what its application wrote."""

    def __init__(self, own):
        self.code = own.name.replace("-", ":", 1)
        store = own / "store.sqlite"
        self.letters = query(store, "SELECT jti, dig, aud, conv, manifest FROM letter WHERE voids IS NULL")
        self.arrivals = query(store, "SELECT iss, jti, dig, status FROM arrival ORDER BY id")
        self.receipts = defaultdict(set)
        for row in query(store, "SELECT dig, jws FROM receipt"):
            self.receipts[row["dig"]].add(row["jws"])
        self.conflicts = sum(len(query(store, f"SELECT 1 FROM {name}")) for name in ("log_conflict", "stream_conflict"))
        self.conflicts += len(query(store, "SELECT 1 FROM arrival WHERE is_fork = 1"))
        lines = read_lines(own / "application.ndjson")
        self.crashes = sum("begun" in line for line in lines) - sum("ended" in line for line in lines)
        self.tried = {(line["conv"], line["trying"]) for line in lines if "trying" in line}
        self.sent = {line["sent"]: line for line in lines if "sent" in line}
        # What the application saw, and from when on it would not see it again; in order.
        self.events = [line for line in lines if "seen" in line or "acked" in line]
        if has_table(store, "app_seen"):
            for row in query(store, "SELECT iss, jti, conv, number FROM app_seen ORDER BY id"):
                self.events.append({"seen": row["jti"], **{name: row[name] for name in ("iss", "conv", "number")}})
                self.events.append({"acked": row["jti"], "iss": row["iss"]})
        self.saw = {(line["iss"], line["seen"]): line for line in self.events if "seen" in line}


def why_lost(keys, sender, recipient, letter):
    """None when both sides hold the same receipts, of which the recipient has signed a `stored` and a `valid` about this letter,
    and the recipient's application has seen it as the sender's gave it."""
    if keys.claims(letter["manifest"], "message") is None or digest(letter["manifest"]) != letter["dig"]:
        return "not what its sender has signed"
    receipts = sender.receipts[letter["dig"]]
    about = (letter["aud"], sender.code, letter["jti"], letter["dig"])
    told = [keys.claims(jws, "receipt") for jws in receipts]
    said = {one["status"] for one in told if one and (one["iss"], one["aud"], one["re"], one["dig"]) == about}
    held = [row["status"] for row in recipient.held[letter["jti"]] if row["dig"] == letter["dig"]]
    if said and not held:
        return "answered by its recipient and not held there"
    if not {"stored", "valid"} <= said:
        return "not answered"
    if "valid" not in held or receipts != recipient.receipts[letter["dig"]]:
        return "held there otherwise than answered"
    seen = recipient.saw.get((sender.code, letter["jti"]))
    if seen is None:
        return "not seen by the application"
    told = sender.sent.get(letter["jti"], {"to": letter["aud"], "conv": letter["conv"], "number": seen["number"]})
    as_tried = seen["conv"] == letter["conv"] and (seen["conv"], seen["number"]) in sender.tried
    as_sent = (told["to"], told["conv"], told["number"]) == (letter["aud"], seen["conv"], seen["number"])
    return None if as_tried and as_sent else "seen otherwise than sent"


def count_doubled(recipient, senders):
    held = Counter((row["iss"], row["jti"]) for row in recipient.arrivals)
    doubled = sum(count - 1 for count in held.values())
    acked, names = set(), defaultdict(set)
    for event in recipient.events:
        if "acked" in event:
            acked.add((event["iss"], event["acked"]))
            continue
        name = (event["iss"], event["seen"])
        doubled += name in acked
        names[event["iss"], event["conv"], event["number"]].add(name)
    doubled += sum(len(of) - 1 for of in names.values())
    return doubled + sum(jti not in senders[iss].jtis for iss, jti in recipient.saw)


def count_disordered(recipient):
    disordered, first = 0, {}
    highest_seen, highest_acked = defaultdict(int), defaultdict(int)
    for event in recipient.events:
        name = (event["iss"], event.get("seen", event.get("acked")))
        if "acked" in event:
            place, number = first.get(name, (None, 0))
            highest_acked[place] = max(highest_acked[place], number)
            continue
        place, number = (event["iss"], event["conv"]), event["number"]
        disordered += number < (highest_acked if name in first else highest_seen)[place]
        first[name] = (place, number)
        highest_seen[place] = max(highest_seen[place], number)
    return disordered


def main(folder):
    keys = Keys(folder / "directory.json")
    agencies = {one.code: one for one in (Agency(own) for own in sorted(folder.iterdir()) if own.is_dir())}
    for agency in agencies.values():
        agency.jtis = {letter["jti"] for letter in agency.letters}
        agency.held = defaultdict(list)
        for row in agency.arrivals:
            agency.held[row["jti"]].append(row)
    sent = doubled = disordered = 0
    lost = Counter()
    for sender in agencies.values():
        gone = sender.sent.keys() - sender.jtis
        sent += len(sender.letters) + len(gone)
        lost["accepted, and no letter is there"] += len(gone)
        for letter in sender.letters:
            recipient = agencies[letter["aud"]]
            lost[why_lost(keys, sender, recipient, letter)] += 1
        doubled += count_doubled(sender, agencies)
        disordered += count_disordered(sender)
    crashes = sum(agency.crashes for agency in agencies.values())
    lost = {why: count for why, count in lost.items() if why and count}
    all_lost = sum(lost.values())
    print(f"sent {sent}, crashes {crashes}, lost {all_lost}, doubled {doubled}, out of order {disordered}")
    conflicts = sum(agency.conflicts for agency in agencies.values())
    for why, count in lost.items():
        print(f"lost: {count} {why}", file=sys.stderr)
    if conflicts:
        print(f"{conflicts} statements held against honest agencies", file=sys.stderr)
    return 0 if sent > 0 and (all_lost, doubled, disordered, conflicts) == (0, 0, 0, 0) else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
