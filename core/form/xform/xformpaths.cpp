// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xformpaths.h"

#include <QRegularExpression>

namespace uthan::form {

QSet<int> repeatsOfNewRows(const FormDefinition& form)
{
    QHash<std::pair<int, int>, int> beside; // repeat and the row around it → its rows
    for (const RowDefinition& row : form.rows)
        ++beside[{row.repeat, row.parent}];
    QSet<int> out;
    for (const RowDefinition& row : form.rows) {
        if (row.parent >= 0 && !row.isOfTemplate && row.values.empty() && beside.value({row.repeat, row.parent}) == 1)
            out.insert(row.repeat);
    }
    return out;
}

XFormPaths::XFormPaths(const FormDefinition& form)
    : m_form(form)
{
    m_paths.reserve(form.elements.size());
    for (size_t i = 0; i < form.elements.size(); ++i) {
        const Element& element = form.elements[i];
        const QString above = element.parent < 0 ? QString() : m_paths[size_t(element.parent)];
        const QString name = i == 0 ? form.rootName : element.name;
        m_paths.push_back(element.inInstance ? above + QLatin1Char('/') + name : above);
        if (element.isAttribute || !element.inInstance)
            continue;
        const auto known = m_byName.constFind(name);
        m_byName.insert(name, known == m_byName.constEnd() ? static_cast<int>(i) : -1);
    }
}

int XFormPaths::parent(int element) const
{
    int at = m_form.elements[size_t(element)].parent;
    while (at > 0 && !m_form.elements[size_t(at)].inInstance)
        at = m_form.elements[size_t(at)].parent;
    return at;
}

int XFormPaths::named(const QString& name) const
{
    return m_byName.value(name, -1);
}

int XFormPaths::repeatAround(int element) const
{
    int at = parent(element);
    while (at >= 0 && m_form.elements[size_t(at)].type != NodeType::Repeat)
        at = parent(at);
    return at;
}

bool XFormPaths::isInside(int element, int ancestor) const
{
    for (int at = parent(element); at >= 0; at = parent(at)) {
        if (at == ancestor)
            return true;
    }
    return false;
}

QString XFormPaths::pathFrom(int ancestor, int target) const
{
    return m_paths[size_t(target)].mid(m_paths[size_t(ancestor)].size());
}

// Empty if the two share no repeat.
QString XFormPaths::relative(int target, PathContext context, const Options& options) const
{
    int shared = -1, sharedSteps = 0, repeat = -1, repeatSteps = 0;
    int steps = context.steps;
    for (int at = context.around; at >= 0; at = parent(at), ++steps) {
        const bool isRepeat = m_form.elements[size_t(at)].type == NodeType::Repeat;
        if (!isInside(target, at))
            continue;
        if (shared < 0) {
            shared = at;
            sharedSteps = steps;
        }
        if (isRepeat) {
            repeat = at;
            repeatSteps = steps;
            break;
        }
    }
    if (repeat < 0)
        return {};
    QString onward = pathFrom(shared, target);
    int up = sharedSteps;
    if (repeat == options.rowsOf && repeat == repeatAround(target)) {
        onward = pathFrom(parent(repeat), target);
        up = repeatSteps + 1;
    }
    QString out = options.fromCurrent ? QStringLiteral("current()/") : QString();
    for (int i = 0; i < up; ++i)
        out += i == 0 ? QLatin1String("..") : QLatin1String("/..");
    return out + onward;
}

namespace {
    // The arguments of indexed-repeat() that name a question or a repeat whose row the call chooses itself: a path
    // relative to the row we are in would contradict that. Gives -1 if `at` is in no such call.
    int indexedRepeatArgument(const QString& source, qsizetype at)
    {
        static const QRegularExpression call(QStringLiteral("indexed-repeat\\([^)]+\\)"));
        for (auto match = call.globalMatch(source); match.hasNext();) {
            const auto m = match.next();
            if (at < m.capturedStart() || at > m.capturedEnd())
                continue;
            return static_cast<int>(QStringView(source).mid(m.capturedStart(), at - m.capturedStart()).count(u','));
        }
        return -1;
    }

    // What stands before the innermost [ that is still open; null: there is none.
    QStringView beforeOpenBracket(QStringView text)
    {
        std::vector<qsizetype> open;
        QChar quote;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'\'' || c == u'"')
                quote = c;
            else if (c == u'[')
                open.push_back(i);
            else if (c == u']' && !open.empty())
                open.pop_back();
        }
        return open.empty() ? QStringView() : text.first(open.back());
    }
}

// Inside [...] "." is what is looked at there: what is meant from where the expression stands begins at current(). Not
// after the rows of a repeat or an absolute path that is written out, where the tools of the field write none unless
// `source` reads another instance too. `at`: where in it.
bool XFormPaths::isInPredicate(const QString& source, qsizetype at) const
{
    static const QRegularExpression instance(QStringLiteral("\\binstance\\s*\\("));
    static const QRegularExpression absolute(QStringLiteral("(?:^|[\\s(,\\[])/[^\\s(,\\[]*\\s*$"));
    static const QRegularExpression reference(QStringLiteral("\\$\\{\\s*([^}#]*?)\\s*\\}\\s*$"));
    const QStringView before = beforeOpenBracket(QStringView(source).first(at));
    if (before.isNull())
        return false;
    if (instance.match(source).hasMatch())
        return true;
    const auto named = reference.match(before);
    const int rows = named.hasMatch() ? m_byName.value(named.captured(1), -1) : -1;
    const bool isRepeat = rows >= 0 && m_form.elements[size_t(rows)].type == NodeType::Repeat;
    return !isRepeat && !absolute.match(before).hasMatch();
}

QString XFormPaths::expanded(const QString& source, PathContext context, Options options) const
{
    if (!source.contains(QLatin1String("${")))
        return source;
    static const QRegularExpression reference(QStringLiteral("\\$\\{\\s*(last-saved#)?([^}]*?)\\s*\\}"));
    QString out;
    qsizetype from = 0;
    for (auto match = reference.globalMatch(source); match.hasNext();) {
        const auto m = match.next();
        out += QStringView(source).mid(from, m.capturedStart() - from);
        from = m.capturedEnd();
        const int target = named(m.captured(2));
        if (target < 0) {
            out += m.captured(0);
            continue;
        }
        const bool lastSaved = !m.captured(1).isEmpty();
        const int argument = indexedRepeatArgument(source, m.capturedStart());
        const bool rowIsChosen = argument == 0 || argument == 1 || argument == 3 || argument == 5;
        QString path;
        if (!lastSaved && !rowIsChosen) {
            Options here = options;
            here.fromCurrent = here.fromCurrent || isInPredicate(source, m.capturedStart());
            path = relative(target, context, here);
        }
        if (path.isEmpty())
            path = (lastSaved ? QStringLiteral("instance('%1')").arg(QLatin1String(kLastSavedInstance)) : QString())
                + m_paths[size_t(target)];
        out += QLatin1Char(' ') + path + QLatin1Char(' ');
    }
    out += QStringView(source).mid(from);
    return out;
}

} // namespace uthan::form
