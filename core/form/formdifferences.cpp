// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formdifferences.h"

#include "form/formteller.h"

#include <algorithm>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    using P = FormProgram::Private;

    QString shortened(const QString& text)
    {
        constexpr qsizetype kMost = 60;
        return text.size() > kMost ? text.left(kMost) + QStringLiteral("…") : text;
    }

    class Comparison {
    public:
        Comparison(const P& before, const P& after)
            : m_before(before)
            , m_after(after)
            , m_was(before, after)
            , m_is(after, before)
        {
        }

        QList<FormDifference> run()
        {
            languages();
            settings();
            nodes();
            actions();
            return std::move(m_out);
        }

    private:
        void tell(const QString& path, const char* what, const QString& before, const QString& after)
        {
            m_out.append({path, QLatin1String(what), shortened(before), shortened(after)});
        }
        void compare(const QString& path, const char* what, const QString& before, const QString& after)
        {
            if (before != after)
                tell(path, what, before, after);
        }

        // What a form begins with that names no language for it. Where all these texts are in another as well, the
        // other form has no such language, and begins with what is shown in its place.
        [[nodiscard]] bool isUnnamedDefault(const FormLanguage& language) const
        {
            const bool isDefault = &language - m_before.languages.data() == m_before.defaultLanguage;
            return isDefault && (language.name.isEmpty() || language.name == QLatin1String("default"));
        }

        // Which language of the second form each of the first one is; -1: none.
        void languages()
        {
            for (const FormLanguage& language : m_before.languages) {
                const auto found = std::find_if(m_after.languages.begin(), m_after.languages.end(),
                    [&language](const FormLanguage& each) { return each.name == language.name; });
                const bool isOnly = m_before.languages.size() == 1 && m_after.languages.size() == 1;
                m_language.push_back(isOnly                ? 0
                        : found != m_after.languages.end() ? static_cast<int>(found - m_after.languages.begin())
                        : isUnnamedDefault(language)       ? m_after.defaultLanguage
                                                           : -1);
                if (m_language.back() < 0)
                    tell({}, "language", language.name, {});
            }
        }

        static QString titlesOf(const FormProgram::Private& program)
        {
            QStringList each;
            for (qsizetype i = 0; i < program.titles.size(); ++i)
                each << program.titleLanguages.value(i) + QStringLiteral(": ") + program.titles[i];
            return each.join(QStringLiteral("; "));
        }
        void settings()
        {
            compare({}, "form_id", m_before.formId, m_after.formId);
            compare({}, "version", m_before.version, m_after.version);
            const bool isUnsaid = m_before.title == m_before.formId && m_after.title == m_after.formId;
            if (!isUnsaid) // it is what the file is called, as the id is
                compare({}, "form_title", m_before.title, m_after.title);
            compare({}, "form_title", titlesOf(m_before), titlesOf(m_after));
            if (const int was = m_was.instanceName(), is = m_is.instanceName(); m_was.code(was) != m_is.code(is))
                tell({}, "instance_name", m_was.source(was), m_is.source(is));
            const int begins = size_t(m_before.defaultLanguage) < m_language.size()
                ? m_language[size_t(m_before.defaultLanguage)]
                : -1;
            if (begins >= 0 && begins != m_after.defaultLanguage) // else it is missing, which is told above
                tell({}, "default_language", m_before.languages[size_t(m_before.defaultLanguage)].name,
                    m_after.languages[size_t(m_after.defaultLanguage)].name);
        }

        void nodes()
        {
            QHash<QString, int> after;
            for (int i = 0; i < static_cast<int>(m_after.nodes.size()); ++i) {
                if (!m_is.isFrame(i) && !m_is.isOfItself(i))
                    after.insert(m_is.path(i), i);
            }
            int last = -1;
            for (int i = 0; i < static_cast<int>(m_before.nodes.size()); ++i) {
                if (m_was.isFrame(i) || m_was.isOfItself(i))
                    continue;
                const int found = after.value(m_was.path(i), -1);
                if (found < 0) {
                    if (!m_was.isHelper(i))
                        tell(m_was.path(i), "row", typeName(m_before.nodes[size_t(i)].type), {});
                    continue;
                }
                after.remove(m_was.path(i));
                node(i, found);
                if (isAsked(m_before.nodes[size_t(i)])) {
                    if (found < last)
                        tell(m_was.path(i), "place", QStringLiteral("in its order"), QStringLiteral("elsewhere"));
                    last = found;
                }
            }
            for (auto left = after.begin(); left != after.end(); ++left) {
                if (!m_is.isHelper(left.value()) && !isOfTable(left.key()))
                    tell(left.key(), "row", {}, typeName(m_after.nodes[size_t(left.value())].type));
            }
        }

        // A group that is a table is written as its rows, with a line of headings above them.
        // In which order its words stand says nothing, but for those of a search().
        static QString appearance(const FormTeller& of, const Node& node)
        {
            QString all = of.program().string(node.appearance);
            all.replace(QLatin1String("table-list"), QLatin1String("field-list"));
            static const QRegularExpression call(QStringLiteral("\\S+\\s*\\(.*\\)"));
            const QString asked = call.match(all).captured();
            all.remove(call);
            QStringList words = all.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            words.sort();
            if (!asked.isEmpty())
                words << FormTeller::asWritten(asked);
            return words.join(QLatin1Char(' '));
        }
        [[nodiscard]] static bool isOfTable(const QString& path)
        {
            const QString name = path.section(QLatin1Char('/'), -1);
            return name.startsWith(QLatin1String("generated_table_list_label_"))
                || name.startsWith(QLatin1String("reserved_name_for_field_list_labels_"));
        }
        static QString scale(const Node& node)
        {
            return QStringLiteral("start=%1 end=%2 step=%3")
                .arg(node.rangeStart)
                .arg(node.rangeEnd)
                .arg(node.rangeStep);
        }
        static QString yesOrNo(int flag) { return flag ? QStringLiteral("yes") : QStringLiteral("no"); }
        static bool isAsked(const Node& node) { return form::isAsked(node.type) || FormTeller::isGroup(node); }
        void node(int before, int after)
        {
            const Node& was = m_before.nodes[size_t(before)];
            const Node& is = m_after.nodes[size_t(after)];
            const QString path = m_was.path(before);
            const NodeType kind = m_was.kindOf(before);
            compare(path, "type", typeName(kind), typeName(m_is.kindOf(after)));
            const auto flag = [&](const char* what, int which) {
                if ((was.flags & which) != (is.flags & which))
                    tell(path, what, yesOrNo(was.flags & which), yesOrNo(is.flags & which));
            };
            flag("required", RequiredAlways);
            flag("field-list", FieldList);
            flag("noAddRemove", NoAddRemove);
            if (was.type != NodeType::Note)
                flag("readonly", ReadOnlyAlways);
            const std::tuple<const char*, qint32 Node::*> expressions[]{{"relevant", &Node::relevant},
                {"constraint", &Node::constraint}, {"required", &Node::required}, {"readonly", &Node::readOnly},
                {"calculation", &Node::calculation}, {"repeat_count", &Node::count}};
            for (const auto& [what, member] : expressions) {
                const bool isNote = was.type == NodeType::Note && member == &Node::readOnly;
                if (!isNote && m_was.code(was.*member) != m_is.code(is.*member))
                    tell(path, what, m_was.source(was.*member), m_is.source(is.*member));
            }
            const std::tuple<const char*, qint32 Node::*> texts[]{{"label", &Node::label}, {"hint", &Node::hint},
                {"guidance_hint", &Node::guidance}, {"constraint_message", &Node::constraintMessage},
                {"required_message", &Node::requiredMessage}, {"image", &Node::image}, {"big-image", &Node::bigImage},
                {"audio", &Node::audio}, {"video", &Node::video}};
            for (const auto& [what, member] : texts) {
                const bool isTable = m_before.string(was.appearance).contains(QLatin1String("table-list"));
                if ((isAsked(was) || isAsked(is)) && !isTable)
                    text([&path] { return path; }, what, was.*member, is.*member);
            }
            if (m_was.startOf(before) != m_is.startOf(after))
                tell(path, "default", m_was.shownStart(before), m_is.shownStart(after));
            compare(path, "save_to", m_before.string(was.saveTo), m_after.string(is.saveTo));
            if (kind == NodeType::Calculate)
                compare(path, "bind::type", m_was.bindType(was), m_is.bindType(is));
            if (appearance(m_was, was) != appearance(m_is, is))
                compare(path, "appearance", m_before.string(was.appearance), m_after.string(is.appearance));
            if (was.type == NodeType::Range
                && std::tuple(was.rangeStart, was.rangeEnd, was.rangeStep)
                    != std::tuple(is.rangeStart, is.rangeEnd, is.rangeStep))
                tell(path, "parameters", scale(was), scale(is));
            choices(path, kind, was, is);
        }

        template <typename Path> void text(const Path& path, const char* what, int was, int is)
        {
            for (size_t language = 0; language < m_language.size(); ++language) {
                const QStringView plain = m_was.plainWords(was, static_cast<int>(language));
                if ((was < 0 && is < 0) || (!plain.isEmpty() && plain == m_is.plainWords(is, m_language[language])))
                    continue;
                const QString before = m_was.words(was, static_cast<int>(language)),
                              after = m_is.words(is, m_language[language]);
                if (before != after && m_language[language] >= 0)
                    return tell(path(), what, shownWords(before), shownWords(after));
            }
        }

        static QString shownWords(QString words)
        {
            static const QRegularExpression reference(QStringLiteral("\\{[^}]*\\}"));
            return words.replace(reference, QStringLiteral("…"));
        }

        void choices(const QString& path, NodeType kind, const Node& was, const Node& is)
        {
            const auto filter = [](const FormTeller& of, const Node& node) {
                return node.choiceFilter < 0 ? -1 : of.program().filters[size_t(node.choiceFilter)].expression;
            };
            // Choices of a sheet of their own: an XForm asks a file for them, with the name of their list.
            if (kind == NodeType::Calculate || m_was.isItemsets(was.list) || m_is.isItemsets(is.list))
                return;
            if (const int one = filter(m_was, was), other = filter(m_is, is);
                m_was.code(one, 0, was.list) != m_is.code(other, 0, is.list))
                tell(path, "choice_filter", m_was.source(one), m_is.source(other));
            compare(path, "choices", m_was.list(was.list), m_is.list(is.list));
            if (m_was.list(was.list) == m_is.list(is.list) && m_was.rowsChosen(was) != m_is.rowsChosen(is))
                tell(path, "choice_filter", m_was.shownRows(was), m_is.shownRows(is));
            const bool isSame = was.list < 0 || is.list < 0 || m_compared.contains({was.list, is.list});
            if (isSame)
                return;
            m_compared.insert({was.list, is.list});
            const ChoiceList& all = m_before.lists[size_t(was.list)];
            const ChoiceList& now = m_after.lists[size_t(is.list)];
            for (int c = 0; c < std::min(all.count, now.count); ++c) {
                const Choice& one = m_before.choices[size_t(all.first + c)];
                const Choice& other = m_after.choices[size_t(now.first + c)];
                if (m_before.string(one.name) != m_after.string(other.name))
                    continue; // one of them is missing, which is told above
                const auto at = [&] { return QStringLiteral("%1, choice %2").arg(path, m_before.string(one.name)); };
                text(at, "label", one.label, other.label);
                text(at, "image", one.image, other.image);
                text(at, "big-image", one.bigImage, other.bigImage);
                text(at, "audio", one.audio, other.audio);
                text(at, "video", one.video, other.video);
            }
        }

        void actions()
        {
            std::vector<FormTeller::Said> was = m_was.actions(), is = m_is.actions();
            for (const FormTeller::Said& each : was) {
                const auto same = std::find_if(
                    is.begin(), is.end(), [&each](const FormTeller::Said& other) { return other.whole == each.whole; });
                if (same == is.end())
                    tell(each.path, "action", each.shown, {});
                else
                    is.erase(same);
            }
            for (const FormTeller::Said& each : is)
                tell(each.path, "action", {}, each.shown);
        }

        const P& m_before;
        const P& m_after;
        FormTeller m_was, m_is;
        std::vector<int> m_language;
        QSet<QPair<int, int>> m_compared; // lists
        QList<FormDifference> m_out;
    };
}

QString FormDifference::sentence() const
{
    const QString of = path.isEmpty() ? what : QStringLiteral("%1 of %2").arg(what, path);
    if (before == after)
        return QStringLiteral("%1 means something else in what was written (“%2”)").arg(of, before);
    if (after.isEmpty())
        return QStringLiteral("%1 is missing in what was written: “%2”").arg(of, before);
    if (before.isEmpty())
        return QStringLiteral("%1 is in what was written only: “%2”").arg(of, after);
    return QStringLiteral("%1 was “%2” and is “%3” in what was written").arg(of, before, after);
}

QList<FormDifference> formDifferences(const FormProgram& before, const FormProgram& after)
{
    return Comparison(before.data(), after.data()).run();
}

} // namespace uthan::form
