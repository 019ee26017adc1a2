#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the store and the bundle of version 1 in tests/data by docs/formats alone: no line of Uthan's own code runs.

    check_version1.py LIBRARY    a shared library of SQLite3 Multiple Ciphers, which the databases need
"""
import ctypes
import os
import shutil
import sys
import tempfile

import wire
from fold import Programme
from primitives import cbor, demand, is_signed

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "version1")
BEFORE = "45e6f1735ebd1522c4b6ced58940771f918677d588edb78baddc717a76a5874a"  # as tst_earlier.cpp has them
AFTER = "e3d3be176d9e46f5394302e7b5390e20b7b8314c3f4532bf4f2b3bbddcbfc52f"


class Database:
    """Just enough of SQLite by ctypes to read rows."""

    def __init__(self, library, path, key):
        self.lib = ctypes.CDLL(library)
        self.db = ctypes.c_void_p()
        for name in ("sqlite3_column_blob", "sqlite3_errmsg"):
            getattr(self.lib, name).restype = ctypes.c_void_p
        self.lib.sqlite3_column_int64.restype = ctypes.c_longlong
        demand(self.lib.sqlite3_open(path.encode(), ctypes.byref(self.db)) == 0, "the database does not open")
        demand(self.lib.sqlite3mc_config(self.db, b"cipher", self.lib.sqlite3mc_cipher_index(b"aegis")) > 0, "no cipher aegis")
        raw = b"raw:" + key
        demand(self.lib.sqlite3_key_v2(self.db, b"main", raw, len(raw)) == 0, "the key is not taken")

    def rows(self, sql):
        statement = ctypes.c_void_p()
        bad = self.lib.sqlite3_prepare_v2(self.db, sql.encode(), -1, ctypes.byref(statement), None)
        demand(bad == 0, ctypes.string_at(self.lib.sqlite3_errmsg(self.db)).decode())
        found = []
        while self.lib.sqlite3_step(statement) == 100:
            found.append([self._value(statement, i) for i in range(self.lib.sqlite3_column_count(statement))])
        self.lib.sqlite3_finalize(statement)
        return found

    def _value(self, statement, column):
        kind = self.lib.sqlite3_column_type(statement, column)
        if kind == 1:
            return self.lib.sqlite3_column_int64(statement, column)
        size = self.lib.sqlite3_column_bytes(statement, column)
        data = ctypes.string_at(self.lib.sqlite3_column_blob(statement, column), size) if size else b""
        return None if kind == 5 else data


def read_store(library, folder):
    with open(os.path.join(folder, "key.cbor"), "rb") as file:
        lock = cbor(file.read())
    demand(lock["version"] == 1 and lock["wrap"] == "none", "the folder is locked")
    log = Database(library, os.path.join(folder, "log.db"), lock["key"])
    meta = {key.decode(): value for key, value in log.rows("SELECT key, value FROM meta")}
    programme = Programme(meta["programme"], meta["salt"], meta["authority"])
    numbers = {}
    for number, epoch, key, signature in log.rows("SELECT id, epoch, signing_key, statement_signature FROM epoch"):
        programme.add_epoch(epoch, key, signature)
        numbers[number] = epoch
    for header, body in log.rows("SELECT header, body FROM operation ORDER BY n"):
        programme.add_operation(header, body or b"")
    for epoch, last, head, signature in log.rows("SELECT epoch, last_seq, head, signature FROM segment"):
        programme.add_segment(numbers[epoch], last, head, signature)
    for audience, epoch, key in log.rows("SELECT audience, epoch, key FROM audience_key"):
        programme.audience_keys[audience, epoch] = key
    for key in log.rows("SELECT record, audience, epoch, wrapped FROM record_key"):
        programme.add_record_key(*key)
    programme.check_chains()
    return programme, log.rows("SELECT address, record, bytes FROM media")


def take_in(programme, bundle):
    demand(bundle.programme == programme.id, "a bundle of another programme")
    for epoch in bundle.epochs:
        programme.add_epoch(*epoch)
    for operation in bundle.operations:
        programme.add_operation(*operation)
    for segment in bundle.segments:
        programme.add_segment(*segment)
    programme.check_chains()
    members = programme.members()
    demand(wire.device_of(bundle.writer) in members, "a bundle of somebody who does not belong")
    for audience, epoch, public, key, signature in bundle.seals:
        demand(is_signed(wire.seal_words(programme.id, audience, epoch, public), signature, key), "a seal nobody signed")
    for key in bundle.keys:
        programme.add_record_key(*key)
    signers = {wire.device_of(key): key for key in programme.epochs.values()}
    for data, signature in bundle.statements:
        said = wire.statement(data)
        demand(said.programme == programme.id and is_signed(data, signature, signers[said.device]), "a statement nobody signed")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(os.path.join(DATA, "care.uthan"), os.path.join(folder, "care.uthan"))
        for path, _, files in os.walk(folder):
            os.chmod(path, 0o700)
            for file in files:
                os.chmod(os.path.join(path, file), 0o600)
        care = os.path.join(folder, "care.uthan")
        programme, media = read_store(sys.argv[1], care)
        demand(programme.view_hash().hex() == BEFORE, f"the store's view has the hash {programme.view_hash().hex()}")
        for address, record, size in media:
            with open(os.path.join(care, "media", address.hex()[:2], address.hex()[2:]), "rb") as file:
                sealed = file.read()
            demand(wire.media_address(sealed, programme.salt) == address, "a picture that is another")
            demand(len(wire.open_media(sealed, programme.key_of(record))) == size, "a picture of another length")
    with open(os.path.join(DATA, "rehana.uthanshare"), "rb") as file:
        members = {epoch: key for (audience, epoch), key in programme.audience_keys.items() if audience == wire.MEMBERS}
        bundle = wire.Bundle(file.read(), programme.id, members)
    take_in(programme, bundle)
    demand(programme.view_hash().hex() == AFTER, f"with the bundle it has the hash {programme.view_hash().hex()}")
    for address, (record, total, sealed) in bundle.media.items():
        sealed = bytes(sealed)
        demand(len(sealed) == total and wire.media_address(sealed, programme.salt) == address, "a picture that is another")
        wire.open_media(sealed, programme.key_of(record))
    kinds = sorted(row["kind"] for row in programme.rows().values())
    print(f"{len(programme.operations)} operations, {len(media)} and {len(bundle.media)} files, {', '.join(kinds)}: all as written down")


if __name__ == "__main__":
    main()
