// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokenwords.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickItem>
#include <QRegularExpression>

namespace uthan::desktop {

namespace {
    constexpr int kBreaksWords = 4; // Text.Wrap
    constexpr qsizetype kLongestWord = 24; // an address or a file name may be parted

    bool isBroken(const QString& text, const QFont& font, double width)
    {
        static const QRegularExpression between(QStringLiteral(R"([\s\x{200B}]+|(?<=-)|(?<=/))"));
        const QFontMetricsF metrics(font);
        const QStringList words = text.split(between, Qt::SkipEmptyParts);
        return std::any_of(words.cbegin(), words.cend(), [&](const QString& word) {
            return word.size() <= kLongestWord && metrics.horizontalAdvance(word) > width + 1;
        });
    }
}

QStringList brokenWords(QQuickItem* root)
{
    if (!root->isVisible() || root->opacity() == 0)
        return {};
    QStringList broken;
    const QString text = root->property("text").toString();
    if (root->inherits("QQuickText") && root->property("wrapMode").toInt() == kBreaksWords && !text.contains(u'<')
        && root->property("lineCount").toInt() > 1
        && isBroken(text, root->property("font").value<QFont>(), root->width()))
        broken.append(text);
    const QList<QQuickItem*> children = root->childItems();
    for (QQuickItem* child : children)
        broken.append(brokenWords(child));
    return broken;
}

} // namespace uthan::desktop
