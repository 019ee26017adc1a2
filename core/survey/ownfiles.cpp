// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/ownfiles.h"

#include "form/nodetype.h"

#include <QCborArray>
#include <QSet>

namespace uthan::survey {

namespace {
    class Copier {
    public:
        Copier(store::Programme& programme, const OpenedForm& form, RecordId owner)
            : m_programme(programme)
            , m_form(form)
            , m_owner(owner)
        {
            QSet<QString> types;
            for (const auto type :
                {form::NodeType::Image, form::NodeType::Audio, form::NodeType::Video, form::NodeType::File})
                types.insert(form::typeName(type));
            for (const auto& question : form.program->questions()) {
                if (types.contains(question.type))
                    m_asked << question.name << question.path;
            }
        }
        Result<QCborMap> of(const QCborMap& answers)
        {
            QCborMap made = answers;
            if (m_asked.isEmpty())
                return made;
            for (auto each = made.begin(); each != made.end(); ++each) { // an insert would look at all keys
                auto own = ofOne(each.key().toString(), QCborValue(each.value()));
                if (!own)
                    return own.error();
                each.value() = *own;
            }
            return made;
        }

    private:
        Result<QCborValue> ofOne(const QString& name, const QCborValue& value)
        {
            if (value.isString())
                return m_asked.contains(name) ? copied(value.toString()) : Result<QCborValue>(value);
            if (!value.isArray())
                return value;
            QCborArray rows;
            for (const QCborValue& row : value.toArray()) {
                if (!row.isMap()) {
                    rows.append(row);
                    continue;
                }
                auto own = of(row.toMap());
                if (!own)
                    return own.error();
                rows.append(*own);
            }
            return QCborValue(rows);
        }
        Result<QCborValue> copied(const QString& name)
        {
            if (m_copies.contains(name))
                return m_copies.value(name);
            const auto form = m_programme.record(m_form.record);
            if (!form)
                return form.error();
            for (const QCborValue& file : form->fields.value(QStringLiteral("files")).toArray()) {
                const auto ref = record::MediaRef::fromCbor(file);
                if (ref.name != name)
                    continue;
                const auto bytes = m_programme.media(m_form.record, ref);
                if (!bytes && (bytes.error().code == ErrorCode::NotFound || bytes.error().code == ErrorCode::Damaged))
                    break; // it has not come yet: what was said is given all the same
                if (!bytes)
                    return bytes.error();
                const auto made = m_programme.addMedia(m_owner, *bytes, ref.type, ref.name);
                if (!made)
                    return made.error();
                return *m_copies.insert(name, made->toCbor());
            }
            return QCborValue(name); // kept as it is: the form's record knows the file
        }

        store::Programme& m_programme;
        const OpenedForm& m_form;
        RecordId m_owner;
        QSet<QString> m_asked; // names and paths of questions that are answered with a file
        QHash<QString, QCborValue> m_copies;
    };
}

Result<QCborMap> withOwnFiles(
    store::Programme& programme, const OpenedForm& form, RecordId owner, const QCborMap& answers)
{
    return Copier(programme, form, owner).of(answers);
}

QStringList fileNames(const record::Record& form)
{
    QStringList names;
    for (const QCborValue& file : form.fields.value(QStringLiteral("files")).toArray())
        names << record::MediaRef::fromCbor(file).name;
    return names;
}

} // namespace uthan::survey
