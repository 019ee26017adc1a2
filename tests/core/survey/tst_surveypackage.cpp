// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/surveypackage.h"

#include "form/formfile.h"
#include "survey/surveys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <zip.h>

using namespace uthan;

// A survey as people hand it on: a file, a zip, a folder.
class TestSurveyPackage : public QObject {
    Q_OBJECT

    const QString m_surveys = QStringLiteral(UTHAN_SOURCE_DIR "/assets/surveys/");
    std::unique_ptr<QTemporaryDir> m_folder;

    QString put(const QString& name, const QString& from)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        return QFile::copy(m_surveys + from, path) ? path : QString();
    }
    QString zipOf(const QList<std::pair<const char*, QString>>& entries)
    {
        const QString path = m_folder->filePath(QStringLiteral("handed on.zip"));
        zip_t* zip = zip_open(qPrintable(path), ZIP_CREATE, nullptr);
        for (const auto& [name, from] : entries)
            zip_file_add(zip, name, zip_source_file(zip, qPrintable(m_surveys + from), 0, -1), 0);
        return zip_close(zip) == 0 ? path : QString();
    }
    static QStringList filesWith(const survey::Package& package)
    {
        const auto program = form::compileFormFile(package.form, package.name);
        QStringList names;
        for (const survey::Attachment& file : survey::attachmentsIn(package.files, **program, package.name).files)
            names << file.name;
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aZipHoldsTheFormWithItsPictures()
    {
        const QString path = zipOf({{"yard/every_kind.xlsx", QStringLiteral("every_kind.xlsx")},
            {"yard/media/yard.svg", QStringLiteral("media/yard.svg")},
            {"__MACOSX/yard/._every_kind.xlsx", QStringLiteral("media/yard.svg")}});
        const auto package = survey::readPackage(path, 64 << 20);
        QVERIFY2(package.ok(), package ? "" : qPrintable(package.error().text()));
        QCOMPARE(package->name, QStringLiteral("every_kind.xlsx"));
        QCOMPARE(filesWith(*package), QStringList{QStringLiteral("yard.svg")});
    }
    void aFolderHoldsTheFormWithItsPictures()
    {
        put(QStringLiteral("every_kind.xlsx"), QStringLiteral("every_kind.xlsx"));
        put(QStringLiteral("media/yard.svg"), QStringLiteral("media/yard.svg"));
        const auto package = survey::readPackage(m_folder->path(), 64 << 20);
        QVERIFY(package.ok());
        QCOMPARE(filesWith(*package), QStringList{QStringLiteral("yard.svg")});
    }
    void aWorkbookAloneIsNotTakenForAZipOfFiles()
    {
        const auto package = survey::readPackage(m_surveys + QStringLiteral("every_kind.xlsx"), 64 << 20);
        QVERIFY(package.ok());
        QVERIFY(form::compileFormFile(package->form, package->name).ok());
        QCOMPARE(filesWith(*package).size(), 5);
    }
    void formsOfPlainTextAreFoundAmongOtherTables()
    {
        const auto write = [this](const QString& name, const QByteArray& text) {
            QFile file(m_folder->filePath(name));
            return QFileInfo(file).dir().mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly)
                && file.write(text) == text.size();
        };
        const QByteArray rows = "text,door,Which door?\n,,\nselect_one yn,open,Open?\n";
        QVERIFY(write(QStringLiteral("alone.csv"), "type,name,label::বাংলা (bn)\n" + rows));
        QVERIFY(write(QStringLiteral("marked.csv"), "\xef\xbb\xbftype;name;label\nbegin group;door;Which door?\n"));
        QVERIFY(
            write(QStringLiteral("all.csv"), "survey\n,type,name,label\n,note,n,\"A\nB\"\nchoices\n,list_name,name\n"));
        QVERIFY(write(QStringLiteral("long.csv"), "type,name,label\n" + rows.repeated(5000)));
        QVERIFY(write(QStringLiteral("sheets/survey.csv"), "type,name,label\n" + rows));
        QVERIFY(write(QStringLiteral("sheets/choices.csv"), "list_name,name,label\nyn,y,Yes\n"));
        QVERIFY(write(QStringLiteral("towns.csv"), "name,label\na,A\n"));
        QVERIFY(write(QStringLiteral("choices.csv"), "list_name,name,label\nyn,y,Yes\n"));
        QVERIFY(write(QStringLiteral("wells.csv"), "type,name,label\ntube well,w1,North\n"));
        QVERIFY(write(QStringLiteral("files.csv"), "type,name,size\nimage,a.jpg,17\n"));
        QVERIFY(write(QStringLiteral("empty.csv"), ""));
        QVERIFY(write(QStringLiteral("wells/survey.csv"), "well,year\n1,2\n"));
        QVERIFY(write(QStringLiteral("pictures/a.jpg"), "x"));
        QVERIFY(write(QStringLiteral("form.xml"), "<a/>"));
        QStringList found;
        for (const QFileInfo& file : survey::formsIn(m_folder->path()))
            found << file.fileName();
        found.sort();
        QCOMPARE(found.join(u' '), QStringLiteral("all.csv alone.csv form.xml long.csv marked.csv sheets"));
        const auto package = survey::readPackage(m_folder->filePath(QStringLiteral("sheets")));
        QVERIFY(package.ok() && form::compileFormFile(package->form, package->name).ok());
    }
    void theAuthorsWishIsFollowedUntilTheFacilitatorChooses()
    {
        const auto write = [this](const QString& name, const QByteArray& text) {
            QFile file(m_folder->filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(QStringLiteral("survey.csv"), "type,name,label\ntext,door,Which door?\n"));
        const auto firstView = [&](const QByteArray& style, const record::Record& survey) -> QString {
            if (!write(QStringLiteral("settings.csv"), "form_title,form_id,style\nDoors,doors," + style + '\n'))
                return QStringLiteral("no file");
            const auto package = survey::readPackage(m_folder->path(), 64 << 20);
            const auto program = package ? form::compileFormFile(package->form, package->name) : package.error();
            return program ? survey::firstView(survey, **program) : program.error().detail;
        };
        record::Record survey;
        QCOMPARE(firstView("pages", survey), QString()); // a question a page
        QCOMPARE(firstView("theme-grid", survey), QStringLiteral("whole"));
        survey.fields.insert(QStringLiteral("view"), QStringLiteral("pages"));
        QCOMPARE(firstView("theme-grid", survey), QStringLiteral("pages"));
    }
    void severalFormsInOneFolderAreNamed()
    {
        put(QStringLiteral("one.xlsx"), QStringLiteral("every_kind.xlsx"));
        put(QStringLiteral("two.xlsx"), QStringLiteral("every_kind.xlsx"));
        const auto package = survey::readPackage(m_folder->path(), 64 << 20);
        QVERIFY(!package.ok());
        QVERIFY2(
            package.error().text().contains(QStringLiteral("one.xlsx, two.xlsx")), qPrintable(package.error().text()));
    }
    void aZipWithoutAFormSaysSo()
    {
        const auto package = survey::readPackage(zipOf({{"yard.svg", QStringLiteral("media/yard.svg")}}), 64 << 20);
        QVERIFY(!package.ok());
        QVERIFY(package.error().text().contains(QStringLiteral("There is no form in it")));
    }
};

QTEST_GUILESS_MAIN(TestSurveyPackage)
#include "tst_surveypackage.moc"
