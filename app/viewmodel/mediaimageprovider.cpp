// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediaimageprovider.h"

#include "pictures.h"

#include <QBuffer>
#include <QImageReader>

namespace uthan::app {

namespace {
    // As large as asked for and no larger than the picture; at least covers the size asked for when both sides are
    // given.
    QImage decode(const QByteArray& bytes, const QSize& requested, QString* problem)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        const QSize natural = reader.size();
        QSize size;
        if (natural.isValid() && (requested.width() > 0 || requested.height() > 0)) {
            const double across = requested.width() > 0 ? double(requested.width()) / natural.width() : 0;
            const double down = requested.height() > 0 ? double(requested.height()) / natural.height() : 0;
            const double factor = qMax(across, down);
            if (factor < 1)
                size = (QSizeF(natural) * factor).toSize().expandedTo({1, 1});
        }
        QImage image = pictures::read(reader, size);
        if (image.isNull())
            *problem = reader.errorString();
        return image;
    }

    class Response final : public QQuickImageResponse {
    public:
        [[nodiscard]] QQuickTextureFactory* textureFactory() const override
        {
            return QQuickTextureFactory::textureFactoryForImage(m_image);
        }
        [[nodiscard]] QString errorString() const override { return m_problem; }
        void finishWith(const Result<QByteArray>& bytes, const QSize& requested)
        {
            if (bytes)
                m_image = decode(*bytes, requested, &m_problem);
            else
                m_problem = bytes.error().text();
            Q_EMIT finished(); // the last touch: the engine may delete us now
        }

    private:
        QImage m_image;
        QString m_problem;
    };
}

MediaImageProvider::MediaImageProvider(StoreService& store)
    : m_store(store)
{
}

QQuickImageResponse* MediaImageProvider::requestImageResponse(const QString& id, const QSize& requestedSize)
{
    auto* response = new Response;
    const RecordId owner = RecordId::fromText(id.section(u'/', 0, 0));
    const record::MediaRef ref{id.section(u'/', 1, 1), QStringLiteral("image/jpeg"), 0};
    m_store.run([owner, ref](store::Programme& programme) { return programme.media(owner, ref); })
        .then(QtFuture::Launch::Async,
            [response, requestedSize](const Result<QByteArray>& bytes) { response->finishWith(bytes, requestedSize); });
    return response;
}

} // namespace uthan::app
