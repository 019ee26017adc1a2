// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "questionitem.h"
#include "surveyplace.h"
#include "surveyrecording.h"
#include "surveyviewmodel.h"

#include <memory>
#include <QObject>
#include <QVariantMap>

class AskedWorld;

// Questions without a survey, for the gallery and the QML tests: made from a map, they take their answers and show
// them.
class Asked : public QObject {
    Q_OBJECT
    Q_PROPERTY(uthan::app::SurveyViewModel* survey READ survey CONSTANT) // on twin devices, with nothing opened
public:
    explicit Asked(QObject* parent = nullptr);
    ~Asked() override;
    [[nodiscard]] uthan::app::SurveyViewModel* survey();

    // {type, name, label, hint, looks: "a b", parameters: {}, choices: [{name, label, second (Bangla), image,
    // bigImage, film, geometry}], value, lang, inList, underHead, many: 2000 choices like these, image: "qrc:/…",
    // voice: true (may be spoken too), marks: [{name, label, second}] of a scale, sensitive, readOnly, required,
    // showMissing, guidance, second: {label, lang}}
    Q_INVOKABLE uthan::app::QuestionItem* question(const QVariantMap& as);
    // The recording of a talk: "asking", "on", "kept", "broken"; everything of it can be pressed.
    Q_INVOKABLE uthan::app::SurveyRecording* recording(const QString& state);
    // Where a survey is filled in: "asking", "passed", "looking", "noted", "far", "unfound", "missing", "closed";
    // everything of it can be pressed.
    Q_INVOKABLE uthan::app::SurveyPlace* place(const QString& state);
    // The microphone of `survey`: whether it is open as soon as it is asked to be; and hears so long a sound.
    Q_INVOKABLE void setOpensLate(bool late);
    Q_INVOKABLE void hear(int ms);
    Q_INVOKABLE [[nodiscard]] QVariant answerOf(uthan::app::QuestionItem* item) const; // as the engine gets it
    Q_INVOKABLE void show(uthan::app::QuestionItem* item, const QVariant& value) const;
    // So many rows of a list of `survey`, and so many rows around the page.
    Q_INVOKABLE void showRows(int rows, int around);

private:
    std::unique_ptr<AskedWorld> m_world;
};
