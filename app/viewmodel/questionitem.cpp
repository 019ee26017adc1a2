// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionitem.h"

#include "answerwords.h"
#include "leftreader.h"
#include "localnumber.h"
#include "record/record.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCborArray>
#include <QLocale>

namespace uthan::app {

using form::NoAnswer;

static constexpr qsizetype kExactSigns = 15; // of a number: more are kept as they were written

namespace {
    QuestionItem::Trouble troubleOf(form::Problem problem)
    {
        using Trouble = QuestionItem::Trouble;
        switch (problem) {
        case form::Problem::NotANumber:
            return Trouble::NotANumber;
        case form::Problem::NotWhole:
            return Trouble::NotWhole;
        case form::Problem::NotAMoment:
            return Trouble::NotAMoment;
        case form::Problem::NotAPlace:
            return Trouble::NotAPlace;
        case form::Problem::OutOfRange:
            return Trouble::OutOfRange;
        case form::Problem::BetweenSteps:
            return Trouble::BetweenSteps;
        case form::Problem::ChosenTwice:
            return Trouble::ChosenTwice;
        case form::Problem::ChoiceGone:
            return Trouble::ChoiceGone;
        default:
            return Trouble::DoesNotFit;
        }
    }
}

QuestionItem::QuestionItem(QObject* parent)
    : QObject(parent)
    , m_choices(new ChoiceModel(this))
    , m_longChoices(new LongChoiceModel(this))
{
}

void QuestionItem::show(const form::QuestionView& view, const Frame& frame)
{
    m_view = view;
    m_frame = frame;
    m_widget = widgetFor();
    QList<form::ChoiceView> cards = view.choices;
    if (isSearched()) // the others are in longChoices
        cards.removeIf([](const form::ChoiceView& choice) { return !choice.selected; });
    m_choices->setAllAtOnce(m_widget == Widget::Rank && hasManyCards());
    m_choices->show(cards, frame.mediaBase, view.type == QLatin1String("rank") ? names() : QStringList());
    showLongChoices();
    m_gone = view.problem == form::Problem::ChoiceGone && frame.gone ? frame.gone(view) : Words{};
    Q_EMIT changed();
}

void QuestionItem::showLongChoices()
{
    const bool onPicture = m_widget == Widget::ImageMap || m_widget == Widget::PointChoice; // which shows all of them
    const bool isLong = m_frame.search && (isSearched() || (onPicture && hasManyCards()));
    QStringList chosen;
    for (const form::ChoiceView& choice : m_view.choices) {
        if (choice.selected)
            chosen << choice.name;
    }
    if (isLong)
        m_longChoices->show(m_frame.search(m_view.place), m_frame.search(m_view.place), chosen, m_frame.mediaBase);
    else
        m_longChoices->show(nullptr, nullptr, {});
}

void QuestionItem::setVoice(QuestionItem* voice)
{
    m_voice = voice;
    m_widget = widgetFor();
    Q_EMIT changed();
}

QString QuestionItem::keyOf(const form::QuestionView& view)
{
    QString key = view.path; // two groups on a page may each have a question of one name
    for (const quint32 row : view.place.rows)
        key += u'@' + QString::number(row);
    return key;
}

QuestionItem::Trouble QuestionItem::trouble() const
{
    if (hasAnswer() && m_view.problem == form::Problem::NotAPlace && isBegun())
        return m_frame.showMissing ? Trouble::TooFewPoints : Trouble::None; // it is being drawn
    if (hasAnswer() && m_view.problem == form::Problem::NotAMoment && isHalfAMoment()) // it is being said
        return m_frame.showMissing ? missingPart() : Trouble::None;
    if (hasAnswer() && !m_view.error.isEmpty())
        return troubleOf(m_view.problem);
    if (m_view.problem == form::Problem::OrderChanged)
        return Trouble::OrderChanged; // said, and nobody is held up
    return m_view.isMissing && m_frame.showMissing ? Trouble::Missing : Trouble::None;
}

QuestionItem::Trouble QuestionItem::missingPart() const
{
    if (m_view.type != QLatin1String("time") && !day().isValid()) {
        const calendar::Day told = dayParts().day;
        return told == calendar::Day()       ? Trouble::DayMissing
            : asksDay() && told.day == 0     ? Trouble::DayMissing
            : asksMonth() && told.month == 0 ? Trouble::MonthMissing
                                             : Trouble::YearMissing;
    }
    return minutesBeforeTheHour() >= 0 ? Trouble::HourMissing : Trouble::TimeMissing;
}

int QuestionItem::unranked() const
{
    const qsizetype placed = m_view.type == QLatin1String("rank") ? names().size() : 0;
    return placed == 0 ? 0 : static_cast<int>(std::max<qsizetype>(0, m_view.choices.size() - placed));
}

Words QuestionItem::problem() const
{
    return trouble() == Trouble::None ? Words{} : Words::ofLabel(m_view.errorText);
}

Words QuestionItem::secondProblem() const
{
    return trouble() == Trouble::None ? Words{} : Words::ofLabel(m_view.secondErrorText);
}

QString QuestionItem::picture() const
{
    return m_view.image.isEmpty() ? QString() : m_frame.mediaBase + m_view.image;
}

QString QuestionItem::bigPicture() const
{
    return m_view.bigImage.isEmpty() ? QString() : m_frame.mediaBase + m_view.bigImage;
}

bool QuestionItem::isMultiple() const
{
    return m_view.type.startsWith(QLatin1String("select_multiple"));
}

bool QuestionItem::isMultiline() const
{
    return m_view.appearances.contains(QLatin1String("multiline"));
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
    return isOpen() && m_widget != Widget::Acknowledge && m_widget != Widget::Table
        && std::none_of(
            m_view.choices.begin(), m_view.choices.end(), [](const auto& c) { return c.name == QLatin1String("dk"); });
}

bool QuestionItem::offersRatherNot() const
{
    return isOpen() && m_widget != Widget::Acknowledge && m_widget != Widget::Table
        && std::none_of(
            m_view.choices.begin(), m_view.choices.end(), [](const auto& c) { return c.name == QLatin1String("pns"); });
}

QString QuestionItem::said() const
{
    if (!std::isnan(number()))
        return markHere() ? text() + QStringLiteral(" · ") + mark().text : text();
    return answerWords(m_view, m_frame.language);
}

QString QuestionItem::unshown() const
{
    switch (trouble()) {
    case Trouble::NotAMoment:
    case Trouble::NotAPlace:
        return m_view.value.toString();
    case Trouble::NotANumber:
    case Trouble::NotWhole:
        return m_widget == Widget::Number || m_widget == Widget::Text ? QString() : m_view.value.toString();
    default:
        return {};
    }
}

QString QuestionItem::text() const
{
    const QCborValue& v = m_view.value;
    if (v.isInteger())
        return inDigitsOf(m_frame.language, grouped(QString::number(v.toInteger())));
    if (v.isDouble())
        return inDigitsOf(m_frame.language, grouped(writtenOut(v.toDouble())));
    const bool isLong = m_view.type == QLatin1String("integer") || m_view.type == QLatin1String("decimal");
    return looks("numbers") || (isLong && m_view.error.isEmpty()) ? inDigitsOf(m_frame.language, grouped(v.toString()))
                                                                  : v.toString();
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
    const double step = std::abs(parameter(QStringLiteral("step"), 1)); // which way it goes, the two ends say
    return step > 0 ? step : 1;
}

double QuestionItem::rest() const
{
    const double share = (parameter(QStringLiteral("placeholder"), std::nan("")) - from()) / (to() - from());
    return share >= 0 && share <= 1 ? share : -1; // also where the form says none
}

int QuestionItem::durationMs() const
{
    return static_cast<int>(record::MediaRef::fromCbor(m_view.value).durationMs);
}

QString QuestionItem::media() const
{
    // The form's own, while nobody has touched it.
    if (m_view.type == QLatin1String("image") && m_view.value.isString() && !m_view.value.toString().isEmpty())
        return m_frame.mediaBase + m_view.value.toString();
    const auto ref = record::MediaRef::fromCbor(m_view.value);
    return ref.isNull() ? QString() : m_frame.draftMediaBase + ref.address;
}

QString QuestionItem::mediaName() const
{
    return m_view.value.isString() ? m_view.value.toString() : record::MediaRef::fromCbor(m_view.value).name;
}

QString QuestionItem::mediaSize() const
{
    const auto ref = record::MediaRef::fromCbor(m_view.value);
    if (ref.isNull())
        return {};
    const QString size = QLocale(m_frame.language).formattedDataSize(ref.size, 1, QLocale::DataSizeSIFormat);
    return inDigitsOf(m_frame.language, inAsciiDigits(size)); // in the digits of everything else here
}

QStringList QuestionItem::names() const
{
    QStringList out;
    for (const QCborValue& v : m_view.value.toArray())
        out << v.toString();
    return out;
}

// What is read only says what it says: nothing leaves from here.
void QuestionItem::give(const QCborValue& value)
{
    if (!m_view.readOnly)
        Q_EMIT answered(this, value);
}

void QuestionItem::leave(NoAnswer why)
{
    if (!m_view.readOnly)
        Q_EMIT leftUnanswered(this, why);
}

QStringList QuestionItem::namesHere() const
{
    QStringList given = names();
    given.removeIf([this](const QString& name) {
        return std::none_of(m_view.choices.begin(), m_view.choices.end(),
            [&name](const form::ChoiceView& choice) { return choice.name == name; });
    });
    return given;
}

int QuestionItem::goneCount() const
{
    return static_cast<int>(LeftReader::namesGone(m_view).size());
}

bool QuestionItem::mayLetGo() const
{
    return m_view.problem == form::Problem::ChoiceGone && !m_view.readOnly && !namesHere().isEmpty();
}

void QuestionItem::letGo()
{
    if (mayLetGo())
        answerNames(namesHere());
}

void QuestionItem::answerNames(const QStringList& names)
{
    give(names.isEmpty() ? QCborValue(nullptr) : QCborValue(QCborArray::fromStringList(names)));
}

void QuestionItem::pick(const QString& choice)
{
    const bool ranked = m_view.type == QLatin1String("rank");
    if (!isMultiple() && !ranked) {
        give(choice);
        return;
    }
    QStringList given = ranked ? namesHere() : names();
    if (!given.removeOne(choice))
        given << choice;
    if (!ranked && !m_view.hasManyChoices()) { // kept in the order of the form, whatever the order of touching
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
    QStringList given = namesHere();
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
    if (m_view.type == QLatin1String("text") && looks("numbers")) {
        const QString digits = inAsciiDigits(ungrouped(text)).trimmed();
        give(digits.isEmpty() ? QCborValue(nullptr) : QCborValue(digits));
        return;
    }
    if (!whole && m_view.type != QLatin1String("decimal") && m_view.type != QLatin1String("range")) {
        give(text.isEmpty() ? QCborValue(nullptr) : QCborValue(text));
        return;
    }
    const QString plain = inAsciiDigits(ungrouped(text)).trimmed();
    bool isWhole = false, isNumber = false;
    const qlonglong integer = plain.toLongLong(&isWhole);
    const double decimal = plain.toDouble(&isNumber);
    if (isWhole)
        give(integer);
    else if (isNumber && !whole && std::isfinite(decimal))
        give(plain.size() > kExactSigns ? QCborValue(plain) : QCborValue(decimal));
    else // what is no number is kept as it was written, and marked
        give(plain.isEmpty() ? QCborValue(nullptr) : QCborValue(text));
}

void QuestionItem::setNumber(double number)
{
    const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
    give(whole ? QCborValue(static_cast<qint64>(number)) : QCborValue(number));
}

void QuestionItem::stepBy(int steps)
{
    const double now = number();
    if (std::isnan(now) && hasAnswer())
        return; // no number to step from, and it is not to be lost
    if (std::isnan(now)) {
        if (m_view.type == QLatin1String("range"))
            slideTo(std::max(0.0, rest()));
        else
            setNumber(steps > 0 ? 1 : 0);
        return;
    }
    const double next = now + (m_view.type == QLatin1String("range") && to() < from() ? -steps : steps) * step();
    if (m_view.type == QLatin1String("range"))
        setNumber(std::round(std::clamp(next, std::min(from(), to()), std::max(from(), to())) * 1e9) / 1e9);
    else if (next >= 0 || now < 0) // a person steps below nothing only on purpose, by typing
        setNumber(next);
}

void QuestionItem::acknowledge(bool yes)
{
    give(yes ? QCborValue(QStringLiteral("OK")) : QCborValue(nullptr));
}

void QuestionItem::clear()
{
    give(nullptr);
}

void QuestionItem::sayDontKnow()
{
    leave(m_view.noAnswer == NoAnswer::DontKnow ? NoAnswer::None : NoAnswer::DontKnow);
}

void QuestionItem::saySkip()
{
    leave(m_view.noAnswer == NoAnswer::Skipped ? NoAnswer::None : NoAnswer::Skipped);
}

void QuestionItem::sayRatherNot()
{
    leave(m_view.noAnswer == NoAnswer::RatherNot ? NoAnswer::None : NoAnswer::RatherNot);
}

} // namespace uthan::app
