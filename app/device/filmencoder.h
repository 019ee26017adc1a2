// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <QObject>
#include <QString>
#include <QTimer>

class QVideoFrame;

namespace uthan::device {

// Makes a film out of pictures that are handed in and of what the microphone hears: WebM with VP8 and Opus, by a
// GStreamer pipeline of its own. QMediaRecorder of Qt 6.4 cannot: docs/decisions/0040-devices.md. GUI thread; all that
// may take time happens on the pool and on the pipeline's own threads.
class FilmEncoder final : public QObject {
    Q_OBJECT
public:
    explicit FilmEncoder(QObject* parent = nullptr);
    ~FilmEncoder() override;
    // Writes to `file`, pictures of the kind of `like`. Ends in `began` or `failed`.
    void begin(const QVideoFrame& like, const QString& file);
    void add(const QVideoFrame& picture); // left out while the machine is behind
    void end(); // ends in `ended` or `failed`; the file is whole then
    void letGo(); // nothing more is said; what was written is the caller's to remove

Q_SIGNALS:
    void began();
    void ended();
    void failed();

private:
    struct Film;
    void have(const std::shared_ptr<Film>& film);
    void look();
    std::shared_ptr<Film> m_film;
    QTimer m_look; // at what the pipeline says
    int m_beginning = 0; // a beginning that was given up is dropped when it comes
};

} // namespace uthan::device
