// SPDX-License-Identifier: GPL-3.0-or-later
import QtMultimedia

// What the camera sees.
VideoOutput {
    fillMode: VideoOutput.PreserveAspectFit
}
