// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that expressions read: those asked for by their id, and what they and the labels of choices show of answers.
#include "form/compile/formcompiler_p.h"
#include "form/compile/textsread.h"

#include <algorithm>

namespace uthan::form {

void FormCompiler::compileTextsAsked()
{
    for (const auto& [id, texts] : m_def.itext)
        m_p->itext.emplace_back(intern(id), hasReference(texts) ? -1 : plainText(texts));
    m_textDependencies.resize(m_def.itext.size());
    for (size_t i = 0; i < m_def.itext.size(); ++i) {
        const Texts& texts = m_def.itext[i].second;
        if (!hasReference(texts))
            continue;
        const Result<Texts> worded = withReferences(placeOfText(static_cast<int>(i)), texts, {}, m_textDependencies[i]);
        if (worded)
            m_p->itext[i].second = plainText(*worded);
        else if (m_faults.isEmpty()) // where it is a label, that has said so
            warn({}, QStringLiteral("The text “%1”: %2").arg(m_def.itext[i].first, worded.error().detail));
    }
}

// What it shows is seen from what all that ask for it have in common.
int FormCompiler::placeOfText(int text) const
{
    TextsRead reader(*m_p);
    int place = -1;
    for (const Vertex& vertex : m_p->vertices) {
        const auto asked = vertex.expression < 0 ? TextsRead::Found() : reader.find(vertex.expression);
        if (std::find(asked.texts.begin(), asked.texts.end(), text) == asked.texts.end())
            continue;
        const int context = place < 0 ? vertex.context : m_p->nodes[size_t(place)].context;
        const int common = m_p->commonContext(context, vertex.context);
        if (place < 0 || vertex.context == common)
            place = m_p->nodes[size_t(vertex.node)].context == common ? vertex.node : place;
        else if (context != common)
            place = std::max(m_p->contexts[size_t(common)].repeat, 0);
    }
    return std::max(place, 0);
}

// What an expression reads hangs on the answers that those texts show, too.
std::vector<std::vector<Dependency>> FormCompiler::withTextsRead() const
{
    std::vector<std::vector<Dependency>> all = m_vertexDependencies;
    const bool mayRead = !m_p->listOutputs.empty()
        || std::any_of(
            m_textDependencies.begin(), m_textDependencies.end(), [](const auto& of) { return !of.empty(); });
    if (!mayRead)
        return all;
    TextsRead reader(*m_p);
    for (size_t v = 0; v < all.size(); ++v) {
        const Vertex& vertex = m_p->vertices[v];
        if (vertex.expression < 0)
            continue;
        const bool isOfChoices = vertex.aspect == Aspect::Choices;
        const auto read = reader.find(vertex.expression, isOfChoices ? m_p->nodes[size_t(vertex.node)].list : -1);
        const auto add = [&](const std::vector<Dependency>& shown) {
            for (const Dependency& of : shown)
                all[v].push_back({of.source, m_p->commonContext(of.common, vertex.context), of.isRows});
        };
        for (const int list : read.lists) {
            const int from = m_listFrom[size_t(list)];
            if (from >= 0 && from < static_cast<int>(m_listDependencies.size()))
                add(m_listDependencies[size_t(from)]);
        }
        for (const int text : read.texts)
            add(m_textDependencies[size_t(text)]);
    }
    return all;
}

} // namespace uthan::form
