// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/openrosaexport.h"

#include "form/formprogram.h"
#include "form/session/auditlog.h"

#include <algorithm>
#include <QCborArray>
#include <QDateTime>
#include <QSet>
#include <QUuid>

namespace uthan::product {
namespace {
    // What names a person or a device, or says where somebody was.
    bool isOfPersonOrPlace(const QString& type)
    {
        static const QSet<QString> types{QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("deviceid"),
            QStringLiteral("username"), QStringLiteral("phonenumber"), QStringLiteral("email"),
            QStringLiteral("subscriberid"), QStringLiteral("simserial"), QStringLiteral("geopoint"),
            QStringLiteral("geotrace"), QStringLiteral("geoshape"), QStringLiteral("start-geopoint"),
            QStringLiteral("background-geopoint")};
        return types.contains(type);
    }

    QString endingOf(const QString& mimeType)
    {
        static const QHash<QString, QString> endings{{QStringLiteral("image/jpeg"), QStringLiteral(".jpg")},
            {QStringLiteral("image/png"), QStringLiteral(".png")},
            {QStringLiteral("audio/ogg"), QStringLiteral(".ogg")},
            {QStringLiteral("audio/wav"), QStringLiteral(".wav")},
            {QStringLiteral("video/mp4"), QStringLiteral(".mp4")},
            {QStringLiteral("video/webm"), QStringLiteral(".webm")},
            {QStringLiteral("video/ogg"), QStringLiteral(".ogv")},
            {QStringLiteral("text/csv"), QStringLiteral(".csv")}};
        return endings.value(mimeType.section(QLatin1Char(';'), 0, 0), QStringLiteral(".bin"));
    }

    // One sheet: what may leave of it, and the files that go with it.
    class Leaving {
    public:
        Leaving(store::Programme& programme, const survey::OpenedForm& form, const insight::Sheet& sheet)
            : m_programme(programme)
            , m_form(form)
            , m_sheet(sheet)
        {
            for (const form::FormProgram::Question& q : form.program->questions())
                m_types.insert(q.name, q.type);
        }
        [[nodiscard]] Result<void> write(
            const QString& folder, std::shared_ptr<form::ListSource> lists, const WriteFile& to)
        {
            form::FormSession filling(m_form.program, world(std::move(lists)));
            (void)filling.refill(allowed(m_sheet.answers));
            UTHAN_TRY(to({folder + QStringLiteral("/submission.xml"), filling.instanceXml().toUtf8()}));
            const QStringList named = filling.instanceFiles(); // what is not asked any more does not go
            for (const auto& [name, ref] : m_files) {
                if (!named.contains(name))
                    continue;
                Result<QByteArray> bytes = m_programme.media(m_sheet.id, ref);
                if (!bytes)
                    return bytes.error();
                UTHAN_TRY(to({folder + u'/' + name, name == form::AuditLog::fileName() ? log(*bytes) : *bytes}));
            }
            return {};
        }

    private:
        // The same id whenever it is written, which says nothing to who does not have the programme; no minute.
        [[nodiscard]] form::FormSession::Environment world(std::shared_ptr<form::ListSource> lists) const
        {
            form::FormSession::Environment made;
            const qint64 day = QDateTime(QDate::fromString(m_sheet.day, Qt::ISODate), {}, Qt::UTC).toMSecsSinceEpoch();
            made.nowMs = [day] { return day; };
            made.timeZone = QByteArrayLiteral("UTC");
            made.random = [] { return 0.5; };
            const QByteArray name = m_programme.salt() + m_sheet.id.text().toUtf8();
            made.uuid = [name] { return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces); };
            made.lists = std::move(lists);
            return made;
        }
        [[nodiscard]] bool mayLeave(const QString& type) const
        {
            using insight::Measure;
            const auto may = [this](record::Use use) { return record::mayUse(m_sheet.consent, use); };
            if (isOfPersonOrPlace(type.section(QLatin1Char(' '), 0, 0)))
                return false;
            if (type == QLatin1String("audit")) // they said yes to it
                return true;
            const Measure measure = insight::measureOf(type);
            if (measure == Measure::Voice || type == QLatin1String("background-audio"))
                return may(record::Use::Quote) && may(record::Use::PlayVoice);
            if (type == QLatin1String("image") || type == QLatin1String("video") || type == QLatin1String("file"))
                return may(record::Use::Quote) && may(record::Use::Exhibition);
            return measure != Measure::Words || may(record::Use::Quote);
        }
        [[nodiscard]] QCborMap allowed(const QCborMap& answers)
        {
            QCborMap out;
            for (const auto& [key, value] : answers) {
                if (value.isArray() && value.toArray().at(0).isMap()) { // rows
                    QCborArray rows;
                    for (const QCborValue& row : value.toArray())
                        rows.append(allowed(row.toMap()));
                    out.insert(key, rows);
                    continue;
                }
                const QString name = key.toString().section(QLatin1Char('/'), -1);
                const auto ref = record::MediaRef::fromCbor(value);
                const bool isLog = ref.name == form::AuditLog::fileName();
                if (!isLog && !mayLeave(m_types.value(name, QStringLiteral("text"))))
                    continue;
                out.insert(key, ref.isNull() ? QCborValue(value) : QCborValue(fileOf(name, ref)));
            }
            return out;
        }
        [[nodiscard]] QCborMap fileOf(const QString& question, const record::MediaRef& ref)
        {
            const bool isLog = ref.name == form::AuditLog::fileName();
            QString name = isLog ? ref.name : question + endingOf(ref.type);
            const auto isTaken = [&name](const auto& file) { return file.first == name; };
            for (int number = 2; std::any_of(m_files.cbegin(), m_files.cend(), isTaken); ++number)
                name = question + u'-' + QString::number(number) + endingOf(ref.type);
            m_files.append({name, ref});
            return {{QStringLiteral("name"), name}};
        }
        // Times go with who agreed to the log; what was said before and after only with who agreed to be quoted.
        [[nodiscard]] QByteArray log(const QByteArray& csv) const
        {
            if (record::mayUse(m_sheet.consent, record::Use::Quote))
                return csv;
            form::AuditWish wish = form::AuditWish::of(*m_form.program);
            wish.changes = wish.user = wish.reasons = false;
            form::AuditLog log(wish, {[] { return qint64(0); }, [] { return qint64(0); }, {}});
            log.restoreCsv(csv);
            return log.csv();
        }

        store::Programme& m_programme;
        const survey::OpenedForm& m_form;
        const insight::Sheet& m_sheet;
        QHash<QString, QString> m_types;
        QList<std::pair<QString, record::MediaRef>> m_files;
    };
} // namespace

Result<void> exportOpenRosa(
    store::Programme& programme, const survey::OpenedForm& form, const insight::Sheets& sheets, const WriteFile& write)
{
    const int digits = int(std::max<qsizetype>(4, QString::number(sheets.usable.size()).size()));
    for (qsizetype i = 0; i < sheets.usable.size(); ++i) {
        const QString folder
            = QStringLiteral("%1/r%2").arg(form.program->formId()).arg(i + 1, digits, 10, QLatin1Char('0'));
        UTHAN_TRY(Leaving(programme, form, sheets.usable[i]).write(folder, sheets.lists, write));
    }
    return {};
}

} // namespace uthan::product
