// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that came with surveys: lists.db, made from their media and never shared itself.
#include "store/listdatabase.h"
#include "store/programme_p.h"

#include <algorithm>

namespace uthan::store {

QString Programme::Private::listsPath() const
{
    return folder + QStringLiteral("/lists.db");
}

Result<ListDatabase*> Programme::Private::openLists()
{
    if (!lists) {
        auto opened = ListDatabase::open(listsPath(), databaseKey, env.disk);
        if (!opened)
            return opened.error();
        lists = std::move(opened).value();
    }
    return lists.get();
}

// Inside removeErased(): what was made from a file goes with it.
void Programme::Private::removeLists(const QList<QByteArray>& addresses)
{
    if (addresses.isEmpty() || !env.disk.exists(listsPath()))
        return;
    const auto database = openLists();
    if (!database)
        return;
    for (const QByteArray& address : addresses)
        (void)(*database)->removeAll(address);
}

Result<void> Programme::importList(RecordId owner, const record::MediaRef& file)
{
    UTHAN_TRY(d->refuseUntilJoined());
    const auto database = d->openLists();
    if (!database)
        return database.error();
    const QByteArray content = QByteArray::fromHex(file.address.toLatin1());
    const auto there = (*database)->has(content);
    if (!there || *there)
        return there ? Result<void>() : there.error();
    const auto source = mediaSource(owner, file);
    if (!source)
        return source.error();
    const auto bytes = source->open();
    return bytes ? (*database)->import(content, **bytes, file.name) : Result<void>(bytes.error());
}

Result<std::unique_ptr<form::LongLists>> Programme::longLists(const record::MediaRef& form)
{
    const auto database = d->openLists();
    if (!database)
        return database.error();
    return std::unique_ptr<form::LongLists>(
        std::make_unique<FormLists>(**database, QByteArray::fromHex(form.address.toLatin1())));
}

bool Programme::hasLongLists(const record::MediaRef& form, const QStringList& sources) const
{
    if (sources.isEmpty())
        return true;
    const auto database = d->openLists();
    return database && std::all_of(sources.begin(), sources.end(), [&](const QString& source) {
        const auto there = (*database)->has(FormLists::contentOf(QByteArray::fromHex(form.address.toLatin1()), source));
        return there && *there;
    });
}

std::shared_ptr<form::ListSource> Programme::lists(
    const QList<record::MediaRef>& files, const record::MediaRef& form) const
{
    QHash<QString, QByteArray> contents;
    for (const record::MediaRef& file : files)
        contents.insert(file.name, QByteArray::fromHex(file.address.toLatin1()));
    return std::make_shared<StoredLists>(
        d->listsPath(), d->databaseKey, contents, QByteArray::fromHex(form.address.toLatin1()), d->env.disk);
}

} // namespace uthan::store
