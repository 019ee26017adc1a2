// SPDX-License-Identifier: GPL-3.0-or-later
#include "seen.h"

#include "questionitem.h"

#include <QDir>
#include <QMetaEnum>
#include <QQuickItem>

using namespace Qt::Literals::StringLiterals;
using uthan::app::QuestionItem;

namespace {

// Every appearance that is drawn in a way of its own.
const char* const kLooks[]{"minimal", "search", "quick", "columns", "columns-3", "columns-pack", "no-buttons",
    "image-map", "likert", "faces", "map", "label", "list", "list-nolabel", "multiline", "numbers", "url", "masked",
    "thousands-sep", "bearing", "counter", "vertical", "no-ticks", "picker", "rating", "hearts", "draw", "annotate",
    "signature", "new", "new-front", "no-calendar", "month-year", "year", "ethiopian", "coptic", "islamic", "persian",
    "bikram-sambat", "myanmar", "placement-map", "maps", "hide-input", "hidden-answer"};

// Whole pages, what comes up over them and what needs a survey that is being filled stand in the pictures of the app
// itself (tests/ui/screens); the rest has no look of its own, a camera or a film behind it, or needs more room than a
// phone has.
bool needsNoPlace(const QString& component)
{
    static const QSet<QString> plain{u"AppPage"_s, u"AppListPage"_s, u"Sheet"_s, u"QuickLock"_s, u"LockButton"_s,
        u"HelpText"_s, u"CalendarNames"_s, u"CameraView"_s, u"PhotoPreview"_s, u"PlainFilm"_s, u"NavEntry"_s,
        u"ScrollMark"_s, u"MoreBelow"_s, u"InnerScroll"_s, u"AnotherRow"_s, u"RowStrip"_s, u"LeftList"_s,
        u"MediaTrouble"_s, u"FilmView"_s, u"BesideFilms"_s, u"QuestionPicture"_s, u"TableHead"_s, u"StepRoom"_s,
        u"DigitCaret"_s, u"HeldLoader"_s, u"WordWidth"_s, u"CardColumns"_s, u"UnderSheets"_s, u"QuestionPlace"_s,
        u"QuestionPlaces"_s, u"FileChooser"_s, u"ChoiceSheets"_s};
    return component.endsWith("Page"_L1) || component.endsWith("Sheet"_L1) || plain.contains(component);
}

QStringList componentsOf(const QString& module)
{
    QStringList names = QDir(u":/qt/qml/Uthan/"_s + module).entryList({u"*.qml"_s}, QDir::Files);
    for (QString& name : names)
        name.chop(4);
    return names;
}

} // namespace

void Seen::look(const QQuickItem* item)
{
    if (!item->isVisible())
        return;
    for (const QMetaObject* meta = item->metaObject(); meta; meta = meta->superClass()) {
        const QString name = QString::fromLatin1(meta->className());
        if (const qsizetype end = name.indexOf("_QMLTYPE_"_L1); end > 0)
            m_components.insert(name.left(end));
    }
    if (const auto* question = item->property("question").value<QuestionItem*>()) {
        m_kinds.insert(static_cast<int>(question->widget()));
        const QStringList looks = question->looks();
        m_looks.unite(QSet<QString>(looks.begin(), looks.end()));
    }
    const QList<QQuickItem*> children = item->childItems();
    for (const QQuickItem* child : children)
        look(child);
}

QStringList Seen::missing() const
{
    QStringList out;
    const auto kinds = QMetaEnum::fromType<QuestionItem::Widget>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        if (!m_kinds.contains(kinds.value(i)))
            out << u"no question of the kind %1"_s.arg(QString::fromLatin1(kinds.key(i)));
    }
    for (const char* look : kLooks) {
        if (!m_looks.contains(QString::fromLatin1(look)))
            out << u"no question that looks %1"_s.arg(QString::fromLatin1(look));
    }
    for (const QString& module : {u"Survey"_s, u"Controls"_s}) {
        for (const QString& component : componentsOf(module)) {
            if (!m_components.contains(component) && !needsNoPlace(component))
                out << u"no %1 of qml/%2"_s.arg(component, module);
        }
    }
    return out;
}
