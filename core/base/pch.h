// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every core source: only what nearly all of them use.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariantMap>
#include <variant>
#include <vector>
