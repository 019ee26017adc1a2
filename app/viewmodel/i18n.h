// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QQmlEngine>
#include <QTranslator>

namespace uthan::app {

// The languages a person may choose, in the order of the first screen's cards. Constant.
class LanguageModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
public:
    enum Roles { CodeRole = Qt::UserRole + 1, AutonymRole, GreetingRole, GoRole, RightToLeftRole, CompleteRole };
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

// The language of the app and everything that follows from it: direction, digits, dates, translators. Process-wide,
// in QML as the singleton I18n. Changing the language is live: the composition root retranslates on languageChanged.
class I18n : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // What the person chose ("tl"); survey texts are looked up by it.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    // What the app's own words are in: the same, or English where the app has not been translated yet.
    Q_PROPERTY(QString textLanguage READ textLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY languageChanged)
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY languageChanged)
    Q_PROPERTY(uthan::app::LanguageModel* languages READ languages CONSTANT)
public:
    // No default constructor: QML would then make its own instead of asking create().
    explicit I18n(QObject* parent);
    ~I18n() override;
    // The one made by the composition root; a program without one (gallery, tests) gets one of its own.
    static I18n* create(QQmlEngine* engine, QJSEngine* scriptEngine);
    [[nodiscard]] static I18n* instance();

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& tag); // an unknown tag is English
    [[nodiscard]] QString textLanguage() const;
    [[nodiscard]] bool rightToLeft() const;
    [[nodiscard]] bool isComplete() const { return m_language == textLanguage(); }
    [[nodiscard]] LanguageModel* languages() { return &m_languages; }
    [[nodiscard]] QLocale locale() const { return m_locale; }
    [[nodiscard]] static QStringList supported();
    // The first of the system's languages we have; what the app speaks before anyone has chosen.
    [[nodiscard]] static QString ofTheSystem();

    // In the digits of the app's language. In QML mention I18n.language in the binding so that it is redone.
    Q_INVOKABLE QString number(double value, int decimals = 0) const;
    Q_INVOKABLE QString percent(double share, int decimals = 0) const; // 0.42 → "42 %"
    Q_INVOKABLE QString digits(const QString& text) const; // only replaces 0-9
    Q_INVOKABLE QString date(const QDateTime& when) const; // "4 March 2026"
    Q_INVOKABLE QString day(const QString& isoDate) const; // the same, from "2026-03-04"
    Q_INVOKABLE QString time(const QDateTime& when) const;
    Q_INVOKABLE QString duration(double milliseconds) const; // "0:24"

    // The app's own words in another of its languages, for an interpreter; empty where it has not been
    // translated, and in the one they are in already.
    Q_INVOKABLE QString also(const QString& tag, const QString& context, const QString& source) const;

    // Of any text by the language it is in, never by the app's language.
    Q_INVOKABLE bool isRightToLeft(const QString& tag) const;
    Q_INVOKABLE QString autonym(const QString& tag) const;

Q_SIGNALS:
    void languageChanged();

private:
    LanguageModel m_languages;
    QString m_language;
    QLocale m_locale;
    QTranslator m_translator;
    mutable QHash<QString, std::shared_ptr<QTranslator>> m_others; // by language
};

} // namespace uthan::app
