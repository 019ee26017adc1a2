// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <utility>
#include <variant>

namespace uthan {

// What kind of thing went wrong. The view model chooses the person's sentence from it; the command line its exit code.
enum class ErrorCode {
    Input, // what came in is at fault (file, sheet, row, field): the person can mend it
    NotFound,
    WrongKey, // cannot be decrypted with the keys this device holds
    Damaged, // bytes do not match their hash, or a structure is cut
    Refused, // a rule says no: consent, role, sensitivity
    Busy, // another program holds it; trying again can help
    DiskFull,
    NoPermission,
    Device, // camera, microphone, position: missing or switched off
    Unreachable, // the other device does not answer, or the way to it was cut: trying again can help
    Locked, // a passphrase or a PIN is needed
    WrongSecret, // not the passphrase or PIN of this lock
    TooSoon, // after wrong tries: waiting helps
    Newer, // made by a later version of the program
    Cancelled,
    Internal,
};

// An error that travels by value. `detail` is for logs and the command line, in English, and never holds what a
// person said; `where` names the place ("survey_access.xlsx, sheet survey, row 12, column relevant").
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString where = {};
    [[nodiscard]] bool retryCanHelp() const
    {
        return code == ErrorCode::Busy || code == ErrorCode::DiskFull || code == ErrorCode::Unreachable;
    }
    [[nodiscard]] QString text() const; // "where: detail"
    [[nodiscard]] int exitCode() const; // 1 input at fault, 3 machine at fault, 4 the lock is shut (cli.md)
    bool operator==(const Error&) const = default;
};

// A value or an Error. Not std::expected: that needs C++23 on our compilers.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT: implicit on purpose, so that `return value;` reads well
        : m_v(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT
        : m_v(std::in_place_index<1>, std::move(error))
    {
    }
    [[nodiscard]] bool ok() const { return m_v.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] T& value() & { return std::get<0>(m_v); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_v); }
    [[nodiscard]] T value() &&
    {
        return std::get<0>(std::move(m_v));
    } // by value: what a `for` walks must not end first
    [[nodiscard]] const Error& error() const { return std::get<1>(m_v); }
    [[nodiscard]] T valueOr(T other) const { return ok() ? value() : std::move(other); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, Error> m_v;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT
        : m_error(std::move(error))
        , m_ok(false)
    {
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

// Returns the error of a Result<…> expression from the enclosing function, else does nothing.
#define UTHAN_TRY(expression)                                                                                          \
    do {                                                                                                               \
        if (auto uthanTry_ = (expression); !uthanTry_.ok())                                                            \
            return uthanTry_.error();                                                                                  \
    } while (false)

} // namespace uthan
