// SPDX-License-Identifier: GPL-3.0-or-later
// A compiled form as bytes for the cache: magic, version, hash of the rest, then every table in one piece.
// docs/formats/forms.md says what is in it.
#include "base/crypto.h"
#include "form/formprogram_p.h"

#include <cstring>
#include <QDataStream>
#include <QIODevice>
#include <type_traits>

namespace uthan::form {

namespace {
    constexpr quint32 kProgramVersion = 22;
    const QByteArray kMagic = QByteArrayLiteral("UTHANFORM");

    class Writer {
    public:
        void operator()(const QString& text)
        {
            size(static_cast<quint64>(text.size()));
            raw(text.constData(), static_cast<size_t>(text.size()) * sizeof(QChar));
        }
        void operator()(const QByteArray& bytes)
        {
            size(static_cast<quint64>(bytes.size()));
            raw(bytes.constData(), static_cast<size_t>(bytes.size()));
        }
        void operator()(int value) { raw(&value, sizeof value); }
        void operator()(const QStringList& list)
        {
            size(static_cast<quint64>(list.size()));
            for (const QString& text : list)
                (*this)(text);
        }
        template <typename T> void operator()(const std::vector<T>& table)
        {
            static_assert(std::is_trivially_copyable_v<T>);
            size(table.size());
            raw(table.data(), table.size() * sizeof(T));
        }
        void operator()(const StringTable& table)
        {
            (*this)(table.pool);
            (*this)(table.ends);
        }
        void size(quint64 value) { raw(&value, sizeof value); }
        QByteArray out;

    private:
        void raw(const void* data, size_t length)
        {
            out.append(static_cast<const char*>(data), static_cast<qsizetype>(length));
        }
    };

    class Reader {
    public:
        Reader(const char* begin, const char* end)
            : m_at(begin)
            , m_end(end)
        {
        }
        void operator()(QString& text)
        {
            const quint64 n = size(sizeof(QChar));
            text.resize(static_cast<qsizetype>(n));
            raw(text.data(), n * sizeof(QChar));
        }
        void operator()(QByteArray& bytes)
        {
            const quint64 n = size(1);
            bytes.resize(static_cast<qsizetype>(n));
            raw(bytes.data(), n);
        }
        void operator()(int& value) { raw(&value, sizeof value); }
        void operator()(QStringList& list)
        {
            const quint64 n = size(sizeof(quint64));
            for (quint64 i = 0; i < n && ok; ++i) {
                list.emplaceBack();
                (*this)(list.back());
            }
        }
        template <typename T> void operator()(std::vector<T>& table)
        {
            const quint64 n = size(sizeof(T));
            table.resize(n);
            raw(table.data(), n * sizeof(T));
        }
        void operator()(StringTable& table)
        {
            (*this)(table.pool);
            (*this)(table.ends);
        }
        quint64 size(size_t each)
        {
            quint64 value = 0;
            raw(&value, sizeof value);
            if (value > static_cast<quint64>(m_end - m_at) / each)
                ok = false;
            return ok ? value : 0;
        }
        [[nodiscard]] bool atEnd() const { return m_at == m_end; }
        bool ok = true;

    private:
        void raw(void* into, size_t length)
        {
            ok = ok && length <= static_cast<size_t>(m_end - m_at);
            if (ok && length > 0) {
                std::memcpy(into, m_at, length);
                m_at += length;
            }
        }
        const char* m_at;
        const char* m_end;
    };

    // The same list of tables for writing and reading, so that they cannot part.
    template <typename Stream, typename Data> void tables(Stream& s, Data& d)
    {
        s(d.formId);
        s(d.version);
        s(d.title);
        s(d.titleLanguages);
        s(d.titles);
        s(d.rootName);
        s(d.instanceName);
        s(d.style);
        s(d.hash);
        s(d.namespaces);
        s(d.defaultLanguage);
        s(d.instanceNameExpression);
        s(d.levels);
        s(d.strings);
        s(d.numbers);
        s(d.code);
        s(d.expressions);
        s(d.nodes);
        s(d.contexts);
        s(d.lists);
        s(d.choices);
        s(d.listOutputs);
        s(d.columnNames);
        s(d.columnValues);
        s(d.filters);
        s(d.filterColumns);
        s(d.filterKeys);
        s(d.itemSources);
        s(d.instances);
        s(d.actions);
        s(d.actionFirsts);
        s(d.actionsOf);
        s(d.rows);
        s(d.entities);
        s(d.listFiles);
        s(d.vertices);
        s(d.valueEdges.firsts);
        s(d.valueEdges.edges);
        s(d.rowEdges.firsts);
        s(d.rowEdges.edges);
    }
}

QByteArray FormProgram::toBytes() const
{
    Writer w;
    tables(w, *d);
    for (const auto* pairs : {&d->pairs, &d->rowValues, &d->itext}) {
        w.size(pairs->size());
        for (const auto& [first, second] : *pairs) {
            w(first);
            w(second);
        }
    }
    w.size(d->languages.size());
    for (size_t l = 0; l < d->languages.size(); ++l) {
        w(d->languages[l].name);
        w(d->languages[l].tag);
        w(d->texts[l]);
    }
    w.size(static_cast<quint64>(d->warnings.size()));
    for (const Warning& warning : d->warnings) {
        w(QStringList{warning.sheet, warning.column, warning.cell, warning.text});
        w(warning.row);
    }
    QByteArray out = kMagic;
    const quint32 version = kProgramVersion;
    out.append(reinterpret_cast<const char*>(&version), sizeof version);
    return out + crypto::hash(w.out) + w.out;
}

Result<std::shared_ptr<const FormProgram>> FormProgram::fromBytes(const QByteArray& bytes)
{
    const qsizetype header = kMagic.size() + qsizetype(sizeof(quint32)) + crypto::kHashBytes;
    if (bytes.size() < header || !bytes.startsWith(kMagic))
        return Error{ErrorCode::Damaged, QStringLiteral("not a compiled form")};
    quint32 version = 0;
    std::memcpy(&version, bytes.constData() + kMagic.size(), sizeof version);
    if (version != kProgramVersion)
        return Error{ErrorCode::Newer,
            QStringLiteral("compiled by another version of the program; compile it again from its source")};
    const QByteArray body = QByteArray::fromRawData(bytes.constData() + header, bytes.size() - header);
    if (crypto::hash(body) != bytes.mid(header - crypto::kHashBytes, crypto::kHashBytes))
        return Error{ErrorCode::Damaged,
            QStringLiteral("a compiled form whose bytes have changed; compile it again from its source")};
    auto d = std::make_unique<Private>();
    Reader r(body.constData(), body.constData() + body.size());
    tables(r, *d);
    for (auto* pairs : {&d->pairs, &d->rowValues, &d->itext}) {
        pairs->resize(r.size(2 * sizeof(int)));
        for (auto& [first, second] : *pairs) {
            r(first);
            r(second);
        }
    }
    const quint64 languages = r.size(1);
    for (quint64 l = 0; l < languages && r.ok; ++l) {
        d->languages.emplace_back();
        d->texts.emplace_back();
        r(d->languages.back().name);
        r(d->languages.back().tag);
        r(d->texts.back());
    }
    const quint64 warnings = r.size(1);
    for (quint64 i = 0; i < warnings && r.ok; ++i) {
        QStringList parts;
        int row = 0;
        r(parts);
        r(row);
        if (parts.size() == 4)
            d->warnings.append({parts.at(0), row, parts.at(1), parts.at(2), parts.at(3)});
    }
    if (!r.ok || !r.atEnd() || d->nodes.empty() || d->languages.empty())
        return Error{ErrorCode::Damaged,
            QStringLiteral("a compiled form that ends too early; compile it again from its source")};
    return std::make_shared<const FormProgram>(std::move(d));
}

} // namespace uthan::form
