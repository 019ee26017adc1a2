// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace uthan {

QString Error::text() const
{
    return where.isEmpty() ? detail : where + QStringLiteral(": ") + detail;
}

int Error::exitCode() const
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::NoPermission:
    case ErrorCode::Busy:
    case ErrorCode::Device:
    case ErrorCode::Unreachable:
    case ErrorCode::Internal:
        return 3;
    case ErrorCode::Locked:
    case ErrorCode::WrongSecret:
    case ErrorCode::TooSoon:
        return 4;
    default:
        return 1;
    }
}

} // namespace uthan
