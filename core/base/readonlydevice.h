// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIODevice>

namespace uthan {

// Bytes that are made as they are read. Who inherits it says how, by readData().
class ReadOnlyDevice : public QIODevice {
protected:
    ReadOnlyDevice() { (void)QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) final { return -1; }
};

} // namespace uthan
