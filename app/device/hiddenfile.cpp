// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddenfile.h"

#include "base/files.h"
#include "privatefolder.h"

#include <chrono>
#include <gst/gst.h>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace uthan::device {

namespace {
    constexpr auto kSurelyLeft = std::chrono::hours(24); // of a folder that does not say whose it is
    constexpr int kUnbuffered = 2; // GstFileSinkBufferMode

    bool runs(qint64 process)
    {
#ifdef Q_OS_UNIX
        return kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
#else
        Q_UNUSED(process)
        return true;
#endif
    }

    // "uthan-voice-1234-abcdef"; earlier versions wrote no number.
    bool isLeft(const QFileInfo& folder)
    {
        const QStringList parts = folder.fileName().split(u'-');
        bool isNumber = false;
        const qint64 process = parts.size() == 4 ? parts.at(2).toLongLong(&isNumber) : 0;
        if (isNumber && process > 0)
            return !runs(process);
        QDateTime last = folder.lastModified();
        for (const QFileInfo& file : QDir(folder.filePath()).entryInfoList(QDir::Files))
            last = std::max(last, file.lastModified());
        return last.secsTo(QDateTime::currentDateTime()) > std::chrono::seconds(kSurelyLeft).count();
    }

    void (*constructedBefore)(GObject*) = nullptr;
    void constructed(GObject* sink)
    {
        constructedBefore(sink);
        g_object_set(sink, "buffer-mode", kUnbuffered, nullptr);
    }
}

HiddenFile::HiddenFile(const QString& what, const QString& name)
    : m_folder(std::make_unique<QTemporaryDir>(
        QStringLiteral("%1/uthan-%2-%3-XXXXXX").arg(privateFolder(), what).arg(QCoreApplication::applicationPid())))
    , m_path(m_folder->filePath(name))
{
}

qint64 HiddenFile::room() const
{
    return files::roomIn(privateFolder());
}

bool HiddenFile::hide()
{
    if (m_isHidden || !m_folder)
        return m_isHidden;
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
#ifdef Q_OS_UNIX
    m_folder.reset(); // elsewhere a file that is open keeps its name until it is closed
#endif
    m_isHidden = true;
    return true;
}

qint64 HiddenFile::size() const
{
    return m_isHidden ? m_file.size() : 0;
}

QByteArray HiddenFile::more()
{
    if (!hide() || !m_file.seek(m_told))
        return {};
    const QByteArray came = m_file.readAll();
    m_told += came.size();
    return came;
}

QByteArray HiddenFile::all()
{
    return hide() && m_file.seek(0) ? m_file.readAll() : QByteArray();
}

void HiddenFile::removeLeft()
{
    const QStringList ours{QStringLiteral("uthan-voice-*"), QStringLiteral("uthan-video-*")};
    const QFileInfoList folders
        = QDir(privateFolder()).entryInfoList(ours, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo& folder : folders) {
        if (folder.isWritable() && isLeft(folder))
            QDir(folder.filePath()).removeRecursively();
    }
}

// QMediaRecorder hides the sink it writes to, which holds 64 kB back: eleven seconds of a voice. So the sinks are told
// as they are made.
void writeFilesAtOnce()
{
    static const bool isDone = [] {
        GstElement* any
            = gst_init_check(nullptr, nullptr, nullptr) ? gst_element_factory_make("filesink", nullptr) : nullptr;
        if (!any)
            return false;
        auto* kind = static_cast<GObjectClass*>(g_type_class_ref(G_OBJECT_TYPE(any))); // for good: it is changed
        constructedBefore = kind->constructed;
        kind->constructed = constructed;
        gst_object_unref(any);
        return true;
    }();
    Q_UNUSED(isDone)
}

} // namespace uthan::device
