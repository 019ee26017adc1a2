// SPDX-License-Identifier: GPL-3.0-or-later
// `uthan --self-test --survey FORM_ID`: one survey, page by page, each before and after something is answered on it,
// then its summary, its contents and the whole of it on one page.
#include "appviewmodel.h"
#include "selftest.h"
#include "surveyviewmodel.h"

namespace uthan::desktop {

using namespace app;

namespace {
    constexpr int kLinesApart = 9; // of the whole survey: about a screen
    constexpr int kVoiceMs = 12'400;
    constexpr int kAttempts = 6; // at one page: forms have rules about what fits

    // What is said the first time, and what after it was held: a form may ask for a share, an age, a year or a day
    // long ago.
    constexpr double kNumbers[kAttempts] = {1234, 12, 3, 1, 0, 2001};
    constexpr int kValues[kAttempts] = {2, 0, 1, 3, 4, 5}; // of a scale
    const char* const kDays[kAttempts]
        = {"2026-05-14", "2024-02-29", "2000-01-01", "1990-05-14", "2027-05-14", "2030-05-14"};
    const char* const kTexts[kAttempts] = {"", "27", "Amina", "0171234567", "amina@example.org", "A1"};

    // At first what shows most: two of many, in a rank as well. Then all of a rank, and of the others one after
    // another.
    void answerChoice(QuestionItem& item, int attempt)
    {
        const bool isRank = item.widget() == QuestionItem::Widget::Rank;
        if (attempt > 0)
            item.clear();
        const auto choices = item.view().choices;
        const qsizetype first = attempt > 0 && !isRank ? std::min<qsizetype>(attempt, choices.size()) - 1 : 0;
        const qsizetype count = attempt == 0 && item.isMultiple() ? 2 : !isRank ? 1 : attempt == 0 ? 2 : choices.size();
        for (qsizetype i = first; i >= 0 && i < std::min(first + count, choices.size()); ++i)
            item.pick(choices[i].name);
    }

    void answerPlaces(QuestionItem& item)
    {
        item.putAt(51.0560, -114.0700, 6);
        if (item.widget() == QuestionItem::Widget::Trace || item.widget() == QuestionItem::Widget::Shape) {
            item.addPoint(51.0535, -114.0655);
            item.addPoint(51.0522, -114.0740);
        }
    }

    // Something that is neither touched nor written, as the camera or the microphone would give it.
    bool answerMedia(SurveyViewModel& survey, const QuestionItem& item)
    {
        using Widget = QuestionItem::Widget;
        switch (item.widget()) {
        case Widget::Photo:
        case Widget::Drawing:
            survey.keepMedia(survey.destination(item.place()), drawnPicture(), QStringLiteral("image/jpeg"));
            return true;
        case Widget::Voice:
            survey.keepMedia(
                survey.destination(item.place()), QByteArrayLiteral("OggS"), QStringLiteral("audio/ogg"), kVoiceMs);
            return true;
        case Widget::Video:
            survey.keepMedia(survey.destination(item.place()), QByteArrayLiteral("\x1a\x45\xdf\xa3"),
                QStringLiteral("video/webm"), kVoiceMs);
            return true;
        case Widget::File:
            survey.keepMedia(survey.destination(item.place()), QByteArrayLiteral("%PDF-1.4"),
                QStringLiteral("application/pdf"), 0, QStringLiteral("A plan of the yard.pdf"));
            return true;
        default:
            return false;
        }
    }

    void answer(SurveyViewModel& survey, QuestionItem& item, int attempt)
    {
        using Widget = QuestionItem::Widget;
        if (item.isReadOnly() || answerMedia(survey, item))
            return;
        switch (item.widget()) {
        case Widget::Number:
            item.setNumber(kNumbers[attempt]);
            break;
        case Widget::Bearing:
            item.setNumber(45);
            break;
        case Widget::Rating:
        case Widget::Slider:
        case Widget::Picker:
            item.pickValue(kValues[attempt]);
            break;
        case Widget::Text:
        case Widget::VoiceOrText:
            item.write(attempt > 0          ? QString::fromLatin1(kTexts[attempt])
                    : item.looks("numbers") ? QStringLiteral("27")
                                            : item.label().text); // in its script
            break;
        case Widget::Barcode:
            item.write(QStringLiteral("8690504001234"));
            break;
        case Widget::Date:
        case Widget::DateTime:
            item.chooseDay(QString::fromLatin1(kDays[attempt]));
            if (item.widget() == Widget::DateTime)
                item.writeTime(QuestionItem::Part::Hour, QStringLiteral("16"));
            break;
        case Widget::Time:
            item.writeTime(QuestionItem::Part::Hour, QString::number(kValues[attempt] + 8));
            break;
        case Widget::Acknowledge:
            item.acknowledge(true);
            break;
        case Widget::Position:
        case Widget::Placement:
        case Widget::Trace:
        case Widget::Shape:
            answerPlaces(item);
            break;
        default:
            answerChoice(item, attempt);
        }
    }
}

void SelfTest::walkSurvey(const QString& form)
{
    SurveyViewModel* survey = m_app.property("survey").value<SurveyViewModel*>();
    m_stops.append({QStringLiteral("surveys"),
        [this, form] {
            m_app.navigator()->open(
                QStringLiteral("gather"), QStringLiteral("survey"), {{QStringLiteral("form"), form}});
        },
        [survey] { return survey->stage() > SurveyViewModel::Stage::Opening; }});
    m_stops.append({QString(), [survey] { // what is said before it is in the picture of "surveys"
                        if (survey->stage() == SurveyViewModel::Stage::Notice)
                            survey->log()->agree(false, {});
                    }});
    m_stops.append({QStringLiteral("begin"), [this, survey] {
                        survey->setGoesOnByItself(false);
                        survey->chooseSecondLanguage(m_secondLanguage);
                        if (survey->stage() == SurveyViewModel::Stage::Filling)
                            walkPage(*survey);
                        else
                            complain(QStringLiteral("the survey does not begin"));
                    }});
}

// Comes to a page; its stops and the next page follow.
void SelfTest::walkPage(SurveyViewModel& survey)
{
    const auto& items = survey.questions()->items();
    m_name = QStringLiteral("%1-%2")
                 .arg(survey.pageNumber(), 2, 10, QLatin1Char('0'))
                 .arg(items.isEmpty() ? QStringLiteral("another") : items.first()->name());
    m_stops.prepend({m_name + QStringLiteral("-answered"), [&survey] {
                         const auto asked = survey.questions()->items();
                         for (QuestionItem* item : asked)
                             answer(survey, *item, 0);
                     }});
    m_stops.insert(1, leavePage(survey, m_name, 1));
}

// Goes on; where the page holds, what holds it is answered otherwise, and at last skipped.
Stop SelfTest::leavePage(SurveyViewModel& survey, const QString& name, int attempt)
{
    return {QString(), [this, &survey, name, attempt] {
                const int page = survey.pageNumber();
                const auto leads = [this, &survey, page](auto go) {
                    (survey.*go)();
                    const bool isFilling = survey.stage() == SurveyViewModel::Stage::Filling;
                    if (isFilling && survey.pageNumber() == page)
                        return false;
                    isFilling ? walkPage(survey) : walkEnd(survey);
                    return true;
                };
                if (leads(&SurveyViewModel::next))
                    return;
                if (attempt == kAttempts) {
                    if (leads(&SurveyViewModel::skip))
                        say(name + QStringLiteral(": nothing that was tried fits; skipped"));
                    else
                        complain(name + QStringLiteral(": neither an answer nor a skip leads on"));
                    return;
                }
                // What it says where an answer does not fit is looked at once.
                m_stops.prepend({attempt == 1 ? name + QStringLiteral("-held") : QString(), [] {}});
                m_stops.insert(1, {QString(), [&survey, attempt] {
                                       const auto asked = survey.questions()->items();
                                       for (QuestionItem* item : asked) {
                                           if (item->trouble() != QuestionItem::Trouble::None)
                                               answer(survey, *item, attempt);
                                       }
                                   }});
                m_stops.insert(2, leavePage(survey, name, attempt + 1));
            }};
}

// The summary, the contents, and the whole survey a screen at a time.
void SelfTest::walkEnd(SurveyViewModel& survey)
{
    m_name = QStringLiteral("summary");
    m_stops.append({QStringLiteral("contents"), [&survey] { survey.lookOver(); }});
    m_stops.append({QStringLiteral("whole-00"), [&survey] {
                        survey.back();
                        survey.back();
                        survey.setView(SurveyViewModel::View::Whole);
                    }});
    m_stops.append({QStringLiteral("whole"), [this, &survey] {
                        for (int line = kLinesApart; line < survey.whole()->count(); line += kLinesApart)
                            m_stops.append({QStringLiteral("whole-%1").arg(line, 2, 10, QLatin1Char('0')),
                                [&survey, line] { Q_EMIT survey.jumped(line); }});
                    }});
}

} // namespace uthan::desktop
