// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/session/auditlog.h"

#include "form/formprogram_p.h"

#include <algorithm>
#include <array>
#include <QCborArray>
#include <QCborValue>

namespace uthan::form {

namespace {
    using Event = AuditLog::Event;
    constexpr size_t kMostTogether = 50; // questions of the whole form that are one stretch

    // The words of the field's own log, by number of the event. The language is ours: it has none for that.
    constexpr std::array kNames{"form start", "form resume", "form save", "form exit", "form finalize", "save error",
        "finalize error", "constraint error", "question", "group questions", "add repeat", "delete repeat", "jump",
        "end screen", "change reason", "language change", "location tracking enabled", "location tracking disabled",
        "location permissions granted", "location permissions not granted", "location providers enabled",
        "location providers disabled"};
    QString nameOf(Event event)
    {
        return QLatin1String(kNames[size_t(event)]);
    }

    // A path without the numbers of rows, as the form writes it.
    QString withoutNumbers(const QString& path)
    {
        QString out;
        bool isIn = false;
        for (const QChar c : path) {
            isIn = c == u'[' || (isIn && c != u']');
            if (!isIn && c != u']')
                out += c;
        }
        return out;
    }

    // The first parts of a path, as many as `group` has: the group's own path with the rows it stands in.
    QString placeOfGroup(const QString& group, const QString& inside)
    {
        const QString path = inside.section(u'/', 0, group.count(u'/'));
        return !group.isEmpty() && withoutNumbers(path) == group ? path : QString();
    }

    QString commonParent(const QStringList& paths)
    {
        QStringList common = paths.value(0).split(u'/').mid(0, std::max<qsizetype>(2, paths.value(0).count(u'/')));
        for (const QString& path : paths) {
            const QStringList parts = path.split(u'/');
            const auto end = std::mismatch(
                common.begin(), common.end(), parts.begin(), parts.begin() + std::max<qsizetype>(0, parts.size() - 1));
            common.erase(end.first, common.end());
        }
        return common.join(u'/');
    }
}

AuditWish AuditWish::of(const FormProgram& program)
{
    const FormProgram::Private& p = program.data();
    AuditWish wish;
    for (size_t i = 0; i < p.nodes.size(); ++i) {
        const Node& node = p.nodes[i];
        for (int a = 0; a < node.attributePairs; ++a) {
            const auto& [key, value] = p.pairs[size_t(node.firstPair + node.parameterPairs + a)];
            if (p.string(key) == QLatin1String("uthan:sensitive") && p.string(value) == QLatin1String("yes"))
                wish.sensitive.insert(static_cast<int>(i));
        }
        if (node.type != NodeType::Audit || wish.isWished())
            continue;
        wish.place.node = static_cast<int>(i);
        QHash<QString, QString> given;
        for (int a = 0; a < node.parameterPairs; ++a) {
            const auto& [key, value] = p.pairs[size_t(node.firstPair + a)];
            given.insert(p.string(key), p.string(value).trimmed());
        }
        const auto isOn
            = [&given](const char* key) { return given.value(QLatin1String(key)) == QLatin1String("true"); };
        wish.changes = isOn("track-changes");
        wish.user = isOn("identify-user");
        wish.reasons = given.value(QStringLiteral("track-changes-reasons")) == QLatin1String("on-form-edit");
        wish.priority = given.value(QStringLiteral("location-priority"));
        wish.minIntervalMs = given.value(QStringLiteral("location-min-interval")).toLongLong() * 1000;
        wish.maxAgeMs = given.value(QStringLiteral("location-max-age")).toLongLong() * 1000;
        wish.places = !wish.priority.isEmpty() && given.contains(QStringLiteral("location-min-interval"))
            && given.contains(QStringLiteral("location-max-age"));
    }
    return wish;
}

AuditLog::AuditLog(AuditWish wish, Environment environment)
    : m_wish(std::move(wish))
    , m_environment(std::move(environment))
    , m_startMs(m_environment.nowMs())
    , m_startUpMs(m_environment.upMs())
{
}

qint64 AuditLog::now() const
{
    return m_startMs + m_environment.upMs() - m_startUpMs;
}

// --- where the device is -------------------------------------------------------------------------------------------

void AuditLog::stoodAt(double latitude, double longitude, double accuracyM)
{
    const qint64 up = m_environment.upMs();
    const auto isOld = [&](const Spot& spot) { return up - spot.upMs > m_wish.maxAgeMs; };
    m_spots.erase(std::remove_if(m_spots.begin(), m_spots.end(), isOld), m_spots.end());
    m_spots.push_back({latitude, longitude, accuracyM, up});
}

// The best one known of those that are not too old. What nobody asked for is not there.
QStringList AuditLog::spotNow() const
{
    const qint64 up = m_environment.upMs();
    const Spot* best = nullptr;
    for (const Spot& spot : m_spots) {
        const bool isKnown = spot.accuracyM >= 0;
        if (up - spot.upMs <= m_wish.maxAgeMs
            && (!best || (isKnown && (best->accuracyM < 0 || spot.accuracyM <= best->accuracyM))))
            best = &spot;
    }
    if (!best || !m_wish.places)
        return {};
    const auto text = [](double number) { return QString::number(number, 'g', 10); };
    return {text(best->latitude), text(best->longitude), best->accuracyM < 0 ? QString() : text(best->accuracyM)};
}

// --- what is on the screen -------------------------------------------------------------------------------------------

AuditLog::Line AuditLog::line(Event event, const QString& node, qint64 start) const
{
    Line out{nameOf(event), node, start};
    out.spot = spotNow();
    out.user = m_wish.user ? m_environment.user : QString();
    return out;
}

void AuditLog::begin(Screen screen, const QString& path)
{
    m_open = {screen, path, now(), spotNow(), {}};
}

void AuditLog::watch(const FormSession& session, const Place& place)
{
    const bool isSensitive = m_wish.sensitive.contains(place.node);
    const QString before = m_wish.changes && !isSensitive ? session.reads(place) : QString();
    m_open.watched.push_back({place, session.pathOf(place), before, now(), now()});
}

bool AuditLog::isOnScreen(const PageView& page) const
{
    return std::any_of(page.questions.begin(), page.questions.end(), [this](const QuestionView& question) {
        return std::any_of(m_open.watched.begin(), m_open.watched.end(),
            [&question](const Watched& watched) { return watched.place == question.place; });
    });
}

void AuditLog::show(const FormSession& session, const PageView& page)
{
    const Screen screen = page.asksForRow                                                       ? Screen::Another
        : page.questions.size() > 1 || (!page.groupPath.isEmpty() && !page.questions.isEmpty()) ? Screen::Group
        : page.questions.isEmpty()                                                              ? Screen::None
                                                                                                : Screen::Question;
    QStringList paths;
    for (const QuestionView& question : page.questions)
        paths << session.pathOf(question.place);
    QString path = paths.value(0);
    if (screen == Screen::Another)
        path = session.pathOf(page.repeat);
    else if (screen == Screen::Group)
        path = placeOfGroup(page.groupPath, path).isEmpty() ? commonParent(paths) : placeOfGroup(page.groupPath, path);
    const bool isSame = m_open.screen == screen
        && (m_open.path == path && (screen == Screen::Another || screen == Screen::Question || isOnScreen(page)));
    if (!isSame) {
        hide(session);
        if (screen == Screen::None)
            return;
        begin(screen, path);
    }
    for (const QuestionView& question : page.questions) { // an answer may bring more of them
        const auto isIt = [&question](const Watched& watched) { return watched.place == question.place; };
        if (std::none_of(m_open.watched.begin(), m_open.watched.end(), isIt))
            watch(session, question.place);
    }
}

void AuditLog::showWhole(const FormSession& session)
{
    if (m_open.screen == Screen::Whole)
        return;
    hide(session);
    begin(Screen::Whole, session.pathOf({0, {}}));
}

void AuditLog::showEnd(const FormSession& session)
{
    if (m_open.screen == Screen::End)
        return;
    hide(session);
    begin(Screen::End, {});
}

void AuditLog::hide(const FormSession& session)
{
    for (const Line& each : linesOfOpen(session))
        write(each);
    m_open = {};
}

// In the whole form nobody says where a person looks: a question takes from when the one before it was answered last
// until it is.
void AuditLog::touching(const FormSession& session, const Place& place)
{
    if (m_open.screen != Screen::Whole)
        return;
    if (m_open.watched.size() >= kMostTogether) { // what is kept with every answer stays small
        hide(session);
        showWhole(session);
    }
    std::vector<Watched>& watched = m_open.watched;
    if (watched.empty() || watched.back().place != place) {
        const qint64 since = watched.empty() ? m_open.start : watched.back().end;
        if (!watched.empty() && m_wish.changes)
            watched.back().after = session.reads(watched.back().place);
        watch(session, place);
        watched.back().start = since;
        watched.back().isTouched = true;
    }
    watched.back().end = now();
}

void AuditLog::setValues(Line& line, const Watched& watched, const FormSession& session) const
{
    if (!m_wish.changes || m_wish.sensitive.contains(watched.place.node))
        return;
    const QString after = watched.after ? *watched.after : session.reads(watched.place);
    if (after == watched.before)
        return;
    line.before = watched.before;
    line.after = after;
}

// A screen of several questions is one event; a question of it has its own where it says more than that: when values
// are wished and this one changed, or when it is the whole form.
std::vector<AuditLog::Line> AuditLog::linesOfOpen(const FormSession& session) const
{
    std::vector<Line> out;
    if (m_open.screen == Screen::None || m_open.screen == Screen::Another)
        return out; // "another one?" is told by the row, if there is one
    const Event event = m_open.screen == Screen::Question ? Event::Question
        : m_open.screen == Screen::End                    ? Event::EndScreen
                                                          : Event::GroupQuestions;
    const auto made = [this](Event what, const QString& node, qint64 start, qint64 end) {
        Line each = line(what, node, start);
        each.end = std::max(start, end);
        if (!m_open.spot.isEmpty())
            each.spot = m_open.spot;
        return each;
    };
    out.push_back(made(event, m_open.path, m_open.start, now()));
    for (const Watched& watched : m_open.watched) {
        if (event == Event::Question) {
            setValues(out.front(), watched, session);
            continue;
        }
        Line each = made(Event::Question, watched.path, watched.start, watched.isTouched ? watched.end : now());
        setValues(each, watched, session);
        if (watched.isTouched || each.before != each.after)
            out.push_back(each);
    }
    return out;
}

// --- what else happened ----------------------------------------------------------------------------------------------

void AuditLog::note(Event event, const QString& text)
{
    Line made = line(event, {}, now());
    if (event == Event::ChangeReason)
        made.reason = text;
    else if (m_wish.changes)
        made.after = text;
    const bool isOfPlaces = event >= Event::PlacesOn;
    if (!isOfPlaces || m_wish.places)
        write(made);
}

void AuditLog::addedRow(const FormSession& session, const Place& row)
{
    const bool wasAsked = m_open.screen == Screen::Another;
    Line made = line(Event::AddRepeat, session.pathOf(row), wasAsked ? m_open.start : now());
    made.end = now();
    hide(session);
    write(made);
}

void AuditLog::removingRow(const FormSession& session, const Place& row)
{
    hide(session); // while its questions can still be named
    Line made = line(Event::DeleteRepeat, session.pathOf(row), now());
    made.end = made.start;
    write(made);
}

void AuditLog::write(const Line& line)
{
    const bool isOfForm = line.node.isEmpty() && line.event != nameOf(Event::EndScreen);
    if (m_count >= kMostEvents && !isOfForm)
        return;
    m_written += bytesOf(line);
    ++m_count;
}

// --- kept and read again ---------------------------------------------------------------------------------------------

QByteArray AuditLog::bytesOf(const Line& line)
{
    QCborArray out{line.event, line.node, line.start, line.end ? QCborValue(*line.end) : QCborValue(nullptr)};
    for (int i = 0; i < 3; ++i)
        out.append(line.spot.value(i));
    for (const QString& text : {line.before, line.after, line.user, line.reason})
        out.append(text);
    while (out.last().isString() && out.last().toString().isEmpty())
        out.removeLast();
    return out.toCborValue().toCbor();
}

std::vector<AuditLog::Line> AuditLog::linesIn(const QByteArray& saved)
{
    std::vector<Line> lines;
    for (qsizetype at = 0; at < saved.size() && lines.size() < 2 * kMostEvents;) {
        QCborParserError fault;
        const QCborArray in
            = QCborValue::fromCbor(QByteArray::fromRawData(saved.constData() + at, saved.size() - at), &fault)
                  .toArray();
        if (fault.error != QCborError::NoError || in.size() < 4)
            break;
        at += fault.offset;
        Line line{in.at(0).toString(), in.at(1).toString(), in.at(2).toInteger()};
        if (in.at(3).isInteger())
            line.end = std::max(line.start, in.at(3).toInteger());
        const auto text = [&in](qsizetype i) { return i < in.size() ? in.at(i).toString() : QString(); };
        if (!text(4).isEmpty())
            line.spot = {text(4), text(5), text(6)};
        line.before = text(7);
        line.after = text(8);
        line.user = text(9);
        line.reason = text(10);
        lines.push_back(std::move(line));
    }
    return lines;
}

QByteArray AuditLog::save(const FormSession& session) const
{
    QByteArray out = m_written;
    for (const Line& each : linesOfOpen(session))
        out += bytesOf(each);
    return out;
}

void AuditLog::restore(const QByteArray& saved)
{
    m_open = {};
    m_written.clear();
    m_count = 0;
    for (const Line& each : linesIn(saved))
        write(each);
}

// --- the file --------------------------------------------------------------------------------------------------------

namespace {
    // As the format has it: quotes only where a comma or a new line needs them. Ours too where a text begins with one,
    // as every reader would take it for theirs.
    QString cell(QString text)
    {
        const bool isBare
            = !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r') && !text.startsWith(u'"');
        return isBare ? text : u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    }

    // Rows of cells of such a file.
    std::vector<QStringList> rowsOf(const QString& csv)
    {
        std::vector<QStringList> rows;
        QStringList row;
        QString text;
        bool isQuoted = false, wasQuoted = false;
        const auto endCell = [&] {
            row << std::exchange(text, {});
            wasQuoted = false;
        };
        for (qsizetype i = 0; i < csv.size(); ++i) {
            const QChar c = csv.at(i);
            if (isQuoted && c == u'"' && i + 1 < csv.size() && csv.at(i + 1) == u'"') {
                text += csv.at(++i);
            } else if (isQuoted && c == u'"') {
                isQuoted = false;
            } else if (!isQuoted && !wasQuoted && c == u'"' && text.isEmpty()) {
                isQuoted = wasQuoted = true;
            } else if (!isQuoted && c == u',') {
                endCell();
            } else if (!isQuoted && c == u'\n') {
                endCell();
                rows.push_back(std::exchange(row, {}));
            } else {
                text += c;
            }
        }
        if (!row.isEmpty() || !text.isEmpty()) {
            endCell();
            rows.push_back(row);
        }
        return rows;
    }

    const QString kPlaces[]{QStringLiteral("latitude"), QStringLiteral("longitude"), QStringLiteral("accuracy")};
}

QStringList AuditLog::columns() const
{
    QStringList out{QStringLiteral("event"), QStringLiteral("node"), QStringLiteral("start"), QStringLiteral("end")};
    if (m_wish.places)
        out << kPlaces[0] << kPlaces[1] << kPlaces[2];
    if (m_wish.changes)
        out << QStringLiteral("old-value") << QStringLiteral("new-value");
    if (m_wish.user)
        out << QStringLiteral("user");
    if (m_wish.reasons)
        out << QStringLiteral("change-reason");
    return out;
}

QStringList AuditLog::cellsOf(const Line& line) const
{
    QStringList out{
        line.event, line.node, QString::number(line.start), line.end ? QString::number(*line.end) : QString()};
    if (m_wish.places)
        out << line.spot.value(0) << line.spot.value(1) << line.spot.value(2);
    if (m_wish.changes)
        out << line.before << line.after;
    if (m_wish.user)
        out << line.user;
    if (m_wish.reasons)
        out << line.reason;
    return out;
}

QByteArray AuditLog::csv() const
{
    std::vector<Line> lines = linesIn(m_written);
    const auto isBegin = [](const Line& line) {
        return line.event == nameOf(Event::FormStart) || line.event == nameOf(Event::FormResume);
    };
    // Within one opening of the filling by when things began; before it the calendar may have been another.
    for (auto from = lines.begin(); from != lines.end();) {
        const auto end = std::find_if(from + 1, lines.end(), isBegin);
        std::stable_sort(from, end, [](const Line& a, const Line& b) { return a.start < b.start; });
        from = end;
    }
    QString out = columns().join(u',') + u'\n';
    for (const Line& line : lines) {
        QStringList cells = cellsOf(line);
        for (QString& text : cells)
            text = cell(text);
        out += cells.join(u',') + u'\n';
    }
    return out.toUtf8();
}

void AuditLog::restoreCsv(const QByteArray& csv, const std::function<bool(const QString& node)>& mayTell)
{
    restore({});
    const std::vector<QStringList> rows = rowsOf(QString::fromUtf8(csv));
    const QStringList head = rows.empty() ? QStringList() : rows.front();
    for (size_t i = 1; i < rows.size() && m_count < kMostEvents; ++i) {
        const auto of = [&](const QString& column) { return rows[i].value(head.indexOf(column)); };
        Line line{of(QStringLiteral("event")), of(QStringLiteral("node")), of(QStringLiteral("start")).toLongLong()};
        if (!of(QStringLiteral("end")).isEmpty())
            line.end = std::max(line.start, of(QStringLiteral("end")).toLongLong());
        if (!of(kPlaces[0]).isEmpty())
            line.spot = {of(kPlaces[0]), of(kPlaces[1]), of(kPlaces[2])};
        if (!mayTell || mayTell(line.node)) {
            line.before = of(QStringLiteral("old-value"));
            line.after = of(QStringLiteral("new-value"));
        }
        line.user = of(QStringLiteral("user"));
        line.reason = of(QStringLiteral("change-reason"));
        write(line);
    }
}

} // namespace uthan::form
