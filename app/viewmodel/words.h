// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/language.h"
#include "base/markup.h"

#include <QObject>
#include <qqml.h>
#include <QString>

namespace uthan::app {

// A text together with the language it really is in: font, voice and direction follow it, never the app's language.
class Words {
    Q_GADGET
    QML_VALUE_TYPE(words)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString rich MEMBER rich) // the same as styled text, safe to show; empty: there is nothing to style
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QString languageName READ languageName)
    Q_PROPERTY(bool isFallback MEMBER isFallback)
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft)
public:
    QString text;
    QString language;
    bool isFallback = false; // not the language asked for: a badge says so
    QString rich = {};

    [[nodiscard]] QString languageName() const { return language.isEmpty() ? QString() : language::autonym(language); }
    [[nodiscard]] bool isRightToLeft() const { return language::isRightToLeft(language); }
    [[nodiscard]] static Words of(const language::Chosen& chosen)
    {
        return {chosen.text, chosen.tag, chosen.isFallback};
    }
    // A text its author may have marked: **bold**, headings, colours.
    [[nodiscard]] static Words ofLabel(const language::Chosen& chosen)
    {
        const markup::Text read = markup::read(chosen.text, markup::slants(chosen.tag));
        return {read.plain, chosen.tag, chosen.isFallback, read.styled};
    }
    bool operator==(const Words&) const = default;
};

} // namespace uthan::app
