// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services.h"
#include "storeservice.h"
#include "voicecapture.h"

#include <functional>
#include <optional>
#include <QHash>

namespace uthan::app {

// What is said for a draft, from the microphone into the store. Where it belongs is held fast as it begins: it gets
// there though the page is left, another draft is open or another person is here by the time it is written. While it is
// said it is kept piece by piece: where the program is killed, read() of its owner joins them (store::joinCutOff).
class SpokenKeeper : public QObject {
    Q_OBJECT
public:
    struct For {
        RecordId draft;
        QString part; // of it, in words of its owner
        RecordId recording = {}; // whose pieces are kept while it is said: keptpieces.h
        [[nodiscard]] bool operator==(const For& other) const { return draft == other.draft && part == other.part; }
    };
    // Puts a voice into a draft that is open here; false: it is not. Its keeper lets the pieces go: holdsWhole().
    using Take = std::function<bool(const For&, const record::MediaRef&)>;
    // Puts it into the body of one that is not. Called on the store's thread too.
    using Put = void (*)(QCborMap& body, const QString& part, const record::MediaRef&);
    SpokenKeeper(const Services& services, Take take, Put put, QObject* parent = nullptr);

    [[nodiscard]] VoiceCapture* capture() { return &m_capture; }
    [[nodiscard]] const VoiceCapture* capture() const { return &m_capture; }
    [[nodiscard]] const For& spokenFor() const { return m_for; } // while something is said, and if it came to nothing
    [[nodiscard]] bool isAtWork() const { return m_capture.isBusy() || m_next || m_keeping > 0; }

    void say(const For& to); // what is said for another is brought to its end first
    void end(); // what was said until now is kept
    void drop(RecordId draft); // thrown away: nothing that is said for it is wanted
    void forget(const For& to); // what was said until now is not wanted: what waits, or is on its way, stays away
    [[nodiscard]] bool hasUnkept(RecordId draft) const; // the store could not keep something for it
    void keepAgain(); // what the store could not keep
    // A draft is being read: what comes meanwhile is not in what was read, and is put there by `complete`.
    void expect();
    void complete(store::Draft* draft); // null: there was none

Q_SIGNALS:
    void changed(); // in what is said, or is at work
    void failed(const uthan::Error& error); // it is still here, for keepAgain()

private:
    struct Said {
        For to;
        QByteArray bytes;
        QString type;
        qint64 ms = 0;
        int number = 0;
    };
    struct Voice {
        For to;
        record::MediaRef ref;
        int number = 0;
    };
    void keepNew(Said said); // from the microphone
    // The newest is what counts: an older one that waited, or was on its way, does not come over it.
    [[nodiscard]] int outdo(const For& to); // gives the number of what is the newest now
    template <typename T> [[nodiscard]] bool isOutdone(const T& said) const;
    void keep(const Said& said);
    void putAway(const Voice& voice); // into a draft that is not open
    void arrived(const Voice& voice);
    void captureChanged();

    StoreService& m_store;
    Random& m_random;
    VoiceCapture m_capture;
    Take m_take;
    Put m_put;
    For m_for;
    std::optional<For> m_next;
    int m_said = 0;
    QHash<QString, int> m_newest; // number, by what it is for
    QList<Said> m_unkept;
    QList<Voice> m_unput; // in the store, and no draft knows of it
    int m_keeping = 0;
    bool m_isExpecting = false;
    QList<Voice> m_late;
};

} // namespace uthan::app
