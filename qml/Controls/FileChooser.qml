// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Uthan.Controls
import Uthan.Theme

// A file or a folder that is on this device: chosen in the system's own window, which people may know, or in ours where it has none.
//   title         of the window
//   nameFilters   kinds of files, as "Pictures (*.jpg *.png)"; without any, every file
//   folders       true: a folder
//   chosen(file)
Item {
    id: chooser

    property string title: ""
    property list<string> nameFilters
    property bool folders: false
    property bool ours: !SystemWindows.choosesFiles

    signal chosen(url file)

    function open() {
        if (window.item)
            window.item.open()
        else
            window.active = true
    }

    visible: false
    Loader { // made when somebody wants to choose
        id: window
        active: false
        sourceComponent: chooser.ours ? sheet : chooser.folders ? systemFolders : system
        onLoaded: item.open()
    }
    Component {
        id: system
        FileDialog {
            title: chooser.title
            nameFilters: chooser.nameFilters
            onAccepted: chooser.chosen(selectedFile)
        }
    }
    Component {
        id: systemFolders
        FolderDialog {
            title: chooser.title
            onAccepted: chooser.chosen(selectedFolder)
        }
    }
    Component {
        id: sheet
        FileSheet {
            title: chooser.title
            folders: chooser.folders
            endings: chooser.nameFilters.join(" ").match(/\*\.\w+/g) ?? []
            onChosen: file => chooser.chosen(file)
        }
    }
}
