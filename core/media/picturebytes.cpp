// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/picturebytes.h"

#include <algorithm>
#include <array>
#include <QtEndian>

namespace uthan::media {
namespace {
    Error notWhole(const QString& fileName, qsizetype at, const QString& why)
    {
        return {ErrorCode::Input, why, QStringLiteral("%1, byte %2").arg(fileName).arg(at)};
    }

    quint16 be16(const QByteArray& b, qsizetype at)
    {
        return qFromBigEndian<quint16>(b.constData() + at);
    }
    quint32 be32(const QByteArray& b, qsizetype at)
    {
        return qFromBigEndian<quint32>(b.constData() + at);
    }

    // --- JPEG ------------------------------------------------------------------------------------------------------
    // Which way up, from the EXIF of an APP1 segment (TIFF 6.0 header, tag 0x0112 of the first directory); 1 if not
    // said.
    int orientationOf(const QByteArray& segment)
    {
        constexpr qsizetype kTiff = 6; // behind "Exif\0\0"
        if (!segment.startsWith(QByteArray("Exif\0\0", 6)) || segment.size() < kTiff + 14)
            return 1;
        const bool little = segment.at(kTiff) == 'I';
        const auto u16 = [&](qsizetype at) {
            return little ? qFromLittleEndian<quint16>(segment.constData() + at) : be16(segment, at);
        };
        const auto u32 = [&](qsizetype at) {
            return little ? qFromLittleEndian<quint32>(segment.constData() + at) : be32(segment, at);
        };
        const qint64 directory = kTiff + qint64(u32(kTiff + 4));
        if (directory + 2 > segment.size())
            return 1;
        const int entries = u16(directory);
        for (int i = 0; i < entries; ++i) {
            const qint64 entry = directory + 2 + i * 12;
            if (entry + 12 > segment.size())
                return 1;
            if (u16(entry) == 0x0112)
                return u16(entry + 8) >= 1 && u16(entry + 8) <= 8 ? u16(entry + 8) : 1;
        }
        return 1;
    }

    // An EXIF that says which way up the picture is and nothing else.
    QByteArray orientationSegment(int orientation)
    {
        QByteArray s
            = QByteArray::fromHex("ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 0000 0000 00000000");
        s[4 + 6 + 8 + 2 + 8 + 1] = char(orientation);
        return s;
    }

    bool carriesSize(quint8 marker)
    {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    // The end of entropy-coded data: the next marker that is neither stuffing nor a restart.
    qsizetype endOfScan(const QByteArray& b, qsizetype at)
    {
        for (; at + 1 < b.size(); ++at) {
            const quint8 next = quint8(b.at(at + 1));
            if (quint8(b.at(at)) == 0xFF && next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7))
                return at;
        }
        return -1;
    }

    Result<CleanPicture> cleanJpeg(const QByteArray& b, const QString& fileName)
    {
        CleanPicture out;
        out.type = QStringLiteral("image/jpeg");
        QByteArray body;
        int orientation = 1;
        bool sawScan = false;
        qsizetype at = 2;
        for (;;) {
            while (at < b.size() && quint8(b.at(at)) == 0xFF && at + 1 < b.size() && quint8(b.at(at + 1)) == 0xFF)
                ++at; // fill bytes
            if (at + 2 > b.size() || quint8(b.at(at)) != 0xFF)
                return notWhole(fileName, at,
                    QStringLiteral("the JPEG stops or is damaged here; copy the file again from where it came"));
            const quint8 marker = quint8(b.at(at + 1));
            if (marker == 0xD9)
                break;
            if (at + 4 > b.size() || at + 2 + be16(b, at + 2) > b.size() || be16(b, at + 2) < 2)
                return notWhole(
                    fileName, at, QStringLiteral("the JPEG stops here; copy the file again from where it came"));
            const qsizetype length = 2 + be16(b, at + 2);
            const QByteArray payload = b.mid(at + 4, length - 4);
            if (marker == 0xE1)
                orientation = std::max(orientation, orientationOf(payload));
            if (carriesSize(marker) && payload.size() >= 5) {
                out.height = be16(payload, 1);
                out.width = be16(payload, 3);
            }
            // JFIF, colour profile and Adobe's colour transform change what one sees; all else only tells tales.
            const bool isProfile = marker == 0xE2 && payload.startsWith("ICC_PROFILE");
            if (!(marker >= 0xE0 && marker <= 0xEF) || marker == 0xE0 || marker == 0xEE || isProfile) {
                if (marker != 0xFE && !(marker == 0xE0 && !payload.startsWith(QByteArray("JFIF\0", 5))))
                    body += b.mid(at, length);
            }
            at += length;
            if (marker == 0xDA) {
                sawScan = true;
                const qsizetype end = endOfScan(b, at);
                if (end < 0)
                    return notWhole(fileName, b.size(),
                        QStringLiteral("the JPEG has no end; copy the file again from where it came"));
                body += b.mid(at, end - at);
                at = end;
            }
        }
        if (!sawScan || out.width == 0 || out.height == 0)
            return notWhole(fileName, at, QStringLiteral("the JPEG holds no picture"));
        out.bytes = b.left(2) + (orientation > 1 ? orientationSegment(orientation) : QByteArray()) + body
            + QByteArray::fromHex("ffd9");
        out.removed = std::max<qint64>(0, b.size() - out.bytes.size());
        return out;
    }

    // --- PNG -------------------------------------------------------------------------------------------------------
    quint32 crc(const QByteArray& data)
    {
        quint32 c = 0xFFFFFFFF;
        for (const char byte : data) {
            c ^= quint8(byte);
            for (int k = 0; k < 8; ++k)
                c = (c & 1) ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        }
        return ~c;
    }

    Result<CleanPicture> cleanPng(const QByteArray& b, const QString& fileName)
    {
        static constexpr std::array kKept{
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"};
        CleanPicture out;
        out.type = QStringLiteral("image/png");
        out.bytes = b.left(8);
        for (qsizetype at = 8;;) {
            if (at + 12 > b.size() || qint64(be32(b, at)) + 12 > b.size() - at)
                return notWhole(
                    fileName, at, QStringLiteral("the PNG stops here; copy the file again from where it came"));
            const qsizetype length = qsizetype(be32(b, at));
            const QByteArray type = b.mid(at + 4, 4);
            if (crc(b.mid(at + 4, length + 4)) != be32(b, at + 8 + length))
                return notWhole(
                    fileName, at, QStringLiteral("the PNG is damaged here; copy the file again from where it came"));
            if (type == "IHDR" && length >= 8) {
                out.width = int(be32(b, at + 8));
                out.height = int(be32(b, at + 12));
            }
            if (std::any_of(kKept.begin(), kKept.end(), [&type](const char* kept) { return type == kept; }))
                out.bytes += b.mid(at, length + 12);
            at += length + 12;
            if (type == "IEND")
                break;
        }
        if (out.width <= 0 || out.height <= 0)
            return notWhole(fileName, 8, QStringLiteral("the PNG holds no picture"));
        out.removed = b.size() - out.bytes.size();
        return out;
    }
} // namespace

Result<CleanPicture> cleanPicture(const QByteArray& original, const QString& fileName)
{
    if (original.startsWith(QByteArray::fromHex("ffd8ff")))
        return cleanJpeg(original, fileName);
    if (original.startsWith(QByteArray::fromHex("89504e470d0a1a0a")))
        return cleanPng(original, fileName);
    return notWhole(fileName, 0, QStringLiteral("this is not a JPEG or PNG picture; save it as one of them first"));
}

} // namespace uthan::media
