// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/functiontable.h"

#include "base/crypto.h"
#include "form/choicenames.h"

namespace uthan::form::functions {

namespace {
    using A = Arguments;
    using F = Function;

    QStringList words(const A& a, size_t i)
    {
        return choicenames::parts(a.text(i));
    }

    Scalar selected(const A& a)
    {
        const QString wanted = a.text(1).trimmed();
        const QStringList all = words(a, 0);
        if (wanted.isEmpty())
            return Scalar::of(all.isEmpty());
        return Scalar::of(all.contains(wanted) || all.contains(choicenames::part(wanted)));
    }

    Scalar selectedAt(const A& a)
    {
        const QStringList all = words(a, 0);
        const double at = a.number(1);
        const bool inside = at >= 0 && at < static_cast<double>(all.size());
        return Scalar::of(inside ? choicenames::whole(all.at(static_cast<qsizetype>(at))) : QString());
    }

    // -1 for the least or the most: no such bound.
    Scalar within(const A& a, double sum)
    {
        const double least = a.number(0);
        const double most = a.number(1);
        return Scalar::of((least == -1 || sum >= least) && (most == -1 || sum <= most));
    }

    Scalar checklist(const A& a)
    {
        double sum = 0;
        a.forEach(2, [&sum](const Scalar& s) { sum += s.toBoolean() ? 1 : 0; });
        return within(a, sum);
    }

    // Pairs of an answer and its weight; two sets are paired node by node.
    Scalar weightedChecklist(const A& a)
    {
        double sum = 0;
        const auto values = [&a](size_t i) { return a.at(i).isSet ? a.at(i).all : std::vector<Scalar>{a.scalar(i)}; };
        for (size_t i = 2; i + 1 < a.size(); i += 2) {
            const std::vector<Scalar> answers = values(i);
            const std::vector<Scalar> weights = values(i + 1);
            for (size_t k = 0; k < answers.size() && k < weights.size(); ++k)
                sum += answers[k].toBoolean() ? weights[k].toNumber(a.world()) : 0.0;
        }
        return within(a, sum);
    }

    // Base64 of a signature (64 bytes) and what it signs; nothing if the key says it is not so.
    Scalar extractSigned(const A& a)
    {
        constexpr qsizetype kSignature = 64;
        const QByteArray all = QByteArray::fromBase64(a.text(0).toLatin1());
        const QByteArray key = QByteArray::fromBase64(a.text(1).toLatin1());
        if (all.size() < kSignature || !crypto::verify(all.mid(kSignature), all.left(kSignature), key))
            return {};
        return Scalar::of(QString::fromUtf8(all.mid(kSignature)));
    }

    const FunctionEntry kEntries[] = {
        {"selected", F::Selected, 2, 2, false, selected},
        {"selected-at", F::SelectedAt, 2, 2, false, selectedAt},
        {"count-selected", F::CountSelected, 1, 1, false,
            [](const A& a) { return Scalar::of(static_cast<double>(words(a, 0).size())); }},
        {"checklist", F::Checklist, 2, -1, true, checklist},
        {"weighted-checklist", F::WeightedChecklist, 2, -1, true, weightedChecklist},
        {"extract-signed", F::ExtractSigned, 2, 2, false, extractSigned},
    };
}

std::span<const FunctionEntry> ofChoices()
{
    return kEntries;
}

} // namespace uthan::form::functions
