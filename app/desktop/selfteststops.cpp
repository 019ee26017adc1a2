// SPDX-License-Identifier: GPL-3.0-or-later
#include "appviewmodel.h"
#include "i18n.h"
#include "selftest.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace uthan::desktop {

using namespace app;

QByteArray drawnPicture()
{
    QImage image(900, 580, QImage::Format_RGB32);
    image.fill(QColor(0xE9, 0xE2, 0xCF));
    QPainter painter(&image);
    painter.fillRect(0, 360, 900, 220, QColor(0x9B, 0x8A, 0x6A));
    painter.fillRect(120, 150, 260, 210, QColor(0x2B, 0x56, 0x1A));
    painter.setBrush(QColor(0xED, 0xA5, 0x2F));
    painter.drawEllipse(560, 120, 180, 180);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 85);
    return bytes;
}

QList<Stop> wayIn(AppViewModel& app)
{
    auto* welcome = app.property("welcome").value<WelcomeViewModel*>();
    auto* consent = app.property("consent").value<ConsentViewModel*>();
    const auto next = [welcome] { welcome->next(); };
    return {{QStringLiteral("welcome"), [&app] { app.navigator()->home(); }},
        {QStringLiteral("welcome-about"),
            [welcome] {
                welcome->touch(I18n::instance()->language());
                welcome->next();
            }},
        {QStringLiteral("welcome-practice"), next},
        {QStringLiteral("welcome-practised"), [welcome] { welcome->setPracticeChoice(1); }},
        {QStringLiteral("welcome-card"), next},
        {QStringLiteral("welcome-scope"),
            [consent] {
                while (consent->phase() == ConsentViewModel::Phase::Cards)
                    consent->next();
            }},
        {QStringLiteral("welcome-patch"),
            [consent] {
                while (consent->phase() == ConsentViewModel::Phase::Scopes) {
                    consent->say(ConsentViewModel::Answer::Yes);
                    consent->next();
                }
                consent->setPattern(3);
            }},
        {QStringLiteral("welcome-receipt"), [consent] { consent->next(); }},
        {QStringLiteral("welcome-code"),
            [welcome] {
                welcome->restart();
                welcome->askForCode();
            }},
        {QStringLiteral("welcome-again"), [welcome] { welcome->restart(); }}};
}

QList<Stop> telling(AppViewModel& app)
{
    using Step = PhotoStoryViewModel::Step;
    auto* story = app.property("photoStory").value<PhotoStoryViewModel*>();
    const auto at = [story](Step step) { return [story, step] { story->go(step); }; };
    return {{QStringLiteral("photoStory-picture"),
                [story] {
                    story->startNew();
                    story->go(Step::Picture);
                }},
        {QStringLiteral("photoStory-taken"), [story] { story->picture()->bring(drawnPicture()); }},
        {QStringLiteral("photoStory-tell"),
            [story] {
                story->addPerson(QStringLiteral("Rehana"), false);
                story->go(Step::Tell);
            }},
        {QStringLiteral("photoStory-words"), at(Step::Words)}, {QStringLiteral("photoStory-where"), at(Step::Where)},
        {QStringLiteral("photoStory-release"), at(Step::Release)},
        {QStringLiteral("photoStory-review"), at(Step::Review)},
        {QStringLiteral("photoStory-thrown-away"), [story] { story->discard(); }}};
}

} // namespace uthan::desktop
