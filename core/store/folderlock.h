// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <memory>
#include <QString>

namespace uthan::store {

// Keeps a second program (or a second opening in this one) out of a programme folder. Gone with the process that held
// it.
class FolderLock {
public:
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const QString& folder); // Busy if another holds it
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    explicit FolderLock(int file)
        : m_file(file)
    {
    }
    int m_file;
};

} // namespace uthan::store
