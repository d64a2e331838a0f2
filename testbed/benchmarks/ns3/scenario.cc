/* scenario.cc: the ns-3 side of the cross-check, a program of its own.
 *
 * Hosts around one router (an incast) or around two (a dumbbell); UDP at a constant rate or
 * one TCP message a sender. What could differ and is not the question is made the same:
 *
 * - frames take the time on the wire that Ethernet's take. ns-3's PointToPointNetDevice
 *   adds 2 bytes of PPP; ours counts 14 of header, 4 of checksum and 20 of preamble and gap.
 *   So 36 bytes are added behind each packet, which IPv4 takes off again;
 * - no queueing discipline but where marking is asked for; host queues without limit;
 * - every segment is acknowledged; no delayed ACK, no pacing, no HyStart.
 *
 * Arguments are NAME=VALUE; times are ns, rates bit/s. Prints one JSON object. Depths are
 * bytes of Ethernet frames without wire overhead, as ours are.
 */
#include "ns3/core-module.h"
#include "ns3/internet-module.h"
#include "ns3/network-module.h"
#include "ns3/point-to-point-module.h"
#include "ns3/traffic-control-module.h"

#include <algorithm>
#include <ctime>
#include <iostream>
#include <map>
#include <sstream>
#include <vector>

using namespace ns3;

static const uint32_t PPP_BYTES = 2, WIRE_BYTES = 38, OVERHEAD_BYTES = 24;

class EthernetTimedDevice : public PointToPointNetDevice
{
  public:
    static TypeId GetTypeId()
    {
        static TypeId id =
            TypeId("EthernetTimedDevice").SetParent<PointToPointNetDevice>().SetGroupName("Testbed");
        return id;
    }

    bool Send(Ptr<Packet> packet, const Address& to, uint16_t protocol) override
    {
        packet->AddPaddingAtEnd(WIRE_BYTES - PPP_BYTES);
        return PointToPointNetDevice::Send(packet, to, protocol);
    }
};

struct Parameters
{
    std::map<std::string, std::string> given;

    const std::string& text(const std::string& name) const
    {
        auto found = given.find(name);
        if (found == given.end())
        {
            std::cerr << "missing " << name << "\n";
            std::exit(2);
        }
        return found->second;
    }

    uint64_t number(const std::string& name) const
    {
        return std::stoull(text(name));
    }

    std::vector<uint64_t> numbers(const std::string& name) const
    {
        std::vector<uint64_t> list;
        std::istringstream in(text(name));
        for (std::string item; std::getline(in, item, ',');)
            list.push_back(std::stoull(item));
        return list;
    }
};

/* What a queue holds, over time. */
struct Watch
{
    uint64_t from_ns = 0;
    double area = 0; /* byte ns */
    uint64_t since_ns = 0, bytes = 0, peak = 0, drops = 0;
    uint32_t parts[2][2] = {}; /* of the device's queue, of the discipline's: bytes, packets */

    void change(int part, int what, uint32_t value)
    {
        uint64_t now = Simulator::Now().GetNanoSeconds();
        if (now > from_ns)
            area += double(bytes) * double(now - std::max(since_ns, from_ns));
        since_ns = now;
        parts[part][what] = value;
    }

    /* Bytes and packets change one after the other, at one instant: the peak is read
     * where both have. */
    void settled()
    {
        /* In the device's queue a packet has its 2 + 36 bytes; in the discipline's it is IP. */
        uint64_t device = parts[0][0] - uint64_t(parts[0][1]) * OVERHEAD_BYTES;
        uint64_t discipline = parts[1][0] + uint64_t(parts[1][1]) * (WIRE_BYTES - OVERHEAD_BYTES);
        bytes = device + discipline;
        peak = std::max(peak, bytes);
    }
};

static Watch watch;
static uint64_t delivered;
static std::vector<uint64_t> arrived_ns, arrived_bytes, arrived_packets, wanted_bytes;
static std::vector<Ptr<Socket>> sockets, accepted;

static void device_bytes(uint32_t, uint32_t now) { watch.change(0, 0, now); }
static void device_packets(uint32_t, uint32_t now) { watch.change(0, 1, now); }
static void discipline_bytes(uint32_t, uint32_t now) { watch.change(1, 0, now); }
static void discipline_packets(uint32_t, uint32_t now) { watch.change(1, 1, now); }
static void queue_changed(Ptr<const Packet>) { watch.settled(); }
static void discipline_changed(Ptr<const QueueDiscItem>) { watch.settled(); }
static void device_drop(Ptr<const Packet>) { watch.drops++; }
static void discipline_drop(Ptr<const QueueDiscItem>) { watch.drops++; }
static void host_received(Ptr<const Packet>) { delivered++; }

static Ptr<EthernetTimedDevice> add_device(Ptr<Node> node, uint64_t rate_bps, uint64_t queue_packets)
{
    auto device = CreateObject<EthernetTimedDevice>();
    device->SetAddress(Mac48Address::Allocate());
    device->SetDataRate(DataRate(rate_bps));
    auto queue = CreateObject<DropTailQueue<Packet>>();
    queue->SetMaxSize(QueueSize(QueueSizeUnit::PACKETS, queue_packets));
    device->SetQueue(queue);
    node->AddDevice(device);
    return device;
}

static const uint64_t NO_LIMIT = 1000000000;

struct Network
{
    Ipv4AddressHelper addresses{"10.0.0.0", "255.255.255.252"};
    std::map<Ptr<Node>, Ipv4Address> address;

    /* A link; `queue_packets` is the limit of b's queue towards a. Returns b's device. */
    Ptr<EthernetTimedDevice> link(Ptr<Node> a, Ptr<Node> b, uint64_t rate_bps, uint64_t delay_ns,
                                  uint64_t queue_packets)
    {
        auto at_a = add_device(a, rate_bps, NO_LIMIT);
        auto at_b = add_device(b, rate_bps, queue_packets);
        auto channel = CreateObject<PointToPointChannel>();
        channel->SetAttribute("Delay", TimeValue(NanoSeconds(delay_ns)));
        at_a->Attach(channel);
        at_b->Attach(channel);
        auto assigned = addresses.Assign(
            NetDeviceContainer(Ptr<NetDevice>(at_a), Ptr<NetDevice>(at_b)));
        addresses.NewNetwork();
        address[a] = assigned.GetAddress(0);
        return at_b;
    }

    Ptr<EthernetTimedDevice> host(Ptr<Node> host, Ptr<Node> router, uint64_t rate_bps,
                                  uint64_t delay_ns, uint64_t queue_packets)
    {
        auto device = link(host, router, rate_bps, delay_ns, queue_packets);
        host->GetDevice(host->GetNDevices() - 1)
            ->TraceConnectWithoutContext("MacRx", MakeCallback(&host_received));
        return device;
    }
};

static void mark_above(Ptr<EthernetTimedDevice> device, uint64_t threshold_packets,
                       uint64_t queue_packets)
{
    device->GetQueue()->SetMaxSize(QueueSize(QueueSizeUnit::PACKETS, 1));
    auto interface = CreateObject<NetDeviceQueueInterface>();
    device->AggregateObject(interface);
    interface->GetTxQueue(0)->ConnectQueueTraces(device->GetQueue());
    TrafficControlHelper control;
    control.SetRootQueueDisc(
        "ns3::RedQueueDisc", "MinTh", DoubleValue(threshold_packets), "MaxTh",
        DoubleValue(threshold_packets), "QW", DoubleValue(1), "UseEcn", BooleanValue(true),
        "UseHardDrop", BooleanValue(false), "Gentle", BooleanValue(false), "MaxSize",
        QueueSizeValue(QueueSize(QueueSizeUnit::PACKETS, queue_packets)));
    auto disciplines = control.Install(device);
    auto red = disciplines.Get(0);
    red->TraceConnectWithoutContext("BytesInQueue", MakeCallback(&discipline_bytes));
    red->TraceConnectWithoutContext("PacketsInQueue", MakeCallback(&discipline_packets));
    red->TraceConnectWithoutContext("Enqueue", MakeCallback(&discipline_changed));
    red->TraceConnectWithoutContext("Dequeue", MakeCallback(&discipline_changed));
    red->TraceConnectWithoutContext("Drop", MakeCallback(&discipline_drop));
}

static void note_arrival(uint32_t flow, uint32_t bytes)
{
    arrived_bytes[flow] += bytes;
    arrived_packets[flow]++;
    if (wanted_bytes[flow] == 0 || arrived_bytes[flow] == wanted_bytes[flow])
        arrived_ns[flow] = Simulator::Now().GetNanoSeconds();
    for (uint32_t i = 0; i < wanted_bytes.size(); i++)
        if (wanted_bytes[i] == 0 || arrived_bytes[i] < wanted_bytes[i])
            return;
    Simulator::Stop();
}

static void receive(uint32_t flow, Ptr<Socket> socket)
{
    while (Ptr<Packet> packet = socket->Recv())
        note_arrival(flow, packet->GetSize());
}

static void accept(uint32_t flow, Ptr<Socket> socket, const Address&)
{
    accepted.push_back(socket);
    socket->SetRecvCallback(MakeBoundCallback(&receive, flow));
}

static void send(Ptr<Socket> socket, uint32_t bytes)
{
    if (socket->Send(Create<Packet>(bytes)) != int(bytes))
    {
        std::cerr << "a send was not taken whole\n";
        std::exit(3);
    }
}

static void open_udp(const Parameters& p, uint32_t flow, Ptr<Node> from, Ptr<Node> to,
                     Ipv4Address address)
{
    auto receiver = Socket::CreateSocket(to, UdpSocketFactory::GetTypeId());
    receiver->SetAttribute("RcvBufSize", UintegerValue(1 << 30));
    receiver->Bind(InetSocketAddress(Ipv4Address::GetAny(), 9000 + flow));
    receiver->SetRecvCallback(MakeBoundCallback(&receive, flow));
    auto sender = Socket::CreateSocket(from, UdpSocketFactory::GetTypeId());
    sender->Connect(InetSocketAddress(address, 9000 + flow));
    sockets.push_back(receiver);
    uint64_t start_ns = p.numbers("starts")[flow];
    for (uint64_t i = 0; i < p.number("packets"); i++)
        Simulator::Schedule(NanoSeconds(start_ns + i * p.number("interval")), &send, sender,
                            uint32_t(p.number("payload")));
}

static void open_tcp(const Parameters& p, uint32_t flow, Ptr<Node> from, Ptr<Node> to,
                     Ipv4Address address)
{
    auto listener = Socket::CreateSocket(to, TcpSocketFactory::GetTypeId());
    listener->Bind(InetSocketAddress(Ipv4Address::GetAny(), 9000 + flow));
    listener->Listen();
    listener->SetAcceptCallback(MakeNullCallback<bool, Ptr<Socket>, const Address&>(),
                                MakeBoundCallback(&accept, flow));
    sockets.push_back(listener);
    auto sender = Socket::CreateSocket(from, TcpSocketFactory::GetTypeId());
    sockets.push_back(sender);
    InetSocketAddress peer(address, 9000 + flow);
    Simulator::Schedule(NanoSeconds(1000 * flow), [sender, peer] { sender->Connect(peer); });
    wanted_bytes[flow] = p.number("message");
    Simulator::Schedule(NanoSeconds(p.numbers("starts")[flow]), &send, sender,
                        uint32_t(p.number("message")));
}

static void configure_tcp(const Parameters& p)
{
    auto set = [](const char* name, const AttributeValue& value) {
        Config::SetDefault(std::string("ns3::") + name, value);
    };
    std::string algorithm = p.text("transport");
    std::map<std::string, std::string> types{
        {"newreno", "ns3::TcpLinuxReno"}, {"cubic", "ns3::TcpCubic"}, {"dctcp", "ns3::TcpDctcp"}};
    set("TcpL4Protocol::SocketType", TypeIdValue(TypeId::LookupByName(types.at(algorithm))));
    set("TcpSocket::SegmentSize", UintegerValue(1448));
    set("TcpSocket::InitialCwnd", UintegerValue(10));
    set("TcpSocket::DelAckCount", UintegerValue(1));
    set("TcpSocket::SndBufSize", UintegerValue(1 << 30));
    set("TcpSocket::RcvBufSize", UintegerValue(4 << 20));
    set("TcpSocketBase::MinRto", TimeValue(NanoSeconds(p.number("min_rto"))));
    set("TcpSocketBase::ClockGranularity", TimeValue(MicroSeconds(1)));
    set("TcpSocketBase::UseEcn", StringValue(algorithm == "dctcp" ? "On" : "Off"));
    set("TcpCubic::HyStart", BooleanValue(false));
}

int main(int argc, char** argv)
{
    Parameters p;
    for (int i = 1; i < argc; i++)
    {
        std::string word = argv[i];
        p.given[word.substr(0, word.find('='))] = word.substr(word.find('=') + 1);
    }
    Time::SetResolution(Time::NS);
    if (p.text("transport") != "udp")
        configure_tcp(p);
    const uint32_t flows = p.number("senders");
    const bool dumbbell = p.text("shape") == "dumbbell";
    const uint64_t edge_bps = p.number("edge_rate"), edge_ns = p.number("edge_delay");
    const uint64_t queue = p.number("queue_packets") ? p.number("queue_packets") : NO_LIMIT;

    NodeContainer senders(flows), receivers(dumbbell ? flows : 1), routers(dumbbell ? 2 : 1);
    InternetStackHelper stack;
    stack.SetIpv6StackInstall(false);
    stack.InstallAll();
    Network network;
    Ptr<EthernetTimedDevice> bottleneck;
    for (uint32_t i = 0; i < flows; i++)
        network.host(senders.Get(i), routers.Get(0), edge_bps, edge_ns, NO_LIMIT);
    if (dumbbell)
    {
        for (uint32_t i = 0; i < flows; i++)
            network.host(receivers.Get(i), routers.Get(1), edge_bps, edge_ns, NO_LIMIT);
        bottleneck = network.link(routers.Get(1), routers.Get(0), p.number("bottleneck_rate"),
                                  p.number("bottleneck_delay"), queue);
    }
    else
    {
        bottleneck = network.host(receivers.Get(0), routers.Get(0), edge_bps, edge_ns, queue);
    }
    Ipv4GlobalRoutingHelper::PopulateRoutingTables();
    if (p.number("mark_packets"))
        mark_above(bottleneck, p.number("mark_packets"), queue);
    auto held = bottleneck->GetQueue();
    if (p.number("observed"))
    {
        held->TraceConnectWithoutContext("BytesInQueue", MakeCallback(&device_bytes));
        held->TraceConnectWithoutContext("PacketsInQueue", MakeCallback(&device_packets));
        held->TraceConnectWithoutContext("Enqueue", MakeCallback(&queue_changed));
        held->TraceConnectWithoutContext("Dequeue", MakeCallback(&queue_changed));
        held->TraceConnectWithoutContext("Drop", MakeCallback(&device_drop));
    }

    arrived_ns.assign(flows, 0);
    arrived_bytes.assign(flows, 0);
    arrived_packets.assign(flows, 0);
    wanted_bytes.assign(flows, 0);
    for (uint32_t i = 0; i < flows; i++)
    {
        Ptr<Node> to = receivers.Get(dumbbell ? i : 0);
        auto open = p.text("transport") == "udp" ? open_udp : open_tcp;
        open(p, i, senders.Get(i), to, network.address[to]);
    }
    watch.from_ns = p.number("from");
    Simulator::Stop(NanoSeconds(p.number("until")));
    std::clock_t started = std::clock();
    Simulator::Run();
    double cpu_s = double(std::clock() - started) / CLOCKS_PER_SEC;
    uint64_t last_ns = *std::max_element(arrived_ns.begin(), arrived_ns.end());

    auto list = [](const std::vector<uint64_t>& values) {
        std::ostringstream out;
        for (size_t i = 0; i < values.size(); i++)
            out << (i ? "," : "") << values[i];
        return out.str();
    };
    std::cout.precision(17);
    std::cout << "{\"arrived_ns\":[" << list(arrived_ns) << "],\"arrived_bytes\":["
              << list(arrived_bytes) << "],\"arrived_packets\":[" << list(arrived_packets)
              << "],\"peak_queue_bytes\":" << watch.peak << ",\"mean_queue_bytes\":"
              << watch.area / double(last_ns - watch.from_ns) << ",\"drops\":" << watch.drops
              << ",\"delivered_packets\":" << delivered
              << ",\"cpu_s\":" << cpu_s << "}\n";
    Simulator::Destroy();
    return 0;
}
