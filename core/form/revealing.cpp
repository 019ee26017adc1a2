// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/revealing.h"

#include "form/answernames.h"
#include "form/formprogram_p.h"
#include "form/lists/datainstance.h"
#include "form/xpath/exprparser.h"
#include "form/xpath/exprreach.h"

#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    // What an expression is made of.
    struct Read {
        QSet<int> nodes;
        QSet<int> onlyThere; // asked no more of than whether there is an answer; in conditions only
        Tells tells; // whatever those say
        bool everything = false; // the person's last filling: who knows what of it
    };

    // Goes through the code of an expression and all that hangs on it.
    class Reader {
    public:
        Reader(const FormProgram::Private& program, const QStringList& entityLists)
            : m_p(program)
            , m_entityLists(entityLists)
        {
        }
        [[nodiscard]] Read of(int expression, int base)
        {
            m_read = {};
            m_seen.clear();
            expressionOf(expression, base);
            return std::move(m_read);
        }
        // Of a condition that decides whether something is asked.
        [[nodiscard]] Read ofCondition(int expression, int base)
        {
            m_isCondition = true;
            Read read = of(expression, base);
            m_isCondition = false;
            return read;
        }
        // Where the values of its choices come from.
        [[nodiscard]] Read ofChoices(int list)
        {
            m_read = {};
            m_seen.clear();
            const ChoiceList& l = m_p.lists[size_t(list)];
            if (l.repeat >= 0) {
                m_read.tells |= Told::Words;
                add(l.valueNode);
            }
            if (l.instance >= 0 && m_p.string(l.valueColumn) != QLatin1String("name"))
                ofInstance(l.instance);
            else if (l.instance >= 0 && isLastSaved(l.instance))
                m_read.everything = true;
            return std::move(m_read);
        }

    private:
        void add(int node)
        {
            if (node < 0)
                return;
            const Node& n = m_p.nodes[size_t(node)];
            m_read.nodes.insert(node);
            if (n.type == NodeType::Group || n.type == NodeType::Repeat) {
                for (int i = node + 1; i < n.end; ++i)
                    m_read.nodes.insert(i);
            }
        }
        [[nodiscard]] bool isLastSaved(int instance) const
        {
            return m_p.string(m_p.instances[size_t(instance)].source) == lastSavedSource();
        }
        void ofInstance(int instance)
        {
            const InstanceEntry& entry = m_p.instances[size_t(instance)];
            if (isLastSaved(instance))
                m_read.everything = true;
            const QString file = attachedFile(m_p.string(entry.source));
            if (m_entityLists.contains(file.section(QLatin1Char('.'), 0, -2)))
                m_read.tells |= kNeverOutside | Told::Words;
        }
        void ofList(int list)
        {
            if (list < 0)
                return;
            const ChoiceList& l = m_p.lists[size_t(list)];
            if (l.repeat >= 0) {
                add(l.valueNode);
                add(l.labelNode);
            }
            if (l.instance >= 0)
                ofInstance(l.instance);
        }
        void ofText(int text)
        {
            for (const StringTable& texts : m_p.texts) {
                const QString words = text < 0 ? QString() : texts.at(text);
                qsizetype at = words.indexOf(QChar(kReferenceOpen));
                for (; at >= 0; at = words.indexOf(QChar(kReferenceOpen), at + 1)) {
                    const qsizetype close = words.indexOf(QChar(kReferenceClose), at);
                    expressionOf(QStringView(words).mid(at + 1, close - at - 1).toInt(), 0);
                }
            }
        }
        void ofLabels(int list)
        {
            if (list < 0)
                return;
            ofList(list);
            const ChoiceList& l = m_p.lists[size_t(list)];
            for (int c = 0; c < l.count; ++c)
                ofText(m_p.choices[size_t(l.first + c)].label);
            for (int o = 0; o < l.outputs; ++o)
                expressionOf(m_p.listOutputs[size_t(l.firstOutput + o)], 0);
        }
        void expressionOf(int expression, int base)
        {
            if (expression < 0 || m_seen.contains(expression))
                return;
            m_seen.insert(expression);
            const Expression& e = m_p.expressions[size_t(expression)];
            for (int i = 0; i < e.count; ++i) {
                const Instruction& in = m_p.code[size_t(e.first + i)];
                const Instruction* next = i + 1 < e.count ? &m_p.code[size_t(e.first + i + 1)] : nullptr;
                if (m_isCondition && (in.op == Op::Cell || in.op == Op::Set) && isOnlyWhetherThere(e, i))
                    m_read.onlyThere.insert(in.a);
                else
                    instruction(in, next, base);
            }
        }
        // ${q} != '', '' = ${q}, string-length(${q}) > 0
        [[nodiscard]] bool isOnlyWhetherThere(const Expression& e, int at) const
        {
            const auto code = [&](int i) {
                return i >= 0 && i < e.count ? m_p.code[size_t(e.first + i)] : Instruction{Op::General, 0, 0, -1, 0};
            };
            const auto isNothing
                = [this](const Instruction& in) { return in.op == Op::Text && m_p.string(in.a).isEmpty(); };
            const auto isZero
                = [this](const Instruction& in) { return in.op == Op::Number && m_p.numbers[size_t(in.a)] == 0; };
            const auto isEquality = [](const Instruction& in) { return in.op == Op::Equal || in.op == Op::NotEqual; };
            const Instruction next = code(at + 1), second = code(at + 2), third = code(at + 3);
            const bool isLength = next.op == Op::Call && next.a == int(Function::StringLength) && isZero(second)
                && (isEquality(third) || third.op == Op::Greater);
            return isLength || (isNothing(next) && isEquality(second)) || (isNothing(code(at - 1)) && isEquality(next));
        }
        // How many rows there are, or have an answer, is nobody's words.
        [[nodiscard]] static bool isOnlyCounted(const Instruction* next)
        {
            return next && next->op == Op::Call
                && (next->a == int(Function::Count) || next->a == int(Function::CountNonEmpty)
                    || next->a == int(Function::Position));
        }
        void instruction(const Instruction& in, const Instruction* next, int base)
        {
            switch (in.op) {
            case Op::Cell:
            case Op::Set:
            case Op::Down:
            case Op::IndexedRepeat:
                if (!isOnlyCounted(next))
                    add(in.a);
                break;
            case Op::Filter:
                expressionOf(in.a, base);
                break;
            case Op::Items:
                ofList(in.a);
                break;
            case Op::Query: {
                const ChoiceFilter& filter = m_p.filters[size_t(in.a)];
                expressionOf(filter.expression, base);
                for (int k = 0; k < filter.equalities; ++k)
                    expressionOf(m_p.filterKeys[size_t(filter.firstEquality + k)], base);
                ofList(in.b);
                break;
            }
            case Op::Call:
                if (in.a == int(Function::Now))
                    m_read.tells |= Told::Moment;
                else if (in.a == int(Function::Today))
                    m_read.tells |= Told::Day;
                else if (in.a == int(Function::ChoiceName))
                    ofLabels(in.b);
                break;
            case Op::General:
                general(m_p.string(in.a), base);
                break;
            default:
                break;
            }
        }
        // The questions that a path into the person's last filling names.
        void ofLastFilling(const QString& source)
        {
            static const QRegularExpression aName(
                QStringLiteral("[\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
            QSet<QString> names;
            for (auto each = aName.globalMatch(source); each.hasNext();)
                names << each.next().captured();
            bool isFound = false;
            for (size_t i = 0; i < m_p.nodes.size(); ++i) {
                const Node& node = m_p.nodes[i];
                if (node.type == NodeType::Group || node.type == NodeType::Repeat
                    || !names.contains(m_p.string(node.name)))
                    continue;
                m_read.nodes.insert(static_cast<int>(i));
                isFound = true;
            }
            m_read.everything = m_read.everything || !isFound;
        }
        // What no code was made of is looked at as it was written.
        void general(const QString& source, int base)
        {
            static const QRegularExpression now(QStringLiteral("\\bnow\\s*\\(")),
                today(QStringLiteral("\\btoday\\s*\\("));
            if (source.contains(now))
                m_read.tells |= Told::Moment;
            if (source.contains(today))
                m_read.tells |= Told::Day;
            if (source.contains(QLatin1String("last-saved#"))) // in a sheet; an XForm has an instance of it
                ofLastFilling(source);
            static const QRegularExpression whichever(QStringLiteral("\\binstance\\s*\\(\\s*[^'\"\\s]"));
            const bool mayBeAny = source.contains(whichever); // its name is worked out
            for (size_t i = 0; i < m_p.instances.size(); ++i) {
                if (!mayBeAny && !source.contains(m_p.string(m_p.instances[i].id)))
                    continue;
                if (isLastSaved(static_cast<int>(i)))
                    ofLastFilling(source);
                else
                    ofInstance(static_cast<int>(i));
            }
            if (source.contains(QLatin1String("choice-name")) || source.contains(QLatin1String("itext"))) {
                for (size_t l = 0; l < m_p.lists.size(); ++l)
                    ofLabels(static_cast<int>(l));
            }
            const auto parsed = parseExpression(source);
            if (!std::holds_alternative<ast::Owned>(parsed))
                return;
            const auto named = [this](const QString& name, int) {
                int found = -1;
                for (size_t i = 0; i < m_p.nodes.size(); ++i) {
                    if (m_p.strings.view(m_p.nodes[i].name) != name)
                        continue;
                    add(static_cast<int>(i));
                    found = static_cast<int>(i);
                }
                return found;
            };
            const ExprReach::Found found = ExprReach(m_p, base, named).find(*std::get<ast::Owned>(parsed));
            for (const Dependency& d : found.dependencies) {
                if (!d.isRows)
                    m_read.nodes.insert(d.source); // of a group, what is inside is in it too
            }
        }

        const FormProgram::Private& m_p;
        const QStringList& m_entityLists;
        Read m_read;
        QSet<int> m_seen;
        bool m_isCondition = false;
    };

    Tells ownTells(const FormProgram::Private& p, const Node& node)
    {
        for (int a = 0; a < node.attributePairs; ++a) {
            const auto& [key, value] = p.pairs[size_t(node.firstPair + node.parameterPairs + a)];
            if (p.string(key) == QLatin1String("jr:preload") && p.string(value) == QLatin1String("property"))
                return Told::Person;
        }
        switch (node.type) {
        case NodeType::Text:
            return Told::Words;
        case NodeType::GeoPoint:
        case NodeType::GeoTrace:
        case NodeType::GeoShape:
        case NodeType::StartGeoPoint:
        case NodeType::BackgroundGeoPoint:
            return Told::Place;
        case NodeType::Barcode:
        case NodeType::DeviceId:
        case NodeType::UserName:
        case NodeType::PhoneNumber:
        case NodeType::Email:
        case NodeType::InstanceId:
            return Told::Person;
        case NodeType::Image:
        case NodeType::Audio:
        case NodeType::Video:
        case NodeType::File:
        case NodeType::BackgroundAudio:
        case NodeType::Audit:
            return Told::Media;
        case NodeType::Start:
        case NodeType::End:
            return Told::Moment;
        case NodeType::Today:
            return Told::Day;
        default:
            return {};
        }
    }

    // Who is asked sees when it is, and says so or not.
    Tells whenRead(const Node& reader, Tells tells)
    {
        return isAsked(reader.type) && reader.calculation < 0 ? tells & ~(Tells(Told::Moment) | Told::Day) : tells;
    }

    // Of what a condition reads of this filling, or of the person's last one.
    template <typename Of> Tells toldBy(const Read& condition, const Of& of)
    {
        Tells tells = condition.everything ? kNeverOutside : Tells();
        for (const int source : condition.nodes)
            tells |= of(source, false);
        for (const int source : condition.onlyThere)
            tells |= of(source, true);
        return tells;
    }

    std::vector<int> targetsOf(const Action& action, Reader& reader)
    {
        if (action.target >= 0)
            return {action.target};
        const QSet<int> nodes = reader.of(action.targetSet, action.owner).nodes;
        return {nodes.cbegin(), nodes.cend()};
    }
}

Revealing::Revealing(const FormProgram& program, const QStringList& entityLists)
    : m_program(program)
    , m_entityLists(entityLists)
{
    const FormProgram::Private& p = program.data();
    Reader reader(p, m_entityLists);
    std::vector<QSet<int>> from(p.nodes.size());
    std::vector<Tells> derived(p.nodes.size());
    std::vector<Read> conditions(p.nodes.size()); // when it is asked
    std::vector<Tells> asked(p.nodes.size()); // what that tells, with the groups around it
    const auto take = [&](int node, const Read& read) {
        from[size_t(node)] += read.nodes;
        derived[size_t(node)] |= whenRead(p.nodes[size_t(node)], read.tells);
        for (size_t i = 0; read.everything && i < p.nodes.size(); ++i)
            from[size_t(node)].insert(static_cast<int>(i));
    };
    for (size_t i = 0; i < p.nodes.size(); ++i) {
        const Node& node = p.nodes[i];
        take(static_cast<int>(i), reader.of(node.calculation, static_cast<int>(i)));
        take(static_cast<int>(i), reader.of(node.dynamicDefault, static_cast<int>(i)));
        conditions[i] = reader.ofCondition(node.relevant, static_cast<int>(i));
        if (node.list >= 0)
            take(static_cast<int>(i), reader.ofChoices(node.list));
    }
    for (const Action& action : p.actions) {
        for (const int target : targetsOf(action, reader)) {
            take(target, reader.of(action.value, std::max(action.valueFrom, 0)));
            if (action.kind == ActionKind::SetGeoPoint)
                derived[size_t(target)] |= Told::Place;
            else if (action.kind == ActionKind::RecordAudio)
                derived[size_t(target)] |= Told::Media;
        }
    }
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (size_t i = 0; i < p.nodes.size(); ++i) {
            Tells tells = derived[i];
            for (const int source : std::as_const(from[i]))
                tells |= whenRead(p.nodes[i], derived[size_t(source)] | ownTells(p, p.nodes[size_t(source)]));
            const Tells byAsking = p.nodes[i].parent >= 0 && i > 0 ? asked[size_t(p.nodes[i].parent)] : Tells();
            const Tells condition = toldBy(conditions[i], [&](int source, bool isOnlyThere) {
                const Node& node = p.nodes[size_t(source)];
                const bool isWorkedOut = node.calculation >= 0 || !isAsked(node.type);
                return asked[size_t(source)]
                    | (isOnlyThere && !isWorkedOut ? Tells() : derived[size_t(source)] | ownTells(p, node));
            });
            const Tells whenAsked = (byAsking | condition) & kNeverOutside;
            tells |= whenAsked;
            isMore = isMore || tells != derived[i] || whenAsked != asked[i];
            derived[i] = tells;
            asked[i] = whenAsked;
        }
    }
    const AnswerNames names(program);
    for (size_t i = 0; i < p.nodes.size(); ++i) {
        const Tells hangsOn = toldBy(conditions[i], [&](int source, bool isOnlyThere) {
            Q_UNUSED(isOnlyThere)
            return derived[size_t(source)] | ownTells(p, p.nodes[size_t(source)]);
        });
        if (hangsOn || conditions[i].tells)
            m_hanging.insert(static_cast<int>(i));
    }
    for (size_t i = 0; i < p.nodes.size(); ++i) {
        const Node& node = p.nodes[i];
        m_told[p.string(node.path)] |= derived[i] | ownTells(p, node);
        for (const QString& name : {p.string(node.name), p.string(node.path), names.inTables(static_cast<int>(i))}) {
            m_named[name] |= derived[i];
            m_own[name] |= ownTells(p, node);
        }
    }
}

void Revealing::alsoAsStrictAs(const Revealing& other)
{
    for (auto it = other.m_named.cbegin(); it != other.m_named.cend(); ++it)
        m_named[it.key()] |= it.value();
    for (auto it = other.m_own.cbegin(); it != other.m_own.cend(); ++it)
        m_own[it.key()] |= it.value();
    for (auto it = m_told.begin(); it != m_told.end(); ++it)
        it.value() |= other.told(it.key());
}

Tells Revealing::derived(const QString& question) const
{
    return m_named.value(question);
}

Tells Revealing::told(const QString& path) const
{
    return m_told.value(path, kNeverOutside | Told::Words | Told::Moment | Told::Day);
}

Tells Revealing::ofExpression(int expression) const
{
    return Reader(m_program.data(), m_entityLists).of(expression, 0).tells;
}

} // namespace uthan::form
