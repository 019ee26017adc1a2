// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: makes the parts in order and hands them to each other.
#include "appviewmodel.h"
#include "fonts.h"
#include "formmediaprovider.h"
#include "i18n.h"
#include "imageproviders.h"
#include "mediaimageprovider.h"
#include "navigator.h"
#include "personsession.h"
#include "qtdevices.h"
#include "selftest.h"
#include "storeservice.h"
#include "voice.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTimer>

using namespace uthan;

namespace {

struct Options {
    QString programme;
    QString state;
    QString language;
    QSize size;
    QString shots;
    QString look;
    bool selfTest = false;
};

// The programme used last time: the first folder by name.
QString defaultProgramme()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/uthan"));
    const QStringList found = data.entryList({QStringLiteral("*.uthan")}, QDir::Dirs, QDir::Name);
    return data.filePath(found.isEmpty() ? QStringLiteral("courtyard.uthan") : found.first());
}

QString defaultState()
{
    if (const QString set = qEnvironmentVariable("UTHAN_STATE_DIR"); !set.isEmpty())
        return set;
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    return state + QStringLiteral("/uthan");
}

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
    option("look", "Look to begin in: light, dark or contrast.", "look");
    option("size", "Size of the window, such as 412x915.", "size");
    option("self-test", "Loads every page, then ends: 0 if no page complained.");
    option("shots", "With --self-test: keeps a picture of every page here.", "folder");
    parser.process(app);
    const auto value = [&parser](const char* name, const QString& otherwise) {
        return parser.isSet(QString::fromLatin1(name)) ? parser.value(QString::fromLatin1(name)) : otherwise;
    };
    const QStringList size = value("size", QStringLiteral("1200x860")).split(QLatin1Char('x'));
    return {value("programme", defaultProgramme()), value("state", defaultState()),
        value("language", app::I18n::ofTheSystem()), QSize(size.value(0).toInt(), size.value(1).toInt()),
        value("shots", {}), value("look", {}), parser.isSet(QStringLiteral("self-test"))};
}

} // namespace

int main(int argc, char** argv)
{
    device::QtDevices::useGStreamer();
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("uthan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UTHAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("uthan"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const Options options = readOptions(application);
    app::loadFonts();

    SystemClock clock;
    SystemRandom random;
    app::StoreService store({clock, random, options.state});
    device::QtDevices devices;
    app::I18n i18n(nullptr);
    app::Voice voice(devices, nullptr);
    app::Navigator navigator;
    app::PersonSession session;
    i18n.setLanguage(options.language);
    app::AppViewModel viewModel({clock, random, store, i18n, voice, navigator, session, devices});
    if (!options.look.isEmpty())
        viewModel.me()->setLook(options.look == QLatin1String("dark") ? app::MeViewModel::Look::Dark
                : options.look == QLatin1String("contrast")           ? app::MeViewModel::Look::Contrast
                                                                      : app::MeViewModel::Look::Light);
    viewModel.me()->setDeviceIsDark(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::installImageProviders(&engine);
    engine.addImageProvider(QStringLiteral("media"), new app::MediaImageProvider(store)); // the engine owns them
    engine.addImageProvider(QStringLiteral("formmedia"), new app::FormMediaProvider(store));
    QObject::connect(&i18n, &app::I18n::languageChanged, &engine, &QQmlEngine::retranslate);
    app::SelfTest selfTest(engine, viewModel, options.shots);
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&viewModel)},
        {QStringLiteral("width"), options.size.width()}, {QStringLiteral("height"), options.size.height()}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Uthan/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 3;
    viewModel.start(options.programme);
    QTimer::singleShot(300, &voice, &app::Voice::prepare); // after the first picture is on screen
    if (options.selfTest)
        selfTest.run();
    const int code = QGuiApplication::exec();
    store.shutDown(); // while the view models that wait for answers are still there
    return code;
}
