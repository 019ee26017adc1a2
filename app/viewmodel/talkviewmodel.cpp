// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkviewmodel.h"

#include "problemwords.h"
#include "recordsviewmodel.h"

#include <QCborArray>

namespace uthan::app {

using store::Programme;

namespace {
    const QString kTheme = QStringLiteral("theme");
    const QString kBoard = QStringLiteral("board");
    const QString kDown = QStringLiteral("down");
    const QString kItems = QStringLiteral("items");
    const QString kSetDown = QStringLiteral("set_down");
    const QStringList kDyes{QStringLiteral("plum"), QStringLiteral("marigold"), QStringLiteral("leaf"),
        QStringLiteral("pond"), QStringLiteral("madder")};
    const QStringList kRoles{QStringLiteral("resident"), QStringLiteral("elder"), QStringLiteral("youth"),
        QStringLiteral("interpreter"), QStringLiteral("facilitator"), QStringLiteral("researcher")};

    // {record, part?} ⇄ "record/part"
    QCborMap member(const QString& cardId)
    {
        const qsizetype slash = cardId.indexOf(QLatin1Char('/'));
        QCborMap map{{QStringLiteral("record"), slash < 0 ? cardId : cardId.left(slash)}};
        if (slash >= 0)
            map.insert(QStringLiteral("part"), cardId.mid(slash + 1));
        return map;
    }
    QString cardId(const QCborValue& member)
    {
        const QCborMap map = member.toMap();
        const QString part = map.value(QStringLiteral("part")).toString();
        const QString record = map.value(QStringLiteral("record")).toString();
        return part.isEmpty() ? record : record + QLatin1Char('/') + part;
    }

    // The programme's one board; made when the room first needs it.
    Result<RecordId> boardOf(Programme& programme, PersonId by)
    {
        const auto boards = programme.records({.kind = kBoard});
        if (!boards)
            return boards.error();
        if (!boards->isEmpty())
            return boards->first().id;
        return programme.create({.kind = kBoard,
            .author = by,
            .audience = record::Audience::Members,
            .fields = {{QStringLiteral("in_the_room"), QCborMap()}}});
    }
}

struct TalkViewModel::Board {
    QList<QVariantMap> themes, setDown, waiting, room;
    QHash<QString, QString> where;
};

TalkViewModel::TalkViewModel(StoreService& store, std::function<PersonId()> author, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_author(std::move(author))
    , m_themes(
          {QStringLiteral("themeId"), QStringLiteral("name"), QStringLiteral("nameLanguage"), QStringLiteral("second"),
              QStringLiteral("secondLanguage"), QStringLiteral("colour"), QStringLiteral("voicesCount"),
              QStringLiteral("cardList"), QStringLiteral("counterViews"), QStringLiteral("review")})
    , m_setDown({QStringLiteral("card")})
    , m_waiting({QStringLiteral("card")})
    , m_room({QStringLiteral("role"), QStringLiteral("count")})
{
    m_themes.showGradually(1);
    connect(&m_store, &StoreService::recordsChanged, this, &TalkViewModel::refresh);
}

void TalkViewModel::setLanguage(const QString& tag)
{
    if (tag == m_language)
        return;
    m_language = tag;
    Q_EMIT languageChanged();
    refresh();
}

void TalkViewModel::setSecondLanguage(const QString& tag)
{
    if (tag == m_second)
        return;
    m_second = tag;
    Q_EMIT languageChanged();
    refresh();
}

int TalkViewModel::peopleInRoom() const
{
    int sum = 0;
    for (const QVariantMap& row : m_room.rows())
        sum += row.value(QStringLiteral("count")).toInt();
    return sum;
}

Result<TalkViewModel::Board> TalkViewModel::readBoard(
    Programme& programme, const QString& language, const QString& second)
{
    const auto cards = talkCards(programme, language);
    const auto themes = programme.records({.kind = kTheme});
    const auto boards = programme.records({.kind = kBoard});
    const auto review = programme.toReview();
    for (const Error* error : {review ? nullptr : &review.error(), cards ? nullptr : &cards.error(),
             themes ? nullptr : &themes.error(), boards ? nullptr : &boards.error()}) {
        if (error)
            return *error;
    }
    QHash<QString, const TalkCard*> byId;
    for (const TalkCard& card : *cards)
        byId.insert(card.id, &card);

    Board board;
    int dye = 0;
    for (const record::Record& theme : *themes) {
        QVariantList held;
        qint64 voices = 0;
        for (const auto& value : theme.fields.value(kItems).toArray()) {
            const TalkCard* card = byId.value(cardId(value));
            if (!card)
                continue; // taken back, or not ours to see: the theme forgets its face, the set keeps its place
            board.where.insert(card->id, theme.id.text());
            held.append(card->toMap());
            voices += card->voices;
        }
        QVariantList counter;
        for (const auto& value : theme.fields.value(QStringLiteral("counter_views")).toArray()) {
            const QCborMap view = value.toMap();
            counter.append(QVariantMap{{QStringLiteral("text"), view.value(QStringLiteral("text")).toString()},
                {QStringLiteral("language"), view.value(QStringLiteral("language")).toString()}});
        }
        const language::Text names = textFromCbor(theme.fields.value(QStringLiteral("name")));
        const auto name = language::choose(names, language, {theme.text(QStringLiteral("named_in"))});
        const auto other = language::choose(names, second);
        const bool twoNames = !second.isEmpty() && !other.isFallback && other.tag != name.tag;
        const QString colour = theme.text(QStringLiteral("colour"));
        board.themes.append({{QStringLiteral("themeId"), theme.id.text()}, {QStringLiteral("name"), name.text},
            {QStringLiteral("nameLanguage"), name.tag}, {QStringLiteral("second"), twoNames ? other.text : QString()},
            {QStringLiteral("secondLanguage"), other.tag},
            {QStringLiteral("colour"), kDyes.contains(colour) ? colour : kDyes.at(dye % kDyes.size())},
            {QStringLiteral("voicesCount"), voices}, {QStringLiteral("cardList"), held},
            {QStringLiteral("counterViews"), counter}, {QStringLiteral("review"), review->contains(theme.id)}});
        ++dye;
    }
    QHash<QString, int> inRoom;
    for (const record::Record& record : *boards) {
        for (const auto& value : record.fields.value(kSetDown).toArray()) {
            const TalkCard* card = byId.value(cardId(value));
            if (card && !board.where.contains(card->id)) {
                board.where.insert(card->id, kDown);
                board.setDown.append({{QStringLiteral("card"), card->toMap()}});
            }
        }
        for (const auto& pair : record.fields.value(QStringLiteral("in_the_room")).toMap())
            inRoom.insert(pair.first.toString(), static_cast<int>(pair.second.toInteger()));
    }
    for (const QString& role : kRoles)
        board.room.append({{QStringLiteral("role"), role}, {QStringLiteral("count"), inRoom.value(role)}});
    for (const TalkCard& card : *cards) {
        if (!board.where.contains(card.id))
            board.waiting.append({{QStringLiteral("card"), card.toMap()}});
    }
    return board;
}

void TalkViewModel::refresh()
{
    m_store
        .run([language = m_language, second = m_second](
                 Programme& programme) { return readBoard(programme, language, second); })
        .then(this, [this](const Result<Board>& board) {
            if (board)
                show(*board);
        });
}

void TalkViewModel::show(const Board& board)
{
    m_where = board.where;
    m_themes.setRows(board.themes);
    m_setDown.setRows(board.setDown);
    m_room.setRows(board.room);
    // The card in hand: the one asked for if it is anywhere, else the first that waits.
    QVariantMap hand;
    QList<QVariantMap> waiting = board.waiting;
    const auto take = [&](const QVariantMap& card) {
        if (hand.isEmpty() && card.value(QStringLiteral("cardId")).toString() == m_wanted)
            hand = card;
    };
    for (const QVariantMap& row : board.waiting + board.setDown)
        take(row.value(QStringLiteral("card")).toMap());
    for (const QVariantMap& theme : board.themes) {
        for (const QVariant& card : theme.value(QStringLiteral("cardList")).toList())
            take(card.toMap());
    }
    if (hand.isEmpty() && !waiting.isEmpty())
        hand = waiting.first().value(QStringLiteral("card")).toMap();
    const QString handId = hand.value(QStringLiteral("cardId")).toString();
    waiting.removeIf([&handId](const QVariantMap& row) {
        return row.value(QStringLiteral("card")).toMap().value(QStringLiteral("cardId")) == handId;
    });
    m_waiting.setRows(waiting);
    m_inHand = hand;
    m_left = static_cast<int>(board.waiting.size());
    Q_EMIT inHandChanged();
    Q_EMIT roomChanged();
}

template <typename Work> void TalkViewModel::change(Work work)
{
    m_store.run([work, by = m_author()](Programme& programme) { return work(programme, by); })
        .then(this, [this](const Result<void>& result) {
            m_problem
                = result.ok() ? QString() : ProblemWords::sentence(result.error(), ProblemWords::About::Programme);
            Q_EMIT problemChanged();
            m_store.announce({kTheme, kBoard});
        });
}

Result<void> TalkViewModel::apply(Programme& programme, PersonId by, const Move& move)
{
    const auto board = boardOf(programme, by);
    if (!board)
        return board.error();
    const auto place = [&](const QString& where, bool add) -> Result<void> {
        if (where.isEmpty())
            return {};
        const RecordId id = where == kDown ? *board : RecordId::fromText(where);
        const QString& field = where == kDown ? kSetDown : kItems;
        return add ? programme.addToSet(id, by, field, member(move.card))
                   : programme.removeFromSet(id, by, field, member(move.card));
    };
    // First to the new place, then from the old: a power cut in between leaves a card twice, never nowhere.
    if (auto added = place(move.to, true); !added)
        return added;
    return place(move.from, false);
}

void TalkViewModel::move(const QString& card, const QString& to, bool remember)
{
    const Move move{card, m_where.value(card), to};
    if (card.isEmpty() || move.from == to)
        return;
    if (remember) {
        m_undo.append(move);
        Q_EMIT undoChanged();
    }
    m_wanted.clear();
    change([move](Programme& programme, PersonId by) { return apply(programme, by, move); });
}

void TalkViewModel::pickUp(const QString& cardId)
{
    m_wanted = cardId;
    refresh();
}

void TalkViewModel::placeIn(const QString& themeId)
{
    move(m_inHand.value(QStringLiteral("cardId")).toString(), themeId);
}

void TalkViewModel::setDownCard()
{
    move(m_inHand.value(QStringLiteral("cardId")).toString(), kDown);
}

void TalkViewModel::nextCard()
{
    if (m_waiting.count() == 0)
        return;
    m_wanted = m_waiting.row(0).value(QStringLiteral("card")).toMap().value(QStringLiteral("cardId")).toString();
    refresh();
}

void TalkViewModel::newTheme(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    const QString& colour = kDyes.at(m_themes.count() % kDyes.size());
    const QString card = m_inHand.value(QStringLiteral("cardId")).toString();
    m_wanted.clear();
    change([trimmed, colour, card, from = m_where.value(card), language = m_language](
               Programme& programme, PersonId by) -> Result<void> {
        const auto id = programme.create({.kind = kTheme,
            .author = by,
            .audience = record::Audience::Members,
            .fields = {{QStringLiteral("name"), QCborMap{{language, trimmed}}}, {QStringLiteral("named_in"), language},
                {QStringLiteral("colour"), colour}}});
        if (!id)
            return id.error();
        return card.isEmpty() ? Result<void>() : apply(programme, by, {card, from, id->text()});
    });
}

void TalkViewModel::rename(const QString& themeId, const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    change([trimmed, id = RecordId::fromText(themeId), language = m_language](
               Programme& programme, PersonId by) -> Result<void> {
        const auto theme = programme.record(id);
        if (!theme)
            return theme.error();
        QCborMap names = theme->fields.value(QStringLiteral("name")).toMap();
        names.insert(language, trimmed);
        return programme.change(id, by, {{QStringLiteral("name"), names}});
    });
}

void TalkViewModel::seeOtherwise(const QString& themeId, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return;
    change([trimmed, id = RecordId::fromText(themeId), language = m_language](Programme& programme, PersonId by) {
        return programme.addToSet(id, by, QStringLiteral("counter_views"),
            QCborMap{{QStringLiteral("text"), trimmed}, {QStringLiteral("language"), language}});
    });
}

void TalkViewModel::setInRoom(const QString& role, int count)
{
    change([role, count](Programme& programme, PersonId by) -> Result<void> {
        const auto board = boardOf(programme, by);
        if (!board)
            return board.error();
        const auto record = programme.record(*board);
        if (!record)
            return record.error();
        QCborMap room = record->fields.value(QStringLiteral("in_the_room")).toMap();
        room.insert(role, std::max(0, count));
        return programme.change(*board, by, {{QStringLiteral("in_the_room"), room}});
    });
}

void TalkViewModel::undo()
{
    if (m_undo.isEmpty())
        return;
    const Move last = m_undo.takeLast();
    Q_EMIT undoChanged();
    m_wanted = last.card;
    change([back = Move{last.card, last.to, last.from}](
               Programme& programme, PersonId by) { return apply(programme, by, back); });
}

} // namespace uthan::app
