// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenRosa instance, as it is and to be revised, of a form with every kind of answer.
#include "form/xform/xformreader.h"
#include "fuzzing.h"

namespace {
constexpr const char* kForm
    = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
      "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><instance><data id='f'>"
      "<n/><t>x</t><s/><m/><d/><p/><i/><g><a/><b/></g><r jr:template=''><c/><k><e/></k></r><r><c/><k><e/></k></r>"
      "<count>2</count><q><z/></q><meta><instanceID/></meta></data></instance>"
      "<instance id='l'><root><item><name>a</name></item><item><name>b</name></item></root></instance>"
      "<bind nodeset='/data/n' type='int' constraint='. &lt; 9'/><bind nodeset='/data/d' type='dateTime'/>"
      "<bind nodeset='/data/p' type='geotrace'/><bind nodeset='/data/i' type='binary'/>"
      "<bind nodeset='/data/g' relevant='/data/n &gt; 2'/>"
      "<bind nodeset='/data/g/b' calculate='sum(/data/r/c)'/><bind nodeset='/data/r/c' type='decimal'/>"
      "<bind nodeset='/data/r/k/e' calculate='position(../..) + ../../c'/>"
      "<bind nodeset='/data/meta/instanceID' type='string' jr:preload='uid'/></model></h:head><h:body>"
      "<input ref='/data/n'><label>n</label></input><input ref='/data/t'><label>t</label></input>"
      "<select1 ref='/data/s'><label>s</label><itemset nodeset=\"instance('l')/root/item\"><value ref='name'/>"
      "<label ref='name'/></itemset></select1><select ref='/data/m'><label>m</label><item><label>A</label>"
      "<value>a</value></item><item><label>B</label><value>b</value></item></select>"
      "<input ref='/data/d'><label>d</label></input><input ref='/data/p'><label>p</label></input>"
      "<upload mediatype='image/*' ref='/data/i'><label>i</label></upload>"
      "<group ref='/data/g'><input ref='/data/g/a'><label>a</label></input></group>"
      "<group ref='/data/r'><label>r</label><repeat nodeset='/data/r'><input ref='/data/r/c'><label>c</label></input>"
      "</repeat></group><group><repeat nodeset='/data/q' jr:count='/data/count'><input ref='/data/q/z'>"
      "<label>z</label></input></repeat></group></h:body></h:html>";

// All there is but for the instance's own ID: a draft that has none is given one when it is opened.
QStringList answers(const uthan::form::FormSession& session)
{
    QStringList all = session.everything();
    all.removeIf([](const QString& line) { return line.startsWith(QLatin1String("/data/meta/instanceID")); });
    return all;
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace uthan::form;
    static const auto program = [] {
        const auto form = readXForm(QByteArray(kForm), QStringLiteral("form.xml"));
        return form ? compileForm(*form).value() : nullptr;
    }();
    if (!program)
        __builtin_trap();
    for (const auto use : {FormSession::XmlUse::AsItIs, FormSession::XmlUse::Revise}) {
        FormSession session(program, fuzzing::world());
        if (!session.restoreXml(fuzzing::bytes(data, size), use))
            continue;
        FormSession again(program, fuzzing::world());
        const auto left = again.restore(session.save());
        const bool isSmall = session.rowCount(session.placeOf(QStringLiteral("q"))) < 200; // the next is slow by nature
        if (!left || !left->isEmpty() || (isSmall && answers(again) != answers(session)))
            __builtin_trap(); // what was read must be kept as it is
        (void)session.instanceXml();
        (void)session.problems();
    }
    return 0;
}
