// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/functiontable.h"

#include "base/crypto.h"
#include "form/choicenames.h"

#include <cmath>

namespace uthan::form::functions {

namespace {
    using A = Arguments;
    using F = Function;

    Scalar selected(const A& a)
    {
        const QString wanted = a.text(1).trimmed();
        const QString asPart = choicenames::part(wanted);
        bool hasAny = false, isThere = false;
        choicenames::forEachPart(a.text(0), [&](QStringView one) {
            hasAny = true;
            isThere = one == wanted || one == asPart;
            return !isThere && !wanted.isEmpty();
        });
        return Scalar::of(wanted.isEmpty() ? !hasAny : isThere);
    }

    Scalar selectedAt(const A& a)
    {
        const double at = a.number(1);
        double left = std::trunc(at);
        QString found;
        if (!(at >= 0))
            return Scalar::of(found);
        choicenames::forEachPart(a.text(0), [&](QStringView one) {
            if (left == 0)
                found = choicenames::whole(one.toString());
            return left-- > 0;
        });
        return Scalar::of(found);
    }

    Scalar countSelected(const A& a)
    {
        double count = 0;
        choicenames::forEachPart(a.text(0), [&count](QStringView) {
            ++count;
            return true;
        });
        return Scalar::of(count);
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
        {"count-selected", F::CountSelected, 1, 1, false, countSelected},
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
