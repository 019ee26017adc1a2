// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgregions.h"

#include <cmath>
#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamReader>

namespace uthan::app {

namespace {
    constexpr qsizetype kMostBytes = 8 << 20;
    constexpr int kMostShapes = 20'000;
    constexpr qsizetype kMostElements = 200'000; // of one path
    constexpr int kMostDepth = 200;

    // Numbers and letters of a path, as loosely as SVG allows them to be written: "M10-5.5.5z".
    class Words {
    public:
        explicit Words(QStringView text)
            : m_text(text)
        {
        }
        [[nodiscard]] bool atEnd()
        {
            skip();
            return m_at >= m_text.size();
        }
        [[nodiscard]] QChar letter() // null: a number comes next
        {
            skip();
            return m_at < m_text.size() && m_text[m_at].isLetter() ? m_text[m_at++] : QChar();
        }
        [[nodiscard]] bool hasNumber()
        {
            skip();
            return m_at < m_text.size() && !m_text[m_at].isLetter();
        }
        double number()
        {
            skip();
            const qsizetype from = m_at;
            bool point = false, exponent = false;
            for (; m_at < m_text.size(); ++m_at) {
                const QChar c = m_text[m_at];
                const bool sign = c == u'-' || c == u'+';
                if (sign && m_at > from && m_text[m_at - 1].toLower() != u'e')
                    break;
                if (c == u'.' && (point || exponent))
                    break;
                point |= c == u'.';
                if (c.toLower() == u'e' && !exponent && m_at > from)
                    exponent = true;
                else if (!sign && c != u'.' && !c.isDigit())
                    break;
            }
            bool okay = false;
            const double value = m_text.mid(from, m_at - from).toDouble(&okay);
            if (m_at == from)
                ++m_at; // something that is neither: never stand still
            return okay && std::isfinite(value) ? value : 0;
        }
        bool flag() // of an arc: one digit, nothing need stand after it
        {
            skip();
            return m_at < m_text.size() && m_text[m_at++] == u'1';
        }

    private:
        void skip()
        {
            while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
                ++m_at;
        }
        QStringView m_text;
        qsizetype m_at = 0;
    };

    // An elliptical arc between two points, as the appendix of the SVG specification turns it into a centre and angles.
    void arcTo(QPainterPath& path, QPointF to, double rx, double ry, double turn, bool large, bool sweep)
    {
        const QPointF from = path.currentPosition();
        rx = std::abs(rx);
        ry = std::abs(ry);
        if (rx < 1e-9 || ry < 1e-9 || from == to) {
            path.lineTo(to);
            return;
        }
        const double phi = turn * M_PI / 180, c = std::cos(phi), s = std::sin(phi);
        const QPointF half = (from - to) / 2;
        const double x = c * half.x() + s * half.y(), y = -s * half.x() + c * half.y();
        const double grow = x * x / (rx * rx) + y * y / (ry * ry);
        if (grow > 1) {
            rx *= std::sqrt(grow);
            ry *= std::sqrt(grow);
        }
        const double below = rx * rx * y * y + ry * ry * x * x;
        const double root = below < 1e-12 ? 0 : std::sqrt(std::max(0.0, rx * rx * ry * ry / below - 1));
        const double sign = large == sweep ? -1 : 1;
        const double cx = sign * root * rx * y / ry, cy = -sign * root * ry * x / rx;
        const QPointF middle = QPointF(c * cx - s * cy, s * cx + c * cy) + (from + to) / 2;
        const double start = std::atan2((y - cy) / ry, (x - cx) / rx);
        double sweepBy = std::atan2((-y - cy) / ry, (-x - cx) / rx) - start;
        if (sweep && sweepBy < 0)
            sweepBy += 2 * M_PI;
        if (!sweep && sweepBy > 0)
            sweepBy -= 2 * M_PI;
        constexpr int kPieces = 24;
        for (int i = 1; i <= kPieces; ++i) {
            const double at = start + sweepBy * i / kPieces;
            const double ex = rx * std::cos(at), ey = ry * std::sin(at);
            path.lineTo(middle + QPointF(c * ex - s * ey, s * ex + c * ey));
        }
    }

    QPainterPath pathOf(QStringView data)
    {
        QPainterPath path;
        Words words(data);
        QChar command = u'M';
        QPointF control; // of the curve before
        QChar before;
        while (!words.atEnd() && path.elementCount() < kMostElements) {
            if (const QChar letter = words.letter(); !letter.isNull())
                command = letter;
            const bool relative = command.isLower();
            const QPointF here = path.currentPosition();
            const QPointF base = relative ? here : QPointF();
            const auto point = [&words, base] {
                const double x = words.number();
                return base + QPointF(x, words.number());
            };
            const QChar what = command.toLower();
            const bool afterCubic = before == u'c' || before == u's';
            const bool afterQuadratic = before == u'q' || before == u't';
            switch (what.unicode()) {
            case u'm':
                path.moveTo(point());
                command = relative ? u'l' : u'L'; // more points are a line
                break;
            case u'l':
                path.lineTo(point());
                break;
            case u'h':
                path.lineTo(QPointF(base.x() + words.number(), here.y()));
                break;
            case u'v':
                path.lineTo(QPointF(here.x(), base.y() + words.number()));
                break;
            case u'c':
            case u's': {
                const QPointF first = what == u's' ? (afterCubic ? 2 * here - control : here) : point();
                control = point();
                path.cubicTo(first, control, point());
                break;
            }
            case u'q':
            case u't': {
                control = what == u't' ? (afterQuadratic ? 2 * here - control : here) : point();
                path.quadTo(control, point());
                break;
            }
            case u'a': {
                const double rx = words.number(), ry = words.number(), turn = words.number();
                const bool large = words.flag(), sweep = words.flag();
                arcTo(path, point(), rx, ry, turn, large, sweep);
                break;
            }
            case u'z':
                path.closeSubpath();
                break;
            default:
                return path; // not a path any more
            }
            if (what == u'z' && words.hasNumber())
                return path;
            before = what;
        }
        return path;
    }

    QTransform transformOf(QStringView text)
    {
        static const QRegularExpression one(QStringLiteral("([a-zA-Z]+)\\s*\\(([^)]*)\\)"));
        QTransform all;
        auto matches = one.globalMatch(text.toString());
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString values = match.captured(2);
            Words words(values);
            std::vector<double> n;
            while (words.hasNumber() && n.size() < 6)
                n.push_back(words.number());
            const std::size_t given = n.size();
            n.resize(6);
            const QString name = match.captured(1);
            QTransform step;
            if (name == QLatin1String("translate"))
                step.translate(n[0], n[1]);
            else if (name == QLatin1String("scale"))
                step.scale(n[0], given > 1 ? n[1] : n[0]);
            else if (name == QLatin1String("rotate"))
                step.translate(n[1], n[2]).rotate(n[0]).translate(-n[1], -n[2]);
            else if (name == QLatin1String("skewX"))
                step.shear(std::tan(n[0] * M_PI / 180), 0);
            else if (name == QLatin1String("skewY"))
                step.shear(0, std::tan(n[0] * M_PI / 180));
            else if (name == QLatin1String("matrix") && given == 6)
                step = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
            all = step * all;
        }
        return all;
    }

    QPainterPath shapeOf(QStringView element, const QXmlStreamAttributes& attributes)
    {
        const auto number = [&attributes](const char* name) {
            const auto text = attributes.value(QLatin1String(name));
            Words words(text);
            return text.isEmpty() ? 0.0 : words.number();
        };
        QPainterPath path;
        if (element == u"path")
            path = pathOf(attributes.value(QLatin1String("d")));
        else if (element == u"rect")
            path.addRoundedRect(
                QRectF(number("x"), number("y"), number("width"), number("height")), number("rx"), number("rx"));
        else if (element == u"circle")
            path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
        else if (element == u"ellipse")
            path.addEllipse(QPointF(number("cx"), number("cy")), number("rx"), number("ry"));
        else if (element == u"polygon" || element == u"polyline") {
            const auto points = attributes.value(QLatin1String("points"));
            Words words(points);
            QPolygonF polygon;
            while (words.hasNumber() && polygon.size() < kMostElements) {
                const double x = words.number();
                polygon << QPointF(x, words.number());
            }
            path.addPolygon(polygon);
            path.closeSubpath();
        }
        path.setFillRule(Qt::WindingFill);
        return path;
    }

    QRectF viewOf(const QXmlStreamAttributes& attributes)
    {
        const auto box = attributes.value(QLatin1String("viewBox"));
        Words words(box);
        if (words.hasNumber()) {
            const double x = words.number(), y = words.number(), width = words.number();
            return {x, y, width, words.number()};
        }
        const auto width = attributes.value(QLatin1String("width")), height = attributes.value(QLatin1String("height"));
        Words across(width), down(height);
        return {0, 0, across.number(), down.number()};
    }

    struct Inside { // an element that is open
        QTransform transform;
        QString name; // of the region it belongs to; empty: none
    };
}

QString SvgRegions::at(QPointF point) const
{
    for (auto it = parts.rbegin(); it != parts.rend(); ++it) {
        if (it->second.contains(point))
            return it->first;
    }
    return {};
}

SvgRegions SvgRegions::of(const QByteArray& svg, const QStringList& names)
{
    SvgRegions out;
    if (svg.size() > kMostBytes)
        return out;
    QXmlStreamReader xml(svg);
    std::vector<Inside> open;
    int shapes = 0;
    while (!xml.atEnd() && shapes < kMostShapes) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && !open.empty())
            open.pop_back();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (open.size() > kMostDepth)
            break;
        const auto attributes = xml.attributes();
        Inside here = open.empty() ? Inside{} : open.back();
        if (open.empty())
            out.view = viewOf(attributes);
        here.transform = transformOf(attributes.value(QLatin1String("transform"))) * here.transform;
        const QString id = attributes.value(QLatin1String("id")).toString();
        if (names.contains(id))
            here.name = id;
        open.push_back(here);
        if (here.name.isEmpty())
            continue;
        const QPainterPath path = shapeOf(xml.name(), attributes);
        if (path.isEmpty())
            continue;
        ++shapes;
        out.parts.emplace_back(here.name, here.transform.map(path));
    }
    return out;
}

} // namespace uthan::app
