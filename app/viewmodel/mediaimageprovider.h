// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <QQuickAsyncImageProvider>

namespace uthan::app {

// image://media/<recordId>/<address>: a stored picture, decrypted on the store's thread and decoded and scaled on the
// pool. Gives what the record's working copy shows; an error when this device may not or cannot read it.
class MediaImageProvider final : public QQuickAsyncImageProvider {
public:
    explicit MediaImageProvider(StoreService& store);
    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

private:
    StoreService& m_store;
};

} // namespace uthan::app
