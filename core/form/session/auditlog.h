// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"

#include <optional>
#include <QSet>
#include <vector>

namespace uthan::form {

// What a form's row `audit` asks for. What no parameter asks for is not recorded.
struct AuditWish {
    Place place; // where the name of the log's file goes; node -1: the form wishes none
    bool places = false, changes = false, user = false, reasons = false;
    QString priority; // "high-accuracy", "balanced", "low-power", "no-power"
    qint64 minIntervalMs = 0, maxAgeMs = 0;
    QSet<int> sensitive; // nodes whose values are never written down, whatever is asked for
    [[nodiscard]] bool isWished() const { return place.node >= 0; }
    [[nodiscard]] static AuditWish of(const FormProgram& program);
};

// How one filling went, as ODK's audit.csv has it: what was on the screen from when to when, and what else happened.
// Kept only for somebody who agreed; the caller sees to that. Not undone with answers: what happened, happened. Times
// follow the machine's own time from the moment the filling was opened, so that setting the calendar changes nothing.
// The form stays what it is: what is kept does not depend on the columns it wishes, so a newer version may wish others.
class AuditLog {
public:
    struct Environment {
        std::function<qint64()> nowMs, upMs; // base/clock.h
        QString user; // who fills in, if the form asks and they said it
    };
    enum class Event : quint8 {
        FormStart,
        FormResume,
        FormSave,
        FormExit,
        FormFinalize,
        SaveError,
        FinalizeError,
        ConstraintError,
        Question,
        GroupQuestions,
        AddRepeat,
        DeleteRepeat,
        Jump,
        EndScreen,
        ChangeReason,
        LanguageChange,
        PlacesOn, // "location tracking enabled" …
        PlacesOff,
        PlacesAllowed, // "location permissions granted" …
        PlacesForbidden,
        PlacesFound, // "location providers enabled" …
        PlacesMissing
    };

    AuditLog(AuditWish wish, Environment environment);
    void setUser(const QString& user) { m_environment.user = user; }
    [[nodiscard]] const AuditWish& wish() const { return m_wish; }

    // What is on the screen. What was there before ends; the same again changes nothing.
    void show(const FormSession& session, const PageView& page);
    void showWhole(const FormSession& session);
    void showEnd(const FormSession& session); // the summary
    void hide(const FormSession& session); // nothing of the form
    void touching(const FormSession& session, const Place& place); // in the whole form, before it is answered

    void note(Event event, const QString& text = {}); // the reason of a change, the language
    void addedRow(const FormSession& session, const Place& row);
    void removingRow(const FormSession& session, const Place& row); // while it is still there
    void stoodAt(double latitude, double longitude, double accuracyM); // where the device is now

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    // For the draft: what is on the screen counts until now, so that a lost power loses nothing but what came after.
    [[nodiscard]] QByteArray save(const FormSession& session) const;
    void restore(const QByteArray& saved);
    [[nodiscard]] QByteArray csv() const; // the columns that the form wishes
    // Of answers that are changed: goes on where it ended. What is said of a node that `mayTell` refuses stays out.
    void restoreCsv(const QByteArray& csv, const std::function<bool(const QString& node)>& mayTell = {});

    static QString fileName() { return QStringLiteral("audit.csv"); }
    static constexpr int kMostEvents = 20'000; // then only what happens to the form as a whole is still written down

private:
    struct Spot {
        double latitude = 0, longitude = 0, accuracyM = 0;
        qint64 upMs = 0;
    };
    struct Line { // of the file
        QString event, node;
        qint64 start = 0;
        std::optional<qint64> end = {};
        QStringList spot = {}; // latitude, longitude, accuracy
        QString before = {}, after = {}, user = {}, reason = {};
    };
    struct Watched { // a question on the screen
        Place place;
        QString path, before;
        qint64 start = 0, end = 0; // of the whole form: while it was being answered
        bool isTouched = false;
        std::optional<QString> after = {}; // of one that is over while its screen goes on
    };
    enum class Screen : quint8 { None, Question, Group, Another, Whole, End };
    struct Open {
        Screen screen = Screen::None;
        QString path; // of what the event names
        qint64 start = 0;
        QStringList spot = {};
        std::vector<Watched> watched = {};
    };

    [[nodiscard]] qint64 now() const;
    [[nodiscard]] QStringList spotNow() const;
    [[nodiscard]] Line line(Event event, const QString& node, qint64 start) const;
    void write(const Line& line);
    void begin(Screen screen, const QString& path);
    void watch(const FormSession& session, const Place& place);
    [[nodiscard]] bool isOnScreen(const PageView& page) const;
    [[nodiscard]] std::vector<Line> linesOfOpen(const FormSession& session) const;
    void setValues(Line& line, const Watched& watched, const FormSession& session) const;
    [[nodiscard]] static QByteArray bytesOf(const Line& line);
    [[nodiscard]] static std::vector<Line> linesIn(const QByteArray& saved);
    [[nodiscard]] QStringList cellsOf(const Line& line) const;
    [[nodiscard]] QStringList columns() const;

    AuditWish m_wish;
    Environment m_environment;
    qint64 m_startMs = 0, m_startUpMs = 0; // when this opening of the filling began, by both clocks
    QByteArray m_written; // lines that are over, as CBOR one after the other
    int m_count = 0;
    Open m_open;
    std::vector<Spot> m_spots;
};

} // namespace uthan::form
