// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/choicesearch.h"
#include "form/lists/foldtext.h"
#include "form/session/choicesnapshot.h"

#include <algorithm>

namespace uthan::form {

namespace {
    bool isWanted(const FormProgram::Private& p, int index, const QString& wanted)
    {
        const FormLanguage& in = p.languages[size_t(index)];
        const bool fits
            = in.tag == wanted || in.name == wanted || (!in.tag.isEmpty() && in.tag == language::primary(wanted));
        return fits || (p.languages.size() == 1 && in.tag.isEmpty());
    }
}

ChoiceView choiceInForm(
    const FormProgram::Private& p, const Choice& choice, const std::vector<int>& languages, const QString& wanted)
{
    ChoiceView view;
    view.name = p.string(choice.name);
    int index = -1;
    const QStringView label = p.text(choice.label, languages, &index);
    if (index >= 0)
        view.label = {label.toString(), p.languages[size_t(index)].tag, !isWanted(p, index, wanted)};
    else if (choice.image < 0)
        view.label.text = view.name;
    view.image = p.text(choice.image, languages, &index).toString();
    view.audio = p.text(choice.audio, languages, &index).toString();
    return view;
}

ChoiceView choiceInFile(const FormProgram::Private& p, const ChoiceList& list, const DataInstance& file, int row,
    const std::vector<int>& languages, const QString& wanted)
{
    ChoiceView view;
    view.name = file.value(row, file.column(p.strings.view(list.valueColumn)));
    const QString plain = p.string(list.labelColumn);
    if (const int text = labelTextOf(p, list, file, row); text >= 0) {
        int index = -1;
        view.label.text = p.text(text, languages, &index).toString();
        if (index >= 0) {
            view.label.tag = p.languages[size_t(index)].tag;
            view.label.isFallback = !isWanted(p, index, wanted);
        }
    }
    for (size_t i = 0; i <= languages.size() && view.label.text.isEmpty(); ++i) {
        const bool isPlain = i == languages.size();
        const LabelColumn label
            = isPlain ? LabelColumn{file.column(plain), -1} : labelColumnOf(file, plain, p, {languages[i]});
        view.label.text = file.value(row, label.column);
        if (label.language < 0 || view.label.text.isEmpty())
            continue;
        view.label.tag = p.languages[size_t(label.language)].tag;
        view.label.isFallback = !isWanted(p, label.language, wanted);
    }
    if (view.label.text.isEmpty())
        view.label.text = view.name;
    view.image = file.value(row, file.column(u"image"));
    view.audio = file.value(row, file.column(u"audio"));
    return view;
}

ChoiceSearch::ChoiceSearch(std::unique_ptr<Snapshot> snapshot)
    : d(std::move(snapshot))
{
}
ChoiceSearch::~ChoiceSearch() = default;

const DataInstance* ChoiceSearch::Snapshot::opened() const
{
    if (!wasOpened && offered->list >= 0)
        file = openList(p(), offered->list, lists.get());
    wasOpened = true;
    return file.get();
}

ChoiceView ChoiceSearch::Snapshot::view(int choice) const
{
    ChoiceView view;
    const auto special = known.constFind(choice);
    if (special != known.constEnd())
        view = *special;
    else if (p().lists[size_t(offered->list)].instance < 0)
        view = choiceInForm(p(), p().choices[size_t(choice)], languages, wanted);
    else if (const DataInstance* list = opened())
        view = choiceInFile(p(), p().lists[size_t(offered->list)], *list, choice, languages, wanted);
    view.selected = selected.contains(view.name);
    return view;
}

QString ChoiceSearch::Snapshot::label(int choice) const
{
    return view(choice).label.text;
}

std::vector<int> ChoiceSearch::Snapshot::searchFile(const DataInstance& list, const QString& text, int limit) const
{
    const LabelColumn label
        = labelColumnOf(list, p().string(p().lists[size_t(offered->list)].labelColumn), p(), languages);
    if (!offered->isAll && sorted.empty() && offered->size() > 0) {
        sorted = offered->choices;
        std::sort(sorted.begin(), sorted.end());
    }
    const int column = label.column >= 0 ? label.column
                                         : list.column(p().strings.view(p().lists[size_t(offered->list)].valueColumn));
    return list.search(column, text, offered->isAll ? nullptr : &sorted, limit);
}

std::vector<int> ChoiceSearch::Snapshot::searchForm(const QString& text, int limit) const
{
    if (folded.empty()) {
        folded.reserve(static_cast<size_t>(offered->size()));
        for (int i = 0; i < offered->size(); ++i)
            folded.push_back(foldText(label(offered->at(i))));
    }
    const QStringList words = searchWords(text);
    std::vector<int> byFit[3];
    for (size_t i = 0; i < folded.size() && static_cast<int>(byFit[0].size()) < limit; ++i) {
        const int fit = fitOf(folded[i], words);
        if (fit >= 0 && static_cast<int>(byFit[fit].size()) < limit)
            byFit[fit].push_back(offered->at(static_cast<int>(i)));
    }
    std::vector<int> out;
    for (const auto& fits : byFit)
        out.insert(out.end(), fits.begin(), fits.end());
    if (static_cast<int>(out.size()) > limit)
        out.resize(static_cast<size_t>(limit));
    return out;
}

bool ChoiceSearch::offersTheSame(const ChoiceSearch& other) const
{
    return d->offered == other.d->offered && d->languages == other.d->languages && d->known.isEmpty();
}

int ChoiceSearch::count() const
{
    return d->offered->size();
}

QList<ChoiceView> ChoiceSearch::at(int from, int count) const
{
    QList<ChoiceView> out;
    for (int i = std::max(from, 0); i < std::min(from + count, d->offered->size()); ++i)
        out.append(d->view(d->offered->at(i)));
    return out;
}

QList<ChoiceView> ChoiceSearch::find(const QString& text, int limit) const
{
    if (searchWords(text).isEmpty())
        return at(0, limit);
    const DataInstance* file = d->opened();
    const bool isWordedByForm = file
        && d->p()
               .strings.view(d->p().lists[size_t(d->offered->list)].labelColumn)
               .startsWith(QLatin1String("jr:itext("));
    QList<ChoiceView> out;
    for (const int choice : file && !isWordedByForm ? d->searchFile(*file, text, limit) : d->searchForm(text, limit))
        out.append(d->view(choice));
    return out;
}

} // namespace uthan::form
