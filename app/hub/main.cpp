// SPDX-License-Identifier: GPL-3.0-or-later
// uthan-hub FOLDER [--port N] [--certificate FILE --key FILE] [--programmes N] [--gigabytes N]: the peer that is always
// on.
#include "hubserver.h"

#include <csignal>
#include <iostream>
#include <QCommandLineParser>
#include <QCoreApplication>

using namespace uthan;

namespace {
hub::HubServer* g_server = nullptr;
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Keeps sealed parcels for programmes whose devices seldom meet. It cannot read them."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where they are kept"));
    parser.addOptions({{QStringLiteral("port"), QStringLiteral("listens on N; without it on any"), QStringLiteral("N")},
        {QStringLiteral("certificate"), QStringLiteral("PEM; without it one is made"), QStringLiteral("FILE")},
        {QStringLiteral("key"), QStringLiteral("PEM, of the certificate"), QStringLiteral("FILE")},
        {QStringLiteral("programmes"), QStringLiteral("keeps N at most"), QStringLiteral("N"), QStringLiteral("64")},
        {QStringLiteral("gigabytes"), QStringLiteral("of each programme, N at most"), QStringLiteral("N"),
            QStringLiteral("20")}});
    parser.process(application);
    bool isPort = true;
    const quint16 wanted
        = parser.isSet(QStringLiteral("port")) ? parser.value(QStringLiteral("port")).toUShort(&isPort) : 0;
    bool isProgrammes = false, isGigabytes = false;
    const int programmes = parser.value(QStringLiteral("programmes")).toInt(&isProgrammes);
    const int gigabytes = parser.value(QStringLiteral("gigabytes")).toInt(&isGigabytes);
    if (parser.positionalArguments().size() != 1 || !isPort || !isProgrammes || !isGigabytes || programmes < 1
        || gigabytes < 1) {
        std::cerr << "uthan-hub FOLDER [--port N] [--certificate FILE --key FILE] [--programmes N] [--gigabytes N]\n";
        return 2;
    }
    auto server
        = hub::HubServer::make({parser.positionalArguments().constFirst(), parser.value(QStringLiteral("certificate")),
            parser.value(QStringLiteral("key")), {programmes, static_cast<qint64>(gigabytes) << 30}});
    const auto port = server ? (*server)->bind(wanted) : Result<quint16>(server.error());
    if (!port) {
        std::cerr << "uthan-hub: " << qPrintable(port.error().text()) << '\n';
        return port.error().exitCode();
    }
    g_server = server->get();
    const auto stop = [](int) { g_server->stop(); };
    (void)std::signal(SIGINT, stop);
    (void)std::signal(SIGTERM, stop);
    (void)std::signal(SIGPIPE, SIG_IGN);
    std::cout << "https://localhost:" << *port << "/#" << qPrintable((*server)->certificateHash()) << std::endl;
    (*server)->serve();
    return 0;
}
