// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/preparelists.h"
#include "form/session/formstate.h"

#include <map>

namespace uthan::form {

namespace {
    class Preparer {
    public:
        Preparer(const FormProgram::Private& program, ListSource& lists)
            : m_p(program)
            , m_lists(lists)
        {
        }
        void run()
        {
            for (const Instruction& instruction : m_p.code) {
                if (instruction.op == Op::Query)
                    filter(instruction.b, m_p.filters[size_t(instruction.a)]);
            }
            for (const Node& node : m_p.nodes) {
                if (node.list < 0 || m_p.lists[size_t(node.list)].instance < 0
                    || m_p.lists[size_t(node.list)].itemPath >= 0)
                    continue;
                if (node.choiceFilter >= 0)
                    filter(node.list, m_p.filters[size_t(node.choiceFilter)]);
                choices(m_p.lists[size_t(node.list)]);
            }
        }

    private:
        DataInstance* file(int list)
        {
            const int index = m_p.lists[size_t(list)].instance;
            if (index < 0 || m_p.lists[size_t(list)].itemPath >= 0)
                return nullptr;
            const auto known = m_open.find(index);
            if (known != m_open.end())
                return known->second.get();
            auto opened = m_lists.open(m_p.string(m_p.instances[size_t(index)].source));
            return (m_open[index] = opened ? std::move(opened).value() : nullptr).get();
        }
        void filter(int list, const ChoiceFilter& filter)
        {
            DataInstance* of = file(list);
            QList<int> columns;
            for (int i = 0; of && i < filter.equalities; ++i)
                columns << of->column(m_p.strings.view(m_p.filterColumns[size_t(filter.firstEquality + i)]));
            if (of)
                (void)of->prepareFor(columns); // what fails here is made when it is asked for
        }
        void choices(const ChoiceList& list)
        {
            DataInstance* of = file(static_cast<int>(&list - m_p.lists.data()));
            if (!of)
                return;
            (void)of->prepareFor({of->column(m_p.strings.view(list.valueColumn))});
            if (of->count() <= QuestionView::kManyChoices)
                return;
            std::vector<int> order;
            for (size_t l = 0; l <= m_p.languages.size(); ++l) {
                (void)of->prepareSearch(labelColumnOf(*of, m_p.string(list.labelColumn), m_p, order).column);
                order = {static_cast<int>(l)};
            }
        }

        const FormProgram::Private& m_p;
        ListSource& m_lists;
        std::map<int, std::unique_ptr<DataInstance>> m_open;
    };
}

void prepareLists(const FormProgram& program, ListSource& lists)
{
    Preparer(program.data(), lists).run();
}

} // namespace uthan::form
