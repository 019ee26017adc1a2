// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "personsession.h"
#include "services.h"
#include "store/programme.h"
#include "words.h"

#include <QObject>
#include <QQmlEngine>

namespace uthan::app {

// Agreeing to take part: the programme's own cards, then its scopes one at a time, then a patch, then the receipt code.
// Nothing is answered beforehand and nothing is kept until the person says that they have the code. From Me the same
// scopes are gone through again, beginning from what was said before.
class ConsentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(QString itemId READ itemId NOTIFY changed) // of the card or scope on screen: "who", "collect"
    Q_PROPERTY(uthan::app::Words words READ words NOTIFY changed) // of the card or scope on screen
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(Answer answer READ answer NOTIFY changed)
    Q_PROPERTY(bool isRequired READ isRequired NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(bool isChange READ isChange NOTIFY changed) // from Me: something agreed before is gone through again
    Q_PROPERTY(int pattern READ pattern WRITE setPattern NOTIFY changed) // 0–11; -1 not chosen
    Q_PROPERTY(int dye READ dye WRITE setDye NOTIFY changed) // 0–5
    Q_PROPERTY(int patch READ patch NOTIFY changed) // pattern + 12 × dye; -1 not chosen
    Q_PROPERTY(QString alias READ alias WRITE setAlias NOTIFY changed)
    Q_PROPERTY(QString receiptCode READ receiptCode NOTIFY changed) // in two groups of five
    Q_PROPERTY(QString receiptSpoken READ receiptSpoken NOTIFY changed) // one sign after another
    Q_PROPERTY(bool isSaving READ isSaving NOTIFY changed)
    Q_PROPERTY(bool hasTrouble READ hasTrouble NOTIFY changed) // could not be kept; the same step can be tried again
public:
    enum class Phase { Resting, Loading, NoForm, Cards, Scopes, Patch, Receipt };
    Q_ENUM(Phase)
    enum class Answer { None, No, Yes };
    Q_ENUM(Answer)
    explicit ConsentViewModel(const Services& services, QObject* parent = nullptr);
    ~ConsentViewModel() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] Words words() const;
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int count() const;
    [[nodiscard]] Answer answer() const;
    [[nodiscard]] bool isRequired() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] bool isChange() const { return m_change; }
    [[nodiscard]] int pattern() const { return m_pattern; }
    void setPattern(int pattern);
    [[nodiscard]] int dye() const { return m_dye; }
    void setDye(int dye);
    [[nodiscard]] int patch() const { return m_pattern < 0 ? -1 : m_pattern + 12 * m_dye; }
    [[nodiscard]] QString alias() const { return m_alias; }
    void setAlias(const QString& alias);
    [[nodiscard]] QString receiptCode() const;
    [[nodiscard]] QString receiptSpoken() const;
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] bool hasTrouble() const { return m_trouble; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void beginChange();
    Q_INVOKABLE void say(uthan::app::ConsentViewModel::Answer answer);
    Q_INVOKABLE void next();
    Q_INVOKABLE bool back(); // false before the first card
    void forget();

Q_SIGNALS:
    void changed();
    void refused(); // no to what taking part needs
    void changeKept();

private:
    struct Item {
        QString id;
        language::Text text;
        bool required = false;
    };
    struct Form {
        int version = 0;
        QList<Item> cards;
        QList<Item> scopes;
    };
    [[nodiscard]] static Result<Form> readForm(store::Programme& programme);
    void load(bool change);
    [[nodiscard]] const Item* item() const;
    void nextScope();
    void keep();
    void setPhase(Phase phase, int index = 0);

    Services m_services;
    Form m_form;
    Phase m_phase = Phase::Resting;
    int m_index = 0;
    bool m_change = false;
    QHash<QString, Answer> m_answers;
    int m_pattern = -1;
    int m_dye = 0;
    QString m_alias;
    QString m_code;
    bool m_saving = false;
    bool m_trouble = false;
};

} // namespace uthan::app
