// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace uthan::bench {
namespace {
    QString& wantedGroups()
    {
        static QString text;
        return text;
    }

    qint64 nowNs()
    {
        timespec t{};
        clock_gettime(CLOCK_MONOTONIC, &t);
        return qint64(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
    }

    // In the child: runs, tells the parent by the pipe, ends without running anything that belongs to the parent.
    [[noreturn]] void runChild(const std::function<Result<Times>(int)>& work, int run, int out)
    {
        const Result<Times> times = work(run);
        QJsonObject o;
        if (times) {
            QJsonArray list;
            for (const Times::Time& each : times->all)
                list << QJsonArray{each.name, each.value, each.unit};
            o.insert(QStringLiteral("times"), list);
        } else {
            o.insert(QStringLiteral("error"), times.error().text());
        }
        const QByteArray bytes = QJsonDocument(o).toJson(QJsonDocument::Compact);
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t n = ::write(out, bytes.constData() + done, size_t(bytes.size() - done));
            if (n <= 0)
                break;
            done += n;
        }
        ::_exit(0);
    }

    QByteArray readAll(int in)
    {
        QByteArray bytes;
        char buffer[4096];
        for (ssize_t n = 0; (n = ::read(in, buffer, sizeof buffer)) > 0;)
            bytes.append(buffer, n);
        return bytes;
    }

    QJsonObject figure(const QString& name, QList<double> values, const QString& unit)
    {
        std::sort(values.begin(), values.end());
        const qsizetype n = values.size();
        const double median = n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
        return {{QStringLiteral("name"), name}, {QStringLiteral("median"), median},
            {QStringLiteral("min"), values.first()}, {QStringLiteral("max"), values.last()},
            {QStringLiteral("unit"), unit}, {QStringLiteral("n"), n}};
    }
} // namespace

void onlyGroups(const QString& text)
{
    wantedGroups() = text;
}

StopWatch::StopWatch()
    : m_startNs(nowNs())
{
}
double StopWatch::ms() const
{
    return double(nowNs() - m_startNs) / 1e6;
}
void StopWatch::restart()
{
    m_startNs = nowNs();
}

Result<void> measure(
    const QString& group, const std::function<Result<Times>(int run)>& work, QJsonArray& figures, int runs)
{
    if (!group.contains(wantedGroups()))
        return {};
    QStringList order;
    QMap<QString, QList<double>> values;
    QMap<QString, QString> units;
    QList<double> peaks;
    for (int run = 0; run < runs; ++run) {
        int ends[2];
        if (::pipe(ends) != 0)
            return Error{ErrorCode::Internal, QStringLiteral("no pipe")};
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            runChild(work, run, ends[1]);
        }
        ::close(ends[1]);
        const QJsonObject told = QJsonDocument::fromJson(readAll(ends[0])).object();
        ::close(ends[0]);
        rusage usage{};
        int status = 0;
        ::wait4(child, &status, 0, &usage);
        if (told.contains(QLatin1String("error")) || !told.contains(QLatin1String("times")))
            return Error{ErrorCode::Internal,
                told.value(QLatin1String("error")).toString(QStringLiteral("the run ended early")), group};
        peaks << double(usage.ru_maxrss) / 1024;
        const QJsonArray times = told.value(QLatin1String("times")).toArray();
        for (const auto& each : times) {
            const QString name = each.toArray().at(0).toString();
            if (!order.contains(name))
                order << name;
            values[name] << each.toArray().at(1).toDouble();
            units[name] = each.toArray().at(2).toString();
        }
    }
    for (const QString& name : std::as_const(order))
        figures << figure(group + QLatin1Char('.') + name, values.value(name), units.value(name));
    figures << figure(group + QStringLiteral(".peak_memory"), peaks, QStringLiteral("MB"));
    return {};
}

} // namespace uthan::bench
