// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "command.h"
#include "desktopkeystore.h"

#include <QCoreApplication>

using namespace uthan;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("uthan"));
    SystemClock clock;
    SystemRandom random;
    app::DesktopKeyStore keyStore;
    store::Environment world{clock, random, files::stateFolder()};
    world.keyStore = &keyStore;
    QList<cli::Command> table;
    table << cli::programmeCommands() << cli::gatherCommands() << cli::shareCommands() << cli::careCommands()
          << cli::rightsCommands() << cli::lockCommands() << cli::recoveryCommands() << cli::nearbyCommands();
    table << cli::benchCommands() << cli::formCommands() << cli::surveyCommands() << cli::resultCommands();
    table << cli::convertCommands() << cli::conformanceCommands();
    return cli::run(QCoreApplication::arguments().mid(1), table, world);
}
