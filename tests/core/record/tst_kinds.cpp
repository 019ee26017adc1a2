// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/kind.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace uthan;
using namespace uthan::record;

class TestKinds : public QObject {
    Q_OBJECT
    static QStringList missingLanguages(const language::Text& text)
    {
        QStringList missing;
        for (const char* tag : {"en", "bn", "ar", "fr", "ur"}) {
            if (text.byTag.value(QString::fromLatin1(tag)).trimmed().isEmpty())
                missing << QString::fromLatin1(tag);
        }
        return missing;
    }
    static QList<language::Text> labelsOf(const Kind& kind)
    {
        QList<language::Text> labels{kind.label, kind.labelMany};
        for (const FieldDeclaration& field : kind.fields) {
            labels << field.label;
            for (const auto& choice : field.choices)
                labels << choice.second;
        }
        for (const StateDeclaration& state : kind.states)
            labels << state.label;
        return labels;
    }
    static QByteArray kindWith(const QByteArray& members)
    {
        return R"({"kind": "a", "version": 1, "icon": "pin", "label": {"en": "A"}, "labelMany": {"en": "As"}, "audience": "members")"
            + (members.isEmpty() ? members : QByteArrayLiteral(", ") + members) + '}';
    }

private Q_SLOTS:
    void everyDeclarationIsReadAndBearsItsFileName()
    {
        const QDir folder(QStringLiteral(UTHAN_SOURCE_DIR "/assets/kinds"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(files.size() >= 20);
        QCOMPARE(KindRegistry::instance().all().size(), files.size());
        for (const QString& file : files)
            QVERIFY2(KindRegistry::instance().find(file.chopped(5)), qPrintable(file));
    }
    void everyKindOfTheFormatDescriptionExistsWithItsFields()
    {
        QFile page(QStringLiteral(UTHAN_SOURCE_DIR "/docs/formats/kinds.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        static const QRegularExpression row(
            QStringLiteral("^\\| `([a-z_]+)` \\| [^|]* \\| (.*) \\|$"), QRegularExpression::MultilineOption);
        static const QRegularExpression field(QStringLiteral("`([a-z_]+)`"));
        int rows = 0;
        auto it = row.globalMatch(QString::fromUtf8(page.readAll()));
        for (; it.hasNext(); ++rows) {
            const auto match = it.next();
            const Kind* kind = KindRegistry::instance().find(match.captured(1));
            QVERIFY2(kind, qPrintable(match.captured(1)));
            for (const FieldDeclaration& declared : kind->fields)
                QVERIFY2(match.captured(2).contains(u'`' + declared.name + u'`'),
                    qPrintable(kind->name + u'.' + declared.name));
        }
        QCOMPARE(rows, KindRegistry::instance().all().size());
    }
    void everyLabelIsThereInFiveLanguages()
    {
        for (const Kind* kind : KindRegistry::instance().all()) {
            for (const language::Text& label : labelsOf(*kind))
                QVERIFY2(missingLanguages(label).isEmpty(),
                    qPrintable(kind->name + u' ' + label.byTag.value(QStringLiteral("en"))));
        }
    }
    void labelsKeepToTheScriptOfTheirLanguage()
    {
        // Letters of Urdu that Arabic does not have, and the other way round.
        static const QRegularExpression urduOnly(QStringLiteral("[ٹڈڑںھہےگچپژکی]"));
        static const QRegularExpression arabicOnly(QStringLiteral("[كيىةه]"));
        for (const Kind* kind : KindRegistry::instance().all()) {
            for (const language::Text& label : labelsOf(*kind)) {
                const QString ar = label.byTag.value(QStringLiteral("ar"));
                const QString ur = label.byTag.value(QStringLiteral("ur"));
                QVERIFY2(!urduOnly.match(ar).hasMatch(), qPrintable(ar));
                QVERIFY2(!arabicOnly.match(ur).hasMatch(), qPrintable(ur));
            }
        }
    }
    void contactsOriginalsAndExactPlacesAreForANarrowerAudience()
    {
        const auto audience
            = [](const char* name) { return KindRegistry::instance().find(QString::fromLatin1(name))->audience; };
        QCOMPARE(audience("contact"), Audience::Stewards);
        QCOMPARE(audience("photo_original"), Audience::Keepers);
        QCOMPARE(audience("place_exact"), Audience::Keepers);
        QCOMPARE(audience("photo_story"), Audience::Author);
        QVERIFY(KindRegistry::instance().find(QStringLiteral("submission"))->ofItsAuthor);
        QVERIFY(!KindRegistry::instance().find(QStringLiteral("theme"))->ofItsAuthor);
    }
    void aMistakeIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("well made") << kindWith("") << QString();
        QTest::newRow("not json") << QByteArray("{") << QStringLiteral("a.json, byte");
        QTest::newRow("unknown member") << kindWith(R"("audiense": "members")") << QStringLiteral("a.json, audiense");
        QTest::newRow("no such type") << kindWith(R"("fields": [{"name": "x", "type": "txt", "label": {"en": "X"}}])")
                                      << QStringLiteral("fields[0].type");
        QTest::newRow("no label") << kindWith(R"("fields": [{"name": "x", "type": "text"}])")
                                  << QStringLiteral("fields[0].label");
        QTest::newRow("choice without choices")
            << kindWith(R"("fields": [{"name": "x", "type": "choice", "label": {"en": "X"}}])")
            << QStringLiteral("fields[0].choices");
        QTest::newRow("field twice") << kindWith(
            R"("fields": [{"name": "x", "type": "text", "label": {"en": "X"}}, {"name": "x", "type": "text", "label": {"en": "X"}}])")
                                     << QStringLiteral("fields[1].name");
        QTest::newRow("state leads nowhere")
            << kindWith(R"("states": [{"name": "s", "label": {"en": "S"}, "next": ["t"], "mover": "author"}])")
            << QStringLiteral("states.s.next");
        QTest::newRow("mover") << kindWith(
            R"("states": [{"name": "s", "label": {"en": "S"}, "next": [], "mover": "boss"}])")
                               << QStringLiteral("states[0].mover");
        QTest::newRow("title is no field") << kindWith(R"("title": "name")") << QStringLiteral("a.json, title");
        QTest::newRow("truth as text") << kindWith(R"("ofItsAuthor": "yes")") << QStringLiteral("a.json, ofItsAuthor");
    }
    void aMistakeIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto kind = parseKind(json, QStringLiteral("a.json"));
        QCOMPARE(kind.ok(), where.isEmpty());
        if (!kind.ok())
            QVERIFY2(kind.error().where.contains(where), qPrintable(kind.error().text()));
    }
    void aMediaReferenceSurvivesCborAndABadOneIsNone()
    {
        const MediaRef ref{QString(64, u'a'), QStringLiteral("audio/ogg"), 1234, QStringLiteral("v.ogg"), 5600};
        QCOMPARE(MediaRef::fromCbor(ref.toCbor()), ref);
        QVERIFY(MediaRef::fromCbor(QCborValue(QStringLiteral("x"))).isNull());
        QCborMap escaping = ref.toCbor();
        escaping[QStringLiteral("media")] = QStringLiteral("../../etc/passwd");
        QVERIFY(MediaRef::fromCbor(escaping).isNull());
    }
};

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
