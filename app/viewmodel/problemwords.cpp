// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemwords.h"

namespace uthan::app {

QString ProblemWords::sentence(const Error& error, About about)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        //: The storage of the device or stick is full
        return tr("There is no room left. Everything that was kept is safe. Make some room, then try again.");
    case ErrorCode::NoPermission:
        //: The operating system does not let us write or read there
        return tr("This place does not let us read or write. Choose another place.");
    case ErrorCode::Busy:
        //: A second window of the program has the same programme open
        return tr("Uthan is already open with these things. Close the other window first.");
    case ErrorCode::NotFound:
        return about == About::Stick ? tr("The stick is not there any more. Put it in, then try again.")
                                     : tr("It is not there any more. Choose it again.");
    case ErrorCode::Newer:
        //: Written by a later version of the program
        return tr("This was made by a newer Uthan. Bring this one up to date, then try again.");
    case ErrorCode::WrongKey:
        return about == About::Backup ? tr("That word does not open this copy. Try again.")
                                      : tr("This belongs to another group, or we were not let in yet.");
    case ErrorCode::Damaged:
        return damaged(about);
    case ErrorCode::Input:
        return notUnderstood(about);
    case ErrorCode::Refused:
        if (about == About::Nearby)
            //: A device nearby does not share with this one, or does not let it in
            return tr("The other device said no. Ask its people, and ask for a new code if you want to join.");
        if (about == About::Hub)
            //: The hub, a computer that is always on, refuses
            return tr("The hub said no. Ask whoever looks after it.");
        return tr("The rules of the group do not allow this.");
    case ErrorCode::Device:
        return tr("This device has no such part, or it is switched off.");
    case ErrorCode::Unreachable:
        if (about == About::Hub)
            //: The hub cannot be reached, or its disk is full
            return tr("The hub does not answer now. See that this device is on the internet, and try again later. "
                      "Nothing is lost.");
        //: Another device nearby does not answer, or the Wi-Fi between the two broke
        return tr(
            "The other device does not answer. Come closer, see that both are on the same Wi-Fi, then try again.");
    case ErrorCode::Cancelled:
        return tr("Stopped. What was done is kept.");
    case ErrorCode::Locked: // the page of the lock has words of its own
    case ErrorCode::WrongSecret:
    case ErrorCode::TooSoon:
    case ErrorCode::Internal:
        break;
    }
    return tr("Something went wrong here. What was kept is safe. Try again, or ask a facilitator.");
}

QString ProblemWords::damaged(About about)
{
    switch (about) {
    case About::Stick:
        //: A share file on a stick is only half copied or its bytes changed
        return tr("This file is only half there. Nothing was changed. Copy it to the stick again.");
    case About::Survey:
        return tr("This survey file is broken. Nothing was brought in. Ask for it again.");
    case About::Picture:
        return tr("This file is not a picture we can open. Choose another one.");
    case About::Backup:
        return tr("This copy is broken. Nothing was changed. Use another copy.");
    case About::Nearby:
    case About::Hub:
        //: Bytes were damaged between two devices nearby, or a code was misread
        return tr("What came was not as it was sent. Nothing was changed. Try again.");
    case About::Programme:
    case About::Export:
        break;
    }
    return tr("A part of what is kept here is damaged. The rest is safe. Ask a facilitator to look at the Desk.");
}

QString ProblemWords::notUnderstood(About about)
{
    switch (about) {
    case About::Survey:
        return tr("This survey has something to mend first. Nothing was brought in.");
    case About::Picture:
        return tr("This file is not a picture we can open. Choose another one.");
    case About::Stick:
        return tr("This file is not something Uthan shares. Nothing was changed.");
    case About::Nearby:
        return tr("This is not a code for joining. Ask for the code on the other device.");
    case About::Programme:
    case About::Backup:
    case About::Export:
    case About::Hub:
        break;
    }
    return tr("We do not understand this file. Nothing was changed.");
}

} // namespace uthan::app
