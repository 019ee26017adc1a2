// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"
#include "fonts.h"
#include "imageproviders.h"
#include "probe.h"
#include "secretletters.h"
#include <QAccessible>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        uthan::app::loadFonts();
        uthan::app::coverSecretLetters();
        QAccessible::setActive(true);
    }
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        uthan::app::installImageProviders(engine);
        engine->rootContext()->setContextProperty(QStringLiteral("probe"), new Probe(engine));
        engine->rootContext()->setContextProperty(QStringLiteral("asked"), new Asked(engine));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)
#include "main.moc"
