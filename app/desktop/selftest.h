// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QObject>
#include <QPointer>
#include <QQmlApplicationEngine>
#include <QQuickItem>

namespace uthan::app {

class AppViewModel;

// `uthan --self-test`: loads every page of the registry in the running window, one after another, and ends the program
// with 0 if none gave a QML warning, 1 if one did (each is printed). With a folder it keeps a picture of every page.
class SelfTest : public QObject {
    Q_OBJECT
public:
    SelfTest(QQmlApplicationEngine& engine, AppViewModel& app, const QString& shots);
    void run();

private:
    void nextPage();
    void nextStep();
    void closePage();
    void keepPicture(const QString& name) const;
    void planTheWayIn();
    void end();
    QQmlApplicationEngine& m_engine;
    AppViewModel& m_app;
    QString m_shots;
    QStringList m_waiting;
    QString m_name;
    QPointer<QQuickItem> m_page;
    QList<std::pair<QString, std::function<void()>>> m_steps; // of the page on screen
    int m_complaints = 0;
};

} // namespace uthan::app
