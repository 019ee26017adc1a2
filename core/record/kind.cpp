// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/kind.h"

#include <array>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Resources of a static library are not registered by themselves; the macro must stand outside any namespace.
static void registerKindResources()
{
    Q_INIT_RESOURCE(kinds);
}

namespace uthan::record {

namespace {
    using Type = FieldDeclaration::Type;
    constexpr std::array kTypes{std::pair{"text", Type::Text}, std::pair{"texts", Type::TextByLanguage},
        std::pair{"integer", Type::Integer}, std::pair{"decimal", Type::Decimal}, std::pair{"boolean", Type::Boolean},
        std::pair{"date", Type::Date}, std::pair{"choice", Type::Choice}, std::pair{"choices", Type::Choices},
        std::pair{"media", Type::Media}, std::pair{"geometry", Type::Geometry}, std::pair{"person", Type::Person},
        std::pair{"link", Type::RecordLink}, std::pair{"set", Type::Set}, std::pair{"map", Type::Map}};
    constexpr std::array kAudiences{std::pair{"author", Audience::Author}, std::pair{"keepers", Audience::Keepers},
        std::pair{"stewards", Audience::Stewards}, std::pair{"circle", Audience::Circle},
        std::pair{"members", Audience::Members}};

    // Reads one declaration and remembers the first thing that is wrong with it, with its place.
    class Reader {
    public:
        explicit Reader(QString fileName)
            : m_file(std::move(fileName))
        {
        }

        Result<Kind> read(const QByteArray& json)
        {
            QJsonParseError parse;
            const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
            if (parse.error != QJsonParseError::NoError)
                return Error{
                    ErrorCode::Input, parse.errorString(), QStringLiteral("%1, byte %2").arg(m_file).arg(parse.offset)};
            Kind kind = readKind(document.object());
            if (m_error)
                return *m_error;
            return kind;
        }

    private:
        void fail(const QString& member, const QString& what)
        {
            if (!m_error)
                m_error = Error{ErrorCode::Input, what, m_file + QStringLiteral(", ") + member};
        }

        // A misspelt member would be a rule silently not kept: everything unknown is an error.
        void onlyThese(const QJsonObject& object, const QString& at, const QStringList& allowed)
        {
            for (const QString& key : object.keys()) {
                if (!allowed.contains(key))
                    fail(at + key, QStringLiteral("no such member"));
            }
        }

        QString text(const QJsonObject& object, const QString& at, const QString& key, bool required)
        {
            const QJsonValue value = object.value(key);
            if (value.isUndefined() && !required)
                return {};
            if (!value.isString() || value.toString().isEmpty())
                fail(at + key, QStringLiteral("a text is needed here"));
            return value.toString();
        }

        bool truth(const QJsonObject& object, const QString& at, const QString& key)
        {
            const QJsonValue value = object.value(key);
            if (!value.isUndefined() && !value.isBool())
                fail(at + key, QStringLiteral("true or false is needed here"));
            return value.toBool();
        }

        QJsonArray list(const QJsonObject& object, const QString& at, const QString& key)
        {
            const QJsonValue value = object.value(key);
            if (!value.isUndefined() && !value.isArray())
                fail(at + key, QStringLiteral("a list is needed here"));
            return value.toArray();
        }

        language::Text label(const QJsonObject& object, const QString& at, const QString& key)
        {
            language::Text result;
            const QJsonObject map = object.value(key).toObject();
            for (auto it = map.begin(); it != map.end(); ++it) {
                if (!it.value().isString() || it.value().toString().isEmpty())
                    fail(at + key + u'.' + it.key(), QStringLiteral("a text is needed here"));
                result.byTag.insert(it.key(), it.value().toString());
            }
            if (!result.byTag.contains(QStringLiteral("en")))
                fail(at + key, QStringLiteral("a map of texts by language is needed here, English among them"));
            return result;
        }

        FieldDeclaration readField(const QJsonObject& object, const QString& at)
        {
            onlyThese(object, at,
                {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("label"), QStringLiteral("choices"),
                    QStringLiteral("peoplesWords"), QStringLiteral("private"), QStringLiteral("ground")});
            FieldDeclaration field;
            field.name = text(object, at, QStringLiteral("name"), true);
            const QString type = text(object, at, QStringLiteral("type"), true);
            const auto* known = std::find_if(
                kTypes.begin(), kTypes.end(), [&](const auto& t) { return type == QLatin1String(t.first); });
            if (known == kTypes.end())
                fail(at + QStringLiteral("type"), QStringLiteral("no such type: ") + type);
            else
                field.type = known->second;
            field.label = label(object, at, QStringLiteral("label"));
            field.inPeoplesWords = truth(object, at, QStringLiteral("peoplesWords"));
            field.isPrivate = truth(object, at, QStringLiteral("private"));
            field.isGround = truth(object, at, QStringLiteral("ground"));
            readChoices(field, object, at);
            return field;
        }

        void readChoices(FieldDeclaration& field, const QJsonObject& object, const QString& at)
        {
            const QJsonArray choices = list(object, at, QStringLiteral("choices"));
            const bool wanted = field.type == Type::Choice || field.type == Type::Choices;
            if (wanted == choices.isEmpty())
                fail(at + QStringLiteral("choices"),
                    QStringLiteral("choices belong to a choice, and a choice needs them"));
            for (qsizetype i = 0; i < choices.size(); ++i) {
                const QString here = QStringLiteral("%1choices[%2].").arg(at).arg(i);
                const QJsonObject choice = choices.at(i).toObject();
                onlyThese(choice, here, {QStringLiteral("name"), QStringLiteral("label")});
                field.choices.append(
                    {text(choice, here, QStringLiteral("name"), true), label(choice, here, QStringLiteral("label"))});
            }
        }

        StateDeclaration readState(const QJsonObject& object, const QString& at)
        {
            onlyThese(object, at,
                {QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("next"), QStringLiteral("mover")});
            StateDeclaration state;
            state.name = text(object, at, QStringLiteral("name"), true);
            state.label = label(object, at, QStringLiteral("label"));
            for (const QJsonValue& next : list(object, at, QStringLiteral("next")))
                state.next << next.toString();
            state.mover = text(object, at, QStringLiteral("mover"), true);
            if (!QStringList{QStringLiteral("author"), QStringLiteral("steward"), QStringLiteral("anyone")}.contains(
                    state.mover))
                fail(at + QStringLiteral("mover"), QStringLiteral("author, steward or anyone is needed here"));
            return state;
        }

        Kind readKind(const QJsonObject& object)
        {
            onlyThese(object, {},
                {QStringLiteral("kind"), QStringLiteral("version"), QStringLiteral("icon"), QStringLiteral("label"),
                    QStringLiteral("labelMany"), QStringLiteral("audience"), QStringLiteral("ofItsAuthor"),
                    QStringLiteral("fields"), QStringLiteral("states"), QStringLiteral("title"),
                    QStringLiteral("subtitle"), QStringLiteral("picture")});
            Kind kind;
            kind.name = text(object, {}, QStringLiteral("kind"), true);
            kind.version = object.value(QStringLiteral("version")).toInt(-1);
            if (kind.version < 1)
                fail(QStringLiteral("version"), QStringLiteral("a whole number from 1 is needed here"));
            kind.icon = text(object, {}, QStringLiteral("icon"), true);
            kind.label = label(object, {}, QStringLiteral("label"));
            kind.labelMany = label(object, {}, QStringLiteral("labelMany"));
            const QString audience = text(object, {}, QStringLiteral("audience"), true);
            const auto* known = std::find_if(kAudiences.begin(), kAudiences.end(),
                [&](const auto& a) { return audience == QLatin1String(a.first); });
            if (known == kAudiences.end())
                fail(QStringLiteral("audience"), QStringLiteral("no such audience: ") + audience);
            else
                kind.audience = known->second;
            kind.ofItsAuthor = truth(object, {}, QStringLiteral("ofItsAuthor"));
            readParts(kind, object);
            return kind;
        }

        void readParts(Kind& kind, const QJsonObject& object)
        {
            const QJsonArray fields = list(object, {}, QStringLiteral("fields"));
            for (qsizetype i = 0; i < fields.size(); ++i) {
                const FieldDeclaration field = readField(fields.at(i).toObject(), QStringLiteral("fields[%1].").arg(i));
                if (kind.field(field.name))
                    fail(QStringLiteral("fields[%1].name").arg(i), QStringLiteral("twice: ") + field.name);
                kind.fields.append(field);
            }
            const QJsonArray states = list(object, {}, QStringLiteral("states"));
            for (qsizetype i = 0; i < states.size(); ++i)
                kind.states.append(readState(states.at(i).toObject(), QStringLiteral("states[%1].").arg(i)));
            checkStates(kind);
            kind.titleField = fieldName(kind, object, QStringLiteral("title"));
            kind.subtitleField = fieldName(kind, object, QStringLiteral("subtitle"));
            kind.pictureField = fieldName(kind, object, QStringLiteral("picture"));
        }

        void checkStates(const Kind& kind)
        {
            QStringList names;
            for (const StateDeclaration& state : kind.states)
                names << state.name;
            for (const StateDeclaration& state : kind.states) {
                for (const QString& next : state.next) {
                    if (!names.contains(next))
                        fail(QStringLiteral("states.") + state.name + QStringLiteral(".next"),
                            QStringLiteral("no such state: ") + next);
                }
            }
        }

        QString fieldName(const Kind& kind, const QJsonObject& object, const QString& key)
        {
            const QString name = text(object, {}, key, false);
            if (!name.isEmpty() && !kind.field(name))
                fail(key, QStringLiteral("no such field: ") + name);
            return name;
        }

        QString m_file;
        std::optional<Error> m_error;
    };
}

const FieldDeclaration* Kind::field(const QString& fieldName) const
{
    const auto it
        = std::find_if(fields.begin(), fields.end(), [&](const FieldDeclaration& f) { return f.name == fieldName; });
    return it == fields.end() ? nullptr : &*it;
}

Result<Kind> parseKind(const QByteArray& json, const QString& fileName)
{
    return Reader(fileName).read(json);
}

const KindRegistry& KindRegistry::instance()
{
    static const KindRegistry registry;
    return registry;
}

KindRegistry::KindRegistry()
{
    registerKindResources();
    const QDir folder(QStringLiteral(":/kinds"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // The declarations are part of the program and checked by its tests; a bad one is a mistake of ours.
        if (auto kind = parseKind(file.readAll(), name); kind.ok())
            m_kinds.append(*kind);
        else
            qCritical("%s", qPrintable(kind.error().text()));
    }
}

const Kind* KindRegistry::find(const QString& name) const
{
    const auto it = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind& k) { return k.name == name; });
    return it == m_kinds.end() ? nullptr : &*it;
}

QList<const Kind*> KindRegistry::all() const
{
    QList<const Kind*> list;
    for (const Kind& kind : m_kinds)
        list.append(&kind);
    return list;
}

} // namespace uthan::record
