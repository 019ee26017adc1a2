// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <QQuickAsyncImageProvider>

namespace uthan::app {

// image://formmedia/<record id>/<file name>   a picture that came with a form
// Read and decrypted on the store thread, decoded in the pool; the GUI thread only gets the picture.
class FormMediaProvider : public QQuickAsyncImageProvider {
public:
    explicit FormMediaProvider(StoreService& store);
    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

private:
    StoreService& m_store;
};

} // namespace uthan::app
