// SPDX-License-Identifier: GPL-3.0-or-later
// Which widget asks a question: its type, and the appearances its author wished for.
#include "localnumber.h"
#include "questionitem.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace uthan::app {

namespace {
    constexpr int kMostTicks = 12;
    constexpr int kMostValues = 1000; // of a picker
    constexpr int kMostCards = 60;
}

QuestionItem::Widget QuestionItem::widgetFor() const
{
    const QString& type = m_view.type;
    if (type == QLatin1String("note"))
        return Widget::Note;
    if (type.startsWith(QLatin1String("select_")))
        return selectWidget();
    const bool isTouched = type == QLatin1String("rank") || type == QLatin1String("acknowledge");
    if (m_view.readOnly && !isTouched)
        return hasAnswer() ? Widget::Said : Widget::Note;
    if (type == QLatin1String("range"))
        return rangeWidget();
    if (type == QLatin1String("image"))
        return looks("draw") || looks("annotate") || looks("signature") ? Widget::Drawing : Widget::Photo;
    if (type == QLatin1String("geopoint"))
        return looks("placement-map") || looks("maps") || looks("hide-input") ? Widget::Placement : Widget::Position;
    if (type == QLatin1String("decimal") && looks("bearing"))
        return Widget::Bearing;
    static const QHash<QString, Widget> byType{{QStringLiteral("rank"), Widget::Rank},
        {QStringLiteral("integer"), Widget::Number}, {QStringLiteral("decimal"), Widget::Number},
        {QStringLiteral("audio"), Widget::Voice}, {QStringLiteral("video"), Widget::Video},
        {QStringLiteral("file"), Widget::File}, {QStringLiteral("barcode"), Widget::Barcode},
        {QStringLiteral("geotrace"), Widget::Trace}, {QStringLiteral("geoshape"), Widget::Shape},
        {QStringLiteral("date"), Widget::Date}, {QStringLiteral("time"), Widget::Time},
        {QStringLiteral("dateTime"), Widget::DateTime}, {QStringLiteral("acknowledge"), Widget::Acknowledge},
        {QStringLiteral("trigger"), Widget::Acknowledge}, {QStringLiteral("text"), Widget::Text}};
    const Widget found = byType.value(type, Widget::NotHere);
    return found == Widget::Text && m_voice ? Widget::VoiceOrText : found;
}

QuestionItem::Widget QuestionItem::selectWidget() const
{
    const bool one = !isMultiple();
    if (m_view.isHead)
        return Widget::Table;
    if (m_view.hasManyChoices())
        return Widget::LongList;
    if (m_frame.inList && (looks("list") || looks("list-nolabel"))) // so many have no room beside each other
        return hasManyCards() ? Widget::LongList : Widget::Matrix;
    if (one && looks("likert") && !hasManyCards()) // else no scale that anybody takes in
        return looks("faces") ? Widget::Faces : Widget::Likert;
    if (one && looks("map"))
        return Widget::PointChoice;
    if (looks("image-map") && !m_view.image.isEmpty())
        return Widget::ImageMap;
    if (looks("search") || looks("autocomplete"))
        return hasManyCards() ? Widget::LongList : Widget::Find;
    if (looks("minimal"))
        return Widget::Minimal;
    const bool asGrid = columns() != 0 || looks("no-buttons") || looks("columns") || looks("columns-pack")
        || std::any_of(m_view.choices.begin(), m_view.choices.end(), [](const auto& c) { return !c.image.isEmpty(); });
    return asGrid ? Widget::Grid : hasManyCards() ? Widget::LongList : Widget::List;
}

// More than anybody reads through. A card for each would also hold the window when they come and when they go.
bool QuestionItem::hasManyCards() const
{
    return m_frame.search && (m_view.choices.size() > kMostCards || m_view.hasManyChoices());
}

bool QuestionItem::isSearched() const
{
    const bool ofCards = m_widget == Widget::Grid || m_widget == Widget::Minimal;
    return m_widget == Widget::LongList || (ofCards && hasManyCards());
}

QuestionItem::Widget QuestionItem::rangeWidget() const
{
    if (looks("rating"))
        return Widget::Rating;
    if (looks("picker"))
        return Widget::Picker;
    return Widget::Slider;
}

int QuestionItem::columns() const
{
    if (looks("columns-pack"))
        return -1;
    for (const QString& appearance : m_view.appearances) {
        if (appearance.startsWith(QLatin1String("columns-")))
            return std::max(1, appearance.mid(8).toInt());
    }
    return 0;
}

bool QuestionItem::goesOnByItself() const
{
    const bool one = m_view.type.startsWith(QLatin1String("select_one"));
    const bool isPictured
        = std::any_of(m_view.choices.begin(), m_view.choices.end(), [](const auto& c) { return !c.image.isEmpty(); });
    return one && (looks("quick") || (m_widget == Widget::Grid && (isPictured || m_choices->hasPictures())));
}

QString QuestionItem::inDigits(double number) const
{
    return inDigitsOf(m_frame.language, grouped(QString::number(number, 'g', 12)));
}

QString QuestionItem::grouped(const QString& number) const
{
    static const QRegularExpression plain(QStringLiteral("^[+-]?[0-9]+([.][0-9]*)?$"));
    const bool isNumber = plain.match(number).hasMatch(); // else the groups would part what a person wrote
    return looks("thousands-sep") && isNumber ? withGroups(m_frame.language, number) : number;
}

QString QuestionItem::asTyped(const QString& text) const
{
    return looks("thousands-sep") ? groupedAsTyped(m_frame.language, text) : text;
}

QString QuestionItem::ungrouped(const QString& typed) const
{
    return looks("thousands-sep") ? withoutGroups(m_frame.language, typed) : typed;
}

// A label at each step while there are few of them, else at round shares of the way.
QVariantList QuestionItem::ticks() const
{
    const double span = to() - from();
    if (span == 0 || looks("no-ticks"))
        return {};
    const double wished = parameter(QStringLiteral("tick_interval"), parameter(QStringLiteral("tick-interval"), 0));
    double every = wished > 0 ? wished : step();
    while (std::abs(span) / every > kMostTicks)
        every *= std::abs(span) / every > 5 * kMostTicks ? 5 : 2;
    const bool isNamed = !m_view.marks.isEmpty();
    QVariantList out;
    for (double at = 0; at <= std::abs(span) + every * 1e-9; at += every) {
        out << QVariantMap{{QStringLiteral("at"), at / std::abs(span)},
            {QStringLiteral("text"), isNamed ? QString() : inDigits(from() + (span < 0 ? -at : at))}};
    }
    return out;
}

QVariantList QuestionItem::marks() const
{
    QVariantList out;
    for (const form::ChoiceView& mark : m_view.marks) {
        out << QVariantMap{{QStringLiteral("at"), (mark.name.toDouble() - from()) / (to() - from())},
            {QStringLiteral("words"), QVariant::fromValue(Words::ofLabel(mark.label))},
            {QStringLiteral("second"), QVariant::fromValue(Words::ofLabel(mark.second))}};
    }
    return out;
}

const form::ChoiceView* QuestionItem::markHere() const
{
    const double here = number();
    const auto found = std::find_if(m_view.marks.begin(), m_view.marks.end(),
        [&](const form::ChoiceView& mark) { return std::abs(mark.name.toDouble() - here) < step() * 1e-6; });
    return found == m_view.marks.end() ? nullptr : &*found;
}

Words QuestionItem::mark() const
{
    const form::ChoiceView* here = markHere();
    return here ? Words::ofLabel(here->label) : Words{};
}

Words QuestionItem::secondMark() const
{
    const form::ChoiceView* here = markHere();
    return here ? Words::ofLabel(here->second) : Words{};
}

QStringList QuestionItem::values() const
{
    QStringList out;
    const double span = std::abs(to() - from());
    for (int i = 0; i * step() <= span + step() * 1e-9 && i < kMostValues; ++i)
        out << inDigits(from() + (to() < from() ? -i : i) * step());
    return out;
}

void QuestionItem::pickRow(int row)
{
    if (row >= 0 && row < m_view.choices.size())
        pick(m_view.choices[row].name);
}

void QuestionItem::pickValue(int index)
{
    const double at = from() + (to() < from() ? -index : index) * step();
    setNumber(std::round(at * 1e9) / 1e9); // 0.1 three times is 0.3
}

void QuestionItem::slideTo(double share)
{
    const double steps = std::floor(std::abs(to() - from()) / step() + 1e-9);
    const double at = std::round(std::clamp(share, 0.0, 1.0) * std::abs(to() - from()) / step());
    pickValue(static_cast<int>(std::min(at, steps)));
}

} // namespace uthan::app
