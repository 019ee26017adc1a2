// SPDX-License-Identifier: GPL-3.0-or-later
#include "meviewmodel.h"

#include "base/crypto.h"
#include "i18n.h"
#include "navigator.h"
#include "personsession.h"
#include "recordsviewmodel.h"
#include "rightsviewmodel.h"
#include "storeservice.h"
#include "voice.h"

#include <array>
#include <QCborArray>

namespace uthan::app {

MeViewModel::MeViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_agreed({QStringLiteral("words"), QStringLiteral("yes")})
    , m_takeBackStatus(
          {QStringLiteral("when"), QStringLiteral("records"), QStringLiteral("gone"), QStringLiteral("devices"),
              QStringLiteral("confirmed"), QStringLiteral("notYet"), QStringLiteral("outOfReach")})
{
    connect(&services.i18n, &I18n::languageChanged, this, &MeViewModel::readAgreed);
    connect(&services.session, &PersonSession::changed, this, &MeViewModel::readAgreed);
    connect(&services.session, &PersonSession::ended, this, &MeViewModel::forgetTakeBack);
}

void MeViewModel::setTextScale(double scale)
{
    const double bounded = qBound(1.0, scale, 2.5);
    if (qFuzzyCompare(bounded, m_scale))
        return;
    m_scale = bounded;
    keepLook();
}

void MeViewModel::nextTextScale()
{
    constexpr std::array kSteps{1.0, 1.3, 1.6, 2.0, 2.5};
    for (const double step : kSteps) {
        if (step > m_scale + 0.01) {
            setTextScale(step);
            return;
        }
    }
    setTextScale(kSteps.front());
}

void MeViewModel::setLook(Look look)
{
    if (m_look == look)
        return;
    m_look = look;
    keepLook();
}

QString MeViewModel::themeMode() const
{
    switch (m_look) {
    case Look::Dark:
        return QStringLiteral("dark");
    case Look::Contrast:
        return QStringLiteral("contrast");
    case Look::AsDevice:
        return m_deviceIsDark ? QStringLiteral("dark") : QStringLiteral("light");
    case Look::Light:
        break;
    }
    return QStringLiteral("light");
}

bool MeViewModel::soundOn() const
{
    return m_services.voice.isOn();
}

void MeViewModel::setSoundOn(bool on)
{
    if (m_services.voice.isOn() == on)
        return;
    m_services.voice.setOn(on);
    keepLook();
}

void MeViewModel::setDeviceIsDark(bool dark)
{
    m_deviceIsDark = dark;
    Q_EMIT lookChanged();
}

QCborMap MeViewModel::lookToCbor() const
{
    return {{QStringLiteral("scale"), m_scale}, {QStringLiteral("look"), static_cast<int>(m_look)},
        {QStringLiteral("sound"), soundOn()}};
}

void MeViewModel::restoreLook(const QCborMap& kept)
{
    m_scale = qBound(1.0, kept.value(QStringLiteral("scale")).toDouble(1.0), 2.5);
    m_look = static_cast<Look>(qBound(qint64(0), kept.value(QStringLiteral("look")).toInteger(0), qint64(3)));
    m_services.voice.setOn(kept.value(QStringLiteral("sound")).toBool(true));
    Q_EMIT lookChanged();
}

void MeViewModel::keepLook()
{
    Q_EMIT lookChanged();
    m_services.store.run(
        [look = lookToCbor()](store::Programme& p) { return p.setSetting(QStringLiteral("look"), look); });
}

void MeViewModel::readAgreed()
{
    if (!m_services.session.isActive()) {
        m_agreed.setRows({});
        return;
    }
    const record::ConsentState said = m_services.session.consent();
    const QString language = m_services.i18n.language();
    m_services.store
        .run([said, language](store::Programme& p) -> Result<QList<QVariantMap>> {
            const auto forms = p.records({.kind = QStringLiteral("consent_form"), .newestFirst = true});
            if (!forms)
                return forms.error();
            QList<QVariantMap> rows;
            const QCborArray scopes
                = forms->isEmpty() ? QCborArray() : forms->first().fields.value(QStringLiteral("scopes")).toArray();
            for (const auto& v : scopes) {
                const QCborMap scope = v.toMap();
                const language::Text text = textFromCbor(scope.value(QStringLiteral("text")));
                rows.append({{QStringLiteral("words"),
                                 QVariant::fromValue(Words::of(language::choose(text, language)))},
                    {QStringLiteral("yes"), said.scopes.value(scope.value(QStringLiteral("id")).toString(), false)}});
            }
            return rows;
        })
        .then(this, [this](const Result<QList<QVariantMap>>& rows) { m_agreed.setRows(rows.valueOr({})); });
}

void MeViewModel::takeBack(const QString& code, const QString& recordId)
{
    if (m_takeBack == TakeBack::Working)
        return;
    const QString normalised = record::normalisedReceiptCode(code);
    if (normalised.isEmpty()) {
        setTakeBack(TakeBack::NotACode);
        return;
    }
    setTakeBack(TakeBack::Working);
    const QByteArray own = m_services.session.receiptKey();
    struct Taken {
        int count = 0;
        bool isOwn = false;
        QList<QVariantMap> status;
    };
    m_services.store
        .run([normalised, own, one = RecordId::fromText(recordId)](store::Programme& p) -> Result<Taken> {
            auto key = record::receiptKey(normalised, p.salt());
            if (!key)
                return key.error();
            const auto count = one.isNull() ? p.withdrawByCode(normalised) : p.withdraw({one}, *key);
            crypto::wipe(key->secretKey);
            const auto all = p.takenBack();
            if (!count || !all)
                return count ? all.error() : count.error();
            Taken taken{*count, one.isNull() && key->publicKey == own, {}};
            for (const store::TakenBack& each : *all) {
                if (each.receipt == key->publicKey)
                    taken.status << RightsViewModel::takingRow(each);
            }
            return taken;
        })
        .then(this, [this](const Result<Taken>& taken) {
            if (!taken) {
                setTakeBack(taken.error().code == ErrorCode::NotFound ? TakeBack::Unknown : TakeBack::Trouble);
                return;
            }
            m_services.store.announce({});
            if (taken->isOwn) // nothing of theirs stays on screen
                m_services.session.end();
            m_takeBackStatus.setRows(taken->status);
            setTakeBack(TakeBack::Done, taken->count);
        });
}

void MeViewModel::forgetTakeBack()
{
    setTakeBack(TakeBack::None);
}

void MeViewModel::setTakeBack(TakeBack state, int count)
{
    m_takeBack = state;
    m_takenBack = count;
    Q_EMIT takeBackChanged();
}

void MeViewModel::nextPerson()
{
    m_services.voice.stop();
    m_services.session.end();
    m_services.navigator.forgetAll();
}

} // namespace uthan::app
