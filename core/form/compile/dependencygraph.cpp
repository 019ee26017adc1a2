// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/compile/dependencygraph.h"

#include <algorithm>

namespace uthan::form {

namespace {
    // Vertices that must be worked out before a reader of `source` can be.
    class Graph {
    public:
        Graph(FormProgram::Private& program, const std::vector<std::vector<Dependency>>& dependencies)
            : m_p(program)
            , m_dependencies(dependencies)
            , m_value(program.nodes.size(), -1)
            , m_relevant(program.nodes.size(), -1)
            , m_count(program.nodes.size(), -1)
            , m_choices(program.nodes.size(), -1)
        {
            for (size_t v = 0; v < program.vertices.size(); ++v) {
                const Vertex& vertex = program.vertices[v];
                const auto node = static_cast<size_t>(vertex.node);
                if (vertex.aspect == Aspect::Value)
                    m_value[node] = static_cast<int>(v);
                else if (vertex.aspect == Aspect::Relevant)
                    m_relevant[node] = static_cast<int>(v);
                else if (vertex.aspect == Aspect::Count)
                    m_count[node] = static_cast<int>(v);
                else if (vertex.aspect == Aspect::Choices)
                    m_choices[node] = static_cast<int>(v);
            }
        }

        // Levels by Kahn's order. With a circle left over, once more without the edges that may close one and still
        // come to rest: between rows of one repeat (a row may read the row before it), to the number of rows (a row may
        // say that there is one more), to what is offered (two questions may not be answered alike), and from relevance
        // (two questions may show each other).
        Circles order()
        {
            Circles circles;
            m_ring.assign(m_p.vertices.size(), -1);
            for (Vertex& vertex : m_p.vertices)
                vertex.circle = 0;
            for (const Without without :
                {Without::Nothing, Without::Rows, Without::Counts, Without::Choices, Without::Relevance}) {
                if (levels(without, true) || levels(without, false)) {
                    if (without != Without::Nothing)
                        orderRings();
                    return circles;
                }
                if (without == Without::Rows)
                    findCountsOfThemselves();
                else if (without == Without::Choices)
                    circles.shown = circle(without);
            }
            circles.broken = circle(Without::Relevance);
            return circles;
        }

    private:
        enum class Without : quint8 { Nothing, Rows, Counts, Choices, Relevance }; // each without those before it, too

        // Those that may be taken back while they come to rest: the others only follow.
        [[nodiscard]] bool decides(int vertex) const
        {
            const Aspect aspect = m_p.vertices[size_t(vertex)].aspect;
            return aspect == Aspect::Relevant || aspect == Aspect::Choices;
        }

        [[nodiscard]] bool hasDecider(const std::vector<int>& ring) const
        {
            return std::any_of(ring.begin(), ring.end(), [this](int v) { return decides(v); });
        }

        [[nodiscard]] bool isBetweenRows(int vertex, const Dependency& d) const
        {
            const int context = m_p.vertices[size_t(vertex)].context;
            return !d.isRows && m_p.nodes[size_t(d.source)].context == context && d.common != context;
        }

        // `alsoRows`: between rows, too, whatever else is left out.
        template <typename Do> void forEachBefore(int vertex, Without without, Do visit, bool alsoRows = false) const
        {
            const Vertex& of = m_p.vertices[size_t(vertex)];
            if ((without >= Without::Counts && of.aspect == Aspect::Count)
                || (without >= Without::Choices && of.aspect == Aspect::Choices))
                return;
            // The first of what is offered is the answer that it judges (FormCompiler::addVertex): it has that from
            // itself. What the filter reads comes behind.
            const std::vector<Dependency>& reads = m_dependencies[size_t(vertex)];
            for (size_t i = of.aspect == Aspect::Choices ? 1 : 0; i < reads.size(); ++i) {
                const Dependency& d = reads[i];
                if (without >= Without::Rows && !alsoRows && isBetweenRows(vertex, d))
                    continue;
                int node = d.source;
                if (d.isRows) {
                    node = m_p.contexts[size_t(d.source)].repeat;
                    if (node >= 0 && m_count[size_t(node)] >= 0)
                        visit(m_count[size_t(node)]);
                } else {
                    for (const int makes : {m_value[size_t(node)], m_choices[size_t(node)]}) {
                        if (makes >= 0)
                            visit(makes);
                    }
                }
                const bool ofRelevance = of.aspect == Aspect::Relevant;
                if (without >= Without::Relevance && ofRelevance && node != of.node)
                    continue; // but whether it is asked cannot hang on its own answer
                for (; node >= 0; node = m_p.nodes[size_t(node)].parent) {
                    if (m_relevant[size_t(node)] >= 0)
                        visit(m_relevant[size_t(node)]);
                }
            }
        }

        [[nodiscard]] int ringOf(int vertex) const
        {
            return m_ring[size_t(vertex)] < 0 ? vertex : m_ring[size_t(vertex)];
        }

        template <typename Do> void forEachGroupAround(int vertex, Do visit) const
        {
            int group = m_p.nodes[size_t(m_p.vertices[size_t(vertex)].node)].parent;
            for (; group >= 0; group = m_p.nodes[size_t(group)].parent) {
                if (m_relevant[size_t(group)] >= 0)
                    visit(m_relevant[size_t(group)]);
            }
        }

        // With `asTheyWake`, what stands in a group comes after the group's own relevance: it sleeps until then, and
        // what reads it must not look before it is worked out. Where that closes a circle it goes without.
        bool levels(Without without, bool asTheyWake)
        {
            const size_t n = m_p.vertices.size();
            std::vector<std::vector<int>> after(n);
            std::vector<int> waits(n, 0);
            m_level.assign(n, -1);
            for (size_t v = 0; v < n; ++v) {
                const int to = ringOf(static_cast<int>(v)); // a ring is ordered as its first
                const auto leads = [&](int before) {
                    if (m_ring[v] >= 0 && ringOf(before) == to)
                        return;
                    after[size_t(ringOf(before))].push_back(to);
                    ++waits[size_t(to)];
                };
                forEachBefore(static_cast<int>(v), without, leads);
                if (asTheyWake)
                    forEachGroupAround(static_cast<int>(v), leads);
            }
            std::vector<int> ready;
            for (size_t v = 0; v < n; ++v) {
                if (waits[v] == 0) {
                    ready.push_back(static_cast<int>(v));
                    m_level[v] = 0;
                }
            }
            size_t done = 0;
            std::vector<int> reached(n, 0);
            for (; done < ready.size(); ++done) {
                const auto v = static_cast<size_t>(ready[done]);
                m_level[v] = reached[v];
                for (const int next : after[v]) {
                    reached[size_t(next)] = std::max(reached[size_t(next)], m_level[v] + 1);
                    if (--waits[size_t(next)] == 0)
                        ready.push_back(next);
                }
            }
            m_waits = waits;
            if (done < n)
                return false;
            for (size_t v = 0; v < n; ++v)
                m_p.vertices[v].level = m_level[size_t(ringOf(static_cast<int>(v)))];
            return true;
        }

        // A number of rows that is worked out from those rows.
        void findCountsOfThemselves()
        {
            for (size_t v = 0; v < m_p.vertices.size(); ++v) {
                if (m_p.vertices[v].aspect != Aspect::Count)
                    continue;
                std::vector<char> seen(m_p.vertices.size(), 0);
                std::vector<int> open{static_cast<int>(v)};
                const Node& repeat = m_p.nodes[size_t(m_p.vertices[v].node)];
                while (!open.empty() && !m_p.vertices[v].looksAtItself) {
                    const int at = open.back();
                    open.pop_back();
                    for (const Dependency& d : m_dependencies[size_t(at)]) {
                        const int node = d.isRows ? int(m_p.contexts[size_t(d.source)].repeat) : d.source;
                        if (node >= m_p.vertices[v].node && node < repeat.end)
                            m_p.vertices[v].looksAtItself = 1;
                    }
                    forEachBefore(at, Without::Nothing, [&](int before) {
                        if (!seen[size_t(before)])
                            open.push_back(before);
                        seen[size_t(before)] = 1;
                    });
                }
            }
        }

        // What shows or hides each other, or takes choices from each other, is worked out together, after all that any
        // of them reads. The order without rings that is there already is left if there are none.
        void orderRings()
        {
            if (!findRings(Without::Counts))
                return;
            for (const Without without : {Without::Nothing, Without::Rows, Without::Counts}) {
                if (levels(without, true) || levels(without, false))
                    return;
            }
        }

        // Numbers the vertices that lead to each other, each lot by itself; what sleeps in a group that one of them
        // asks or not is among them. In the order in which walking back leaves them, whoever is reached forwards from
        // one is in its lot. Where nothing in it is asked or offered by what is in it, as in a sum that runs through
        // the rows, it comes to the same in any order and is none. False: there are none.
        [[nodiscard]] bool findRings(Without without)
        {
            const size_t n = m_p.vertices.size();
            std::vector<std::vector<int>> before(n), after(n);
            for (size_t v = 0; v < n; ++v) {
                const auto leads = [&](int b) {
                    before[v].push_back(b);
                    after[size_t(b)].push_back(static_cast<int>(v));
                };
                forEachBefore(static_cast<int>(v), without, leads, true);
                if (m_p.vertices[v].aspect != Aspect::Count)
                    forEachGroupAround(static_cast<int>(v), leads);
            }
            std::vector<char> seen(n, 0);
            std::vector<int> left;
            for (size_t v = 0; v < n; ++v)
                walk(static_cast<int>(v), before, seen, left);
            std::fill(seen.begin(), seen.end(), char(0));
            int rings = 0;
            for (auto v = left.rbegin(); v != left.rend(); ++v) {
                std::vector<int> ring;
                walk(*v, after, seen, ring);
                if (ring.empty())
                    continue;
                const std::vector<int>& first = before[size_t(ring.front())];
                const bool hangsOnItself = std::find(first.begin(), first.end(), ring.front()) != first.end();
                if ((ring.size() < 2 && !hangsOnItself) || !hasDecider(ring)) // a group may hang on what is in it
                    continue;
                constexpr int kMost = 255; // more are worked out together with the last of them
                rings = std::min(rings + 1, kMost);
                for (const int each : ring) {
                    m_p.vertices[size_t(each)].circle = static_cast<quint8>(rings);
                    m_ring[size_t(each)] = ring.front();
                }
            }
            return rings > 0;
        }
        // All that is reached from `start` and not seen yet, each after what is reached from it.
        static void walk(
            int start, const std::vector<std::vector<int>>& to, std::vector<char>& seen, std::vector<int>& left)
        {
            std::vector<std::pair<int, size_t>> way;
            const auto enter = [&](int vertex) {
                if (!seen[size_t(vertex)])
                    way.emplace_back(vertex, 0);
                seen[size_t(vertex)] = 1;
            };
            enter(start);
            while (!way.empty()) {
                auto& [vertex, next] = way.back();
                if (next == to[size_t(vertex)].size()) {
                    left.push_back(vertex);
                    way.pop_back();
                } else {
                    enter(to[size_t(vertex)][next++]);
                }
            }
        }

        // Walks back among the vertices that never became ready until one comes again.
        [[nodiscard]] std::vector<int> circle(Without without) const
        {
            int at = 0;
            while (m_waits[size_t(at)] == 0)
                ++at;
            std::vector<int> way;
            std::vector<char> seen(m_p.vertices.size(), 0);
            while (!seen[size_t(at)]) {
                seen[size_t(at)] = 1;
                way.push_back(at);
                int next = at;
                forEachBefore(at, without, [&](int before) {
                    if (m_waits[size_t(before)] > 0)
                        next = before;
                });
                at = next;
            }
            way.erase(way.begin(), std::find(way.begin(), way.end(), at));
            return way;
        }

        FormProgram::Private& m_p;
        const std::vector<std::vector<Dependency>>& m_dependencies;
        std::vector<int> m_value, m_relevant, m_count, m_choices;
        std::vector<int> m_level, m_waits;
        std::vector<int> m_ring; // by vertex: one that stands for all of its ring; -1: it is in none
    };

    EdgeLabel labelOf(const FormProgram::Private& p, int sourceContext, const Vertex& vertex, int common)
    {
        if (sourceContext == vertex.context)
            return common == sourceContext ? EdgeLabel::SameRow : EdgeLabel::SiblingRow;
        if (common == sourceContext && p.isWithin(vertex.context, sourceContext))
            return EdgeLabel::Ancestor;
        return EdgeLabel::Aggregate;
    }

    EdgeTable tableOf(std::vector<std::vector<Edge>>& lists)
    {
        EdgeTable table;
        for (auto& list : lists) {
            table.firsts.push_back(static_cast<int>(table.edges.size()));
            table.edges.insert(table.edges.end(), list.begin(), list.end());
        }
        table.firsts.push_back(static_cast<int>(table.edges.size()));
        return table;
    }
}

Circles buildDependencyGraph(FormProgram::Private& p, const std::vector<std::vector<Dependency>>& dependencies)
{
    Circles circles = Graph(p, dependencies).order();
    if (!circles.broken.empty())
        return circles;

    std::vector<size_t> order(p.vertices.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(
        order.begin(), order.end(), [&p](size_t a, size_t b) { return p.vertices[a].level < p.vertices[b].level; });
    std::vector<Vertex> sorted;
    std::vector<std::vector<Edge>> values(p.nodes.size());
    std::vector<std::vector<Edge>> rows(p.contexts.size());
    for (const size_t from : order) {
        const Vertex vertex = p.vertices[from];
        const int id = static_cast<int>(sorted.size());
        sorted.push_back(vertex);
        p.levels = std::max(p.levels, vertex.level + 1);
        for (const Dependency& d : dependencies[from]) {
            if (d.isRows)
                rows[size_t(d.source)].push_back({id, d.common, EdgeLabel::WholeRepeat});
            else
                values[size_t(d.source)].push_back(
                    {id, d.common, labelOf(p, p.nodes[size_t(d.source)].context, vertex, d.common)});
        }
    }
    p.vertices = std::move(sorted);
    p.valueEdges = tableOf(values);
    p.rowEdges = tableOf(rows);
    std::vector<int> placeOf(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        placeOf[order[i]] = static_cast<int>(i);
    for (int& vertex : circles.shown)
        vertex = placeOf[size_t(vertex)];
    return circles;
}

} // namespace uthan::form
