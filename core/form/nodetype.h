// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::form {

// What a node of a form is. Part of the cache format: append, never reorder, or raise kProgramVersion.
enum class NodeType : quint8 {
    Group,
    Repeat,
    Text,
    Integer,
    Decimal,
    SelectOne,
    SelectMultiple,
    Rank,
    Range,
    Note,
    Date,
    Time,
    DateTime,
    Image,
    Audio,
    Video,
    File,
    GeoPoint,
    GeoTrace,
    GeoShape,
    Barcode,
    Acknowledge,
    Calculate,
    Hidden,
    Start,
    End,
    Today,
    DeviceId,
    UserName,
    PhoneNumber, // kept empty: we do not collect it unless the programme says so
    Email,
    StartGeoPoint, // asked for with consent, by the app
    BackgroundGeoPoint,
    BackgroundAudio,
    Audit,
    InstanceId, // the filling's own name in its meta block
};
[[nodiscard]] QString typeName(NodeType type); // as an XLSForm writes it
[[nodiscard]] bool isAsked(NodeType type); // has a place on a page
[[nodiscard]] bool isSelect(NodeType type);

// Around a reference inside a text, characters no text may hold: in a definition the source of an expression stands
// between them, in a program its number.
constexpr char16_t kReferenceOpen = 0xFDD0;
constexpr char16_t kReferenceClose = 0xFDD1;

} // namespace uthan::form
