// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

// The arrow qml → app/viewmodel → core, checked on the sources themselves.
class TestLayering : public QObject {
    Q_OBJECT
    static QStringList offenders(const QString& folder, const QRegularExpression& forbidden)
    {
        QStringList found;
        QDirIterator it(QStringLiteral(UTHAN_SOURCE_DIR "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            QFile f(it.next());
            if (!f.open(QIODevice::ReadOnly))
                continue;
            ++files;
            if (const auto m = forbidden.match(QString::fromUtf8(f.readAll())); m.hasMatch())
                found << f.fileName() + QStringLiteral(": ") + m.captured(0).trimmed();
        }
        return files > 5 ? found : QStringList{QStringLiteral("no sources found")};
    }
private Q_SLOTS:
    void coreIncludesNothingOfGuiQmlQuickOrNetwork()
    {
        static const QRegularExpression forbidden(QStringLiteral(
            "#include\\s*[<\"](Qt(Gui|Qml|Quick|Network|Sql|Multimedia|Widgets)|Q(Image|Pixmap|Color|Font|Painter|"
            "Guiapplication|GuiApplication|Qml|Quick|Tcp|Udp|Ssl|Network|Sql|Camera|Media)\\w*)[/>\"]"));
        QCOMPARE(offenders(QStringLiteral("core"), forbidden), QStringList());
    }
    void coreDoesNotLookAtTheApp()
    {
        static const QRegularExpression forbidden(
            QStringLiteral("#include\\s*[<\"](viewmodel|app|device|transport|desktop|cli)/[^>\"]*"));
        QCOMPARE(offenders(QStringLiteral("core"), forbidden), QStringList());
    }
    void sqlIsSpokenOnlyInTheStore()
    {
        static const QRegularExpression forbidden(QStringLiteral("#include\\s*[<\"](sqlite3\\.h|store/database\\.h)"));
        for (const QString& part : {QStringLiteral("core/form"), QStringLiteral("core/record"),
                 QStringLiteral("core/base"), QStringLiteral("app")}) {
            const QStringList found = offenders(part, forbidden);
            if (found != QStringList{QStringLiteral("no sources found")})
                QCOMPARE(found, QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
