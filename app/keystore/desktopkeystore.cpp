// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopkeystore.h"

#include "base/crypto.h"

#include <libsecret/secret.h>
#include <memory>
#include <QFileInfo>

namespace uthan::app {

namespace {
    const SecretSchema* schema()
    {
        static const SecretSchema one = {"org.uthan.StoreKey", SECRET_SCHEMA_NONE,
            {{"store", SECRET_SCHEMA_ATTRIBUTE_STRING}, {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}}, 0, nullptr, nullptr,
            nullptr, nullptr, nullptr, nullptr, nullptr};
        return &one;
    }

    using Failure = std::unique_ptr<GError, decltype(&g_error_free)>;

    Error errorFrom(const Failure& failure)
    {
        const QString detail
            = QStringLiteral("the desktop's key store: %1").arg(QString::fromUtf8(failure ? failure->message : ""));
        const bool saidNo = failure
            && (g_error_matches(failure.get(), SECRET_ERROR, SECRET_ERROR_IS_LOCKED)
                || g_error_matches(failure.get(), G_IO_ERROR, G_IO_ERROR_CANCELLED));
        return {saidNo ? ErrorCode::Refused : ErrorCode::Unreachable, detail};
    }

    // Without a session's bus the library would try to start one.
    bool hasBus()
    {
        return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
            || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    }
    Error noBus()
    {
        return {ErrorCode::Unreachable, QStringLiteral("no desktop session, so no key store, is running here")};
    }
}

bool DesktopKeyStore::isThere()
{
    if (!hasBus())
        return false;
    GError* raw = nullptr;
    SecretService* service = secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, nullptr, &raw);
    const Failure failure(raw, g_error_free);
    if (!service)
        return false;
    g_object_unref(service);
    return true;
}

Result<QByteArray> DesktopKeyStore::read(const QByteArray& id)
{
    if (!hasBus())
        return noBus();
    GError* raw = nullptr;
    gchar* kept = secret_password_lookup_sync(schema(), nullptr, &raw, "store", id.toHex().constData(), nullptr);
    const Failure failure(raw, g_error_free);
    if (failure)
        return errorFrom(failure);
    if (!kept)
        return Error{ErrorCode::NotFound, QStringLiteral("the desktop's key store holds no such secret")};
    QByteArray text(kept);
    secret_password_free(kept); // zeroes it
    QByteArray secret = QByteArray::fromHex(text);
    crypto::burn(text);
    return secret;
}

Result<void> DesktopKeyStore::write(const QByteArray& id, const QByteArray& secret, const QString& label)
{
    if (!hasBus())
        return noBus();
    GError* raw = nullptr;
    QByteArray text = secret.toHex();
    const gboolean kept = secret_password_store_sync(schema(), SECRET_COLLECTION_DEFAULT, label.toUtf8().constData(),
        text.constData(), nullptr, &raw, "store", id.toHex().constData(), nullptr);
    crypto::burn(text);
    const Failure failure(raw, g_error_free);
    return kept ? Result<void>() : errorFrom(failure);
}

Result<void> DesktopKeyStore::remove(const QByteArray& id)
{
    if (!hasBus())
        return noBus();
    GError* raw = nullptr;
    (void)secret_password_clear_sync(schema(), nullptr, &raw, "store", id.toHex().constData(), nullptr);
    const Failure failure(raw, g_error_free);
    return failure ? errorFrom(failure) : Result<void>();
}

} // namespace uthan::app
