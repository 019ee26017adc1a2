// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a model that show other texts, by <output value="jr:itext('…')"/>. Those that show each other in a circle
// could never be said: they are told, and stay without what they show of each other.
#include "form/xform/xformreader_p.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    using Shows = std::map<int, std::vector<int>>;

    const QRegularExpression& shownText()
    {
        static const QRegularExpression ids(QStringLiteral("jr:itext\\(\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*\\)"));
        return ids;
    }

    Shows turned(const Shows& shows)
    {
        Shows out;
        for (const auto& [of, all] : shows) {
            for (const int shown : all)
                out[shown].push_back(of);
        }
        return out;
    }

    // What leads to no circle goes, end by end.
    Shows withoutEnds(Shows shows)
    {
        Shows shownBy = turned(shows);
        std::map<int, size_t> ways; // out of a text
        std::vector<int> ends;
        QSet<int> gone;
        for (const auto& [of, all] : shows)
            ways[of] = all.size();
        for (const auto& [shown, by] : shownBy) {
            if (ways[shown] == 0)
                ends.push_back(shown);
        }
        while (!ends.empty()) {
            const int end = ends.back();
            ends.pop_back();
            gone.insert(end);
            for (const int by : shownBy[end]) {
                if (--ways[by] == 0)
                    ends.push_back(by);
            }
        }
        std::erase_if(shows, [&gone](const auto& each) { return gone.contains(each.first); });
        for (auto& [of, all] : shows)
            std::erase_if(all, [&gone](int shown) { return gone.contains(shown); });
        return shows;
    }

    QString wayRound(const QStringList& names)
    {
        constexpr qsizetype kMostNamed = 8;
        QStringList way = names.mid(0, kMostNamed);
        if (names.size() > kMostNamed)
            way << QStringLiteral("… (+%1)").arg(names.size() - kMostNamed);
        return (way << names.front()).join(QStringLiteral(" → "));
    }
}

void XFormReader::noteShownTexts(int of, const QString& mixed, int line)
{
    if (!mixed.contains(QLatin1String("jr:itext(")))
        return;
    m_showsTexts = true;
    for (auto ids = shownText().globalMatch(mixed); ids.hasNext();) {
        const auto id = ids.next();
        m_shownTexts[of].push_back({id.captured(1) + id.captured(2), line});
    }
}

// Each circle once, at the first of its texts.
void XFormReader::tellTextCircles(const std::map<int, std::vector<int>>& shows)
{
    std::map<int, int> walked; // text → walk that came by
    int walk = 0;
    for (const auto& start : shows) {
        std::vector<int> way;
        int at = start.first;
        for (++walk; walked.emplace(at, walk).second; at = shows.at(at).front())
            way.push_back(at);
        if (walked.at(at) != walk)
            continue;
        way.erase(way.begin(), std::find(way.begin(), way.end(), at));
        QStringList names;
        for (const int text : way)
            names << m_itext.id(text);
        m_form.warnings.append({QString(), m_shownTexts.at(at).front().line, QStringLiteral("<output>"), {},
            QStringLiteral("These texts show each other in a circle, so each stays without what it shows of the next: "
                           "%1. Take one of these <output> out.")
                .arg(wayRound(names))});
    }
}

void XFormReader::breakTextCircles()
{
    Shows shows;
    for (const auto& [of, all] : m_shownTexts) {
        for (const ShownText& each : all) {
            if (const int shown = m_itext.find(each.id); shown >= 0)
                shows[of].push_back(shown);
        }
    }
    shows = turned(withoutEnds(turned(withoutEnds(std::move(shows)))));
    if (shows.empty())
        return;
    tellTextCircles(shows);
    static const QRegularExpression reference(
        QStringLiteral("%1[^%2]*%2").arg(QChar(kReferenceOpen)).arg(QChar(kReferenceClose)));
    for (const auto& [of, all] : shows) {
        const int entry = m_itext.form(of, Itexts::Text);
        for (size_t l = 0; entry >= 0 && l < m_texts->languages(); ++l) {
            const QString text = m_texts->view(l, entry).toString();
            QString out;
            qsizetype from = 0;
            for (auto references = reference.globalMatch(text); references.hasNext();) {
                const auto match = references.next();
                bool isInCircle = false;
                for (auto ids = shownText().globalMatch(match.captured()); ids.hasNext();) {
                    const auto id = ids.next();
                    isInCircle = isInCircle || shows.count(m_itext.find(QString(id.captured(1) + id.captured(2)))) > 0;
                }
                out += QStringView(text).mid(from, match.capturedStart() - from);
                if (!isInCircle)
                    out += match.capturedView();
                from = match.capturedEnd();
            }
            out += QStringView(text).mid(from);
            if (from > 0)
                m_texts->set(l, entry, out.trimmed());
        }
    }
}

} // namespace uthan::form
