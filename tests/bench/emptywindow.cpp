// SPDX-License-Identifier: GPL-3.0-or-later
// The least a start can cost: an empty Qt Quick Controls window that ends at its second frame. Run beside
// `uthan --exit-when-shown` on the same machine.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick.Controls.Basic\nApplicationWindow { visible: true; width: 412; height: 915 }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window)
        return 3;
    int frames = 2;
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [window, &frames] {
        if (--frames == 0)
            QCoreApplication::exit(0);
        window->update();
    });
    return QGuiApplication::exec();
}
