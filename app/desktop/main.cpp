// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: makes the parts in order and hands them to each other.
#include "appviewmodel.h"
#include "desktopkeystore.h"
#include "fonts.h"
#include "formmediaprovider.h"
#include "guiwatch.h"
#include "i18n.h"
#include "imageproviders.h"
#include "mediaimageprovider.h"
#include "navigator.h"
#include "options.h"
#include "personsession.h"
#include "pieces.h"
#include "qtdevices.h"
#include "secretletters.h"
#include "selftest.h"
#include "storeservice.h"
#include "voice.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

using namespace uthan;

namespace {

// Ends the program at the second frame after there is something to show: the first may still be laying it out.
void exitWhenShown(QQuickWindow* window, app::AppViewModel& viewModel)
{
    auto frames = std::make_shared<int>(-1);
    QObject::connect(&viewModel, &app::AppViewModel::stageChanged, window, [window, frames, &viewModel] {
        if (viewModel.stage() != app::AppViewModel::Stage::Starting)
            *frames = 2;
        window->update();
    });
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [window, frames] {
        if (*frames > 0 && --*frames == 0)
            QCoreApplication::exit(0);
        window->update();
    });
}

// What the command line says of the look goes before what the programme kept.
void setLook(app::AppViewModel& viewModel, const desktop::Options& options)
{
    if (options.textScale > 0)
        viewModel.me()->setTextScale(options.textScale);
    if (options.look == QLatin1String("contrast"))
        viewModel.me()->setLook(app::MeViewModel::Look::Contrast);
}

// Ends without the libraries' own farewells: a speech or sound service that never answers would keep the process, or
// fall over what is already gone. Everything kept is on disk once the store is shut.
[[noreturn]] void endNow(int code)
{
    std::fflush(stdout); // not all streams: the speech library holds one of its own locked while it waits
    std::fflush(stderr);
    std::_Exit(code);
}

// Help and version are words on a terminal: they need no screen, and there may be none.
void answerOnTheTerminal(int argc, char** argv)
{
    const bool isAsked = std::any_of(argv + 1, argv + argc, [](const char* word) {
        const QByteArrayView given(word);
        return given == "--help" || given == "-h" || given == "--help-all" || given == "--version" || given == "-v";
    });
    if (!isAsked)
        return;
    const QCoreApplication words(argc, argv);
    (void)desktop::readOptions(words); // prints and ends the program
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("uthan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UTHAN_VERSION));
    answerOnTheTerminal(argc, argv);
    device::QtDevices::useGStreamer();
    desktop::WatchedApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("uthan"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const desktop::Options options = desktop::readOptions(application);
    app::loadFonts();
    app::coverSecretLetters();

    SystemClock clock;
    SystemRandom random;
    app::DesktopKeyStore keyStore;
    store::Environment world{clock, random, options.state};
    world.keyStore = &keyStore;
    app::StoreService store(world);
    device::QtDevices devices;
    app::I18n i18n(nullptr);
    app::Voice voice(devices, nullptr);
    app::Navigator navigator;
    app::PersonSession session;
    i18n.setLanguage(options.language);
    app::AppViewModel viewModel({clock, random, store, i18n, voice, navigator, session, devices});
    viewModel.me()->setDeviceIsDark(options.look.isEmpty()
            ? QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F
            : options.look == QLatin1String("dark"));

    desktop::MakingInPieces making;
    desktop::TakingDown takingDown;
    QQmlApplicationEngine engine;
    engine.setIncubationController(&making); // before the window, which would bring its own
    desktop::Tidying tidying(engine);
    QObject::connect(&making, &desktop::MakingInPieces::went, &tidying, &desktop::Tidying::later);
    QObject::connect(&takingDown, &desktop::TakingDown::went, &tidying, &desktop::Tidying::later);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::installImageProviders(&engine);
    engine.addImageProvider(QStringLiteral("media"), new app::MediaImageProvider(store)); // the engine owns them
    engine.addImageProvider(QStringLiteral("formmedia"), new app::FormMediaProvider(store));
    QObject::connect(&i18n, &app::I18n::languageChanged, &engine, &QQmlEngine::retranslate);
    desktop::GuiWatch watch;
    desktop::SelfTest selfTest(engine, viewModel, watch, options.shots);
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&viewModel)},
        {QStringLiteral("width"), options.size.width()}, {QStringLiteral("height"), options.size.height()}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Uthan/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 3;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (options.exitWhenShown)
        exitWhenShown(window, viewModel);
    if (options.selfTest || desktop::GuiWatch::wantedByEnvironment()) {
        watch.setPageName([&] { return options.selfTest ? selfTest.stopName() : navigator.page(); });
        watch.watchDrawing(window);
        application.setWatch(&watch);
    }
    setLook(viewModel, options);
    QObject::connect(&viewModel, &app::AppViewModel::stageChanged, window, [&] {
        if (viewModel.stage() == app::AppViewModel::Stage::Open)
            setLook(viewModel, options);
    });
    viewModel.start(options.programme);
    if (options.selfTest) {
        selfTest.setSurvey(options.survey, options.secondLanguage);
        selfTest.run(); // says nothing aloud, so needs no voice
    } else {
        QTimer::singleShot(300, &voice, &app::Voice::prepare); // after the first picture is on screen
    }
    const int code = QGuiApplication::exec();
    store.shutDown(); // while the view models that wait for answers are still there
    endNow(code);
}
