// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "services.h"
#include "words.h"

#include <QCborMap>
#include <QObject>
#include <QQmlEngine>

namespace uthan::app {

// The person's own corner: how the app looks and sounds, what they agreed to, taking back, and passing the device on.
class MeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY lookChanged) // 1.0 to 2.5
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY lookChanged)
    Q_PROPERTY(QString themeMode READ themeMode NOTIFY lookChanged) // "light", "dark", "contrast": what Theme takes
    Q_PROPERTY(bool soundOn READ soundOn WRITE setSoundOn NOTIFY lookChanged)
    Q_PROPERTY(uthan::app::RowModel* agreed READ agreed CONSTANT) // words (Words), yes
    Q_PROPERTY(TakeBack takeBackState READ takeBackState NOTIFY takeBackChanged)
    Q_PROPERTY(int takenBack READ takenBack NOTIFY takeBackChanged)
    // After it is done: one row as of RightsViewModel::takings, how far it has come on the other devices
    Q_PROPERTY(uthan::app::RowModel* takeBackStatus READ takeBackStatus CONSTANT)
public:
    enum class Look { AsDevice, Light, Dark, Contrast };
    Q_ENUM(Look)
    enum class TakeBack { None, Working, Done, NotACode, Unknown, Trouble };
    Q_ENUM(TakeBack)
    explicit MeViewModel(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] double textScale() const { return m_scale; }
    void setTextScale(double scale);
    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look);
    [[nodiscard]] QString themeMode() const;
    [[nodiscard]] bool soundOn() const;
    void setSoundOn(bool on);
    [[nodiscard]] RowModel* agreed() { return &m_agreed; }
    [[nodiscard]] TakeBack takeBackState() const { return m_takeBack; }
    [[nodiscard]] int takenBack() const { return m_takenBack; }
    [[nodiscard]] RowModel* takeBackStatus() { return &m_takeBackStatus; }

    Q_INVOKABLE void nextTextScale(); // 100, 130, 160, 200, 250 % and round again
    Q_INVOKABLE void readAgreed();
    // Everything under the code, or of it one thing with the parts that belong to it.
    Q_INVOKABLE void takeBack(const QString& code, const QString& recordId = {});
    Q_INVOKABLE void forgetTakeBack();
    Q_INVOKABLE void nextPerson();

    [[nodiscard]] QCborMap lookToCbor() const;
    void restoreLook(const QCborMap& kept);
    void setDeviceIsDark(bool dark);

Q_SIGNALS:
    void lookChanged();
    void takeBackChanged();

private:
    void keepLook();
    void setTakeBack(TakeBack state, int count = 0);
    Services m_services;
    RowModel m_agreed, m_takeBackStatus;
    double m_scale = 1.0;
    Look m_look = Look::AsDevice;
    bool m_deviceIsDark = false;
    TakeBack m_takeBack = TakeBack::None;
    int m_takenBack = 0;
};

} // namespace uthan::app
