// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uthan::form {

class FormProgram;
class ListSource;

// Makes the indexes that filters of this form ask for, and what searches the labels of its long lists, so that nobody
// waits for them while answering.
void prepareLists(const FormProgram& program, ListSource& lists);

} // namespace uthan::form
