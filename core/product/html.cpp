// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/html.h"

#include "base/markup.h"

namespace uthan::product::html {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString element(const QString& element, const QString& text, const QString& tag, const QString& attributes)
{
    QString open = QLatin1Char('<') + element;
    if (!tag.isEmpty())
        open += QStringLiteral(" lang=\"%1\" dir=\"%2\"")
                    .arg(escaped(tag), language::isRightToLeft(tag) ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    if (!attributes.isEmpty())
        open += QLatin1Char(' ') + attributes;
    return open + QLatin1Char('>') + escaped(text) + QStringLiteral("</") + element + QLatin1Char('>');
}

QString element(const QString& name, const language::Chosen& text, const QString& attributes)
{
    return element(name, text.text, text.tag, attributes);
}

QString ofForm(const QString& name, const language::Chosen& text, const QString& attributes)
{
    const markup::Text read = markup::read(text.text, markup::slants(text.tag));
    const QString whole = element(name, read.plain, text.tag, attributes);
    if (read.styled.isEmpty())
        return whole;
    const QString close = QStringLiteral("</%1>").arg(name);
    return whole.left(whole.indexOf(QLatin1Char('>')) + 1) + read.styled + close;
}

QString page(const QString& title, const QString& tag, const QString& body)
{
    static const QString look = QStringLiteral(R"(
:root{--ink:#22303c;--soft:#5d6b76;--line:#d9d2c4;--bar:#1f6f78;--paper:#fffdf8;--wash:#f6f0e4}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);
font:1.06rem/1.6 "Andika","Noto Sans","Noto Sans Bengali","Noto Naskh Arabic","Segoe UI",sans-serif}
h1{font-size:2rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.5rem;margin:2.5rem 0 .75rem;border-block-end:2px solid var(--line);padding-block-end:.3rem}
h3{font-size:1.15rem;margin:2rem 0 .5rem}p{margin:.5rem 0}.soft{color:var(--soft);font-size:.95rem}
table{border-collapse:collapse;inline-size:100%;margin:.5rem 0 1rem}caption{text-align:start;color:var(--soft);font-size:.95rem;padding-block-end:.3rem}
th,td{text-align:start;padding:.35rem .5rem;border-block-end:1px solid var(--line);vertical-align:top}td.n{white-space:nowrap}
td.bar{inline-size:40%}td.bar span{display:block;block-size:.9rem;background:var(--bar);border-radius:3px;margin-block-start:.35rem}
blockquote{margin:.6rem 0;padding:.6rem 1rem;background:var(--wash);border-inline-start:4px solid var(--bar);border-radius:6px;font-family:"Gentium Plus",Georgia,"Noto Serif Bengali",serif}
figure{margin:1.5rem 0}figure img{max-inline-size:100%;border-radius:10px}figcaption{margin-block-start:.4rem}
.held{background:var(--wash);border:1px dashed var(--soft);border-radius:10px;padding:.8rem 1rem}
@media print{body{max-width:none;background:#fff}h2{break-before:auto}h3,figure,table{break-inside:avoid}}
)");
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                          "name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n%5\n</body>\n</html>\n")
        .arg(escaped(tag), language::isRightToLeft(tag) ? QStringLiteral("rtl") : QStringLiteral("ltr"), escaped(title),
            look, body);
}

} // namespace uthan::product::html
