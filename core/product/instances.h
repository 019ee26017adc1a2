// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/variables.h"
#include "store/programme.h"

#include <functional>

namespace uthan::product {

struct InstancesOptions {
    enum class For { Outside, Room };
    For readers = For::Outside;
    QString formId = {}; // of one survey; empty: of all
};

struct Instances {
    QSet<RecordId> used;
    qint64 written = 0; // submissions
    qint64 keptBack = 0; // of people who did not agree
    qint64 attachments = 0;
    QStringList missing; // attachments that are named but damaged or not on this device
};

// Every submission as an OpenRosa instance with its attachments, in a folder of its own (docs/formats/export.md):
// FORM/instances/uuid…/submission.xml. Pictures and films may be large, so each file is given away as soon as it is
// made. For outside nothing names a person, a device or a place, words go only of those who agreed to be quoted, voices
// only of those who may be heard as well, pictures of those who may be shown as well, the log of those who agreed to
// one; for the room all that those gave who agreed to talk about it together.
[[nodiscard]] Result<Instances> exportInstances(store::Programme& programme, const InstancesOptions& options,
    const std::function<Result<void>(const ExportedFile&)>& give);

} // namespace uthan::product
