/* PAUSE frames of priority-based flow control (IEEE 802.1Qbb), for programs that send
 * them: MAC control frames behind an Ethernet header, 60 bytes in all.
 *
 * Control interface
 *   register pfc_quanta   [port] quanta of 512 bit times in 2^28 ns of the port's link: how a
 *                         NIC there counts time; 0: the port gets no PAUSE frames
 */
#ifndef COMMON_PFC_P4
#define COMMON_PFC_P4

#include "time.p4"

const bit<16> ETHERTYPE_MAC_CONTROL = 0x8808;
const bit<48> PFC_GROUP = 0x0180c2000001; /* which no bridge forwards */
const bit<16> PFC_OPCODE = 0x0101;
const bit<32> PFC_FRAME_BYTES = 60;

header pfc_t {
    bit<16>  opcode;
    bit<8>   reserved;
    bit<8>   classes; /* bit n: time n counts */
    bit<128> times;   /* eight of 16 bits, class 0 first; 0: go on */
    bit<208> padding;
}

register<bit<32>>(512) pfc_quanta;

/* [port, class] when the longest pause ends that was asked for. Of two PAUSE frames the
 * later one counts, even if it ends earlier: so each asks for the longest that is due. */
register<tick_t>(4096) pfc_until;

/* A PAUSE frame that stops `class` at the end of `port` for `pause` ticks, or for as long
 * as an earlier one asked. 16 bits count no more than 65535 quanta: what is missing then has
 * to be asked for again, once the pause is over. */
control PauseFrame(inout ethernet_t ethernet, inout pfc_t pfc,
                   in bit<9> port, in bit<3> class, in tick_t now, in tick_t pause) {
    apply {
        bit<32> index = (bit<32>)(port ++ class);
        bit<32> rate;
        tick_t until;
        tick_t longest = pause;
        pfc_until.read(until, index);
        if (until > now + pause) {
            longest = until - now;
        } else {
            pfc_until.write(index, now + pause);
        }

        pfc_quanta.read(rate, (bit<32>)port);
        bit<64> quanta = ((bit<64>)TICKS_TO_NS(longest) * (bit<64>)rate + 0xfffffff) >> 28;
        if (quanta > 0xffff) { quanta = 0xffff; }

        ethernet.dst_addr = PFC_GROUP;
        ethernet.ether_type = ETHERTYPE_MAC_CONTROL;
        pfc.setValid();
        pfc.opcode = PFC_OPCODE;
        pfc.reserved = 0;
        pfc.classes = 8w1 << class;
        pfc.times = (bit<128>)quanta << ((bit<8>)(7 - class) << 4);
        pfc.padding = 0;
    }
}

#endif
