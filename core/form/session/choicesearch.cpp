// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/choicesearch.h"
#include "base/markup.h"
#include "base/textlanguage.h"
#include "form/lists/foldtext.h"
#include "form/session/choicesnapshot.h"

#include <algorithm>
#include <QLocale>

namespace uthan::form {

namespace {
    const QString kImage = QStringLiteral("media::image"); // as compile/longlists.cpp calls them
    const QString kAudio = QStringLiteral("media::audio");
    const QString kBigImage = QStringLiteral("media::big-image");
    const QString kVideo = QStringLiteral("media::video");

    bool isWanted(const FormProgram::Private& p, int index, const QString& wanted)
    {
        const FormLanguage& in = p.languages[size_t(index)];
        return fitOf(in, wanted) > 0 || (p.languages.size() == 1 && in.tag.isEmpty());
    }
}

int fitOf(const FormLanguage& has, const QString& wanted)
{
    constexpr int kSame = 100;
    return has.tag == wanted || has.name == wanted ? kSame : language::match(has.tag, wanted);
}

QString tagOf(const FormProgram::Private& p, int language, const QString& text, const QString& wanted)
{
    if (language >= 0) {
        const FormLanguage& in = p.languages[size_t(language)];
        const bool isNamed = !in.name.isEmpty() && in.name != QLatin1String("default");
        if (!in.tag.isEmpty() || isNamed)
            return in.tag; // a name nobody knows a code for: no voice is better than a wrong one
    }
    QStringList likely{p.languages[size_t(p.defaultLanguage)].tag};
    const QString chosen = language::primary(wanted);
    const bool formHasIt = std::any_of(p.languages.begin(), p.languages.end(),
        [&chosen](const FormLanguage& has) { return language::primary(has.tag) == chosen; });
    if (!formHasIt && QLocale(wanted).language() != QLocale::C)
        likely << wanted;
    return language::ofText(text, likely);
}

std::vector<int> heardIn(const FormProgram::Private& p, int shown, const std::vector<int>& languages)
{
    const auto isOfAll = [&p](int language) {
        const FormLanguage& in = p.languages[size_t(language)];
        return in.tag.isEmpty() && (in.name.isEmpty() || in.name == QLatin1String("default"));
    };
    if (shown < 0 || isOfAll(shown))
        return languages;
    std::vector<int> out{shown};
    std::copy_if(languages.begin(), languages.end(), std::back_inserter(out), isOfAll);
    return out;
}

QString recordingOf(const FormProgram::Private& p, int text, int ofWords, const std::vector<int>& languages)
{
    int shown = -1, said = -1;
    (void)p.text(ofWords, languages, &shown);
    return text < 0 ? QString() : p.text(text, heardIn(p, shown, languages), &said).toString();
}

ChoiceView choiceInForm(
    const FormProgram::Private& p, const Choice& choice, const std::vector<int>& languages, const QString& wanted)
{
    ChoiceView view;
    view.name = p.string(choice.name);
    int index = -1;
    const QStringView label = p.text(choice.label, languages, &index);
    if (index >= 0)
        view.label = {label.toString(), tagOf(p, index, label.toString(), wanted), !isWanted(p, index, wanted)};
    else if (choice.image < 0)
        view.label.text = view.name;
    view.image = p.text(choice.image, languages, &index).toString();
    view.audio = recordingOf(p, choice.audio, choice.label, languages);
    if (choice.bigImage >= 0)
        view.bigImage = p.text(choice.bigImage, languages, &index).toString();
    if (choice.video >= 0)
        view.video = p.text(choice.video, languages, &index).toString();
    return view;
}

ChoiceView choiceInFile(const FormProgram::Private& p, const ChoiceList& list, const DataInstance& file, int row,
    const std::vector<int>& languages, const QString& wanted)
{
    ChoiceView view;
    view.name = file.value(row, file.column(p.strings.view(list.valueColumn)));
    const QString plain = p.string(list.labelColumn);
    int shown = -1;
    if (const int text = labelTextOf(p, list, file, row); text >= 0) {
        int index = -1;
        view.label.text = p.text(text, languages, &index).toString();
        if (index >= 0) {
            shown = index;
            view.label.tag = tagOf(p, index, view.label.text, wanted);
            view.label.isFallback = !isWanted(p, index, wanted);
        }
    }
    if (view.label.text.isEmpty()) {
        RowWord word = wordOf(file, plain, row, p, languages);
        view.label.text = std::move(word.text);
        if (!view.label.text.isEmpty()) // a name that stands for the words is in no language
            view.label.tag = tagOf(p, word.language, view.label.text, wanted);
        view.label.isFallback = word.language >= 0 && !isWanted(p, word.language, wanted);
        shown = word.language;
    }
    const bool isOwn = list.ownRows != ChoiceList::No;
    view.image = isOwn ? wordOf(file, kImage, row, p, languages).text : file.value(row, file.column(u"image"));
    view.audio = isOwn ? wordOf(file, kAudio, row, p, heardIn(p, shown, languages)).text
                       : file.value(row, file.column(u"audio"));
    if (isOwn) {
        view.bigImage = wordOf(file, kBigImage, row, p, languages).text;
        view.video = wordOf(file, kVideo, row, p, languages).text;
    }
    if (view.label.text.isEmpty() && (!isOwn || view.image.isEmpty()))
        view.label.text = view.name;
    return view;
}

language::Chosen secondInForm(const FormProgram::Private& p, const Choice& choice, int language)
{
    if (language < 0)
        return {};
    int index = -1;
    const QString text = p.text(choice.label, {language}, &index).toString();
    return index != language || text.isEmpty() ? language::Chosen()
                                               : language::Chosen{text, tagOf(p, language, text, {}), false};
}

language::Chosen secondInFile(
    const FormProgram::Private& p, const ChoiceList& list, const DataInstance& file, int row, int language)
{
    if (language < 0)
        return {};
    QString text;
    if (const int known = labelTextOf(p, list, file, row); known >= 0) {
        int index = -1;
        text = p.text(known, {language}, &index).toString();
        if (index != language)
            text.clear();
    }
    if (text.isEmpty()) {
        const LabelColumn label = labelColumnOf(file, p.string(list.labelColumn), p, {language});
        if (label.language == language)
            text = file.value(row, label.column);
    }
    return text.isEmpty() ? language::Chosen() : language::Chosen{text, tagOf(p, language, text, {}), false};
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

ChoiceView ChoiceSearch::Snapshot::inForm(const Choice& choice) const
{
    ChoiceView view = choiceInForm(p(), choice, languages, wanted);
    view.second = secondInForm(p(), choice, second);
    return view;
}

ChoiceView ChoiceSearch::Snapshot::inFile(const ChoiceList& of, const DataInstance& list, int row) const
{
    ChoiceView view = choiceInFile(p(), of, list, row, languages, wanted);
    view.second = secondInFile(p(), of, list, row, second);
    return view;
}

ChoiceView ChoiceSearch::Snapshot::view(int choice) const
{
    ChoiceView view;
    const auto special = known.constFind(choice);
    if (special != known.constEnd())
        view = *special;
    else if (p().lists[size_t(offered->list)].instance < 0)
        view = inForm(p().choices[size_t(choice)]);
    else if (const DataInstance* list = opened())
        view = inFile(p().lists[size_t(offered->list)], *list, choice);
    if (!said.isEmpty()) {
        view.label.text = withAnswers(std::move(view.label.text), said);
        view.second.text = withAnswers(std::move(view.second.text), secondSaid);
    }
    view.selected = selected.contains(view.name);
    return view;
}

QString ChoiceSearch::Snapshot::label(int choice) const
{
    return markup::written(view(choice).label.text);
}

std::vector<int> ChoiceSearch::Snapshot::searchFile(const DataInstance& list, const QString& text, int limit) const
{
    const LabelColumn label
        = labelColumnOf(list, p().string(p().lists[size_t(offered->list)].labelColumn), p(), languages);
    if (!offered->isAll && sorted.empty() && offered->size() > 0) {
        sorted = offered->choices;
        std::sort(sorted.begin(), sorted.end());
    }
    const ChoiceList& of = p().lists[size_t(offered->list)];
    const std::vector<int>* among = offered->isAll ? nullptr : &sorted;
    const int names = list.column(p().strings.view(of.valueColumn));
    std::vector<int> found = list.search(label.column >= 0 ? label.column : names, text, among, limit);
    if (of.ownRows == ChoiceList::WithGaps)
        addFallbacks(list, text, limit, found);
    addSecond(list, text, limit, found);
    return found;
}

QString ChoiceSearch::Snapshot::withAnswers(QString text, const QHash<int, QString>& said)
{
    for (qsizetype open = text.indexOf(QChar(kReferenceOpen)); open >= 0; open = text.indexOf(QChar(kReferenceOpen))) {
        const qsizetype close = text.indexOf(QChar(kReferenceClose), open);
        text.replace(open, close - open + 1, said.value(QStringView(text).mid(open + 1, close - open - 1).toInt()));
    }
    return text;
}

namespace {
    // Whether a word may be found where an answer stands in a label: in it, around it or across one of its ends.
    bool mayTouch(const QString& word, const QString& answer)
    {
        if (answer.isEmpty() || answer.contains(word) || word.contains(answer))
            return true;
        for (qsizetype n = 1; n < word.size(); ++n) {
            if (answer.endsWith(QStringView(word).left(n)) || answer.startsWith(QStringView(word).right(n)))
                return true;
        }
        return false;
    }
}

// A list whose labels show answers: what is written is looked up as of any list, what they show is read in those
// labels.
std::vector<int> ChoiceSearch::Snapshot::searchWorded(const DataInstance& list, const QString& text, int limit) const
{
    constexpr int kMostAtOnce = 500;
    const QStringList words = searchWords(text);
    std::vector<int> byFit[3];
    QSet<int> seen;
    const auto take = [&](int row) {
        if (seen.contains(row))
            return;
        const ChoiceView shown = view(row);
        int fit = fitOf(foldText(markup::written(shown.label.text)), words);
        if (fit < 0 && second >= 0)
            fit = fitOf(foldText(markup::written(shown.second.text)), words);
        if (fit >= 0 && static_cast<int>(byFit[fit].size()) < limit) {
            byFit[fit].push_back(row);
            seen.insert(row);
        }
    };
    for (const int row : searchFile(list, text, std::max(limit, kMostAtOnce)))
        take(row);
    const bool mayBeSaid = std::any_of(said.begin(), said.end(), [&](const QString& answer) {
        const QString shown = foldText(markup::written(answer));
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return mayTouch(word, shown); });
    });
    if (mayBeSaid && !worded)
        worded = list.rowsWhere({DataInstance::Equality{list.column(kShowsAnswers), QStringLiteral("1")}});
    for (size_t i = 0; mayBeSaid && i < worded->size() && static_cast<int>(byFit[0].size()) < limit; ++i) {
        if (offered->has((*worded)[i]))
            take((*worded)[i]);
    }
    std::vector<int> out;
    for (const auto& fits : byFit)
        out.insert(out.end(), fits.begin(), fits.end());
    if (static_cast<int>(out.size()) > limit)
        out.resize(static_cast<size_t>(limit));
    return out;
}

// Choices that are shown in another language, or by their names, because the first has no word for them.
void ChoiceSearch::Snapshot::addFallbacks(
    const DataInstance& list, const QString& text, int limit, std::vector<int>& found) const
{
    constexpr int kMostAtOnce = 500;
    const ChoiceList& of = p().lists[size_t(offered->list)];
    std::vector<int> before;
    const auto add = [&](int column) {
        const std::vector<int>* among = offered->isAll ? nullptr : &sorted;
        for (const int row : list.search(column, text, among, std::max(limit, kMostAtOnce))) {
            const bool isSaid = std::any_of(
                before.begin(), before.end(), [&](int earlier) { return !list.value(row, earlier).isEmpty(); });
            if (!isSaid && static_cast<int>(found.size()) < limit
                && std::find(found.begin(), found.end(), row) == found.end())
                found.push_back(row);
        }
        before.push_back(column);
    };
    for (size_t l = 0; l < languages.size(); ++l) {
        const LabelColumn column = labelColumnOf(list, p().string(of.labelColumn), p(), {languages[l]});
        if (l == 0)
            before.push_back(column.column);
        else if (column.language >= 0)
            add(column.column);
    }
    add(list.column(p().strings.view(of.valueColumn)));
}

// Choices whose word in the language shown beside the first was written.
void ChoiceSearch::Snapshot::addSecond(
    const DataInstance& list, const QString& text, int limit, std::vector<int>& found) const
{
    if (second < 0 || static_cast<int>(found.size()) >= limit)
        return;
    const QString labels = p().string(p().lists[size_t(offered->list)].labelColumn);
    const LabelColumn label = labelColumnOf(list, labels, p(), {second});
    if (label.language != second)
        return;
    const QSet<int> before(found.begin(), found.end());
    for (const int row : list.search(label.column, text, offered->isAll ? nullptr : &sorted, limit)) {
        if (!before.contains(row) && static_cast<int>(found.size()) < limit)
            found.push_back(row);
    }
}

std::vector<int> ChoiceSearch::Snapshot::searchForm(const QString& text, int limit) const
{
    if (folded.empty()) {
        folded.reserve(static_cast<size_t>(offered->size()));
        for (int i = 0; i < offered->size(); ++i) {
            const ChoiceView shown = view(offered->at(i));
            folded.push_back(foldText(markup::written(shown.label.text)));
            if (second >= 0)
                foldedSecond.push_back(foldText(markup::written(shown.second.text)));
        }
    }
    const QStringList words = searchWords(text);
    std::vector<int> byFit[3];
    for (size_t i = 0; i < folded.size() && static_cast<int>(byFit[0].size()) < limit; ++i) {
        int fit = fitOf(folded[i], words);
        if (fit < 0 && second >= 0)
            fit = fitOf(foldedSecond[i], words);
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
    return d->offered == other.d->offered && d->languages == other.d->languages && d->second == other.d->second
        && d->said == other.d->said && d->known.isEmpty();
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
    for (const int choice : !file || isWordedByForm ? d->searchForm(text, limit)
            : d->said.isEmpty()                     ? d->searchFile(*file, text, limit)
                                                    : d->searchWorded(*file, text, limit))
        out.append(d->view(choice));
    return out;
}

} // namespace uthan::form
