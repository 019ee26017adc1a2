# SPDX-License-Identifier: GPL-3.0-or-later
"""A survey of a household for the journey: its people, the visits of each, and the house. Written here, in English and
Arabic, as a workbook; `newer` is what its author made of it later: one question is gone, one has come."""
import openpyxl

ENGLISH, ARABIC = "label::English (en)", "label::العربية (ar)"


def rows(newer):
    yield ["type", "name", ENGLISH, ARABIC, "guidance_hint::English (en)", "guidance_hint::العربية (ar)", "required", "relevant"]
    yield ["text", "village", "Which **village** is your home in?", "في أي **قرية** بيتكم؟",
           "Say the name you use yourselves.", "اذكروا الاسم الذي تستعملونه أنتم.", "yes", ""]
    yield ["begin repeat", "member", "Person", "شخص", "", "", "", ""]
    yield ["text", "name", "What is this person called?", "ما اسم هذا الشخص؟", "", "", "", ""]
    yield ["integer", "age", "How old is ${name}?", "كم عمر ${name}؟", "", "", "", ""]
    yield ["begin repeat", "visit", "Visit", "زيارة", "", "", "", ""]
    yield ["select_one place", "where", "Where did ${name} go?", "إلى أين ذهب ${name}؟", "", "", "", ""]
    yield ["end repeat", "", "", "", "", "", "", ""]
    yield ["end repeat", "", "", "", "", "", "", ""]
    yield ["begin group", "house", "The house", "البيت", "", "", "", ""]
    yield ["integer", "rooms", "How many rooms are there?", "كم غرفة فيه؟", "", "", "", ""]
    if newer:
        yield ["select_one yes_no", "water", "Is there water in the house?", "هل في البيت ماء؟", "", "", "", ""]
    else:
        yield ["text", "roof", "What is the roof made of?", "ممّ صُنع السقف؟", "", "", "", ""]
    yield ["end group", "", "", "", "", "", "", ""]


CHOICES = [["list_name", "name", ENGLISH, ARABIC],
           ["place", "clinic", "To the clinic", "إلى العيادة"], ["place", "healer", "To a healer", "إلى مُعالج"],
           ["yes_no", "yes", "Yes", "نعم"], ["yes_no", "no", "No", "لا"]]


def write(path, newer=False):
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    for row in rows(newer):
        survey.append(row)
    choices = book.create_sheet("choices")
    for row in CHOICES:
        choices.append(row)
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version", "default_language"])
    settings.append(["Our household", "our_household", "2" if newer else "1", "English (en)"])
    book.save(path)
    return path
