// SPDX-License-Identifier: GPL-3.0-or-later
import Uthan.PhotoStory

// What the camera sees; loaded only when somebody looks, since the camera's libraries are slow to start.
PlainViewfinder { }
