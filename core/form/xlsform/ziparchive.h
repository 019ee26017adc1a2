// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "base/readonlydevice.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QString>
#include <QStringList>

struct zip;
struct zip_file;

namespace uthan::form {

// A part of an archive as it is unpacked, piece by piece. Ends early where something is wrong: see fault().
class ZipPart : public ReadOnlyDevice {
public:
    using Look = std::function<bool(QByteArrayView)>; // at each piece; false: no more of it
    ZipPart(zip_file* file, qint64 size, qint64 maxBytes, Look look);
    ~ZipPart() override;
    enum class Fault : quint8 { None, Damaged, TooLarge, Refused };
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] qint64 given() const { return m_given; } // bytes
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;

private:
    void finish(bool wasWhole);
    zip_file* m_file;
    qint64 m_size, m_most, m_given = 0;
    Look m_look;
    Fault m_fault = Fault::None;
};

// Read-only zip archive. Of a file on the disk only the part that is being read is held.
class ZipArchive {
public:
    explicit ZipArchive(const ByteSource& source);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    [[nodiscard]] bool isOpen() const { return m_zip != nullptr; }
    [[nodiscard]] bool contains(const QString& name) const;
    [[nodiscard]] QStringList names() const;
    // Refuses what unpacks to more than `maxBytes`, whatever the archive says about its size.
    [[nodiscard]] Result<QByteArray> read(const QString& name, qint64 maxBytes) const;
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> open(
        const QString& name, qint64 maxBytes, ZipPart::Look look = {}) const;
    [[nodiscard]] static Error error(ZipPart::Fault fault, const QString& name, qint64 maxBytes);

private:
    std::unique_ptr<QIODevice> m_device;
    zip* m_zip = nullptr;
};

} // namespace uthan::form
