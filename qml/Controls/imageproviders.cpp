// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageproviders.h"
#include "patchpainter.h"
#include <memory>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QPainter>
#include <QPainterPath>
#include <QQuickImageProvider>
#include <QRegularExpression>
#include <qrencode.h>
#include <QSvgRenderer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace uthan::app {
namespace {

    constexpr int kQuietZone = 4; // modules, as the QR standard asks

    QSize sizeOr(const QSize& requested, const QSize& natural)
    {
        if (requested.width() > 0 && requested.height() > 0)
            return requested;
        if (requested.width() > 0)
            return natural.scaled(requested.width(), 1 << 14, Qt::KeepAspectRatio);
        if (requested.height() > 0)
            return natural.scaled(1 << 14, requested.height(), Qt::KeepAspectRatio);
        return natural;
    }

    QImage emptyImage(const QSize& size)
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }

    QByteArray resource(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Qt Svg 6.4 skips clipPath. Our drawings clip to one rounded rectangle only, so its radius is all we need.
    double cornerRadius(const QByteArray& svg)
    {
        static const QRegularExpression clip(uR"re(<clipPath[^>]*><rect[^>]*rx="([0-9.]+)")re"_s);
        return clip.match(QString::fromUtf8(svg)).captured(1).toDouble();
    }

    // Providers may be asked from several loader threads; each keeps what it drew for the life of the program (icons
    // are small, and only sizes really on screen are ever asked for).
    class CachingProvider : public QQuickImageProvider {
    public:
        CachingProvider()
            : QQuickImageProvider(QQuickImageProvider::Image)
        {
        }
        QImage requestImage(const QString& id, QSize* size, const QSize& requested) final
        {
            const QString key
                = id + u'@' + QString::number(requested.width()) + u'x' + QString::number(requested.height());
            {
                const QMutexLocker lock(&m_mutex);
                if (const auto found = m_images.constFind(key); found != m_images.constEnd()) {
                    *size = found->size();
                    return *found;
                }
            }
            const QImage image = draw(id, requested);
            *size = image.size();
            const QMutexLocker lock(&m_mutex);
            m_images.insert(key, image);
            return image;
        }

    private:
        [[nodiscard]] virtual QImage draw(const QString& id, const QSize& requested) const = 0;

        QMutex m_mutex;
        QHash<QString, QImage> m_images;
    };

    class IconProvider final : public CachingProvider {
        QImage draw(const QString& id, const QSize& requested) const override
        {
            QByteArray svg = resource(u":/uthan/icons/"_s + id.section(u'/', 0, 0) + u".svg"_s);
            if (svg.isEmpty())
                return {};
            svg.replace("currentColor", '#' + id.section(u'/', 1, 1).toLatin1());
            QSvgRenderer renderer(svg);
            QImage image = emptyImage(sizeOr(requested, renderer.defaultSize()));
            QPainter painter(&image);
            renderer.render(&painter);
            return image;
        }
    };

    class ArtProvider final : public CachingProvider {
        QImage draw(const QString& id, const QSize& requested) const override
        {
            const QByteArray svg = resource(u":/uthan/art/"_s + id + u".svg"_s);
            if (svg.isEmpty())
                return {};
            QSvgRenderer renderer(svg);
            const QSizeF natural = renderer.viewBoxF().size();
            QImage image = emptyImage(sizeOr(requested, natural.toSize()));
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            if (const double radius = cornerRadius(svg) * image.width() / natural.width(); radius > 0) {
                QPainterPath corners;
                corners.addRoundedRect(QRectF(QPointF(), QSizeF(image.size())), radius, radius);
                painter.setClipPath(corners);
            }
            renderer.render(&painter);
            return image;
        }
    };

    class PatchProvider final : public CachingProvider {
        QImage draw(const QString& id, const QSize& requested) const override
        {
            QImage image = emptyImage(sizeOr(requested, QSize(96, 96)));
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            paintPatch(painter, image.size(), id.toInt());
            return image;
        }
    };

    class QrProvider final : public CachingProvider {
        QImage draw(const QString& id, const QSize& requested) const override
        {
            const QByteArray text = QUrl::fromPercentEncoding(id.toUtf8()).toUtf8();
            const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
                QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
            if (!code)
                return {}; // longer than a QR code can hold
            const int modules = code->width + 2 * kQuietZone;
            QImage image(modules, modules, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            for (int y = 0; y < code->width; ++y) {
                for (int x = 0; x < code->width; ++x) {
                    if (code->data[y * code->width + x] & 1)
                        image.setPixelColor(x + kQuietZone, y + kQuietZone, Qt::black);
                }
            }
            const int side = qMax(modules, qMax(requested.width(), requested.height()));
            return image.scaled(side, side, Qt::KeepAspectRatio, Qt::FastTransformation);
        }
    };

} // namespace

void installImageProviders(QQmlEngine* engine)
{
    engine->addImageProvider(u"icon"_s, new IconProvider);
    engine->addImageProvider(u"art"_s, new ArtProvider);
    engine->addImageProvider(u"patch"_s, new PatchProvider);
    engine->addImageProvider(u"qr"_s, new QrProvider);
}

} // namespace uthan::app
