# SPDX-License-Identifier: GPL-3.0-or-later
"""Operations, epochs, keys, statements, bundles and parcels as docs/formats says them, read from bytes."""
import collections

from primitives import (Malformed, Take, aead_open, argon2id, blake, box_open, box_pair, cbor, demand, derive, is_signed,
                        unpack)

FOUND, ADMIT, REMOVE, JUDGE, CREATE, CHANGE, SETTLE, ADD, TAKE_OUT, WIDEN, WITHDRAW = 1, 2, 3, 4, 16, 17, 18, 19, 20, 21, 32
MEMBERS = 4
ROLE_AUDIENCES = {3: {1, 2, 3, 4}, 2: {2, 3, 4}, 1: {3, 4}, 0: {4}}


# --- operations (store.md) ------------------------------------------------------------------------------------------------
class Header:
    def __init__(self, data):
        take = Take(data)
        demand(take.u8() == 1, "a header of another version")
        self.kind = take.u8()
        parents = take.u16()
        self.programme, self.epoch = take.raw(16), take.raw(16)
        self.seq, self.clock = take.u64(), take.u64()
        self.previous, self.record = take.raw(32), take.raw(16)
        self.authority, self.body_hash, self.receipt = take.raw(32), take.raw(32), take.raw(32)
        self.body_size = take.u32()
        self.parents = [take.raw(32) for _ in range(parents)]
        take.end()
        demand(self.parents == sorted(set(self.parents)), "parents that are not sorted")
        demand(1 <= self.seq and self.body_size <= 8 << 20 and parents <= 4096, "a number that cannot be")
        self.hash = blake(data)

    def of_programme(self):
        return self.hash[:16] if self.kind == FOUND else self.programme


def open_body(stored, key, record):
    demand(stored[:16] == derive(key, b"body commitment")[:16], "a body under another key")
    plain = aead_open(stored[16:], key, b"uthan body 1" + record)
    demand(len(plain) % 256 == 0, "a body that is not padded")
    take = Take(plain)
    packed = take.block()
    demand(not any(plain[take.at:]), "padding that is not zeros")
    return cbor(unpack(packed))


def epoch_statement(epoch, key):
    return b"uthan epoch 1" + epoch + key


def device_of(key):
    return blake(key)[:16]


def segment_words(epoch, last, head):
    return b"uthan segment 1" + epoch + last.to_bytes(8, "big") + head


def makes(device, salt, record):
    return blake(b"uthan record 1" + salt + device + record[:7])[:9] == record[7:]


def withdrawal_words(programme, record):
    return b"uthan withdrawal 1" + programme + record


def receipt_commitment(public, record):
    return blake(b"uthan receipt 1" + public + record)


LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def receipt_seed(code, salt):
    code = "".join(c for c in code.upper() if c not in " -")
    demand(len(code) == 10 and sum((10 - i) * LETTERS.index(c) for i, c in enumerate(code)) % 31 == 0, "mistyped")
    return argon2id(code.encode(), salt)


# --- keys -------------------------------------------------------------------------------------------------------------------
def record_key_words(record, audience, epoch):
    return b"uthan record key 1" + record + bytes([audience]) + str(epoch).encode()


def open_record_key(wrapped, audience_key, record, audience, epoch):
    words = record_key_words(record, audience, epoch)
    if len(wrapped) == 72:
        return aead_open(wrapped, audience_key, words)
    demand(len(wrapped) == 112, "a record key of no known length")
    inside = box_open(wrapped, *box_pair(derive(audience_key, b"seal")))
    demand(inside is not None and inside[:32] == blake(words), "a sealed record key that is not for this")
    return inside[32:]


def seal_words(programme, audience, epoch, public):
    return b"uthan seal 1" + programme + bytes([audience]) + epoch.to_bytes(4, "big") + public


def open_packet(sealed, public, secret, bundle_id):
    """A key packet; None if it is for another device."""
    inside = box_open(sealed, public, secret)
    if inside is None:
        return None
    take = Take(inside)
    content, signature = take.block(), take.raw(64)
    take.end()
    take = Take(content)
    packet = {"programme": take.raw(16), "authority": take.raw(16), "salt": take.raw(16), "giver": take.raw(32), "keys": {}}
    while take.more():
        audience, epoch = take.u8(), take.u32()
        packet["keys"][audience, epoch] = take.raw(32)
    demand(is_signed(b"uthan key packet 1" + bundle_id + public + content, signature, packet["giver"]), "a packet nobody signed")
    return packet


# --- statements -------------------------------------------------------------------------------------------------------------
Statement = collections.namedtuple("Statement", "programme device number heads keys media clock")


def statement(data):
    take = Take(data)
    demand(take.raw(16) == b"uthan frontier 1", "no statement")
    programme, device, number = take.raw(16), take.raw(16), take.i64()
    heads = [(take.raw(16), take.i64(), take.raw(32)) for _ in range(take.u32())]
    keys = [(take.u8(), take.u32()) for _ in range(take.u32())]
    media = [take.raw(16) for _ in range(take.u32())]
    clock = take.i64() if take.more() else number
    take.end()
    demand(media == sorted(media), "files that are not sorted")
    return Statement(programme, device, number, heads, keys, media, clock)


# --- media --------------------------------------------------------------------------------------------------------------------
def media_address(sealed, salt):
    return blake(sealed, derive(salt, b"media address"))


def open_media(sealed, record_key):
    demand(sealed[:2] == b"\x01\x10", "a media file of another form")
    key, prefix, at, plain, number = derive(record_key, b"media"), sealed[2:18], 18, b"", 0
    while True:
        chunk = sealed[at:at + 65536 + 16]
        at += len(chunk)
        is_last = at == len(sealed)
        nonce = prefix + number.to_bytes(4, "big") + int(is_last).to_bytes(4, "big")
        plain += aead_open(chunk, key, sealed[:2], nonce)
        if is_last:
            return plain
        number += 1


# --- bundles ------------------------------------------------------------------------------------------------------------------
class Bundle:
    """A .uthanshare whose programme and members' keys {epoch: key} are known, or whose packet is for box (public, secret)."""

    def __init__(self, data, programme, members, box=None):
        take = Take(data)
        demand(take.raw(8) == b"UTHANSHR", "no bundle")
        demand(take.u16() == 1, "a bundle of a later version")
        header = Take(take.block())
        preamble = data[:take.at]
        self.id, proof = header.raw(16), header.raw(32)
        wraps = [(header.u32(), header.block()) for _ in range(header.u16())]
        packets = [header.block() for _ in range(header.u16())]
        header.end()
        opened = [open_packet(p, *box, self.id) for p in packets] if box else []
        self.packet = next((p for p in opened if p), None)
        if self.packet and not programme:
            programme = self.packet["programme"]
            members = {epoch: key for (audience, epoch), key in self.packet["keys"].items() if audience == MEMBERS}
        demand(blake(b"uthan programme proof 1" + self.id, programme) == proof, "a bundle of another programme")
        key = next((aead_open(w, members[e], b"uthan bundle key 1" + self.id + str(e).encode()) for e, w in wraps if e in members), None)
        demand(key is not None, "no key for this bundle here")
        self.frames = list(self._frames(take, key, preamble))
        self._read()

    @staticmethod
    def _frames(take, key, preamble):
        running, count = blake(preamble), 0
        while True:
            head = take.raw(5)
            kind, size = head[0], int.from_bytes(head[1:], "big")
            demand(size <= (24 << 20) + 40, "a frame too long")
            sealed = take.raw(size)
            payload = aead_open(sealed, key, running + head)
            if kind == 255:
                demand(payload == count.to_bytes(8, "big") + running, "an end that does not fit")
                take.end()
                return
            yield kind, payload
            running, count = blake(running + head + blake(sealed)), count + 1

    def _read(self):
        order = [1, 2, 3, 4, 5, 6, 9, 7, 8]
        kinds = [kind for kind, _ in self.frames if kind in order]
        demand([order.index(k) for k in kinds] == sorted(order.index(k) for k in kinds) and kinds.count(1) == 1, "frames out of order")
        self.statements, self.epochs, self.operations, self.segments, self.keys, self.seals, self.media = [], [], [], [], [], [], {}
        for kind, payload in self.frames:
            take = Take(payload)
            if kind == 1:
                self.programme, self.writer = take.raw(16), take.raw(32)
                self.statements.append((take.block(), take.raw(64)))
                self.announced = take.i64(), take.i64()
                take.end()
            while kind != 1 and take.more():
                self._one(kind, take)

    def _one(self, kind, take):
        if kind == 2:
            self.statements.append((take.block(), take.raw(64)))
        elif kind == 3:
            self.epochs.append((take.raw(16), take.raw(32), take.raw(64)))
        elif kind == 5:
            self.operations.append((take.block(), take.block()))
        elif kind == 6:
            self.segments.append((take.raw(16), take.i64(), take.raw(32), take.raw(64)))
        elif kind in (4, 7):
            record, audience, epoch = take.raw(16), take.u8(), take.u32()
            self.keys.append((record, audience & 127, epoch, take.raw(112 if audience & 128 else 72)))
        elif kind == 9:
            self.seals.append((take.u8(), take.u32(), take.raw(32), take.raw(32), take.raw(64)))
        elif kind == 8:
            address, record, total, offset = take.raw(32), take.raw(16), take.i64(), take.i64()
            part = take.raw(len(take.data) - take.at)
            _, _, came = self.media.setdefault(address, (record, total, bytearray()))
            demand(offset == len(came), "parts of a file out of order")
            came += part
        else:
            raise Malformed(f"frame {kind} is not in the document")


# --- joining ------------------------------------------------------------------------------------------------------------------
def join_request(data):
    take = Take(data)
    demand(take.raw(8) == b"UTHANASK" and take.u16() == 1, "no request to join")
    name, signing, box = take.block().decode("utf-8"), take.raw(32), take.raw(32)
    demand(is_signed(data[:take.at], take.raw(64), signing), "a request nobody signed")
    take.end()
    return name, signing, box


def join_digits(request):
    words = blake(b"uthan join 1" + request)
    return f"{int.from_bytes(argon2id(words, words[:16])[:8], 'big') % 10**6:06d}"
