// SPDX-License-Identifier: GPL-3.0-or-later
#include "storypicture.h"

#include "base/files.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace uthan::app {

namespace {
    struct Brought {
        QByteArray original;
        pictures::WorkingCopy copy;
    };

    Result<Brought> prepared(const QByteArray& original)
    {
        auto copy = pictures::workingCopy(original);
        if (!copy)
            return copy.error();
        return Brought{original, std::move(copy).value()};
    }

    Result<Brought> preparedFile(const QString& path)
    {
        auto bytes = files::read(path, pictures::kMostBytes);
        if (!bytes)
            return bytes.error();
        return prepared(*bytes);
    }
}

StoryPicture::StoryPicture(device::CameraSource& camera, QObject* parent)
    : QObject(parent)
    , m_camera(camera)
{
    using device::CameraSource;
    connect(&camera, &CameraSource::availableChanged, this, &StoryPicture::cameraChanged);
    connect(&camera, &CameraSource::activeChanged, this, &StoryPicture::cameraChanged);
    connect(&camera, &CameraSource::photoTaken, this, [this](const QByteArray& jpeg) {
        const bool isAwaited = std::exchange(m_shutter, false); // also by who went on to the next page since
        if (!m_open && !isAwaited)
            return;
        closeCamera();
        bring(jpeg, m_shutterFor);
    });
    connect(&camera, &CameraSource::failed, this, [this](device::Problem why) {
        m_shutter = false;
        if (!m_open)
            return;
        m_open = false;
        Q_EMIT cameraChanged();
        setBusy(false);
        setTrouble(why == device::Problem::NotAllowed ? Trouble::CameraNotAllowed
                : why == device::Problem::PutAway     ? Trouble::CameraPutAway
                : why == device::Problem::NoAnswer    ? Trouble::CameraSilent
                                                      : Trouble::NoCamera);
    });
}

void StoryPicture::openCamera(QObject* videoOutput, device::CameraSource::Facing facing)
{
    setTrouble(Trouble::None);
    m_open = true;
    m_shutter = false;
    Q_EMIT cameraChanged();
    m_camera.setPreview(videoOutput);
    m_camera.start(facing);
}

void StoryPicture::closeCamera()
{
    if (!m_open)
        return;
    m_open = false;
    m_camera.stop();
    m_camera.setPreview(nullptr);
    setBusy(false);
    Q_EMIT cameraChanged();
}

void StoryPicture::turnCamera()
{
    m_camera.turn();
}

void StoryPicture::takePhoto()
{
    if (!isLooking() || m_busy)
        return;
    setBusy(true);
    m_shutter = true;
    m_shutterFor = m_purpose;
    m_camera.takePhoto();
}

void StoryPicture::bringFile(const QUrl& file)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    setTrouble(Trouble::None);
    if (QFileInfo(path).size() > pictures::kMostBytes)
        return setTrouble(Trouble::TooLarge);
    setBusy(true);
    QtConcurrent::run(&preparedFile, path).then(this, [this, purpose = m_purpose](const Result<Brought>& brought) {
        setBusy(false);
        if (brought)
            Q_EMIT ready(brought->original, brought->copy, purpose);
        else
            setTrouble(brought.error().code == ErrorCode::Input ? Trouble::NotAPicture : Trouble::CannotRead);
    });
}

void StoryPicture::bring(const QByteArray& original, int purpose)
{
    setTrouble(Trouble::None);
    setBusy(true);
    QtConcurrent::run(&prepared, original).then(this, [this, purpose](const Result<Brought>& brought) {
        setBusy(false);
        if (brought)
            Q_EMIT ready(brought->original, brought->copy, purpose);
        else
            setTrouble(Trouble::NotAPicture);
    });
}

void StoryPicture::forgetTrouble()
{
    setTrouble(Trouble::None);
}

void StoryPicture::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void StoryPicture::setTrouble(Trouble trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace uthan::app
