// SPDX-License-Identifier: GPL-3.0-or-later
// The least this machine could take, measured in the same run: a program of the same folder that is no engine.
#include "suites.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace uthan::bench {

Result<void> benchFloor(const QString& forms, QJsonArray& figures)
{
    const QString source = QDir(forms).filePath(QStringLiteral("floor.cpp"));
    if (!QFile::exists(source) || QStandardPaths::findExecutable(QStringLiteral("g++")).isEmpty())
        return {};
    QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("floor"));
    QProcess build;
    build.start(QStringLiteral("sh"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "g++ -O2 -std=c++20 -fPIC \"$1\" -o \"$2\" $(pkg-config --cflags --libs Qt6Core libxml-2.0)"),
            QStringLiteral("sh"), source, program});
    if (!build.waitForFinished(300'000) || build.exitCode() != 0)
        return {}; // no libxml2 to build against: there is no floor to show
    QProcess run;
    run.start(program, {QDir(forms).filePath(QStringLiteral("big.xml"))});
    if (!run.waitForFinished(300'000))
        return {};
    static const QRegularExpression line(
        QStringLiteral("^(.+?)\\s+median ([\\d.]+) min ([\\d.]+) max ([\\d.]+) (\\S+) \\(n=(\\d+)\\)$"));
    for (const QString& each : QString::fromUtf8(run.readAllStandardOutput()).split(u'\n')) {
        const auto m = line.match(each);
        if (m.hasMatch())
            figures << QJsonObject{{QStringLiteral("name"), QStringLiteral("floor: ") + m.captured(1)},
                {QStringLiteral("median"), m.captured(2).toDouble()}, {QStringLiteral("min"), m.captured(3).toDouble()},
                {QStringLiteral("max"), m.captured(4).toDouble()}, {QStringLiteral("unit"), m.captured(5)},
                {QStringLiteral("n"), m.captured(6).toInt()}};
    }
    return {};
}

} // namespace uthan::bench
