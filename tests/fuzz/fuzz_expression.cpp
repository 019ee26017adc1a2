// SPDX-License-Identifier: GPL-3.0-or-later
// An expression as a calculation of a small form, inside a row and outside, and on an XML document.
#include "form/xpath/xmlxpath.h"
#include "fuzzing.h"

using namespace uthan::form;

namespace {
FormDefinition formWith(const QString& expression)
{
    FormDefinition form;
    form.languages = {{QStringLiteral("English"), QStringLiteral("en")}};
    const auto add = [&form](const char* name, NodeType type, int parent) -> Element& {
        Element element;
        element.name = QLatin1String(name);
        element.type = type;
        element.parent = parent;
        form.elements.push_back(element);
        return form.elements.back();
    };
    add("data", NodeType::Group, -1);
    add("a", NodeType::Text, 0);
    add("n", NodeType::Integer, 0);
    add("g", NodeType::Group, 0);
    add("b", NodeType::Date, 3);
    add("pick", NodeType::SelectMultiple, 0).list = 0;
    add("r", NodeType::Repeat, 0);
    add("x", NodeType::Decimal, 6);
    add("rowout", NodeType::Calculate, 6).calculation.text = expression;
    add("out", NodeType::Calculate, 0).calculation.text = expression;
    ChoiceListDefinition list;
    list.name = QStringLiteral("l");
    list.columns << QStringLiteral("size");
    for (const char* name : {"one", "two"}) {
        DefinedChoice choice;
        choice.name = QLatin1String(name);
        choice.columns = {QStringLiteral("3")};
        list.choices.push_back(choice);
    }
    form.lists.push_back(list);
    return form;
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString expression = QString::fromUtf8(fuzzing::bytes(data, size));
    fuzzing::live(formWith(expression));
    static const auto document = xpath::XmlDocument::parse(
        "<data id='d'><a n='1'>x</a><a n='2'/><!--c--><r><x>3</x></r><r><x>2026-03-20</x></r></data>");
    for (const Dialect dialect : {Dialect::XPath, Dialect::XForms, Dialect::Field}) {
        if (const auto compiled = xpath::XmlXPath::compile(expression, {}, dialect))
            (void)compiled->evaluate(*document, {});
    }
    return 0;
}
