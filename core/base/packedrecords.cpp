// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packedrecords.h"
#include "base/crypto.h"

#include <algorithm>
#include <QTemporaryFile>

namespace uthan {

namespace {
    constexpr qsizetype kBlock = 32 << 10; // bytes, unpacked
    constexpr qint64 kMostInMemory = 1 << 20; // bytes, packed
    constexpr size_t kMostOpened = 6;
    constexpr qint64 kLargestBlock = 1LL << 31;
}

struct PackedRecords::File {
    QTemporaryFile file; // never asked for its name: where the system can, it has none
    SystemRandom random;
    QByteArray key = random.bytes(crypto::kKeyBytes);
    qint64 end = 0;
};

PackedRecords::PackedRecords() = default;
PackedRecords::~PackedRecords() = default;
PackedRecords::PackedRecords(PackedRecords&&) noexcept = default;
PackedRecords& PackedRecords::operator=(PackedRecords&&) noexcept = default;

void PackedRecords::append(QByteArrayView record)
{
    if (m_last.starts.empty())
        m_last.starts.push_back(0);
    const auto length = static_cast<quint32>(record.size());
    m_last.bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    m_last.bytes.append(record.data(), record.size());
    m_last.starts.push_back(static_cast<quint32>(m_last.bytes.size()));
    ++m_count;
    if (m_last.bytes.size() >= kBlock)
        pack();
}

void PackedRecords::pack()
{
    Block block;
    block.first = m_count - (m_last.starts.size() - 1);
    block.packed = crypto::compress(m_last.bytes);
    block.packed.squeeze();
    if (m_inMemory + block.packed.size() > kMostInMemory)
        putInFile(block);
    m_inMemory += block.packed.size();
    m_blocks.push_back(std::move(block));
    m_last.bytes.resize(0);
    m_last.starts.clear();
}

// A disk that takes nothing costs memory, no record.
void PackedRecords::putInFile(Block& block)
{
    if (!m_file) {
        m_file = std::make_unique<File>();
        if (!m_file->file.open())
            m_file->end = -1;
    }
    if (m_file->end < 0)
        return;
    const QByteArray sealed = crypto::encrypt(block.packed, m_file->key, {}, m_file->random);
    if (!m_file->file.seek(m_file->end) || m_file->file.write(sealed) != sealed.size()) {
        return;
    }
    block.start = m_file->end;
    block.length = sealed.size();
    block.packed.clear();
    m_file->end += sealed.size();
}

QByteArray PackedRecords::unpacked(const Block& block) const
{
    QByteArray packed = block.packed;
    if (packed.isEmpty() && m_file && m_file->file.seek(block.start)) {
        const QByteArray sealed = m_file->file.read(block.length);
        packed = crypto::decrypt(sealed, m_file->key, {}).value_or(QByteArray());
    }
    auto bytes = packed.isEmpty() ? Result<QByteArray>(QByteArray()) : crypto::decompress(packed, kLargestBlock);
    if (!bytes || bytes->isEmpty())
        m_isBroken = true;
    return bytes ? std::move(*bytes) : QByteArray();
}

void PackedRecords::findStarts(Opened& opened)
{
    quint32 at = 0;
    opened.starts.push_back(at);
    while (at + sizeof(quint32) <= size_t(opened.bytes.size())) {
        quint32 length = 0;
        std::memcpy(&length, opened.bytes.constData() + at, sizeof length);
        at += static_cast<quint32>(sizeof length) + length;
        opened.starts.push_back(at);
    }
}

const PackedRecords::Opened& PackedRecords::opened(size_t block) const
{
    auto found
        = std::find_if(m_cache.begin(), m_cache.end(), [block](const Opened& each) { return each.block == block; });
    if (found == m_cache.end()) {
        if (m_cache.size() >= kMostOpened)
            m_cache.pop_back();
        Opened made;
        made.block = block;
        made.bytes = unpacked(m_blocks[block]);
        findStarts(made);
        found = m_cache.insert(m_cache.end(), std::move(made));
    }
    std::rotate(m_cache.begin(), found, found + 1);
    return m_cache.front();
}

QByteArrayView PackedRecords::at(size_t index) const
{
    if (index >= m_count)
        return {};
    const auto next = std::upper_bound(m_blocks.begin(), m_blocks.end(), index,
        [](size_t wanted, const Block& block) { return wanted < block.first; });
    const size_t inLast = m_count - (m_last.starts.empty() ? 0 : m_last.starts.size() - 1);
    const Opened& in = index >= inLast ? m_last : opened(size_t(next - m_blocks.begin()) - 1);
    const size_t of = index - (index >= inLast ? inLast : m_blocks[in.block].first);
    if (of + 1 >= in.starts.size())
        return {};
    const auto from = qsizetype(in.starts[of] + sizeof(quint32));
    return QByteArrayView(in.bytes).sliced(from, qsizetype(in.starts[of + 1]) - from);
}

} // namespace uthan
