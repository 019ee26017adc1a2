// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problem.h"
#include "services.h"

#include <optional>
#include <QObject>
#include <qqml.h>
#include <QTimer>

namespace uthan::app {

// Where a survey is filled in, if it wishes to know: asked for first, looked for only after a yes, and taken out again
// by one press. One answer holds for the whole filling. What was found is handed over by `found`; the survey keeps it.
class SurveyPlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed)
    Q_PROPERTY(int metres READ metres NOTIFY changed) // it may be so far off; below 0: nobody knows
    Q_PROPERTY(bool passedOver READ isPassedOver NOTIFY changed) // asked on a page before, and not answered
    Q_PROPERTY(bool fresh READ isFresh NOTIFY changed) // it was noted just now
public:
    // None: nothing is wished for now. Broken: it was agreed to, and the place is not known.
    enum class State { None, Asking, Looking, Noted, Declined, Broken };
    Q_ENUM(State)
    enum class Trouble { NotFound, NoDevice, NotAllowed };
    Q_ENUM(Trouble)
    explicit SurveyPlace(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] int metres() const { return m_metres; }
    [[nodiscard]] bool isPassedOver() const { return m_pagesAsked < 1; }
    [[nodiscard]] bool isFresh() const { return m_pagesFresh > 0; }
    [[nodiscard]] std::optional<bool> decision() const { return m_agreed; } // yes, no, or nothing said yet

    Q_INVOKABLE void agree(); // also to try again
    Q_INVOKABLE void goOnWithout(); // no; after a yes: not this time, if there is a place already
    Q_INVOKABLE void takeOut(); // of the answers; nothing is looked for any more

    // A filling is opened: what was decided then, how exact what was noted is (none: nothing was), and whether it was
    // still being looked for as it was left. That is not gone on with by itself: they may be elsewhere by now.
    void begin(std::optional<bool> agreed, std::optional<int> metres, bool wasLooking);
    void wish(bool midPage); // the form asks, on arriving at a page or because of an answer there
    void wait(); // an answer is still being written: it is looked for once, not at each letter
    void wishNothing(); // what it was asked for is not there any more
    void leavePage();
    void endLooking(); // there is no time left
    void forget(); // the filling is closed

Q_SIGNALS:
    void changed();
    void decided(); // agreed to or not
    void found(double latitude, double longitude, double accuracyM); // below 0: nobody knows how exact
    void takenOut();

private:
    void setState(State state);
    void look(bool waits);
    void locate();
    void lost(device::Problem why);
    Services m_services;
    State m_state = State::None;
    Trouble m_trouble = Trouble::NotFound;
    std::optional<bool> m_agreed;
    bool m_isNoted = false; // also while it is looked for once more
    bool m_knowsSource = false; // it is connected
    int m_metres = -1;
    int m_pagesAsked = 1; // for so many pages more the question is asked in full
    int m_pagesFresh = 0;
    QTimer m_start; // never while a page is being made, or a word written
    QTimer m_limit; // whoever uses the source as well may have stopped it
};

} // namespace uthan::app
