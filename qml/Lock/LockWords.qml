// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Uthan.ViewModel

// What is said of locks: their names, what each guards against and what not, and why something did not work.
QtObject {
    function name(kind) {
        switch (kind) {
        case LockViewModel.Passphrase:
            //: A lock: opened by a word or sentence that is typed
            return qsTr("A word or sentence")
        case LockViewModel.Pin:
            //: A lock: opened by a PIN of at least six digits, on this computer only
            return qsTr("A number, on this computer only")
        case LockViewModel.KeyStore:
            //: A lock: the key lies in the desktop's key store (GNOME Keyring, KWallet)
            return qsTr("Whoever is logged in here")
        default:
            //: No lock guards the device
            return qsTr("No lock")
        }
    }
    function meaning(kind) {
        switch (kind) {
        case LockViewModel.Passphrase:
            //: What a passphrase guards against, and what happens when it is forgotten
            return qsTr("The strongest. Also whoever copies the files cannot read them. Forgotten, nobody opens this device's things any more, not even we; the other devices keep what was shared.")
        case LockViewModel.Pin:
            //: What a PIN guards against. The key store: where the desktop keeps secrets
            return qsTr("Quick to press. It works together with this computer's key store: copied elsewhere the files stay closed. Lost with this computer's login.")
        case LockViewModel.KeyStore:
            //: What the key store alone guards against
            return qsTr("Opens by itself for whoever is logged in on this computer. Copied elsewhere the files stay closed. Whoever sits down here can read everything.")
        default:
            //: Said plainly: without a lock nothing is guarded
            return qsTr("Whoever can open this device's files can read what is kept. Look after the device.")
        }
    }
    function problem(lock) {
        switch (lock.problem) {
        case LockViewModel.Nothing:
            return ""
        case LockViewModel.Wrong:
            return lock.kind === LockViewModel.Pin
                //: The PIN was not right
                ? qsTr("That is not the number. Try again.")
                //: The passphrase was not right
                : qsTr("That is not the word. Try again.")
        case LockViewModel.TooSoon:
            //: A wrong passphrase or PIN was tried several times; the wait is counted down beside this
            return qsTr("That was tried too often. Please wait.")
        case LockViewModel.TooShort:
            return qsTr("At least 8 letters, please.")
        case LockViewModel.NotAPin:
            //: A PIN that is too short, or is not made of digits
            return qsTr("At least 6 digits, please.")
        case LockViewModel.NoKeyStore:
            return qsTr("This computer's key store does not answer. Log in to the computer again, then try once more.")
        case LockViewModel.KeyStoreLost:
            //: The other half of the lock is gone from the desktop's key store
            return qsTr("This computer's key store does not hold its half of the lock any more. Bring the programme back from another device, or with its shares.")
        case LockViewModel.KeyStoreRefused:
            return qsTr("The computer was told not to give its half of the lock. Try again, and say yes.")
        case LockViewModel.NoRoom:
            return qsTr("This device is full. Make some room, then try again.")
        default:
            return qsTr("That did not work. Nothing was changed.")
        }
    }
    // "0:24" or "3 minutes" is too little: how long until the next try.
    function wait(seconds) {
        return seconds >= 120
            //: How long until a passphrase or PIN may be tried again
            ? qsTr("The next try is in %Ln minute(s).", "", Math.ceil(seconds / 60))
            : qsTr("The next try is in %Ln second(s).", "", seconds)
    }
}
