// SPDX-License-Identifier: GPL-3.0-or-later
import Uthan.PhotoStory

// A film where there is no graphics processor.
PlainViewfinder {
    camera: false
}
