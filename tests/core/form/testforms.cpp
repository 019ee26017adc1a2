// SPDX-License-Identifier: GPL-3.0-or-later
#include "testforms.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamWriter>
#include <zip.h>

using namespace uthan::form;

namespace testforms {

QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : parts)
        zip_file_add(zip, name.toUtf8().constData(),
            zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0), ZIP_FL_OVERWRITE);
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray out(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, out.data(), static_cast<zip_uint64_t>(out.size()));
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

namespace {
    QByteArray sheetXml(const Rows& rows)
    {
        QByteArray out;
        QXmlStreamWriter xml(&out);
        xml.writeStartDocument();
        xml.writeStartElement(QStringLiteral("worksheet"));
        xml.writeStartElement(QStringLiteral("sheetData"));
        for (const QStringList& row : rows) {
            xml.writeStartElement(QStringLiteral("row"));
            for (const QString& cell : row) {
                xml.writeStartElement(QStringLiteral("c"));
                xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
                xml.writeStartElement(QStringLiteral("is"));
                xml.writeTextElement(QStringLiteral("t"), cell);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return out;
    }
}

QByteArray xlsxOf(const QList<std::pair<QString, Rows>>& sheets)
{
    QList<std::pair<QString, QByteArray>> parts;
    QByteArray book = "<workbook xmlns:r=\"urn:r\"><sheets>";
    QByteArray relations = "<Relationships>";
    int n = 0;
    for (const auto& [name, rows] : sheets) {
        const QByteArray id = QByteArray::number(++n);
        book += "<sheet name=\"" + name.toUtf8() + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\"/>";
        relations
            += "<Relationship Id=\"rId" + id + "\" Type=\"x/worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>";
        parts.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(n), sheetXml(rows)});
    }
    parts.append({QStringLiteral("xl/workbook.xml"), book + "</sheets></workbook>"});
    parts.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relations + "</Relationships>"});
    return zipOf(parts);
}

QByteArray form(const Rows& survey, const Rows& choices, const Rows& settings)
{
    QList<std::pair<QString, Rows>> sheets{{QStringLiteral("survey"), survey}};
    if (!choices.isEmpty())
        sheets.append({QStringLiteral("choices"), choices});
    if (!settings.isEmpty())
        sheets.append({QStringLiteral("settings"), settings});
    return xlsxOf(sheets);
}

QByteArray kept(const QString& name)
{
    QFile file(QStringLiteral(UTHAN_SOURCE_DIR "/tests/data/sheets/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray demo(const QString& name)
{
    QFile file(QStringLiteral(UTHAN_SOURCE_DIR "/assets/demo/surveys/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const FormProgram> compiled(const QByteArray& xlsx)
{
    auto program = compileXlsForm(xlsx, QStringLiteral("form.xlsx"));
    if (!program)
        qFatal("%s", qPrintable(program.error().text()));
    return program.value();
}

FormSession::Environment environment()
{
    FormSession::Environment e;
    e.nowMs = [] { return qint64(1'774'000'000'000); };
    e.timeZone = "America/Edmonton";
    e.deviceId = QStringLiteral("device-1");
    e.random = [] { return 0.25; };
    e.uuid = [] { return QStringLiteral("00000000-0000-4000-8000-000000000001"); };
    return e;
}

FormSession session(const QByteArray& xlsx, const QString& language)
{
    FormSession s(compiled(xlsx), environment());
    if (!language.isEmpty())
        s.setLanguage(language);
    return s;
}

} // namespace testforms
