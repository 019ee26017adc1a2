// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <QTemporaryDir>
#include <QTest>

namespace uthan::test {

// A real programme in a folder of its own with its store thread, for tests of view models.
class ProgrammeFixture {
public:
    explicit ProgrammeFixture(const QString& name = QStringLiteral("a"))
        : m_store({m_clock, m_random, m_dir.filePath(QStringLiteral("state"))})
        , m_folder(m_dir.filePath(name + QStringLiteral(".uthan")))
    {
    }
    [[nodiscard]] app::StoreService& store() { return m_store; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    bool found(const QString& device) { return wait(m_store.found(m_folder, QStringLiteral("Test"), device)); }
    bool prepareToJoin(const QString& device) { return wait(m_store.prepareToJoin(m_folder, device)); }

    // Runs work on the store thread and waits for it as a test may.
    template <typename Work> auto run(Work work)
    {
        auto future = m_store.run(work);
        [&future] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000); }();
        return future.result();
    }

    PersonId person(const QString& alias, const QStringList& scopes)
    {
        return run([alias, scopes](store::Programme& programme) -> Result<PersonId> {
            const auto id = programme.create({.kind = QStringLiteral("person"),
                .author = {},
                .fields = {{QStringLiteral("alias"), alias}, {QStringLiteral("patch"), 3},
                    {QStringLiteral("role"), QStringLiteral("resident")}}});
            if (!id)
                return id.error();
            QCborMap agreed;
            for (const QString& scope : scopes)
                agreed.insert(scope, true);
            const auto consent = programme.create({.kind = QStringLiteral("consent"),
                .author = PersonId{id->value},
                .fields = {{QStringLiteral("subject"), id->text()}, {QStringLiteral("form_version"), 1},
                    {QStringLiteral("scopes"), agreed}}});
            if (!consent)
                return consent.error();
            return PersonId{id->value};
        }).valueOr({});
    }

private:
    bool wait(QFuture<Result<void>> future)
    {
        [&future] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000); }();
        return future.isFinished() && future.result().ok();
    }
    QTemporaryDir m_dir;
    SystemClock m_clock;
    SystemRandom m_random;
    app::StoreService m_store;
    QString m_folder;
};

} // namespace uthan::test
