// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formdefinition.h"

#include <algorithm>

namespace uthan::form {

namespace {
    void write(const Texts& texts, RecordWriter& record)
    {
        record.number(static_cast<qint32>(texts.in.size()));
        for (size_t l = 0; l < texts.in.size(); ++l)
            record.text(texts.in.view(l));
    }

    void read(RecordReader& record, Texts& texts)
    {
        const auto languages = static_cast<size_t>(std::max(record.number(), 0));
        if (languages > 0)
            texts.in.resize(languages);
        for (size_t l = 0; l < languages; ++l)
            texts.in[l] = record.text();
    }

    bool hasReference(const Texts& texts)
    {
        for (size_t l = 0; l < texts.in.size(); ++l) {
            if (texts.in.view(l).contains(QChar(kReferenceOpen)))
                return true;
        }
        return false;
    }
}

void ChoicePack::add(const DefinedChoice& choice)
{
    m_writer.clear();
    m_writer.number(choice.row);
    m_writer.text(choice.name);
    write(choice.label, m_writer);
    m_writer.number(static_cast<qint32>(choice.columns.size()));
    for (const QString& cell : choice.columns)
        m_writer.text(cell);
    m_writer.number(choice.media ? 1 : 0);
    if (choice.media) {
        for (const Texts* texts :
            {&choice.media->image, &choice.media->bigImage, &choice.media->audio, &choice.media->video})
            write(*texts, m_writer);
        m_writer.number(static_cast<qint32>(choice.media->otherForms.size()));
        for (const OtherForm& other : choice.media->otherForms) {
            m_writer.text(other.name);
            write(other.texts, m_writer);
        }
    }
    m_records.append(m_writer.bytes());
    m_hasMedia = m_hasMedia || choice.media;
    m_hasReferences = m_hasReferences || hasReference(choice.label);
    if (m_heading.empty() && !choice.label.in.empty())
        m_heading = choice.label.in;
}

DefinedChoice ChoicePack::at(size_t index) const
{
    RecordReader record(m_records.at(index));
    DefinedChoice choice;
    choice.row = record.number();
    choice.name = record.text();
    read(record, choice.label);
    if (!choice.label.in.empty() && m_heading.headingIndex() >= 0)
        choice.label.in.setHeading(m_heading.heading(), m_heading.headingIndex());
    choice.columns.resize(static_cast<size_t>(std::max(record.number(), 0)));
    for (QString& cell : choice.columns)
        cell = record.text();
    if (record.number() != 0) {
        ChoiceMedia media;
        for (Texts* texts : {&media.image, &media.bigImage, &media.audio, &media.video})
            read(record, *texts);
        media.otherForms.resize(static_cast<size_t>(std::max(record.number(), 0)));
        for (OtherForm& other : media.otherForms) {
            other.name = record.text();
            read(record, other.texts);
        }
        choice.media = std::make_shared<const ChoiceMedia>(std::move(media));
    }
    return choice;
}

void ChoiceListDefinition::add(DefinedChoice choice, size_t mostHeld)
{
    if (!pack && choices.size() < mostHeld)
        return choices.push_back(std::move(choice));
    if (!pack) {
        pack = std::make_shared<ChoicePack>();
        for (const DefinedChoice& each : choices)
            pack->add(each);
        choices = std::vector<DefinedChoice>();
    }
    pack->add(choice);
}

void ChoiceListDefinition::letGo()
{
    choices = std::vector<DefinedChoice>();
    pack.reset();
}

bool ChoiceListDefinition::hasMedia() const
{
    return pack ? pack->hasMedia()
                : std::any_of(choices.begin(), choices.end(), [](const DefinedChoice& c) { return c.media; });
}

bool ChoiceListDefinition::hasReferences() const
{
    return pack
        ? pack->hasReferences()
        : std::any_of(choices.begin(), choices.end(), [](const DefinedChoice& c) { return hasReference(c.label); });
}

Error ChoiceListDefinition::packError()
{
    return {ErrorCode::DiskFull, QStringLiteral("what was put away of a long list does not come back")};
}

} // namespace uthan::form
