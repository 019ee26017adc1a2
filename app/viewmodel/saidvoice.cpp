// SPDX-License-Identifier: GPL-3.0-or-later
#include "saidvoice.h"

#include <QCborArray>

namespace uthan::app {

namespace {
    const QString kVoice = QStringLiteral("voice");
    const QString kCutOff = QStringLiteral("cut_off");
    const QString kBeside = QStringLiteral("beside");
}

void SaidVoice::put(const record::MediaRef& voice)
{
    ref = voice;
    isCutOff = false;
}

void SaidVoice::putCutOff(const record::MediaRef& voice)
{
    if (!isNull()) {
        beside.append(voice);
        return;
    }
    ref = voice;
    isCutOff = true;
}

void SaidVoice::takeAway()
{
    isCutOff = !beside.isEmpty();
    ref = isCutOff ? beside.takeFirst() : record::MediaRef();
}

void SaidVoice::toCbor(QCborMap& into) const
{
    for (const QString& key : {kVoice, kCutOff, kBeside})
        into.remove(key); // of what was there before
    if (isNull())
        return;
    into.insert(kVoice, ref.toCbor());
    if (isCutOff)
        into.insert(kCutOff, true);
    QCborArray others;
    for (const record::MediaRef& other : beside)
        others.append(other.toCbor());
    if (!others.isEmpty())
        into.insert(kBeside, others);
}

SaidVoice SaidVoice::fromCbor(const QCborMap& from)
{
    SaidVoice said{record::MediaRef::fromCbor(from.value(kVoice)), from.value(kCutOff).toBool(), {}};
    const QCborArray others = from.value(kBeside).toArray();
    for (const QCborValue& other : others) {
        if (const auto ref = record::MediaRef::fromCbor(other); !ref.isNull())
            said.beside.append(ref);
    }
    return said;
}

} // namespace uthan::app
