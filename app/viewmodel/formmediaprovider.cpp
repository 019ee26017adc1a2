// SPDX-License-Identifier: GPL-3.0-or-later
#include "formmediaprovider.h"

#include "pictures.h"

#include <QBuffer>
#include <QCborArray>
#include <QImageReader>
#include <QThreadPool>

namespace uthan::app {

namespace {
    Result<QByteArray> readPicture(store::Programme& programme, RecordId record, const QString& name)
    {
        const auto form = programme.record(record);
        if (!form)
            return form.error();
        for (const auto& file : form->fields.value(QStringLiteral("files")).toArray()) {
            const auto ref = record::MediaRef::fromCbor(file);
            if (ref.name == name)
                return programme.media(record, ref);
        }
        return Error{ErrorCode::NotFound, QStringLiteral("the form has no such picture"), name};
    }

    // `wanted` as Qt Quick asks: 0 in one direction keeps the shape.
    QImage decode(QByteArray bytes, QSize wanted)
    {
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        const QSize full = reader.size();
        if (full.isValid() && (wanted.width() > 0 || wanted.height() > 0)) {
            if (wanted.width() <= 0)
                wanted.setWidth(full.width() * wanted.height() / std::max(1, full.height()));
            if (wanted.height() <= 0)
                wanted.setHeight(full.height() * wanted.width() / std::max(1, full.width()));
            wanted = full.scaled(wanted, Qt::KeepAspectRatio).boundedTo(full).expandedTo({1, 1});
            return pictures::read(reader, wanted);
        }
        return pictures::read(reader);
    }

    class Response : public QQuickImageResponse {
    public:
        [[nodiscard]] QQuickTextureFactory* textureFactory() const override
        {
            return QQuickTextureFactory::textureFactoryForImage(m_image);
        }
        [[nodiscard]] QString errorString() const override { return m_error; }
        void give(const Result<QImage>& result)
        {
            if (result)
                m_image = *result;
            else
                m_error = result.error().text();
            Q_EMIT finished(); // queued to the engine's thread; it deletes this afterwards
        }

    private:
        QImage m_image;
        QString m_error;
    };
}

FormMediaProvider::FormMediaProvider(StoreService& store)
    : m_store(store)
{
}

QQuickImageResponse* FormMediaProvider::requestImageResponse(const QString& id, const QSize& requestedSize)
{
    auto* response = new Response;
    const RecordId record = RecordId::fromText(id.section(u'/', 0, 0));
    const QString name = id.section(u'/', 1);
    m_store.run([record, name](store::Programme& programme) { return readPicture(programme, record, name); })
        .then(QThreadPool::globalInstance(), [response, requestedSize](const Result<QByteArray>& bytes) {
            if (!bytes) {
                response->give(bytes.error());
                return;
            }
            const QImage image = decode(*bytes, requestedSize);
            if (image.isNull())
                response->give(Error{ErrorCode::Damaged, QStringLiteral("not a picture")});
            else
                response->give(image);
        });
    return response;
}

} // namespace uthan::app
