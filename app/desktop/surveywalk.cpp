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

    void answerChoice(QuestionItem& item)
    {
        const auto choices = item.view().choices;
        for (qsizetype i = 0; i < choices.size() && i < 2; ++i) {
            if (i == 0 || item.isMultiple() || item.widget() == QuestionItem::Widget::Rank)
                item.pick(choices[i].name);
        }
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

    void answer(SurveyViewModel& survey, QuestionItem& item)
    {
        using Widget = QuestionItem::Widget;
        if (item.isReadOnly() || answerMedia(survey, item))
            return;
        switch (item.widget()) {
        case Widget::Number:
            item.setNumber(1234);
            break;
        case Widget::Bearing:
            item.setNumber(45);
            break;
        case Widget::Rating:
        case Widget::Slider:
        case Widget::Picker:
            item.pickValue(2);
            break;
        case Widget::Text:
        case Widget::VoiceOrText:
            item.write(item.looks("numbers") ? QStringLiteral("27") : item.label().text); // in its script
            break;
        case Widget::Barcode:
            item.write(QStringLiteral("8690504001234"));
            break;
        case Widget::Date:
        case Widget::DateTime:
            item.chooseDay(QStringLiteral("2026-05-14"));
            if (item.widget() == Widget::DateTime)
                item.writeTime(QuestionItem::Part::Hour, QStringLiteral("16"));
            break;
        case Widget::Time:
            item.stepPart(QuestionItem::Part::Hour, 1);
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
            answerChoice(item);
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
        [survey] { return survey->stage() == SurveyViewModel::Stage::Filling; }});
    m_stops.append({QStringLiteral("begin"), [this, survey] {
                        survey->setGoesOnByItself(false);
                        survey->chooseSecondLanguage(m_secondLanguage);
                        walkPage(*survey);
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
                             answer(survey, *item);
                     }});
    m_stops.insert(1, {QString(), [this, &survey] {
                           const int page = survey.pageNumber();
                           survey.next();
                           const bool isFilling = survey.stage() == SurveyViewModel::Stage::Filling;
                           if (isFilling && survey.pageNumber() == page)
                               complain(m_name + QStringLiteral(": what was answered lets nobody go on"));
                           else if (isFilling)
                               walkPage(survey);
                           else
                               walkEnd(survey);
                       }});
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
