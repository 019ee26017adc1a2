# SPDX-License-Identifier: GPL-3.0-or-later
"""What docs/formats builds on: BLAKE2b, libsodium, zstd, CBOR, big-endian numbers. Nothing of Uthan's own code."""
import ctypes
import ctypes.util
import hashlib
import struct


class Malformed(Exception):
    pass


def demand(condition, what):
    if not condition:
        raise Malformed(what)


# --- hashes -----------------------------------------------------------------------------------------------------------
def blake(data, key=b""):
    return hashlib.blake2b(data, digest_size=32, key=key).digest()


def derive(key, context):
    return blake(b"uthan/" + context, key)


# --- libsodium, zstd ----------------------------------------------------------------------------------------------------
def _library(name):
    found = ctypes.util.find_library(name)
    demand(found, f"no lib{name} on this machine")
    return ctypes.CDLL(found)


_sodium = _library("sodium")
_zstd = _library("zstd")
demand(_sodium.sodium_init() >= 0, "libsodium does not start")
for _name in ("ZSTD_getFrameContentSize", "ZSTD_decompress"):
    getattr(_zstd, _name).restype = ctypes.c_ulonglong


def aead_open(sealed, key, bound, nonce=None):
    """XChaCha20-Poly1305; the nonce stands in front unless it is given."""
    if nonce is None:
        nonce, sealed = sealed[:24], sealed[24:]
    demand(len(nonce) == 24 and len(sealed) >= 16 and len(key) == 32, "too short to be sealed")
    out = ctypes.create_string_buffer(max(1, len(sealed) - 16))
    size = ctypes.c_ulonglong()
    bad = _sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        out, ctypes.byref(size), None, sealed, ctypes.c_ulonglong(len(sealed)), bound,
        ctypes.c_ulonglong(len(bound)), nonce, key)
    demand(bad == 0, "does not open with this key")
    return out.raw[:size.value]


def aead_seal(plain, key, bound, nonce):
    out = ctypes.create_string_buffer(len(plain) + 16)
    _sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        out, None, plain, ctypes.c_ulonglong(len(plain)), bound, ctypes.c_ulonglong(len(bound)), None, nonce, key)
    return out.raw


def is_signed(message, signature, public):
    return len(signature) == 64 and len(public) == 32 and _sodium.crypto_sign_verify_detached(
        signature, message, ctypes.c_ulonglong(len(message)), public) == 0


def signing_pair(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    _sodium.crypto_sign_seed_keypair(public, secret, seed)
    return public.raw, secret.raw


def sign(message, secret):
    out = ctypes.create_string_buffer(64)
    _sodium.crypto_sign_detached(out, None, message, ctypes.c_ulonglong(len(message)), secret)
    return out.raw


def box_pair(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    _sodium.crypto_box_seed_keypair(public, secret, seed)
    return public.raw, secret.raw


def box_open(sealed, public, secret):
    """A sealed box; None if it is for somebody else."""
    if len(sealed) < 48:
        return None
    out = ctypes.create_string_buffer(max(1, len(sealed) - 48))
    bad = _sodium.crypto_box_seal_open(out, sealed, ctypes.c_ulonglong(len(sealed)), public, secret)
    return None if bad else out.raw[:len(sealed) - 48]


def argon2id(words, salt, passes=3, memory=64 << 20, size=32):
    out = ctypes.create_string_buffer(size)
    bad = _sodium.crypto_pwhash(out, ctypes.c_ulonglong(size), words, ctypes.c_ulonglong(len(words)), salt,
                                ctypes.c_ulonglong(passes), ctypes.c_size_t(memory), 2)
    demand(bad == 0, "no memory to stretch a secret")
    return out.raw


def unpack(packed, most=32 << 20):
    size = _zstd.ZSTD_getFrameContentSize(packed, ctypes.c_size_t(len(packed)))
    demand(size <= most, "unpacks to more than it may")
    out = ctypes.create_string_buffer(max(1, size))
    done = _zstd.ZSTD_decompress(out, ctypes.c_size_t(size), packed, ctypes.c_size_t(len(packed)))
    demand(done == size, "does not unpack")
    return out.raw[:size]


# --- bytes, in order ----------------------------------------------------------------------------------------------------
class Take:
    """Big-endian numbers and blocks from bytes; whatever is cut is malformed."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def raw(self, size):
        demand(0 <= size <= len(self.data) - self.at, "cut short")
        self.at += size
        return self.data[self.at - size:self.at]

    def u8(self):
        return self.raw(1)[0]

    def u16(self):
        return struct.unpack(">H", self.raw(2))[0]

    def u32(self):
        return struct.unpack(">I", self.raw(4))[0]

    def i64(self):
        return struct.unpack(">q", self.raw(8))[0]

    def u64(self):
        return struct.unpack(">Q", self.raw(8))[0]

    def block(self):
        return self.raw(self.u32())

    def more(self):
        return self.at < len(self.data)

    def end(self):
        demand(not self.more(), "more than there should be")


# --- CBOR ---------------------------------------------------------------------------------------------------------------
def cbor(data):
    take = Take(data)
    value = _value(take, 0)
    take.end()
    return value


def _value(take, depth):
    demand(depth < 64, "nested too deep")
    first = take.u8()
    major, low = first >> 5, first & 31
    if major == 7:
        if low == 27:
            return struct.unpack(">d", take.raw(8))[0]
        demand(low in (20, 21, 22), "a simple value that is none of ours")
        return (False, True, None)[low - 20]
    number = low if low < 24 else int.from_bytes(take.raw(1 << (low - 24)), "big") if low < 28 else None
    demand(number is not None, "no definite length")
    if major == 0:
        return number
    if major == 1:
        return -1 - number
    if major == 2:
        return take.raw(number)
    if major == 3:
        return take.raw(number).decode("utf-8")
    if major == 4:
        return [_value(take, depth + 1) for _ in range(number)]
    demand(major == 5, "a tag, which we never write")
    return {_value(take, depth + 1): _value(take, depth + 1) for _ in range(number)}


def _head(major, number):
    if number < 24:
        return bytes([major << 5 | number])
    for low, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << (8 * size):
            return bytes([major << 5 | low]) + number.to_bytes(size, "big")
    raise Malformed("a number larger than 64 bits")


def to_cbor(value):
    """Canonical: map keys in the order of their bytes, shortest integers, decimals always of eight bytes."""
    if value is None or isinstance(value, bool):
        return bytes([{False: 0xF4, True: 0xF5, None: 0xF6}[value]])
    if isinstance(value, float):
        return b"\xfb" + struct.pack(">d", value)
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        text = value.encode("utf-8")
        return _head(3, len(text)) + text
    if isinstance(value, list):
        return _head(4, len(value)) + b"".join(map(to_cbor, value))
    pairs = sorted((to_cbor(k), to_cbor(v)) for k, v in value.items())
    return _head(5, len(pairs)) + b"".join(k + v for k, v in pairs)
