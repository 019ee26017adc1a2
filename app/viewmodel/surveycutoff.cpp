// SPDX-License-Identifier: GPL-3.0-or-later
// What is said and filmed for a survey is kept piece by piece while it is made: where the program is killed, or the
// device goes out, the answer is there as far as it went.
#include "keptpieces.h"
#include "surveyviewmodel.h"

#include <algorithm>
#include <QRegularExpression>

namespace uthan::app {

namespace {
    const QString kRecorded = QStringLiteral("recorded");
    const QString kKey = QStringLiteral("key"); // of the question that what is kept beside belongs to
    const QString kValue = QStringLiteral("value");
    const QString kBeside = QStringLiteral("beside.");
}

MediaDestination SurveyViewModel::recordingFor(const form::Place& place) const
{
    MediaDestination to = destination(place);
    to.recording = m_services.store.newRecordId(m_services.random);
    return to;
}

void SurveyViewModel::keepPiece(const MediaDestination& to, const QByteArray& more, const QString& type, qint64 ms)
{
    if (isUnwanted(to))
        return;
    if (m_session && m_draft == to.draft && !m_everKept) {
        m_isAsGiven = false;
        keep(); // there is a draft for it
    }
    app::keepPiece(m_services.store, {to.recording, to.draft, to.spot, more, type, ms});
}

// What cannot be joined now, for want of room, stays until the survey is opened again.
void SurveyViewModel::joinCutOff(store::Programme& programme, std::optional<store::Draft>& draft)
{
    (void)store::joinCutOff(programme, draft, [](QCborMap& body, const QString& path, const record::MediaRef& file) {
        const QCborValue before = body.value(kRecorded);
        QCborArray recorded = before.isMap() ? QCborArray{before} : before.toArray();
        recorded.append(QCborMap{{QStringLiteral("path"), path}, {QStringLiteral("file"), file.toCbor()},
            {QStringLiteral("cut_off"), true}});
        body.insert(kRecorded, recorded);
    });
}

// Never in place of what was said before: beside it, where it is shown and given along.
void SurveyViewModel::takeUpCutOff(const form::Place& place, const QCborMap& recorded)
{
    const QCborValue file = recorded.value(QStringLiteral("file"));
    if (place.node >= 0 && !m_session->question(place).value.isMap()) {
        (void)m_session->answer(place, file);
        m_cutOff.append(keyAt(place));
        return;
    }
    putBeside(place, recorded.value(QStringLiteral("path")).toString(), file);
}

// Also what this version does not ask, or a row that is no more: `place` is none then.
void SurveyViewModel::putBeside(const form::Place& place, const QString& spot, const QCborValue& file)
{
    const form::QuestionView view = place.node >= 0 ? m_session->question(place) : form::QuestionView();
    const QString path = spot.section(u'@', 0, 0);
    const QString name = path.section(u'/', -1);
    const QCborMap question
        = place.node >= 0 ? QCborMap{{view.label.tag, Words::ofLabel(view.label).text}} : QCborMap{{QString(), name}};
    m_left.append(
        QCborMap{{QStringLiteral("path"), place.node >= 0 ? view.path : path}, {QStringLiteral("question"), question},
            {QStringLiteral("answer"), QCborMap{{QString(), QString()}}}, {QStringLiteral("value"), file},
            {QStringLiteral("row"), place.node >= 0 ? rowNumber(place) : QString()}, {kKey, keyAt(place)}});
}

bool SurveyViewModel::isBrokenOff(const QCborMap& line)
{
    return !line[kKey].toString().isEmpty();
}

QVariantMap SurveyViewModel::beside() const
{
    QVariantMap out;
    for (const QCborValue& each : m_left) {
        const QString question = each[kKey].toString();
        if (question.isEmpty())
            continue;
        const QString key = kBeside + record::MediaRef::fromCbor(each[kValue]).address;
        out.insert(question, out.value(question).toStringList() << key);
    }
    return out;
}

QCborValue SurveyViewModel::fileBeside(const QString& key) const
{
    for (const QCborValue& each : m_left) {
        if (key == kBeside + record::MediaRef::fromCbor(each[kValue]).address)
            return each[kValue];
    }
    return {};
}

void SurveyViewModel::hearBeside(const QString& key)
{
    if (const QCborValue file = fileBeside(key); file.isMap())
        hearFile(file, key);
}

void SurveyViewModel::watchBeside(const QString& key, QObject* videoOutput)
{
    m_services.voice.stop();
    film()->watch(key, videoOutput,
        [this, key](const std::function<void(const QByteArray&)>& give) { readFile(fileBeside(key), give); });
}

// Who takes an answer away, or would rather not say it, wants none of it given along.
void SurveyViewModel::dropBeside(const form::Place& place)
{
    const QString question = keyAt(place);
    QCborArray left;
    for (const QCborValue& each : std::as_const(m_left)) {
        if (each[kKey].toString() != question || question.isEmpty())
            left.append(each);
    }
    if (left.size() == m_left.size())
        return;
    m_left = left;
    showLeft();
}

// What only a draft needs is no part of what is given.
QCborArray SurveyViewModel::leftToGive() const
{
    QCborArray out;
    const auto resting = restingNow();
    LeftReader reader(m_form.program, *m_form.program);
    for (qsizetype i = 0; i < m_left.size(); ++i) {
        QCborMap line = m_left.at(i).toMap();
        line.remove(kKey);
        if (!line.value(QStringLiteral("resting")).toBool()) {
            out.append(line);
        } else if (const auto rows = resting.constFind(i); rows != resting.cend()) { // no answers have a place for them
            for (const QCborValue& said : reader.saidIn(*rows))
                out.append(said);
        }
    }
    return out;
}

// Those that came back since are none.
QHash<qsizetype, LeftReader::Resting> SurveyViewModel::restingNow() const
{
    QHash<qsizetype, LeftReader::Resting> out;
    const bool tellsOfRows = std::any_of(m_left.begin(), m_left.end(),
        [](const QCborValue& line) { return line.toMap().value(QStringLiteral("resting")).toBool(); });
    if (!tellsOfRows || !m_session)
        return out;
    const auto all = LeftReader(m_form.program, *m_form.program).resting(m_session->save());
    for (qsizetype i = 0; i < m_left.size(); ++i) {
        const QCborMap line = m_left.at(i).toMap();
        for (LeftReader::Resting each : all) {
            if (!LeftReader::isOf(line, each))
                continue;
            const qint64 then = line.value(kValue).toInteger();
            each.rows.resize(std::min(each.rows.size(), static_cast<qsizetype>(then)));
            out.insert(i, each);
        }
    }
    return out;
}

// By the ids of its rows, which move when others are taken out: "/data/member/song@7". As QuestionItem::keyOf.
QString SurveyViewModel::spotOf(const form::Place& place) const
{
    if (!m_session || place.node < 0)
        return {};
    static const QRegularExpression number(QStringLiteral("\\[\\d+\\]"));
    QString spot = m_session->pathOf(place).remove(number);
    for (const quint32 row : place.rows)
        spot += u'@' + QString::number(row);
    return spot;
}

// Earlier versions kept the numbers of its rows: "/data/member[2]/song".
form::Place SurveyViewModel::placeAt(const QString& spot) const
{
    if (!spot.contains(u'@'))
        return m_session->placeOf(spot);
    const auto views = m_session->questions(false);
    const auto found = std::find_if(
        views.begin(), views.end(), [&spot](const form::QuestionView& view) { return keyOf(view) == spot; });
    return found == views.end() ? form::Place() : found->place;
}

QString SurveyViewModel::keyAt(const form::Place& place) const
{
    return place.node >= 0 ? QuestionItem::keyOf(m_session->question(place)) : QString();
}

} // namespace uthan::app
