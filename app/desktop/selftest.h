// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "guiwatch.h"

#include <functional>
#include <QObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

namespace uthan::app {
class AppViewModel;
class SurveyViewModel;
}

namespace uthan::desktop {

// One look at the app: how to come there, and what its picture is called.
struct Stop {
    QString name;
    std::function<void()> go;
    std::function<bool()> isThere = {}; // what has to be so before its picture is taken; a while at most
};
// What the pages are opened with: ids of records of the programme at hand. Empty where it has none.
struct Samples {
    QString story, form, record, person;
};
// A courtyard of three colours, as a camera would give it.
[[nodiscard]] QByteArray drawnPicture();
// The steps of the way in, up to the receipt code: nothing is kept.
[[nodiscard]] QList<Stop> wayIn(app::AppViewModel& app);
// The steps of making a photo story, of a drawn picture; the story is thrown away at the end.
[[nodiscard]] QList<Stop> telling(app::AppViewModel& app);

// `uthan --self-test`: goes to every page of the registry in the running window as a person does, one after another,
// and ends the program with 0 if none gave a QML warning or had something out of place, else 1 (each is printed). With
// a folder it keeps a picture of every page, in gui.txt what held the GUI thread up on it, and in words.txt the words
// that were broken in two. With a survey it goes through that survey instead.
class SelfTest : public QObject {
    Q_OBJECT
public:
    SelfTest(QQmlApplicationEngine& engine, app::AppViewModel& app, GuiWatch& watch, const QString& shots);
    void setSurvey(const QString& formId, const QString& secondLanguage)
    {
        m_survey = formId;
        m_secondLanguage = secondLanguage;
    }
    void run();
    [[nodiscard]] QString stopName() const { return m_name; }

private:
    void begin();
    void plan(const Samples& samples);
    void walkSurvey(const QString& form);
    void walkPage(app::SurveyViewModel& survey);
    [[nodiscard]] Stop leavePage(app::SurveyViewModel& survey, const QString& name, int attempt);
    void walkEnd(app::SurveyViewModel& survey);
    void addPage(const QString& page, const Samples& samples);
    void complain(const QString& what);
    void say(const QString& line) const;
    void nextStop();
    void look(); // until nothing moves any more
    void keepPicture(const QString& name) const;
    void keepLines(const QString& name, const QStringList& lines) const;
    void end();
    [[nodiscard]] QObject* pages() const;
    QQmlApplicationEngine& m_engine;
    app::AppViewModel& m_app;
    GuiWatch& m_watch;
    QString m_shots;
    QString m_secondLanguage; // shown beside the first in that survey; empty: none
    QString m_survey; // form id of the one to go through; empty: all pages
    QQuickWindow* m_window = nullptr;
    QList<Stop> m_stops;
    QString m_name = QStringLiteral("start");
    std::function<bool()> m_isThere;
    QTimer m_look;
    int m_turns = 0; // since coming to the stop
    int m_still = 0; // turns without a new frame
    bool m_moved = false;
    bool m_begun = false;
    int m_complaints = 0;
    QStringList m_brokenWords;
};

} // namespace uthan::desktop
