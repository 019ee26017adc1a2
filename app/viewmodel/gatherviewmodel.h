// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "personsession.h"
#include "rowmodel.h"
#include "services.h"
#include "store/programme.h"
#include "words.h"

#include <QObject>
#include <QQmlEngine>

namespace uthan::app {

// Gather's first page: three things to give, what this person has given, and what is only on this phone.
// A survey draft says how far it is in its body: "page" and "pages", whole numbers.
class GatherViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(uthan::app::Words programmeName READ programmeName NOTIFY changed)
    // form (record id), title, language (of the title), done, total (of the person's open draft), begun, given (times)
    Q_PROPERTY(uthan::app::RowModel* surveys READ surveys CONSTANT)
    Q_PROPERTY(QString onlyForm READ onlyForm NOTIFY changed) // the form's record id when there is just one
    // The survey begun last, else the first one: what the first card speaks of.
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY changed)
    Q_PROPERTY(QString currentLanguage READ currentLanguage NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    // What this person gave or began: recordId, kind, title, language, day (ISO), form (of an open survey), isDraft,
    // onlyHere, heldBy (other devices)
    Q_PROPERTY(uthan::app::RowModel* things READ things CONSTANT)
    Q_PROPERTY(int onlyHere READ onlyHere NOTIFY changed)
    Q_PROPERTY(QString onlyHereText READ onlyHereText NOTIFY changed) // one sentence; empty: all is held by others too
public:
    explicit GatherViewModel(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] Words programmeName() const;
    [[nodiscard]] RowModel* surveys() { return &m_surveys; }
    [[nodiscard]] QString onlyForm() const;
    [[nodiscard]] QString currentTitle() const { return current().value(QStringLiteral("title")).toString(); }
    [[nodiscard]] QString currentLanguage() const { return current().value(QStringLiteral("language")).toString(); }
    [[nodiscard]] int done() const { return current().value(QStringLiteral("done")).toInt(); }
    [[nodiscard]] int total() const { return current().value(QStringLiteral("total")).toInt(); }
    [[nodiscard]] RowModel* things() { return &m_things; }
    [[nodiscard]] int onlyHere() const;
    [[nodiscard]] QString onlyHereText() const;

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    struct OnlyHere {
        int answers = 0, stories = 0, places = 0;
        int closed = 0; // kept for an audience this device is not in: it cannot say what they are
    };
    struct Seen {
        language::Text name;
        QList<QVariantMap> surveys;
        QList<QVariantMap> things;
        OnlyHere onlyHere;
    };
    [[nodiscard]] static Result<Seen> read(store::Programme& programme, PersonId person);
    [[nodiscard]] QVariantMap current() const;
    Services m_services;
    language::Text m_name;
    OnlyHere m_onlyHere;
    RowModel m_surveys;
    RowModel m_things;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace uthan::app
