// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>

namespace uthan::crypto {

// BLAKE2b (RFC 7693), keyed or not, of what comes in pieces. Every photo that travels is hashed whole, and this takes
// half the time that libsodium's takes; the tests hold it against that.
class Blake2b {
public:
    Blake2b(const unsigned char* key, size_t keyBytes, size_t hashBytes); // a key of 0 to 64 bytes; 1 to 64 come out
    ~Blake2b(); // leaves nothing of the key behind
    Blake2b(const Blake2b&) = delete;
    Blake2b& operator=(const Blake2b&) = delete;
    void add(const unsigned char* bytes, size_t size);
    void finish(unsigned char* hash); // once

private:
    static constexpr size_t kBlock = 128;
    void mix(const unsigned char* block, bool isLast);

    std::uint64_t m_state[8];
    std::uint64_t m_count = 0; // bytes mixed in; no file comes near 2^64
    unsigned char m_block[kBlock]; // a full one waits, too: the last is mixed in another way
    size_t m_waiting = 0;
    size_t m_hashBytes;
};

} // namespace uthan::crypto
