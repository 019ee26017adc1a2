// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "i18n.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace uthan::desktop {

namespace {

    // The programme used last time: the first folder by name.
    QString defaultProgramme()
    {
        const QDir data(
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/uthan"));
        const QStringList found = data.entryList({QStringLiteral("*.uthan")}, QDir::Dirs, QDir::Name);
        return data.filePath(found.isEmpty() ? QStringLiteral("courtyard.uthan") : found.first());
    }

    QString defaultState()
    {
        if (QString set = qEnvironmentVariable("UTHAN_STATE_DIR"); !set.isEmpty())
            return set;
        const QString state
            = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
        return state + QStringLiteral("/uthan");
    }

} // namespace

Options readOptions(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Uthan: community research, offline first"));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char* name, const char* text, const char* value = nullptr) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value ? value : "")});
    };
    option("programme", "The programme folder to open.", "folder");
    option("state", "Where this device keeps what must not travel with the folder.", "folder");
    option("language", "Language to begin in.", "tag");
    option("look", "As if the device were set to it: light or dark; or contrast.", "look");
    option("text-size", "Size of text in percent, 100 to 250.", "percent");
    option("size", "Size of the window, such as 412x915.", "size");
    option("exit-when-shown", "Ends when the first page is on screen: for measuring the start.");
    option("self-test", "Loads every page, then ends: 0 if no page complained.");
    option("shots", "With --self-test: keeps a picture of every page here.", "folder");
    option("survey", "With --self-test: goes through the survey with this form id instead.", "id");
    option("second-language", "With --survey: shows this language beside the first, as for an interpreter.", "tag");
    parser.process(app);
    const auto value = [&parser](const char* name, const QString& otherwise) {
        return parser.isSet(QString::fromLatin1(name)) ? parser.value(QString::fromLatin1(name)) : otherwise;
    };
    const QStringList size = value("size", QStringLiteral("1200x860")).split(QLatin1Char('x'));
    return {value("programme", defaultProgramme()), value("state", defaultState()),
        value("language", app::I18n::ofTheSystem()), QSize(size.value(0).toInt(), size.value(1).toInt()),
        value("shots", {}), value("look", {}), value("survey", {}), value("second-language", {}),
        value("text-size", {}).toDouble() / 100, parser.isSet(QStringLiteral("self-test")),
        parser.isSet(QStringLiteral("exit-when-shown"))};
}

} // namespace uthan::desktop
