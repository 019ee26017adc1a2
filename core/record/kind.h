// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/language.h"
#include "base/result.h"
#include "record/record.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace uthan::record {

// A field of a kind, as declared in assets/kinds/*.json (format: docs/formats/kinds.md).
struct FieldDeclaration {
    enum class Type {
        Text,
        TextByLanguage,
        Integer,
        Decimal,
        Boolean,
        Date,
        Choice,
        Choices,
        Media,
        Geometry,
        Person,
        RecordLink,
        Set,
        Map
    };
    QString name;
    Type type = Type::Text;
    language::Text label;
    QList<std::pair<QString, language::Text>> choices; // for Choice and Choices
    bool inPeoplesWords = false; // set in the book face, quoted only with the scope "quote"
    bool isPrivate = false; // never in an export or a list
    bool isGround = false; // names records that this one rests on: if one is taken back, this is to be looked at again
};

struct StateDeclaration {
    QString name;
    language::Text label;
    QStringList next; // states it may move to
    QString mover; // "author", "steward", "anyone"
};

// A kind of record as data: what the store keeps, the generic view draws and the exporter writes.
struct Kind {
    QString name; // "photo_story"
    int version = 1;
    language::Text label;
    language::Text labelMany;
    QString icon; // name in assets/icons
    Audience audience = Audience::Members; // default for new records
    bool ofItsAuthor = false; // a contribution: revised by its author only
    QList<FieldDeclaration> fields;
    QList<StateDeclaration> states;
    QString titleField; // list view
    QString subtitleField;
    QString pictureField;
    [[nodiscard]] const FieldDeclaration* field(const QString& fieldName) const;
};

// Reads one declaration; the error says which member is wrong.
[[nodiscard]] Result<Kind> parseKind(const QByteArray& json, const QString& fileName);

// All kinds this program knows, read once from resources (":/kinds"). Immutable after that; safe from any thread.
class KindRegistry {
public:
    [[nodiscard]] static const KindRegistry& instance();
    [[nodiscard]] const Kind* find(const QString& name) const;
    [[nodiscard]] QList<const Kind*> all() const;

private:
    KindRegistry();
    QList<Kind> m_kinds;
};

} // namespace uthan::record
