// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <memory>
#include <QFile>
#include <QTemporaryDir>

namespace uthan::device {

// Where a recording is written that can only be made as a file: in a folder of this person's alone, in memory where the
// system has such a place. As soon as somebody writes to it, its name is taken away: what it holds is gone with this
// program, however that ends. Never for keeping.
class HiddenFile {
public:
    HiddenFile(const QString& what, const QString& name); // "voice", "voice.ogv"
    [[nodiscard]] bool isThere() const { return m_folder && m_folder->isValid(); }
    [[nodiscard]] QString path() const { return m_path; } // for who writes it
    [[nodiscard]] qint64 room() const; // bytes, where it lies
    bool hide(); // once it is written to; false: not yet
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] QByteArray more(); // what came since this was asked before
    [[nodiscard]] QByteArray all();

    // Of programs that no longer run: what was killed before it could hide it.
    static void removeLeft();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QFile m_file;
    qint64 m_told = 0;
    bool m_isHidden = false;
};

// The files that GStreamer writes from here on hold at each moment all that was recorded, not what came until some
// seconds ago.
void writeFilesAtOnce();

// When what was recorded is handed on again: often at first, so that little is lost, and less often when there is much.
[[nodiscard]] inline bool isTimeToGrow(qint64 toldMs, qint64 nowMs)
{
    return nowMs - toldMs >= std::clamp<qint64>(nowMs / 30, 1'000, 10'000);
}

} // namespace uthan::device
