// SPDX-License-Identifier: GPL-3.0-or-later
#include "answermedia.h"

#include "base/files.h"
#include "devices.h"
#include "place/geometry.h"
#include "poolcall.h"
#include "questionitem.h"
#include "storecall.h"
#include "surveyviewmodel.h"

#include <chrono>
#include <QBuffer>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPointer>

namespace uthan::app {

namespace {
    constexpr qint64 kMostBytes = 64LL << 20; // of a file that may be brought in
    constexpr int kJpegQuality = 88;

    QByteArray encoded(QImage image, int longest, const char* format)
    {
        if (longest > 0 && std::max(image.width(), image.height()) > longest)
            image = image.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return image.save(&buffer, format, qstrcmp(format, "JPEG") == 0 ? kJpegQuality : -1) ? bytes : QByteArray();
    }

    struct Brought {
        QByteArray bytes;
        QString type, name;
    };

    Result<Brought> broughtFile(const QString& path)
    {
        auto bytes = files::read(path, kMostBytes);
        if (!bytes)
            return bytes.error();
        const QFileInfo info(path);
        return Brought{
            *bytes, QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), *bytes).name(), info.fileName()};
    }
}

AnswerMedia::AnswerMedia(SurveyViewModel& survey, const Services& services)
    : QObject(&survey)
    , m_survey(survey)
    , m_services(services)
{
    using namespace std::chrono_literals;
    connect(&m_services.devices.camera(), &device::CameraSource::availableChanged, this, &AnswerMedia::changed);
    m_nextStep.setSingleShot(true);
    m_nextStep.setInterval(2s);
    connect(&m_nextStep, &QTimer::timeout, this, [this] {
        if (m_walking)
            m_services.devices.position().locate();
    });
    connect(&survey, &SurveyViewModel::movedOn, this, &AnswerMedia::stop);
    connect(&survey, &SurveyViewModel::stageChanged, this, [this] {
        if (m_survey.stage() != SurveyViewModel::Stage::Filling)
            stop();
    });
    readHome();
}

// Where the places of the group are.
void AnswerMedia::readHome()
{
    const auto work = [](store::Programme& programme) -> Result<place::Point> {
        const auto records = programme.records({.kind = QStringLiteral("place")});
        if (!records)
            return records.error();
        for (const record::Record& record : *records) {
            const auto geometry = place::Geometry::fromCbor(record.fields.value(QStringLiteral("geometry")));
            if (!geometry.points.isEmpty())
                return geometry.points.first();
        }
        return Error{ErrorCode::NotFound, QStringLiteral("nobody has put a place yet")};
    };
    askStore(m_services.store, this, work, [this](const Result<place::Point>& point) {
        if (!point)
            return;
        m_home = {point->lon, point->lat};
        m_knowsHome = true;
        Q_EMIT homeChanged();
    });
}

void AnswerMedia::setTrouble(Trouble trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

void AnswerMedia::begin(const QuestionItem& item)
{
    if (m_usedBy != item.key())
        stop();
    m_survey.closeCamera(); // one question at a time looks through it
    m_usedBy = item.key();
    setTrouble(Trouble::None);
}

void AnswerMedia::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void AnswerMedia::stop()
{
    letCameraGo();
    stopWalking();
    if (m_trouble != Trouble::None)
        setTrouble(Trouble::None);
}

void AnswerMedia::letCameraGo()
{
    stopFilming(true);
    stopSeeking();
}

void AnswerMedia::bringFile(QuestionItem* item, const QUrl& file)
{
    if (item->isReadOnly())
        return;
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    begin(*item);
    if (QFileInfo(path).size() > kMostBytes)
        return setTrouble(Trouble::TooLarge);
    setBusy(true);
    askPool(
        this, [path] { return broughtFile(path); },
        [this, to = m_survey.destination(item->place())](const Result<Brought>& brought) {
            setBusy(false);
            if (brought)
                m_survey.keepMedia(to, brought->bytes, brought->type, 0, brought->name);
            else
                setTrouble(Trouble::CannotRead);
        });
}

void AnswerMedia::keepDrawing(QuestionItem* item, const QImage& drawing)
{
    if (item->isReadOnly())
        return;
    askPool(
        this, [drawing, longest = item->maxPixels()] { return encoded(drawing, longest, "PNG"); },
        [this, to = m_survey.destination(item->place())](const QByteArray& png) {
            if (!png.isEmpty())
                m_survey.keepMedia(to, png, QStringLiteral("image/png"));
        });
}

void AnswerMedia::keepPicture(const MediaDestination& to, const QByteArray& jpeg)
{
    const QuestionItem* item = m_survey.itemAt(to.place);
    const int longest = item ? item->maxPixels() : 0;
    if (longest <= 0)
        return m_survey.keepMedia(to, jpeg, QStringLiteral("image/jpeg"));
    askPool(
        this, [jpeg, longest] { return encoded(QImage::fromData(jpeg), longest, "JPEG"); },
        [this, to](const QByteArray& smaller) {
            if (!smaller.isEmpty())
                m_survey.keepMedia(to, smaller, QStringLiteral("image/jpeg"));
        });
}

void AnswerMedia::openPicture(QuestionItem* item)
{
    QPointer<QuestionItem> wanted(item);
    m_survey.readAnswer(*item, [this, wanted](const QByteArray& bytes) {
        askPool(
            this, [bytes] { return QImage::fromData(bytes); },
            [this, wanted](const QImage& picture) {
                if (wanted)
                    Q_EMIT pictureOpened(wanted, picture);
            });
    });
}

void AnswerMedia::readRegions(QuestionItem* item)
{
    QPointer<QuestionItem> wanted(item);
    QStringList names;
    for (const form::ChoiceView& choice : item->view().choices)
        names << choice.name;
    m_survey.readFormFile(item->view().image, [this, wanted, names](const QByteArray& svg) {
        askPool(
            this, [svg, names] { return SvgRegions::of(svg, names); },
            [wanted](const SvgRegions& regions) {
                if (wanted)
                    wanted->setRegions(regions);
            });
    });
}

void AnswerMedia::deviceFailed(device::Problem why)
{
    setTrouble(why == device::Problem::NotAllowed ? Trouble::NotAllowed
            : why == device::Problem::NoRoom      ? Trouble::NoRoom
            : why == device::Problem::NoAnswer    ? Trouble::Silent
            : why == device::Problem::NothingYet  ? Trouble::NothingYet
            : why == device::Problem::PutAway     ? Trouble::PutAway
                                                  : Trouble::NoCamera);
}

} // namespace uthan::app
