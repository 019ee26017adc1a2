# SPDX-License-Identifier: GPL-3.0-or-later
"""A programme's operations taken in and folded into what people see, by docs/formats/store.md and bundle.md."""
import wire
from primitives import Malformed, blake, demand, is_signed, to_cbor
from wire import ADD, ADMIT, CHANGE, CREATE, FOUND, REMOVE, SETTLE, TAKE_OUT, WIDEN, WITHDRAW


class Step:
    def __init__(self, header, device, body):
        self.hash, self.kind, self.clock, self.device, self.body = header.hash, header.kind, header.clock, device, body


class Programme:
    def __init__(self, programme, salt, authority):
        self.id, self.salt, self.authority = programme, salt, authority
        self.epochs = {}  # epoch: signing key
        self.operations = {}  # hash: (header, body)
        self.audience_keys = {}  # (audience, epoch): key
        self.wrapped = {}  # record: (audience, epoch, wrapped)
        self.signed = {}  # epoch: [(last, head)]

    # --- taking in ---------------------------------------------------------------------------------------------------------
    def add_epoch(self, epoch, key, signature):
        demand(is_signed(wire.epoch_statement(epoch, key), signature, key), "an epoch nobody signed")
        self.epochs[epoch] = key

    def add_operation(self, header_bytes, body):
        header = wire.Header(header_bytes)
        demand(header.epoch in self.epochs, "an operation of no known epoch")
        demand(header.of_programme() == self.id, "an operation of another programme")
        before = blake(wire.epoch_statement(header.epoch, self.epochs[header.epoch]))
        if header.seq > 1:
            demand(header.previous in self.operations and self.operations[header.previous][0].seq == header.seq - 1, "a chain with a gap")
        else:
            demand(header.previous == before, "a chain that does not begin at its epoch")
        if body:
            demand(len(body) == header.body_size and blake(body) == header.body_hash, "a body that is another")
        known = self.operations.get(header.hash, (None, b""))[1]
        self.operations[header.hash] = header, body or known

    def add_segment(self, epoch, last, head, signature):
        demand(is_signed(wire.segment_words(epoch, last, head), signature, self.epochs[epoch]), "a segment nobody signed")
        self.signed.setdefault(epoch, []).append((last, head))

    def check_chains(self):
        """Every operation lies before a signature of its branch."""
        covered = set()
        for heads in self.signed.values():
            for last, head in heads:
                demand(head in self.operations and self.operations[head][0].seq == last, "a signature of nothing")
                while head in self.operations and head not in covered:
                    covered.add(head)
                    head = self.operations[head][0].previous
        demand(covered == set(self.operations), "operations that nobody signed")

    def add_record_key(self, record, audience, epoch, wrapped):
        here = self.wrapped.get(record)
        if here is None or audience > here[0]:
            self.wrapped[record] = audience, epoch, wrapped

    # --- reading ------------------------------------------------------------------------------------------------------------
    def device(self, header):
        return wire.device_of(self.epochs[header.epoch])

    def key_of(self, record):
        if record not in self.wrapped:
            return None
        audience, epoch, wrapped = self.wrapped[record]
        key = self.audience_keys.get((audience, epoch))
        return wire.open_record_key(wrapped, key, record, audience, epoch) if key else None

    def never_counts(self, header):
        if header.kind < CREATE:
            return header.record != self.authority
        return header.record == self.authority or (header.kind == CREATE and not wire.makes(self.device(header), self.salt, header.record))

    def members(self):
        """Who belongs: {device: role}. Of removals this reader knows only that they are there (the kept store has none)."""
        key = self.key_of(self.authority)
        waiting = [(h, wire.open_body(b, key, h.record)) for h, b in self.operations.values() if h.kind < CREATE and not self.never_counts(h)]
        members, done = {}, set()
        while waiting:
            ready = sorted((h.hash, h, b) for h, b in waiting if all(p in done for p in h.parents))
            demand(ready, "authority operations without their parents")
            _, header, body = ready[0]
            waiting = [w for w in waiting if w[0] is not header]
            done.add(header.hash)
            author = self.device(header)
            if header.kind == FOUND:
                members.setdefault(author, 3)
            elif header.kind == ADMIT:
                role = min(3, max(0, body["role"]))
                if members.get(author, -1) >= max(2, role):
                    let_in = wire.device_of(body["sign"])
                    members[let_in] = max(role, members.get(let_in, 0))
            elif header.kind == REMOVE:
                raise Malformed("this reader does not fold removals")
        return members

    # --- folding ------------------------------------------------------------------------------------------------------------
    def rows(self):
        members = self.members()
        by_record = {}
        for header, body in self.operations.values():
            belongs = self.device(header) in members or header.kind == WITHDRAW
            if header.kind >= CREATE and belongs and not self.never_counts(header):
                by_record.setdefault(header.record, []).append((header, body))
        rows = {}
        for record, operations in by_record.items():
            row = self._tombstone(record, operations) or self._row(record, operations)
            if row:
                rows[record] = row
        return rows

    def _tombstone(self, record, operations):
        receipts = {h.receipt for h, _ in operations if h.kind == CREATE}
        for header, body in operations:
            if header.kind != WITHDRAW:
                continue
            public, signature = body[:32], body[32:]
            if wire.receipt_commitment(public, record) in receipts and is_signed(wire.withdrawal_words(self.id, record), signature, public):
                created = min(h.clock for h, _ in operations if h.kind == CREATE)
                return {"kind": "withdrawn", "author": bytes(16), "device": bytes(16), "audience": 4, "created": created,
                        "changed": created, "fields": {}, "wordings": {}}
        return None

    def _row(self, record, operations):
        key = self.key_of(record)
        if key is None:
            return None
        steps = [Step(h, self.device(h), wire.open_body(b, key, record)) for h, b in operations if b and h.kind != WITHDRAW]
        creations = [s for s in steps if s.kind == CREATE]
        if not creations:
            return None
        first = min(creations, key=lambda s: (s.clock, s.hash))
        author = first.body["by"]
        if first.body.get("own"):
            steps = [s for s in steps if s.kind == CREATE or s.body["by"] == author]
        row = {"kind": first.body["k"], "author": author, "device": first.device, "created": first.clock,
               "changed": max(s.clock for s in steps),
               "audience": min(4, max(s.body["a"] for s in steps if s.kind in (CREATE, WIDEN)))}
        row["fields"], row["wordings"] = fields(steps)
        return row

    def view_hash(self):
        words = b""
        for record, r in sorted(self.rows().items()):
            numbers = [str(r[n]).encode() for n in ("audience", "created", "changed")]
            wordings = to_cbor(r["wordings"]) if r["wordings"] else b""
            for part in (record, r["kind"].encode(), r["author"], r["device"], *numbers, to_cbor(r["fields"]), wordings):
                words += str(len(part)).encode() + b":" + part
        return blake(words)


def fields(steps):
    heads, replaced, sets, removed = {}, set(), {}, set()
    for step in steps:
        if step.kind == CREATE:
            for name, value in step.body["f"].items():
                heads.setdefault(name, []).append((step.clock, step.hash, step.body["by"], value))
        elif step.kind in (CHANGE, SETTLE):
            for name, change in step.body["f"].items():
                heads.setdefault(name, []).append((step.clock, step.hash, step.body["by"], change["v"]))
                replaced.update((name, head) for head in change["r"])
        elif step.kind == TAKE_OUT:
            removed.update((step.body["f"], tag) for tag in step.body["t"])
    for step in steps:
        if step.kind == CREATE:
            for name, members in step.body.get("s", {}).items():
                there = sets.setdefault(name, {})
                for index, member in enumerate(members):
                    _add(there, member, step, (name, blake(step.hash + index.to_bytes(4, "big"))), removed)
        elif step.kind == ADD:
            _add(sets.setdefault(step.body["f"], {}), step.body["m"], step, (step.body["f"], step.hash), removed)
    shown, wordings = {}, {}
    for name, values in heads.items():
        values = sorted((v for v in values if (name, v[1]) not in replaced), key=lambda v: v[:2])
        if values and values[-1][3] is not None:
            shown[name] = values[-1][3]
        if len({to_cbor(v[3]) for v in values}) > 1:
            wordings[name] = [[value, by, clock, head] for clock, head, by, value in values]
    for name, members in sets.items():
        shown[name] = [value for _, _, value in sorted(((first, data, value) for data, (first, value) in members.items()), key=lambda m: m[:2])]
    return shown, wordings


def _add(there, member, step, tag, removed):
    if tag not in removed:
        data = to_cbor(member)
        first = min(step.clock, there[data][0]) if data in there else step.clock
        there[data] = first, member
