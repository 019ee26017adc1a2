// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/blake2b.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <QtEndian>
#include <sodium.h>

namespace uthan::crypto {

namespace {
    using Word = std::uint64_t;

    constexpr Word kStart[8] = {0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
        0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179};

    constexpr int kRounds = 12;
    // Which words of a block go where, round by round; the last two are the first two again.
    constexpr int kOrder[kRounds][16] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3}, {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8}, {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9}, {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10}, {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3}};

    [[gnu::always_inline]] inline void stir(Word& a, Word& b, Word& c, Word& d, Word x, Word y)
    {
        a += b + x;
        d = std::rotr(d ^ a, 32);
        c += d;
        b = std::rotr(b ^ c, 24);
        a += b + y;
        d = std::rotr(d ^ a, 16);
        c += d;
        b = std::rotr(b ^ c, 63);
    }

    // A template, so that each round knows its order while it is compiled.
    template <int round> [[gnu::always_inline]] inline void turn(Word (&v)[16], const Word (&m)[16])
    {
        constexpr const int(&o)[16] = kOrder[round];
        stir(v[0], v[4], v[8], v[12], m[o[0]], m[o[1]]);
        stir(v[1], v[5], v[9], v[13], m[o[2]], m[o[3]]);
        stir(v[2], v[6], v[10], v[14], m[o[4]], m[o[5]]);
        stir(v[3], v[7], v[11], v[15], m[o[6]], m[o[7]]);
        stir(v[0], v[5], v[10], v[15], m[o[8]], m[o[9]]);
        stir(v[1], v[6], v[11], v[12], m[o[10]], m[o[11]]);
        stir(v[2], v[7], v[8], v[13], m[o[12]], m[o[13]]);
        stir(v[3], v[4], v[9], v[14], m[o[14]], m[o[15]]);
        if constexpr (round + 1 < kRounds)
            turn<round + 1>(v, m);
    }
}

Blake2b::Blake2b(const unsigned char* key, size_t keyBytes, size_t hashBytes)
    : m_hashBytes(std::min<size_t>(hashBytes, 64))
{
    keyBytes = std::min<size_t>(keyBytes, 64);
    std::copy(std::begin(kStart), std::end(kStart), m_state);
    m_state[0] ^= 0x01010000 ^ (keyBytes << 8) ^ m_hashBytes;
    if (keyBytes > 0) {
        std::memcpy(m_block, key, keyBytes);
        std::memset(m_block + keyBytes, 0, kBlock - keyBytes);
        m_waiting = kBlock;
    }
}

Blake2b::~Blake2b()
{
    sodium_memzero(m_state, sizeof m_state);
    sodium_memzero(m_block, sizeof m_block);
}

void Blake2b::mix(const unsigned char* block, bool isLast)
{
    Word m[16], v[16];
    for (int i = 0; i < 16; ++i)
        m[i] = qFromLittleEndian<Word>(block + 8 * i);
    std::copy(std::begin(m_state), std::end(m_state), v);
    std::copy(std::begin(kStart), std::end(kStart), v + 8);
    v[12] ^= m_count;
    if (isLast)
        v[14] = ~v[14];
    turn<0>(v, m);
    for (int i = 0; i < 8; ++i)
        m_state[i] ^= v[i] ^ v[i + 8];
}

void Blake2b::add(const unsigned char* bytes, size_t size)
{
    if (size == 0)
        return;
    const size_t room = kBlock - m_waiting;
    if (size > room) {
        std::memcpy(m_block + m_waiting, bytes, room);
        m_count += kBlock;
        mix(m_block, false);
        bytes += room;
        size -= room;
        m_waiting = 0;
        for (; size > kBlock; size -= kBlock, bytes += kBlock) {
            m_count += kBlock;
            mix(bytes, false);
        }
    }
    std::memcpy(m_block + m_waiting, bytes, size);
    m_waiting += size;
}

void Blake2b::finish(unsigned char* hash)
{
    m_count += m_waiting;
    std::memset(m_block + m_waiting, 0, kBlock - m_waiting);
    mix(m_block, true);
    unsigned char all[sizeof m_state];
    for (int i = 0; i < 8; ++i)
        qToLittleEndian(m_state[i], all + 8 * i);
    std::memcpy(hash, all, m_hashBytes);
}

} // namespace uthan::crypto
