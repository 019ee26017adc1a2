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
    Q_PROPERTY(QString shown READ eyes) // the text for the eye alone: answers in it keep their own order of writing
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QString languageName READ languageName)
    Q_PROPERTY(bool isFallback MEMBER isFallback)
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft)
public:
    QString text;
    QString language;
    bool isFallback = false; // not the language asked for: a badge says so
    QString rich = {};
    QString shown = {}; // empty: as the text

    [[nodiscard]] QString eyes() const { return shown.isEmpty() ? text : shown; }
    [[nodiscard]] QString languageName() const { return language.isEmpty() ? QString() : language::autonym(language); }
    [[nodiscard]] bool isRightToLeft() const { return language::isRightToLeft(language); }
    [[nodiscard]] static Words of(const language::Chosen& chosen)
    {
        return {chosen.text, chosen.tag, chosen.isFallback};
    }
    // A text its author may have marked: **bold**, headings, colours.
    [[nodiscard]] static Words ofLabel(const language::Chosen& chosen)
    {
        const markup::Text read
            = markup::read(chosen.text, markup::slants(chosen.tag), language::isRightToLeft(chosen.tag));
        return {read.plain, chosen.tag, chosen.isFallback, read.styled, read.shown};
    }
    // One after the other; none has a style then.
    [[nodiscard]] static Words joined(const QList<Words>& parts, const QString& language)
    {
        QList<markup::Text> texts;
        for (const Words& part : parts)
            texts << markup::Text{part.text, {}, part.shown};
        const markup::Text made = markup::joined(texts, QStringLiteral(" · "), language::isRightToLeft(language));
        return {made.plain, language, false, {}, made.shown};
    }
    bool operator==(const Words&) const = default;
};

} // namespace uthan::app
