// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// One line of help: a sign and a sentence.
QtObject {
    property string icon: ""
    property string text: ""
}
