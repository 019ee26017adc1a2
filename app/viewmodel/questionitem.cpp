// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionitem.h"

#include "localnumber.h"
#include "record/record.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCborArray>
#include <QLocale>

namespace uthan::app {

using form::NoAnswer;

QuestionItem::QuestionItem(QObject* parent)
    : QObject(parent)
    , m_choices(new ChoiceModel(this))
{
}

void QuestionItem::show(const form::QuestionView& view, const Frame& frame)
{
    m_view = view;
    m_frame = frame;
    if (!m_view.value.isNull() && !m_view.value.isUndefined() && m_view.value.isString() == false)
        m_typed.clear();
    m_choices->show(view.choices, frame.mediaBase, view.type == QLatin1String("rank") ? names() : QStringList());
    m_widget = widgetFor();
    Q_EMIT changed();
}

void QuestionItem::setVoice(QuestionItem* voice)
{
    m_voice = voice;
    m_widget = widgetFor();
    Q_EMIT changed();
}

QuestionItem::Widget QuestionItem::widgetFor() const
{
    const QString& type = m_view.type;
    const auto looks
        = [this](const char* appearance) { return m_view.appearances.contains(QLatin1String(appearance)); };
    if (type == QLatin1String("note") || (type == QLatin1String("text") && m_view.readOnly))
        return Widget::Note;
    if (type.startsWith(QLatin1String("select_one"))) {
        if (looks("likert"))
            return looks("faces") ? Widget::Faces : Widget::Likert;
        if (m_frame.inList && (looks("list") || looks("list-nolabel")))
            return Widget::Matrix;
    }
    if (type.startsWith(QLatin1String("select_"))) {
        const bool columns = std::any_of(m_view.appearances.begin(), m_view.appearances.end(),
            [](const QString& a) { return a.startsWith(QLatin1String("columns")); });
        const bool pictures = std::any_of(
            m_view.choices.begin(), m_view.choices.end(), [](const auto& c) { return !c.image.isEmpty(); });
        return columns || pictures ? Widget::Grid : Widget::List;
    }
    static const QHash<QString, Widget> byType{{QStringLiteral("rank"), Widget::Rank},
        {QStringLiteral("integer"), Widget::Number}, {QStringLiteral("decimal"), Widget::Number},
        {QStringLiteral("range"), Widget::Range}, {QStringLiteral("audio"), Widget::Voice},
        {QStringLiteral("image"), Widget::Photo}, {QStringLiteral("date"), Widget::Date},
        {QStringLiteral("time"), Widget::Time}, {QStringLiteral("dateTime"), Widget::DateTime},
        {QStringLiteral("acknowledge"), Widget::Acknowledge}, {QStringLiteral("trigger"), Widget::Acknowledge},
        {QStringLiteral("geopoint"), Widget::Position}, {QStringLiteral("text"), Widget::Text}};
    const Widget found = byType.value(type, Widget::NotHere);
    return found == Widget::Text && m_voice ? Widget::VoiceOrText : found;
}

QString QuestionItem::key() const
{
    QString key = m_view.name;
    for (const quint32 row : m_view.place.rows)
        key += u'@' + QString::number(row);
    return key;
}

QuestionItem::Trouble QuestionItem::trouble() const
{
    if (!m_typed.isEmpty() || (hasAnswer() && !m_view.error.isEmpty()))
        return Trouble::DoesNotFit;
    const bool isMissing = m_view.required && !hasAnswer() && m_view.noAnswer == NoAnswer::None;
    return isMissing && m_frame.showMissing ? Trouble::Missing : Trouble::None;
}

Words QuestionItem::problem() const
{
    return trouble() == Trouble::None ? Words{} : Words::ofLabel(m_view.errorText);
}

QString QuestionItem::picture() const
{
    return m_view.image.isEmpty() ? QString() : m_frame.mediaBase + m_view.image;
}

bool QuestionItem::isMultiple() const
{
    return m_view.type.startsWith(QLatin1String("select_multiple"));
}

bool QuestionItem::isMultiline() const
{
    return m_view.appearances.contains(QLatin1String("multiline"));
}

int QuestionItem::columns() const
{
    for (const QString& appearance : m_view.appearances) {
        if (appearance.startsWith(QLatin1String("columns-")))
            return appearance.mid(8).toInt();
    }
    return 0;
}

bool QuestionItem::hasAnswer() const
{
    const QCborValue& v = m_view.value;
    if (v.isNull() || v.isUndefined() || v.isInvalid())
        return false;
    if (v.isString())
        return !v.toString().isEmpty();
    return !v.isArray() || !v.toArray().isEmpty();
}

bool QuestionItem::offersDontKnow() const
{
    return m_widget != Widget::Note && m_widget != Widget::Acknowledge
        && std::none_of(
            m_view.choices.begin(), m_view.choices.end(), [](const auto& c) { return c.name == QLatin1String("dk"); });
}

bool QuestionItem::offersRatherNot() const
{
    return m_widget != Widget::Note && m_widget != Widget::Acknowledge
        && std::none_of(
            m_view.choices.begin(), m_view.choices.end(), [](const auto& c) { return c.name == QLatin1String("pns"); });
}

QString QuestionItem::text() const
{
    const QCborValue& v = m_view.value;
    if (!m_typed.isEmpty())
        return m_typed;
    if (v.isInteger())
        return inDigitsOf(m_frame.language, QString::number(v.toInteger()));
    if (v.isDouble())
        return inDigitsOf(m_frame.language, QString::number(v.toDouble(), 'g', 15));
    return v.toString();
}

double QuestionItem::number() const
{
    const QCborValue& v = m_view.value;
    return v.isInteger() || v.isDouble() ? v.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

double QuestionItem::parameter(const QString& key, double otherwise) const
{
    bool ok = false;
    const double value = m_view.parameters.value(key).toDouble(&ok);
    return ok ? value : otherwise;
}

double QuestionItem::from() const
{
    return parameter(QStringLiteral("start"), 0);
}

double QuestionItem::to() const
{
    return parameter(QStringLiteral("end"), 10);
}

double QuestionItem::step() const
{
    const double step = parameter(QStringLiteral("step"), 1);
    return step > 0 ? step : 1;
}

QDateTime QuestionItem::moment() const
{
    const QString text = m_view.value.toString();
    if (m_view.type == QLatin1String("date"))
        return QDate::fromString(text.left(10), Qt::ISODate).startOfDay(Qt::UTC);
    if (m_view.type == QLatin1String("time")) {
        const QTime time = QTime::fromString(text.left(5), QStringLiteral("HH:mm"));
        return time.isValid() ? QDateTime(QDate(2000, 1, 1), time, Qt::UTC) : QDateTime();
    }
    const QDateTime stamp
        = QDateTime::fromString(text.left(19), Qt::ISODate); // as it was here, whatever the zone is called
    return stamp.isValid() ? QDateTime(stamp.date(), stamp.time(), Qt::UTC) : QDateTime();
}

QVariantList QuestionItem::dateParts() const
{
    const QDate date = moment().date();
    if (!date.isValid() || m_widget == Widget::Time)
        return {};
    const QLocale locale(m_frame.language);
    return {inDigitsOf(m_frame.language, QString::number(date.day())), locale.standaloneMonthName(date.month()),
        inDigitsOf(m_frame.language, QString::number(date.year()))};
}

QVariantList QuestionItem::timeParts() const
{
    const QTime time = moment().time();
    if (!time.isValid() || m_widget == Widget::Date)
        return {};
    const auto two
        = [this](int n) { return inDigitsOf(m_frame.language, QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'))); };
    return {two(time.hour()), two(time.minute())};
}

void QuestionItem::stepPart(Part part, int steps)
{
    QDateTime at = moment();
    if (!at.isValid())
        at = QDateTime(m_frame.now.date(), QTime(m_frame.now.time().hour(), 0), Qt::UTC);
    else if (part == Part::Day)
        at = at.addDays(steps);
    else if (part == Part::Month)
        at = at.addMonths(steps);
    else if (part == Part::Year)
        at = at.addYears(steps);
    else
        at = at.addSecs(steps * (part == Part::Hour ? 3600 : 300));
    if (m_view.type == QLatin1String("date"))
        Q_EMIT answered(this, at.date().toString(Qt::ISODate));
    else if (m_view.type == QLatin1String("time"))
        Q_EMIT answered(this, at.time().toString(QStringLiteral("HH:mm:ss")));
    else
        Q_EMIT answered(this, at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
}

int QuestionItem::durationMs() const
{
    return static_cast<int>(record::MediaRef::fromCbor(m_view.value).durationMs);
}

QString QuestionItem::media() const
{
    const auto ref = record::MediaRef::fromCbor(m_view.value);
    return ref.isNull() ? QString() : m_frame.draftMediaBase + ref.address;
}

QStringList QuestionItem::names() const
{
    QStringList out;
    for (const QCborValue& v : m_view.value.toArray())
        out << v.toString();
    return out;
}

void QuestionItem::answerNames(const QStringList& names)
{
    Q_EMIT answered(this, names.isEmpty() ? QCborValue(nullptr) : QCborValue(QCborArray::fromStringList(names)));
}

void QuestionItem::pick(const QString& choice)
{
    if (m_view.readOnly)
        return;
    const bool ranked = m_view.type == QLatin1String("rank");
    if (!isMultiple() && !ranked) {
        Q_EMIT answered(this, choice);
        return;
    }
    QStringList given = names();
    if (!given.removeOne(choice))
        given << choice;
    if (!ranked) { // many: kept in the order of the form, whatever the order of touching
        QStringList ordered;
        for (const form::ChoiceView& c : m_view.choices) {
            if (given.contains(c.name))
                ordered << c.name;
        }
        given = ordered;
    }
    answerNames(given);
}

void QuestionItem::move(const QString& choice, int by)
{
    QStringList given = names();
    const qsizetype at = given.indexOf(choice);
    const qsizetype to = at + by;
    if (at < 0 || to < 0 || to >= given.size())
        return;
    given.move(at, to);
    answerNames(given);
}

void QuestionItem::moveUp(const QString& choice)
{
    move(choice, -1);
}

void QuestionItem::moveDown(const QString& choice)
{
    move(choice, 1);
}

void QuestionItem::write(const QString& text)
{
    const bool whole = m_view.type == QLatin1String("integer");
    if (!whole && m_view.type != QLatin1String("decimal") && m_view.type != QLatin1String("range")) {
        Q_EMIT answered(this, text.isEmpty() ? QCborValue(nullptr) : QCborValue(text));
        return;
    }
    const QString plain = inAsciiDigits(text).trimmed();
    bool isWhole = false, isNumber = false;
    const qlonglong integer = plain.toLongLong(&isWhole);
    const double decimal = plain.toDouble(&isNumber);
    m_typed = plain.isEmpty() || isWhole || (isNumber && !whole) ? QString() : text;
    if (isWhole)
        Q_EMIT answered(this, integer);
    else if (isNumber && !whole)
        Q_EMIT answered(this, decimal);
    else
        Q_EMIT answered(this, nullptr);
}

void QuestionItem::setNumber(double number)
{
    m_typed.clear();
    const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
    Q_EMIT answered(this, whole ? QCborValue(static_cast<qint64>(number)) : QCborValue(number));
}

void QuestionItem::stepBy(int steps)
{
    const double now = number();
    if (std::isnan(now)) {
        setNumber(m_view.type == QLatin1String("range") ? from() : steps > 0 ? 1 : 0);
        return;
    }
    const double next = now + steps * step();
    if (m_view.type == QLatin1String("range"))
        setNumber(std::clamp(next, std::min(from(), to()), std::max(from(), to())));
    else if (next >= 0 || now < 0) // a person steps below nothing only on purpose, by typing
        setNumber(next);
}

void QuestionItem::acknowledge(bool yes)
{
    Q_EMIT answered(this, yes ? QCborValue(QStringLiteral("OK")) : QCborValue(nullptr));
}

void QuestionItem::putAt(double latitude, double longitude, double accuracy)
{
    const auto text = [](double d, int digits) { return QString::number(d, 'f', digits); };
    const QString point
        = text(latitude, 6) + u' ' + text(longitude, 6) + QLatin1String(" 0 ") + text(std::max(0.0, accuracy), 1);
    Q_EMIT answered(this, point);
}

void QuestionItem::clear()
{
    m_typed.clear();
    Q_EMIT answered(this, nullptr);
}

void QuestionItem::sayDontKnow()
{
    m_typed.clear();
    Q_EMIT leftUnanswered(this, m_view.noAnswer == NoAnswer::DontKnow ? NoAnswer::None : NoAnswer::DontKnow);
}

void QuestionItem::saySkip()
{
    m_typed.clear();
    Q_EMIT leftUnanswered(this, m_view.noAnswer == NoAnswer::Skipped ? NoAnswer::None : NoAnswer::Skipped);
}

void QuestionItem::sayRatherNot()
{
    m_typed.clear();
    Q_EMIT leftUnanswered(this, m_view.noAnswer == NoAnswer::RatherNot ? NoAnswer::None : NoAnswer::RatherNot);
}

} // namespace uthan::app
