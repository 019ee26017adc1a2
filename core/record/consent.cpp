// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/consent.h"

#include "base/crypto.h"

#include <array>

namespace uthan::record {

namespace {
    constexpr std::array kScopes{std::pair{Scope::Collect, "collect"}, std::pair{Scope::Discuss, "discuss"},
        std::pair{Scope::Quote, "quote"}, std::pair{Scope::Exhibit, "exhibit"}, std::pair{Scope::Online, "online"},
        std::pair{Scope::Media, "media"}, std::pair{Scope::Audio, "audio"}, std::pair{Scope::Later, "later"},
        std::pair{Scope::Named, "named"}};

    // Letters and digits that are not taken for one another. Their number is prime, so that one check character
    // notices every single wrong character and every two characters swapped.
    constexpr char kAlphabet[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    constexpr int kAlphabetSize = sizeof kAlphabet - 1;
    static_assert(kAlphabetSize == 31);
    constexpr int kCodeLength = 10; // nine random characters (44 bits, stretched) and the check character

    int digitOf(QChar c)
    {
        const auto* end = kAlphabet + kAlphabetSize;
        const auto* at = std::find(kAlphabet, end, c.toLatin1());
        return at == end ? -1 : static_cast<int>(at - kAlphabet);
    }

    // Weighted sum modulo 31 over the first nine characters; the tenth makes the whole sum zero.
    QChar checkCharacter(const QString& nine)
    {
        int sum = 0;
        for (int i = 0; i < kCodeLength - 1; ++i)
            sum += (kCodeLength - i) * digitOf(nine.at(i));
        return QLatin1Char(kAlphabet[(kAlphabetSize - sum % kAlphabetSize) % kAlphabetSize]);
    }
}

QString scopeName(Scope scope)
{
    for (const auto& [known, name] : kScopes) {
        if (known == scope)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Scope> scopeFromName(const QString& name)
{
    for (const auto& [known, knownName] : kScopes) {
        if (name == QLatin1String(knownName))
            return known;
    }
    return std::nullopt;
}

bool ConsentState::allows(Scope scope) const
{
    return given && !withdrawn && scopes.value(scopeName(scope), false);
}

bool mayUse(const ConsentState& consent, Use use)
{
    if (!consent.allows(Scope::Collect))
        return false;
    switch (use) {
    case Use::Results:
    case Use::ExportResearch: // numbers; the exporter asks Use::Quote before it writes words
        return true;
    case Use::TalkTogether:
    case Use::Gallery:
    case Use::ShareWithMembers: // without it the record goes to the stewards only
        return consent.allows(Scope::Discuss);
    case Use::Quote: // where people talk, TalkTogether is asked as well
        return consent.allows(Scope::Quote);
    case Use::PlayVoice:
        return consent.allows(Scope::Audio);
    case Use::Exhibition:
        return consent.allows(Scope::Exhibit);
    case Use::Public:
        return consent.allows(Scope::Online);
    }
    return false;
}

QString newReceiptCode(Random& random)
{
    QString code;
    while (code.size() < kCodeLength - 1) {
        const auto byte = static_cast<unsigned char>(random.bytes(1).at(0));
        if (byte < 256 / kAlphabetSize * kAlphabetSize) // every character equally likely
            code += QLatin1Char(kAlphabet[byte % kAlphabetSize]);
    }
    return code + checkCharacter(code);
}

QString normalisedReceiptCode(const QString& typed)
{
    QString code;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        // Digits of any script: a Bangla or Arabic keyboard types its own.
        const QChar plain = c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c.toUpper();
        if (digitOf(plain) < 0 || plain.unicode() > 0x7F)
            return {};
        code += plain;
    }
    if (code.size() != kCodeLength || checkCharacter(code.left(kCodeLength - 1)) != code.back())
        return {};
    return code;
}

Result<ReceiptKey> receiptKey(const QString& code, const QByteArray& programmeSalt16, crypto::Effort effort)
{
    const QString normal = normalisedReceiptCode(code);
    if (normal.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("this is not a receipt code")};
    auto seed = crypto::stretch(normal.toLatin1(), programmeSalt16, crypto::kKeyBytes, effort);
    if (!seed)
        return seed.error();
    crypto::KeyPair pair = crypto::signingPairFromSeed(*seed);
    crypto::wipe(*seed);
    return ReceiptKey{pair.publicKey, pair.secretKey};
}

} // namespace uthan::record
