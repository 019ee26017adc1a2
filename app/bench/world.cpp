// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"
#include "base/cbor.h"

#include <QFile>
#include <random>

namespace uthan::bench {

namespace {
    constexpr qsizetype kRecordBytes = 1023;

    QString someWords(std::mt19937& dice, int language, int count)
    {
        static const QStringList words[] = {
            {QStringLiteral("water"), QStringLiteral("road"), QStringLiteral("clinic"), QStringLiteral("in the rains"),
                QStringLiteral("school"), QStringLiteral("an hour on foot"), QStringLiteral("the pump"),
                QStringLiteral("often"), QStringLiteral("closed"), QStringLiteral("for my mother"),
                QStringLiteral("bridge"), QStringLiteral("too far"), QStringLiteral("market"), QStringLiteral("steps")},
            {QStringLiteral("পানি"), QStringLiteral("রাস্তা"), QStringLiteral("বর্ষাকালে"), QStringLiteral("হাসপাতাল"),
                QStringLiteral("অনেক দূর"), QStringLiteral("নৌকা"), QStringLiteral("আমার মা"), QStringLiteral("সাঁকো"),
                QStringLiteral("বিদ্যালয়"), QStringLiteral("কখনও কখনও"), QStringLiteral("বাজার"), QStringLiteral("ঘাট")},
            {QStringLiteral("الماء"), QStringLiteral("الطريق"), QStringLiteral("العيادة"), QStringLiteral("بعيدة"),
                QStringLiteral("في الشتاء"), QStringLiteral("المدرسة"), QStringLiteral("السوق"), QStringLiteral("أمي"),
                QStringLiteral("درج"), QStringLiteral("ساعة مشيا"), QStringLiteral("أحيانا"), QStringLiteral("الجسر")},
            {QStringLiteral("l'eau"), QStringLiteral("la route"), QStringLiteral("le centre de santé"),
                QStringLiteral("trop loin"), QStringLiteral("pendant les pluies"), QStringLiteral("l'école"),
                QStringLiteral("le marché"), QStringLiteral("ma mère"), QStringLiteral("une heure à pied"),
                QStringLiteral("le pont"), QStringLiteral("souvent fermé"), QStringLiteral("des marches")},
            {QStringLiteral("پانی"), QStringLiteral("سڑک"), QStringLiteral("ہسپتال"), QStringLiteral("بہت دور"),
                QStringLiteral("بارش میں"), QStringLiteral("سکول"), QStringLiteral("بازار"), QStringLiteral("میری ماں"),
                QStringLiteral("سیڑھیاں"), QStringLiteral("ایک گھنٹہ پیدل"), QStringLiteral("کبھی کبھی"),
                QStringLiteral("پل")}};
        QStringList text;
        const QStringList& known = words[language];
        for (int i = 0; i < count; ++i)
            text << known[static_cast<qsizetype>(dice() % static_cast<unsigned>(known.size()))];
        return text.join(u' ');
    }
}

record::NewRecord kilobyteRecord(int number, Random& random)
{
    std::mt19937 dice(static_cast<unsigned>(number) * 2654435761U + 1);
    QCborMap answers;
    for (int i = 1; i <= 12; ++i)
        answers.insert(QStringLiteral("q%1").arg(i), static_cast<qint64>(dice() % 90));
    QCborMap fields{{QStringLiteral("form_id"), QStringLiteral("access")}, {QStringLiteral("answers"), answers}};
    for (int i = 0; cbor::encode(fields).size() < kRecordBytes - 60; ++i) {
        answers.insert(QStringLiteral("t%1").arg(i), someWords(dice, (number + i) % 5, 4));
        fields.insert(QStringLiteral("answers"), answers);
    }
    QString rest;
    for (qsizetype left = kRecordBytes - cbor::encode(fields).size() - 4; left > 0; --left)
        rest += QLatin1Char(static_cast<char>('a' + dice() % 26));
    fields.insert(QStringLiteral("x"), rest);
    return {QStringLiteral("submission"), PersonId::random(random), record::Audience::Members, fields};
}

Result<void> makeKilobyteRecords(store::Programme& programme, qint64 count)
{
    constexpr qint64 kAtOnce = 5000;
    for (qint64 done = 0; done < count; done += kAtOnce) {
        QList<record::NewRecord> some;
        for (qint64 i = done; i < std::min(count, done + kAtOnce); ++i)
            some << kilobyteRecord(static_cast<int>(i), programme.random());
        const auto made = programme.createAll(some);
        if (!made)
            return made.error();
    }
    return {};
}

Result<std::unique_ptr<store::Programme>> World::found(const QString& name)
{
    return store::Programme::create(path(name), QStringLiteral("Bench"), name, device(name));
}

Result<std::unique_ptr<store::Programme>> World::open(const QString& name)
{
    return store::Programme::open(path(name), device(name));
}

form::FormSession::Environment sessionWorld()
{
    form::FormSession::Environment e;
    e.nowMs = [] { return qint64(1'780'000'000'000); };
    e.timeZone = QByteArrayLiteral("UTC");
    e.random = [] { return 0.5; };
    e.uuid = [] { return QString(); };
    return e;
}

QByteArray accessSurvey()
{
    QFile file(QStringLiteral(":/demo/surveys/survey_access.xlsx"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::unique_ptr<store::Programme>> World::join(store::Programme& host, const QString& name)
{
    auto newcomer = store::Programme::createToJoin(path(name), name, device(name));
    const QString ask = path(name + QStringLiteral(".uthanask")), bundle = path(name + QStringLiteral(".uthanshare"));
    if (!newcomer)
        return newcomer;
    if (const auto asked = (*newcomer)->writeJoinRequest(ask); !asked)
        return asked.error();
    const auto request = host.readJoinRequest(ask);
    if (!request)
        return request.error();
    UTHAN_TRY(host.admit(*request, store::Role::Member));
    if (const auto written = host.exportBundle(bundle); !written)
        return written.error();
    if (const auto taken = (*newcomer)->importBundle(bundle); !taken)
        return taken.error();
    QFile::remove(bundle);
    return newcomer;
}

} // namespace uthan::bench
