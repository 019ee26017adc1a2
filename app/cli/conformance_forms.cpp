// SPDX-License-Identifier: GPL-3.0-or-later
// Every form of a folder is opened, filled at random, kept as a draft, sent out as an instance and read back.
#include "base/files.h"
#include "conformance.h"
#include "form/formprogram.h"
#include "form/formsession.h"

#include <algorithm>
#include <QCborArray>
#include <QDir>
#include <QRandomGenerator>
#include <QXmlStreamReader>

namespace uthan::cli {
namespace {
    constexpr qint64 kMostBytes = 64LL << 20;
    constexpr int kSteps = 200;

    using Program = std::shared_ptr<const form::FormProgram>;

    form::FormSession::Environment world()
    {
        form::FormSession::Environment e;
        e.nowMs = [] { return Q_INT64_C(1767261600000); };
        e.timeZone = QByteArrayLiteral("Asia/Dhaka");
        e.deviceId = QStringLiteral("device");
        e.userName = QStringLiteral("somebody");
        e.random = [] { return 0.42; };
        e.uuid = [] { return QStringLiteral("01234567-89ab-4cde-8f01-23456789abcd"); };
        return e;
    }

    // What people do to a form, at random but the same each time.
    class Filler {
    public:
        Filler(form::FormSession& session, quint32 seed)
            : m_session(session)
            , m_random(seed)
        {
        }
        void step()
        {
            switch (below(10)) {
            case 0:
                (void)m_session.next();
                break;
            case 1:
                (void)m_session.back();
                break;
            case 2:
                changeLanguage();
                break;
            case 3:
                changeRows();
                break;
            default:
                answer();
            }
            if (m_session.wantsPosition())
                m_session.givePosition(QStringLiteral("23.7 90.4 8 5"));
        }

    private:
        [[nodiscard]] int below(qsizetype n) { return n <= 0 ? 0 : static_cast<int>(m_random.bounded(quint32(n))); }
        void changeLanguage()
        {
            const QList<form::FormLanguage> languages = m_session.program().languages();
            const form::FormLanguage& language = languages.at(below(languages.size()));
            m_session.setLanguage(language.tag.isEmpty() ? language.name : language.tag);
        }
        void changeRows()
        {
            QList<form::OutlineEntry> rows;
            for (const form::OutlineEntry& entry : m_session.outline()) {
                if (entry.kind == form::OutlineEntry::Kind::MoreRows || entry.kind == form::OutlineEntry::Kind::Row)
                    rows << entry;
            }
            if (rows.isEmpty())
                return;
            const form::OutlineEntry& chosen = rows.at(below(rows.size()));
            if (chosen.kind == form::OutlineEntry::Kind::MoreRows)
                (void)m_session.addRow(chosen.place);
            else if (chosen.row.mayRemove && below(2) == 0)
                m_session.removeRow(chosen.place, chosen.place.rows.last());
        }
        void answer()
        {
            QList<form::Place> asked;
            for (const form::OutlineEntry& entry : m_session.outline()) {
                if (entry.kind == form::OutlineEntry::Kind::Question)
                    asked << entry.place;
            }
            if (asked.isEmpty())
                return;
            const form::Place place = asked.at(below(asked.size()));
            if (below(20) == 0)
                m_session.setNoAnswer(place, form::NoAnswer::DontKnow);
            else
                m_session.answer(place, valueFor(m_session.question(place)));
        }
        [[nodiscard]] QCborValue valueFor(const form::QuestionView& q)
        {
            if (below(12) == 0)
                return {};
            if (below(25) == 0)
                return QStringLiteral("no such <thing> & “that”");
            if (!q.choices.isEmpty())
                return chosenOf(q);
            if (q.type == QLatin1String("integer") || q.type == QLatin1String("range"))
                return below(120) - 5;
            if (q.type == QLatin1String("decimal"))
                return (below(2000) - 100) / 8.0;
            if (q.type == QLatin1String("date"))
                return QDate(2020, 1, 1).addDays(below(3000)).toString(Qt::ISODate);
            if (q.type == QLatin1String("time"))
                return QStringLiteral("%1:30:00").arg(below(24), 2, 10, QLatin1Char('0'));
            if (q.type == QLatin1String("dateTime"))
                return QStringLiteral("2024-02-%1T10:00:00.000+06:00").arg(1 + below(28), 2, 10, QLatin1Char('0'));
            if (q.type.startsWith(QLatin1String("geo")))
                return q.type == QLatin1String("geopoint")
                    ? QStringLiteral("%1 90.5 3 4").arg(below(80))
                    : QStringLiteral("23 90 0 0;23.1 %1 0 0;23.2 90 0 0;23 90 0 0").arg(90 + below(9));
            return below(3) == 0 ? QString::number(below(40)) : QStringLiteral("উত্তর %1").arg(below(1000));
        }
        [[nodiscard]] QCborValue chosenOf(const form::QuestionView& q)
        {
            if (q.type == QLatin1String("rank")) {
                QCborArray all;
                for (const form::ChoiceView& choice : q.choices)
                    all.insert(below(all.size() + 1), QCborValue(choice.name));
                return all;
            }
            if (q.type != QLatin1String("select_multiple"))
                return q.choices.at(below(q.choices.size())).name;
            QCborArray some;
            for (const form::ChoiceView& choice : q.choices) {
                if (below(3) == 0)
                    some.append(choice.name);
            }
            return some;
        }

        form::FormSession& m_session;
        QRandomGenerator m_random;
    };

    QString difference(const QStringList& before, const QStringList& after)
    {
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
            if (before.at(i) != after.at(i))
                return QStringLiteral("“%1” became “%2”").arg(before.at(i), after.at(i));
        }
        return before.size() == after.size()
            ? QString()
            : QStringLiteral("%1 cells became %2").arg(before.size()).arg(after.size());
    }

    QString checkDraft(const Program& program, const form::FormSession& session)
    {
        form::FormSession again(program, world());
        const QCborMap draft = QCborValue::fromCbor(QCborValue(session.save()).toCbor()).toMap();
        const Result<QCborMap> left = again.restore(draft);
        if (!left)
            return QStringLiteral("the draft is refused: ") + left.error().text();
        if (!left->isEmpty())
            return QStringLiteral("of the draft is left over: ") + QCborValue(*left).toDiagnosticNotation();
        const QString lost = difference(session.everything(), again.everything());
        return lost.isEmpty() ? QString() : QStringLiteral("reading the draft, ") + lost;
    }

    QString checkInstance(const Program& program, const form::FormSession& session)
    {
        const QString xml = session.instanceXml();
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        if (reader.hasError())
            return QStringLiteral("the instance is no XML: ") + reader.errorString();
        form::FormSession again(program, world());
        again.setLanguage(session.language()); // an instance does not say it, and words of the form may be in it
        const Result<QCborMap> left = again.restoreXml(xml.toUtf8());
        if (!left)
            return QStringLiteral("the instance is refused: ") + left.error().text();
        if (!left->isEmpty())
            return QStringLiteral("of the instance is left over: ") + QCborValue(*left).toDiagnosticNotation();
        const QString lost = difference(xml.split(QLatin1Char('<')), again.instanceXml().split(QLatin1Char('<')));
        return lost.isEmpty() ? QString() : QStringLiteral("reading the instance, ") + lost;
    }

    // Empty: nothing was lost and nothing contradicts itself.
    QString live(const Program& program, quint32 seed)
    {
        form::FormSession session(program, world());
        Filler filler(session, seed);
        for (int i = 0; i < kSteps; ++i)
            filler.step();
        if (QString wrong = checkDraft(program, session); !wrong.isEmpty())
            return wrong;
        if (QString wrong = checkInstance(program, session); !wrong.isEmpty())
            return wrong;
        const QStringList before = session.everything();
        session.recompute();
        const QString stale = difference(before, session.everything());
        return stale.isEmpty() ? QString() : QStringLiteral("worked out anew, ") + stale;
    }
}

Result<ConformanceResult> runForms(const ConformanceRun& run)
{
    ConformanceResult result;
    const QDir folder(run.file);
    if (!folder.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such folder"), run.file};
    const QStringList names
        = folder.entryList({QStringLiteral("*.xml"), QStringLiteral("*.xhtml"), QStringLiteral("*.xls*"),
                               QStringLiteral("*.ods"), QStringLiteral("*.csv")},
            QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!run.onlyCase.isEmpty() && run.onlyCase != name)
            continue;
        const Result<QByteArray> bytes = files::read(folder.filePath(name), kMostBytes);
        if (!bytes)
            return bytes.error();
        const auto program = form::compileFormFile(*bytes, name);
        if (!program) {
            result.skip(name, QStringLiteral("refused: %1").arg(program.error().text()));
            continue;
        }
        const QString wrong = live(*program, quint32(qChecksum(name.toUtf8())));
        if (wrong.isEmpty())
            ++result.passed;
        else
            result.fail(name, wrong);
    }
    return result;
}

} // namespace uthan::cli
