// SPDX-License-Identifier: GPL-3.0-or-later
#include "pieces.h"
#include "testpch.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

using namespace uthan::desktop;

// Pages made and taken down in pieces, and what they leave behind.
class TestPieces : public QObject {
    Q_OBJECT

    QQmlEngine m_engine;

    // Something that only scripts had, and have no more.
    QPointer<QObject> leftBehind()
    {
        auto* object = new QObject;
        QQmlEngine::setObjectOwnership(object, QQmlEngine::JavaScriptOwnership);
        (void)m_engine.newQObject(object);
        return object;
    }

    std::unique_ptr<QObject> made(const QByteArray& qml)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\n" + qml, QUrl());
        std::unique_ptr<QObject> object(component.create());
        if (!object)
            qFatal("%s", qPrintable(component.errorString()));
        return object;
    }

private Q_SLOTS:
    void whatScriptsLeaveBehindIsClearedAwayInAQuietMoment()
    {
        Tidying tidying(m_engine);
        const QPointer<QObject> object = leftBehind();
        tidying.later();
        QVERIFY(object);
        QTRY_VERIFY(!object);
    }

    void nothingIsClearedAwayWhileSomethingGoesOn()
    {
        Tidying tidying(m_engine);
        const QPointer<QObject> object = leftBehind();
        bool isThereYet = true;
        int turns = 0;
        QTimer busy;
        busy.setInterval(10);
        busy.callOnTimeout([&] {
            isThereYet = isThereYet && object;
            if (++turns == 40)
                busy.stop();
            tidying.later();
        });
        busy.start();
        QTRY_COMPARE(turns, 40);
        QVERIFY(isThereYet);
        QTRY_VERIFY(!object);
    }

    void whoPressesAKeyIsFollowedByATidying()
    {
        const Tidying tidying(m_engine);
        const QPointer<QObject> object = leftBehind();
        QObject receiver;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&receiver, &key);
        QTRY_VERIFY(!object);
    }

    void aPageThatIsLeftGoesInPieces()
    {
        TakingDown taking;
        const QSignalSpy went(&taking, &TakingDown::went);
        QPointer<QObject> page = made("Item { readonly property bool goesInPieces: true\n"
                                      "Repeater { model: 5; Item { Repeater { model: 5; Item {} } } } }")
                                     .release();
        const int parts = int(qobject_cast<QQuickItem*>(page)->childItems().size());
        page->deleteLater();
        QTRY_VERIFY(!page);
        QCOMPARE(parts, 6);
        QVERIFY2(went.size() >= 2, "what is in it goes in a turn before its own");
    }

    void whatIsMadeInPiecesSaysSoUntilItIsThere()
    {
        MakingInPieces making;
        m_engine.setIncubationController(&making);
        const QSignalSpy went(&making, &MakingInPieces::went);
        {
            const auto loader
                = made("Loader { asynchronous: true; sourceComponent: Item { Repeater { model: 9; Item {} } } }");
            QTRY_VERIFY(loader->property("item").value<QObject*>());
            QVERIFY(!went.isEmpty());
        }
        m_engine.setIncubationController(nullptr);
    }
};

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    TestPieces test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pieces.moc"
