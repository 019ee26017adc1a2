// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "i18n.h"
#include "navigator.h"
#include "personrecords.h"
#include "personsession.h"
#include "services.h"
#include "storeservice.h"
#include "survey/surveys.h"
#include "surveylistviewmodel.h"
#include "surveyviewmodel.h"
#include "testpch.h"
#include "twindevices.h"
#include "voice.h"

// A device with the two demo surveys on a real store in a temporary folder, and one person at a time.
struct Tablet {
    explicit Tablet(const QString& folder, const QString& state)
        : store({clock, random, state})
        , programmeFolder(folder)
    {
        i18n.setLanguage(QStringLiteral("en"));
    }

    template <typename T> static T wait(QFuture<uthan::Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("the store does not answer");
        const uthan::Result<T> result = future.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    static void wait(QFuture<uthan::Result<void>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || !future.result().ok())
            qFatal("the store refuses");
    }
    template <typename F> auto ask(F work) { return wait(store.run(std::move(work))); }

    void found()
    {
        wait(store.found(programmeFolder, QStringLiteral("Care Within Reach"), QStringLiteral("Tania's tablet")));
    }
    void open() { wait(store.open(programmeFolder)); }
    uthan::RecordId bringIn(const QString& name)
    {
        const QString surveys = QStringLiteral(UTHAN_SOURCE_DIR "/assets/demo/surveys/");
        QFile file(surveys + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no such survey");
        return bringIn(file.readAll(), name, surveys);
    }
    uthan::RecordId bringIn(const QByteArray& bytes, const QString& name, const QString& surveys = {})
    {
        return ask([bytes, name, surveys](uthan::store::Programme& p) -> uthan::Result<uthan::RecordId> {
            const auto program = uthan::form::compileXlsForm(bytes, name);
            if (!program)
                return program.error();
            const auto imported
                = uthan::survey::importSurvey(p, {}, bytes, name, uthan::survey::attachmentsIn(surveys, **program));
            if (!imported)
                return imported.error();
            return imported->record;
        });
    }
    // Somebody agrees to these scopes and takes the tablet; gives their receipt code.
    QString sitDown(const QStringList& scopes, const QString& alias = {})
    {
        const QString code = uthan::record::newReceiptCode(random);
        const auto person = ask([&](uthan::store::Programme& p) -> uthan::Result<uthan::app::PersonSession::Person> {
            const auto key = uthan::record::receiptKey(code, p.salt());
            if (!key)
                return key.error();
            uthan::app::personrecords::Agreement agreement;
            agreement.receiptKey = key->publicKey;
            agreement.language = i18n.language();
            agreement.alias = alias;
            for (const QString& scope : scopes)
                agreement.scopes.insert(scope, true);
            return uthan::app::personrecords::agree(p, agreement);
        });
        session.begin(person);
        return code;
    }
    void openSurvey(uthan::RecordId form)
    {
        survey.open(form.text());
        if (!QTest::qWaitFor([this] { return survey.stage() != uthan::app::SurveyViewModel::Stage::Opening; }, 30'000))
            qFatal("the survey does not open");
    }
    [[nodiscard]] bool keeps()
    {
        return QTest::qWaitFor([this] { return survey.isKept(); }, 10'000);
    }
    // The item with this name on the page; goes on (skipping) until it comes.
    uthan::app::QuestionItem* goTo(const QString& name)
    {
        using uthan::app::SurveyViewModel;
        for (int step = 0; step < 100 && survey.stage() == SurveyViewModel::Stage::Filling; ++step) {
            if (auto* item = here(name))
                return item;
            survey.skip();
        }
        return nullptr;
    }
    uthan::app::QuestionItem* here(const QString& name)
    {
        for (auto* item : survey.questions()->items()) {
            if (item->name() == name)
                return item;
        }
        return nullptr;
    }
    // Answers one question and goes on.
    bool pick(const QString& name, const QString& choice)
    {
        auto* item = goTo(name);
        if (!item)
            return false;
        item->pick(choice);
        survey.next();
        return true;
    }
    QList<uthan::record::Record> submissions()
    {
        return ask([](uthan::store::Programme& p) {
            return p.records({.kind = QStringLiteral("submission"), .withWithdrawn = true});
        });
    }

    uthan::SystemClock clock;
    uthan::SystemRandom random;
    uthan::app::StoreService store;
    uthan::device::TwinDevices devices;
    uthan::app::I18n i18n{nullptr};
    uthan::app::Voice voice{devices, nullptr};
    uthan::app::Navigator navigator;
    uthan::app::PersonSession session;
    QString programmeFolder;
    uthan::app::Services services{clock, random, store, i18n, voice, navigator, session, devices};
    uthan::app::SurveyViewModel survey{services};
};

// A tablet of its own for each case, in a folder that goes with it.
class FreshTablet {
public:
    void make()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_tablet = std::make_unique<Tablet>(filePath(QStringLiteral("care.uthan")), filePath(QStringLiteral("state")));
        m_tablet->found();
    }
    void takeDown()
    {
        m_tablet.reset();
        m_folder.reset();
    }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder->filePath(name); }
    Tablet* operator->() const { return m_tablet.get(); }
    Tablet& operator*() const { return *m_tablet; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Tablet> m_tablet;
};
