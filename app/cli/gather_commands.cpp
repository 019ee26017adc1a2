// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "describe.h"
#include "media/picturebytes.h"
#include "place/placerecords.h"

#include <QCborArray>
#include <QFileInfo>
#include <QJsonArray>

// photo add, place add, consent show|withdraw
namespace uthan::cli {
namespace {
    constexpr qint64 kMostPicture = 64LL << 20;
    constexpr qint64 kMostVoice = 64LL << 20;

    Result<place::Geometry> pointFrom(const QString& text)
    {
        const QStringList parts = text.split(QLatin1Char(','));
        bool lonOk = false;
        bool latOk = false;
        const double lon = parts.value(0).toDouble(&lonOk);
        const double lat = parts.value(1).toDouble(&latOk);
        if (parts.size() != 2 || !lonOk || !latOk || std::abs(lon) > 180 || std::abs(lat) > 90)
            return Error{
                ErrorCode::Input, QStringLiteral("\"%1\" is not LON,LAT in degrees, like -114.07,51.05").arg(text)};
        return place::Geometry::ofPoint({lon, lat});
    }

    Result<place::Sensitivity> sensitivityFrom(const Call& call)
    {
        const QString name = call.option("sensitivity", QStringLiteral("community"));
        const auto level = place::sensitivityFromName(name);
        if (!level)
            return Error{ErrorCode::Input,
                QStringLiteral("\"%1\" is not a sensitivity; there are public, community, restricted, sacred")
                    .arg(name)};
        return *level;
    }

    QString voiceType(const QByteArray& bytes)
    {
        if (bytes.startsWith("OggS"))
            return QStringLiteral("audio/ogg");
        if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE")
            return QStringLiteral("audio/wav");
        if (bytes.startsWith("ID3") || bytes.startsWith(QByteArray::fromHex("fffb")))
            return QStringLiteral("audio/mpeg");
        return {};
    }

    Result<QCborValue> voiceFrom(store::Programme& programme, const Call& call, RecordId owner)
    {
        const QString file = call.option("audio");
        const Result<QByteArray> bytes = files::read(file, kMostVoice);
        if (!bytes)
            return bytes.error();
        const QString type = voiceType(*bytes);
        if (type.isEmpty())
            return Error{ErrorCode::Input, QStringLiteral("this is not an Ogg, WAV or MP3 recording"),
                file + QStringLiteral(", byte 0")};
        const Result<record::MediaRef> ref = programme.addMedia(owner, *bytes, type);
        if (!ref)
            return ref.error();
        return QCborValue(ref->toCbor());
    }

    void describeCode(Reply& reply, const Participant& who)
    {
        reply.json.insert(QStringLiteral("person"), who.person.text());
        if (who.newCode.isEmpty())
            return;
        reply.json.insert(QStringLiteral("receipt"), who.newCode);
        reply.lines << QStringLiteral("  receipt code, shown only now: %1").arg(who.newCode);
    }

    Result<QCborMap> storyFields(store::Programme& programme, const Call& call, RecordId id, const QByteArray& picture,
        const QString& type, bool bring)
    {
        const QString language = call.option("language", QStringLiteral("en"));
        const QString story = call.option("story");
        const Result<record::MediaRef> ref = programme.addMedia(id, picture, type);
        if (!ref)
            return ref.error();
        QCborMap told{{QStringLiteral("language"), language}};
        if (!story.isEmpty())
            told.insert(QStringLiteral("text"), story);
        if (call.has("audio")) {
            const Result<QCborValue> voice = voiceFrom(programme, call, id);
            if (!voice)
                return voice.error();
            told.insert(QStringLiteral("voice"), *voice);
        }
        QCborMap release;
        for (const QString& scope :
            call.option("release", QStringLiteral("discuss")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!record::scopeFromName(scope))
                return Error{
                    ErrorCode::Input, QStringLiteral("\"%1\" is not a use a picture can be released for").arg(scope)};
            release.insert(scope, true);
        }
        const bool released = release.contains(QStringLiteral("exhibit"));
        QCborMap fields{{QStringLiteral("prompt"), call.option("prompt")},
            {QStringLiteral("title"), call.option("title", story.left(60))}, {QStringLiteral("language"), language},
            {QStringLiteral("caption"), story}, {QStringLiteral("description"), call.option("description")},
            {QStringLiteral("picture"), ref->toCbor()}, {QStringLiteral("people"), QCborArray()},
            {QStringLiteral("recognisable"), false}, {QStringLiteral("release"), release},
            {QStringLiteral("state"),
                !bring         ? QStringLiteral("mine")
                    : released ? QStringLiteral("released")
                               : QStringLiteral("discussion_only")}};
        if (told.size() > 1)
            fields.insert(QStringLiteral("showed"), QCborMap{{QStringLiteral("H"), told}});
        if (call.has("place")) {
            const Result<place::Geometry> at = pointFrom(call.option("place"));
            const Result<place::Sensitivity> level = sensitivityFrom(call);
            if (!at || !level)
                return at ? level.error() : at.error();
            const place::Geometry coarse
                = place::sharedGeometry(*at, *level); // the exact point is not kept with a story
            if (!coarse.isNull())
                fields.insert(QStringLiteral("place"), coarse.toCbor());
        }
        return fields;
    }

    Result<Reply> photoAdd(const Call& call)
    {
        const Result<QByteArray> original = files::read(call.given[1], kMostPicture);
        if (!original)
            return original.error();
        const Result<media::CleanPicture> clean = media::cleanPicture(*original, QFileInfo(call.given[1]).fileName());
        if (!clean)
            return clean.error();
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<Participant> who
            = participantFor(**programme, call, call.option("language", QStringLiteral("en")));
        if (!who)
            return who.error();
        const bool bring = !call.has("keep") && record::mayUse(who->consent, record::Use::ShareWithMembers);
        const RecordId id = (*programme)->newRecordId();
        const RecordId originalId = (*programme)->newRecordId();
        const Result<QCborMap> fields = storyFields(**programme, call, id, clean->bytes, clean->type, bring);
        if (!fields)
            return fields.error();
        const Result<record::MediaRef> kept = (*programme)->addMedia(originalId, *original, clean->type);
        if (!kept)
            return kept.error();
        const QCborMap sealed{{QStringLiteral("story"), id.text()}, {QStringLiteral("picture"), kept->toCbor()}};
        const auto made = (*programme)
                              ->createAll({{QStringLiteral("photo_story"), who->person,
                                               bring ? record::Audience::Members : record::Audience::Author, *fields,
                                               id, who->receiptKey},
                                  {QStringLiteral("photo_original"), who->person,
                                      bring ? record::Audience::Keepers : record::Audience::Author, sealed, originalId,
                                      who->receiptKey}});
        if (!made)
            return made.error();
        Reply reply;
        reply.json = {{QStringLiteral("id"), id.text()}, {QStringLiteral("width"), clean->width},
            {QStringLiteral("height"), clean->height}, {QStringLiteral("removed_bytes"), clean->removed},
            {QStringLiteral("brought"), bring}};
        reply.lines << QStringLiteral("%1: %2 × %3, %4 bytes of hidden data removed, %5")
                           .arg(id.text())
                           .arg(clean->width)
                           .arg(clean->height)
                           .arg(clean->removed)
                           .arg(bring ? QStringLiteral("brought to the group") : QStringLiteral("kept for its author"));
        describeCode(reply, *who);
        return reply;
    }

    Result<Reply> placeAdd(const Call& call)
    {
        place::NewPlace p;
        const Result<place::Geometry> at = pointFrom(call.option("at"));
        const Result<place::Sensitivity> level = sensitivityFrom(call);
        if (!at || !level)
            return at ? level.error() : at.error();
        p.exact = *at;
        p.sensitivity = *level;
        p.category = call.option("category");
        p.name = call.option("name");
        p.note = call.option("note");
        p.group = call.option("group");
        p.session = call.option("session");
        p.language = call.option("language", QStringLiteral("en"));
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<Participant> who = participantFor(**programme, call, p.language);
        if (!who)
            return who.error();
        p.author = who->person;
        p.receiptKey = who->receiptKey;
        Result<QList<record::NewRecord>> records
            = place::placeRecords(p, (*programme)->recordMaker(), (*programme)->random());
        if (!records)
            return records.error();
        const bool forAll = record::mayUse(who->consent, record::Use::ShareWithMembers);
        for (record::NewRecord& r : *records) // keepers are fewer than stewards
            r.audience = forAll ? r.audience : std::min(r.audience, record::Audience::Stewards);
        const auto made = (*programme)->createAll(*records);
        if (!made)
            return made.error();
        Reply reply;
        reply.json = {{QStringLiteral("id"), made->first().text()},
            {QStringLiteral("sensitivity"), place::sensitivityName(p.sensitivity)},
            {QStringLiteral("cell_m"), place::cellMetres(p.sensitivity)}};
        reply.lines
            << QStringLiteral("%1: kept as %2").arg(made->first().text(), place::sensitivityName(p.sensitivity));
        describeCode(reply, *who);
        return reply;
    }

    Result<Reply> consentShow(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<PersonId> person = personFor(**programme, call);
        if (!person)
            return person.error();
        const Result<record::ConsentState> state = (*programme)->consentOf(*person);
        if (!state)
            return state.error();
        QJsonObject scopes;
        Reply reply;
        for (auto it = state->scopes.cbegin(); it != state->scopes.cend(); ++it) {
            scopes.insert(it.key(), it.value());
            reply.lines << QStringLiteral("  %1 %2").arg(
                it.value() ? QStringLiteral("yes") : QStringLiteral("no "), it.key());
        }
        reply.lines.sort();
        reply.lines.prepend(state->withdrawn ? QStringLiteral("taken back")
                : state->given               ? QStringLiteral("agreed")
                                             : QStringLiteral("has not agreed"));
        reply.json = {{QStringLiteral("person"), person->text()}, {QStringLiteral("given"), state->given},
            {QStringLiteral("withdrawn"), state->withdrawn}, {QStringLiteral("scopes"), scopes}};
        return reply;
    }

    Result<Reply> consentRenew(const Call& call)
    {
        if (!call.has("person"))
            return Error{ErrorCode::Input, QStringLiteral("--person says who agrees anew")};
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const auto who = renewConsent(**programme, call, call.option("language", QStringLiteral("en")));
        if (!who)
            return who.error();
        Reply reply;
        reply.json = {{QStringLiteral("person"), who->person.text()}, {QStringLiteral("given"), who->consent.given}};
        reply.lines << QStringLiteral("agreed anew; only what was said yes to now counts from here on");
        if (!who->newCode.isEmpty()) {
            reply.json.insert(QStringLiteral("receipt"), who->newCode);
            reply.lines << QStringLiteral("receipt code (shown once): %1").arg(who->newCode);
        }
        return reply;
    }

    // What would go; nothing goes.
    Result<Reply> coveredReply(store::Programme& programme, const QString& code, RecordId only)
    {
        const auto covered = programme.coveredByCode(code);
        if (!covered)
            return covered.error();
        Reply reply;
        QJsonArray list;
        for (const RecordId id : *covered) {
            if (!only.isNull() && id != only)
                continue;
            const auto there = programme.record(id); // what is closed to this device is covered all the same
            const QString kind = there ? there->kind : QString(), title = there ? titleOf(*there) : QString();
            list << QJsonObject{
                {QStringLiteral("id"), id.text()}, {QStringLiteral("kind"), kind}, {QStringLiteral("title"), title}};
            reply.lines << QStringLiteral("  %1  %2  %3").arg(id.text(), kind.leftJustified(15), title);
        }
        reply.lines.prepend(QStringLiteral("%1 record(s) here would be taken back; nothing was.").arg(list.size()));
        reply.json = {{QStringLiteral("would_take_back"), list}};
        return reply;
    }

    Result<Reply> consentWithdraw(const Call& call)
    {
        const Result<QByteArray> typed = readSecret(call, nullptr, QStringLiteral("the receipt code"));
        if (!typed)
            return typed.error();
        const QString code = record::normalisedReceiptCode(QString::fromUtf8(*typed));
        if (code.isEmpty())
            return Error{ErrorCode::Input,
                QStringLiteral(
                    "that is not a receipt code: ten letters and digits, without 0, 1, I, L, O; check each one")};
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const RecordId only = RecordId::fromText(call.option("record"));
        if (call.has("record") && only.isNull())
            return Error{ErrorCode::Input, QStringLiteral("--record takes an id of 32 hex digits")};
        if (call.has("dry-run"))
            return coveredReply(**programme, code, only);
        const auto own = record::receiptKey(code, (*programme)->salt());
        if (!own)
            return own.error();
        const Result<int> gone
            = only.isNull() ? (*programme)->withdrawByCode(code) : (*programme)->withdraw({only}, *own);
        if (!gone)
            return gone.error();
        Reply reply;
        const auto takings = (*programme)->takenBack();
        if (!takings)
            return takings.error();
        reply.json = {{QStringLiteral("taken_back"), *gone}};
        reply.lines
            << QStringLiteral("%1 record(s) taken back here; other devices follow at the next exchange.").arg(*gone);
        for (const store::TakenBack& one : *takings) {
            if (one.receipt != own->publicKey)
                continue;
            reply.json.insert(QStringLiteral("status"), describe(one));
            reply.lines << linesOf(one);
        }
        reply.lines << QStringLiteral("What was already printed, exported or photographed cannot be called back.");
        return reply;
    }
} // namespace

QList<Command> gatherCommands()
{
    return {
        {QStringLiteral("photo add"), QStringLiteral("DIR IMAGE"),
            QStringLiteral("--story=TEXT --title=TEXT --description=TEXT --audio=FILE --language=TAG --prompt=ID "
                           "--place=LON,LAT --sensitivity=LEVEL --release=SCOPES --keep --person=PERSON "
                           "--agree=SCOPES --alias=NAME"),
            QStringLiteral("a photo story; hidden data is removed from the picture"), photoAdd},
        {QStringLiteral("place add"), QStringLiteral("DIR"),
            QStringLiteral("--at=LON,LAT --category=ID --name=TEXT --note=TEXT --sensitivity=LEVEL --group=NAME "
                           "--session=NAME --language=TAG --person=PERSON --agree=SCOPES --alias=NAME"),
            QStringLiteral("a place on the map"), placeAdd},
        {QStringLiteral("consent show"), QStringLiteral("DIR"), QStringLiteral("--person=PERSON"),
            QStringLiteral("what a person agreed to"), consentShow},
        {QStringLiteral("consent renew"), QStringLiteral("DIR"),
            QStringLiteral("--person=PERSON --agree=SCOPES --language=TAG"),
            QStringLiteral("a person agrees anew, to more or to less"), consentRenew},
        {QStringLiteral("consent withdraw"), QStringLiteral("DIR"), QStringLiteral("--record=ID --dry-run"),
            QStringLiteral("takes back what a receipt code covers, or one of it; the code on standard input; with "
                           "--dry-run only says what that is"),
            consentWithdraw},
    };
}

} // namespace uthan::cli
