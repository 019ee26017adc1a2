// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "store/programme.h"

#include <memory>
#include <QByteArray>
#include <QHash>
#include <QList>

// The surveys of a programme: where the form engine and the store meet. A survey is a `form` record with its file
// (XLSForm or XForm) and its attachments as media; the compiled program is cached in view.db and can always be made
// again.
namespace uthan::form {
struct FileUse;
}

namespace uthan::survey {

struct OpenedForm {
    RecordId record;
    QString title;
    std::shared_ptr<const form::FormProgram> program; // immutable; may be used on any thread
    bool isBehind = false; // there is a newer version, whose file is not here
};

// The compiled form comes from the cache when the same source was compiled before.
[[nodiscard]] Result<OpenedForm> openForm(store::Programme& programme, RecordId formRecord);
// The newest version of the survey with that form_id that can be read here: a record may come before its file.
[[nodiscard]] Result<OpenedForm> openForm(store::Programme& programme, const QString& formId);
// All versions of it that can be read here, the newest first.
[[nodiscard]] QList<OpenedForm> openVersions(store::Programme& programme, const QString& formId);

// A form before it is brought in: what it asks and what it needs. Its long lists are read and let go.
struct LookedAt {
    std::shared_ptr<const form::FormProgram> program;
    std::shared_ptr<const std::vector<form::FileUse>> uses; // of files beside it: for checkFiles()
};
[[nodiscard]] Result<LookedAt> lookAtForm(const ByteSource& file, const QString& fileName);

struct Attachment {
    QString name; // as labels and choices mention it: "c_fam.png"
    QByteArray bytes;
};

// What was found of the files a form mentions.
struct Attachments {
    QList<Attachment> files = {};
    QHash<QString, Error> unread = {}; // by name: there, but it cannot be taken in
};

struct Imported {
    RecordId record;
    std::shared_ptr<const form::FormProgram> program;
    QStringList missingAttachments; // mentioned, but not given: the survey works, their place stays empty
    QStringList missingLists; // those of them that are lists: their questions have no choices until they are brought
    QStringList added; // files that came to a survey that was there already
    bool wasThere = false; // the same file had been brought in before: nothing was added
};

// Brings in a survey: all of it or nothing. A broken, locked or wrong workbook is an Error with its place. `looked`:
// what lookAtForm() made of the same file, if that was asked before.
[[nodiscard]] Result<Imported> importSurvey(store::Programme& programme, PersonId by, const ByteSource& file,
    const QString& fileName, const Attachments& attachments, std::shared_ptr<const form::FormProgram> looked = nullptr);

// The files that the form mentions, at most 20 MB each (lists 200 MB): in `folder`, in its subfolders `media` and
// `NAME-media`, where NAME is the form's file without ending; or in a zip of them.
[[nodiscard]] Attachments attachmentsIn(
    const QString& folder, const form::FormProgram& program, const QString& formFile = {});

// The same in several places; where two have a file of one name the first counts. A place may be such a file itself;
// one that is not there, or that the form has no use for, is an Error.
[[nodiscard]] Result<Attachments> attachmentsFrom(
    const QStringList& places, const form::FormProgram& program, const QString& formFile);

// Of the files given with a form that is here already: those that are here with other contents. They stay as they are,
// as answers were given with them; another version of the form takes the newer ones.
[[nodiscard]] QStringList filesThatDiffer(
    store::Programme& programme, const form::FormProgram& program, const Attachments& given);

// How people see a survey until they choose otherwise: what the facilitator chose, else what its author wished:
// "" (a question a page), "pages" (a group a page) or "whole".
[[nodiscard]] QString firstView(const record::Record& survey, const form::FormProgram& program);

// Questions a person is asked: notes and what the form works out itself are left out.
[[nodiscard]] int askedCount(const form::FormProgram& program);

} // namespace uthan::survey
