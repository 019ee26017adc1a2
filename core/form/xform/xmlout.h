// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace uthan::form {

// Writes XML element by element. An element that holds text is written in one line, others with one line a child, so
// that a person can read the file and no space is added to what people see.
class XmlOut {
public:
    using Attributes = QList<std::pair<QString, QString>>; // qualified name → value; a null value is left out

    XmlOut();
    void open(const QString& name, const Attributes& attributes = {}); // children follow, a line each
    void openInline(const QString& name, const Attributes& attributes = {}); // text and elements follow, in one line
    void close();
    void element(const QString& name, const Attributes& attributes = {}, const QString& text = {});
    void text(const QString& text); // only inside openInline
    void raw(const QByteArray& xml); // well-formed, as it was read
    // What is written so far, to be put away before the rest; nothing while it is short.
    [[nodiscard]] QByteArray takePiece(qsizetype shortest);
    [[nodiscard]] QByteArray take(); // the rest

    [[nodiscard]] static QString escaped(const QString& text, bool inAttribute);

private:
    struct Level {
        QString name;
        bool isInline = false, hasChildren = false;
    };
    void start(const QString& name, const Attributes& attributes, bool isInline);
    void endTag();
    void newLine();

    QString m_out;
    QList<Level> m_open;
    bool m_tagOpen = false; // the ">" of the last start tag is not written yet
};

} // namespace uthan::form
