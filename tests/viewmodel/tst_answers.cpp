// SPDX-License-Identifier: GPL-3.0-or-later
#include "answermedia.h"
#include "answerwords.h"
#include "barcode.h"
#include "surveytablet.h"
#include "svgregions.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace uthan;
using namespace uthan::app;

namespace {
QByteArray fileBytes(const QString& path)
{
    QFile file(QStringLiteral(UTHAN_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A code as it stands on a packet.
QImage code(ZXing::BarcodeFormat format, const std::string& says)
{
    ZXing::MultiFormatWriter writer(format);
    writer.setMargin(10);
    const ZXing::BitMatrix matrix = writer.encode(says, 320, 160);
    QImage image(matrix.width(), matrix.height(), QImage::Format_RGB32);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            image.setPixelColor(x, y, matrix.get(x, y) ? Qt::black : Qt::white);
    }
    return image;
}

QByteArray jpeg()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage(64, 48, QImage::Format_RGB32).save(&buffer, "JPEG");
    return bytes;
}
}

class TestAnswers : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;
    RecordId m_form;

    void openEveryKind()
    {
        const QString surveys = QStringLiteral(UTHAN_SOURCE_DIR "/assets/surveys/");
        m_form = m_tablet->bringIn(
            fileBytes(QStringLiteral("assets/surveys/every_kind.xlsx")), QStringLiteral("every_kind.xlsx"), surveys);
        m_tablet->sitDown({QStringLiteral("collect"), QStringLiteral("discuss"), QStringLiteral("audio")});
        m_tablet->openSurvey(m_form);
        QCOMPARE(m_tablet->survey.stage(), SurveyViewModel::Stage::Filling);
    }
    QuestionItem* reach(const QString& name)
    {
        QuestionItem* item = m_tablet->goTo(name);
        if (!item)
            qFatal("%s is not asked", qPrintable(name));
        return item;
    }
    // A photo is asked for, and the camera takes its time to hand it over.
    device::TwinCamera& pressTheShutter()
    {
        openEveryKind();
        device::TwinCamera& camera = m_tablet->devices.camera();
        camera.picture = jpeg();
        camera.takesItsTime = true;
        QuestionItem* item = reach(QStringLiteral("photo"));
        m_tablet->survey.openCamera(item, nullptr);
        m_tablet->survey.takePicture(item);
        return camera;
    }
    record::MediaRef given(const QString& name)
    {
        QuestionItem* item = m_tablet->here(name);
        return item ? record::MediaRef::fromCbor(item->view().value) : record::MediaRef();
    }

private Q_SLOTS:
    void init() { m_tablet.make(); }
    void cleanup() { m_tablet.takeDown(); }

    void theSurveyOfEveryKindAsksEveryKindAndNothingThatCannotBeAnswered()
    {
        openEveryKind();
        QSet<QuestionItem::Widget> seen;
        for (int page = 0; m_tablet->survey.stage() == SurveyViewModel::Stage::Filling; ++page) {
            QVERIFY2(page < 120, "the survey has no end");
            for (const QuestionItem* item : m_tablet->survey.questions()->items()) {
                QVERIFY2(item->widget() != QuestionItem::Widget::NotHere, qPrintable(item->name()));
                seen.insert(item->widget());
            }
            m_tablet->survey.skip();
        }
        using W = QuestionItem::Widget;
        for (const W wanted : {W::Note, W::Grid, W::List, W::Likert, W::Matrix, W::Rank, W::Number, W::Text, W::Voice,
                 W::VoiceOrText, W::Date, W::Time, W::DateTime, W::Photo, W::Acknowledge, W::Position, W::Minimal,
                 W::Find, W::ImageMap, W::PointChoice, W::Rating, W::Slider, W::Picker, W::Drawing, W::Video, W::File,
                 W::Barcode, W::Placement, W::Trace, W::Shape})
            QVERIFY2(seen.contains(wanted), qPrintable(QString::number(int(wanted))));
    }
    void aSurveyExpectsTheCameraOnlyWhereItAsksForPictures()
    {
        m_tablet->sitDown({QStringLiteral("collect")});
        m_tablet->openSurvey(m_tablet->bringIn(QStringLiteral("survey_access.xlsx")));
        QCOMPARE(m_tablet->devices.expected, 0);
        openEveryKind();
        QCOMPARE(m_tablet->devices.expected, 1);
    }
    void aFormWithEveryKindHasNothingToWarnOf()
    {
        const auto program = form::compileXlsForm(
            fileBytes(QStringLiteral("assets/surveys/every_kind.xlsx")), QStringLiteral("every_kind.xlsx"));
        QVERIFY(program.ok());
        for (const form::Warning& warning : (*program)->warnings())
            QFAIL(qPrintable(warning.text));
        QCOMPARE((*program)->languages().size(), 3);
    }
    void aQuickQuestionGoesOnByItself()
    {
        openEveryKind();
        m_tablet->survey.setGoesOnByItself(true);
        QuestionItem* item = reach(QStringLiteral("meet"));
        item->pick(QStringLiteral("tree"));
        QVERIFY(m_tablet->survey.isGoingOn());
        QTRY_VERIFY(m_tablet->here(QStringLiteral("meet_minimal")));
    }
    void theTouchablePartsOfAPictureAreReadFromTheForm()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("yard"));
        m_tablet->survey.media()->readRegions(item);
        QTRY_COMPARE(item->regions().parts.size(), std::size_t(6)); // the tree has a trunk and a crown
        QCOMPARE(item->regions().at({242, 90}), QStringLiteral("tree"));
        QCOMPARE(item->regions().at({340, 100}), QStringLiteral("gate"));
        QCOMPARE(item->regions().at({2, 2}), QString());
    }
    void placesOfAListLieWhereTheFormSays()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("corner"));
        QCOMPARE(item->widget(), QuestionItem::Widget::PointChoice);
        QCOMPARE(item->choices()->data(item->choices()->index(0), ChoiceModel::LatitudeRole).toDouble(), 51.056);
    }
    void aDrawingIsKeptAsAPictureWithoutLoss()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("plan"));
        QImage drawing(400, 300, QImage::Format_RGB32);
        drawing.fill(Qt::white);
        drawing.setPixelColor(7, 9, Qt::red);
        m_tablet->survey.media()->keepDrawing(item, drawing);
        QTRY_VERIFY(!given(QStringLiteral("plan")).isNull());
        QCOMPARE(given(QStringLiteral("plan")).type, QStringLiteral("image/png"));
        QSignalSpy opened(m_tablet->survey.media(), &AnswerMedia::pictureOpened);
        m_tablet->survey.media()->openPicture(m_tablet->here(QStringLiteral("plan")));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<QImage>().pixelColor(7, 9), QColor(Qt::red));
    }
    void aPictureIsNoLargerThanTheFormWants()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("photo"));
        QImage large(1800, 1200, QImage::Format_RGB32);
        large.fill(Qt::darkGreen);
        const QString path = m_tablet.filePath(QStringLiteral("large.png"));
        QVERIFY(large.save(path));
        m_tablet->survey.bringPicture(item, QUrl::fromLocalFile(path));
        QTRY_VERIFY(!given(QStringLiteral("photo")).isNull());
        QSignalSpy opened(m_tablet->survey.media(), &AnswerMedia::pictureOpened);
        m_tablet->survey.media()->openPicture(m_tablet->here(QStringLiteral("photo")));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<QImage>().width(), 1024);
    }
    void anyFileIsKeptWithItsName()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("paper"));
        const QString path = m_tablet.filePath(QStringLiteral("minutes.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("we met under the tree");
        file.close();
        m_tablet->survey.media()->bringFile(item, QUrl::fromLocalFile(path));
        QTRY_COMPARE(given(QStringLiteral("paper")).name, QStringLiteral("minutes.txt"));
        QCOMPARE(given(QStringLiteral("paper")).type, QStringLiteral("text/plain"));
        m_tablet->survey.media()->bringFile(item, QUrl::fromLocalFile(path + QStringLiteral(".gone")));
        QTRY_COMPARE(m_tablet->survey.media()->trouble(), AnswerMedia::Trouble::CannotRead);
        QCOMPARE(given(QStringLiteral("paper")).name, QStringLiteral("minutes.txt")); // what was there stays
    }
    void aFilmIsMadeAndKept()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("film"));
        AnswerMedia& media = *m_tablet->survey.media();
        media.film(item, nullptr);
        QCOMPARE(media.filming(), AnswerMedia::Filming::Looking);
        media.film(item, nullptr);
        QCOMPARE(media.filming(), AnswerMedia::Filming::Recording);
        m_tablet->devices.video().see(24'000);
        media.stopFilming(true);
        QTRY_COMPARE(given(QStringLiteral("film")).durationMs, 24'000);
    }
    void whoStopsAFilmBeforeItsFirstPictureIsToldSo()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("film"));
        AnswerMedia& media = *m_tablet->survey.media();
        m_tablet->devices.video().takesItsTime = true;
        media.film(item, nullptr);
        media.film(item, nullptr);
        QCOMPARE(media.filming(), AnswerMedia::Filming::Starting);
        media.stopFilming(true);
        QCOMPARE(media.filming(), AnswerMedia::Filming::Resting);
        QCOMPARE(media.trouble(), AnswerMedia::Trouble::NothingYet);
        QVERIFY(!item->hasAnswer());
        media.film(item, nullptr);
        QCOMPARE(media.trouble(), AnswerMedia::Trouble::None);
        media.film(item, nullptr);
        m_tablet->devices.video().see(5'000);
        QCOMPARE(media.filming(), AnswerMedia::Filming::Recording);
        media.stopFilming(true);
        QTRY_COMPARE(given(QStringLiteral("film")).durationMs, 5'000);
    }
    void aFilmIsWatchedRestedAndSeenAgain()
    {
        openEveryKind();
        m_tablet->survey.keepMedia(m_tablet->survey.destination(reach(QStringLiteral("film"))->place()), "twin film",
            QStringLiteral("video/webm"), 10'000);
        QTRY_COMPARE(given(QStringLiteral("film")).durationMs, 10'000);
        QuestionItem* item = m_tablet->here(QStringLiteral("film"));
        FilmShow& show = *m_tablet->survey.film();
        QObject screen;
        m_tablet->survey.watchAnswer(item, &screen);
        QCOMPARE(show.key(), item->key());
        QTRY_VERIFY(show.isPlaying());
        QCOMPARE(m_tablet->devices.film().shown, QByteArray("twin film"));
        show.toggle();
        QVERIFY(!show.isPlaying());
        show.toggle();
        m_tablet->devices.film().see(7'000);
        show.skipBy(-5'000);
        QCOMPARE(show.positionMs(), 2'000);
        m_tablet->devices.film().see(20'000);
        QVERIFY(show.isOver());
        show.toggle();
        QCOMPARE(show.positionMs(), 0);
        m_tablet->survey.next();
        QCOMPARE(show.key(), QString());
        QVERIFY(m_tablet->devices.film().shown.isEmpty());
    }
    void aFilmThatCannotBeShownIsSaid()
    {
        openEveryKind();
        m_tablet->survey.keepMedia(m_tablet->survey.destination(reach(QStringLiteral("film"))->place()), "no film",
            QStringLiteral("video/webm"));
        QTRY_VERIFY(m_tablet->here(QStringLiteral("film"))->hasAnswer());
        m_tablet->devices.film().problem = device::Problem::NoAnswer;
        QObject screen;
        QuestionItem* item = m_tablet->here(QStringLiteral("film"));
        m_tablet->survey.watchAnswer(item, &screen);
        QTRY_COMPARE(m_tablet->survey.film()->silentKey(), item->key());
        QCOMPARE(m_tablet->survey.film()->key(), QString());
    }
    void theCameraIsForOneQuestionAtATime()
    {
        openEveryKind();
        m_tablet->survey.setView(SurveyViewModel::View::Whole);
        WholeFormModel& whole = *m_tablet->survey.whole();
        QList<QuestionItem*> films;
        for (int row = 0; row < whole.count(); ++row) {
            auto* item = whole.index(row).data(WholeFormModel::QuestionRole).value<QuestionItem*>();
            if (item && (item->name() == QStringLiteral("film") || item->name() == QStringLiteral("label_code")))
                films << item;
        }
        QCOMPARE(films.size(), 2);
        AnswerMedia& media = *m_tablet->survey.media();
        media.film(films.last(), nullptr);
        QCOMPARE(media.usedBy(), films.last()->key());
        media.seekCode(films.first(), nullptr);
        QCOMPARE(media.usedBy(), films.first()->key());
        QCOMPARE(media.filming(), AnswerMedia::Filming::Resting);
        QVERIFY(media.isSeeking());
    }
    void theCameraIsForOnePictureOrOneFilmAtATime()
    {
        openEveryKind();
        m_tablet->survey.setView(SurveyViewModel::View::Whole);
        WholeFormModel& whole = *m_tablet->survey.whole();
        QHash<QString, QuestionItem*> items;
        for (int row = 0; row < whole.count(); ++row)
            if (auto* item = whole.index(row).data(WholeFormModel::QuestionRole).value<QuestionItem*>())
                items.insert(item->name(), item);
        QuestionItem* photo = items.value(QStringLiteral("photo"));
        QVERIFY(photo && items.contains(QStringLiteral("film")));
        const device::TwinCamera& camera = m_tablet->devices.camera();
        AnswerMedia& media = *m_tablet->survey.media();
        m_tablet->survey.openCamera(photo, nullptr);
        QVERIFY(camera.isActive());
        media.film(items.value(QStringLiteral("film")), nullptr);
        QVERIFY(!camera.isActive());
        QCOMPARE(media.filming(), AnswerMedia::Filming::Looking);
        m_tablet->survey.openCamera(photo, nullptr);
        QVERIFY(camera.isActive());
        QCOMPARE(media.filming(), AnswerMedia::Filming::Resting);
    }
    void whoLeavesAPageOrTheSurveyLetsTheCameraGo()
    {
        openEveryKind();
        SurveyViewModel& survey = m_tablet->survey;
        const device::TwinCamera& camera = m_tablet->devices.camera();
        survey.media()->seekCode(reach(QStringLiteral("label_code")), nullptr);
        QVERIFY(camera.isActive());
        survey.skip();
        QVERIFY(!camera.isActive());
        survey.openCamera(reach(QStringLiteral("photo")), nullptr);
        QVERIFY(camera.isActive());
        survey.skip();
        QVERIFY(!camera.isActive());
        QVERIFY(survey.back());
        survey.openCamera(reach(QStringLiteral("photo")), nullptr);
        QVERIFY(camera.isActive());
        survey.leave();
        QVERIFY(!camera.isActive());
    }
    void whoLeavesAPageLooksNoLongerForAFilm()
    {
        openEveryKind();
        SurveyViewModel& survey = m_tablet->survey;
        survey.media()->film(reach(QStringLiteral("film")), nullptr);
        QCOMPARE(survey.media()->filming(), AnswerMedia::Filming::Looking);
        survey.skip();
        QCOMPARE(survey.media()->filming(), AnswerMedia::Filming::Resting);
    }
    void aPhotoIsKeptThoughThePageWasLeftWhenTheShutterWasPressed()
    {
        device::TwinCamera& camera = pressTheShutter();
        SurveyViewModel& survey = m_tablet->survey;
        survey.skip();
        QVERIFY(!camera.isActive());
        camera.handOver();
        QVERIFY(survey.back());
        QTRY_VERIFY(m_tablet->here(QStringLiteral("photo"))->hasAnswer());
        QVERIFY(!camera.isActive());
    }
    void aPhotoComesIntoItsFillingThoughThatWasLeftAndOpenedAgain()
    {
        device::TwinCamera& camera = pressTheShutter();
        m_tablet->survey.leave();
        m_tablet->openSurvey(m_form);
        camera.handOver();
        QTRY_VERIFY(reach(QStringLiteral("photo"))->hasAnswer());
        QVERIFY(m_tablet->keeps());
    }
    void anOrderThatWasBegunSaysHowManyAreLeftAndHoldsNobodyUp()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("wishes"));
        QCOMPARE(item->unranked(), 0);
        item->pick(QStringLiteral("lamp"));
        QCOMPARE(item->unranked(), 2);
        QCOMPARE(item->trouble(), QuestionItem::Trouble::None);
        m_tablet->survey.next();
        QVERIFY(!m_tablet->here(QStringLiteral("wishes")));
    }
    void whatDoesNotFitIsSaidForItsOwnReason()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("walk_km"));
        item->write(QStringLiteral("far"));
        QCOMPARE(item->trouble(), QuestionItem::Trouble::NotANumber);
        QCOMPARE(item->text(), QStringLiteral("far"));
        item->write(QStringLiteral("2.5"));
        QCOMPARE(item->trouble(), QuestionItem::Trouble::None);
        item = reach(QStringLiteral("warm"));
        item->setNumber(40);
        QCOMPARE(item->trouble(), QuestionItem::Trouble::OutOfRange);
        QCOMPARE(item->problem().text, QString()); // the app words it
    }
    void lettersWrittenWhereANumberIsLookedForStayAndAreMarked()
    {
        openEveryKind();
        const auto words = QStringLiteral("abc 12x");
        reach(QStringLiteral("walk_km"))->write(words);
        QSignalSpy held(&m_tablet->survey, &SurveyViewModel::heldBack);
        m_tablet->survey.next();
        QCOMPARE(held.count(), 1);
        QCOMPARE(m_tablet->here(QStringLiteral("walk_km"))->text(), words);
        QVERIFY(m_tablet->keeps());
        m_tablet->survey.leave();
        m_tablet->openSurvey(m_form);
        const QuestionItem* again = m_tablet->here(QStringLiteral("walk_km"));
        QVERIFY(again);
        QCOMPARE(again->text(), words);
        QCOMPARE(again->trouble(), QuestionItem::Trouble::NotANumber);
    }
    void withoutACameraItSaysSo()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("film"));
        m_tablet->devices.video().problem = device::Problem::Missing;
        m_tablet->survey.media()->film(item, nullptr);
        QCOMPARE(m_tablet->survey.media()->trouble(), AnswerMedia::Trouble::NoCamera);
    }
    void aCodeInAPictureBecomesTheAnswer()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("label_code"));
        const QString path = m_tablet.filePath(QStringLiteral("code.png"));
        QVERIFY(code(ZXing::BarcodeFormat::EAN13, "4006381333931").save(path));
        m_tablet->survey.media()->readCodeIn(item, QUrl::fromLocalFile(path));
        QTRY_COMPARE(m_tablet->here(QStringLiteral("label_code"))->text(), QStringLiteral("4006381333931"));
    }
    void aCodeBeforeTheCameraBecomesTheAnswer()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("label_code"));
        AnswerMedia& media = *m_tablet->survey.media();
        media.seekCode(item, nullptr);
        QVERIFY(media.isSeeking());
        QImage nothing(320, 240, QImage::Format_RGB32);
        nothing.fill(Qt::lightGray);
        media.lookAt(nothing);
        const QImage seen = code(ZXing::BarcodeFormat::QRCode, "seed/17");
        const auto isRead = [&] {
            media.lookAt(seen); // as the camera goes on seeing it
            return m_tablet->here(QStringLiteral("label_code"))->text() == QLatin1String("seed/17");
        };
        QVERIFY(QTest::qWaitFor(isRead, 20'000));
        QVERIFY(!media.isSeeking());
    }
    void aPictureWithoutACodeIsSaid()
    {
        QVERIFY(device::readBarcode(QImage(200, 200, QImage::Format_RGB32)).isEmpty());
        QVERIFY(device::readBarcode({}).isEmpty());
    }
    void theSummarySaysAnswersInWords()
    {
        const auto words = [](const char* type, const QCborValue& value, const char* looks) {
            form::QuestionView view;
            view.type = QString::fromLatin1(type);
            view.value = value;
            view.appearances = QString::fromLatin1(looks).split(u' ', Qt::SkipEmptyParts);
            return answerWords(view, QStringLiteral("en"));
        };
        QCOMPARE(words("date", QStringLiteral("2026-05-14"), "ethiopian"), QStringLiteral("6 Ginbot 2018"));
        QCOMPARE(words("date", QStringLiteral("2026-05-01"), "month-year"), QStringLiteral("May 2026"));
        QCOMPARE(words("dateTime", QStringLiteral("2026-05-14T16:05:00"), ""), QStringLiteral("14 May 2026 · 16:05"));
        QCOMPARE(words("time", QStringLiteral("16:05:00"), ""), QStringLiteral("16:05"));
        QCOMPARE(words("geopoint", QStringLiteral("51.05 -114.07 0 4"), ""), QStringLiteral("51.05 · -114.07"));
        QVERIFY(words("geoshape", QStringLiteral("1 1 0 0; 1 2 0 0; 2 2 0 0; 1 1 0 0"), "").startsWith(u'3'));
        QVERIFY(!words("text", QStringLiteral("courtyard"), "masked").contains(QLatin1String("court")));
        QCOMPARE(
            words("file",
                record::MediaRef{QString(64, u'0'), QStringLiteral("a/b"), 3, QStringLiteral("a.pdf")}.toCbor(), ""),
            QStringLiteral("a.pdf"));
    }
    void aWayIsSaidToNeedMorePointsWhenAPersonWouldGoOn()
    {
        openEveryKind();
        reach(QStringLiteral("way"))->addPoint(51.05, -114.07, 4);
        QCOMPARE(m_tablet->here(QStringLiteral("way"))->trouble(), QuestionItem::Trouble::None);
        QSignalSpy held(&m_tablet->survey, &SurveyViewModel::heldBack);
        m_tablet->survey.next();
        QCOMPARE(held.count(), 1);
        QuestionItem* item = m_tablet->here(QStringLiteral("way"));
        QCOMPARE(item->trouble(), QuestionItem::Trouble::TooFewPoints);
        QCOMPARE(item->unshown(), QString());
        item->addPoint(51.06, -114.07, 4);
        QCOMPARE(m_tablet->here(QStringLiteral("way"))->trouble(), QuestionItem::Trouble::None);
    }
    void aWayIsWalkedPointByPoint()
    {
        openEveryKind();
        QuestionItem* item = reach(QStringLiteral("way"));
        AnswerMedia& media = *m_tablet->survey.media();
        m_tablet->devices.position().latitude = 51.0500;
        media.walk(item);
        QVERIFY(media.isWalking());
        QTRY_COMPARE(m_tablet->here(QStringLiteral("way"))->points().size(), 1);
        m_tablet->devices.position().latitude = 51.0502; // 22 m on
        QTRY_COMPARE(m_tablet->here(QStringLiteral("way"))->points().size(), 2);
        media.stopWalking();
        QVERIFY(!media.isWalking());
    }
};

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
