// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <csignal>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

// Runs the real program as a person at a terminal would; a folder and an installation of its own.
class Runner {
public:
    struct Outcome {
        int exitCode = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    // `device`: whose installation; programme folders are named in the arguments.
    // `mostBytes`: no file may grow beyond that, as on a disk that is full.
    Outcome run(const QStringList& arguments, const QByteArray& input = {}, const QString& device = QStringLiteral("a"),
        rlim_t mostBytes = 0) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("UTHAN_STATE_DIR"), path(QStringLiteral("state-") + device));
        process.setProcessEnvironment(environment);
        if (mostBytes > 0)
            process.setChildProcessModifier([mostBytes] {
                const rlimit limit{mostBytes, mostBytes};
                (void)::setrlimit(RLIMIT_FSIZE, &limit);
                (void)::signal(SIGXFSZ, SIG_IGN);
            });
        process.start(QStringLiteral(UTHANCTL), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }
    // With --json, expected to succeed.
    QJsonObject json(
        QStringList arguments, const QByteArray& input = {}, const QString& device = QStringLiteral("a")) const
    {
        const Outcome o = run(arguments << QStringLiteral("--json"), input, device);
        if (o.exitCode != 0)
            qWarning("%s: exit %d: %s", qPrintable(arguments.join(QLatin1Char(' '))), o.exitCode, o.err.constData());
        return o.exitCode == 0 ? o.json() : QJsonObject();
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray asset(const char* name)
{
    QFile file(QStringLiteral(UTHAN_SOURCE_DIR "/assets/demo/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline QString assetPath(const char* name)
{
    return QStringLiteral(UTHAN_SOURCE_DIR "/assets/demo/") + QString::fromLatin1(name);
}
