/* core.p4: the core library of P4_16, as the language specification (version
 * 1.2.5, appendix "P4 core library") declares it.
 */
#ifndef _CORE_P4_
#define _CORE_P4_

/// Errors that parsers signal. A program may declare more of them.
error {
    NoError,
    PacketTooShort,        // extract needs more bits than the packet has
    NoMatch,               // no case of a select matches
    StackOutOfBounds,      // an element of a header stack that does not exist
    HeaderTooShort,        // more bits for a varbit than it can hold
    ParserTimeout,         // the parser's time is up
    ParserInvalidArgument  // a value that the target does not support
}

/// The packet on its way into the parser.
extern packet_in {
    /// Reads a fixed-size header and moves on behind it.
    void extract<T>(out T hdr);
    /// Reads a header with one varbit field of the given number of bits.
    void extract<T>(out T variableSizeHeader, in bit<32> variableFieldSizeInBits);
    /// Reads a fixed-size value without moving.
    T lookahead<T>();
    /// Skips bits.
    void advance(in bit<32> sizeInBits);
    /// Length of the packet in bytes.
    bit<32> length();
}

/// The packet on its way out of the deparser.
extern packet_out {
    /// Appends a header if it is valid; of a stack or struct, each valid header in it.
    void emit<T>(in T hdr);
}

/// In a parser: unless `check` holds, sets the parser's error and goes to reject.
extern void verify(in bool check, in error toSignal);

/// The action that does nothing.
@noWarn("unused")
action NoAction() {}

match_kind {
    exact,    // all bits
    ternary,  // the bits that a mask selects
    lpm       // the longest matching prefix
}

/// Checked while compiling; stops it with the message where `check` is false.
extern bool static_assert(bool check, string message);
extern bool static_assert(bool check);

#endif
