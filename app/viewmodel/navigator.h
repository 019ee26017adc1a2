// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCborMap>
#include <QHash>
#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

namespace uthan::app {

// Where the person is: one of the places (LOOK §8), and in each place a stack of pages by name with parameters. A
// parameter is text, a whole number or a truth value, so that the way can be kept over a kill; a page takes each as a
// required property of the same name. Page names are mapped to QML files in qml/Shell/Pages.qml.
class Navigator : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString place READ place NOTIFY moved)
    Q_PROPERTY(QString page READ page NOTIFY moved)
    Q_PROPERTY(QVariantMap parameters READ parameters NOTIFY moved)
    Q_PROPERTY(int depth READ depth NOTIFY moved)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved)
public:
    struct Stop {
        QString page;
        QVariantMap parameters;
        bool isDone = false; // what it was opened for is done
        bool operator==(const Stop&) const = default;
    };
    explicit Navigator(QObject* parent = nullptr);

    [[nodiscard]] static QStringList places(); // gather, talk, follow, share, desk, me
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] QString page() const { return stack().last().page; }
    [[nodiscard]] QVariantMap parameters() const { return stack().last().parameters; }
    [[nodiscard]] int depth() const { return static_cast<int>(stack().size()); }
    [[nodiscard]] bool canGoBack() const { return depth() > 1 || m_place != places().first(); }

    // To a place, where it was left; pressed again when there already, to its first page.
    Q_INVOKABLE void go(const QString& place);
    Q_INVOKABLE void push(const QString& page, const QVariantMap& parameters = {});
    // The top page stays until it is left, but a program that was stopped does not come back to it: who has just given
    // their answers would see an empty survey and take them for lost.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void replace(const QString& page, const QVariantMap& parameters = {}); // the top page
    // To a page of another place in one step, on top of that place's first page.
    Q_INVOKABLE void open(const QString& place, const QString& page, const QVariantMap& parameters = {});
    // One page back; from a first page to Gather. False when there is nowhere to go back to.
    Q_INVOKABLE bool back();
    Q_INVOKABLE void home(); // Gather, first page
    // The first page of a place. Gather's is "welcome" until somebody has agreed to take part.
    void setFirstPage(const QString& place, const QString& page);
    void forgetAll(); // next person: every place at its first page

    [[nodiscard]] QCborMap toCbor() const;
    void restore(const QCborMap& kept); // what no longer makes sense is left out

Q_SIGNALS:
    void moved();
    void pushed(); // page on top is new
    void popped();
    void changedPlace(); // another stack, or the top was replaced

private:
    [[nodiscard]] const QList<Stop>& stack() const;
    QList<Stop>& stack();
    QHash<QString, QList<Stop>> m_stacks;
    QString m_place;
};

} // namespace uthan::app
