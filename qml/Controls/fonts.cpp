// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include <QDirIterator>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace uthan::app {

void loadFonts()
{
    QDirIterator files(u":/uthan/fonts"_s, {u"*.ttf"_s});
    while (files.hasNext())
        QFontDatabase::addApplicationFont(files.next());

    const QStringList others{u"Noto Sans Bengali"_s, u"Noto Naskh Arabic"_s, u"Noto Sans Ethiopic"_s,
        u"Noto Sans Gurmukhi"_s, u"Noto Sans CJK SC"_s};
    // A name or a foreign word inside a sentence is drawn by the plain face of its own script.
    const QStringList families{u"Uthan Plain"_s, u"Uthan Book"_s, u"Noto Sans Bengali"_s, u"Noto Serif Bengali"_s,
        u"Noto Naskh Arabic"_s, u"Noto Sans Ethiopic"_s, u"Noto Serif Ethiopic"_s, u"Noto Sans Gurmukhi"_s,
        u"Noto Serif Gurmukhi"_s};
    for (const QString& family : families)
        QFont::insertSubstitutions(family, QStringList{u"Uthan Plain"_s} + others);

    QFont font;
    font.setFamilies(QStringList{u"Uthan Plain"_s} + others);
    QGuiApplication::setFont(font);
}

} // namespace uthan::app
