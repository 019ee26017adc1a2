// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"
#include "mediadestination.h"
#include "positionsource.h"
#include "questionitem.h"
#include "services.h"
#include "videorecorder.h"

#include <QImage>
#include <QObject>
#include <QPointF>
#include <qqml.h>
#include <QTimer>
#include <QUrl>

namespace uthan::app {

class SurveyViewModel;

// What an answer is made of when it is neither touched nor written: drawings, films, files, bar codes, the touchable
// parts of a picture, and a way that is walked. Slow work is done elsewhere; what comes of it goes into the answer.
class AnswerMedia : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString usedBy READ usedBy NOTIFY changed) // key of the question all of this is about
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY changed)
    Q_PROPERTY(Filming filming READ filming NOTIFY changed)
    Q_PROPERTY(int filmedMs READ filmedMs NOTIFY changed)
    Q_PROPERTY(bool isSeeking READ isSeeking NOTIFY changed) // looks for a bar code through the camera
    Q_PROPERTY(bool isWalking READ isWalking NOTIFY changed)
    Q_PROPERTY(QPointF home READ home NOTIFY homeChanged) // longitude and latitude a sheet begins at
    Q_PROPERTY(bool knowsHome READ knowsHome NOTIFY homeChanged) // the group has put places there
public:
    enum class Trouble {
        None,
        NoCamera,
        NotAllowed,
        Silent,
        NoRoom,
        TooLarge,
        CannotRead,
        NoCode,
        NoPosition,
        NothingYet,
        PutAway
    };
    Q_ENUM(Trouble)
    enum class Filming { Resting, Looking, Starting, Recording, Stopping };
    Q_ENUM(Filming)
    AnswerMedia(SurveyViewModel& survey, const Services& services);
    void letCameraGo(); // a film that runs is kept
    void takeBackFilm(); // one that runs is not, nor one that is being brought to its end

    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] QString usedBy() const { return m_usedBy; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool hasCamera() const;
    [[nodiscard]] Filming filming() const;
    [[nodiscard]] int filmedMs() const;
    [[nodiscard]] bool isSeeking() const { return m_seeking; }
    [[nodiscard]] bool isWalking() const { return m_walking; }
    [[nodiscard]] QPointF home() const { return m_home; }
    [[nodiscard]] bool knowsHome() const { return m_knowsHome; }

    Q_INVOKABLE void bringFile(uthan::app::QuestionItem* item, const QUrl& file); // any kind; a film too
    Q_INVOKABLE void keepDrawing(uthan::app::QuestionItem* item, const QImage& drawing);
    Q_INVOKABLE void openPicture(uthan::app::QuestionItem* item); // ends in pictureOpened
    Q_INVOKABLE void readRegions(uthan::app::QuestionItem* item); // ends in the item's regionsChanged
    Q_INVOKABLE void film(uthan::app::QuestionItem* item, QObject* videoOutput); // looks first, then records
    Q_INVOKABLE void stopFilming(bool keepIt);
    Q_INVOKABLE void seekCode(uthan::app::QuestionItem* item, QObject* videoOutput);
    Q_INVOKABLE void lookAt(const QImage& frame); // while seeking
    Q_INVOKABLE void stopSeeking();
    Q_INVOKABLE void readCodeIn(uthan::app::QuestionItem* item, const QUrl& picture);
    Q_INVOKABLE void walk(uthan::app::QuestionItem* item); // a point every few metres, until stopWalking
    Q_INVOKABLE void stopWalking();
    Q_INVOKABLE void forgetTrouble() { setTrouble(Trouble::None); }
    void keepPicture(const MediaDestination& to, const QByteArray& jpeg); // as small as the form wants it
    void stop(); // the page is left

Q_SIGNALS:
    void changed();
    void pictureOpened(uthan::app::QuestionItem* item, const QImage& picture);
    void codeFound();
    void homeChanged();

private:
    void setTrouble(Trouble trouble);
    void begin(const QuestionItem& item); // what another question was about ends
    void setBusy(bool busy);
    void deviceFailed(device::Problem why);
    [[nodiscard]] device::VideoRecorder& video();
    void connectPosition();
    void stepped(double longitude, double latitude, double accuracy);
    void foundCode(const QString& code);
    void readHome();

    SurveyViewModel& m_survey;
    Services m_services;
    device::VideoRecorder* m_video = nullptr;
    QString m_usedBy;
    MediaDestination m_filmTo;
    form::Place m_codePlace, m_walkPlace;
    QTimer m_nextStep;
    Trouble m_trouble = Trouble::None;
    bool m_busy = false, m_seeking = false, m_reading = false, m_walking = false, m_knowsPosition = false,
         m_knowsHome = false;
    QPointF m_home{20, 20};
};

} // namespace uthan::app
