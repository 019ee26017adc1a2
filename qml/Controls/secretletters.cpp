// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretletters.h"

#include <memory>

#include <private/qaccessiblequickitem_p.h>

namespace uthan::app {

namespace {
    bool isCovered(const QObject* field)
    {
        return field && field->inherits("QQuickTextInput") && field->property("echoMode").toInt() != 0; // not Normal
    }

    QString dots(const QString& letters)
    {
        return QString(letters.size(), QChar(0x2022));
    }

    // A line to write in, as Qt tells of it, but for the letters of a covered one.
    class Line final : public QAccessibleQuickItem {
    public:
        using QAccessibleQuickItem::QAccessibleQuickItem;
        [[nodiscard]] QString text(QAccessible::Text kind) const override
        {
            const QString said = QAccessibleQuickItem::text(kind);
            return kind == QAccessible::Value && isCovered(object()) ? dots(said) : said;
        }
        [[nodiscard]] QString text(int from, int to) const override
        {
            return text(QAccessible::Value).mid(from, to - from);
        }
    };

    QAccessibleInterface* lineOf(const QString& className, QObject* object)
    {
        auto* item = className == QLatin1String("QQuickTextInput") ? qobject_cast<QQuickItem*>(object) : nullptr;
        auto line = item ? std::make_unique<Line>(item) : nullptr;
        return line && line->isAccessible() ? line.release() : nullptr;
    }

    void tell(QAccessibleEvent* event);

    void tellThePlatform(QAccessibleEvent* event)
    {
        QAccessible::installUpdateHandler(nullptr);
        QAccessible::updateAccessibility(event);
        QAccessible::installUpdateHandler(tell);
    }

    void tell(QAccessibleEvent* event)
    {
        QObject* field = isCovered(event->object()) ? event->object() : nullptr;
        if (field && event->type() == QAccessible::TextUpdated) {
            const auto* change = static_cast<QAccessibleTextUpdateEvent*>(event);
            QAccessibleTextUpdateEvent covered(
                field, change->changePosition(), dots(change->textRemoved()), dots(change->textInserted()));
            tellThePlatform(&covered);
        } else if (field && event->type() == QAccessible::TextInserted) {
            const auto* change = static_cast<QAccessibleTextInsertEvent*>(event);
            QAccessibleTextInsertEvent covered(field, change->changePosition(), dots(change->textInserted()));
            tellThePlatform(&covered);
        } else if (field && event->type() == QAccessible::TextRemoved) {
            const auto* change = static_cast<QAccessibleTextRemoveEvent*>(event);
            QAccessibleTextRemoveEvent covered(field, change->changePosition(), dots(change->textRemoved()));
            tellThePlatform(&covered);
        } else {
            tellThePlatform(event);
        }
    }
}

void coverSecretLetters()
{
    QAccessible::installFactory(lineOf);
    QAccessible::installUpdateHandler(tell);
}

} // namespace uthan::app
