-- Wireshark dissector for Source Flow Control signals (format: docs/sfc.md).
--   tshark -X lua_script:p4/sfc.lua -r capture.pcapng -Y sfc
local sfc = Proto("sfc", "Source Flow Control")

local SFC_UDP_PORT = 50684
local HEADER_BYTES = 18

local f = sfc.fields
f.version = ProtoField.uint8("sfc.version", "Version", base.DEC, nil, 0xf0)
f.cached = ProtoField.bool("sfc.cached", "Answered from a cache", 8, nil, 0x01)
f.diffserv = ProtoField.uint8("sfc.diffserv", "DS field of the paused packet", base.HEX)
f.depth = ProtoField.uint16("sfc.depth", "Queue depth (packets)")
f.pause = ProtoField.uint32("sfc.pause_ns", "Pause (ns)")
f.protocol = ProtoField.uint8("sfc.protocol", "Protocol of the paused packet")
f.src_port = ProtoField.uint16("sfc.src_port", "Source port of the paused packet")
f.dst_port = ProtoField.uint16("sfc.dst_port", "Destination port of the paused packet")
f.origin = ProtoField.uint32("sfc.origin", "Switch")

function sfc.dissector(buffer, pinfo, tree)
    if buffer:len() < HEADER_BYTES then
        return 0
    end
    pinfo.cols.protocol = "SFC"
    local kind = buffer(0, 1):bitfield(7, 1) == 1 and "cached signal" or "signal"
    pinfo.cols.info = string.format("%s: pause %.3f us for %s, switch %d, depth %d", kind,
        buffer(4, 4):uint() / 1000, tostring(pinfo.src), buffer(14, 4):uint(), buffer(2, 2):uint())

    local branch = tree:add(sfc, buffer(0, HEADER_BYTES))
    branch:add(f.version, buffer(0, 1))
    branch:add(f.cached, buffer(0, 1))
    branch:add(f.diffserv, buffer(1, 1))
    branch:add(f.depth, buffer(2, 2))
    branch:add(f.pause, buffer(4, 4))
    branch:add(f.protocol, buffer(8, 1))
    branch:add(f.src_port, buffer(10, 2))
    branch:add(f.dst_port, buffer(12, 2))
    branch:add(f.origin, buffer(14, 4))
    return HEADER_BYTES
end

DissectorTable.get("udp.port"):add(SFC_UDP_PORT, sfc)
