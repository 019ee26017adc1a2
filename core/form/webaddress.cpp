// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/webaddress.h"

#include <QUrl>

namespace uthan::form {

bool isWebAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.isRelative() && !url.host().isEmpty();
}

QString noWebAddress(const QString& text)
{
    return QStringLiteral("“%1” is no address on the web, so other programs cannot send answers there. Write a whole "
                          "one, as in https://example.org/submission.")
        .arg(text);
}

} // namespace uthan::form
