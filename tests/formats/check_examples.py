#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the examples in tests/data by docs/formats alone: no line of Uthan's own code runs. tst_formats.cpp makes them."""
import base64
import json
import os
import sys

import wire
from fold import Programme
from primitives import (Take, aead_open, blake, box_open, box_pair, cbor, demand, derive, is_signed, sign, signing_pair,
                        to_cbor, argon2id)

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data")


def read(*names):
    with open(os.path.join(DATA, *names), "rb") as file:
        return file.read()


def letters(text):
    """RFC 4648 base32 without padding; gaps and 0, 1, 8 for O, I, B do not matter."""
    text = "".join(c for c in text.upper() if c not in " -\n").translate(str.maketrans("018", "OIB"))
    return base64.b32decode(text + "=" * (-len(text) % 8))


# --- secrets in parts (recovery.md) ---------------------------------------------------------------------------------------
def times(a, b):
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def over(a, b):
    return next(c for c in range(256) if times(b, c) == a)


def combine(parts):
    secret = bytearray(len(parts[0][1]))
    for x, data in parts:
        weight = 1
        for other, _ in parts:
            if other != x:
                weight = times(weight, over(other, other ^ x))
        for i, byte in enumerate(data):
            secret[i] ^= times(weight, byte)
    return bytes(secret)


def recovery_share(text):
    data = letters(text.removeprefix("UTHANSHARE:"))
    demand(data[-4:] == blake(b"uthan share 1" + data[:-4])[:4] and len(data) == 60, "a share with a wrong letter")
    take = Take(data[:-4])
    demand(take.u8() == 1, "a share of a later version")
    programme, member, needed, made, x = take.raw(16), take.raw(4), take.u8(), take.u8(), take.u8()
    return programme, member, needed, made, (x, take.raw(32))


def check_split_secrets():
    for example in json.loads(read("locks", "shares.json")):
        parts = [(i + 1, bytes.fromhex(part)) for i, part in enumerate(example["parts"])]
        demand(combine(parts[-example["needed"]:]) == bytes.fromhex(example["secret"]), "a secret in parts")


def check_recovery(examples, programme):
    shares = [recovery_share(text) for text in examples["recovery shares, 2 of 3"]]
    demand({s[:4] for s in shares} == {(programme.id, shares[0][1], 2, 3)}, "shares that do not belong together")
    seed = combine([shares[2][4], shares[0][4]])
    public, _ = signing_pair(derive(seed, b"recovery sign" + programme.id))
    box = box_pair(derive(seed, b"recovery box" + programme.id))
    demand(wire.device_of(public)[:4] == shares[0][1], "a seed that is another")
    key = programme.key_of(programme.authority)
    found = 0
    for header, body in programme.operations.values():
        if header.kind == wire.ADMIT and (said := wire.open_body(body, key, header.record))["sign"] == public:
            demand(said["shares"] == [2, 3] and said["box"] == box[0], "a member that is no shares")
            for audience, epoch, sealed in said["sealed"]:
                words = b"uthan recovery key 1" + programme.id + bytes([audience]) + str(epoch).encode()
                inside = box_open(sealed, *box)
                demand(inside[:32] == blake(words), "a key for something else")
                demand(inside[32:] == programme.audience_keys[audience, epoch], "a key that is another")
                found += 1
    demand(found == 4, "the shares open not every audience")


# --- locks (store.md) -----------------------------------------------------------------------------------------------------
def check_locks():
    for example in json.loads(read("locks", "vectors.json")):
        file = cbor(bytes.fromhex(example["file"]))
        demand(to_cbor(file) == bytes.fromhex(example["file"]), "a lock that is not canonical")
        if file["wrap"] == "none":
            demand(file["key"].hex() == example["key"], "the key of a folder without a lock")
            continue
        check = file.pop("check")
        demand(blake(to_cbor(file))[:16] == check, "a lock whose check does not fit")
        sealed = file.pop("sealed")
        stretched = lambda words: argon2id(words.encode(), file["salt"], file["passes"], file["memory"])
        kept = bytes.fromhex(example.get("kept", ""))
        wrap = file["wrap"]
        if wrap == "passphrase":
            key = derive(stretched(example["secret"]), b"lock passphrase")
        elif wrap == "keystore":
            key = derive(kept, b"lock keystore")
        else:
            key = derive(kept, b"lock pin" + stretched(example["secret"]))
        demand(aead_open(sealed, key, b"uthan lock 2" + to_cbor(file)).hex() == example["key"], f"a lock by {wrap}")


# --- the exchange (exchange.md) -------------------------------------------------------------------------------------------
def check_greetings():
    examples = json.loads(read("share", "exchange-1.json"))
    binding, programme = bytes.fromhex(examples["binding"]), bytes.fromhex(examples["programme"])
    key = blake(b"uthan exchange greeting 1" + binding, programme)
    nonces = [b"", b""]
    for frame in map(bytes.fromhex, examples["frames"]):
        take = Take(frame)
        kind, flags, payload = take.u8(), take.u8(), Take(take.block())
        take.end()
        demand(flags in (0, 1), "a flag nobody knows")
        if kind not in (1, 2):
            continue
        if kind == 1:
            demand(payload.raw(8) == b"UTHANXCH" and payload.u16() <= 1 <= payload.u16(), "no greeting")
            waits = payload.u8() == 1
        else:
            demand(payload.u16() == 1, "an answer of a later version")
        nonces[kind - 1] = payload.raw(32)
        packet = payload.block() if kind == 2 else b""
        sealed = payload.block()
        demand(not packet and not (kind == 1 and waits), "somebody waits to be let in")
        words = (b"uthan exchange device 1" + bytes([kind == 1]) + programme
                 + b"".join(len(b).to_bytes(4, "big") + b for b in (binding, nonces[0], nonces[1] if kind == 2 else b"")))
        proof = Take(aead_open(sealed, key, words))
        signing = proof.raw(32)
        demand(is_signed(words, proof.raw(64), signing), "a proof nobody signed")
        demand(kind == 2 or signing.hex() == examples["caller signing key"], "a caller that is another")


# --- what tst_formats.cpp makes ---------------------------------------------------------------------------------------------
def take_in(bundle):
    programme = Programme(bundle.programme, bundle.packet["salt"], bundle.packet["authority"])
    programme.audience_keys = dict(bundle.packet["keys"])
    for epoch in bundle.epochs:
        programme.add_epoch(*epoch)
    for operation in bundle.operations:
        programme.add_operation(*operation)
    for segment in bundle.segments:
        programme.add_segment(*segment)
    programme.check_chains()
    for key in bundle.keys:
        programme.add_record_key(*key)
    members = programme.members()
    demand(members[wire.device_of(bundle.packet["giver"])] == 3, "keys from somebody who has none to give")
    for audience, epoch, public, key, signature in bundle.seals:
        demand(wire.device_of(key) in members and is_signed(wire.seal_words(programme.id, audience, epoch, public), signature, key), "a seal")
        demand(box_pair(derive(programme.audience_keys[audience, epoch], b"seal"))[0] == public, "a seal of another key")
    for data, signature in bundle.statements:
        said = wire.statement(data)
        signer = next(key for key in programme.epochs.values() if wire.device_of(key) == said.device)
        demand(is_signed(data, signature, signer), "a statement nobody signed")
    return programme


def check_bundle(examples):
    reader = examples["reader"]
    signing, secret = signing_pair(bytes.fromhex(reader["signing seed"]))
    box = box_pair(bytes.fromhex(reader["box seed"]))
    request = read("formats1", "reader.uthanask")
    name, asked, asked_box = wire.join_request(request)
    demand((name, asked, asked_box) == ("The reader", signing, box[0]), "a request of somebody else")
    demand(sign(request[:-64], secret) == request[-64:], "the same keys give the same request")
    demand(wire.join_digits(request) == examples["digits of the request"], "digits that are others")
    bundle = wire.Bundle(read("formats1", "reader.uthanshare"), None, {}, box)
    programme = take_in(bundle)
    demand((programme.id.hex(), programme.salt.hex()) == (examples["programme"], examples["salt"]), "another programme")
    demand(programme.members()[wire.device_of(signing)] == 3, "the reader was not let in")
    demand(programme.view_hash().hex() == examples["view hash"], f"view hash {programme.view_hash().hex()}")
    demand({len(wrapped) for _, _, wrapped in programme.wrapped.values()} == {72, 112}, "record keys of both forms")
    rows = programme.rows()
    demand(rows[bytes.fromhex(examples["taken back"])]["kind"] == "withdrawn", "what was taken back is there")
    demand(any(row["wordings"] for row in rows.values()), "no wordings side by side")
    address = bytes.fromhex(examples["picture"])
    record, total, sealed = bundle.media[address]
    demand(len(sealed) == total and wire.media_address(bytes(sealed), programme.salt) == address, "a picture that is another")
    demand(wire.open_media(bytes(sealed), programme.key_of(record)) == bytes(i & 255 for i in range(65546)), "a picture of two chunks")
    return programme


def check_receipt(examples, programme):
    public, _ = signing_pair(wire.receipt_seed(examples["receipt code"].lower(), programme.salt))
    demand(public.hex() == examples["receipt public key"], "a receipt that is another")
    gone = bytes.fromhex(examples["taken back"])
    receipts = {h.receipt for h, _ in programme.operations.values() if h.record == gone and h.kind == wire.CREATE}
    demand(receipts == {wire.receipt_commitment(public, gone)}, "a commitment that is another")


def check_voucher(examples, programme):
    take = Take(bytes.fromhex(examples["voucher"]))
    epoch, key, statement, signature, body = take.raw(16), take.raw(32), take.raw(64), take.raw(64), take.block()
    headers = [take.block() for _ in range(take.u16())]
    take.end()
    first, last = wire.Header(headers[0]), wire.Header(headers[-1])
    demand(is_signed(wire.epoch_statement(epoch, key), statement, key), "an epoch nobody signed")
    demand(all(wire.Header(b).previous == blake(a) for a, b in zip(headers, headers[1:])), "headers that do not follow")
    demand(is_signed(wire.segment_words(epoch, last.seq, last.hash), signature, key), "an admission nobody signed")
    demand((first.kind, first.record, first.epoch) == (wire.ADMIT, programme.authority, epoch) and blake(body) == first.body_hash, "no admission")
    said = wire.open_body(body, programme.key_of(programme.authority), first.record)
    demand(said["sign"].hex() == examples["voucher is for"], "somebody else's voucher")
    demand(programme.members()[wire.device_of(key)] >= 2, "a voucher by somebody who may not")


def check_nearby(examples, programme):
    members = next(k for (audience, _), k in programme.audience_keys.items() if audience == wire.MEMBERS)
    packet = bytes.fromhex(examples["beacon"]["packet"])
    take = Take(aead_open(packet, derive(members, b"nearby beacon"), b"uthan beacon 1"))
    demand(len(packet) == 80 and (take.u8(), take.u8()) == (1, 1), "no beacon")
    demand((take.raw(16).hex(), take.u16()) == (examples["beacon"]["device"], examples["beacon"]["port"]), "a beacon of another")
    take.raw(8)
    demand(take.raw(12) == bytes(12), "a beacon that is not padded")
    data = letters(examples["code for joining"].removeprefix("UTHAN:"))
    demand(data[-4:] == blake(b"uthan invitation 1" + data[:-4])[:4], "a code that was misread")
    take = Take(data[:-4])
    demand(take.u8() == 1 and take.raw(16) == programme.id, "a code for another programme")
    take.raw(32 + 16)
    addresses = [(take.raw(take.u8()), take.u16()) for _ in range(take.u8())]
    take.end()
    demand([(len(ip), port) for ip, port in addresses] == [(4, 40213), (16, 40214)], "addresses that are others")


def check_hub(examples, programme, box):
    said = examples["hub"]
    log, seq = bytes.fromhex(said["log"]), said["seq"]
    name_key = derive(programme.salt, b"hub name")
    demand(blake(b"uthan hub programme 1" + programme.id, name_key)[:16].hex() == said["programme"], "another programme's name")
    demand(blake(b"uthan hub media 1" + bytes.fromhex(examples["picture"]), name_key)[:16].hex() == said["file"], "another file's name")
    listing = Take(bytes.fromhex(said["listing"]))
    demand(listing.u8() == 1, "a listing of a later version")
    listing.raw(16)
    entries = [(listing.u64(), listing.raw(16), listing.i64(), listing.i64()) for _ in range(listing.u32())]
    files = [listing.raw(16).hex() for _ in range(listing.u32())]
    listing.end()
    parcel = read("formats1", "parcel")
    demand(entries == [(1, log, seq, len(parcel))] and files == [said["file"]], "a listing of something else")
    take = Take(parcel)
    demand(take.u8() == 1, "a parcel of a later version")
    packet_id = blake(b"uthan hub packet 1" + log + str(seq).encode())[:16]
    packets = [wire.open_packet(take.block(), *box, packet_id) for _ in range(take.u16())]
    sealed = take.block()
    take.end()
    keys = next(p for p in packets if p)["keys"]
    demand(keys == programme.audience_keys, "keys that are others")
    members = next(k for (audience, _), k in keys.items() if audience == wire.MEMBERS)
    plain = aead_open(sealed, derive(members, b"hub parcel"), b"uthan hub parcel 1")
    inside = Take(plain)
    frames, kinds, operations = Take(inside.block()), [], []
    demand(len(plain) % 4096 == 0 and not any(plain[inside.at:]), "a parcel that is not padded")
    while frames.more():
        kind, _, payload = frames.u8(), frames.u8(), Take(frames.block())
        kinds.append(kind)
        while kind in (9, 10) and payload.more():
            operations.append(wire.Header(payload.block()).hash)
            payload.block()
    demand(kinds[0] == 6 and {8, 9, 11, 12, 13, 16, 21} <= set(kinds), f"frames {kinds}")
    demand(set(operations) == set(programme.operations), "operations that are others")


def main():
    examples = json.loads(read("formats1", "examples.json"))
    check_split_secrets()
    check_locks()
    check_greetings()
    programme = check_bundle(examples)
    check_receipt(examples, programme)
    check_voucher(examples, programme)
    check_nearby(examples, programme)
    check_hub(examples, programme, box_pair(bytes.fromhex(examples["reader"]["box seed"])))
    check_recovery(examples, programme)
    print("bundle, request, receipt, voucher, beacon, code, parcel, shares, locks and greetings: all as written down")


if __name__ == "__main__":
    sys.exit(main())
