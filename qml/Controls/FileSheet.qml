// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import Qt.labs.folderlistmodel
import QtCore
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// The files of this device, those that came last first, pictures as pictures; what is hidden stays so.
//   endings       "*.jpg": of the files that may be chosen; none: all
//   folder        that is shown
//   folders       true: a folder is chosen, the one that is shown
//   chosen(file)
Sheet {
    id: sheet

    property list<string> endings
    property url folder: places[0].url
    property bool folders: false
    readonly property string home: String(StandardPaths.standardLocations(StandardPaths.HomeLocation)[0])
    readonly property string who: home.slice(home.lastIndexOf("/") + 1)
    property int looked: 0 // so often: a stick may have come
    readonly property list<var> places: looked < 0 ? [] : [
        //: A place to look for a file: the folder of pictures of this device. As are those that follow.
        place(qsTr("Pictures"), "image", StandardPaths.PicturesLocation),
        place(qsTr("Downloads"), "down", StandardPaths.DownloadLocation),
        place(qsTr("Films"), "camera", StandardPaths.MoviesLocation),
        place(qsTr("Documents"), "book", StandardPaths.DocumentsLocation),
        place(qsTr("This device"), "laptop", StandardPaths.HomeLocation),
        //: Sticks and cards that are put into this device.
        ...["file:///media/", "file:///run/media/"].map(where => ({ name: qsTr("A stick"), icon: "usb", url: where + who }))
    ].filter((one, index, all) => (SystemWindows.hasThingsIn(one.url) || String(one.url) === home)
             && all.findIndex(other => String(other.url) === String(one.url)) === index)
    readonly property bool isPlace: places.some(one => String(one.url) === String(folder))

    property bool awaited: false // the files are, before one of them gets the keyboard

    signal chosen(url file)

    function place(name: string, icon: string, where: int): var {
        return { name: name, icon: icon, url: StandardPaths.standardLocations(where)[0] }
    }
    function pick(isFolder: bool, file: url) {
        if (isFolder) {
            folder = file
            goOnAt(up)
            return
        }
        close()
        chosen(file)
    }

    function begin() {
        if (!awaited || !opened || files.status !== FolderListModel.Ready)
            return
        awaited = false
        list.forceLayout()
        goOnAt(list.count > 0 && !folders ? list.itemAtIndex(0) : starts.itemAt(0))
    }

    onAboutToShow: {
        awaited = true
        ++looked
    }
    onOpened: Qt.callLater(begin)

    FolderListModel {
        id: files
        folder: sheet.folder
        nameFilters: sheet.endings.length > 0 ? sheet.endings : ["*"]
        caseSensitive: false
        showDirsFirst: true
        showFiles: !sheet.folders
        sortField: FolderListModel.Time
        onStatusChanged: Qt.callLater(sheet.begin)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8

        Repeater {
            id: starts
            model: sheet.places
            Chip {
                required property var modelData
                pressable: true
                on: String(sheet.folder) === String(modelData.url)
                iconName: modelData.icon
                text: modelData.name
                onClicked: sheet.folder = modelData.url
            }
        }
    }
    AppButton {
        id: up
        Layout.fillWidth: true
        visible: !sheet.isPlace
        kind: "plain"
        compact: true
        iconName: "back"
        iconPointing: true
        //: Button: goes out of a folder of files, to the one around it.
        text: qsTr("Out of this folder")
        onClicked: sheet.folder = files.parentFolder
    }
    AppText {
        Layout.fillWidth: true
        visible: files.status === FolderListModel.Ready && list.count === 0 && !sheet.folders
        //: A folder of this device holds no file of the kind that is looked for.
        text: qsTr("There is nothing here that you can choose. Please look in another place.")
        color: Theme.soft
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space8 // room for the ring of what has the focus
        Layout.rightMargin: -Theme.space8
        Layout.preferredHeight: Math.min(contentHeight + 2 * topMargin, Theme.phone ? 460 : 520)
        leftMargin: Theme.space8
        rightMargin: Theme.space8
        topMargin: Theme.space8
        visible: count > 0
        clip: true
        spacing: Theme.space8
        model: files
        keyNavigationEnabled: false // the cards have the focus
        activeFocusOnTab: false
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        delegate: FileCard {
            id: card
            required property int index
            required property string fileName
            required property url fileUrl
            required property bool fileIsDir
            required property date fileModified

            width: ListView.view.width - 2 * Theme.space8
            text: fileName
            day: fileIsDir ? "" : fileModified.toLocaleDateString(Qt.locale(Theme.localeName(Theme.language)), Locale.LongFormat)
            isFolder: fileIsDir
            picture: /\.(jpe?g|png|webp|gif|bmp)$/i.test(fileName) ? String(fileUrl) : ""
            onActiveFocusChanged: {
                if (activeFocus)
                    list.positionViewAtIndex(index, ListView.Contain)
            }
            onClicked: sheet.pick(fileIsDir, fileUrl)
            Keys.onUpPressed: event => event.accepted = list.go(index - 1)
            Keys.onDownPressed: event => event.accepted = list.go(index + 1)
        }
        ScrollMark { flickable: list }

        function go(to: int): bool {
            if (to < 0 || to >= count)
                return false
            positionViewAtIndex(to, ListView.Contain)
            itemAtIndex(to).forceActiveFocus(Qt.TabFocusReason)
            return true
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: sheet.folders
        readonly property string here: decodeURIComponent(String(sheet.folder)).replace(/\/$/, "").split("/").pop()
        //: Button: takes the folder that is shown. %1: its name
        text: qsTr("Take this folder: %1").arg(sheet.places.find(one => String(one.url) === String(sheet.folder))?.name ?? here)
        onClicked: {
            sheet.close()
            sheet.chosen(sheet.folder)
        }
    }
}
